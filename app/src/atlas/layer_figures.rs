use std::borrow::Cow;

use crate::{
    atlas::{Column, CountryIndex, History, Links, Missing},
    domain::{Layer, Year},
};

/// A layer of a snapshot, and the years it covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The layer.
    pub layer: Layer,
    /// Its first year.
    pub first: Year,
    /// Its last year.
    pub last: Year,
}

impl Span {
    /// Every year of it, in order.
    pub fn years(self) -> impl DoubleEndedIterator<Item = Year> {
        (self.first.number()..=self.last.number()).filter_map(Year::new)
    }
}

/// One layer of a snapshot in memory: whole on the server, in the browser as
/// much of it as has been fetched.
#[derive(Debug, Clone)]
pub struct LayerFigures {
    layer: Layer,
    first: Year,
    totals: Vec<Links>,
    columns: Vec<Option<Column>>,
    histories: Vec<History>,
}

impl LayerFigures {
    /// A layer without figures yet. `totals` holds all links of each year
    /// from `first` on, without a gap, and so says which years there are;
    /// there is one at least.
    pub fn new(layer: Layer, first: Year, totals: Vec<Links>) -> Self {
        let columns = totals.iter().map(|_| None).collect();
        Self { layer, first, totals, columns, histories: Vec::new() }
    }

    /// Which layer.
    pub fn layer(&self) -> Layer {
        self.layer
    }

    /// The layer with its years.
    pub fn span(&self) -> Span {
        let last = at(self.first, self.totals.len().saturating_sub(1));
        Span { layer: self.layer, first: self.first, last }
    }

    /// The first year of the layer.
    pub fn first_year(&self) -> Year {
        self.first
    }

    /// All links of each year, first to last.
    pub fn totals(&self) -> &[Links] {
        &self.totals
    }

    /// Whether the layer covers a year.
    pub fn covers(&self, year: Year) -> bool {
        (self.first..=self.span().last).contains(&year)
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
        column.ok_or(Missing::Column(self.layer, year))
    }

    /// Every year that is in memory, in order.
    pub fn columns(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().flatten()
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
            return Err(Missing::History(self.layer, country));
        }
        Ok(Cow::Owned(History::of(self.layer, country, self.columns())))
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
