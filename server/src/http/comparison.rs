//! What stands side by side, for the page and for its files.

use app::{
    domain::{Iso2, Pair},
    i18n::Language,
    pages::compare::CompareContent,
    view::{CompareParameter, CompareView, Meaning, Scope, Subject},
};

use super::{Served, api::meant_by};

/// How many are offered where an address names nothing.
const OFFERED: usize = 5;

/// What the query of an address asks for.
pub fn content<'a>(served: &'a Served, language: Language, query: &str) -> CompareContent<'a> {
    let atlas = &served.atlas;
    let words = Meaning {
        country: &|text| served.finder.country(text),
        pair: &|text| served.finder.pair(text),
    };
    let (view, notices) = CompareView::parse(language, query, Scope::of(atlas), words);
    CompareContent::new(atlas, view, notices, |parameter, given| near(served, parameter, given))
}

/// What may be meant by a text that names no country, or no pair.
fn near(served: &Served, parameter: &CompareParameter, given: &str) -> Vec<Subject> {
    let of = |text: &str| meant_by(served.atlas.countries(), text);
    match parameter {
        CompareParameter::Pairs => pairs(served, given).into_iter().map(Subject::Pair).collect(),
        _ => of(given).into_iter().take(OFFERED).map(Subject::Country).collect(),
    }
}

/// The pairs that may be meant by a text that names none.
pub fn pairs(served: &Served, given: &str) -> Vec<Pair> {
    let of = |text: &str| meant_by(served.atlas.countries(), text);
    let Some((one, other)) = given.split_once('-') else { return Vec::new() };
    let others: Vec<Iso2> = of(other);
    let with = |one: Iso2| others.iter().filter_map(move |&other| Pair::new(one, other));
    of(one).into_iter().flat_map(with).take(OFFERED).collect()
}
