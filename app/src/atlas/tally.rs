/// What a layer counts between two countries in a year.
///
/// `part` is that part of `total` which, of a directed layer, goes from the
/// first country to the second; of agreements, was signed in the year itself;
/// of roll calls, had the same vote. Other layers leave it 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Tally {
    total: u32,
    part: u32,
}

impl Tally {
    /// A tally of which `part` is a part; `None` when it exceeds the total.
    pub fn new(total: u32, part: u32) -> Option<Self> {
        (part <= total).then_some(Self { total, part })
    }

    /// A tally without a part.
    pub fn of(total: u32) -> Self {
        Self { total, part: 0 }
    }

    /// What goes from the first country to the second and what comes back;
    /// `None` past 32 bits.
    pub fn both_ways(there: u32, back: u32) -> Option<Self> {
        Some(Self { total: there.checked_add(back)?, part: there })
    }

    /// All of it.
    pub fn total(self) -> u32 {
        self.total
    }

    /// The part.
    pub fn part(self) -> u32 {
        self.part
    }

    /// Whether there is nothing.
    pub fn is_empty(self) -> bool {
        self.total == 0
    }

    /// The same seen from the second country, in a directed layer.
    #[must_use]
    pub fn reversed(self) -> Self {
        Self { part: self.total - self.part, ..self }
    }
}
