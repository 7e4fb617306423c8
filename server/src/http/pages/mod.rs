//! The pages: rendered whole on the server.

mod compare;
mod country;
mod data;
mod diplomacy;
mod explorer;
mod find;
mod message;
mod methods;
mod notes;
mod organisation;
mod problem;
mod rankings;
mod render;
mod root;
mod shell;
mod sitemap;
mod take_away;
mod tie;
mod timeline;

pub(super) use country::{areas, content as country_content};
pub(super) use message::{failure, not_found, nothing, wrong_method};
pub(super) use rankings::content as rankings_content;
pub(super) use render::render;
pub(super) use root::preferred;
pub(super) use take_away::page as take_away;
pub(super) use tie::content as tie_content;

use std::sync::Arc;

use axum::{Router, routing::get};

use super::AppState;

/// The routes of the pages.
pub(super) fn router() -> Router<Arc<AppState>> {
    Router::new()
        .route("/", get(root::choose_language))
        .route("/{language}", get(root::add_slash))
        .route("/{language}/", get(explorer::get))
        .route("/{language}/methods", get(methods::get))
        .route("/{language}/data", get(data::get))
        .route("/{language}/find", get(find::get))
        .route("/{language}/find/list", get(find::list))
        .route("/{language}/organisation/{name}", get(organisation::get))
        .route("/{language}/science-and-diplomacy", get(diplomacy::get))
        .route("/{language}/rankings", get(rankings::get))
        .route("/{language}/compare", get(compare::get))
        .route("/{language}/country/{code}", get(country::get))
        .route("/{language}/tie/{pair}", get(tie::get))
        .route("/{language}/timeline", get(timeline::get))
        .route("/{language}/export", get(take_away::get))
        .route("/sitemap.xml", get(sitemap::get))
        .route("/robots.txt", get(sitemap::robots))
        .route("/problems/{name}", get(problem::get))
        .merge(notes::router())
        .method_not_allowed_fallback(wrong_method)
}

#[cfg(test)]
mod tests;
