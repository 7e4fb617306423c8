use crate::atlas::{
    Tally,
    wire::{
        number::{Context, Numbers, half_logarithm, rounded},
        range::Coder,
        sheet::Sheet,
    },
};

/// The pairs of a layer, each expected to go on as in the two years before:
/// (5 t₋₁ + 3 t₋₂) / 8, and the part in the proportion of the year before.
/// How large that is and how far off it was tell how far off it may be now;
/// where nothing is expected, how active the two countries are elsewhere.
#[derive(Debug)]
pub(super) struct Trend {
    has_part: bool,
    first: bool,
    totals: Numbers,
    new: Numbers,
    parts: Numbers,
    past: Vec<Past>,
    active: Vec<i32>,
}

/// What is known of a pair from the years before.
#[derive(Debug, Clone, Copy)]
struct Past {
    last: Tally,
    before: u32,
    total_noise: u8,
    part_noise: u8,
}

impl Trend {
    /// Pairs of that many countries before their first year.
    pub(super) fn new(side: usize, has_part: bool) -> Self {
        let past = Past { last: Tally::default(), before: 0, total_noise: 1, part_noise: 1 };
        Self {
            has_part,
            first: true,
            totals: Numbers::new(),
            new: Numbers::new(),
            parts: Numbers::new(),
            past: vec![past; side * side],
            active: vec![0; side],
        }
    }

    /// Codes every pair of countries that both have a tie.
    pub(super) fn code<C: Coder>(&mut self, coder: &mut C, tied: &[bool], sheet: &mut Sheet) {
        for a in 0..sheet.side() {
            for b in a + 1..sheet.side() {
                let place = a * sheet.side() + b;
                let mut tally = Tally::default();
                if tied[a] && tied[b] {
                    let given = sheet.tally(a, b);
                    let total = self.total(coder, place, [a, b], given.total());
                    let part = if self.has_part && total > 0 {
                        self.part(coder, place, total, given.part())
                    } else {
                        0
                    };
                    tally = Tally::new(total, part).unwrap_or_default();
                    sheet.set(a, b, tally);
                }
                let past = &mut self.past[place];
                past.before = if self.first { tally.total() } else { past.last.total() };
                past.last = tally;
            }
        }
        self.first = false;
    }

    fn total<C: Coder>(
        &mut self,
        coder: &mut C,
        place: usize,
        countries: [usize; 2],
        total: u32,
    ) -> u32 {
        let past = &mut self.past[place];
        let expected = 5 * u64::from(past.last.total()) + 3 * u64::from(past.before);
        let size = half_logarithm(expected >> 3);
        let noise = half_logarithm(past.total_noise.into());
        let active: i32 = countries.iter().map(|&country| self.active[country]).sum();
        let (numbers, level) = if expected < 4 {
            (&mut self.new, usize::try_from(active >> 7).unwrap_or(0))
        } else {
            (&mut self.totals, size)
        };
        let total = numbers.code(coder, Context { level, noise }, expected, u32::MAX, total);
        past.total_noise = noisier(past.total_noise, total, expected, size);
        let activity = half_logarithm(total.into()).min(15);
        for country in countries {
            let active = &mut self.active[country];
            *active += (i32::try_from(activity).unwrap_or(0) * 256 - *active) >> 5;
        }
        total
    }

    fn part<C: Coder>(&mut self, coder: &mut C, place: usize, total: u32, part: u32) -> u32 {
        let past = &mut self.past[place];
        let expected = proportion(past.last, total);
        let size = half_logarithm(total.into());
        let noise = (half_logarithm(past.part_noise.into()) / 2).min(7);
        let noise = if past.last.is_empty() { noise } else { 8 + noise };
        let part = self.parts.code(coder, Context { level: size, noise }, expected, total, part);
        past.part_noise = noisier(past.part_noise, part, expected, size);
        part
    }
}

/// The part of a total in the proportion of a tally, in eighths; half of it
/// where the tally is empty.
fn proportion(tally: Tally, total: u32) -> u64 {
    let product = u64::from(tally.part()) * u64::from(total);
    match u64::from(tally.total()) {
        0 => 4 * u64::from(total),
        whole => 8 * (product / whole) + 8 * (product % whole) / whole,
    }
}

/// The noise of a pair after one more number: the mean of what it was and of
/// the distance from what was expected, in sixteenths, over the square root of the size
/// (whose double logarithm is given).
fn noisier(noise: u8, number: u32, expected: u64, size: usize) -> u8 {
    let distance = u64::from(number.abs_diff(rounded(expected)));
    let distance = u8::try_from((16 * distance) >> (size / 4)).unwrap_or(u8::MAX);
    // The mean, rounded up.
    (noise | distance) - ((noise ^ distance) >> 1)
}
