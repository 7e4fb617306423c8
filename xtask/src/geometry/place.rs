//! Where a country is when the list of countries does not say, or says wrong.

use app::geo::LonLat;

use super::country::Country;

/// Degrees and minutes, south and west negative throughout.
type Angle = (i16, i16);

/// A country's code, latitude and longitude.
///
/// From The World Factbook (public domain), by the country's own entry or
/// France's: the capital's coordinates of RS and SJ, the country's of the
/// others. BQ: the list gives Amsterdam; this is the middle of Bonaire in
/// Natural Earth 1:10m (public domain). WF: the list gives a point in the
/// open sea, 460 km off.
const PLACES: [(&str, Angle, Angle); 11] = [
    ("BQ", (12, 11), (-68, -16)),
    ("BV", (-54, -26), (3, 24)),
    ("GF", (4, 0), (-53, 0)),
    ("GP", (16, 15), (-61, -35)),
    ("MQ", (14, 40), (-61, 0)),
    ("RE", (-21, -6), (55, 36)),
    ("RS", (44, 50), (20, 30)),
    ("SJ", (78, 13), (15, 38)),
    ("TK", (-9, 0), (-172, 0)),
    ("WF", (-13, -18), (-176, -12)),
    ("YT", (-12, -50), (45, 10)),
];

/// Where a country is known to be: the table's place, else its capital.
pub fn known(country: &Country) -> Option<LonLat> {
    let listed = PLACES.iter().find(|(code, ..)| *code == country.code.as_str());
    match listed {
        Some(&(_, latitude, longitude)) => LonLat::new(degrees(longitude), degrees(latitude)),
        None => country.capital,
    }
}

fn degrees((whole, minutes): Angle) -> f64 {
    f64::from(whole) + f64::from(minutes) / 60.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn country(code: &str, capital: Option<LonLat>) -> Country {
        Country { code: code.parse().unwrap(), numeric: None, capital }
    }

    #[test]
    fn the_table_comes_before_the_capital() {
        let amsterdam = LonLat::new(4.917, 52.35);
        let bonaire = known(&country("BQ", amsterdam)).unwrap();
        assert!(bonaire.longitude() < -68.0);
        assert_eq!(known(&country("NL", amsterdam)), amsterdam);
        assert_eq!(known(&country("AQ", None)), None);
    }

    #[test]
    fn every_place_is_on_the_earth_and_its_minutes_have_its_sign() {
        for (code, latitude, longitude) in PLACES {
            assert!(known(&country(code, None)).is_some(), "{code}");
            for (whole, minutes) in [latitude, longitude] {
                assert!(i32::from(whole) * i32::from(minutes) >= 0 && minutes.abs() < 60, "{code}");
            }
        }
    }
}
