use crate::{
    atlas::{
        CountryIndex, Tally, coverage,
        distribution::{Distribution, Distributions},
    },
    domain::{Layer, Threshold, Year},
    indicators::{Counts, Indicator, rank},
};

/// A pair with its tally in one year; `a` comes before `b` in the atlas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// The country whose code comes first.
    pub a: CountryIndex,
    /// The country whose code comes second.
    pub b: CountryIndex,
    /// What ties them, seen from `a`; never empty.
    pub tally: Tally,
}

/// One year of a layer: every pair with a tie, and the size of every country
/// that the source covers in that year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    layer: Layer,
    year: Year,
    ties: Vec<Tie>,
    partners: Vec<Vec<(CountryIndex, Tally)>>,
    sizes: Vec<Option<u32>>,
    links: Vec<Links>,
    totals: Links,
    distributions: Distributions,
}

/// Tallies summed over partners, or over all pairs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Links {
    /// Σ of the totals.
    pub total: u64,
    /// Σ of the parts, seen from the country; of all pairs, of a directed
    /// layer, it says nothing.
    pub part: u64,
}

impl Links {
    /// Adds one tally.
    pub(super) fn add(&mut self, tally: Tally) {
        self.total += u64::from(tally.total());
        self.part += u64::from(tally.part());
    }
}

impl Column {
    /// A column from its ties, sorted by index, and the size of each country
    /// by index, `None` where the source does not cover it. Where a layer
    /// states no sizes of its own, they are the links of each country.
    pub fn new(layer: Layer, year: Year, mut ties: Vec<Tie>, mut sizes: Vec<Option<u32>>) -> Self {
        // Sorted ties visit the partners of each country in order: first those
        // before it, then those after it.
        let mut partners: Vec<Vec<(CountryIndex, Tally)>> = vec![Vec::new(); sizes.len()];
        let mut links = vec![Links::default(); sizes.len()];
        let mut totals = Links::default();
        for tie in &ties {
            totals.add(tie.tally);
            let back = if layer.directed() { tie.tally.reversed() } else { tie.tally };
            for (one, other, tally) in [(tie.a, tie.b, tie.tally), (tie.b, tie.a, back)] {
                if let Some(partners) = partners.get_mut(one.place()) {
                    partners.push((other, tally));
                    links[one.place()].add(tally);
                }
            }
        }
        // Lists grow by doubling, and a million ties stay in memory.
        partners.iter_mut().for_each(Vec::shrink_to_fit);
        ties.shrink_to_fit();
        if !coverage::has_own_size(layer) {
            for (size, links) in sizes.iter_mut().zip(&links) {
                *size = size.map(|_| u32::try_from(links.total).unwrap_or(u32::MAX));
            }
        }
        let distributions = Distributions::default();
        Self { layer, year, ties, partners, sizes, links, totals, distributions }
    }

    /// The layer.
    pub fn layer(&self) -> Layer {
        self.layer
    }

    /// The year of the figures.
    pub fn year(&self) -> Year {
        self.year
    }

    /// Every pair with a tie, sorted by index.
    pub fn ties(&self) -> &[Tie] {
        &self.ties
    }

    /// The sizes by country index; `None` is no data.
    pub fn sizes(&self) -> &[Option<u32>] {
        &self.sizes
    }

    /// The size of a country: its international works, its memberships, or
    /// else all its links; `None` when the source does not cover it in this
    /// year.
    pub fn size(&self, country: CountryIndex) -> Option<u32> {
        self.sizes.get(country.place()).copied().flatten()
    }

    /// Every country of the atlas, in the order of codes.
    pub fn countries(&self) -> impl Iterator<Item = CountryIndex> {
        CountryIndex::first(self.sizes.len())
    }

    /// `C_X`: all links of a country, its tallies summed over partners.
    pub fn links(&self, country: CountryIndex) -> Links {
        self.links.get(country.place()).copied().unwrap_or_default()
    }

    /// T: all links, the tallies summed over unordered pairs.
    pub fn totals(&self) -> Links {
        self.totals
    }

    /// The partners of a country with their tallies seen from it, in the
    /// order of codes.
    pub fn partners(&self, x: CountryIndex) -> &[(CountryIndex, Tally)] {
        self.partners.get(x.place()).map_or(&[], Vec::as_slice)
    }

    /// The tally of X seen towards Y; empty when nothing ties them.
    pub fn tally(&self, x: CountryIndex, y: CountryIndex) -> Tally {
        let partners = self.partners(x);
        let found = partners.binary_search_by_key(&y, |&(partner, _)| partner);
        found.map_or(Tally::default(), |at| partners[at].1)
    }

    /// What the indicators need to know of X seen towards Y. `base` is the
    /// column five years before, when the layer reaches back so far.
    pub fn counts(&self, x: CountryIndex, y: CountryIndex, base: Option<&Self>) -> Counts {
        let tally = self.tally(x, y);
        Counts {
            count: tally.total(),
            part: tally.part(),
            links_from: self.links(x).total,
            links_to: self.links(y).total,
            links_total: self.totals.total,
            size_from: self.size(x),
            size_to: self.size(y),
            count_five_years_before: base.map(|base| base.tally(x, y).total()),
            rank: None,
        }
    }

    /// The competition rank of a partner of X with that count.
    pub fn rank(&self, x: CountryIndex, count: u32) -> u32 {
        rank(self.partners(x).iter().map(|&(_, tally)| tally.total()), count)
    }

    /// The distribution of an indicator over this year, made by `make` when it
    /// is asked for the first time.
    pub(super) fn distribution(
        &self,
        indicator: Indicator,
        threshold: Threshold,
        make: impl FnOnce() -> Distribution,
    ) -> Distribution {
        self.distributions.get(indicator, threshold, make)
    }
}
