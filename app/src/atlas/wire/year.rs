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
/// covers it, and its size where the layer states one; then pair by pair, of
/// the countries with a tie, the total and the part.
#[derive(Debug)]
pub(super) struct YearModel {
    layer: Layer,
    tied: [Chance; 4],
    covered: [Chance; 4],
    stated: Numbers,
    countries: Vec<Past>,
    pairs: Pairs,
}

/// What was said of a country last.
#[derive(Debug, Clone, Copy, Default)]
struct Past {
    tied: bool,
    covered: bool,
    stated: u32,
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
            tied: [Chance::EVEN; 4],
            covered: [Chance::EVEN; 4],
            stated: Numbers::new(),
            countries: vec![Past::default(); side],
            pairs,
        }
    }

    /// Writes the next year as it stands on a sheet, or reads it onto a blank one.
    pub(super) fn code<C: Coder>(&mut self, coder: &mut C, sheet: &mut Sheet) {
        let mut largest = sheet.largest();
        let mut tied: Vec<bool> = largest.iter().map(|&total| total > 0).collect();
        let mut before = true;
        for (country, past) in self.countries.iter_mut().enumerate() {
            let chance = &mut self.tied[usize::from(past.tied) + 2 * usize::from(!before)];
            past.tied = coder.bit(chance, tied[country]);
            before = past.tied;
            tied[country] = past.tied;

            let chance = &mut self.covered[usize::from(past.covered) + 2 * usize::from(past.tied)];
            past.covered = coder.bit(chance, sheet.sizes[country].is_some());

            let mut state = |number| {
                let context = Context { level: half_logarithm(past.stated.into()), noise: 0 };
                let expected = 8 * u64::from(past.stated);
                past.stated = self.stated.code(coder, context, expected, u32::MAX, number);
                past.stated
            };
            let size = sheet.sizes[country].unwrap_or(0);
            let size =
                if past.covered && coverage::has_own_size(self.layer) { state(size) } else { size };
            sheet.sizes[country] = past.covered.then_some(size);
            if past.tied && matches!(self.pairs, Pairs::Votes(_)) {
                largest[country] = state(largest[country]);
            }
        }
        match &mut self.pairs {
            Pairs::Trend(trend) => trend.code(coder, &tied, sheet),
            Pairs::Votes(votes) => votes.code(coder, &tied, &largest, sheet),
        }
    }
}
