use crate::{
    atlas::{
        coverage,
        wire::{
            chance::Chance,
            number::{Context, Numbers, half_logarithm},
            range::Coder,
            sheet::Sheet,
            trend::Trend,
            votes::Votes,
        },
    },
    domain::Layer,
};

/// What the years of a layer so far say of the next.
///
/// A year is, country by country: whether it has a tie, whether the source
/// covers it, and its size where the layer states one, or of roll calls its
/// largest total; then pair by pair, of the countries with a tie, the total
/// and the part. Flags and sizes are expected to be those of the year before.
#[derive(Debug)]
pub(super) struct YearModel {
    layer: Layer,
    tie: [Chance; 4],
    cover: [Chance; 4],
    numbers: Numbers,
    /// What was said of each country last: whether it has a tie,
    tied: Vec<bool>,
    /// whether it is covered,
    covered: Vec<bool>,
    /// and the number that was stated.
    stated: Vec<u32>,
    pairs: Pairs,
}

#[derive(Debug)]
enum Pairs {
    Trend(Trend),
    Votes(Votes),
}

impl YearModel {
    /// A layer before its first year, with that many countries.
    pub(super) fn new(layer: Layer, side: usize) -> Self {
        let pairs = match layer {
            Layer::UnVoting => Pairs::Votes(Votes::new()),
            _ => Pairs::Trend(Trend::new(side, layer.has_part())),
        };
        Self {
            layer,
            tie: [Chance::EVEN; 4],
            cover: [Chance::EVEN; 4],
            numbers: Numbers::new(),
            tied: vec![false; side],
            covered: vec![false; side],
            stated: vec![0; side],
            pairs,
        }
    }

    /// Writes the next year as it stands on a sheet, or reads it onto a blank one.
    pub(super) fn code<C: Coder>(&mut self, coder: &mut C, sheet: &mut Sheet) {
        let own_size = coverage::has_own_size(self.layer);
        let roll_calls = matches!(self.pairs, Pairs::Votes(_));
        let mut before = true;
        let countries = self.tied.iter_mut().zip(&mut self.covered).zip(&mut self.stated);
        let figures = sheet.sizes.iter_mut().zip(&mut sheet.largest);
        for (((tied, covered), stated), (size, largest)) in countries.zip(figures) {
            let chance = &mut self.tie[usize::from(*tied) + 2 * usize::from(!before)];
            *tied = coder.bit(chance, *largest > 0);
            before = *tied;
            let chance = &mut self.cover[usize::from(*covered) + 2 * usize::from(*tied)];
            *covered = coder.bit(chance, size.is_some());

            // What was given of it, or of roll calls in how many it voted, nearly.
            let mut number = if roll_calls { *largest } else { size.unwrap_or(0) };
            if roll_calls && *tied || own_size && *covered {
                let context = Context { level: half_logarithm((*stated).into()), noise: 0 };
                let expected = 8 * u64::from(*stated);
                number = self.numbers.code(coder, context, expected, u32::MAX, number);
                *stated = number;
            }
            (*size, *largest) = (covered.then_some(number), number);
        }
        match &mut self.pairs {
            Pairs::Trend(trend) => trend.code(coder, &self.tied, sheet),
            Pairs::Votes(votes) => votes.code(coder, &self.tied, sheet),
        }
    }
}
