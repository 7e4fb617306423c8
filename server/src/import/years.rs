use std::time::{SystemTime, UNIX_EPOCH};

use app::domain::Year;

use crate::table::{Reason, fields};

/// How many seconds a year of the Gregorian calendar has in the mean.
const SECONDS: u64 = 31_556_952;

/// A year in which a source has figures: from its first one to this year. A
/// mistyped digit would stretch the years of a layer over centuries.
///
/// # Errors
/// [`Reason::Domain`], and [`Reason::YearRange`].
pub(super) fn year_from(first: u16) -> impl Fn(&str) -> Result<Year, Reason> {
    let last = this_year();
    move |text| {
        let year = fields::year(text)?;
        let within = (first..=last).contains(&year.number());
        within.then_some(year).ok_or(Reason::YearRange { first, last })
    }
}

/// This year, by the clock of the machine.
fn this_year() -> u16 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    u16::try_from(1970 + since / SECONDS).unwrap_or(u16::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_neither_of_before_its_source_nor_of_the_future() {
        let year = year_from(1990);
        assert_eq!(year("1990").map(Year::number), Ok(1990));
        assert!(matches!(year("1989"), Err(Reason::YearRange { first: 1990, .. })));
        assert!(matches!(year("2199"), Err(Reason::YearRange { .. })));
        assert!(matches!(year("199"), Err(Reason::Domain(_))));
    }
}
