use super::{Iso2, Pair, PartialDate, named::named};

named! {
    /// What an agreement is about.
    AgreementField, "the field of an agreement" {
        /// Science and technology at large.
        ScienceTechnology = "science_technology",
        /// The peaceful uses of nuclear energy.
        Nuclear = "nuclear",
        /// Outer space.
        Space = "space",
    }
}

named! {
    /// Whether an instrument stands for itself.
    AgreementInstrument, "the kind of an instrument" {
        /// An agreement of its own.
        Agreement = "agreement",
        /// One that carries out, amends or adds to another.
        Supplementary = "supplementary",
    }
}

named! {
    /// What the source said of an agreement when it was read.
    AgreementStatus, "the status of an agreement" {
        /// In force.
        InForce = "in_force",
        /// Applied before it is in force.
        Provisional = "provisional",
        /// Signed, and on its way into force.
        Pending = "pending",
        /// Signed, and never in force.
        NotInForce = "not_in_force",
        /// Suspended.
        Suspended = "suspended",
        /// Replaced by a later one.
        Replaced = "replaced",
        /// No longer in force.
        Ended = "ended",
        /// The source does not say.
        Unknown = "unknown",
    }
}

named! {
    /// Where an agreement is recorded.
    Register, "a register of agreements" {
        /// UK Treaties Online, of the Foreign, Commonwealth and Development
        /// Office of the United Kingdom.
        UkFcdo = "uk_fcdo",
        /// Concordia, of the Ministry of Foreign Affairs of Brazil.
        BrConcordia = "br_concordia",
        /// The treaty library of the foreign ministry of Argentina.
        ArTreaties = "ar_treaties",
        /// No register: gathered by hand, each with the address of its source.
        Curated = "curated",
    }
}

/// A signed agreement of two countries on science and technology.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Agreement {
    /// The two parties, as the countries of today.
    pub pair: Pair,
    /// The day of signature, as far as it is known.
    pub signed: Option<PartialDate>,
    /// Its title, in the words of the source.
    pub title: String,
    /// The language of the title (BCP 47), such as `es`.
    pub language: String,
    /// What it is about.
    pub field: AgreementField,
    /// Whether it stands for itself.
    pub instrument: AgreementInstrument,
    /// The day it came into force, as far as it is known.
    pub in_force: Option<PartialDate>,
    /// The day it ended, as far as it is known.
    pub ended: Option<PartialDate>,
    /// What its source says of it.
    pub status: AgreementStatus,
    /// What its source says of it, in its words, when they say more.
    pub status_words: Option<String>,
    /// The code of the former state that signed it, such as `SU`, where a
    /// party of today continues that state.
    pub former_state: Option<Iso2>,
    /// Where it is recorded.
    pub register: Register,
    /// The address of its record.
    pub address: Option<String>,
    /// The title of that record, for those gathered by hand.
    pub source_title: Option<String>,
    /// What the record says of it, in English.
    pub note: Option<String>,
    /// What to be careful about, in English.
    pub caution: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::ParseError;

    #[test]
    fn names_are_read_as_they_are_written() {
        for status in AgreementStatus::ALL {
            assert_eq!(status.to_string().parse(), Ok(*status));
        }
        let wrong = "In force".parse::<AgreementStatus>().unwrap_err();
        assert_eq!(wrong, ParseError::Name("the status of an agreement"));
        assert_eq!(wrong.to_string(), "not the status of an agreement");
    }
}
