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
    /// Each pair in the year before,
    last: Vec<Tally>,
    /// and in the year before that.
    before: Vec<Tally>,
    /// How far off the total and the part of each pair were.
    noise: Vec<[u8; 2]>,
    /// How active each country was in the pairs before.
    active: Vec<u32>,
}

impl Trend {
    /// Pairs of that many countries before their first year.
    pub(super) fn new(side: usize, has_part: bool) -> Self {
        let none = vec![Tally::default(); side * side];
        Self {
            has_part,
            first: true,
            totals: Numbers::new(),
            new: Numbers::new(),
            parts: Numbers::new(),
            last: none.clone(),
            before: none,
            noise: vec![[0; 2]; side * side],
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
                    let total = self.total(coder, place, a, b, given.total());
                    let part = if self.has_part && total > 0 {
                        self.part(coder, place, total, given.part())
                    } else {
                        0
                    };
                    tally = Tally::new(total, part).unwrap_or_default();
                    sheet.set(a, b, tally);
                }
                self.before[place] = if self.first { tally } else { self.last[place] };
                self.last[place] = tally;
            }
        }
        self.first = false;
    }

    fn total<C: Coder>(
        &mut self,
        coder: &mut C,
        place: usize,
        a: usize,
        b: usize,
        total: u32,
    ) -> u32 {
        let before = u64::from(self.before[place].total());
        let expected = 5 * u64::from(self.last[place].total()) + 3 * before;
        let size = half_logarithm(expected >> 3);
        let [noise, _] = &mut self.noise[place];
        let degree = half_logarithm((*noise).into());
        let (numbers, level) = if expected < 4 {
            (&mut self.new, ((self.active[a] + self.active[b]) >> 7) as usize)
        } else {
            (&mut self.totals, size)
        };
        let context = Context { level, noise: degree };
        let total = numbers.code(coder, context, expected, u32::MAX, total);
        *noise = noisier(*noise, total, expected, size);
        self.active[a] = more_active(self.active[a], total);
        self.active[b] = more_active(self.active[b], total);
        total
    }

    fn part<C: Coder>(&mut self, coder: &mut C, place: usize, total: u32, part: u32) -> u32 {
        let last = self.last[place];
        let expected = proportion(last, total);
        let level = half_logarithm(total.into());
        let [_, noise] = &mut self.noise[place];
        let degree = (half_logarithm((*noise).into()) / 2).min(7);
        let degree = if last.is_empty() { degree } else { 8 + degree };
        let context = Context { level, noise: degree };
        let part = self.parts.code(coder, context, expected, total, part);
        *noise = noisier(*noise, part, expected, level);
        part
    }
}

/// The activity of a country after one more pair: of what it was 31 parts, one
/// of 256 times the logarithm of the total, which counts up to 15.
fn more_active(active: u32, total: u32) -> u32 {
    let step = 256 * u32::from(half_logarithm(total.into()).min(15).to_le_bytes()[0]);
    (31 * active + step) >> 5
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
/// the distance from what was expected, in sixteenths, over the square root of
/// the size, whose double logarithm is given.
fn noisier(noise: u8, number: u32, expected: u64, size: usize) -> u8 {
    let distance = u64::from(number.abs_diff(rounded(expected)));
    let distance = u8::try_from((16 * distance) >> (size / 4)).unwrap_or(u8::MAX);
    // The mean, rounded up.
    (noise | distance) - ((noise ^ distance) >> 1)
}
