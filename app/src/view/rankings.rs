//! What the address of the rankings says.

use super::{Notice, Scope, plain, reading::read_each};
use crate::{
    atlas::Measure,
    domain::{Layer, Threshold, WorldArea, Year},
    i18n::Language,
    indicators::{Indicator, offered, usual},
};

/// What is ranked, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ranked {
    /// Countries by a measure of their own.
    Countries(Measure),
    /// Pairs by an indicator.
    Pairs(Indicator),
}

/// The state of the rankings, as one address holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RankingsView {
    /// The language of the page.
    pub language: Language,
    /// Which kind of tie.
    pub layer: Layer,
    /// What is ranked, and by what; the layer offers it.
    pub ranked: Ranked,
    /// Which year.
    pub year: Year,
    /// The year whose ranks are told beside those of the year, an earlier one.
    pub since: Option<Year>,
    /// Where the countries are; of a pair one of the two.
    pub area: Option<WorldArea>,
    /// The least count that is ranked.
    pub least: Threshold,
    /// Which page, from 1.
    pub page: u16,
}

/// A parameter of such an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RankingsParameter {
    /// `of`: `countries` or `pairs`
    Of,
    /// `layer`
    Layer,
    /// `indicator`, of countries a measure
    Indicator,
    /// `year`
    Year,
    /// `since`
    Since,
    /// `region`
    Area,
    /// `min`
    Least,
    /// `page`
    Page,
    /// One that the page does not have.
    Unknown(String),
}

impl RankingsView {
    /// How many rows a page has.
    pub const ROWS: usize = 50;
    /// The last page that an address can name.
    const LAST_PAGE: u16 = 999;

    /// The view that an address opens which says no more than a layer.
    pub fn opening(language: Language, layer: Layer, year: Year) -> Self {
        Self {
            language,
            layer,
            ranked: Ranked::Countries(Measure::Own),
            year,
            since: None,
            area: None,
            least: Threshold::usual(layer),
            page: 1,
        }
    }

    /// Reads the query of an address (without the `?`); what it says and the
    /// page cannot show comes back beside the nearest view.
    pub fn parse(
        language: Language,
        query: &str,
        scope: Scope<'_>,
    ) -> (Self, Vec<Notice<RankingsParameter>>) {
        let fields = || form_urlencoded::parse(query.as_bytes());
        let first =
            |wanted: &str| fields().find(|(name, _)| name == wanted).map(|(_, value)| value);
        // The layer and what is ranked say what the rest may be, wherever they
        // stand.
        let named = first("layer").and_then(|layer| scope.span(layer.trim().parse().ok()?));
        let span = named.or(scope.opening());
        let (layer, last) =
            span.map_or((Layer::Copublications, Year::LAST), |span| (span.layer, span.last));
        let mut view = Self::opening(language, layer, last);
        if first("of").is_some_and(|of| of.trim() == "pairs") {
            view.ranked = Ranked::Pairs(usual(layer));
        }
        let mut since = None;
        let mut notices = read_each(query, parameter, |parameter, value| {
            match parameter {
                RankingsParameter::Of => {
                    return matches!(value, "countries" | "pairs").then_some(());
                }
                RankingsParameter::Layer => return (value.parse() == Ok(layer)).then_some(()),
                RankingsParameter::Indicator => view.ranked = view.ranked.by(layer, value)?,
                RankingsParameter::Year => {
                    let (year, span): (Year, _) = (value.parse().ok()?, span?);
                    view.year = year.clamp(span.first, span.last);
                    return (view.year == year).then_some(());
                }
                // Forms send what was left empty.
                RankingsParameter::Since | RankingsParameter::Area if value.is_empty() => {}
                RankingsParameter::Since => {
                    let span = span?;
                    since =
                        value.parse().ok().filter(|year| (span.first..=span.last).contains(year));
                    since?;
                }
                RankingsParameter::Area => view.area = Some(value.parse().ok()?),
                RankingsParameter::Least => {
                    let number = value.parse().ok()?;
                    view.least = Threshold::nearest(number);
                    return (u64::from(view.least.count()) == number).then_some(());
                }
                RankingsParameter::Page => {
                    let page: u16 = value.parse().ok()?;
                    view.page = page.clamp(1, Self::LAST_PAGE);
                    return (view.page == page).then_some(());
                }
                RankingsParameter::Unknown(_) => return None,
            }
            Some(())
        });
        // The year may stand after the year that it is compared with.
        match since.filter(|&since| since < view.year) {
            None => notices.extend(
                since.map(|year: Year| Notice::new(RankingsParameter::Since, &year.to_string())),
            ),
            earlier => view.since = earlier,
        }
        (view, notices)
    }

