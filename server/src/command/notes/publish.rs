use std::io::{Write, stderr};

use app::domain::note::{NoteState, PersonName, Slug};
use clap::builder::NonEmptyStringValueParser;

use crate::{
    command::{CommandError, snapshot::Stored},
    config::DataConfig,
    notes::{
        format::named_notes,
        workflow::{Action, Actor, Refusal, Role, Stage, approves},
    },
    store::{Origin, Publication, open},
};

/// What `entente notes publish` takes.
#[derive(Debug, clap::Args)]
pub(in crate::command) struct Arguments {
    /// The name of the note.
    #[arg(value_name = "ID")]
    slug: Slug,
    /// Who publishes it.
    #[arg(long, value_name = "NAME")]
    by: PersonName,
    /// The second person, who approved it.
    #[arg(long, value_name = "NAME")]
    approved_by: PersonName,
    /// Why its text takes the place of the one that is published; every reader
    /// is told.
    #[arg(long, value_parser = NonEmptyStringValueParser::new())]
    reason: Option<String>,
    #[command(flatten)]
    data: DataConfig,
}

/// Publishes the draft of a note beside the active snapshot.
pub(super) async fn run(arguments: &Arguments, out: &mut impl Write) -> Result<(), CommandError> {
    let Arguments { slug, by, approved_by, reason, data } = arguments;
    let store = open(data).await?;
    let snapshot = Stored::of(&*store, None).await?.id();
    let draft = store.draft(slug).await?.ok_or_else(|| CommandError::NoDraft(slug.clone()))?;
    published(draft.stage, by, approved_by)?;
    approves(approved_by, &draft.content.authors)?;
    let follows = store.prints(slug).await?.first().map(|current| current.number);
    let reason = reason.clone().or(draft.reason).filter(|_| follows.is_some());
    if follows.is_some() && reason.is_none() {
        return Err(CommandError::NoReason(slug.clone()));
    }
    let named = named_notes(&draft.content);
    let text = Publication {
        slug: slug.clone(),
        content: draft.content,
        follows,
        reason,
        by: by.clone(),
        approved_by: approved_by.clone(),
        snapshot,
        origin: Origin::Imported,
        published: None,
    };
    store.publish(&[text]).await?;
    let states = store.states().await?;
    for named in named.iter().filter(|named| *named != slug) {
        let state = states.iter().find(|(known, _)| known == named).map(|(_, state)| *state);
        let what = match state {
            Some(NoteState::Published) => continue,
            Some(NoteState::Superseded) => "is superseded: its successor is linked in its place",
            Some(NoteState::Withdrawn) => "is withdrawn: readers are told so",
            _ => "is not published: readers see its title without a link until it is",
        };
        // Where it goes does not matter to what was done.
        let _ = writeln!(stderr(), "entente: {slug} names the note {named}, which {what}");
    }
    let number = follows.map_or(1, |number| number.next().number());
    writeln!(out, "{slug}: version {number} is published; a server that runs shows it at once")?;
    Ok(())
}

/// Walks a draft on from where it stands.
fn published(draft: Stage, by: &PersonName, approved_by: &PersonName) -> Result<Stage, Refusal> {
    if by.same_as(approved_by) {
        return Err(Refusal::OwnWork);
    }
    let mut stage = draft;
    let author = stage.author.clone();
    if stage.state == NoteState::Draft {
        stage = stage.after(Action::Submit, Actor { name: &author, role: Role::Author })?;
    }
    if stage.state == NoteState::InReview {
        stage = stage.after(Action::Approve, Actor { name: approved_by, role: Role::Reviewer })?;
    }
    stage.after(Action::Publish, Actor { name: by, role: Role::Publisher })
}
