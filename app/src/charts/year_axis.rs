use super::Panel;
use crate::domain::Year;

/// How many years an axis names at most.
const NAMED: u16 = 9;

/// The years along the bottom of a chart, each a column of the same width.
/// They run from left to right in every language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct YearAxis {
    first: Year,
    last: Year,
}

impl YearAxis {
    /// The axis between two years, in any order.
    pub fn new(one: Year, other: Year) -> Self {
        Self { first: one.min(other), last: one.max(other) }
    }

    /// From the first year in which some series has more than nothing to the
    /// last in which one has a value, as a register may say "none" for a
    /// century; `None` where there is no such year.
    pub fn of(panels: &[Panel]) -> Option<Self> {
        let years = |tells: fn(f64) -> bool| {
            let series = panels.iter().flat_map(|panel| &panel.series);
            let known = series.flat_map(super::Series::by_year);
            known.filter(move |(_, reading)| reading.value.is_some_and(tells)).map(|(year, _)| year)
        };
        Some(Self::new(years(|value| value != 0.0).min()?, years(|_| true).max()?))
    }

    /// The same from that year on; its last year alone where it ends before.
    #[must_use]
    pub fn since(self, earliest: Year) -> Self {
        Self { first: self.first.max(earliest).min(self.last), ..self }
    }

    /// Its first year.
    pub fn first(self) -> Year {
        self.first
    }

    /// Its last year.
    pub fn last(self) -> Year {
        self.last
    }

    /// Whether a year is on it.
    pub fn holds(self, year: Year) -> bool {
        (self.first..=self.last).contains(&year)
    }

    /// Every year on it, in order.
    pub fn years(self) -> impl Iterator<Item = Year> {
        (self.first.number()..=self.last.number()).filter_map(Year::new)
    }

    /// Where the middle of a year lies: 0 at the start of the axis, 1 at its
    /// end.
    pub fn across(self, year: Year) -> f64 {
        let columns = f64::from(self.last.number() - self.first.number()) + 1.0;
        (f64::from(year.number()) - f64::from(self.first.number()) + 0.5) / columns
    }

    /// The years that are named: round ones, a few.
    pub fn named(self) -> impl Iterator<Item = Year> {
        let columns = self.last.number() - self.first.number() + 1;
        let steps = [1, 2, 5, 10, 20, 50];
        let step = steps.into_iter().find(|step| columns / step <= NAMED).unwrap_or(100);
        self.years().filter(move |year| year.number().is_multiple_of(step))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(first: u16, last: u16) -> YearAxis {
        YearAxis::new(Year::new(first).unwrap(), Year::new(last).unwrap())
    }

    #[test]
    fn every_year_has_a_column_of_the_same_width() {
        let axis = axis(2023, 1990);
        let year = |number| Year::new(number).unwrap();
        assert!((axis.across(year(1990)) - 0.5 / 34.0).abs() < 1e-12);
        assert!((axis.across(year(2023)) - 33.5 / 34.0).abs() < 1e-12);
        assert!(axis.holds(year(1990)) && !axis.holds(year(1989)));
    }

    #[test]
    fn round_years_are_named_and_never_too_many() {
        let named = |first, last| axis(first, last).named().map(Year::number).collect::<Vec<_>>();
        assert_eq!(named(2014, 2020), [2014, 2015, 2016, 2017, 2018, 2019, 2020]);
        assert_eq!(named(1990, 2023), [1990, 1995, 2000, 2005, 2010, 2015, 2020]);
        assert_eq!(named(1946, 2019), [1950, 1960, 1970, 1980, 1990, 2000, 2010]);
        assert_eq!(named(2022, 2022), [2022]);
    }
}
