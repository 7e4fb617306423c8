use std::{fmt, str::FromStr};

use app::domain::Iso2;

use crate::table::Reason;

/// A code of three letters: ISO 3166-1 alpha-3, or `XKX` for Kosovo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iso3([char; 3]);

impl Iso3 {
    /// Its letters.
    pub fn letters(self) -> [char; 3] {
        self.0
    }
}

impl FromStr for Iso3 {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let mut letters = text.chars();
        let code = [letters.next(), letters.next(), letters.next()];
        match (code, letters.next()) {
            ([Some(a), Some(b), Some(c)], None)
                if [a, b, c].iter().all(char::is_ascii_uppercase) =>
            {
                Ok(Self([a, b, c]))
            }
            _ => Err(Reason::Iso3),
        }
    }
}

impl fmt::Display for Iso3 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|letter| write!(f, "{letter}"))
    }
}

/// A code of three digits: ISO 3166-1 numeric, which is UN M49.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NumericCode(u16);

impl NumericCode {
    /// The number, from 0 to 999.
    pub fn number(self) -> u16 {
        self.0
    }
}

impl FromStr for NumericCode {
    type Err = Reason;

    fn from_str(text: &str) -> Result<Self, Reason> {
        let digits = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse().ok().filter(|_| digits).map(Self).ok_or(Reason::NumericCode)
    }
}

impl fmt::Display for NumericCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:03}", self.0)
    }
}

/// A point on the Earth, in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coordinates {
    /// North is positive: from -90 to 90.
    pub latitude: f64,
    /// East is positive: from -180 to 180.
    pub longitude: f64,
}

/// The capital of a country.
#[derive(Debug, Clone, PartialEq)]
pub struct Capital {
    /// Its name in English.
    pub name: String,
    /// Where it is, when the source says so.
    pub coordinates: Option<Coordinates>,
}

/// The names of a country, one for each language of the source (Unicode CLDR).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// In English.
    pub en: String,
    /// In Persian.
    pub fa: String,
    /// In Arabic.
    pub ar: String,
    /// In French.
    pub fr: String,
    /// In Spanish.
    pub es: String,
    /// In Russian.
    pub ru: String,
    /// In Chinese.
    pub zh: String,
}

/// A country as its source describes it; no claim about its status.
#[derive(Debug, Clone, PartialEq)]
pub struct CountryRecord {
    /// ISO 3166-1 alpha-2, or `XK`.
    pub iso2: Iso2,
    /// ISO 3166-1 alpha-3, or `XKX`.
    pub iso3: Iso3,
    /// ISO 3166-1 numeric; `XK` has none.
    pub numeric: Option<NumericCode>,
    /// What the source says of independence, in its words, such as `Yes` or
    /// `In contention`.
    pub independent: Option<String>,
    /// The region of UN M49, in English.
    pub region: Option<String>,
    /// The subregion of UN M49, in English.
    pub subregion: Option<String>,
    /// The capital, where there is one.
    pub capital: Option<Capital>,
    /// What it is called.
    pub names: Names,
}
