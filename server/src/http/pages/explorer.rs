use std::sync::Arc;

use app::{
    atlas::{Missing, explore, shade},
    map::note_marks::note_marks,
    pages::{
        explorer::{Drawn, ExplorerPage, ExplorerPageProps, ExplorerState, Shown, regions, title},
        frame::{Place, pages},
    },
    view::{Parsed, Scope, parse},
};
use axum::{
    extract::{RawQuery, State},
    response::{Html, IntoResponse, Redirect, Response},
};

use super::{
    find, message,
    render::render,
    shell::{Head, shell},
};
use crate::{
    finder::Found,
    http::{AppState, Served, current::Current, site_url::KnownAs, spoken::Spoken, waking},
};

/// The explorer, whole.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let sought = find::words(query.as_deref(), "find");
    let parsed = parse(language, query.as_deref().unwrap_or_default(), Scope::of(&served.atlas));
    if !sought.is_empty() {
        let finding = served.finder.find(&sought, 1);
        return match finding.found.first() {
            Some(Found::Country(code)) if finding.certain => {
                Redirect::to(&parsed.view.with_country(Some(*code)).href()).into_response()
            }
            _ => Redirect::to(&Place::find(&sought).href(language)).into_response(),
        };
    }
    // The server holds every year, so that nothing is ever missing.
    page(&state, &served, parsed, &site)
        .map_or_else(|_| message::failure(&state, language), IntoResponse::into_response)
}

fn page(
    state: &AppState,
    served: &Served,
    parsed: Parsed,
    site: &str,
) -> Result<Html<String>, Missing> {
    let Parsed { view, notices, .. } = parsed;
    let atlas = &served.atlas;
    let explorer = explore(atlas, &view.listed())?;
    let land = served.outlines.markup(atlas.countries(), &view, &shade(atlas, &view)?);
    let noted = waking::noted(state, atlas.countries());
    let data = waking::data(atlas, &explorer, &noted, None);
    let drawn = Drawn {
        land,
        pages: pages(view.language, None).into_string(),
        regions: regions(&view).into_string(),
        notes: note_marks(atlas.countries(), noted.iter().map(|(country, _)| country)),
    };
    let shown = Shown::of_page(view, explorer);
    let mut name = String::new();
    let body = render(|| {
        let state = ExplorerState::new(atlas, shown.clone(), notices, noted, drawn);
        name = title(state, &shown);
        ExplorerPage(ExplorerPageProps { state })
    });
    // Where more ties are drawn than listed, the browser draws them itself.
    let more = view.listed() != view;
    let figures = more.then(|| atlas.address(Missing::Column(view.layer, view.year))).flatten();
    let page = shell(state, &Head::of(&view, &name, figures).on(site), body, &data);
    Ok(Html(page.into_string()))
}
