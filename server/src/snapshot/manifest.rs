use app::domain::{Layer, Remark, Year};
use serde::{Deserialize, Serialize};

use super::{Date, Source, TableName};

/// What a snapshot says of itself: `manifest.json`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of the format: [`Manifest::FORMAT`].
    pub format: u32,
    /// What this is.
    pub title: String,
    /// The days on which its sources were retrieved, each once, in order.
    pub retrieved: Vec<Date>,
    /// Every other file of the archive.
    pub files: Vec<FileEntry>,
    /// Where the list of countries comes from.
    pub countries: ReferenceEntry,
    /// Where the events in the history of science diplomacy come from.
    pub timeline: ReferenceEntry,
    /// Every layer in it.
    pub layers: Vec<LayerEntry>,
}

impl Manifest {
    /// The version of the format that is written and read.
    pub const FORMAT: u32 = 2;

    /// What a layer says of itself; `None` when the snapshot lacks it.
    pub fn layer(&self, layer: Layer) -> Option<&LayerEntry> {
        self.layers.iter().find(|entry| entry.id == layer)
    }
}

/// A table in the archive.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileEntry {
    /// Which table.
    #[serde(with = "text")]
    pub name: TableName,
    /// The SHA-256 of its bytes, in 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// How many rows it has below its header.
    pub rows: usize,
}

/// The sources of a table that belongs to no layer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferenceEntry {
    /// Where it comes from.
    pub sources: Vec<Source>,
    /// Rows of the sources that a rule leaves out.
    pub set_aside: Vec<RemarkEntry>,
    /// Rows that are kept and doubtful.
    pub flagged: Vec<RemarkEntry>,
}

/// A layer of the snapshot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LayerEntry {
    /// Which layer.
    #[serde(with = "text")]
    pub id: Layer,
    /// The tables that hold its figures.
    #[serde(with = "texts")]
    pub files: Vec<TableName>,
    /// Where its figures come from.
    pub sources: Vec<Source>,
    /// What they cover.
    pub coverage: Coverage,
    /// Rows of the sources that a rule leaves out.
    pub set_aside: Vec<RemarkEntry>,
    /// Rows that are kept and doubtful.
    pub flagged: Vec<RemarkEntry>,
}

/// Rows of a source file that an importer left out or kept with doubt, for
/// one reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemarkEntry {
    /// The source file, such as `missions.csv`.
    pub file: String,
    /// The reason.
    #[serde(with = "text")]
    pub reason: Remark,
    /// The reason in a sentence, in English.
    pub meaning: String,
    /// How many rows.
    pub rows: usize,
}

/// What the figures of a layer cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// The first year with a figure.
    #[serde(with = "number")]
    pub first_year: Year,
    /// The last year with a figure.
    #[serde(with = "number")]
    pub last_year: Year,
    /// How many countries have a tie in some year.
    pub countries: usize,
    /// How many pairs have a tie in some year.
    pub pairs: usize,
    /// How many figures there are: one for a pair in a year.
    pub rows: usize,
}

/// Values of the domain, as the text they are written as.
mod text {
    use std::{fmt::Display, str::FromStr};

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(value: &impl Display, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(value)
    }

    pub fn deserialize<'de, D, T>(from: D) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
        T: FromStr<Err: Display>,
    {
        String::deserialize(from)?.parse().map_err(D::Error::custom)
    }
}

/// Lists of them.
mod texts {
    use std::{fmt::Display, str::FromStr};

    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(values: &[impl Display], to: S) -> Result<S::Ok, S::Error> {
        to.collect_seq(values.iter().map(ToString::to_string))
    }

    pub fn deserialize<'de, D, T>(from: D) -> Result<Vec<T>, D::Error>
    where
        D: Deserializer<'de>,
        T: FromStr<Err: Display>,
    {
        let texts = Vec::<String>::deserialize(from)?;
        texts.iter().map(|text| text.parse().map_err(D::Error::custom)).collect()
    }
}

/// Years, as numbers.
mod number {
    use app::domain::Year;
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands fields over by reference")]
    pub fn serialize<S: Serializer>(year: &Year, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_u16(year.number())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Year, D::Error> {
        let number = u16::deserialize(from)?;
        Year::new(number).ok_or_else(|| D::Error::custom("not a year from 1800 to 2199"))
    }
}
