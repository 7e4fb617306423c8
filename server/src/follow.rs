//! Follows the store while the server runs: a snapshot that somebody
//! activates is loaded and verified beside the one that is shown, and then
//! takes its place all at once.

use std::{fmt, sync::Arc, time::Duration};

use app::domain::SnapshotId;
use tokio::{
    task::{JoinError, spawn_blocking},
    time::sleep,
};

use crate::{
    http::{AppState, Served, ServedError},
    startup::{StartError, verified},
    store::{SnapshotStore, StoreError},
};

/// How long it waits before it looks at the store again.
const PAUSE: Duration = Duration::from_secs(1);

/// Why an activated snapshot is not shown.
#[derive(Debug, thiserror::Error)]
pub enum FollowError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It is damaged.
    #[error(transparent)]
    Damaged(#[from] StartError),
    /// It does not fit the map or the atlas.
    #[error(transparent)]
    Served(#[from] ServedError),
    /// Loading it was broken off.
    #[error("it could not be loaded: {0}")]
    Broken(#[from] JoinError),
}

/// What there is to tell, one line each.
#[derive(Debug)]
pub enum Turn {
    /// A snapshot is shown from now on.
    Shown(SnapshotId),
    /// A snapshot was activated and is not shown.
    Refused(SnapshotId, FollowError),
    /// The store cannot be asked.
    Blind(StoreError),
}

impl fmt::Display for Turn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shown(id) => write!(f, "snapshot {id} is shown from now on"),
            Self::Refused(id, reason) => {
                write!(f, "snapshot {id} is not shown, the one before it stays: {reason}")
            }
            Self::Blind(reason) => {
                write!(f, "snapshots that are activated are not seen for now: {reason}")
            }
        }
    }
}

/// Shows whatever snapshot is active, for as long as it is polled.
pub async fn follow(store: &dyn SnapshotStore, state: &AppState, mut tell: impl FnMut(Turn)) {
    let mut refused = None;
    let mut blind = false;
    loop {
        sleep(PAUSE).await;
        let active = store.active().await;
        let was_blind = std::mem::replace(&mut blind, active.is_err());
        match active {
            Ok(Some(active)) if active.id == state.current().id() => refused = None,
            // It was told already, and a snapshot in the store never changes.
            Ok(Some(active)) if refused == Some(active.id) => {}
            Ok(Some(active)) => {
                let turn = take_up(store, state, active.id).await;
                refused = matches!(turn, Turn::Refused(..)).then_some(active.id);
                tell(turn);
            }
            Err(reason) if !was_blind => tell(Turn::Blind(reason)),
            Ok(None) | Err(_) => {}
        }
    }
}

async fn take_up(store: &dyn SnapshotStore, state: &AppState, id: SnapshotId) -> Turn {
    let served = match state.find(id) {
        Some(kept) => Ok(kept),
        None => load(store, id).await.map(Arc::new),
    };
    match served {
        Ok(served) => {
            state.show(served);
            Turn::Shown(id)
        }
        Err(reason) => Turn::Refused(id, reason),
    }
}

/// Unpacking takes a processor for a moment, so that it is done apart from
/// the threads that answer requests.
async fn load(store: &dyn SnapshotStore, id: SnapshotId) -> Result<Served, FollowError> {
    let archive = store.get(id).await?;
    spawn_blocking(move || Ok(Served::new(verified(id, &archive)?)?)).await?
}
