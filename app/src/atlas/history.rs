use crate::{
    atlas::{Column, CountryIndex, Tally},
    domain::Layer,
};

/// All years of one country in a layer: its size and its tally with every
/// partner, year by year from the first year of the layer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History {
    layer: Layer,
    country: CountryIndex,
    sizes: Vec<Option<u32>>,
    partners: Vec<(CountryIndex, Vec<Tally>)>,
}

impl History {
    /// A history from its parts: `sizes` by year, and for each partner, in
    /// the order of codes, its tallies by year seen from the country (as long
    /// as `sizes`).
    pub fn new(
        layer: Layer,
        country: CountryIndex,
        sizes: Vec<Option<u32>>,
        mut partners: Vec<(CountryIndex, Vec<Tally>)>,
    ) -> Self {
        for (_, tallies) in &mut partners {
            tallies.resize(sizes.len(), Tally::default());
        }
        Self { layer, country, sizes, partners }
    }

    /// The history of a country, read off the columns of all years in order.
    pub fn of<'a>(
        layer: Layer,
        country: CountryIndex,
        columns: impl Iterator<Item = &'a Column>,
    ) -> Self {
        let mut sizes = Vec::new();
        let mut by_place: Vec<Vec<Tally>> = vec![Vec::new(); 256];
        let mut indices = vec![None; 256];
        for (at, column) in columns.enumerate() {
            sizes.push(column.size(country));
            for &(partner, tally) in column.partners(country) {
                let tallies = &mut by_place[partner.place()];
                tallies.resize(at, Tally::default());
                tallies.push(tally);
                indices[partner.place()] = Some(partner);
            }
        }
        let partners = indices
            .into_iter()
            .zip(by_place)
            .filter_map(|(partner, tallies)| Some((partner?, tallies)))
            .collect();
        Self::new(layer, country, sizes, partners)
    }

    /// The layer.
    pub fn layer(&self) -> Layer {
        self.layer
    }

    /// The country it is the history of.
    pub fn country(&self) -> CountryIndex {
        self.country
    }

    /// Its size by year; `None` is no data.
    pub fn sizes(&self) -> &[Option<u32>] {
        &self.sizes
    }

    /// Every partner the country ever had, in the order of codes, with its
    /// tallies by year; empty ones where nothing tied them.
    pub fn partners(&self) -> &[(CountryIndex, Vec<Tally>)] {
        &self.partners
    }

    /// The tallies with a partner by year; no years when there never was a tie.
    pub fn tallies(&self, partner: CountryIndex) -> &[Tally] {
        self.partners
            .binary_search_by_key(&partner, |&(partner, _)| partner)
            .map_or(&[], |at| &self.partners[at].1)
    }
}
