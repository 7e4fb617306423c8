use app::{
    atlas::Countries,
    domain::{Iso2, Pair},
    pages::frame::{Place, TextPage},
};

/// The name of the explorer's files.
const MAP: &str = "map";

/// What is taken away: a page of the atlas that has files.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exhibit {
    /// The explorer.
    Map,
    /// The dossier of a country.
    Country(Iso2),
    /// The dossier of a pair.
    Pair(Pair),
    /// Countries or pairs in the order of a figure.
    Rankings,
    /// Countries or pairs side by side.
    Compare,
    /// Science beside diplomacy.
    Diplomacy,
}

impl Exhibit {
    /// The exhibit of a name as [`name`](Self::name) writes it; `None` for
    /// another, and for countries that the atlas does not have.
    pub fn of(name: &str, countries: &Countries) -> Option<Self> {
        let listed = [Self::Map, Self::Rankings, Self::Compare, Self::Diplomacy];
        if let Some(found) = listed.into_iter().find(|one| one.name() == name) {
            return Some(found);
        }
        let known = |code: Iso2| countries.index(code).is_some();
        let country = name.parse().ok().filter(|&code| known(code)).map(Self::Country);
        let pair = name.parse().ok().filter(|pair: &Pair| known(pair.a()) && known(pair.b()));
        country.or(pair.map(Self::Pair)).filter(|found| found.name() == name)
    }

    /// What its files are called in addresses: `map`, `IR`, `IR-US`, `compare`.
    pub fn name(self) -> String {
        match self {
            Self::Map => MAP.to_owned(),
            Self::Country(code) => code.to_string(),
            Self::Pair(pair) => pair.to_string(),
            Self::Rankings => TextPage::Rankings.slug().to_owned(),
            Self::Compare => TextPage::Compare.slug().to_owned(),
            Self::Diplomacy => TextPage::Diplomacy.slug().to_owned(),
        }
    }

    /// Whether it has a picture.
    pub fn drawn(self) -> bool {
        !matches!(self, Self::Rankings | Self::Diplomacy)
    }

    /// Where its files are offered.
    pub fn place(self) -> Place {
        match self {
            Self::Map => Place::export(),
            other => Place::export_of(&other.name()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::export::tests::shipped;

    #[test]
    fn an_exhibit_is_found_by_its_one_name() {
        let served = shipped();
        let of = |name: &str| Exhibit::of(name, served.atlas.countries());
        for name in ["map", "IR", "IR-US", "rankings", "compare", "science-and-diplomacy"] {
            assert_eq!(of(name).map(Exhibit::name).as_deref(), Some(name));
        }
        for nothing in ["", "ir", "US-IR", "QQ", "IR-QQ", "IR-IR", "methods"] {
            assert_eq!(of(nothing), None, "{nothing}");
        }
    }
}
