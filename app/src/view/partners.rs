//! What the address of a country's dossier says besides the country.

use super::{Notice, Scope, plain, reading::read_each};
use crate::{
    domain::{Iso2, Layer},
    i18n::Language,
    indicators::{
        Indicator::{
            self, Agreement, Count, Growth, Hosted, Inflow, Jaccard, Net, Orc, Outflow, Sent, Share,
        },
        usual,
    },
};

/// The table of partners on a country's dossier, as one address holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartnersView {
    /// The language of the page.
    pub language: Language,
    /// Whose partners.
    pub country: Iso2,
    /// By which kind of tie.
    pub layer: Layer,
    /// In the order of which column.
    pub sort: Indicator,
    /// Whether every partner is listed, or the first few.
    pub whole: bool,
}

/// A parameter of such an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartnersParameter {
    /// `layer`
    Layer,
    /// `sort`
    Sort,
    /// `partners`: `all` lists every one.
    Partners,
    /// One that the page does not have.
    Unknown(String),
}

/// The columns of the table of partners of a layer; the first is its usual
/// order.
pub fn partner_columns(layer: Layer) -> &'static [Indicator] {
    match layer {
        Layer::Copublications => &[Count, Share, Orc, Growth],
        Layer::JointProjects => &[Count, Orc, Growth],
        Layer::ResearcherMobility => &[Count, Outflow, Inflow, Net],
        Layer::Agreements => &[Count],
        Layer::Organisations => &[Count, Jaccard],
        Layer::Missions => &[Count, Sent, Hosted],
        Layer::UnVoting => &[Agreement, Count],
    }
}

impl PartnersView {
    /// The view that an address opens which says no more than a country and a
    /// layer.
    pub fn opening(language: Language, country: Iso2, layer: Layer) -> Self {
        Self { language, country, layer, sort: usual(layer), whole: false }
    }

    /// Reads the query of an address (without the `?`); what it says and the
    /// page cannot show comes back beside the nearest view.
    pub fn parse(
        language: Language,
        country: Iso2,
        query: &str,
        scope: Scope<'_>,
    ) -> (Self, Vec<Notice<PartnersParameter>>) {
        let mut fields = form_urlencoded::parse(query.as_bytes());
        // The layer says what the order may be, wherever it stands.
        let named = fields.find(|(name, _)| name == "layer");
        let named = named.and_then(|(_, layer)| scope.span(layer.trim().parse().ok()?));
        let layer = named.or(scope.opening()).map_or(Layer::Copublications, |span| span.layer);
        let mut view = Self::opening(language, country, layer);
        let notices = read_each(query, parameter, |parameter, value| match parameter {
            PartnersParameter::Layer => (value.parse() == Ok(layer)).then_some(()),
            PartnersParameter::Sort => {
                let sort: Indicator = value.parse().ok()?;
                partner_columns(layer).contains(&sort).then(|| view.sort = sort)
            }
            PartnersParameter::Partners => (value == "all").then(|| view.whole = true),
            PartnersParameter::Unknown(_) => None,
        });
        (view, notices)
    }

    /// The same table of another layer, in its usual order.
    #[must_use]
    pub fn with_layer(self, layer: Layer) -> Self {
        Self::opening(self.language, self.country, layer)
    }

    /// The same table in another order.
    #[must_use]
    pub fn with_sort(self, sort: Indicator) -> Self {
        Self { sort, ..self }
    }

    /// The same table with every partner.
    #[must_use]
    pub fn with_all(self) -> Self {
        Self { whole: true, ..self }
    }

    /// The query of the address, without what is usual; empty for none.
    pub fn query(&self) -> String {
        let mut parts = Vec::new();
        if self.layer != Layer::Copublications {
            parts.push(format!("layer={}", self.layer));
        }
        if self.sort != usual(self.layer) {
            parts.push(format!("sort={}", self.sort));
        }
        if self.whole {
            parts.push("partners=all".to_owned());
        }
        parts.join("&")
    }
}

fn parameter(name: &str) -> PartnersParameter {
    match name {
        "layer" => PartnersParameter::Layer,
        "sort" => PartnersParameter::Sort,
        "partners" => PartnersParameter::Partners,
        _ => PartnersParameter::Unknown(plain(name, 40)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{atlas::sample, indicators::offered};

    fn parse(query: &str) -> (PartnersView, Vec<Notice<PartnersParameter>>) {
        let atlas = sample::atlas();
        let iran = "IR".parse().unwrap();
        PartnersView::parse(Language::English, iran, query, Scope::of(&atlas))
    }

    #[test]
    fn every_column_begins_with_the_usual_one() {
        for layer in Layer::ALL {
            let columns = partner_columns(layer);
            assert_eq!(columns.first(), Some(&usual(layer)), "{layer}");
            let known = |column: &Indicator| offered(layer).contains(column) || *column == Count;
            assert!(columns.iter().all(known), "{layer}");
        }
    }

    #[test]
    fn what_is_printed_reads_back() {
        let country = "IR".parse().unwrap();
        for layer in Layer::ALL {
            for &sort in partner_columns(layer) {
                let opening = PartnersView::opening(Language::English, country, layer);
                for view in [opening.with_sort(sort), opening.with_sort(sort).with_all()] {
                    assert_eq!(parse(&view.query()), (view, vec![]), "{}", view.query());
                }
            }
        }
    }

    #[test]
    fn what_is_not_understood_falls_back_and_is_told() {
        let (view, notices) = parse("layer=missions&sort=orc&layer=agreements&color=red&utm_x=1");
        assert_eq!((view.layer, view.sort), (Layer::Missions, Count));
        let told: Vec<_> = notices.iter().map(|one| (one.given.as_str(), one.repeated)).collect();
        assert_eq!(told, [("orc", false), ("agreements", true), ("red", false)]);
    }
}
