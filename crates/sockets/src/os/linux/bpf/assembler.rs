//! Instructions of the BPF machine, and jumps by name.
//!
//! The program is written here instruction by instruction and not in C: no compiler is needed to
//! build it, no bytes are kept that nobody can read, and the places of the kernel's fields are put
//! in where they are used. RFC 9669 defines the instructions.

/// A register. `R0` is a function's result, `R1` to `R5` are its arguments and are lost in a call,
/// `R6` to `R9` are kept, `R10` is the end of the stack.
#[derive(Clone, Copy)]
pub(super) enum Register {
    R0,
    R1,
    R2,
    R3,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    R10,
}

/// How many bytes are loaded or stored.
#[derive(Clone, Copy)]
pub(super) enum Width {
    Byte = 0x10,
    Half = 0x08,
    Word = 0x00,
    Double = 0x18,
}

impl Width {
    pub(super) const fn bytes(self) -> i32 {
        match self {
            Self::Byte => 1,
            Self::Half => 2,
            Self::Word => 4,
            Self::Double => 8,
        }
    }
}

/// What a jump compares, unsigned.
#[derive(Clone, Copy)]
pub(super) enum When {
    Equal = 0x10,
    NotEqual = 0x50,
    Above = 0x20,
    AtMost = 0xb0,
}

/// A place to jump to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Label(usize);

/// A program in the making.
#[derive(Default)]
pub(super) struct Assembler {
    instructions: Vec<u64>,
    /// Where each label is, once it is placed.
    labels: Vec<Option<usize>>,
    /// Instructions that want a label's distance, and where in them.
    open: Vec<(usize, Label, Place)>,
}

/// Which field of an instruction holds a distance.
#[derive(Clone, Copy)]
enum Place {
    Offset,
    Immediate,
}

impl Assembler {
    /// A label that is placed later.
    pub(super) fn label(&mut self) -> Label {
        self.labels.push(None);
        Label(self.labels.len() - 1)
    }

    /// Places a label at the next instruction.
    pub(super) fn place(&mut self, label: Label) {
        self.labels[label.0] = Some(self.instructions.len());
    }

    /// The number of the next instruction.
    pub(super) fn position(&self) -> usize {
        self.instructions.len()
    }

    /// `to = value`
    pub(super) fn set(&mut self, to: Register, value: i32) {
        self.push(0xb7, to, Register::R0, 0, value);
    }

    /// `to = value`, all 64 bits of it
    pub(super) fn set_wide(&mut self, to: Register, value: u64) {
        let half = |from: usize| {
            let bytes = value.to_ne_bytes();
            i32::from_ne_bytes([
                bytes[from],
                bytes[from + 1],
                bytes[from + 2],
                bytes[from + 3],
            ])
        };
        self.wide(to, 0, half(0), half(4));
    }

    /// `to = from`
    pub(super) fn copy(&mut self, to: Register, from: Register) {
        self.push(0xbf, to, from, 0, 0);
    }

    /// `to += value`
    pub(super) fn add(&mut self, to: Register, value: i32) {
        self.push(0x07, to, Register::R0, 0, value);
    }

    /// `to += from`
    pub(super) fn add_register(&mut self, to: Register, from: Register) {
        self.push(0x0f, to, from, 0, 0);
    }

    /// `to -= from`
    pub(super) fn subtract(&mut self, to: Register, from: Register) {
        self.push(0x1f, to, from, 0, 0);
    }

    /// `to = -to`
    pub(super) fn negate(&mut self, to: Register) {
        self.push(0x87, to, Register::R0, 0, 0);
    }

    /// `to |= from`
    pub(super) fn or(&mut self, to: Register, from: Register) {
        self.push(0x4f, to, from, 0, 0);
    }

    /// `to &= value`
    pub(super) fn and(&mut self, to: Register, value: i32) {
        self.push(0x57, to, Register::R0, 0, value);
    }

    /// `to &= from`
    pub(super) fn and_register(&mut self, to: Register, from: Register) {
        self.push(0x5f, to, from, 0, 0);
    }

    /// `to <<= bits`
    pub(super) fn shift_left(&mut self, to: Register, bits: i32) {
        self.push(0x67, to, Register::R0, 0, bits);
    }

    /// `to >>= bits`, unsigned
    pub(super) fn shift_right(&mut self, to: Register, bits: i32) {
        self.push(0x77, to, Register::R0, 0, bits);
    }

