use std::sync::Arc;

use app::domain::{SnapshotId, Timestamp};
use axum::{
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::{
    ask::{Ask, FOREVER, ROOT, attachment, text},
    written::Written,
};
use crate::{catalogue::CatalogueEntry, diff::Summary, http::problem::Problem, store::StoreError};

/// The media type of archives.
pub const ZIP: &str = "application/zip";

/// Every snapshot that is kept.
#[derive(Serialize, ToSchema)]
pub struct Snapshots {
    #[schema(value_type = String)]
    snapshot: Written<SnapshotId>,
    snapshots: Vec<Kept>,
}

/// One snapshot, with what it says of itself.
#[derive(Serialize, ToSchema)]
#[schema(as = Snapshot)]
pub struct Told {
    #[schema(value_type = String)]
    snapshot: Written<SnapshotId>,
    #[serde(flatten)]
    kept: Kept,
    #[schema(value_type = Object)]
    manifest: Arc<Value>,
}

/// A snapshot in the list.
#[derive(Serialize, ToSchema)]
#[schema(as = SnapshotEntry)]
struct Kept {
    #[schema(value_type = String)]
    id: Written<SnapshotId>,
    origin: &'static str,
    #[schema(value_type = String, format = DateTime)]
    added: Written<Timestamp>,
    size: u64,
    active: bool,
    archive: String,
    changes: Option<Changes>,
}

/// How much a snapshot changed.
#[derive(Serialize, ToSchema)]
struct Changes {
    since: String,
    parts: Vec<PartChanges>,
}

/// How much of a part changed.
#[derive(Serialize, ToSchema)]
struct PartChanges {
    part: &'static str,
    rows_added: usize,
    rows_changed: usize,
    rows_removed: usize,
}

impl Kept {
    fn of(ask: &Ask, entry: &CatalogueEntry) -> Self {
        let stored = &entry.stored;
        Self {
            id: Written(stored.id),
            origin: stored.origin.word(),
            added: Written(stored.added),
            size: stored.size,
            active: stored.id == ask.state.current().id(),
            archive: format!("{ROOT}/snapshots/{}.zip", stored.id),
            changes: entry.changes.as_deref().map(Changes::of),
        }
    }
}

impl Changes {
    fn of(summary: &Summary) -> Self {
        let parts = summary.parts.iter().map(|part| PartChanges {
            part: part.part,
            rows_added: part.rows.added,
            rows_changed: part.rows.changed,
            rows_removed: part.rows.removed,
        });
        Self { since: summary.before.clone(), parts: parts.collect() }
    }
}

/// Every snapshot in the store, the one added last first.
pub fn list(ask: &Ask) -> Result<Response, Problem> {
    let entries = ask.state.catalogue.entries();
    let snapshots = entries.iter().map(|entry| Kept::of(ask, entry)).collect();
    ask.json(&Snapshots { snapshot: Written(ask.snapshot()), snapshots })
}

/// What a snapshot in the store says of itself.
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let id = id(ask)?;
    let entries = ask.state.catalogue.entries();
    let entry = entries.iter().find(|entry| entry.stored.id == id).ok_or(UNKNOWN)?;
    let manifest = match &entry.manifest {
        Some(manifest) => manifest.clone(),
        // The one that is shown was read before the catalogue was.
        None => match ask.state.find(id) {
            Some(served) => {
                Arc::new(serde_json::to_value(&served.manifest).map_err(|_| Problem::Failure)?)
            }
            None => return Err(UNKNOWN),
        },
    };
    let kept = Kept::of(ask, entry);
    ask.json(&Told { snapshot: Written(ask.snapshot()), kept, manifest })
}

/// The archive of a snapshot in the store.
pub async fn archive(ask: &Ask) -> Result<Response, Problem> {
    let id = id(ask)?;
    let archive = ask.state.catalogue.archive(id).await.map_err(|error| match error {
        StoreError::UnknownSnapshot(_) => UNKNOWN,
        _ => Problem::Failure,
    })?;
    let name = format!("entente-{}.zip", id.short());
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(ZIP)),
        (header::CONTENT_DISPOSITION, text(&attachment(&name))?),
        (header::CACHE_CONTROL, FOREVER),
    ];
    Ok((headers, archive).into_response())
}

const UNKNOWN: Problem = Problem::UnknownSnapshot("/api/v1/snapshots lists those that are");

fn id(ask: &Ask) -> Result<SnapshotId, Problem> {
    ask.name.parse().map_err(|_| Problem::NotFound)
}
