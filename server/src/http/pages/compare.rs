use std::sync::Arc;

use app::pages::{
    compare::{compare, compare_title},
    frame::{Place, TextPage},
};
use axum::{
    extract::{RawQuery, State},
    response::{IntoResponse, Redirect, Response},
};

use super::shell::{Head, text};
use crate::http::{
    AppState,
    comparison::content,
    current::Current,
    export::{Exhibit, Form, address},
    site_url::KnownAs,
    spoken::Spoken,
};

/// Countries or pairs side by side.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
    RawQuery(query): RawQuery,
) -> Response {
    let query = query.unwrap_or_default();
    let content = content(&served, language, &query);
    let right = content.view.query();
    let place = Place::of(TextPage::Compare).with_query(&right);
    // A form sends each field by itself; what is understood has one address.
    if content.notices.is_empty() && query != right {
        return Redirect::to(&place.href(language)).into_response();
    }
    let (title, description) = compare_title(language, &content);
    let title = format!("{title} · {}", language.messages().brand);
    let picture = address(language, Exhibit::Compare, Form::Png, &right);
    let head = Head::text(language, &place, &title, &description)
        .on(&site)
        .with_picture(content.compares().then_some(&*picture));
    text(&state, &head, compare(&content))
}
