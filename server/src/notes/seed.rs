//! The notes that come with the program, published at its start.

mod days;

use app::{
    domain::{SnapshotId, note::NoteState},
    i18n::{Language, NotesMessages},
};

use self::days::Days;
use super::{
    format::{Flaw, NoteFolder, Trusted, read_folders, written},
    workflow::{Action, Actor, Refusal, Role, Stage, approves},
};
use crate::{
    config::NotesConfig,
    store::{NoteStore, Origin, Publication, StoreError},
};

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

/// Publishes what the store has never seen of the shipped notes, and the new
/// texts of those that nobody but the program has changed. One that somebody
/// withdrew stays withdrawn.
///
/// # Errors
/// [`SeedError`]; then nothing was published.
pub async fn seed(
    store: &dyn NoteStore,
    config: &NotesConfig,
    snapshot: SnapshotId,
) -> Result<(), SeedError> {
    let Some(folder) = config.folder().filter(|folder| folder.is_dir()) else { return Ok(()) };
    // They were checked when they were shipped; the snapshot that is shown may
    // be another one.
    let shipped = read_folders(&[folder], &Trusted, &|_| true);
    let shipped = shipped.map_err(|flaws| flaws.into_iter().next().map(SeedError::Flawed));
    let shipped = match shipped {
        Ok(shipped) => shipped,
        Err(None) => return Ok(()),
        Err(Some(error)) => return Err(error),
    };
    let days = Days::read(folder).map_err(SeedError::Flawed)?;
    let approved = approved(config)?;
    let states = store.states().await?;
    let mut texts = Vec::new();
    for note in shipped {
        let known = states.iter().find(|(slug, _)| *slug == note.slug);
        let publication = match known {
            None => Some(publication(&note, &days, &approved, snapshot)),
            Some((_, NoteState::Published)) => {
                next(store, &note, publication(&note, &days, &approved, snapshot)).await?
            }
            Some(_) => None,
        };
        if publication.is_some() {
            approves(&config.board, &note.content.authors)?;
        }
        texts.extend(publication);
    }
    if texts.is_empty() {
        return Ok(());
    }
    match store.publish(&texts).await {
        // Another server of the same store began at the same time.
        Err(StoreError::NoteChanged(_)) => Ok(()),
        published => Ok(published?),
    }
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

fn publication(note: &NoteFolder, days: &Days, stage: &Stage, snapshot: SnapshotId) -> Publication {
    Publication {
        slug: note.slug.clone(),
        content: note.content.clone(),
        follows: None,
        reason: None,
        by: stage.author.clone(),
        approved_by: stage.approved_by.clone().unwrap_or_else(|| stage.author.clone()),
        snapshot,
        origin: Origin::Shipped,
        published: days.of(&note.slug),
    }
}

/// The next version of a note that is published; `None` when somebody changed
/// it, works on it, or had this text before: an older program must not bring
/// back what it came with.
async fn next(
    store: &dyn NoteStore,
    note: &NoteFolder,
    first: Publication,
) -> Result<Option<Publication>, StoreError> {
    let prints = store.prints(&note.slug).await?;
    let digest = written(&note.content).digest();
    let Some(current) = prints.first() else { return Ok(None) };
    let known = prints.iter().any(|print| print.digest == digest);
    if known || current.origin != Origin::Shipped || store.draft(&note.slug).await?.is_some() {
        return Ok(None);
    }
    let reason = Some(NotesMessages::of(Language::English).new_release.to_owned());
    // A version is never older than the one before it.
    let published = first.published.filter(|day| *day > current.published);
    Ok(Some(Publication { follows: Some(current.number), reason, published, ..first }))
}

#[cfg(test)]
mod tests;
