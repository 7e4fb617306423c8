use crate::atlas::wire::{chance::Chance, range::Coder};

/// How many levels of size, or of uncertainty, are told apart.
const LEVELS: usize = 32;
/// How many degrees of noise.
const NOISES: usize = 16;

/// What is known of a number before it is read, besides what is expected of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Context {
    /// How large it will be, or how far off; what is higher counts as 31.
    pub(super) level: usize,
    /// How far off it was before; what is higher counts as 15.
    pub(super) noise: usize,
}

/// Numbers of one sort, each written as its distance from what is expected:
/// whether it is exactly that; else whether below; then the distance as
/// Elias's gamma code has it, how often it doubles and then the rest of its
/// bits, of which the first two have chances of their own.
#[derive(Debug)]
pub(super) struct Numbers(Vec<Level>);

#[derive(Debug, Clone)]
struct Level {
    other: [Chance; NOISES],
    below: [Chance; 4],
    doubled: [Chance; 31],
    rest: [[Chance; 3]; 32],
}

impl Numbers {
    /// Numbers of which nothing is known yet.
    pub(super) fn new() -> Self {
        let level = Level {
            other: [Chance::EVEN; NOISES],
            below: [Chance::EVEN; 4],
            doubled: [Chance::EVEN; 31],
            rest: [[Chance::EVEN; 3]; 32],
        };
        Self(vec![level; LEVELS])
    }

    /// Writes a number and returns it, or reads one: at most `top`, and
    /// `expected` in eighths.
    pub(super) fn code<C: Coder>(
        &mut self,
        coder: &mut C,
        context: Context,
        expected: u64,
        top: u32,
        number: u32,
    ) -> u32 {
        let level = &mut self.0[context.level.min(LEVELS - 1)];
        let near = rounded(expected).min(top);
        if !coder.bit(&mut level.other[context.noise.min(NOISES - 1)], number != near) {
            return near;
        }
        // Beside which side the expectation was rounded from, in quarters.
        let quarter = usize::from(((expected.wrapping_add(4) & 7) >> 1).to_le_bytes()[0]);
        let below =
            near > 0 && (near >= top || coder.bit(&mut level.below[quarter], number < near));
        let distance = level.distance(coder, number.abs_diff(near));
        let number = if below { near.checked_sub(distance) } else { near.checked_add(distance) };
        number.filter(|&number| number <= top).unwrap_or_else(|| {
            coder.refuse();
            near
        })
    }
}

impl Level {
    /// A distance of one at least.
    fn distance<C: Coder>(&mut self, coder: &mut C, distance: u32) -> u32 {
        let length = distance.checked_ilog2().unwrap_or(0) as usize;
        let mut doubled = 0;
        while doubled < 31 && coder.bit(&mut self.doubled[doubled], doubled < length) {
            doubled += 1;
        }
        let mut read = 1_u32;
        for place in (0..doubled).rev() {
            let bit = (distance >> place) & 1 == 1;
            let bit = match doubled - place {
                1 => coder.bit(&mut self.rest[doubled][0], bit),
                2 => coder.bit(&mut self.rest[doubled][if read & 1 == 0 { 1 } else { 2 }], bit),
                _ => coder.even_bit(bit),
            };
            read = (read << 1) | u32::from(bit);
        }
        read
    }
}

/// The whole number nearest to a number of eighths.
pub(super) fn rounded(eighths: u64) -> u32 {
    u32::try_from(eighths.saturating_add(4) >> 3).unwrap_or(u32::MAX)
}

/// ⌊2 log₂(x + 1)⌋, nearly: the logarithm, and in its last bit whether the
/// number is in the upper half between two powers.
pub(super) fn half_logarithm(number: u64) -> usize {
    let number = number.saturating_add(1);
    let length = number.ilog2();
    let upper = length > 0 && (number >> (length - 1)) & 1 == 1;
    2 * length as usize + usize::from(upper)
}
