use crate::atlas::{Column, CountryIndex};

/// All years of one country: its international works and its count with
/// every partner, year by year from the first year of the layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    country: CountryIndex,
    works: Vec<Option<u32>>,
    partners: Vec<(CountryIndex, Vec<u32>)>,
}

impl History {
    /// A history from its parts: `works` by year, and for each partner, in
    /// the order of codes, its counts by year (as long as `works`).
    pub fn new(
        country: CountryIndex,
        works: Vec<Option<u32>>,
        mut partners: Vec<(CountryIndex, Vec<u32>)>,
    ) -> Self {
        for (_, counts) in &mut partners {
            counts.resize(works.len(), 0);
        }
        Self { country, works, partners }
    }

    /// The history of a country, read off the columns of all years in order.
    pub fn of<'a>(country: CountryIndex, columns: impl Iterator<Item = &'a Column>) -> Self {
        let mut works = Vec::new();
        let mut by_place: Vec<Vec<u32>> = vec![Vec::new(); 256];
        let mut indices = vec![None; 256];
        for (at, column) in columns.enumerate() {
            works.push(column.works(country));
            for &(partner, count) in column.partners(country) {
                let counts = &mut by_place[partner.place()];
                counts.resize(at, 0);
                counts.push(count);
                indices[partner.place()] = Some(partner);
            }
        }
        let partners = indices
            .into_iter()
            .zip(by_place)
            .filter_map(|(partner, counts)| Some((partner?, counts)))
            .collect();
        Self::new(country, works, partners)
    }

    /// The country it is the history of.
    pub fn country(&self) -> CountryIndex {
        self.country
    }

    /// International works by year; `None` is no data.
    pub fn works(&self) -> &[Option<u32>] {
        &self.works
    }

    /// Every partner the country ever had, in the order of codes, with its
    /// counts by year; 0 where there was no work.
    pub fn partners(&self) -> &[(CountryIndex, Vec<u32>)] {
        &self.partners
    }

    /// The counts with a partner by year; empty when there never was a work.
    pub fn counts(&self, partner: CountryIndex) -> &[u32] {
        self.partners
            .binary_search_by_key(&partner, |&(partner, _)| partner)
            .map_or(&[], |at| &self.partners[at].1)
    }
}
