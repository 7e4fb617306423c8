//! Finds what words mean: countries by their names in every language of the
//! source and by their codes, pairs of two such, and organisations of science.

mod near;
mod words;

use std::collections::{BTreeSet, HashMap};

use app::{
    atlas::{closeness, fold},
    domain::{Iso2, Membership, Pair},
    i18n::{FormalName, formal_name, goes_by},
};

use crate::snapshot::CountryRecord;

/// How many countries on either side make pairs of ambiguous words.
const SIDES: usize = 3;
/// Farther from a name than the beginning of one of its words is no side of a
/// pair: "land" is in too many.
const SIDE_REACH: u8 = 3;
/// As close as a whole name or a code.
const WHOLE: u8 = 1;

/// How many of the languages of names are those of the interface; they come
/// first.
const SHOWN: usize = 2;

/// What words may mean.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Found {
    /// A country.
    Country(Iso2),
    /// Two countries.
    Pair(Pair),
    /// An organisation, by its short name.
    Organisation(String),
}

/// What was found, likeliest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finding {
    /// Each once.
    pub found: Vec<Found>,
    /// Whether the first is meant without a doubt: a whole name or code, which
    /// fits nothing else as well.
    pub certain: bool,
    /// Whether nothing has the words, and these are what is called nearly so.
    pub near: bool,
}

/// The names of all that can be found.
#[derive(Debug, Default)]
pub struct Finder {
    countries: Vec<Called>,
    organisations: Vec<(String, String)>,
}

/// What a country is found by, folded.
#[derive(Debug)]
struct Called {
    code: Iso2,
    names: Vec<String>,
    codes: [String; 2],
}

impl Called {
    /// Its names in the languages of the interface.
    fn shown(&self) -> &[String] {
        self.names.get(..SHOWN).unwrap_or_default()
    }

    /// Whether folded words are whole words in such a name, of a country other
    /// than that one.
    fn shares(&self, other: Iso2, wanted: &str) -> bool {
        let whole = |name: &String| name.split(' ').any(|word| word == wanted);
        self.code != other && self.shown().iter().any(whole)
    }
}

impl Finder {
    /// Gathers the names of a snapshot.
    pub fn new(records: &HashMap<Iso2, CountryRecord>, memberships: &[Membership]) -> Self {
        let names = |record: &CountryRecord| {
            let names = &record.names;
            let all = [&names.en, &names.fa, &names.ar, &names.fr, &names.es, &names.ru, &names.zh];
            Called {
                code: record.iso2,
                names: all.map(|name| fold(name)).to_vec(),
                codes: [fold(record.iso2.as_str()), fold(&record.iso3.to_string())],
            }
        };
        let mut countries: Vec<Called> = records.values().map(names).collect();
        countries.sort_by_key(|names| names.code);
        let organisations: BTreeSet<&String> =
            memberships.iter().map(|membership| &membership.organisation).collect();
        let organisations =
            organisations.into_iter().map(|name| (fold(name), name.clone())).collect();
        Self { countries, organisations }
    }

    /// What words may mean, at most so many of it. Nothing for no words.
    pub fn find(&self, words: &str, most: usize) -> Finding {
        let wanted = fold(words);
        if wanted.is_empty() {
            return Finding::default();
        }
        let countries = self.countries(&wanted);
        let countries = countries.into_iter().map(|(close, code)| (close, Found::Country(code)));
        let organisations = self.organisations.iter().filter_map(|(folded, name)| {
            Some((closeness(folded, &wanted)?, Found::Organisation(name.clone())))
        });
        let pairs = self.pairs(&wanted);
        let mut all: Vec<(u8, Found)> = countries.chain(pairs).chain(organisations).collect();
        all.sort();
        all.dedup_by(|next, one| next.1 == one.1);
        let first = all.first().map(|(close, _)| *close);
        let rivals = all.iter().filter(|(close, _)| Some(*close) == first).count();
        let certain = first.is_some_and(|close| close <= WHOLE) && rivals == 1;
        let found: Vec<Found> = all.into_iter().map(|(_, found)| found).take(most).collect();
        if found.is_empty() {
            let found: Vec<Found> = self.near(&wanted).into_iter().take(most).collect();
            return Finding { certain: false, near: !found.is_empty(), found };
        }
        Finding { found, certain, near: false }
    }

