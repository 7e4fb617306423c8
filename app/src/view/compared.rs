use super::{Few, Ranked};
use crate::{
    atlas::Measure,
    domain::{Iso2, Layer, Pair},
    indicators::Indicator,
};

/// A country or a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A country.
    Country(Iso2),
    /// A pair.
    Pair(Pair),
}

/// What is set side by side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Compared {
    /// Countries.
    Countries(Few<Iso2>),
    /// Pairs.
    Pairs(Few<Pair>),
}

impl Compared {
    /// Each, in order.
    pub fn subjects(&self) -> Vec<Subject> {
        match self {
            Self::Countries(countries) => countries.iter().map(Subject::Country).collect(),
            Self::Pairs(pairs) => pairs.iter().map(Subject::Pair).collect(),
        }
    }

    /// The same without one.
    #[must_use]
    pub fn without(&self, subject: Subject) -> Self {
        match (self, subject) {
            (Self::Countries(all), Subject::Country(one)) => Self::Countries(all.without(one)),
            (Self::Pairs(all), Subject::Pair(one)) => Self::Pairs(all.without(one)),
            (same, _) => same.clone(),
        }
    }

    /// The same with one more, where there is room and it is of the kind.
    #[must_use]
    pub fn with(&self, subject: Subject) -> Self {
        let mut more = self.clone();
        match (&mut more, subject) {
            (Self::Countries(all), Subject::Country(one)) => _ = all.add(one),
            (Self::Pairs(all), Subject::Pair(one)) => _ = all.add(one),
            _ => {}
        }
        more
    }

    /// The pairs of these countries with one another, or these pairs.
    #[must_use]
    pub fn as_pairs(&self) -> Self {
        match self {
            Self::Pairs(_) => self.clone(),
            Self::Countries(countries) => {
                let all: Vec<Iso2> = countries.iter().collect();
                let pairs = all.iter().enumerate().flat_map(|(at, &one)| {
                    all[at + 1..].iter().filter_map(move |&other| Pair::new(one, other))
                });
                Self::Pairs(Few::of(pairs))
            }
        }
    }

    /// The countries of these pairs, or these countries.
    #[must_use]
    pub fn as_countries(&self) -> Self {
        match self {
            Self::Countries(_) => self.clone(),
            Self::Pairs(pairs) => {
                Self::Countries(Few::of(pairs.iter().flat_map(|pair| [pair.a(), pair.b()])))
            }
        }
    }

    /// What a layer is usually compared by.
    pub fn usual(&self, layer: Layer) -> Ranked {
        match self {
            Self::Countries(_) => Ranked::Countries(Measure::Own),
            Self::Pairs(_) => Ranked::Pairs(Indicator::Count).usual(layer),
        }
    }
}
