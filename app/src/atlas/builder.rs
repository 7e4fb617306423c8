use std::collections::BTreeMap;

use crate::{
    atlas::{Atlas, Column, Countries, CountryIndex, Tie},
    domain::{Iso2, Pair, SnapshotId, Year},
};

/// Why figures do not make an atlas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum BuildError {
    /// A figure names a country that the list does not hold.
    #[error("a figure names {0}, which is not among the countries")]
    UnknownCountry(Iso2),
    /// There is not one figure.
    #[error("the layer holds no figures")]
    Empty,
}

/// Collects the figures of a snapshot, row by row, into an [`Atlas`] that
/// holds every year.
#[derive(Debug)]
pub struct AtlasBuilder {
    snapshot: SnapshotId,
    countries: Countries,
    years: BTreeMap<Year, Rows>,
}

#[derive(Debug, Default)]
struct Rows {
    ties: Vec<Tie>,
    works: Vec<Option<u32>>,
}

impl AtlasBuilder {
    /// Begins with the countries that the figures may name.
    pub fn new(snapshot: SnapshotId, countries: Countries) -> Self {
        Self { snapshot, countries, years: BTreeMap::new() }
    }

    /// Adds the count of a pair in a year; a count of 0 says nothing and is left out.
    ///
    /// # Errors
    /// [`BuildError::UnknownCountry`].
    pub fn tie(&mut self, year: Year, pair: Pair, works: u32) -> Result<(), BuildError> {
        let (a, b) = (self.index(pair.a())?, self.index(pair.b())?);
        if works > 0 {
            self.rows(year).ties.push(Tie { a, b, works });
        }
        Ok(())
    }

    /// Adds the international works of a country in a year.
    ///
    /// # Errors
    /// [`BuildError::UnknownCountry`].
    pub fn works(&mut self, year: Year, country: Iso2, works: u32) -> Result<(), BuildError> {
        let country = self.index(country)?;
        let count = self.countries.len();
        let column = &mut self.rows(year).works;
        column.resize(count, None);
        column[country.place()] = Some(works);
        Ok(())
    }

    /// The atlas of everything added, with every year between the first and
    /// the last.
    ///
    /// # Errors
    /// [`BuildError::Empty`].
    pub fn finish(mut self) -> Result<Atlas, BuildError> {
        let ends = self.years.keys().next().copied().zip(self.years.keys().last().copied());
        let (first, last) = ends.ok_or(BuildError::Empty)?;
        let count = self.countries.len();
        let columns: Vec<Column> = (first.number()..=last.number())
            .filter_map(Year::new)
            .map(|year| {
                let mut rows = self.years.remove(&year).unwrap_or_default();
                rows.works.resize(count, None);
                rows.ties.sort_unstable_by_key(|tie| (tie.a, tie.b));
                Column::new(year, rows.ties, rows.works)
            })
            .collect();
        let totals = columns.iter().map(Column::total).collect();
        let mut atlas = Atlas::new(self.snapshot, self.countries, first, totals);
        for column in columns {
            atlas.insert_column(column);
        }
        Ok(atlas)
    }

    fn index(&self, code: Iso2) -> Result<CountryIndex, BuildError> {
        self.countries.index(code).ok_or(BuildError::UnknownCountry(code))
    }

    fn rows(&mut self, year: Year) -> &mut Rows {
        self.years.entry(year).or_default()
    }
}
