use std::{fmt, str::FromStr};

use super::ParseError;

/// The code of a country: ISO 3166-1 alpha-2, or `XK` for Kosovo.
///
/// Any two capital letters parse; whether the atlas knows the country is for
/// [`Countries`](crate::atlas::Countries) to say. `NA` is Namibia.
///
/// ```
/// use app::domain::Iso2;
/// let iran: Iso2 = "IR".parse()?;
/// assert_eq!(iran.as_str(), "IR");
/// assert!("ir".parse::<Iso2>().is_err());
/// # Ok::<(), app::domain::ParseError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iso2([u8; 2]);

impl Iso2 {
    /// The two letters.
    pub fn as_str(&self) -> &str {
        // Only ASCII capitals get in, so this never falls back.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Iso2 {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        match text.as_bytes() {
            [a, b] if a.is_ascii_uppercase() && b.is_ascii_uppercase() => Ok(Self([*a, *b])),
            _ => Err(ParseError::Iso2),
        }
    }
}

impl fmt::Display for Iso2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Iso2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
