use std::{fmt, str::FromStr};

use super::{ParseError, Year};

/// A date that a source knows to the day, to the month or only to the year:
/// `1979-01-31`, `1998-12`, `1995` (ISO 8601, reduced precision).
///
/// Ordered by time; what is known only to the year comes before its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: Year,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// A day that is known to be one.
    pub(super) fn of_day(year: Year, month: u8, day: u8) -> Self {
        Self { year, month: Some(month), day: Some(day) }
    }

    /// The year it lies in.
    pub fn year(self) -> Year {
        self.year
    }

    /// The month, 1 to 12, when it is known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, when it is known.
    pub fn day(self) -> Option<u8> {
        self.day
    }

    /// Whether two dates are the same as far as both are known.
    pub fn may_equal(self, other: Self) -> bool {
        let agree =
            |one: Option<u8>, two: Option<u8>| one.zip(two).is_none_or(|(one, two)| one == two);
        self.year == other.year && agree(self.month, other.month) && agree(self.day, other.day)
    }
}

/// How many days a month has, in the Gregorian calendar.
fn days(year: Year, month: u8) -> u8 {
    let number = year.number();
    let leap =
        number.is_multiple_of(4) && (!number.is_multiple_of(100) || number.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

impl FromStr for PartialDate {
    type Err = ParseError;

    fn from_str(text: &str) -> Result<Self, ParseError> {
        let two = |part: &str| {
            let digits = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            part.parse().ok().filter(|_| digits).ok_or(ParseError::PartialDate)
        };
        let mut parts = text.split('-');
        let year: Year =
            parts.next().and_then(|year| year.parse().ok()).ok_or(ParseError::PartialDate)?;
        let month = parts.next().map(two).transpose()?;
        let day: Option<u8> = parts.next().map(two).transpose()?;
        let month_is = month.is_none_or(|month| (1..=12).contains(&month));
        let day_is = day.is_none_or(|day| (1..=days(year, month.unwrap_or(1))).contains(&day));
        if month_is && day_is && parts.next().is_none() {
            Ok(Self { year, month, day })
        } else {
            Err(ParseError::PartialDate)
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.year.fmt(f)?;
        self.month.map_or(Ok(()), |month| write!(f, "-{month:02}"))?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_keeps_how_much_is_known() {
        for text in ["1979-01-31", "1998-12", "1995", "2000-02-29"] {
            assert_eq!(
                text.parse::<PartialDate>().map(|date| date.to_string()),
                Ok(text.to_owned())
            );
        }
        for text in
            ["", "95", "1998-13", "1998-00", "1998-2", "1999-02-29", "1998-12-01-1", "1998-"]
        {
            assert_eq!(text.parse::<PartialDate>(), Err(ParseError::PartialDate), "{text}");
        }
    }

    #[test]
    fn what_is_not_known_may_be_equal() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        assert!(date("1998").may_equal(date("1998-12-03")));
        assert!(date("1998-12").may_equal(date("1998-12-03")));
        assert!(!date("1998-11").may_equal(date("1998-12-03")));
        assert!(date("1998") < date("1998-01") && date("1998-12-31") < date("1999"));
    }
}
