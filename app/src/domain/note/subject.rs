use super::{AgreementReference, Taxonomy2010, Taxonomy2017, Taxonomy2025, Theme, Valence};
use crate::domain::{Iso2, NonEmpty, Pair};

/// What a note is about: the same in every language.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NoteSubject {
    /// Its themes, the first the most important.
    pub themes: NonEmpty<Theme>,
    /// The countries it tells of.
    pub countries: Vec<Iso2>,
    /// The pairs of countries it tells of.
    pub pairs: Vec<Pair>,
    /// The agreements it tells of.
    pub agreements: Vec<AgreementReference>,
    /// Which kinds it tells of, by the report of 2010.
    pub taxonomy_2010: Vec<Taxonomy2010>,
    /// Which kinds it tells of, by the article of 2017.
    pub taxonomy_2017: Vec<Taxonomy2017>,
    /// Which kinds it tells of, by the report of 2025.
    pub taxonomy_2025: Vec<Taxonomy2025>,
    /// Whether it tells of gain or of loss.
    pub valence: Valence,
}
