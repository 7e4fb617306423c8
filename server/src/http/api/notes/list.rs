use std::fmt::Write;

use app::{
    domain::note::{Heading, Taxonomy2010, Taxonomy2017, Taxonomy2025, Theme, Valence},
    i18n::{ApiParameter, Language},
    view::NoteFilter,
};
use axum::response::Response;

use super::{
    super::{
        ask::Ask,
        cursor::CursorKey,
        endpoint::Pending,
        parameters::Parameters,
        ties::{Limit, USUAL},
        written::Written,
    },
    answer::{NoteEntry, NoteList},
};
use crate::http::problem::Problem;

/// Which notes are asked for.
fn filter(ask: &Ask) -> Result<NoteFilter, Problem> {
    let parameters = &ask.parameters;
    let country = parameters.country(&ask.served)?;
    Ok(NoteFilter {
        country: country.map(|country| ask.served.atlas.countries().code(country)),
        pair: parameters.get(ApiParameter::Pair)?,
        theme: named(parameters, ApiParameter::Theme, Theme::ALL, Theme::id)?,
        agreement: parameters.get(ApiParameter::Agreement)?,
        taxonomy_2010: named(
            parameters,
            ApiParameter::Taxonomy2010,
            Taxonomy2010::ALL,
            Taxonomy2010::id,
        )?,
        taxonomy_2017: named(
            parameters,
            ApiParameter::Taxonomy2017,
            Taxonomy2017::ALL,
            Taxonomy2017::id,
        )?,
        taxonomy_2025: named(
            parameters,
            ApiParameter::Taxonomy2025,
            Taxonomy2025::ALL,
            Taxonomy2025::id,
        )?,
        valence: named(parameters, ApiParameter::Valence, Valence::ALL, Valence::id)?,
        year: parameters.get(ApiParameter::Year)?,
    })
}

/// One of a few names; what is none of them is told which there are.
fn named<N: Copy>(
    parameters: &Parameters,
    parameter: ApiParameter,
    all: &[N],
    id: impl Fn(N) -> &'static str,
) -> Result<Option<N>, Problem> {
    let Some(text) = parameters.text(parameter) else { return Ok(None) };
    let found = all.iter().copied().find(|one| id(*one) == text);
    found.map(Some).ok_or_else(|| {
        let names: Vec<_> = all.iter().map(|one| id(*one)).collect();
        Problem::parameter(parameter.id(), &format!("use one of {}", names.join(", ")))
    })
}

/// The published notes, the newest first; with words, those that have them,
/// the best first.
pub fn list(ask: &Ask) -> Pending<'_> {
    Box::pin(async move {
        let filter = filter(ask)?;
        let spoken: Option<Language> = ask.parameters.get(ApiParameter::Language)?;
        let notes = &ask.state.notes;
        let found = match ask.parameters.text(ApiParameter::Words) {
            None => Ok(notes.all(spoken.unwrap_or_default())),
            Some(words) => notes.search(words, spoken.unwrap_or_default()).await,
        };
        let found = found.map_err(|_| Problem::Failure)?;
        let fits = |heading: &&Heading| {
            let has = |language| heading.words.get(language).is_some();
            filter.admits(heading) && spoken.is_none_or(has)
        };
        answer(ask, &found.iter().filter(fits).collect::<Vec<_>>())
    })
}

/// The part of the list that is asked for.
fn answer(ask: &Ask, fitting: &[&Heading]) -> Result<Response, Problem> {
    let limit = ask.parameters.get(ApiParameter::Limit)?.map_or(Some(USUAL), |Limit(limit)| limit);
    let mut list = format!("notes {}", ask.state.notes.revision());
    for (parameter, value) in ask.parameters.given() {
        if !matches!(parameter, ApiParameter::Cursor | ApiParameter::Snapshot | ApiParameter::Limit)
        {
            // Writing to memory does not fail.
            let _ = write!(list, " {}={value}", parameter.id());
        }
    }
    let key = CursorKey::new(ask.snapshot(), &list);
    let begin = match ask.parameters.text(ApiParameter::Cursor) {
        Some(cursor) => key.place(cursor).ok_or(Problem::Cursor)?,
        None => 0,
    };
    let begin = usize::try_from(begin).map_err(|_| Problem::Cursor)?;
    let listed = fitting.len();
    if begin > 0 && begin >= listed {
        return Err(Problem::Cursor);
    }
    let end = limit.map_or(listed, |limit| listed.min(begin + limit));
    let next = (end < listed).then(|| u32::try_from(end).ok()).flatten();
    let next = next.map(|end| ask.part("/notes", &key.cursor(end)));
    let notes = fitting[begin..end].iter().map(|heading| NoteEntry::from(*heading)).collect();
    let snapshot = Written(ask.snapshot());
    ask.listed(&NoteList { snapshot, limit, listed, next: next.clone(), notes }, next.as_deref())
}
