//! What the address of science and diplomacy says.

use super::{Notice, Scope, plain, reading::read_each};
use crate::{
    atlas::{Closeness, Question},
    domain::{Iso2, Layer, Threshold, WorldArea, Year, named::named},
    i18n::Language,
    indicators::{Indicator, offered},
};

named! {
    /// What the axes of the picture measure.
    AxisScale, "a scale" {
        /// Which share of pairs lies below.
        Percentile = "percentile",
        /// The figures themselves.
        Value = "value",
    }
}

named! {
    /// By what the table is sorted, the largest first.
    StandingOrder, "an order" {
        /// What ties the two in the layer of science.
        Count = "count",
        /// The odds ratio.
        Intensity = "intensity",
        /// The measure of closeness.
        Closeness = "closeness",
        /// How far science lies above diplomacy, in percentiles.
        Gap = "gap",
    }
}

/// The state of the page, as one address holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DiplomacyView {
    /// The language of the page.
    pub language: Language,
    /// What is compared with what.
    pub question: Question,
    /// What the axes measure.
    pub scale: AxisScale,
    /// Whose pairs; without one those of all.
    pub country: Option<Iso2>,
    /// Where the countries are: one of the two, or the partner of the country.
    pub area: Option<WorldArea>,
    /// The order of the table.
    pub order: StandingOrder,
    /// Which page of the table, from 1.
    pub page: u16,
}

/// A parameter of such an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DiplomacyParameter {
    /// `layer`
    Layer,
    /// `year`
    Year,
    /// `closeness`
    Closeness,
    /// `closeness_year`
    ClosenessYear,
    /// `scale`
    Scale,
    /// `country`
    Country,
    /// `region`
    Area,
    /// `min`
    Least,
    /// `sort`
    Order,
    /// `page`
    Page,
    /// One that the page does not have.
    Unknown(String),
}

/// The layers whose intensity can be compared: those with an odds ratio.
pub fn layers_of_science() -> impl Iterator<Item = Layer> {
    Layer::ALL.into_iter().filter(|&layer| offered(layer).contains(&Indicator::Orc))
}

impl DiplomacyView {
    /// How many rows a page of the table has.
    pub const ROWS: usize = 50;
    const LAST_PAGE: u16 = 999;

    /// The view that an address opens which says no more than a layer and a
    /// measure: their last years.
    pub fn opening(
        language: Language,
        layer: Layer,
        closeness: Closeness,
        scope: Scope<'_>,
    ) -> Self {
        let last = |layer| scope.span(layer).map_or(Year::LAST, |span| span.last);
        Self {
            language,
            question: Question {
                layer,
                year: last(layer),
                closeness,
                closeness_year: last(closeness.layer()),
                least: Threshold::usual(layer),
            },
            scale: AxisScale::Percentile,
            country: None,
            area: None,
            order: StandingOrder::Count,
            page: 1,
        }
    }

    /// Reads the query of an address (without the `?`); what it says and the
    /// page cannot show comes back beside the nearest view.
    pub fn parse(
        language: Language,
        query: &str,
        scope: Scope<'_>,
    ) -> (Self, Vec<Notice<DiplomacyParameter>>) {
        let first = |wanted: &str| {
            let mut fields = form_urlencoded::parse(query.as_bytes());
            fields.find(|(name, _)| name == wanted).map(|(_, value)| value)
        };
        // Layer and measure say which years there are, wherever they stand.
        let known = |layer: &Layer| scope.span(*layer).is_some();
        let layer = first("layer").and_then(|layer| layer.trim().parse().ok());
        let layer = layer.filter(|layer| layers_of_science().any(|one| one == *layer));
        let layer = layer.filter(known).unwrap_or(Layer::Copublications);
        let closeness = first("closeness").and_then(|name| name.trim().parse().ok());
        let closeness = closeness.filter(|one: &Closeness| known(&one.layer()));
        let closeness = closeness.unwrap_or(Closeness::Voting);
        let mut view = Self::opening(language, layer, closeness, scope);
        let clamped = |layer, value: &str, year: &mut Year| {
            let asked: Year = value.parse().ok()?;
            let span = scope.span(layer)?;
            *year = asked.clamp(span.first, span.last);
            (*year == asked).then_some(())
        };
        let notices = read_each(query, parameter, |parameter, value| {
            let question = &mut view.question;
            match parameter {
                DiplomacyParameter::Layer => return (value.parse() == Ok(layer)).then_some(()),
                DiplomacyParameter::Closeness => {
                    return (value.parse() == Ok(closeness)).then_some(());
                }
                DiplomacyParameter::Year => return clamped(layer, value, &mut question.year),
                DiplomacyParameter::ClosenessYear => {
                    return clamped(closeness.layer(), value, &mut question.closeness_year);
                }
                DiplomacyParameter::Scale => view.scale = value.parse().ok()?,
                // Forms send what was left empty.
                DiplomacyParameter::Country | DiplomacyParameter::Area if value.is_empty() => {}
                DiplomacyParameter::Country => {
                    let code: Iso2 = value.to_ascii_uppercase().parse().ok()?;
                    scope.countries.index(code)?;
                    view.country = Some(code);
                }
                DiplomacyParameter::Area => view.area = Some(value.parse().ok()?),
                DiplomacyParameter::Least => {
                    let number = value.parse().ok()?;
                    question.least = Threshold::nearest(number);
                    return (u64::from(question.least.count()) == number).then_some(());
                }
                DiplomacyParameter::Order => view.order = value.parse().ok()?,
                DiplomacyParameter::Page => {
                    let page: u16 = value.parse().ok()?;
                    view.page = page.clamp(1, Self::LAST_PAGE);
                    return (view.page == page).then_some(());
                }
                DiplomacyParameter::Unknown(_) => return None,
            }
            Some(())
        });
        (view, notices)
    }

