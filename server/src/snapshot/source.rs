use serde::{Deserialize, Serialize};

use super::Date;

/// A licence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Licence {
    /// Its name, as an SPDX identifier where it has one.
    pub name: String,
    /// Where its text is; `null` where none is known.
    pub address: Option<String>,
}

/// Where figures come from, and on what terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// What the source is called.
    pub name: String,
    /// Which edition of it.
    pub version: String,
    /// Who publishes it.
    pub publisher: String,
    /// On what terms.
    pub licence: Licence,
    /// The day it was retrieved; `null` where the edition alone is known.
    pub retrieved: Option<Date>,
    /// Where it is; `null` for what was gathered by hand, whose rows each have
    /// an address.
    pub address: Option<String>,
    /// How to cite it.
    pub citation: String,
    /// What is known to be missing or uneven in it, a sentence each, in English.
    pub limits: Vec<String>,
}