    /// The same rankings of another layer, by what is usual there.
    #[must_use]
    pub fn with_layer(self, layer: Layer, last: Year) -> Self {
        let opening = Self::opening(self.language, layer, last);
        Self { ranked: self.ranked.usual(layer), area: self.area, ..opening }
    }

    /// The same rankings by something else, from the first page.
    #[must_use]
    pub fn with_ranked(self, ranked: Ranked) -> Self {
        Self { ranked, page: 1, ..self }
    }

    /// The same rankings on another page.
    #[must_use]
    pub fn with_page(self, page: u16) -> Self {
        Self { page, ..self }
    }

    /// The query of the address, canonical: the year always named, other
    /// defaults left out. Every value is made of characters that need no
    /// escaping.
    pub fn query(&self) -> String {
        let parameters = self.parameters();
        let parts = parameters.iter().map(|(name, value)| format!("{name}={value}"));
        parts.collect::<Vec<_>>().join("&")
    }

    /// The parameters of the address, in order.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let opening = Self::opening(self.language, self.layer, self.year);
        let mut parameters = Vec::new();
        if let Ranked::Pairs(_) = self.ranked {
            parameters.push(("of", "pairs".to_owned()));
        }
        if self.layer != Layer::Copublications {
            parameters.push(("layer", self.layer.to_string()));
        }
        if self.ranked != opening.ranked && self.ranked != Ranked::Pairs(usual(self.layer)) {
            parameters.push(("indicator", self.ranked.id().to_owned()));
        }
        parameters.push(("year", self.year.to_string()));
        parameters.extend(self.since.map(|since| ("since", since.to_string())));
        parameters.extend(self.area.map(|area| ("region", area.to_string())));
        if self.least != opening.least {
            parameters.push(("min", self.least.to_string()));
        }
        if self.page > 1 {
            parameters.push(("page", self.page.to_string()));
        }
        parameters
    }
}

impl Ranked {
    /// The name of what it is by, in addresses.
    pub fn id(self) -> &'static str {
        match self {
            Self::Countries(measure) => measure.id(),
            Self::Pairs(indicator) => indicator.id(),
        }
    }

    /// The same, by what an address names; `None` where the layer does not
    /// offer it.
    pub(super) fn by(self, layer: Layer, name: &str) -> Option<Self> {
        match self {
            Self::Countries(_) => {
                let measure: Measure = name.parse().ok()?;
                Measure::offered(layer).contains(&measure).then_some(Self::Countries(measure))
            }
            Self::Pairs(_) => {
                let indicator: Indicator = name.parse().ok()?;
                offered(layer).contains(&indicator).then_some(Self::Pairs(indicator))
            }
        }
    }

    /// What a layer is usually ranked by, of the same kind.
    #[must_use]
    pub fn usual(self, layer: Layer) -> Self {
        match self {
            Self::Countries(_) => Self::Countries(Measure::Own),
            Self::Pairs(_) => Self::Pairs(usual(layer)),
        }
    }

    /// The indicator in whose unit figures are written.
    pub fn written_as(self, layer: Layer) -> Indicator {
        match self {
            Self::Countries(measure) => measure.written_as(layer),
            Self::Pairs(indicator) => indicator,
        }
    }

    /// All that a layer offers of the same kind.
    pub fn offered(self, layer: Layer) -> Vec<Self> {
        match self {
            Self::Countries(_) => {
                Measure::offered(layer).iter().copied().map(Self::Countries).collect()
            }
            Self::Pairs(_) => offered(layer).iter().copied().map(Self::Pairs).collect(),
        }
    }
}

fn parameter(name: &str) -> RankingsParameter {
    match name {
        "of" => RankingsParameter::Of,
        "layer" => RankingsParameter::Layer,
        "indicator" => RankingsParameter::Indicator,
        "year" => RankingsParameter::Year,
        "since" => RankingsParameter::Since,
        "region" => RankingsParameter::Area,
        "min" => RankingsParameter::Least,
        "page" => RankingsParameter::Page,
        _ => RankingsParameter::Unknown(plain(name, 40)),
    }
}

#[cfg(test)]
#[path = "rankings_tests.rs"]
mod tests;
