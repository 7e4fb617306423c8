use app::{domain::Iso2, geo::LonLat};

use super::GeometryError;

/// What the list of countries says of one.
pub struct Country {
    /// Its code.
    pub code: Iso2,
    /// Its ISO 3166-1 numeric code; Kosovo has none.
    pub numeric: Option<u16>,
    /// Where its capital lies, when the list says so.
    pub capital: Option<LonLat>,
}

/// Reads the list of countries, sorted by code.
///
/// # Errors
/// When a column is missing or a field cannot be read.
pub fn parse(bytes: &[u8]) -> Result<Vec<Country>, GeometryError> {
    let mut reader = csv::Reader::from_reader(bytes);
    let wrong = |error: csv::Error| GeometryError::Countries(error.to_string());
    let header = reader.headers().map_err(wrong)?.clone();
    let column = |name: &str| {
        let found = header.iter().position(|column| column == name);
        found.ok_or_else(|| GeometryError::Countries(format!("the column {name} is missing")))
    };
    let columns =
        [column("iso2")?, column("numeric")?, column("capital_lat")?, column("capital_lon")?];
    let mut countries = Vec::new();
    for record in reader.records() {
        let record = record.map_err(wrong)?;
        let fields = columns.map(|column| record.get(column).unwrap_or_default());
        let country = country(fields)
            .ok_or_else(|| GeometryError::Countries(format!("{fields:?} is not a country")))?;
        countries.push(country);
    }
    countries.sort_by_key(|country| country.code);
    Ok(countries)
}

fn country([code, numeric, latitude, longitude]: [&str; 4]) -> Option<Country> {
    let numeric = if numeric.is_empty() { None } else { Some(numeric.parse().ok()?) };
    let capital = if latitude.is_empty() {
        None
    } else {
        Some(LonLat::new(longitude.parse().ok()?, latitude.parse().ok()?)?)
    };
    Some(Country { code: code.parse().ok()?, numeric, capital })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_by_the_names_of_their_columns() {
        let list = "name,iso2,numeric,capital_lat,capital_lon\n\
                    \"Saba, and more\",XK,,42.667,21.167\nNamibia,NA,516,,\n";
        let countries = parse(list.as_bytes()).ok().unwrap();
        assert_eq!(countries[0].code.as_str(), "NA");
        assert_eq!((countries[0].numeric, countries[0].capital), (Some(516), None));
        assert_eq!(
            (countries[1].numeric, countries[1].capital),
            (None, LonLat::new(21.167, 42.667))
        );
    }

    #[test]
    fn a_wrong_row_is_named() {
        for row in ["Na,1,,", "NA,x,,", "NA,1,91,0", "NA,1,1,"] {
            let list = format!("iso2,numeric,capital_lat,capital_lon\n{row}\n");
            assert!(parse(list.as_bytes()).is_err(), "{row}");
        }
        assert!(parse(b"iso2,numeric\n").is_err());
    }
}
