use std::{fmt, str::FromStr};

use app::domain::Year;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// Not a day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date such as 2024-08-27")]
pub struct DateError;

/// A day of the Gregorian calendar, written `2024-08-27` (ISO 8601).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The date of that day; `None` where the calendar has none.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        };
        if year <= 9999 && day >= 1 && day <= days { Some(Self { year, month, day }) } else { None }
    }
}

impl Date {
    /// The year it lies in; `None` outside those of the atlas.
    pub fn year(self) -> Option<Year> {
        Year::new(self.year)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let shape = text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
        if !shape || text.len() != 10 {
            return Err(DateError);
        }
        let year = text[..4].parse().map_err(|_| DateError)?;
        let month = text[5..7].parse().map_err(|_| DateError)?;
        let day = text[8..].parse().map_err(|_| DateError)?;
        Self::new(year, month, day).ok_or(DateError)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for text in ["2024-08-27", "2024-02-29", "2000-02-29"] {
            assert_eq!(text.parse::<Date>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
        for text in ["2023-02-29", "1900-02-29", "2024-04-31", "2024-00-01", "2024-8-27", "", "é"]
        {
            assert_eq!(text.parse::<Date>(), Err(DateError), "{text}");
        }
    }
}
