//! A binary range coder: it writes bits, each in as much room as its
//! probability leaves it, −log₂ p.
//!
//! G. N. N. Martin, "Range encoding: an algorithm for removing redundancy
//! from a digitised message" (1979); with carries as in the LZMA SDK of Igor
//! Pavlov (public domain). A message is a number `low`, of which the writer
//! narrows the interval `[low, low + range)` with every bit, and the reader
//! keeps `code`, the message less `low`. Both have read or written the same
//! number of bytes after the same bits, and at the end the code is zero. So
//! the same bits are never told by two messages, and a message that is cut or
//! goes on is refused.

use crate::atlas::wire::{WireError, chance::Chance};

/// Below this range a byte is moved on.
const LEAST: u32 = 1 << 24;

/// A writer or a reader of bits: a model is written once, for both, so that
/// they cannot disagree.
pub(super) trait Coder {
    /// Writes the bit and returns it; or reads one, whatever is given.
    fn bit(&mut self, chance: &mut Chance, bit: bool) -> bool;

    /// A bit that nothing is known of.
    fn even_bit(&mut self, bit: bool) -> bool;

    /// Takes note of a value that cannot be.
    fn refuse(&mut self);
}

/// Writes bits.
#[derive(Debug)]
pub(super) struct RangeEncoder {
    out: Vec<u8>,
    low: u64,
    range: u32,
    /// The last byte, to which a carry may yet be added.
    held: Option<u8>,
    /// How many bytes 0xff follow it: a carry goes through them.
    full: usize,
}

impl RangeEncoder {
    /// Goes on after the head of a message.
    pub(super) fn after(head: Vec<u8>) -> Self {
        Self { out: head, low: 0, range: u32::MAX, held: None, full: 0 }
    }

    /// The whole message.
    pub(super) fn finish(mut self) -> Vec<u8> {
        (0..5).for_each(|_| self.shift());
        self.out
    }

    fn normalise(&mut self) {
        while self.range < LEAST {
            self.range <<= 8;
            self.shift();
        }
    }

    /// Moves the highest byte of `low` out, once no carry can reach it.
    fn shift(&mut self) {
        let [.., carry, byte, _, _, _] = self.low.to_be_bytes();
        if carry == 0 && byte == u8::MAX {
            self.full += 1;
        } else {
            // The message is less than one: no carry goes beyond its first byte.
            self.out.extend(self.held.map(|held| held.wrapping_add(carry)));
            self.out.extend((0..self.full).map(|_| u8::MAX.wrapping_add(carry)));
            (self.held, self.full) = (Some(byte), 0);
        }
        self.low = (self.low & 0x00ff_ffff) << 8;
    }
}

impl Coder for RangeEncoder {
    fn bit(&mut self, chance: &mut Chance, bit: bool) -> bool {
        let bound = (self.range >> 16) * chance.set();
        if bit {
            self.range = bound;
        } else {
            self.low += u64::from(bound);
            self.range -= bound;
        }
        chance.learn(bit);
        self.normalise();
        bit
    }

    fn even_bit(&mut self, bit: bool) -> bool {
        self.range >>= 1;
        if bit {
            self.low += u64::from(self.range);
        }
        self.normalise();
        bit
    }

    fn refuse(&mut self) {}
}

/// Reads bits. Past the end of the bytes it reads zeros and takes note.
#[derive(Debug)]
pub(super) struct RangeDecoder<'a> {
    rest: &'a [u8],
    range: u32,
    code: u32,
    fault: Option<WireError>,
}

impl<'a> RangeDecoder<'a> {
    /// Reads the body of a message.
    pub(super) fn new(body: &'a [u8]) -> Self {
        let mut decoder = Self { rest: body, range: u32::MAX, code: 0, fault: None };
        (0..4).for_each(|_| decoder.shift());
        decoder
    }

    /// What was wrong so far.
    pub(super) fn check(&self) -> Result<(), WireError> {
        self.fault.map_or(Ok(()), Err)
    }

    /// The end of the message.
    pub(super) fn finish(&self) -> Result<(), WireError> {
        self.check()?;
        match (self.rest, self.code) {
            ([], 0) => Ok(()),
            ([], _) => Err(WireError::Invalid),
            _ => Err(WireError::TooLong),
        }
    }

    fn normalise(&mut self) {
        while self.range < LEAST {
            self.range <<= 8;
            self.shift();
        }
    }

    fn shift(&mut self) {
        let byte = if let Some((&byte, rest)) = self.rest.split_first() {
            self.rest = rest;
            byte
        } else {
            self.fault = Some(WireError::TooShort);
            0
        };
        self.code = (self.code << 8) | u32::from(byte);
    }
}

impl Coder for RangeDecoder<'_> {
    fn bit(&mut self, chance: &mut Chance, _: bool) -> bool {
        let bound = (self.range >> 16) * chance.set();
        let bit = self.code < bound;
        if bit {
            self.range = bound;
        } else {
            self.code -= bound;
            self.range -= bound;
        }
        chance.learn(bit);
        self.normalise();
        bit
    }

    fn even_bit(&mut self, _: bool) -> bool {
        self.range >>= 1;
        let bit = self.code >= self.range;
        if bit {
            self.code -= self.range;
        }
        // An odd range leaves its last number over, which nobody writes.
        if self.code >= self.range {
            self.refuse();
        }
        self.normalise();
        bit
    }

    fn refuse(&mut self) {
        self.fault.get_or_insert(WireError::Invalid);
    }
}
