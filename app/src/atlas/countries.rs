use crate::{domain::Iso2, geo::LonLat, i18n::Language};

/// A country's names in the languages of the interface (Unicode CLDR).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// In English.
    pub english: String,
    /// In Persian.
    pub persian: String,
}

/// A country of the atlas: an entity with a code, never a claim about status.
#[derive(Debug, Clone, PartialEq)]
pub struct Country {
    /// Its ISO 3166-1 alpha-2 code, or `XK`.
    pub code: Iso2,
    /// What it is called.
    pub names: Names,
    /// Where its ties end on the map: its capital, or a point inside it.
    pub anchor: LonLat,
}

impl Country {
    /// The name in a language of the interface.
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::English => &self.names.english,
            Language::Persian => &self.names.persian,
        }
    }
}

/// The place of a country in the atlas's list, which is sorted by code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryIndex(u8);

impl CountryIndex {
    /// The first places, as many as asked for and 256 at most.
    pub(super) fn first(count: usize) -> impl Iterator<Item = Self> {
        (0..=u8::MAX).map(Self).take(count)
    }

    /// The place as a subscript into columns.
    pub fn place(self) -> usize {
        usize::from(self.0)
    }

    /// The place as one byte, as the wire format writes it.
    pub fn byte(self) -> u8 {
        self.0
    }
}

/// Every country of the atlas, sorted by code; at most 256.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Countries(Vec<Country>);

impl Countries {
    /// The list of those countries; `None` when they are not sorted by code,
    /// a code stands twice, or there are more than 256.
    pub fn new(countries: Vec<Country>) -> Option<Self> {
        let sorted = countries.windows(2).all(|two| two[0].code < two[1].code);
        (sorted && countries.len() <= 256).then_some(Self(countries))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The place of the country with that code; `None` when it is not in the atlas.
    pub fn index(&self, code: Iso2) -> Option<CountryIndex> {
        let place = self.0.binary_search_by_key(&code, |country| country.code).ok()?;
        self.at(place)
    }

    /// The index of a place in the list; `None` past its end.
    pub fn at(&self, place: usize) -> Option<CountryIndex> {
        (place < self.0.len()).then(|| u8::try_from(place).ok().map(CountryIndex)).flatten()
    }

    /// The country at an index of this list.
    pub fn get(&self, index: CountryIndex) -> &Country {
        &self.0[index.place()]
    }

    /// The code at an index of this list.
    pub fn code(&self, index: CountryIndex) -> Iso2 {
        self.get(index).code
    }

    /// Every country with its index, in the order of codes.
    pub fn iter(&self) -> impl Iterator<Item = (CountryIndex, &Country)> {
        (0u8..=u8::MAX).map(CountryIndex).zip(&self.0)
    }
}
