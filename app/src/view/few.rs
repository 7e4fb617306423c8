/// Up to five different things, in the order in which they were named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Few<T>(Vec<T>);

impl<T> Default for Few<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Copy + PartialEq> Few<T> {
    /// How many there are at the most.
    pub const MOST: usize = 5;

    /// The first five of those.
    pub fn of(all: impl IntoIterator<Item = T>) -> Self {
        let mut few = Self::default();
        for one in all {
            few.add(one);
        }
        few
    }

    /// Adds one at the end, unless it is there; whether it is there now.
    pub fn add(&mut self, one: T) -> bool {
        if self.0.contains(&one) {
            return true;
        }
        let room = self.0.len() < Self::MOST;
        if room {
            self.0.push(one);
        }
        room
    }

    /// The same without one.
    #[must_use]
    pub fn without(&self, one: T) -> Self {
        Self(self.iter().filter(|&other| other != one).collect())
    }

    /// Each, in order.
    pub fn iter(&self) -> impl Iterator<Item = T> + '_ {
        self.0.iter().copied()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
