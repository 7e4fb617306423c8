//! How to cite a view or a note: as reference lists want it, and without the
//! day of access, as the snapshot stands for every figure of a view, and the
//! version for every word of a note. What is our own is in English; of a note,
//! in the language of its text.

mod bibtex;
mod csl;
mod plain;
mod ris;

pub use bibtex::bibtex;
pub use csl::csl;
pub use plain::plain;
pub use ris::ris;

use app::{
    domain::{SnapshotId, note::VersionNumber},
    i18n::{Language, NotesMessages},
};

use super::Statement;
use crate::snapshot::Date;

/// What a reference says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// What the entry is called in a list: letters, digits, hyphens.
    pub key: String,
    /// Who answers for it; of a note its authors.
    pub authors: Vec<String>,
    /// What the atlas is called, and what publishes it.
    pub brand: &'static str,
    /// The view or the note.
    pub title: String,
    /// The atlas that it is of.
    pub atlas: &'static str,
    /// What it is.
    pub cited: Cited,
    /// The snapshot: of a view its version, of a note what it was written
    /// beside.
    pub snapshot: SnapshotId,
    /// The day of the snapshot or on which the note was published; `None` when
    /// it is not recorded.
    pub date: Option<Date>,
    /// Where it is.
    pub address: String,
}

/// What is cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cited {
    /// A view of the figures: a data set.
    View,
    /// A policy note.
    Note {
        /// The version.
        version: VersionNumber,
        /// The language of its text.
        language: Language,
    },
}

impl Citation {
    /// The citation of a view.
    pub fn of(statement: &Statement<'_>) -> Self {
        let english = Language::English.messages();
        Self {
            key: format!("entente-{}-{}", statement.slug, statement.snapshot.short()),
            authors: vec![english.brand.to_owned()],
            brand: english.brand,
            title: statement.english_title.clone(),
            atlas: english.tagline,
            cited: Cited::View,
            snapshot: statement.snapshot,
            date: statement.date,
            address: statement.address.clone(),
        }
    }

    /// The version, as reference lists want it: of a view its snapshot.
    fn version(&self) -> String {
        match self.cited {
            Cited::View => self.snapshot.to_string(),
            Cited::Note { version, .. } => version.to_string(),
        }
    }

    /// The language that it is in.
    fn language(&self) -> Language {
        match self.cited {
            Cited::View => Language::English,
            Cited::Note { language, .. } => language,
        }
    }

    /// The snapshot that a note was written beside, in words.
    fn snapshot_note(&self) -> String {
        let words = NotesMessages::of(self.language());
        let told = (words.cite_snapshot)(&self.snapshot.to_string());
        // Where the marks of direction are not understood, they are not wanted.
        told.replace(['\u{2068}', '\u{2069}'], "")
    }

    /// The year, or that there is none.
    fn year(&self) -> String {
        let year = self.date.map(|date| date.to_string());
        year.and_then(|date| date.get(..4).map(str::to_owned)).unwrap_or_else(|| "n.d.".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn citation() -> Citation {
        Citation {
            key: "entente-copublications-2023".to_owned(),
            authors: vec!["Entente".to_owned()],
            brand: "Entente",
            cited: Cited::View,
            title: "Ties of A & B_{c}, 100 % \\ #1".to_owned(),
            atlas: "Atlas",
            snapshot: SnapshotId::from_digest([0xab; 32]),
            date: Date::new(2024, 8, 27),
            address: "https://a.example/en/?year=2023&top=5".to_owned(),
        }
    }

    #[test]
    fn what_tex_would_read_is_escaped() {
        let entry = bibtex(&citation());
        assert!(entry.contains(r"{Ties of A \& B\_\{c\}, 100 \% \textbackslash{} \#1}"), "{entry}");
        assert!(entry.contains("url          = {https://a.example/en/?year=2023&top=5},"));
        assert!(entry.starts_with("@misc{entente-copublications-2023,\n"));
        assert_eq!(entry.matches('\n').count(), entry.lines().count());
    }

    #[test]
    fn a_line_of_ris_stays_one() {
        let broken = Citation { title: "one\r\nER  - two".to_owned(), ..citation() };
        let record = ris(&broken);
        assert!(record.contains("TI  - one ER - two\r\n"), "{record}");
        assert_eq!(record.lines().filter(|line| line.starts_with("ER")).count(), 1);
        assert!(record.starts_with("TY  - DATA\r\n") && record.ends_with("ER  - \r\n"));
        assert!(record.contains("DA  - 2024/08/27/\r\n"));
    }

    #[test]
    fn csl_is_a_list_of_one_data_set() {
        let list: serde_json::Value = serde_json::from_str(&csl(&citation())).unwrap();
        assert_eq!(list[0]["type"], "dataset");
        assert_eq!(list[0]["issued"]["date-parts"], serde_json::json!([[2024, 8, 27]]));
        assert_eq!(list[0]["title"], citation().title);
    }

    #[test]
    fn a_note_is_cited_with_its_authors_and_its_version() {
        let note = Citation {
            authors: vec!["A. Author".to_owned(), "The {B} board".to_owned()],
            title: "A note".to_owned(),
            cited: Cited::Note {
                version: VersionNumber::FIRST.next(),
                language: Language::Persian,
            },
            ..citation()
        };
        let text = plain(&note);
        assert!(
            text.starts_with("A. Author؛ The {B} board (۲۰۲۴). A note [یادداشت سیاستی، ویراست ۲].")
        );
        assert!(text.contains("نسخهٔ دادهٔ \u{2068}abab"), "{text}");
        let cited =
            Cited::Note { version: VersionNumber::FIRST.next(), language: Language::English };
        let english = plain(&Citation { cited, ..note.clone() });
        let begins = "A. Author; The {B} board (2024). A note [policy note, version 2].";
        assert!(english.starts_with(begins), "{english}");
        let entry = bibtex(&note);
        assert!(entry.contains(r"author       = {{A. Author} and {The \{B\} board}},"), "{entry}");
        assert!(
            entry.contains("version      = {2},") && entry.contains("langid       = {persian},")
        );
        let record = ris(&note);
        assert!(record.starts_with("TY  - RPRT\r\nAU  - A. Author\r\nAU  - The {B} board\r\n"));
        assert!(record.contains("ET  - 2\r\n") && record.contains("LA  - fa\r\n"), "{record}");
        let list: serde_json::Value = serde_json::from_str(&csl(&note)).unwrap();
        assert_eq!(list[0]["type"], "report");
        assert_eq!(list[0]["author"][1]["literal"], "The {B} board");
        assert_eq!((&list[0]["version"], &list[0]["language"]), (&"2".into(), &"fa".into()));
    }

    #[test]
    fn a_snapshot_without_a_day_has_none_anywhere() {
        let undated = Citation { date: None, ..citation() };
        assert!(plain(&undated).starts_with("Entente (n.d.). "));
        assert!(!bibtex(&undated).contains("  year "));
        assert!(!ris(&undated).contains("DA  -"));
        assert!(!csl(&undated).contains("issued"));
    }
}
