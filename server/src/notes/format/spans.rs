//! `note.toml` as it is written, with the place of each value.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

/// A text and where it stands.
pub type Text = Spanned<String>;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct AboutFile {
    pub themes: Spanned<Vec<Text>>,
    #[serde(default)]
    pub countries: Vec<Text>,
    #[serde(default)]
    pub pairs: Vec<Text>,
    #[serde(default)]
    pub agreements: Vec<Text>,
    #[serde(default, rename = "taxonomy-2010")]
    pub taxonomy_2010: Vec<Text>,
    #[serde(default, rename = "taxonomy-2017")]
    pub taxonomy_2017: Vec<Text>,
    #[serde(default, rename = "taxonomy-2025")]
    pub taxonomy_2025: Vec<Text>,
    pub valence: Text,
    #[serde(default)]
    pub authors: Vec<Spanned<AuthorTable>>,
    #[serde(default)]
    pub sources: Vec<SourceTable>,
}

/// An author.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuthorTable {
    pub name: BTreeMap<String, Text>,
}

/// A source.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourceTable {
    pub key: Text,
    pub title: Text,
    pub by: Option<Text>,
    pub date: Option<Text>,
    pub language: Text,
    pub address: Text,
    pub read: Text,
}
