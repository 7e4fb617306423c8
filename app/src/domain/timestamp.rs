use std::fmt;

use super::{PartialDate, Year};

/// A moment, to the second, from 1970 on; written `2024-08-27T10:30:00Z`
/// (RFC 3339, UTC).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(u32);

impl Timestamp {
    /// The moment that many seconds after 1970 began.
    pub fn from_seconds(seconds: u32) -> Self {
        Self(seconds)
    }

    /// Seconds since 1970 began.
    pub fn seconds(self) -> u32 {
        self.0
    }

    /// The moment in which a day begins, in universal time; `None` for a date
    /// that is no day, or before 1970 or after 2105.
    pub fn beginning(date: PartialDate) -> Option<Self> {
        let (year, month, day) = (date.year().number(), date.month()?, date.day()?);
        let years = 1970..=2105;
        if !years.contains(&year) {
            return None;
        }
        let before: u32 = (1970..year).map(days_in_year).sum();
        let months: u32 = (1..month).map(|month| days_in_month(year, month)).sum();
        Some(Self((before + months + u32::from(day) - 1) * 86_400))
    }

    /// The day it lies in, in universal time.
    pub fn day(self) -> PartialDate {
        let (year, month, day) = self.calendar();
        PartialDate::of_day(Year::new(year).unwrap_or(Year::LAST), month, day)
    }

    /// Year, month and day of the Gregorian calendar.
    fn calendar(self) -> (u16, u8, u8) {
        let mut days = self.0 / 86_400;
        let mut year = 1970;
        while days >= days_in_year(year) {
            days -= days_in_year(year);
            year += 1;
        }
        let mut month = 1;
        while days >= days_in_month(year, month) {
            days -= days_in_month(year, month);
            month += 1;
        }
        // A day of a month is at most 31.
        (year, month, u8::try_from(days + 1).unwrap_or(31))
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.calendar();
        let second = self.0 % 86_400;
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        write!(f, "{year}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// Every fourth year up to 2105 but 2100 is a leap year.
fn days_in_year(year: u16) -> u32 {
    if year.is_multiple_of(4) && year != 2100 { 366 } else { 365 }
}

/// The days of a month, counted from 1.
fn days_in_month(year: u16, month: u8) -> u32 {
    match month {
        2 => days_in_year(year) - 337,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_where_it_is_counted_from() {
        for day in ["1970-01-01", "2000-02-29", "2026-11-28", "2100-03-01", "2105-12-31"] {
            let date: PartialDate = day.parse().unwrap();
            let begins = Timestamp::beginning(date).unwrap();
            assert_eq!(begins.to_string(), format!("{day}T00:00:00Z"));
            assert_eq!(begins.day(), date);
        }
        for none in ["2026", "2026-11", "1969-12-31"] {
            assert_eq!(none.parse().ok().and_then(Timestamp::beginning), None, "{none}");
        }
    }

    #[test]
    fn seconds_become_dates() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_724_754_600, "2024-08-27T10:30:00Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
            (u32::MAX, "2106-02-07T06:28:15Z"),
        ] {
            let moment = Timestamp::from_seconds(seconds);
            assert_eq!(moment.to_string(), expected);
            assert_eq!(moment.day().to_string(), expected[..10]);
        }
    }
}
