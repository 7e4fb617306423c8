use leptos::prelude::*;

use crate::{
    atlas::{Atlas, wire},
    client::dom::{document, element, query},
    i18n::Language,
    pages::explorer::{Drawn, ExplorerState, Noted, Shown},
    view::{Notice, Scope, parse},
};

/// Reads what the page carries for its own waking: the edition, the names,
/// and the answer that it shows. `None` on a page that carries nothing, or
/// something that this build does not understand: it then stays as it is.
/// `own` takes out of the address what is not the view's, with what of that
/// was not understood.
pub(super) fn read(
    own: impl FnOnce(String) -> (Vec<Notice>, String),
) -> Option<(Atlas, ExplorerState)> {
    let text = |id| element(id).and_then(|element| element.text_content());
    let atlas = wire::decode_edition(&bytes(&text("edition")?)?, &text("names")?).ok()?;
    let explorer = wire::decode_explorer(&bytes(&text("explorer")?)?, atlas.countries()).ok()?;
    let language: Language = document().document_element()?.get_attribute("lang")?.parse().ok()?;
    let (mut notices, query) = own(query());
    let parsed = parse(language, &query, Scope::of(&atlas));
    notices.extend(parsed.notices);
    let shown = Shown::of_page(parsed.view, explorer);
    let noted = Noted::read(&text("noted")?, atlas.countries());
    let state = ExplorerState::new(&atlas, shown, notices, noted, Drawn::default());
    Some((atlas, state))
}

/// Base64 as the bytes it stands for.
fn bytes(base64: &str) -> Option<Vec<u8>> {
    let binary = window().atob(base64.trim()).ok()?;
    binary.chars().map(|c| u8::try_from(u32::from(c)).ok()).collect()
}
