use std::io::Write;

use app::domain::note::{NoteEnd, PersonName, Slug};

use crate::{
    command::CommandError,
    config::DataConfig,
    notes::workflow::{Action, Actor, Role, Stage},
    store::{NoteStore, StoreError, open},
};

/// Takes a published note back.
pub(super) async fn withdraw(
    slug: &Slug,
    by: &PersonName,
    reason: &str,
    data: &DataConfig,
    out: &mut impl Write,
) -> Result<(), CommandError> {
    let end = NoteEnd::Withdrawn { reason: reason.trim().to_owned() };
    run(slug, Action::Withdraw, &end, by, data).await?;
    writeln!(out, "{slug} is withdrawn")?;
    Ok(())
}

/// Puts another note in the place of a published note.
pub(super) async fn supersede(
    slug: &Slug,
    with: &Slug,
    by: &PersonName,
    data: &DataConfig,
    out: &mut impl Write,
) -> Result<(), CommandError> {
    run(slug, Action::Supersede, &NoteEnd::Superseded { with: with.clone() }, by, data).await?;
    writeln!(out, "{slug} is superseded by {with}")?;
    Ok(())
}

async fn run(
    slug: &Slug,
    action: Action,
    end: &NoteEnd,
    by: &PersonName,
    data: &DataConfig,
) -> Result<(), CommandError> {
    let store = open(data).await?;
    allowed(&*store, slug, action, by).await?;
    Ok(store.end(slug, end, by).await?)
}

/// Asks the workflow whether it may be done where the note stands.
async fn allowed(
    store: &dyn NoteStore,
    slug: &Slug,
    action: Action,
    by: &PersonName,
) -> Result<(), CommandError> {
    let known = store.states().await?;
    let found = known.into_iter().find(|(known, _)| known == slug);
    let (_, state) = found.ok_or_else(|| StoreError::UnknownNote(slug.clone()))?;
    let note = Stage { state, author: by.clone(), approved_by: None };
    note.after(action, Actor { name: by, role: Role::Publisher })?;
    Ok(())
}
