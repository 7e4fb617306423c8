use app::{
    atlas::{Contender, Countries, Country},
    domain::Pair,
    i18n::Language,
    pages::compare::CompareRow,
};

use crate::{
    http::{Served, api::State},
    render::{Cell, Table},
};

/// Figures of countries, or of pairs, one a row.
pub struct RowsTable<'a> {
    name: &'static str,
    about: &'static str,
    countries: &'a Countries,
    language: Language,
    pairs: bool,
    rows: Vec<CompareRow>,
}

impl<'a> RowsTable<'a> {
    /// A table of that name and meaning; of pairs if it says so.
    pub fn new(
        served: &'a Served,
        language: Language,
        (name, about): (&'static str, &'static str),
        pairs: bool,
        rows: Vec<CompareRow>,
    ) -> Self {
        Self { name, about, countries: served.atlas.countries(), language, pairs, rows }
    }
}

impl Table for RowsTable<'_> {
    fn name(&self) -> &'static str {
        self.name
    }

    fn about(&self) -> &'static str {
        self.about
    }

    fn columns(&self) -> Vec<&'static str> {
        let first = ["layer", "year", "indicator"];
        let (countries, pairs) =
            (["country", "name"], ["pair", "from", "from_name", "to", "to_name"]);
        let subject = if self.pairs { &pairs[..] } else { &countries[..] };
        let figure = ["value", "state", "low", "high"];
        first.iter().chain(subject).chain(&figure).copied().collect()
    }

    fn length(&self) -> usize {
        self.rows.len()
    }

    fn each_row(&self, take: &mut dyn FnMut(&[Cell<'_>])) {
        for row in &self.rows {
            let mut cells = vec![
                Cell::Code(row.layer.id()),
                Cell::Whole(row.year.number().into()),
                Cell::Code(row.by.id()),
            ];
            let pair = pair_of(self.countries, row.way).map(|pair| pair.to_string());
            cells.extend(subject(self.countries, self.language, row.way, pair.as_deref()));
            let estimate = row.figure.estimate();
            let interval = estimate.and_then(|estimate| estimate.interval);
            cells.extend([
                Cell::real(estimate.map(|estimate| estimate.value)),
                Cell::Code(State::of(row.figure).id()),
                Cell::real(interval.map(|interval| interval.low)),
                Cell::real(interval.map(|interval| interval.high)),
            ]);
            take(&cells);
        }
    }
}

/// The pair, when it is one.
pub fn pair_of(countries: &Countries, contender: Contender) -> Option<Pair> {
    match contender {
        Contender::Country(_) => None,
        Contender::Tie(from, to) => Pair::new(countries.code(from), countries.code(to)),
    }
}

/// A country by its code and name, or a pair, by its name, with both its ends.
pub fn subject<'a>(
    countries: &'a Countries,
    language: Language,
    contender: Contender,
    pair: Option<&'a str>,
) -> Vec<Cell<'a>> {
    let named = |country: &'a Country| {
        [Cell::Code(country.code.as_str()), Cell::Text(country.name(language))]
    };
    match contender {
        Contender::Country(country) => named(countries.get(country)).to_vec(),
        Contender::Tie(from, to) => {
            let mut cells = vec![pair.map_or(Cell::Nothing, Cell::Code)];
            cells.extend(named(countries.get(from)));
            cells.extend(named(countries.get(to)));
            cells
        }
    }
}
