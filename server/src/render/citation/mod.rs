//! How to cite a view: in English, as reference lists want it, and without
//! the day of access, as the snapshot stands for every figure.

mod bibtex;
mod csl;
mod plain;
mod ris;

pub use bibtex::bibtex;
pub use csl::csl;
pub use plain::plain;
pub use ris::ris;

use app::{domain::SnapshotId, i18n::Language};

use super::Statement;
use crate::snapshot::Date;

/// What a reference says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// What the entry is called in a list: letters, digits, hyphens.
    pub key: String,
    /// Who answers for it.
    pub author: &'static str,
    /// The view.
    pub title: String,
    /// The atlas that it is a view of.
    pub atlas: &'static str,
    /// The snapshot, its version.
    pub snapshot: SnapshotId,
    /// The day of the snapshot; `None` when it is not recorded.
    pub date: Option<Date>,
    /// Where it is.
    pub address: String,
}

impl Citation {
    /// The citation of a view.
    pub fn of(statement: &Statement<'_>) -> Self {
        let english = Language::English.messages();
        Self {
            key: format!("entente-{}-{}", statement.slug, statement.snapshot.short()),
            author: english.brand,
            title: statement.english_title.clone(),
            atlas: english.tagline,
            snapshot: statement.snapshot,
            date: statement.date,
            address: statement.address.clone(),
        }
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
            author: "Entente",
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
    fn a_snapshot_without_a_day_has_none_anywhere() {
        let undated = Citation { date: None, ..citation() };
        assert!(plain(&undated).starts_with("Entente (n.d.). "));
        assert!(!bibtex(&undated).contains("  year "));
        assert!(!ris(&undated).contains("DA  -"));
        assert!(!csl(&undated).contains("issued"));
    }
}
