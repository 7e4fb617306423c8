//! Every word the interface says, in every language, and how each language
//! writes numbers.
//!
//! [`Messages`] is a struct without defaults: a language that lacks a message
//! does not compile. Sentences with figures are functions, so that each
//! language orders them as it likes; they take figures already written out.

mod aliases;
#[cfg(feature = "ssr")]
mod alphabet;
mod amount;
#[cfg(feature = "ssr")]
mod api_reference;
#[cfg(feature = "ssr")]
mod capitals;
#[cfg(feature = "ssr")]
mod charts;
#[cfg(feature = "ssr")]
mod compare;
#[cfg(feature = "ssr")]
mod country;
#[cfg(feature = "ssr")]
mod data;
#[cfg(feature = "ssr")]
mod dates;
#[cfg(feature = "ssr")]
mod diplomacy;
#[cfg(feature = "english")]
mod english;
pub mod figures;
#[cfg(feature = "ssr")]
mod find;
#[cfg(feature = "ssr")]
mod formal_names;
#[cfg(feature = "ssr")]
mod frame;
#[cfg(feature = "ssr")]
mod in_text;
mod language;
mod layer_words;
mod messages;
#[cfg(feature = "ssr")]
mod methods;
#[cfg(feature = "ssr")]
mod note_text;
#[cfg(feature = "ssr")]
mod notes;
pub mod numbers;
#[cfg(feature = "ssr")]
mod organisation;
#[cfg(feature = "ssr")]
mod organisation_names;
#[cfg(feature = "persian")]
mod persian;
#[cfg(feature = "ssr")]
mod rankings;
#[cfg(feature = "ssr")]
mod regions;
#[cfg(feature = "ssr")]
mod take_away;
#[cfg(feature = "ssr")]
mod tie;
#[cfg(feature = "ssr")]
mod timeline;
#[cfg(feature = "ssr")]
mod world_areas;

pub use aliases::goes_by;
#[cfg(feature = "ssr")]
pub use aliases::joins;
#[cfg(feature = "ssr")]
pub use alphabet::alphabetical;
pub use amount::Amount;
#[cfg(feature = "ssr")]
pub use api_reference::{
    ApiEndpoint, ApiParameter, ApiProblem, ApiReferenceMessages, EndpointWords,
};
#[cfg(feature = "ssr")]
pub use capitals::capital_name;
#[cfg(feature = "ssr")]
pub use charts::ChartMessages;
#[cfg(feature = "ssr")]
pub use compare::CompareMessages;
#[cfg(feature = "ssr")]
pub use country::CountryMessages;
#[cfg(feature = "ssr")]
pub use data::DataMessages;
#[cfg(feature = "ssr")]
pub use dates::date;
#[cfg(feature = "ssr")]
pub use diplomacy::DiplomacyMessages;
#[cfg(feature = "ssr")]
pub use find::FindMessages;
#[cfg(feature = "ssr")]
pub use formal_names::{FormalName, formal_name};
#[cfg(feature = "ssr")]
pub use frame::FrameMessages;
#[cfg(feature = "ssr")]
pub use in_text::in_text;
pub use language::{Language, UnknownLanguage};
pub use layer_words::LayerWords;
pub use messages::{IndicatorWords, Messages};
#[cfg(feature = "ssr")]
pub use methods::{IndicatorMethods, LayerMethods, MethodsMessages};
#[cfg(feature = "ssr")]
pub use note_text::NoteTextMessages;
#[cfg(feature = "ssr")]
pub use notes::NotesMessages;
pub use numbers::latin_digits;
#[cfg(feature = "ssr")]
pub use organisation::OrganisationMessages;
#[cfg(feature = "ssr")]
pub use organisation_names::organisation_name;
#[cfg(feature = "ssr")]
pub use rankings::RankingsMessages;
#[cfg(feature = "ssr")]
pub use regions::region;
#[cfg(feature = "ssr")]
pub use take_away::TakeAwayMessages;
#[cfg(feature = "ssr")]
pub use tie::TieMessages;
#[cfg(feature = "ssr")]
pub use timeline::{EventWords, TimelineMessages};
#[cfg(feature = "ssr")]
pub use world_areas::world_area;

impl Language {
    /// The messages of the language.
    #[cfg(all(feature = "english", feature = "persian"))]
    pub fn messages(self) -> &'static Messages {
        match self {
            Self::English => &english::MESSAGES,
            Self::Persian => &persian::MESSAGES,
        }
    }

    /// The messages of the only language that this program speaks: the one of
    /// the pages that load it.
    #[cfg(not(all(feature = "english", feature = "persian")))]
    pub fn messages(self) -> &'static Messages {
        #[cfg(feature = "english")]
        return &english::MESSAGES;
        #[cfg(not(feature = "english"))]
        return &persian::MESSAGES;
    }
}
