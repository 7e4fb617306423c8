use std::io::Write;

use app::{
    domain::note::{KeptNote, NoteEnd},
    i18n::Language,
};

use crate::{
    command::CommandError,
    config::DataConfig,
    store::{StoreError, open},
};

/// Lists every note, one a line, then every draft; of those that are damaged
/// what is wrong.
pub(super) async fn run(data: &DataConfig, out: &mut impl Write) -> Result<(), CommandError> {
    let store = open(data).await?;
    let (states, drafts) = (store.states().await?, store.drafts().await?);
    if states.is_empty() && drafts.whole.is_empty() && drafts.damaged.is_empty() {
        writeln!(out, "no notes")?;
    }
    for (slug, _) in states {
        let note = match store.note(&slug).await {
            Err(StoreError::DamagedNote(note)) => {
                writeln!(out, "{slug} damaged: {}", note.reason)?;
                continue;
            }
            note => note?,
        };
        match note {
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
    for draft in drafts.whole {
        let (_, text) = draft.content.translations.best(Language::English);
        let (state, author) = (draft.stage.state, &draft.stage.author);
        writeln!(out, "{} {state} of {author}: {}", draft.slug, text.title())?;
    }
    for draft in drafts.damaged {
        writeln!(out, "{} draft, damaged: {}", draft.name, draft.reason)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        notes::{
            sample::{damaged, damaged_within, first, slug, titled},
            workflow::Stage,
        },
        store::{Draft, NoteStore, sqlite::SqliteStore},
    };

    #[tokio::test]
    async fn damaged_notes_are_marked_among_the_others() {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open_or_create(folder.path()).await.unwrap();
        let texts = [
            first("broken", damaged("Broken")),
            first("torn", damaged_within("Torn")),
            first("whole", titled("Whole")),
        ];
        store.publish(&texts).await.unwrap();
        let stage = Stage::draft("Author".parse().unwrap());
        let draft = Draft { slug: slug("begun"), content: damaged("Begun"), stage, reason: None };
        store.keep_drafts(&[draft]).await.unwrap();
        let data = DataConfig { folder: folder.path().to_owned(), database: None };
        let mut out = Vec::new();
        run(&data, &mut out).await.unwrap();
        let out = String::from_utf8(out).unwrap();
        let lines: Vec<&str> = out.lines().collect();
        let [broken, torn, whole, begun] = lines.as_slice() else { panic!("{out}") };
        assert!(broken.starts_with("broken damaged: note.toml:"), "{broken}");
        assert!(torn.starts_with("torn damaged: note.toml:"), "{torn}");
        assert!(whole.starts_with("whole published, version 1, "), "{whole}");
        assert!(begun.starts_with("begun draft, damaged: note.toml:"), "{begun}");
    }
}
