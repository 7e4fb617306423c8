use std::borrow::Cow;

use crate::{
    atlas::{Column, Countries, CountryIndex, History},
    domain::{SnapshotId, Year},
};

/// What a query needs and the atlas does not hold yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// One year of all pairs.
    Column(Year),
    /// All years of one country.
    History(CountryIndex),
}

/// A layer of one snapshot in memory: whole on the server, in the browser as
/// much of it as has been fetched.
#[derive(Debug, Clone)]
pub struct Atlas {
    snapshot: SnapshotId,
    countries: Countries,
    first: Year,
    totals: Vec<u64>,
    columns: Vec<Option<Column>>,
    histories: Vec<History>,
}

impl Atlas {
    /// An atlas without figures yet. `totals` holds all links of each year
    /// from `first` on, without a gap, and so says which years there are.
    pub fn new(snapshot: SnapshotId, countries: Countries, first: Year, totals: Vec<u64>) -> Self {
        let columns = totals.iter().map(|_| None).collect();
        Self { snapshot, countries, first, totals, columns, histories: Vec::new() }
    }

    /// The snapshot everything here comes from.
    pub fn snapshot(&self) -> SnapshotId {
        self.snapshot
    }

    /// Every country of the snapshot.
    pub fn countries(&self) -> &Countries {
        &self.countries
    }

    /// The years of the layer, first to last.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = Year> + ExactSizeIterator {
        let first = self.first;
        (0..self.totals.len()).map(move |after| at(first, after))
    }

    /// The first year of the layer.
    pub fn first_year(&self) -> Year {
        self.first
    }

    /// The last year of the layer.
    pub fn last_year(&self) -> Year {
        at(self.first, self.totals.len().saturating_sub(1))
    }

    /// All links of each year, first to last.
    pub fn totals(&self) -> &[u64] {
        &self.totals
    }

    /// Whether the layer covers a year.
    pub fn covers(&self, year: Year) -> bool {
        (self.first..=self.last_year()).contains(&year)
    }

    /// Adds one year; one that is there already is replaced, and one that the
    /// layer does not cover is left out.
    pub fn insert_column(&mut self, column: Column) {
        let place = self.place(column.year());
        if let Some(place) = place.and_then(|place| self.columns.get_mut(place)) {
            *place = Some(column);
        }
    }

    /// Adds the history of one country; one that is there already is replaced.
    pub fn insert_history(&mut self, history: History) {
        self.histories.retain(|other| other.country() != history.country());
        self.histories.push(history);
    }

    /// The figures of one year.
    ///
    /// # Errors
    /// [`Missing::Column`] when they are not in memory.
    pub fn column(&self, year: Year) -> Result<&Column, Missing> {
        let column = self.place(year).and_then(|place| self.columns.get(place)?.as_ref());
        column.ok_or(Missing::Column(year))
    }

    /// The column five years before, from which growth is counted; `None`
    /// when the layer does not reach back so far.
    ///
    /// # Errors
    /// [`Missing::Column`] when it exists and is not in memory.
    pub fn base_column(&self, year: Year) -> Result<Option<&Column>, Missing> {
        match year.before(5).filter(|&base| self.covers(base)) {
            Some(base) => self.column(base).map(Some),
            None => Ok(None),
        }
    }

    /// All years of one country: as fetched, or read off the columns when
    /// every one of them is here.
    ///
    /// # Errors
    /// [`Missing::History`] when neither is so.
    pub fn history(&self, country: CountryIndex) -> Result<Cow<'_, History>, Missing> {
        let fetched = self.histories.iter().find(|history| history.country() == country);
        if let Some(history) = fetched {
            return Ok(Cow::Borrowed(history));
        }
        if self.columns.iter().any(Option::is_none) {
            return Err(Missing::History(country));
        }
        Ok(Cow::Owned(History::of(country, self.columns.iter().flatten())))
    }

    fn place(&self, year: Year) -> Option<usize> {
        year.number().checked_sub(self.first.number()).map(usize::from)
    }
}

/// The year `after` years after the first; years beyond 2199 do not exist and
/// the builder lets none in.
fn at(first: Year, after: usize) -> Year {
    u16::try_from(after)
        .ok()
        .and_then(|after| Year::new(first.number().saturating_add(after)))
        .unwrap_or(first)
}
