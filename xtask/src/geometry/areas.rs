//! How large countries are on the map, before and after simplifying.

use std::collections::BTreeMap;

use app::domain::Iso2;

use super::{GeometryError, land::Land, topology::Topology};

/// Square map units from which a country's size is looked at: some 750 km².
const LARGE: f64 = 10.0;
/// The share of it that simplifying may change.
const CHANGE: f64 = 0.02;

/// The area of every country with a polygon, in square map units.
pub fn of(topology: &Topology, lands: &[Land]) -> BTreeMap<Iso2, f64> {
    lands.iter().filter_map(|land| Some((land.code?, land.area(topology)))).collect()
}

/// Checks that countries have kept their size, if it is large enough to tell.
///
/// # Errors
/// Naming the first that has not.
pub fn check(
    before: &BTreeMap<Iso2, f64>,
    after: &BTreeMap<Iso2, f64>,
) -> Result<(), GeometryError> {
    let large = before.iter().filter(|(_, area)| **area >= LARGE);
    for (&code, area) in large {
        let left = after.get(&code).copied().unwrap_or_default();
        if (left / area - 1.0).abs() > CHANGE {
            return Err(GeometryError::Area(code));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_country_that_shrinks_or_goes_is_named_and_a_small_one_is_not() {
        let areas = |pairs: &[(&str, f64)]| -> BTreeMap<Iso2, f64> {
            pairs.iter().map(|&(code, area)| (code.parse().unwrap(), area)).collect()
        };
        let before = areas(&[("IR", 16_000.0), ("LI", 1.5)]);
        assert!(check(&before, &areas(&[("IR", 15_900.0)])).is_ok());
        for after in [areas(&[("IR", 15_600.0)]), areas(&[("LI", 1.5)])] {
            let error = check(&before, &after).unwrap_err().to_string();
            assert!(error.contains("IR"), "{error}");
        }
    }
}