    /// `to >>= by`, unsigned
    pub(super) fn shift_right_by(&mut self, to: Register, by: Register) {
        self.push(0x7f, to, by, 0, 0);
    }

    /// `to = *(from + offset)`
    pub(super) fn load(&mut self, width: Width, to: Register, from: Register, offset: i16) {
        self.push(0x61 | width as u8, to, from, offset, 0);
    }

    /// `*(to + offset) = from`
    pub(super) fn store(&mut self, width: Width, to: Register, offset: i16, from: Register) {
        self.push(0x63 | width as u8, to, from, offset, 0);
    }

    /// `*(to + offset) = value`
    pub(super) fn store_value(&mut self, width: Width, to: Register, offset: i16, value: i32) {
        self.push(0x62 | width as u8, to, Register::R0, offset, value);
    }

    /// `*(to + offset) += from`, in one step for all processors
    pub(super) fn add_atomically(&mut self, to: Register, offset: i16, from: Register) {
        self.push(0xdb, to, from, offset, 0);
    }

    /// Jumps.
    pub(super) fn jump(&mut self, to: Label) {
        self.open.push((self.position(), to, Place::Offset));
        self.push(0x05, Register::R0, Register::R0, 0, 0);
    }

    /// Jumps when `register` compares so with `value`.
    pub(super) fn jump_if(&mut self, register: Register, when: When, value: i32, to: Label) {
        self.open.push((self.position(), to, Place::Offset));
        self.push(0x05 | when as u8, register, Register::R0, 0, value);
    }

    /// Jumps when `register` compares so with `other`.
    pub(super) fn jump_if_register(
        &mut self,
        register: Register,
        when: When,
        other: Register,
        to: Label,
    ) {
        self.open.push((self.position(), to, Place::Offset));
        self.push(0x0d | when as u8, register, other, 0, 0);
    }

    /// Calls a function of the kernel, by its number in `include/uapi/linux/bpf.h`.
    pub(super) fn call(&mut self, function: i32) {
        self.push(0x85, Register::R0, Register::R0, 0, function);
    }

    /// Calls one of the kernel's own functions, by its number among the kernel's types.
    pub(super) fn call_kernel(&mut self, function: i32) {
        self.push(0x85, Register::R0, Register::R2, 0, function);
    }

    /// `to` = the address of a function of this program.
    pub(super) fn address_of(&mut self, to: Register, function: Label) {
        self.open
            .push((self.position(), function, Place::Immediate));
        self.wide(to, 4, 0, 0);
    }

    /// `to` = the address of a byte in a map's one value.
    pub(super) fn address_in_map(&mut self, to: Register, map: i32, offset: i32) {
        self.wide(to, 2, map, offset);
    }

    /// `to` = a map
    pub(super) fn map(&mut self, to: Register, map: i32) {
        self.wide(to, 1, map, 0);
    }

    /// Leaves the function with `R0`.
    pub(super) fn exit(&mut self) {
        self.push(0x95, Register::R0, Register::R0, 0, 0);
    }

    /// The instructions with every jump filled in; `None` when a label was never placed or is too
    /// far away, which is a mistake in the program.
    pub(super) fn finish(mut self) -> Option<Vec<u64>> {
        for (at, label, place) in self.open {
            let target = i64::try_from(self.labels[label.0]?).ok()?;
            let distance = target - i64::try_from(at).ok()? - 1;
            let field = match place {
                Place::Offset => u64::from(i16::try_from(distance).ok()?.cast_unsigned()) << 16,
                Place::Immediate => u64::from(i32::try_from(distance).ok()?.cast_unsigned()) << 32,
            };
            self.instructions[at] |= field;
        }
        Some(self.instructions)
    }

    fn wide(&mut self, to: Register, kind: u8, low: i32, high: i32) {
        let source = u64::from(kind) << 12;
        self.push(0x18, to, Register::R0, 0, low);
        if let Some(last) = self.instructions.last_mut() {
            *last |= source;
        }
        self.push(0, Register::R0, Register::R0, 0, high);
    }

    /// One instruction: eight bits of operation, four and four of registers, sixteen of offset,
    /// thirty-two of value; in the order of a little-endian machine.
    fn push(&mut self, code: u8, to: Register, from: Register, offset: i16, value: i32) {
        let registers = (from as u64) << 4 | to as u64;
        self.instructions.push(
            u64::from(code)
                | registers << 8
                | u64::from(offset.cast_unsigned()) << 16
                | u64::from(value.cast_unsigned()) << 32,
        );
    }
}
