use crate::atlas::{Countries, CountryIndex};
#[cfg(feature = "ssr")]
use crate::domain::Iso2;

/// The countries that policy notes tell of, with how many do, in the order of
/// the list of countries.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Noted(Vec<(CountryIndex, u32)>);

impl Noted {
    /// Counts the countries of the notes: `notes` gives for each the countries
    /// that it tells of, each once.
    #[cfg(feature = "ssr")]
    pub fn count(countries: &Countries, notes: impl Iterator<Item = Vec<Iso2>>) -> Self {
        let mut counts = vec![0; countries.len()];
        for country in notes.flatten().filter_map(|code| countries.index(code)) {
            counts[country.place()] += 1;
        }
        let counted = countries.iter().zip(counts);
        let some = counted.filter(|(_, count)| *count > 0);
        Self(some.map(|((country, _), count)| (country, count)).collect())
    }

    /// How many notes tell of a country.
    pub fn about(&self, country: CountryIndex) -> u32 {
        self.0.iter().find(|(noted, _)| *noted == country).map_or(0, |(_, count)| *count)
    }

    /// Every country that a note tells of.
    pub fn iter(&self) -> impl Iterator<Item = (CountryIndex, u32)> {
        self.0.iter().copied()
    }

    /// As text, to travel inside the page: `IR3 US1`.
    pub fn text(&self, countries: &Countries) -> String {
        let mut out = String::new();
        for (country, count) in self.iter() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(countries.code(country).as_str());
            out.push_str(&count.to_string());
        }
        out
    }

    /// Reads what [`Noted::text`] wrote for the same list of countries;
    /// whatever else is left out.
    pub fn read(text: &str, countries: &Countries) -> Self {
        let one = |word: &str| {
            let (code, count) = (word.get(..2)?, word.get(2..)?);
            Some((countries.index(code.parse().ok()?)?, count.parse().ok()?))
        };
        Self(text.split(' ').filter_map(one).collect())
    }
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::*;
    use crate::atlas::sample;

    #[test]
    fn what_travels_comes_back() {
        let atlas = sample::atlas();
        let countries = atlas.countries();
        let code = |text: &str| text.parse::<Iso2>().unwrap();
        let told = [vec![code("IR")], vec![code("IR"), code("US")], vec![]];
        let noted = Noted::count(countries, told.into_iter());
        let ir = countries.index(code("IR")).unwrap();
        assert_eq!(noted.about(ir), 2);
        assert_eq!(noted.text(countries), "IR2 US1");
        assert_eq!(Noted::read("IR2 US1", countries), noted);
        assert_eq!(Noted::read("", countries), Noted::default());
        assert_eq!(Noted::read("é ZZ1 IR", countries), Noted::default());
    }
}
