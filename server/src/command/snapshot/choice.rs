use std::{fmt, str::FromStr};

use app::domain::SnapshotId;

use crate::{
    command::CommandError,
    config::DataConfig,
    http::Served,
    snapshot::{SnapshotContent, unpack},
    store::{SnapshotStore, StoredSnapshot, open},
};

/// Which snapshot a command is about.
#[derive(Debug, clap::Args)]
pub(in crate::command) struct Choice {
    /// The id of the snapshot, or its first digits, eight or more; the active
    /// one if none is named.
    #[arg(value_name = "ID")]
    id: Option<IdPrefix>,
    #[command(flatten)]
    data: DataConfig,
}

/// The first digits of an id, from eight to all 64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdPrefix(String);

/// The text does not begin an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a snapshot id, nor the first eight or more of its 64 hexadecimal digits")]
pub struct IdPrefixError;

impl FromStr for IdPrefix {
    type Err = IdPrefixError;

    fn from_str(text: &str) -> Result<Self, IdPrefixError> {
        let digits = text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let fits = digits && (8..=64).contains(&text.len());
        if fits { Ok(Self(text.to_ascii_lowercase())) } else { Err(IdPrefixError) }
    }
}

impl fmt::Display for IdPrefix {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a prefix does not name a snapshot.
#[derive(Debug, thiserror::Error)]
pub enum ChoiceError {
    /// No snapshot has such an id.
    #[error("there is no snapshot {0} in the store: entente snapshot list tells which there are")]
    Unknown(IdPrefix),
    /// Several have.
    #[error("{0} begins the ids of {1} snapshots: give more digits")]
    Ambiguous(IdPrefix, usize),
    /// No snapshot is active, and none was named.
    #[error("no snapshot is active: name the one that is meant")]
    NoneActive,
}

/// The one snapshot of a store that is chosen: by its first digits, or as
/// the active one.
pub(super) async fn choose(
    store: &dyn SnapshotStore,
    id: Option<&IdPrefix>,
) -> Result<StoredSnapshot, CommandError> {
    let listed = store.list().await?;
    let Some(prefix) = id else {
        let active = listed.into_iter().find(|stored| stored.active);
        return Ok(active.ok_or(ChoiceError::NoneActive)?);
    };
    let begins = |stored: &&StoredSnapshot| stored.id.to_string().starts_with(&prefix.0);
    let found: Vec<_> = listed.iter().filter(begins).collect();
    match *found {
        [one] => Ok(*one),
        [] => Err(ChoiceError::Unknown(prefix.clone()).into()),
        _ => Err(ChoiceError::Ambiguous(prefix.clone(), found.len()).into()),
    }
}

/// A snapshot of the store with its archive.
pub(in crate::command) struct Stored {
    pub(super) snapshot: StoredSnapshot,
    pub(super) archive: Vec<u8>,
}

impl Stored {
    /// Reads the snapshot that is chosen.
    pub(super) async fn read(choice: &Choice) -> Result<Self, CommandError> {
        let store = open(&choice.data).await?;
        Self::of(&*store, choice.id.as_ref()).await
    }

    /// Reads the snapshot of a store that is chosen.
    pub(in crate::command) async fn of(
        store: &dyn SnapshotStore,
        id: Option<&IdPrefix>,
    ) -> Result<Self, CommandError> {
        let snapshot = choose(store, id).await?;
        let archive = store.get(snapshot.id).await?;
        Ok(Self { snapshot, archive })
    }

    /// Which it is.
    pub(in crate::command) fn id(&self) -> SnapshotId {
        self.snapshot.id
    }

    /// What the archive holds, verified.
    pub(in crate::command) fn content(&self) -> Result<SnapshotContent, CommandError> {
        let id = self.id();
        let content = unpack(&self.archive).map_err(|reason| CommandError::Damaged(id, reason))?;
        if content.id == id { Ok(content) } else { Err(CommandError::Replaced(id)) }
    }

    /// What the archive holds, verified, and known to fit the map and the
    /// atlas.
    pub(super) fn showable(&self) -> Result<SnapshotContent, CommandError> {
        let content = self.content()?;
        Served::new(content.clone())?;
        Ok(content)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Origin, sqlite::SqliteStore};

    #[test]
    fn a_prefix_is_eight_hexadecimal_digits_or_more() {
        for text in ["0123abcd", "0123ABCD", &"f".repeat(64)] {
            assert!(text.parse::<IdPrefix>().is_ok(), "{text}");
        }
        for text in ["", "0123abc", "0123abcg", "é123abcd", &"f".repeat(65)] {
            assert_eq!(text.parse::<IdPrefix>(), Err(IdPrefixError), "{text}");
        }
    }

    #[tokio::test]
    async fn a_prefix_names_the_one_snapshot_that_it_begins() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open_or_create(folder.path()).await.unwrap();
        let id = |last| {
            let mut digest = [0xab; 32];
            digest[31] = last;
            SnapshotId::from_digest(digest)
        };
        for last in [1, 2] {
            store.add(id(last), b"archive", Origin::Imported).await.unwrap();
        }
        let chosen = async |text: &str| {
            choose(&store, Some(&text.parse().unwrap())).await.map(|stored| stored.id)
        };
        assert_eq!(chosen(&id(2).to_string()).await.unwrap(), id(2));
        let told = chosen("abababab").await.unwrap_err().to_string();
        assert_eq!(told, "abababab begins the ids of 2 snapshots: give more digits");
        let told = chosen("00000000").await.unwrap_err().to_string();
        assert!(told.starts_with("there is no snapshot 00000000 in the store"), "{told}");
        let told = choose(&store, None).await.unwrap_err().to_string();
        assert!(told.starts_with("no snapshot is active"), "{told}");
    }
}
