//! What rows of any database say, as values of the domain.

use std::{fmt, path::Path, str::FromStr};

use app::{
    domain::{
        NonEmpty, Timestamp,
        note::{ByLanguage, HeadingWords, NoteContent, NoteNumber, PersonName, Translation},
    },
    i18n::Language,
};

use super::{StoreError, notes::FoundText};
use crate::notes::format::{About, Trusted, read_about};

/// A moment in seconds.
pub fn timestamp(seconds: i64) -> Result<Timestamp, StoreError> {
    let time = u32::try_from(seconds).map(Timestamp::from_seconds);
    time.map_err(|_| StoreError::Value(format!("{seconds} is no time")))
}

/// A value that is kept as text.
pub fn parsed<T: FromStr<Err: fmt::Display>>(text: &str) -> Result<T, StoreError> {
    text.parse().map_err(|error| StoreError::Value(format!("“{text}” is {error}")))
}

/// A name that is kept where there is one.
pub fn name(text: Option<&str>) -> Result<Option<PersonName>, StoreError> {
    text.map(parsed).transpose()
}

/// What `note.toml` says, or the first half of it.
pub fn about(text: &str) -> Result<About, StoreError> {
    read_about(Path::new("note.toml"), text, &Trusted).map_err(|flaws| {
        let first = flaws.first().map(ToString::to_string);
        StoreError::Value(first.unwrap_or_else(|| "note.toml cannot be read".to_owned()))
    })
}

/// What a search found, a line a text: twice the number of its note, and one
/// more where it is in another language than the visitor's, and its rank, with
/// a space between. In one value, because a common word is in thousands of
/// texts, and a row each takes longer than to find them.
pub fn found_texts(lines: Option<String>) -> Result<Vec<FoundText>, StoreError> {
    let lines = lines.unwrap_or_default();
    let text = |line: &str| {
        let (text, rank) = line.split_once(' ')?;
        let text: i64 = text.parse().ok()?;
        let (note, foreign) = (NoteNumber::new(text / 2), text % 2 == 1);
        Some(FoundText { note, foreign, rank: rank.parse().ok()? })
    };
    lines.lines().map(|line| text(line).ok_or(StoreError::Damaged)).collect()
}

/// What a note says, put together from its two halves and its texts.
pub fn content(
    halves: [&str; 2],
    mut texts: Vec<(Language, Translation)>,
) -> Result<NoteContent, StoreError> {
    let about = about(&halves.join("\n"))?;
    let mut take = |language| {
        let place = texts.iter().position(|(of, _)| *of == language)?;
        Some(texts.swap_remove(place).1)
    };
    Ok(NoteContent {
        subject: about.subject,
        authors: about.authors,
        sources: NonEmpty::new(about.sources).ok_or_else(|| lacking("a source"))?,
        translations: ByLanguage::new(&mut take).ok_or_else(|| lacking("a text"))?,
    })
}

/// Titles and summaries in each language.
pub fn words(
    mut texts: Vec<(Language, HeadingWords)>,
) -> Result<ByLanguage<HeadingWords>, StoreError> {
    let take = |language| {
        let place = texts.iter().position(|(of, _)| *of == language)?;
        Some(texts.swap_remove(place).1)
    };
    ByLanguage::new(take).ok_or_else(|| lacking("a text"))
}

/// What a note cannot be without is not there.
fn lacking(what: &str) -> StoreError {
    StoreError::Value(format!("it lacks {what}"))
}
