use std::{collections::BTreeMap, fmt, path::Path, str::FromStr};

use app::{
    domain::{
        NonEmpty, Pair, PartialDate,
        note::{
            self, AgreementReference, ByLanguage, NoteAuthor, NoteSource, NoteSubject, PersonName,
        },
    },
    i18n::Language,
};
use toml::Spanned;

use super::{
    Flaw, Flaws, Known,
    spans::{AboutFile, AuthorTable, SourceTable, Text},
};

/// The most characters of what a source is called, and of who wrote it.
const LONGEST: usize = 600;

/// What `note.toml` says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// What the note is about.
    pub subject: NoteSubject,
    /// Who wrote it.
    pub authors: NonEmpty<NoteAuthor>,
    /// What it rests on; empty where the store keeps them apart.
    pub sources: Vec<NoteSource>,
}

/// Reads `note.toml`.
///
/// # Errors
/// Everything that is wrong in it.
pub fn read_about(file: &Path, text: &str, known: &dyn Known) -> Result<About, Vec<Flaw>> {
    let mut flaws = Flaws::new(file, text);
    let about = match toml::from_str::<AboutFile>(text) {
        Ok(written) => about(&written, known, &mut flaws),
        Err(error) => {
            flaws.at(error.span().map_or(0, |span| span.start), error.message());
            None
        }
    };
    let found = flaws.into_found();
    about.filter(|_| found.is_empty()).ok_or(found)
}

fn about(file: &AboutFile, known: &dyn Known, flaws: &mut Flaws<'_>) -> Option<About> {
    let countries = list(&file.countries, flaws);
    let pairs: Vec<Pair> = list(&file.pairs, flaws);
    let agreements: Vec<AgreementReference> = list(&file.agreements, flaws);
    let both = |pair: Pair| known.country(pair.a()) && known.country(pair.b());
    check(&file.countries, &countries, |code| known.country(*code), "country", flaws);
    check(&file.pairs, &pairs, |pair| both(*pair), "pair", flaws);
    check(&file.agreements, &agreements, |one| known.agreement(*one), "agreement", flaws);
    let themes = NonEmpty::new(list(file.themes.get_ref(), flaws));
    if file.themes.get_ref().is_empty() {
        flaws.at(file.themes.span().start, "a note needs a theme");
    }
    let authors: Vec<NoteAuthor> =
        file.authors.iter().filter_map(|table| author(table, flaws)).collect();
    if file.authors.is_empty() {
        flaws.at(0, "a note needs an author: [[authors]]");
    }
    let sources: Vec<NoteSource> =
        file.sources.iter().filter_map(|table| source(table, known, flaws)).collect();
    for (at, table) in file.sources.iter().enumerate() {
        if file.sources[..at].iter().any(|other| other.key.get_ref() == table.key.get_ref()) {
            flaws.at(table.key.span().start, format_args!("{} is said twice", table.key.get_ref()));
        }
    }
    let subject = NoteSubject {
        themes: themes?,
        countries,
        pairs,
        agreements,
        taxonomy_2010: list(&file.taxonomy_2010, flaws),
        taxonomy_2017: list(&file.taxonomy_2017, flaws),
        taxonomy_2025: list(&file.taxonomy_2025, flaws),
        valence: value(&file.valence, flaws)?,
    };
    Some(About { subject, authors: NonEmpty::new(authors)?, sources })
}

/// A value that is written as it is printed.
fn value<T: FromStr<Err: fmt::Display> + fmt::Display>(
    text: &Text,
    flaws: &mut Flaws<'_>,
) -> Option<T> {
    let (at, text) = (text.span().start, text.get_ref());
    let value: Result<T, _> = text.parse().map_err(|error| format!("“{text}” is {error}"));
    let value = flaws.keep(at, value)?;
    let canonical = value.to_string();
    if canonical != *text {
        flaws.at(at, format_args!("“{text}” is written {canonical}"));
    }
    Some(value)
}

fn list<T: FromStr<Err: fmt::Display> + fmt::Display>(
    texts: &[Text],
    flaws: &mut Flaws<'_>,
) -> Vec<T> {
    for (at, text) in texts.iter().enumerate() {
        if texts[..at].iter().any(|other| other.get_ref() == text.get_ref()) {
            flaws.at(text.span().start, format_args!("“{}” is said twice", text.get_ref()));
        }
    }
    texts.iter().filter_map(|text| value(text, flaws)).collect()
}

/// Finds what the atlas does not know.
fn check<T: fmt::Display>(
    texts: &[Text],
    values: &[T],
    known: impl Fn(&T) -> bool,
    what: &str,
    flaws: &mut Flaws<'_>,
) {
    for value in values.iter().filter(|value| !known(value)) {
        let text = texts.iter().find(|text| *text.get_ref() == value.to_string());
        let at = text.map_or(0, |text| text.span().start);
        flaws.at(at, format_args!("the snapshot has no {what} {value}"));
    }
}

fn author(table: &Spanned<AuthorTable>, flaws: &mut Flaws<'_>) -> Option<NoteAuthor> {
    let mut names = BTreeMap::new();
    for (code, text) in &table.get_ref().name {
        let at = text.span().start;
        let language: Result<Language, _> = code.parse();
        let language = language.map_err(|error| format!("“{code}” is {error}"));
        let name: Result<PersonName, _> = text.get_ref().parse();
        if let Some(language) = flaws.keep(at, language)
            && let Some(name) = flaws.keep(at, name)
        {
            names.insert(language.code(), name);
        }
    }
    if table.get_ref().name.is_empty() {
        flaws.at(table.span().start, "an author needs a name");
    }
    Some(NoteAuthor { name: ByLanguage::new(|language| names.remove(language.code()))? })
}

fn source(table: &SourceTable, known: &dyn Known, flaws: &mut Flaws<'_>) -> Option<NoteSource> {
    let (key, language) = (value(&table.key, flaws), value(&table.language, flaws));
    let (address, read) = (value(&table.address, flaws), value(&table.read, flaws));
    if read.is_some_and(|read: PartialDate| known.last_day().is_some_and(|last| read > last)) {
        flaws.at(table.read.span().start, "nobody can have read it on a day to come");
    }
    let title = line(&table.title, flaws);
    // What is not written is none; what is written wrongly is nothing at all.
    let by = table.by.as_ref().map_or(Some(None), |text| line(text, flaws).map(Some));
    let date = table.date.as_ref().map_or(Some(None), |text| value(text, flaws).map(Some));
    Some(NoteSource {
        key: key?,
        title: title?,
        by: by?,
        date: date?,
        language: language?,
        address: address?,
        read: read?,
    })
}

/// One line that says something.
fn line(text: &Text, flaws: &mut Flaws<'_>) -> Option<String> {
    let (at, text) = (text.span().start, text.get_ref());
    let right = note::line(text, LONGEST);
    if right.is_none() {
        flaws.at(
            at,
            format_args!("this must be one line of 1 to {LONGEST} characters that are seen"),
        );
    }
    right.map(str::to_owned)
}