    /// The same comparison with another layer and measure, in their last
    /// years, of the same countries.
    #[must_use]
    pub fn with(self, layer: Layer, closeness: Closeness, scope: Scope<'_>) -> Self {
        let opening = Self::opening(self.language, layer, closeness, scope);
        let mut question = opening.question;
        if layer == self.question.layer {
            (question.year, question.least) = (self.question.year, self.question.least);
        }
        if closeness == self.question.closeness {
            question.closeness_year = self.question.closeness_year;
        }
        Self { question, scale: self.scale, country: self.country, area: self.area, ..opening }
    }

    /// The same comparison on other axes.
    #[must_use]
    pub fn with_scale(self, scale: AxisScale) -> Self {
        Self { scale, ..self }
    }

    /// The same comparison of the pairs of another country, or of all.
    #[must_use]
    pub fn with_country(self, country: Option<Iso2>) -> Self {
        Self { country, page: 1, ..self }
    }

    /// The same table in another order, from its first page.
    #[must_use]
    pub fn with_order(self, order: StandingOrder) -> Self {
        Self { order, page: 1, ..self }
    }

    /// Another page of the same table.
    #[must_use]
    pub fn with_page(self, page: u16) -> Self {
        Self { page, ..self }
    }

    /// The query of the address, canonical: both years always named, other
    /// defaults left out. Every value is made of characters that need no
    /// escaping.
    pub fn query(&self) -> String {
        let parts = self.parameters().into_iter().map(|(name, value)| format!("{name}={value}"));
        parts.collect::<Vec<_>>().join("&")
    }

    /// The parameters of the address, in order.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let question = self.question;
        let mut parameters = Vec::new();
        if question.layer != Layer::Copublications {
            parameters.push(("layer", question.layer.to_string()));
        }
        parameters.push(("year", question.year.to_string()));
        if question.closeness != Closeness::Voting {
            parameters.push(("closeness", question.closeness.to_string()));
        }
        parameters.push(("closeness_year", question.closeness_year.to_string()));
        if self.scale != AxisScale::Percentile {
            parameters.push(("scale", self.scale.to_string()));
        }
        parameters.extend(self.country.map(|country| ("country", country.to_string())));
        parameters.extend(self.area.map(|area| ("region", area.to_string())));
        if question.least != Threshold::usual(question.layer) {
            parameters.push(("min", question.least.to_string()));
        }
        if self.order != StandingOrder::Count {
            parameters.push(("sort", self.order.to_string()));
        }
        if self.page > 1 {
            parameters.push(("page", self.page.to_string()));
        }
        parameters
    }
}

fn parameter(name: &str) -> DiplomacyParameter {
    match name {
        "layer" => DiplomacyParameter::Layer,
        "year" => DiplomacyParameter::Year,
        "closeness" => DiplomacyParameter::Closeness,
        "closeness_year" => DiplomacyParameter::ClosenessYear,
        "scale" => DiplomacyParameter::Scale,
        "country" => DiplomacyParameter::Country,
        "region" => DiplomacyParameter::Area,
        "min" => DiplomacyParameter::Least,
        "sort" => DiplomacyParameter::Order,
        "page" => DiplomacyParameter::Page,
        _ => DiplomacyParameter::Unknown(plain(name, 40)),
    }
}

#[cfg(test)]
#[path = "diplomacy_tests.rs"]
mod tests;
