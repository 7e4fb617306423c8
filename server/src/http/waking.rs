//! What a page carries for its own waking.

use app::{
    atlas::{Atlas, Countries, Explorer, wire},
    i18n::Language,
    pages::explorer::Noted,
    view::countries_of,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use maud::{Markup, PreEscaped, html};

use super::AppState;

/// The countries that policy notes concern, as their list counts them.
pub(super) fn noted(state: &AppState, countries: &Countries) -> Noted {
    let headings = state.notes.headings();
    Noted::count(countries, headings.iter().map(|heading| countries_of(&heading.subject)))
}

/// The edition, the names in one language or in both, and the answer that the
/// page shows, in the compact wire format, as blocks that no browser runs.
pub(super) fn data(
    atlas: &Atlas,
    explorer: &Explorer,
    noted: &Noted,
    only: Option<Language>,
) -> Markup {
    let countries = atlas.countries();
    let blocks = [
        ("edition", STANDARD.encode(wire::encode_edition(atlas))),
        ("explorer", STANDARD.encode(wire::encode_explorer(explorer))),
        ("names", wire::names(countries, only)),
        ("noted", noted.text(countries)),
    ];
    html! {
        @for (id, text) in blocks {
            // Names of countries hold no markup; a text block would end at one.
            script type="text/plain" id=(id) { (PreEscaped(text.replace('<', ""))) }
        }
    }
}
