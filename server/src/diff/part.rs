use std::{collections::BTreeMap, fmt};

use app::domain::{Layer, Year};

use super::Tally;

/// A part of a snapshot: a layer, or what belongs to none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The list of countries.
    Countries,
    /// The tables of a layer.
    Layer(Layer),
    /// The events in the history of science diplomacy.
    Events,
}

impl Part {
    /// Every part, in the order in which it is told.
    pub fn all() -> impl Iterator<Item = Self> {
        let layers = Layer::ALL.into_iter().map(Self::Layer);
        [Self::Countries].into_iter().chain(layers).chain([Self::Events])
    }

    /// The name in files and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Countries => "countries",
            Self::Layer(layer) => layer.id(),
            Self::Events => "events",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// What differs in a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartDifference {
    /// Which part.
    pub part: Part,
    /// How many rows differ.
    pub tally: Tally,
    /// How many differ by year, only those that do; rows that tell of no year
    /// stand under `None`.
    pub years: BTreeMap<Option<Year>, Tally>,
}

impl PartDifference {
    /// A part in which nothing differs, as far as it has been looked at.
    pub(super) fn new(part: Part) -> Self {
        Self { part, tally: Tally::default(), years: BTreeMap::new() }
    }

    /// Counts a row.
    pub(super) fn count(&mut self, year: Option<Year>, one: Tally) {
        self.tally += one;
        *self.years.entry(year).or_default() += one;
    }
}
