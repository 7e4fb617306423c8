use std::{fmt, str::FromStr};

use crate::domain::{Pair, ParseError, PartialDate};

/// Names an agreement of the atlas by its parties and the date of its
/// signature; written `CN-US 1979-01-31`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgreementReference {
    /// The two parties.
    pub pair: Pair,
    /// When it was signed, as far as it is known.
    pub signed: PartialDate,
}

impl FromStr for AgreementReference {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let wrong = ParseError::Name("an agreement such as CN-US 1979-01-31");
        let (pair, signed) = text.split_once(' ').ok_or(wrong)?;
        Ok(Self {
            pair: pair.parse().map_err(|_| wrong)?,
            signed: signed.parse().map_err(|_| wrong)?,
        })
    }
}

impl fmt::Display for AgreementReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.pair, self.signed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agreement_is_named_by_its_parties_and_its_date() {
        let named: AgreementReference = "US-CN 1979-01-31".parse().unwrap();
        assert_eq!(named.to_string(), "CN-US 1979-01-31");
        for text in ["CN-US", "CN-US  1979", "CN-CN 1979", "CN-US 1979-13", "1979 CN-US"] {
            assert!(text.parse::<AgreementReference>().is_err(), "{text}");
        }
    }
}
