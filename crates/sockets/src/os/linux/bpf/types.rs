//! Where the running kernel keeps the fields that the program reads, from its own type information
//! (BTF, `Documentation/bpf/btf.rst`).
//!
//! Structures change from kernel to kernel and from build to build. A C compiler would leave notes
//! for a loader to patch; this program is put together where it runs, so the places are looked up
//! first and put straight into its instructions.

use std::cell::Cell;

use super::super::netlink::word;

/// What could not be found in the type information.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(in super::super) enum TypeError {
    /// The bytes are no type information, or are cut.
    #[error("the kernel's type information is damaged")]
    Damaged,
    /// This structure, field or function is not there.
    #[error("the kernel's type information has no `{0}`")]
    Missing(&'static str),
}

/// A structure and the fields of it that are wanted. A field may be a path, `f_path.dentry`; a name
/// with a `?` before it is of one that need not be there. A field that is a part of a byte has a `:`
/// behind it, and its place is told in bits.
pub(in super::super) type Wanted = (&'static str, &'static [&'static str]);

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Found {
    /// Bytes from the start of each wanted field's structure, in the order of asking; bits, where
    /// these were asked for.
    pub(in super::super) offsets: Vec<Vec<i16>>,
    /// The number of each wanted function; of those that are not there, none.
    pub(in super::super) functions: Vec<Option<u32>>,
    /// The number of each wanted structure.
    pub(in super::super) structures: Vec<u32>,
}

/// Looks up structures and their fields, and functions.
///
/// # Errors
/// Where the bytes are no type information, or a structure or field is not in it.
pub(in super::super) fn find(
    btf: &[u8],
    wanted: &[Wanted],
    functions: &[&str],
) -> Result<Found, TypeError> {
    let types = Types::open(btf)?;
    let index = types.walk(wanted, functions)?;
    let none = || (0, Vec::new());
    let mut found = Found {
        functions: index.functions.clone(),
        ..Found::default()
    };
    for ((name, fields), candidates) in wanted.iter().zip(&index.structures) {
        // A name can stand for several structures: a driver's own `socket`. Ours has the fields.
        let mut missing = TypeError::Missing(name);
        let (number, row) = candidates
            .iter()
            .find_map(|(number, at)| {
                let mut row = Vec::with_capacity(fields.len());
                for field in *fields {
                    let (path, in_bits) = match field.strip_suffix(':') {
                        Some(path) => (path, true),
                        None => (*field, false),
                    };
                    match types.field(*at, path, &index) {
                        Some(bits) if in_bits => row.push(i16::try_from(bits).ok()?),
                        Some(bits) if bits % 8 == 0 => row.push(i16::try_from(bits / 8).ok()?),
                        _ => {
                            missing = TypeError::Missing(field);
                            return None;
                        }
                    }
                }
                Some((*number, row))
            })
            .or_else(|| name.starts_with('?').then(none))
            .ok_or(missing)?;
        found.structures.push(number);
        found.offsets.push(row);
    }
    Ok(found)
}

/// Kinds of types, `enum` in `include/uapi/linux/btf.h`.
mod kind {
    pub(super) const INT: u32 = 1;
    pub(super) const ARRAY: u32 = 3;
    pub(super) const STRUCT: u32 = 4;
    pub(super) const UNION: u32 = 5;
    pub(super) const ENUM: u32 = 6;
    pub(super) const TYPEDEF: u32 = 8;
    pub(super) const VOLATILE: u32 = 9;
    pub(super) const CONST: u32 = 10;
    pub(super) const FUNC: u32 = 12;
    pub(super) const FUNC_PROTO: u32 = 13;
    pub(super) const VAR: u32 = 14;
    pub(super) const DATASEC: u32 = 15;
    pub(super) const DECL_TAG: u32 = 17;
    pub(super) const TYPE_TAG: u32 = 18;
    pub(super) const ENUM64: u32 = 19;
}

/// How deep structures are looked for in structures: the kernel has four.
const DEPTH: u8 = 8;

/// How many members are looked at in all: a kernel's take some ten thousand looks. Structures without
/// a name that are in one another could be made to take forever.
const MOST_MEMBERS: u32 = 1 << 20;

/// Every so many types the index notes a place; the rest is walked from there.
const STRIDE: u32 = 32;

struct Types<'a> {
    types: &'a [u8],
    strings: &'a [u8],
    /// How many members may still be looked at.
    left: Cell<u32>,
}

/// What one walk over all types notes.
#[derive(Default)]
struct Index {
    /// Numbers and places of the structures of each wanted name.
    structures: Vec<Vec<(u32, usize)>>,
    functions: Vec<Option<u32>>,
    /// The place of type 1, of type 1 + `STRIDE`, and so on.
    strides: Vec<usize>,
}

/// One type's head.
#[derive(Clone, Copy)]
struct Head {
    name: usize,
    kind: u32,
    /// How many members follow.
    length: usize,
    /// Whether members carry bit fields' sizes in their offsets.
    bit_fields: bool,
    /// The type it is made of, for those that are of one.
    of: u32,
}

impl<'a> Types<'a> {
    fn open(btf: &'a [u8]) -> Result<Self, TypeError> {
        const MAGIC: u16 = 0xeb9f;
        let magic = btf.first_chunk::<2>().ok_or(TypeError::Damaged)?;
        if u16::from_ne_bytes(*magic) != MAGIC {
            return Err(TypeError::Damaged);
        }
        let field = |at: usize| word(btf, at).map(|w| w as usize).ok_or(TypeError::Damaged);
        let body = field(4)?;
        let part = |offset: usize, length: usize| {
            let start = body.checked_add(offset)?;
            btf.get(start..start.checked_add(length)?)
        };
        Ok(Self {
            types: part(field(8)?, field(12)?).ok_or(TypeError::Damaged)?,
            strings: part(field(16)?, field(20)?).ok_or(TypeError::Damaged)?,
            left: Cell::new(MOST_MEMBERS),
        })
    }

    fn head(&self, at: usize) -> Option<Head> {
        let head: &[u8; 12] = self.types.get(at..)?.first_chunk()?;
        let info = word(head, 4)?;
        Some(Head {
            name: word(head, 0)? as usize,
            kind: info >> 24 & 0x1f,
            length: (info & 0xffff) as usize,
            bit_fields: info >> 31 == 1,
            of: word(head, 8)?,
        })
    }

    /// Whether the string at an offset is exactly this one.
    fn is_named(&self, name: usize, text: &str) -> bool {
        self.strings.get(name..).is_some_and(|rest| {
            rest.strip_prefix(text.as_bytes())
                .is_some_and(|rest| rest.first() == Some(&0))
        })
    }

    /// Where a name stands among the strings. Each is there once, so that a function's name can be
    /// told by its place: there are scores of thousands of them, and to look at each would take
    /// longer than all else.
    fn name(&self, text: &str) -> Option<usize> {
        let needle = [b"\0", text.as_bytes(), b"\0"].concat();
        memchr::memmem::find(self.strings, &needle).map(|at| at + 1)
    }

    fn walk(&self, wanted: &[Wanted], functions: &[&str]) -> Result<Index, TypeError> {
        let names: Vec<Option<usize>> = functions.iter().map(|f| self.name(f)).collect();
        let mut index = Index {
            structures: vec![Vec::new(); wanted.len()],
            functions: vec![None; functions.len()],
            strides: Vec::with_capacity(self.types.len() / 20 / STRIDE as usize),
        };
        let mut at = 0;
        let mut number = 0;
        while at < self.types.len() {
            number += 1;
            if number % STRIDE == 1 {
                index.strides.push(at);
            }
            let head = self.head(at).ok_or(TypeError::Damaged)?;
            match head.kind {
                kind::STRUCT => {
                    let place = wanted.iter().position(|(name, _)| {
                        self.is_named(head.name, name.trim_start_matches('?'))
                    });
                    if let Some(place) = place {
                        index.structures[place].push((number, at));
                    }
                }
                // A tracepoint is a name of a function's type, and not a function.
                kind::FUNC | kind::TYPEDEF => {
                    if let Some(place) = names.iter().position(|name| *name == Some(head.name)) {
                        index.functions[place] = Some(number);
                    }
                }
                _ => {}
            }
            at += size(head).ok_or(TypeError::Damaged)?;
        }
        Ok(index)
    }

    /// The place of the type of that number.
    fn place(&self, number: u32, index: &Index) -> Option<usize> {
        let from_one = number.checked_sub(1)?;
        let mut at = *index.strides.get((from_one / STRIDE) as usize)?;
        for _ in 0..from_one % STRIDE {
            at += size(self.head(at)?)?;
        }
        Some(at)
    }

    /// Bits from the start of the structure at `at` to the field of that path.
    fn field(&self, at: usize, path: &str, index: &Index) -> Option<u32> {
        let mut bits = 0u32;
        let mut at = at;
        let mut parts = path.split('.').peekable();
        while let Some(part) = parts.next() {
            let (offset, of) = self.member(at, part, index, DEPTH)?;
            bits = bits.checked_add(offset)?;
            if parts.peek().is_some() {
                at = self.structure(of, index)?;
            }
        }
        Some(bits)
    }

    /// The offset in bits, and the type, of a member; those of structures without a name are looked
    /// at as the structure's own, as in C.
    fn member(&self, at: usize, name: &str, index: &Index, depth: u8) -> Option<(u32, u32)> {
        let depth = depth.checked_sub(1)?;
        let head = self.head(at)?;
        for i in 0..head.length {
            // Where nothing is left, nothing is found on the levels above either.
            self.left.set(self.left.get().checked_sub(1)?);
            let member: &[u8; 12] = self.types.get(at + 12 + i * 12..)?.first_chunk()?;
            let (member_name, of) = (word(member, 0)? as usize, word(member, 4)?);
            let offset = word(member, 8)?;
            let offset = if head.bit_fields {
                offset & 0x00ff_ffff
            } else {
                offset
            };
            if self.is_named(member_name, name) {
                return Some((offset, of));
            }
            if member_name == 0
                && let Some(inner) = self.structure(of, index)
                && let Some((within, of)) = self.member(inner, name, index, depth)
            {
                return Some((offset.checked_add(within)?, of));
            }
        }
        None
    }

    /// The place of a structure or union, behind `const`, `volatile` and names of types.
    fn structure(&self, number: u32, index: &Index) -> Option<usize> {
        let mut number = number;
        for _ in 0..DEPTH {
            let at = self.place(number, index)?;
            let head = self.head(at)?;
            match head.kind {
                kind::STRUCT | kind::UNION => return Some(at),
                kind::TYPEDEF | kind::VOLATILE | kind::CONST | kind::TYPE_TAG => number = head.of,
                _ => return None,
            }
        }
        None
    }
}

/// The bytes of a type with all that follows its head.
fn size(head: Head) -> Option<usize> {
    let tail = match head.kind {
        kind::INT | kind::VAR | kind::DECL_TAG => 4,
        kind::ARRAY => 12,
        kind::STRUCT | kind::UNION | kind::DATASEC | kind::ENUM64 => 12 * head.length,
        kind::ENUM | kind::FUNC_PROTO => 8 * head.length,
        // Pointers, forward declarations, qualifiers, names, functions, floats: the head alone.
        2 | 7..=12 | 16 | kind::TYPE_TAG => 0,
        _ => return None,
    };
    Some(12 + tail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Type information in the making.
    #[derive(Default)]
    struct Made {
        types: Vec<u8>,
        strings: Vec<u8>,
        count: u32,
    }

    impl Made {
        /// A structure of members with a name, a type, and a place in bytes; its number comes back.
        fn structure(&mut self, name: &str, members: &[(&str, u32, u32)]) -> u32 {
            let length = u32::try_from(members.len()).unwrap();
            let name = self.string(name);
            self.words(&[name, kind::STRUCT << 24 | length, 64]);
            for (name, of, at) in members {
                let name = self.string(name);
                self.words(&[name, *of, at * 8]);
            }
            self.count += 1;
            self.count
        }

        fn words(&mut self, words: &[u32]) {
            self.types
                .extend(words.iter().flat_map(|w| w.to_ne_bytes()));
        }

        fn string(&mut self, text: &str) -> u32 {
            if self.strings.is_empty() {
                self.strings.push(0);
            }
            if text.is_empty() {
                return 0;
            }
            let at = u32::try_from(self.strings.len()).unwrap();
            self.strings.extend(text.bytes().chain([0]));
            at
        }

        fn bytes(&self) -> Vec<u8> {
            let length = |part: &Vec<u8>| u32::try_from(part.len()).unwrap();
            let (types, strings) = (length(&self.types), length(&self.strings));
            let mut bytes = 0xeb9f_u16.to_ne_bytes().to_vec();
            bytes.extend([1, 0]);
            for word in [24, 0, types, types, strings] {
                bytes.extend(word.to_ne_bytes());
            }
            [bytes, self.types.clone(), self.strings.clone()].concat()
        }
    }

    #[test]
    fn fields_stand_in_structures_in_structures() {
        let mut made = Made::default();
        let inner = made.structure("", &[("deep", 9, 4)]);
        let path = made.structure("path", &[("mnt", 9, 0), ("dentry", 9, 8)]);
        // A driver's own structure of that name, without the fields.
        made.structure("file", &[("other", 9, 0)]);
        let file = made.structure("file", &[("", inner, 16), ("f_path", path, 32)]);
        let wanted: &[Wanted] = &[("file", &["deep", "f_path.dentry"]), ("?none", &["x"])];
        let found = find(&made.bytes(), wanted, &[]).unwrap();
        assert_eq!(found.offsets, [vec![20, 40], vec![]]);
        assert_eq!(found.structures, [file, 0]);
        let bits = find(&made.bytes(), &[("path", &["dentry:"])], &[]).unwrap();
        assert_eq!(bits.offsets, [vec![64]]);
        let missing = find(&made.bytes(), &[("file", &["none"])], &[]);
        assert_eq!(missing, Err(TypeError::Missing("none")));
    }

    #[test]
    fn a_structure_that_is_in_itself_is_not_followed_for_ever() {
        let mut made = Made::default();
        made.structure("file", &[("", 1, 0); 600]);
        let found = find(&made.bytes(), &[("file", &["f_inode", "f_path.mnt"])], &[]);
        assert!(matches!(found, Err(TypeError::Missing(_))));
    }

    proptest! {
        #[test]
        fn no_bytes_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), damage in any::<(u8, u8)>()) {
            let _ = find(&bytes, &[("file", &["a.b"])], &["f"]);
            let mut made = Made::default();
            let path = made.structure("path", &[("b", 9, 0)]);
            made.structure("file", &[("a", path, 8)]);
            let mut bytes = made.bytes();
            let at = usize::from(damage.0) % bytes.len();
            bytes[at] = damage.1;
            let _ = find(&bytes, &[("file", &["a.b"])], &["f"]);
        }
    }
}
