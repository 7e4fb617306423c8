use std::{collections::HashMap, sync::Arc};

use app::i18n::Language;
use axum::{
    extract::{FromRequestParts, Path},
    http::request::Parts,
    response::Response,
};

use super::{AppState, pages};

/// The language that the address names. Where it names none of the interface
/// there is no such page, which is answered at once.
pub(super) struct Spoken(pub(super) Language);

impl FromRequestParts<Arc<AppState>> for Spoken {
    type Rejection = Response;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &Arc<AppState>,
    ) -> Result<Self, Response> {
        let named = Path::<HashMap<String, String>>::from_request_parts(parts, state).await;
        let language = named.ok().and_then(|Path(named)| named.get("language")?.parse().ok());
        language.map(Self).ok_or_else(|| pages::nothing(state, &parts.uri, &parts.headers))
    }
}
