use std::{
    collections::HashSet,
    io::Write,
    path::{Path, PathBuf},
};

use app::domain::note::{NoteState, PersonName, Slug};

use crate::{
    command::{CommandError, error::FlawCount, snapshot::Stored},
    config::DataConfig,
    notes::{
        format::{Flaw, NoteFolder, SnapshotKnows, read_folders, written},
        workflow::{Action, Actor, Role, Stage},
    },
    store::{Draft, NoteStore, open},
};

/// Keeps folders of notes as drafts, and tells of each what it is.
pub(super) async fn run(
    paths: &[PathBuf],
    editors: &PersonName,
    data: &DataConfig,
    out: &mut impl Write,
) -> Result<(), CommandError> {
    let store = open(data).await?;
    let known = SnapshotKnows::of(&Stored::of(&*store, None).await?.content()?);
    let states = store.states().await?;
    let to_come = store.unlisted().await?.whole.into_iter().map(|note| note.slug);
    // A text may name a note that ended or is to come: readers are told.
    let named: HashSet<Slug> = states.iter().map(|(slug, _)| slug.clone()).chain(to_come).collect();
    let exists = |slug: &Slug| named.contains(slug);
    let read = read_folders(paths, &known, &exists).and_then(|notes| ended(notes, &states));
    let notes = match read {
        Ok(notes) => notes,
        Err(flaws) => {
            for flaw in &flaws {
                writeln!(out, "{flaw}")?;
            }
            return Err(CommandError::Flaws(FlawCount(flaws.len())));
        }
    };
    let mut drafts = Vec::new();
    let mut told = Vec::new();
    for note in notes {
        let (draft, what) = drafted(&*store, note, editors).await?;
        told.push(what);
        drafts.extend(draft);
    }
    store.keep_drafts(&drafts).await?;
    for line in told {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// Refuses notes that have ended: their names are not given again.
fn ended(
    notes: Vec<NoteFolder>,
    states: &[(Slug, NoteState)],
) -> Result<Vec<NoteFolder>, Vec<Flaw>> {
    let ended = notes.iter().filter_map(|note| {
        let (_, state) = states.iter().find(|(slug, _)| *slug == note.slug)?;
        let file = Path::new(note.slug.as_str()).to_owned();
        let what = format!("a note of this name was {state}: give it another");
        (*state != NoteState::Published).then_some(Flaw { file, line: None, what })
    });
    let flaws: Vec<Flaw> = ended.collect();
    if flaws.is_empty() { Ok(notes) } else { Err(flaws) }
}

/// The draft of a folder, unless it is what is published, and what is told.
async fn drafted(
    store: &dyn NoteStore,
    note: NoteFolder,
    editors: &PersonName,
) -> Result<(Option<Draft>, String), CommandError> {
    let NoteFolder { slug, content } = note;
    let current = store.prints(&slug).await?.into_iter().next();
    let before = store.draft(&slug).await?;
    let unchanged = current.as_ref().is_some_and(|one| one.digest == written(&content).digest());
    if unchanged && before.is_none() {
        return Ok((None, format!("{slug}: as it is published")));
    }
    let author = Actor { name: editors, role: Role::Author };
    let stage = match &before {
        Some(before) => before.stage.after(Action::Edit, author)?,
        None => Stage::draft(editors.clone()),
    };
    let number = current.map_or(1, |one| one.number.next().number());
    let told = format!("{slug}: draft of version {number}");
    let reason = before.and_then(|before| before.reason);
    Ok((Some(Draft { slug, content, stage, reason }), told))
}
