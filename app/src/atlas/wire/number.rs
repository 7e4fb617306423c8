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
pub(super) struct Numbers(Vec<Chance>);

/// Where the chances of a level are: whether the number is another, by noise;
const OTHER: usize = 0;
/// whether it is below, by the side that the expectation was rounded from;
const BELOW: usize = OTHER + NOISES;
/// whether the distance doubles, by how often it did;
const DOUBLED: usize = BELOW + 4;
/// the first bits after the highest, by how often it doubled.
const REST: usize = DOUBLED + MOST_DOUBLED;
/// How many chances a level has.
const CHANCES: usize = REST + 3 * (MOST_DOUBLED + 1);
/// How often a distance of 32 bits can double.
const MOST_DOUBLED: usize = 31;

impl Numbers {
    /// Numbers of which nothing is known yet.
    pub(super) fn new() -> Self {
        Self(vec![Chance::EVEN; LEVELS * CHANCES])
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
        let level = &mut self.0[context.level.min(LEVELS - 1) * CHANCES..][..CHANCES];
        let near = rounded(expected).min(top);
        if !coder.bit(&mut level[OTHER + context.noise.min(NOISES - 1)], number != near) {
            return near;
        }
        // Which side the expectation was rounded from, in quarters.
        let quarter = usize::from(((expected.wrapping_add(4) & 7) >> 1).to_le_bytes()[0]);
        let below =
            near > 0 && (near >= top || coder.bit(&mut level[BELOW + quarter], number < near));
        let distance = distance(coder, level, number.abs_diff(near));
        let number = if below { near.checked_sub(distance) } else { near.checked_add(distance) };
        number.filter(|&number| number <= top).unwrap_or_else(|| {
            coder.refuse();
            near
        })
    }
}

/// A distance of one at least, by the chances of a level.
fn distance<C: Coder>(coder: &mut C, level: &mut [Chance], distance: u32) -> u32 {
    let length = distance.checked_ilog2().unwrap_or(0) as usize;
    let mut doubled = 0;
    while doubled < MOST_DOUBLED && coder.bit(&mut level[DOUBLED + doubled], doubled < length) {
        doubled += 1;
    }
    let mut read = 1_u32;
    for place in (0..doubled).rev() {
        let bit = (distance >> place) & 1 == 1;
        let bit = match doubled - place {
            // The second by the first.
            after @ (1 | 2) => {
                let which = if after == 1 { 0 } else { 1 + (read & 1) as usize };
                coder.bit(&mut level[REST + 3 * doubled + which], bit)
            }
            _ => coder.even_bit(bit),
        };
        read = (read << 1) | u32::from(bit);
    }
    read
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
