//! `researchers_by_country.csv`: researchers of a country, and how many
//! arrived and departed, by year.
//!
//! Rates, incomes and populations are left out: they follow from the others or
//! come from other sources. Rows without a country are set aside.

use app::domain::{Remark, Year};

use super::{Reading, Seen};
use crate::{
    snapshot::ResearchersRow,
    table::{Reason, Rejection, Row, fields},
};

/// The columns, in order.
const COLUMNS: [&str; 16] = [
    "year",
    "countrycode",
    "padded_population_of_researchers",
    "number_of_inmigrations",
    "number_of_outmigrations",
    "netmigration",
    "outmigrationrate",
    "inmigrationrate",
    "netmigrationrate",
    "iso2code",
    "iso3code",
    "countryname",
    "region",
    "incomelevel",
    "gdp_per_capita",
    "population",
];

/// Reads the researchers of every country and year.
pub(super) fn read(reading: &mut Reading<'_>) -> Vec<ResearchersRow> {
    let mut seen = Seen::default();
    reading.rows(&COLUMNS, |row, codes, remarks| {
        let year = row.read(0, year)?;
        let researchers = row.read(2, fields::count)?;
        let (arrivals, departures) = moves(row)?;
        match (row.text(1), row.text(9)) {
            ("", "") => return Ok(remarks.set_aside(Remark::NoCountry)),
            ("", _) | (_, "") => return Err(row.refuse(9, Reason::HalfACountry)),
            _ => {}
        }
        let country = codes.known(row, 9)?;
        seen.once((year, country), row)?;
        Ok(Some(ResearchersRow { country, year, researchers, arrivals, departures }))
    })
}

/// A year, which the source writes as `1998.0`.
fn year(text: &str) -> Result<Year, Reason> {
    fields::year(text.strip_suffix(".0").unwrap_or(text))
}

/// The arrivals and departures, whose difference the source gives too.
fn moves(row: &Row<'_>) -> Result<(u32, u32), Rejection> {
    let arrivals = row.read(3, fields::whole)?;
    let departures = row.read(4, fields::whole)?;
    let net = i64::from(arrivals) - i64::from(departures);
    if row.text(5) != net.to_string() {
        return Err(row.refuse(5, Reason::Net(net)));
    }
    Ok((arrivals, departures))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_may_have_one_needless_decimal() {
        let number = |text| year(text).map(Year::number).ok();
        assert_eq!((number("1998.0"), number("1998")), (Some(1998), Some(1998)));
        for text in ["1998.5", "1998.00", ".0", "1998.0.0"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
