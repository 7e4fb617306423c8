use app::{
    atlas::{Countries, CountryIndex, search},
    domain::Iso2,
};

use crate::http::{Served, problem::Problem};

/// How many codes are offered.
const OFFERED: usize = 5;

/// The country of a code in the path.
///
/// # Errors
/// [`Problem::UnknownCountry`], with codes that may be meant.
pub fn known(served: &Served, code: Iso2) -> Result<CountryIndex, Problem> {
    let countries = served.atlas.countries();
    let unknown = || Problem::UnknownCountry { code, near: near(countries, code) };
    countries.index(code).ok_or_else(unknown)
}

/// The countries that a piece of an address may be meant for, likeliest first:
/// the one of that code alone, or else those that go by it, and of a wrong code
/// those near it.
pub fn meant_by(countries: &Countries, text: &str) -> Vec<Iso2> {
    let code: Option<Iso2> = text.to_ascii_uppercase().parse().ok();
    match code {
        Some(code) if countries.index(code).is_some() => vec![code],
        Some(code) => near(countries, code),
        None => {
            let found = search(countries, text).into_iter().take(OFFERED);
            found.map(|found| countries.code(found)).collect()
        }
    }
}

/// The codes of the atlas that one it does not have may be meant for: of
/// countries that go by it, and those with a letter of it in the same place.
pub fn near(countries: &Countries, code: Iso2) -> Vec<Iso2> {
    let letters = code.as_str().as_bytes();
    let mut near: Vec<Iso2> = Vec::new();
    let mut offer = |found: Iso2| {
        if near.len() < OFFERED && !near.contains(&found) {
            near.push(found);
        }
    };
    for found in search(countries, code.as_str()) {
        offer(countries.code(found));
    }
    for place in [0, 1] {
        for (_, country) in countries.iter() {
            if country.code.as_str().as_bytes().get(place) == letters.get(place) {
                offer(country.code);
            }
        }
    }
    near
}
