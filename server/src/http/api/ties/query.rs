use std::{fmt::Write, str::FromStr};

use app::{
    atlas::{CountryIndex, LayerFigures, Lens},
    domain::{Layer, Threshold, Year},
    i18n::ApiParameter,
    indicators::{Indicator, offered, usual},
};

use super::super::{ask::Ask, cursor::CursorKey};
use crate::http::problem::Problem;

/// The most ties in one answer, unless all are asked for.
pub const MOST: usize = 20_000;
/// How many ties are in an answer that was not told.
pub const USUAL: usize = 100;

/// How many ties or notes are asked for; `None` is all of them.
#[derive(Debug, Clone, Copy)]
pub struct Limit(pub Option<usize>);

/// The text is not a number of ties or notes that can be asked for.
#[derive(Debug, thiserror::Error)]
#[error("not a whole number from 1 to {MOST}, or all")]
pub struct NotALimit;

impl FromStr for Limit {
    type Err = NotALimit;

    fn from_str(text: &str) -> Result<Self, NotALimit> {
        if text == "all" {
            return Ok(Self(None));
        }
        let limit = text.parse().ok().filter(|limit| (1..=MOST).contains(limit));
        limit.map(|limit| Self(Some(limit))).ok_or(NotALimit)
    }
}

/// Declares a choice among fixed words.
macro_rules! choice {
    ($(#[$about:meta])* $name:ident, $wrong:literal { $($variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($variant,)+
        }

        impl $name {
            /// Every choice.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word for it.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }
        }

        impl FromStr for $name {
            type Err = &'static str;

            fn from_str(text: &str) -> Result<Self, &'static str> {
                Self::ALL.iter().find(|choice| choice.id() == text).copied().ok_or($wrong)
            }
        }
    };
}

choice! {
    /// The order of a list of ties.
    Sort, "not an order; use strongest, weakest, pair or count" {
        Strongest = "strongest",
        Weakest = "weakest",
        Pair = "pair",
        Count = "count",
    }
}

choice! {
    /// A region of UN M49, as the list of countries names it.
    Region, "not a region; use Africa, Americas, Asia, Europe or Oceania" {
        Africa = "Africa",
        Americas = "Americas",
        Asia = "Asia",
        Europe = "Europe",
        Oceania = "Oceania",
    }
}

/// Which ties are asked for.
pub struct Query<'a> {
    pub layer: Layer,
    pub year: Year,
    pub country: Option<CountryIndex>,
    pub region: Option<Region>,
    pub sort: Sort,
    pub lens: Lens<'a>,
    pub limit: Option<usize>,
    /// How many ties of the list came before.
    pub begin: usize,
    /// What its cursors are bound to.
    pub key: CursorKey,
}

impl<'a> Query<'a> {
    /// Reads what is asked for.
    ///
    /// # Errors
    /// [`Problem::Parameter`] and [`Problem::Cursor`].
    pub fn read(ask: &'a Ask) -> Result<Self, Problem> {
        let (served, parameters) = (&ask.served, &ask.parameters);
        let figures = parameters.layer(served)?;
        let layer = figures.layer();
        let year = parameters.year(figures)?.unwrap_or(figures.span().last);
        let country = parameters.country(served)?;
        let lens = lens(ask, figures, year)?;
        let region = parameters.get(ApiParameter::Region)?;
        let sort = parameters.get(ApiParameter::Sort)?.unwrap_or(Sort::Strongest);
        let limit = parameters.get(ApiParameter::Limit)?.map_or(Some(USUAL), |Limit(limit)| limit);
        let mut list = format!("{layer} {year} {} {}", lens.indicator, lens.threshold);
        // Writing to memory does not fail.
        let _ = write!(list, " {:?} {region:?} {sort:?}", country.map(CountryIndex::byte));
        let key = CursorKey::new(ask.snapshot(), &list);
        let begin = match parameters.text(ApiParameter::Cursor) {
            Some(cursor) => key.place(cursor).ok_or(Problem::Cursor)?,
            None => 0,
        };
        let begin = usize::try_from(begin).map_err(|_| Problem::Cursor)?;
        Ok(Self { layer, year, country, region, sort, lens, limit, begin, key })
    }
}

fn lens<'a>(ask: &Ask, figures: &'a LayerFigures, year: Year) -> Result<Lens<'a>, Problem> {
    let layer = figures.layer();
    let offered = offered(layer);
    let wrong = || {
        let names: Vec<_> = offered.iter().map(|indicator| indicator.id()).collect();
        let detail = format!("{layer} offers {}", names.join(", "));
        Problem::parameter(ApiParameter::Indicator.id(), &detail)
    };
    let indicator: Option<Indicator> =
        ask.parameters.get(ApiParameter::Indicator).map_err(|_| wrong())?;
    let indicator = indicator.unwrap_or(usual(layer));
    if !offered.contains(&indicator) {
        return Err(wrong());
    }
    let threshold = ask.parameters.get(ApiParameter::Min)?.unwrap_or(Threshold::usual(layer));
    let column = figures.column(year).map_err(|_| Problem::Failure)?;
    let growth = indicator == Indicator::Growth;
    let base = if growth { figures.base_column(year).map_err(|_| Problem::Failure)? } else { None };
    Ok(Lens { column, base, indicator, threshold })
}
