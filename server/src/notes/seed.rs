//! The notes that come with the program, published at its start.

mod days;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use app::{
    domain::{
        SnapshotId, Timestamp,
        note::{NoteState, Slug, VersionNumber},
    },
    i18n::{Language, NotesMessages},
};

use self::days::Days;
use super::{
    format::{Flaw, NoteFolder, Trusted, note_folders, read_folder, written},
    workflow::{Action, Actor, Refusal, Role, Stage, approves},
};
use crate::{
    config::NotesConfig,
    store::{NoteStore, Origin, Publication, StoreError},
};

/// How many are published in one step at most: all or none of them.
const TOGETHER: usize = 100;

/// Why shipped notes are not published.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// They are not as they should be.
    #[error("the shipped notes are not taken up: {0}")]
    Flawed(Flaw),
    /// The board is the editors.
    #[error("the shipped notes are not published: {0}; choose --editors and --board")]
    Refused(#[from] Refusal),
}

/// A shipped note that is to be published.
struct Turn<'a> {
    folder: &'a PathBuf,
    /// The version that it takes the place of.
    follows: Option<VersionNumber>,
    /// When it was published; `None` for now.
    published: Option<Timestamp>,
}

/// Publishes what the store has never seen of the shipped notes, and the new
/// texts of those that nobody but the program has changed. One that somebody
/// withdrew stays withdrawn.
///
/// # Errors
/// [`SeedError`]; nothing is published where a note is not as it should be.
pub async fn seed(
    store: &dyn NoteStore,
    config: &NotesConfig,
    snapshot: SnapshotId,
) -> Result<(), SeedError> {
    let Some(folder) = config.folder().filter(|folder| folder.is_dir()) else { return Ok(()) };
    let mut flaws = Vec::new();
    let folders = note_folders(folder, &mut flaws).map_err(SeedError::Flawed)?;
    if let Some(flaw) = flaws.into_iter().next() {
        return Err(SeedError::Flawed(flaw));
    }
    let days = Days::read(folder).map_err(SeedError::Flawed)?;
    let approved = approved(config)?;
    let states: HashMap<Slug, NoteState> = store.states().await?.into_iter().collect();
    let mut wanted = Vec::new();
    for folder in &folders {
        let note = read(folder)?;
        let day = days.of(&note.slug);
        let turn = match states.get(&note.slug) {
            None => Some(Turn { folder, follows: None, published: day }),
            // A version is never older than the one before it.
            Some(NoteState::Published) => follows(store, &note).await?.map(|(number, before)| {
                let published = day.filter(|day| *day > before);
                Turn { folder, follows: Some(number), published }
            }),
            Some(_) => None,
        };
        if turn.is_some() {
            approves(&config.board, &note.content.authors)?;
        }
        wanted.extend(turn);
    }
    // Read once more: the texts of many notes are never in memory together.
    for some in wanted.chunks(TOGETHER) {
        let text = |turn: &Turn<'_>| {
            read(turn.folder).map(|note| publication(note, turn, &approved, snapshot))
        };
        let texts = some.iter().map(text).collect::<Result<Vec<_>, _>>()?;
        match store.publish(&texts).await {
            // Another server of the same store began at the same time.
            Err(StoreError::NoteChanged(_)) => return Ok(()),
            published => published?,
        }
    }
    Ok(())
}

/// A shipped note. It was checked when it was shipped; the snapshot that is
/// shown may be another one.
fn read(folder: &Path) -> Result<NoteFolder, SeedError> {
    read_folder(folder, &Trusted, &|_| true).map_err(|flaws| {
        let first = flaws.into_iter().next();
        SeedError::Flawed(first.unwrap_or_else(|| Flaw::of(folder, "it cannot be read")))
    })
}

/// The way of a text of the editors, approved by the board.
fn approved(config: &NotesConfig) -> Result<Stage, Refusal> {
    let (editors, board) = (&config.editors.name, &config.board);
    let mut stage = Stage::draft(editors.clone());
    for (action, name, role) in [
        (Action::Submit, editors, Role::Author),
        (Action::Approve, board, Role::Reviewer),
        (Action::Publish, editors, Role::Publisher),
    ] {
        stage = stage.after(action, Actor { name, role })?;
    }
    Ok(stage)
}

fn publication(
    note: NoteFolder,
    turn: &Turn<'_>,
    stage: &Stage,
    snapshot: SnapshotId,
) -> Publication {
    let reason = NotesMessages::of(Language::English).new_release;
    Publication {
        slug: note.slug,
        content: note.content,
        follows: turn.follows,
        reason: turn.follows.map(|_| reason.to_owned()),
        by: stage.author.clone(),
        approved_by: stage.approved_by.clone().unwrap_or_else(|| stage.author.clone()),
        snapshot,
        origin: Origin::Shipped,
        published: turn.published,
    }
}

/// The version that a text takes the place of in a note that is published, and
/// when it was;
/// `None` when somebody changed the note, works on it, or it had this text
/// before: an older program must not bring back what it came with.
async fn follows(
    store: &dyn NoteStore,
    note: &NoteFolder,
) -> Result<Option<(VersionNumber, Timestamp)>, SeedError> {
    let prints = store.prints(&note.slug).await?;
    let digest = written(&note.content).digest();
    let Some(current) = prints.first() else { return Ok(None) };
    let known = prints.iter().any(|print| print.digest == digest);
    if known || current.origin != Origin::Shipped || store.draft(&note.slug).await?.is_some() {
        return Ok(None);
    }
    Ok(Some((current.number, current.published)))
}

#[cfg(test)]
mod tests;
