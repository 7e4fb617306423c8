//! What rows of any database say, as values of the domain.

use std::path::Path;

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
    u32::try_from(seconds).map(Timestamp::from_seconds).map_err(|_| StoreError::Damaged)
}

/// A value that is kept as text.
pub fn parsed<T: std::str::FromStr>(text: &str) -> Result<T, StoreError> {
    text.parse().map_err(|_| StoreError::Damaged)
}

/// A name that is kept where there is one.
pub fn name(text: Option<&str>) -> Result<Option<PersonName>, StoreError> {
    text.map(parsed).transpose()
}

/// What `note.toml` says, or the first half of it.
pub fn about(text: &str) -> Result<About, StoreError> {
    read_about(Path::new("about"), text, &Trusted).map_err(|_| StoreError::Damaged)
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
        sources: NonEmpty::new(about.sources).ok_or(StoreError::Damaged)?,
        translations: ByLanguage::new(&mut take).ok_or(StoreError::Damaged)?,
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
    ByLanguage::new(take).ok_or(StoreError::Damaged)
}
