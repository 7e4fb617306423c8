//! Which notes are asked for.

use super::NoteChoice;
use crate::domain::{
    Iso2, Pair, Year,
    note::{
        AgreementReference, Heading, NoteSubject, Taxonomy2010, Taxonomy2017, Taxonomy2025, Theme,
        Valence,
    },
};

/// Which notes are asked for: all that fit every choice that is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NoteFilter {
    /// The country that they concern.
    pub country: Option<Iso2>,
    /// The pair that they concern.
    pub pair: Option<Pair>,
    /// A theme of theirs.
    pub theme: Option<Theme>,
    /// An agreement that they tell of.
    pub agreement: Option<AgreementReference>,
    /// A kind by the report of 2010.
    pub taxonomy_2010: Option<Taxonomy2010>,
    /// A kind by the article of 2017.
    pub taxonomy_2017: Option<Taxonomy2017>,
    /// A kind by the report of 2025.
    pub taxonomy_2025: Option<Taxonomy2025>,
    /// What they tell of.
    pub valence: Option<Valence>,
    /// The year in which their current version was published.
    pub year: Option<Year>,
}

impl NoteFilter {
    /// Whether a note is asked for.
    pub fn admits(&self, heading: &Heading) -> bool {
        self.misfits(heading).next().is_none()
    }

    /// The choices that a note does not fit.
    pub fn misfits(&self, heading: &Heading) -> impl Iterator<Item = NoteChoice> {
        let subject = &heading.subject;
        let kinds = (&subject.taxonomy_2010, &subject.taxonomy_2017, &subject.taxonomy_2025);
        let fits = [
            self.country.is_none_or(|country| concerns_country(subject, country)),
            self.pair.is_none_or(|pair| concerns_pair(subject, pair)),
            self.theme.is_none_or(|theme| subject.themes.contains(&theme)),
            self.agreement.is_none_or(|agreement| subject.agreements.contains(&agreement)),
            self.taxonomy_2010.is_none_or(|kind| kinds.0.contains(&kind)),
            self.taxonomy_2017.is_none_or(|kind| kinds.1.contains(&kind)),
            self.taxonomy_2025.is_none_or(|kind| kinds.2.contains(&kind)),
            self.valence.is_none_or(|valence| subject.valence == valence),
            self.year.is_none_or(|year| heading.published.day().year() == year),
        ];
        let misfits = NoteChoice::ALL.into_iter().zip(fits).filter(|(_, fits)| !fits);
        misfits.map(|(choice, _)| choice)
    }

    /// What is chosen, as it stands in addresses; `None` for any.
    pub fn chosen(&self, choice: NoteChoice) -> Option<String> {
        match choice {
            NoteChoice::Country => self.country.map(|one| one.to_string()),
            NoteChoice::Pair => self.pair.map(|one| one.to_string()),
            NoteChoice::Theme => self.theme.map(|one| one.to_string()),
            NoteChoice::Agreement => self.agreement.map(|one| one.to_string()),
            NoteChoice::Taxonomy2010 => self.taxonomy_2010.map(|one| one.to_string()),
            NoteChoice::Taxonomy2017 => self.taxonomy_2017.map(|one| one.to_string()),
            NoteChoice::Taxonomy2025 => self.taxonomy_2025.map(|one| one.to_string()),
            NoteChoice::Valence => self.valence.map(|one| one.to_string()),
            NoteChoice::Year => self.year.map(|one| one.to_string()),
        }
    }

    /// The same without one of the choices.
    #[must_use]
    pub fn without(self, choice: NoteChoice) -> Self {
        match choice {
            NoteChoice::Country => Self { country: None, ..self },
            NoteChoice::Pair => Self { pair: None, ..self },
            NoteChoice::Theme => Self { theme: None, ..self },
            NoteChoice::Agreement => Self { agreement: None, ..self },
            NoteChoice::Taxonomy2010 => Self { taxonomy_2010: None, ..self },
            NoteChoice::Taxonomy2017 => Self { taxonomy_2017: None, ..self },
            NoteChoice::Taxonomy2025 => Self { taxonomy_2025: None, ..self },
            NoteChoice::Valence => Self { valence: None, ..self },
            NoteChoice::Year => Self { year: None, ..self },
        }
    }
}

/// Whether a note concerns a country: by itself, in a pair, or in an agreement.
pub fn concerns_country(subject: &NoteSubject, country: Iso2) -> bool {
    subject.countries.contains(&country)
        || pairs_of(subject).any(|pair| pair.a() == country || pair.b() == country)
}

/// Whether a note concerns a pair: by itself or in an agreement.
pub fn concerns_pair(subject: &NoteSubject, pair: Pair) -> bool {
    pairs_of(subject).any(|other| other == pair)
}

/// Every country that a note concerns, in the order of the codes.
pub fn countries_of(subject: &NoteSubject) -> Vec<Iso2> {
    let mut countries: Vec<Iso2> = countries_named(subject).collect();
    countries.sort_unstable();
    countries.dedup();
    countries
}

/// The countries that a note concerns; one may come several times.
pub fn countries_named(subject: &NoteSubject) -> impl Iterator<Item = Iso2> + Clone {
    let of_pairs = pairs_of(subject).flat_map(|pair| [pair.a(), pair.b()]);
    subject.countries.iter().copied().chain(of_pairs)
}

/// The pairs of a note and of its agreements; one may come twice.
pub fn pairs_of(subject: &NoteSubject) -> impl Iterator<Item = Pair> + Clone {
    let of_agreements = subject.agreements.iter().map(|agreement| agreement.pair);
    subject.pairs.iter().copied().chain(of_agreements)
}
