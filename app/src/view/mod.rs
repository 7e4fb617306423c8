//! Everything the address bar says, typed.
//!
//! A [`View`] is parsed from an address and printed as one in this module and
//! nowhere else; server, browser and tests share it. What an address says
//! and the atlas cannot show becomes a [`Notice`], never an error: the
//! visitor gets the nearest sensible view and is told.

mod camera;
#[cfg(feature = "ssr")]
mod compare;
#[cfg(feature = "ssr")]
mod compared;
#[cfg(feature = "ssr")]
mod diplomacy;
mod embedding;
#[cfg(feature = "ssr")]
mod few;
#[cfg(feature = "ssr")]
mod notes;
mod notice;
mod parse;
#[cfg(feature = "ssr")]
mod partners;
mod plain;
#[cfg(feature = "ssr")]
mod rankings;
#[cfg(feature = "ssr")]
mod reading;
#[cfg(feature = "ssr")]
mod tie;
#[cfg(feature = "ssr")]
mod timeline;
mod top;

pub use camera::Camera;
#[cfg(feature = "ssr")]
pub use compare::{Chosen, CompareParameter, CompareView, Lookup, Meaning};
#[cfg(feature = "ssr")]
pub use compared::{Compared, Subject};
#[cfg(feature = "ssr")]
pub use diplomacy::{
    AxisScale, DiplomacyParameter, DiplomacyView, StandingOrder, layers_of_science,
};
pub use embedding::{Embedding, Theme, Waking};
#[cfg(feature = "ssr")]
pub use few::Few;
#[cfg(feature = "ssr")]
pub use notes::{
    NoteChoice, NoteFilter, NotesParameter, NotesView, concerns_country, concerns_pair,
    countries_named, countries_of, pairs_of,
};
pub use notice::{Notice, Parameter};
pub use parse::{Parsed, Scope, parse};
#[cfg(feature = "ssr")]
pub use partners::{PartnersParameter, PartnersView, partner_columns};
pub use plain::plain;
#[cfg(feature = "ssr")]
pub use rankings::{Ranked, RankingsParameter, RankingsView};
#[cfg(feature = "ssr")]
pub use tie::{TieParameter, TieView};
#[cfg(feature = "ssr")]
pub use timeline::{TimelineParameter, TimelineView};
pub use top::Top;

use crate::{
    atlas::Span,
    domain::{Iso2, Layer, Threshold, Year},
    i18n::Language,
    indicators::{Indicator, offered, usual},
};

/// The state of the explorer, as one address holds it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct View {
    /// The language of the page.
    pub language: Language,
    /// Which kind of tie.
    pub layer: Layer,
    /// By which formula ties are ranked and coloured.
    pub indicator: Indicator,
    /// Which year.
    pub year: Year,
    /// The chosen country; without one the strongest ties of the world show.
    pub country: Option<Iso2>,
    /// How many ties are drawn and listed.
    pub top: Top,
    /// Below which count a ratio is not coloured or ranked.
    pub threshold: Threshold,
    /// Where the map looks; `None` is the whole world.
    pub camera: Option<Camera>,
    /// Whether the countries that policy notes tell of stand out.
    pub notes: bool,
}

impl View {
    /// The view that an address opens which says no more than a layer.
    pub fn opening(language: Language, layer: Layer, year: Year) -> Self {
        Self {
            language,
            layer,
            indicator: usual(layer),
            year,
            country: None,
            top: Top::default(),
            threshold: Threshold::usual(layer),
            camera: None,
            notes: false,
        }
    }

    /// The view of another layer that comes nearest to this one: in the same
    /// year if the layer covers it, by the same indicator if it offers it.
    #[must_use]
    pub fn with_layer(self, span: Span) -> Self {
        let layer = span.layer;
        let kept = offered(layer).contains(&self.indicator);
        let usual_before = self.threshold == Threshold::usual(self.layer);
        Self {
            layer,
            indicator: if kept { self.indicator } else { usual(layer) },
            year: self.year.clamp(span.first, span.last),
            threshold: if usual_before { Threshold::usual(layer) } else { self.threshold },
            ..self
        }
    }

    /// The same view of another country, or of the world.
    #[must_use]
    pub fn with_country(self, country: Option<Iso2>) -> Self {
        Self { country, ..self }
    }

    /// The same view in another year.
    #[must_use]
    pub fn with_year(self, year: Year) -> Self {
        Self { year, ..self }
    }

    /// The same view by another indicator.
    #[must_use]
    pub fn with_indicator(self, indicator: Indicator) -> Self {
        Self { indicator, ..self }
    }

    /// The same view of another part of the map.
    #[must_use]
    pub fn with_camera(self, camera: Option<Camera>) -> Self {
        Self { camera, ..self }
    }

    /// The same view with the policy notes standing out, or not.
    #[must_use]
    pub fn with_notes(self, notes: bool) -> Self {
        Self { notes, ..self }
    }

    /// The same view with no more ties than a page lists.
    #[must_use]
    pub fn listed(self) -> Self {
        let most = if self.country.is_some() { self.top } else { self.top.min(Top::LISTED) };
        Self { top: most, ..self }
    }

    /// The same view in another language.
    #[must_use]
    pub fn with_language(self, language: Language) -> Self {
        Self { language, ..self }
    }

    /// The path of the page, without its query: `/en/`.
    pub fn path(&self) -> String {
        format!("/{}/", self.language)
    }

    /// The address, canonical: parameters in one order, the year always
    /// named (the default changes with the snapshot), other defaults left out.
    pub fn href(&self) -> String {
        let mut href = self.path();
        for (at, (name, value)) in self.parameters().into_iter().enumerate() {
            href.push(if at == 0 { '?' } else { '&' });
            href.push_str(name);
            href.push('=');
            href.push_str(&value);
        }
        href
    }

    /// The parameters of the address, in order; every value is made of
    /// characters that need no escaping in a query.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let opening = Self::opening(self.language, self.layer, self.year);
        let mut parameters = Vec::new();
        if self.layer != Layer::Copublications {
            parameters.push(("layer", self.layer.to_string()));
        }
        if self.indicator != opening.indicator {
            parameters.push(("indicator", self.indicator.id().to_owned()));
        }
        parameters.push(("year", self.year.to_string()));
        if let Some(country) = self.country {
            parameters.push(("country", country.to_string()));
        }
        if self.top != opening.top {
            parameters.push(("top", self.top.to_string()));
        }
        if self.threshold != opening.threshold {
            parameters.push(("min", self.threshold.to_string()));
        }
        if let Some(camera) = self.camera {
            parameters.push(("map", camera.to_string()));
        }
        if self.notes {
            parameters.push(("notes", "on".to_owned()));
        }
        parameters
    }
}

#[cfg(test)]
mod tests;
