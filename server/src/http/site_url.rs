use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Uri, header::HOST, request::Parts, uri::Authority},
};

use super::AppState;
use crate::config::SiteUrl;

/// The address of the site for what is read elsewhere: the one that it was
/// told, or else the host that the request names.
pub(super) struct KnownAs(pub(super) String);

impl FromRequestParts<Arc<AppState>> for KnownAs {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        state: &Arc<AppState>,
    ) -> Result<Self, Infallible> {
        Ok(Self(known_as(state, &parts.uri, &parts.headers)))
    }
}

/// The address of the site, for a request to an address with those headers.
/// Empty when neither says anything, so that addresses are those on the site.
pub(super) fn known_as(state: &AppState, uri: &Uri, headers: &HeaderMap) -> String {
    let told = state.url.clone();
    let host = || {
        let header = headers.get(HOST).and_then(|host| host.to_str().ok());
        SiteUrl::of_host(header.or_else(|| uri.authority().map(Authority::as_str))?)
    };
    told.or_else(host).map(|url| url.to_string()).unwrap_or_default()
}
