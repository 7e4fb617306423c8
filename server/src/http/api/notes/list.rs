use std::{collections::HashMap, fmt::Write};

use app::{
    domain::{
        Iso2, Pair,
        note::{Heading, Slug, Theme, Valence},
    },
    i18n::{ApiParameter, Language},
};
use axum::response::Response;

use super::{
    super::{
        ask::Ask,
        cursor::CursorKey,
        endpoint::Pending,
        ties::{Limit, USUAL},
        written::Written,
    },
    answer::{NoteEntry, NoteList},
};
use crate::http::problem::Problem;

/// What notes are asked for by.
struct Filter {
    theme: Option<Theme>,
    country: Option<Iso2>,
    pair: Option<Pair>,
    valence: Option<Valence>,
    language: Option<Language>,
}

impl Filter {
    fn read(ask: &Ask) -> Result<Self, Problem> {
        let parameters = &ask.parameters;
        let country = parameters.country(&ask.served)?;
        Ok(Self {
            theme: parameters.get(ApiParameter::Theme)?,
            country: country.map(|country| ask.served.atlas.countries().code(country)),
            pair: parameters.get(ApiParameter::Pair)?,
            valence: parameters.get(ApiParameter::Valence)?,
            language: parameters.get(ApiParameter::Language)?,
        })
    }

    fn fits(&self, heading: &Heading) -> bool {
        let subject = &heading.subject;
        let of_country = |code: Iso2| {
            let ends = |pair: &Pair| [pair.a(), pair.b()].contains(&code);
            subject.countries.contains(&code) || subject.pairs.iter().any(ends)
        };
        self.theme.is_none_or(|theme| subject.themes.contains(&theme))
            && self.country.is_none_or(of_country)
            && self.pair.is_none_or(|pair| subject.pairs.contains(&pair))
            && self.valence.is_none_or(|valence| subject.valence == valence)
            && self.language.is_none_or(|language| heading.words.get(language).is_some())
    }
}

/// The published notes, the newest first; with words, those that have them,
/// the best first.
pub fn list(ask: &Ask) -> Pending<'_> {
    Box::pin(async move {
        let filter = Filter::read(ask)?;
        let words = ask.parameters.text(ApiParameter::Words);
        let headings = ask.state.notes.headings();
        let found: Vec<&Heading> = match words {
            None => headings.iter().collect(),
            Some(words) => in_order(&headings, &searched(ask, words, &filter).await?),
        };
        let fitting: Vec<&Heading> = found.into_iter().filter(|one| filter.fits(one)).collect();
        answer(ask, &fitting)
    })
}

/// The notes that have the words, the best first.
async fn searched(ask: &Ask, words: &str, filter: &Filter) -> Result<Vec<Slug>, Problem> {
    let language = filter.language.unwrap_or_default();
    let hits = ask.state.notes.search(words, language).await.map_err(|_| Problem::Failure)?;
    Ok(hits.into_iter().map(|hit| hit.slug).collect())
}

fn in_order<'a>(headings: &'a [Heading], slugs: &[Slug]) -> Vec<&'a Heading> {
    let by_slug: HashMap<&Slug, &Heading> =
        headings.iter().map(|heading| (&heading.slug, heading)).collect();
    slugs.iter().filter_map(|slug| by_slug.get(slug).copied()).collect()
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
