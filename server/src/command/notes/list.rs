use std::io::Write;

use app::{
    domain::note::{KeptNote, NoteEnd},
    i18n::Language,
};

use crate::{command::CommandError, config::DataConfig, store::open};

/// Lists every note, one a line, then every draft.
pub(super) async fn run(data: &DataConfig, out: &mut impl Write) -> Result<(), CommandError> {
    let store = open(data).await?;
    let (states, drafts) = (store.states().await?, store.drafts().await?);
    if states.is_empty() && drafts.is_empty() {
        writeln!(out, "no notes")?;
    }
    for (slug, _) in states {
        match store.note(&slug).await? {
            Some(KeptNote::Published(note)) => {
                let entry = &note.current.entry;
                let (_, text) = note.current.content.translations.best(Language::English);
                let (number, published, by) = (entry.number, entry.published, &entry.by);
                let title = text.title();
                writeln!(out, "{slug} published, version {number}, {published} by {by}: {title}")?;
            }
            Some(KeptNote::Ended(note)) => {
                let (at, by) = (note.at, &note.by);
                match &note.end {
                    NoteEnd::Withdrawn { reason } => {
                        writeln!(out, "{slug} withdrawn, {at} by {by}: {reason}")?;
                    }
                    NoteEnd::Superseded { with } => {
                        writeln!(out, "{slug} superseded by {with}, {at} by {by}")?;
                    }
                }
            }
            None => {}
        }
    }
    for draft in drafts {
        let (_, text) = draft.content.translations.best(Language::English);
        let (state, author) = (draft.stage.state, &draft.stage.author);
        writeln!(out, "{} {state} of {author}: {}", draft.slug, text.title())?;
    }
    Ok(())
}
