use std::sync::Arc;

use app::{
    domain::{Layer, SnapshotId},
    i18n::DataMessages,
    pages::{
        data::{DataContent, LayerChange, SnapshotEntry, SnapshotOrigin, data},
        frame::{Place, TextPage},
    },
};
use axum::{extract::State, response::Response};

use super::shell::{Head, text};
use crate::{
    catalogue::CatalogueEntry,
    diff::PartSummary,
    http::{AppState, Served, api::reference, current::Current, site_url::KnownAs, spoken::Spoken},
    store::Origin,
};

/// The page of data.
pub(super) async fn get(
    State(state): State<Arc<AppState>>,
    Current(served): Current,
    KnownAs(site): KnownAs,
    Spoken(language): Spoken,
) -> Response {
    let words = DataMessages::of(language);
    let headings = state.notes.headings();
    let note = headings.first().map(|heading| &heading.slug);
    let body = data(language, &content(&state, &served), &reference(language, served.id(), note));
    let title = format!("{} · {}", words.title, language.messages().brand);
    let place = Place::of(TextPage::Data);
    let head = Head::text(language, &place, &title, words.description).on(&site);
    text(&state, &head, body)
}

fn content(state: &AppState, served: &Served) -> DataContent {
    let manifest = &served.manifest;
    let snapshot = served.id();
    let years = |layer: Layer| {
        let coverage = &manifest.layer(layer)?.coverage;
        Some((layer, (coverage.first_year, coverage.last_year)))
    };
    DataContent {
        snapshot,
        tables: manifest.files.iter().map(|file| (file.name.to_string(), file.rows)).collect(),
        layers: Layer::ALL.into_iter().filter_map(years).collect(),
        history: state.catalogue.entries().iter().map(|entry| kept(entry, snapshot)).collect(),
    }
}

/// A snapshot of the history.
fn kept(entry: &CatalogueEntry, shown: SnapshotId) -> SnapshotEntry {
    let stored = &entry.stored;
    let changes = entry.changes.as_ref().map_or(&[][..], |changes| &changes.parts);
    SnapshotEntry {
        id: stored.id,
        origin: Some(match stored.origin {
            Origin::Shipped => SnapshotOrigin::Shipped,
            Origin::Imported => SnapshotOrigin::Imported,
        }),
        date: stored.added.to_string().split('T').next().map(str::to_owned),
        bytes: Some(stored.size),
        active: stored.id == shown,
        changes: changes.iter().filter_map(change).collect(),
    }
}

/// How much of a layer changed; of what is no layer nothing is told.
fn change(part: &PartSummary) -> Option<LayerChange> {
    let layer = part.part.parse().ok()?;
    let PartSummary { rows, .. } = part;
    Some(LayerChange { layer, added: rows.added, changed: rows.changed, removed: rows.removed })
}
