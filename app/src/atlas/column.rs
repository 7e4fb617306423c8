use crate::{
    atlas::CountryIndex,
    domain::Year,
    indicators::{Counts, rank},
};

/// A pair with its count in one year; `a` comes before `b` in the atlas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// The country whose code comes first.
    pub a: CountryIndex,
    /// The country whose code comes second.
    pub b: CountryIndex,
    /// Works with authors in both, counted whole; never 0.
    pub works: u32,
}

/// One year of a layer: every pair with at least one work, and the
/// international works of every country the source covers in that year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    year: Year,
    ties: Vec<Tie>,
    partners: Vec<Vec<(CountryIndex, u32)>>,
    works: Vec<Option<u32>>,
    links: Vec<u64>,
    total: u64,
}

impl Column {
    /// A column from its ties, sorted by index, and the international works by
    /// country index; the sums over links are made here.
    pub fn new(year: Year, ties: Vec<Tie>, works: Vec<Option<u32>>) -> Self {
        // Sorted ties visit the partners of each country in order: first those
        // before it, then those after it.
        let mut partners = vec![Vec::new(); works.len()];
        for tie in &ties {
            for (one, other) in [(tie.a, tie.b), (tie.b, tie.a)] {
                if let Some(partners) = partners.get_mut(one.place()) {
                    partners.push((other, tie.works));
                }
            }
        }
        let sum = |partners: &Vec<(_, u32)>| partners.iter().map(|&(_, n)| u64::from(n)).sum();
        let links = partners.iter().map(sum).collect();
        let total = ties.iter().map(|tie| u64::from(tie.works)).sum();
        Self { year, ties, partners, works, links, total }
    }

    /// The year of the figures.
    pub fn year(&self) -> Year {
        self.year
    }

    /// Every pair with at least one work, sorted by index.
    pub fn ties(&self) -> &[Tie] {
        &self.ties
    }

    /// The international works by country index; `None` is no data.
    pub fn all_works(&self) -> &[Option<u32>] {
        &self.works
    }

    /// The international works of a country; `None` when the source has no
    /// record of it in this year.
    pub fn works(&self, country: CountryIndex) -> Option<u32> {
        self.works.get(country.place()).copied().flatten()
    }

    /// `C_X`: all links of a country, the sum of its counts over partners.
    pub fn links(&self, country: CountryIndex) -> u64 {
        self.links.get(country.place()).copied().unwrap_or(0)
    }

    /// T: all links, the sum of the counts over unordered pairs.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The partners of a country with their counts, in the order of codes.
    pub fn partners(&self, x: CountryIndex) -> &[(CountryIndex, u32)] {
        self.partners.get(x.place()).map_or(&[], Vec::as_slice)
    }

    /// The count of a pair, in either order; 0 when it has no work.
    pub fn count(&self, x: CountryIndex, y: CountryIndex) -> u32 {
        let partners = self.partners(x);
        partners.binary_search_by_key(&y, |&(partner, _)| partner).map_or(0, |at| partners[at].1)
    }

    /// What the indicators need to know of X seen towards Y. `base` is the
    /// column five years before, when the layer reaches back so far.
    pub fn counts(&self, x: CountryIndex, y: CountryIndex, base: Option<&Self>) -> Counts {
        let works = self.count(x, y);
        Counts {
            works,
            links_from: self.links(x),
            links_to: self.links(y),
            links_total: self.total,
            works_from: self.works(x),
            works_to: self.works(y),
            works_five_years_before: base.map(|base| base.count(x, y)),
            rank: None,
        }
    }

    /// The competition rank by count of a partner of X with that many works.
    pub fn rank(&self, x: CountryIndex, works: u32) -> u32 {
        rank(self.partners(x).iter().map(|&(_, works)| works), works)
    }
}
