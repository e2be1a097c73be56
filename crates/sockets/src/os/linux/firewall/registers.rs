//! The registers of a rule, of which some bits are known and some are not.

use super::expression::Comparison;
use super::truth::Truth;

/// A beginning that a value does not have, and its length in bits.
pub(super) type Prefix = (&'static [u8], usize);

/// What an expression loads.
pub(super) struct Value {
    pub(super) bits: [u8; 64],
    pub(super) known: [u8; 64],
    pub(super) length: usize,
    pub(super) never: &'static [Prefix],
    /// Where it is not there, the rule ends.
    pub(super) is_there: Truth,
}

impl Value {
    pub(super) fn unknown(length: usize) -> Self {
        Self {
            bits: [0; 64],
            known: [0; 64],
            length,
            never: &[],
            is_there: Truth::True,
        }
    }

    pub(super) fn never(length: usize, never: &'static [Prefix]) -> Self {
        Self {
            never,
            ..Self::unknown(length)
        }
    }

    pub(super) fn maybe(length: usize) -> Self {
        Self {
            is_there: Truth::Unknown,
            ..Self::unknown(length)
        }
    }

    pub(super) fn known(bytes: &[u8]) -> Self {
        let mut value = Self::unknown(bytes.len().min(64));
        for (at, &byte) in bytes.iter().take(64).enumerate() {
            value.bits[at] = byte;
            value.known[at] = 0xff;
        }
        value
    }
}

/// The registers of a rule: sixteen words.
pub(super) struct Registers {
    pub(super) bits: [u8; 64],
    pub(super) known: [u8; 64],
    never: [&'static [Prefix]; 16],
}

impl Registers {
    pub(super) fn new() -> Self {
        Self {
            bits: [0; 64],
            known: [0; 64],
            never: [&[]; 16],
        }
    }

    pub(super) fn load(&mut self, to: u32, value: &Value) {
        let Some(start) = place(to) else { return };
        // What is behind the value in its last word becomes zero.
        let end = start + value.length.next_multiple_of(4);
        for at in start..end.min(64) {
            let within = at - start < value.length;
            self.bits[at] = if within { value.bits[at - start] } else { 0 };
            self.known[at] = if within {
                value.known[at - start]
            } else {
                0xff
            };
        }
        for word in start / 4..end.div_ceil(4).min(16) {
            self.never[word] = &[];
        }
        if let Some(never) = self.never.get_mut(start / 4) {
            *never = value.never;
        }
    }

    pub(super) fn value(&self, from: usize, length: usize) -> Option<Value> {
        let mut value = Value::unknown(length.min(64));
        let bits = self.bits.get(from..from.checked_add(length)?)?;
        let known = self.known.get(from..from + length)?;
        value.bits.get_mut(..length)?.copy_from_slice(bits);
        value.known.get_mut(..length)?.copy_from_slice(known);
        value.never = self.never.get(from / 4)?;
        Some(value)
    }

    /// Whether what is in a register is that.
    pub(super) fn equals(&self, from: usize, constant: &[u8]) -> Truth {
        let end = from.saturating_add(constant.len());
        let (Some(bits), Some(known)) = (self.bits.get(from..end), self.known.get(from..end))
        else {
            return Truth::Unknown;
        };
        let mut truth = Truth::True;
        for ((bits, known), byte) in bits.iter().zip(known).zip(constant) {
            if known & (bits ^ byte) != 0 {
                return Truth::False;
            }
            if *known != 0xff {
                truth = Truth::Unknown;
            }
        }
        for (word, rest) in constant
            .chunks(4)
            .enumerate()
            .map(|(n, _)| (from / 4 + n, n * 4))
        {
            let never = self.never.get(word).copied().unwrap_or(&[]);
            let rest = constant.get(rest..).unwrap_or(&[]);
            if never.iter().any(|prefix| begins_with(rest, prefix)) {
                return Truth::False;
            }
        }
        truth
    }

    /// Whether what is in a register is from the first to the last, as the kernel compares: byte
    /// by byte.
    pub(super) fn is_within(&self, from: usize, first: &[u8], last: &[u8]) -> Truth {
        let length = first.len().min(last.len());
        let Some(value) = self.value(from, length) else {
            return Truth::Unknown;
        };
        let (first, last) = (first.get(..length), last.get(..length));
        let (Some(first), Some(last)) = (first, last) else {
            return Truth::Unknown;
        };
        let (least, most) = value.extremes();
        let (least, most) = (&least[..length.min(64)], &most[..length.min(64)]);
        if most < first || least > last || first > last {
            return Truth::False;
        }
        if least >= first && most <= last {
            return Truth::True;
        }
        let is_ruled_out = |prefix| begins_with(first, prefix) && begins_with(last, prefix);
        if value.never.iter().any(is_ruled_out) {
            return Truth::False;
        }
        Truth::Unknown
    }

    pub(super) fn compare(&self, from: u32, how: Comparison, with: &[u8]) -> Truth {
        let Some(from) = place(from) else {
            return Truth::Unknown;
        };
        let lowest = [0; 64];
        let highest = [0xff; 64];
        let length = with.len().min(64);
        let at_most = || self.is_within(from, &lowest[..length], with);
        let at_least = || self.is_within(from, with, &highest[..length]);
        match how {
            Comparison::Equal => self.equals(from, with),
            Comparison::Unequal => self.equals(from, with).not(),
            Comparison::Less => at_least().not(),
            Comparison::LessOrEqual => at_most(),
            Comparison::Greater => at_most().not(),
            Comparison::GreaterOrEqual => at_least(),
        }
    }

    pub(super) fn mask(&mut self, from: u32, to: u32, mask: &[u8], xor: &[u8]) {
        let value = place(from).and_then(|from| self.value(from, mask.len()));
        let mut value = value.unwrap_or(Value::maybe(16));
        for (at, (mask, xor)) in mask.iter().zip(xor).enumerate().take(value.length) {
            value.bits[at] = (value.bits[at] & mask) ^ xor;
            value.known[at] |= !mask;
        }
        // A beginning that was not there is not there afterwards either where the mask leaves all
        // of it, or takes of it a bit that it needs.
        let keeps = |(prefix, bits): &Prefix| {
            bits_equal(mask, &[0xff; 16], *bits)
                || prefix
                    .iter()
                    .zip(mask)
                    .any(|(byte, mask)| byte & !mask != 0)
        };
        let is_changed = xor.iter().any(|&byte| byte != 0);
        if is_changed || !value.never.iter().all(keeps) {
            value.never = &[];
        }
        self.load(to, &value);
    }

    pub(super) fn swap(&mut self, from: u32, to: u32, length: u32, size: u32) {
        let length = usize::try_from(length).unwrap_or(64).min(64);
        let value = place(from).and_then(|from| self.value(from, length));
        let mut value = value.unwrap_or(Value::maybe(16));
        value.never = &[];
        let size = usize::try_from(size).unwrap_or(0);
        if cfg!(target_endian = "little") && matches!(size, 2 | 4 | 8) {
            let whole = value.length - value.length % size;
            for at in (0..whole).step_by(size) {
                value.bits[at..at + size].reverse();
                value.known[at..at + size].reverse();
            }
        }
        self.load(to, &value);
    }
}

impl Value {
    /// The least and the greatest that it can be.
    fn extremes(&self) -> ([u8; 64], [u8; 64]) {
        let (mut least, mut most) = (self.bits, self.bits);
        for ((least, most), known) in least.iter_mut().zip(&mut most).zip(&self.known) {
            *least &= known;
            *most = (*most & known) | !known;
        }
        (least, most)
    }
}

fn begins_with(bytes: &[u8], prefix: &Prefix) -> bool {
    bits_equal(bytes, prefix.0, prefix.1)
}

/// Whether so many bits are the same, and there.
fn bits_equal(a: &[u8], b: &[u8], bits: usize) -> bool {
    let whole = bits / 8;
    let mask = !(0xff_u8 >> (bits % 8));
    let (Some(first), Some(second)) = (a.get(..whole), b.get(..whole)) else {
        return false;
    };
    first == second
        && (mask == 0
            || matches!((a.get(whole), b.get(whole)), (Some(a), Some(b)) if (a ^ b) & mask == 0))
}

/// Where a register begins, of 64 bytes; `None` for the verdict's, and for none.
pub(super) fn place(register: u32) -> Option<usize> {
    let word = match register {
        1..=4 => (register - 1) * 4,
        8..=23 => register - 8,
        _ => return None,
    };
    usize::try_from(word * 4).ok()
}