    /// What is called nearly like folded words, the nearest first.
    fn near(&self, wanted: &str) -> Vec<Found> {
        let countries = self.countries.iter().filter_map(|called| {
            let distances = called.names.iter().filter_map(|name| near::distance(name, wanted));
            Some((distances.min()?, Found::Country(called.code)))
        });
        let organisations = self.organisations.iter().filter_map(|(folded, name)| {
            Some((near::distance(folded, wanted)?, Found::Organisation(name.clone())))
        });
        let mut all: Vec<(usize, Found)> = countries.chain(organisations).collect();
        all.sort();
        all.into_iter().map(|(_, found)| found).collect()
    }

    /// The country that words mean without a doubt: a whole name or code.
    pub fn country(&self, words: &str) -> Option<Iso2> {
        certain(&self.countries(&fold(words)))
    }

    /// The pair that words mean without a doubt: two whole names or codes.
    pub fn pair(&self, words: &str) -> Option<Pair> {
        let found = self.pairs(&fold(words)).into_iter();
        let mut found: Vec<(u8, Pair)> = found
            .filter_map(|(close, found)| match found {
                Found::Pair(pair) => Some((close, pair)),
                _ => None,
            })
            .collect();
        found.sort_unstable();
        found.dedup();
        certain(&found)
    }

    /// An organisation by its short name, however it is typed.
    pub fn organisation(&self, name: &str) -> Option<&str> {
        let wanted = fold(name);
        let found = self.organisations.iter().find(|(folded, _)| *folded == wanted)?;
        Some(&found.1)
    }

    /// The countries that folded words may mean, with how close they come.
    fn countries(&self, wanted: &str) -> Vec<(u8, Iso2)> {
        match formal_name(wanted) {
            Some(FormalName::Of(code)) => return vec![(WHOLE, code)],
            Some(FormalName::Everyday(name)) => {
                let mut found = self.called(name);
                found.retain(|&(close, _)| close <= WHOLE);
                // A republic may be one by its usual name: the Dominican.
                if !found.is_empty() && self.called(wanted).is_empty() {
                    return found;
                }
            }
            None => {}
        }
        self.called(wanted)
    }

    /// The countries that folded words name as they are. A name that another
    /// country has a part in (Congo, Korea) is one of several beginnings.
    fn called(&self, wanted: &str) -> Vec<(u8, Iso2)> {
        let of = |called: &Called| {
            let by_name = called.names.iter().filter_map(|name| closeness(name, wanted)).min();
            let coded = called.codes.iter().any(|code| code == wanted);
            let known = coded || goes_by(called.code, wanted);
            let close = by_name.into_iter().chain(known.then_some(WHOLE)).min()?;
            let shown = coded || called.shown().iter().any(|name| name == wanted);
            let rival = || self.countries.iter().any(|other| other.shares(called.code, wanted));
            let doubtful = close <= WHOLE && !shown && rival();
            Some((if doubtful { WHOLE + 1 } else { close }, called.code))
        };
        let mut found: Vec<(u8, Iso2)> = self.countries.iter().filter_map(of).collect();
        found.sort_unstable();
        found
    }

    /// The pairs that folded words may mean: the first words one country, the
    /// rest another.
    fn pairs(&self, wanted: &str) -> Vec<(u8, Found)> {
        let sides = |words: &[&str]| {
            let close = self.countries(&words.join(" ")).into_iter();
            let close = close.take_while(|&(close, _)| close <= SIDE_REACH);
            close.take(SIDES).collect::<Vec<_>>()
        };
        let words = words::of(wanted);
        let mut pairs = Vec::new();
        for split in 1..words.len() {
            let others = sides(&words[split..]);
            for (near, one) in sides(&words[..split]) {
                for &(far, other) in &others {
                    let pair = Pair::new(one, other);
                    pairs.extend(pair.map(|pair| (near.max(far), Found::Pair(pair))));
                }
            }
        }
        pairs
    }
}

/// The first of those, the closest first, when it is as close as a whole name
/// and no other is.
fn certain<T: Copy>(found: &[(u8, T)]) -> Option<T> {
    let &(close, first) = found.first()?;
    let rivals = found.iter().filter(|(other, _)| *other == close).count();
    (close <= WHOLE && rivals == 1).then_some(first)
}

#[cfg(test)]
mod tests;
