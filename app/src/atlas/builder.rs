use std::collections::BTreeMap;

use crate::{
    atlas::{Atlas, Column, Countries, CountryIndex, LayerFigures, Tally, Tie},
    domain::{Iso2, Layer, Pair, SnapshotId, Year},
};

/// Why figures do not make an atlas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// A figure names a country that the list does not hold.
    #[error("a figure names {0}, which is not among the countries")]
    UnknownCountry(Iso2),
    /// There is not one figure.
    #[error("no layer holds a figure")]
    Empty,
}

/// Collects the figures of a snapshot, row by row, into an [`Atlas`] that
/// holds every year of every layer.
#[derive(Debug)]
pub struct AtlasBuilder {
    snapshot: SnapshotId,
    countries: Countries,
    years: BTreeMap<(Layer, Year), Rows>,
}

#[derive(Debug, Default)]
struct Rows {
    ties: Vec<Tie>,
    sizes: Vec<Option<u32>>,
}

impl AtlasBuilder {
    /// Begins with the countries that the figures may name.
    pub fn new(snapshot: SnapshotId, countries: Countries) -> Self {
        Self { snapshot, countries, years: BTreeMap::new() }
    }

    /// The countries that the figures may name.
    pub fn countries(&self) -> &Countries {
        &self.countries
    }

    /// Adds the tally of a pair in a year, once, seen from the country whose
    /// code comes first; an empty one says nothing and is left out.
    ///
    /// # Errors
    /// [`BuildError::UnknownCountry`].
    pub fn tie(
        &mut self,
        layer: Layer,
        year: Year,
        pair: Pair,
        tally: Tally,
    ) -> Result<(), BuildError> {
        let (a, b) = (self.index(pair.a())?, self.index(pair.b())?);
        if !tally.is_empty() {
            self.rows(layer, year).ties.push(Tie { a, b, tally });
        }
        Ok(())
    }

    /// Says that the source of a layer covers a country in a year, and its
    /// size there; of a layer without sizes of its own any number will do.
    ///
    /// # Errors
    /// [`BuildError::UnknownCountry`].
    pub fn size(
        &mut self,
        layer: Layer,
        year: Year,
        country: Iso2,
        size: u32,
    ) -> Result<(), BuildError> {
        let country = self.index(country)?;
        let count = self.countries.len();
        let sizes = &mut self.rows(layer, year).sizes;
        sizes.resize(count, None);
        sizes[country.place()] = Some(size);
        Ok(())
    }

    /// The atlas of everything added; each layer with every year between its
    /// first and its last.
    ///
    /// # Errors
    /// [`BuildError::Empty`].
    pub fn finish(mut self) -> Result<Atlas, BuildError> {
        let layers: Vec<LayerFigures> =
            Layer::ALL.into_iter().filter_map(|layer| self.finish_layer(layer)).collect();
        if layers.is_empty() {
            return Err(BuildError::Empty);
        }
        Ok(Atlas::new(self.snapshot, self.countries, layers))
    }

    fn finish_layer(&mut self, layer: Layer) -> Option<LayerFigures> {
        let years =
            self.years.iter().filter(|((of, _), rows)| *of == layer && !rows.ties.is_empty());
        let mut years = years.map(|(&(_, year), _)| year);
        let first = years.next()?;
        let last = years.next_back().unwrap_or(first);
        let count = self.countries.len();
        let columns: Vec<Column> = (first.number()..=last.number())
            .filter_map(Year::new)
            .map(|year| {
                let mut rows = self.years.remove(&(layer, year)).unwrap_or_default();
                rows.sizes.resize(count, None);
                rows.ties.sort_unstable_by_key(|tie| (tie.a, tie.b));
                Column::new(layer, year, rows.ties, rows.sizes)
            })
            .collect();
        let totals = columns.iter().map(Column::totals).collect();
        let mut figures = LayerFigures::new(layer, first, totals);
        for column in columns {
            figures.insert_column(column);
        }
        Some(figures)
    }

    fn index(&self, code: Iso2) -> Result<CountryIndex, BuildError> {
        self.countries.index(code).ok_or(BuildError::UnknownCountry(code))
    }

    fn rows(&mut self, layer: Layer, year: Year) -> &mut Rows {
        self.years.entry((layer, year)).or_default()
    }
}
