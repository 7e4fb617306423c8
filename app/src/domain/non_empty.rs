use std::ops::Deref;

/// One or more things, in an order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct NonEmpty<T>(Vec<T>);

impl<T> NonEmpty<T> {
    /// The things; `None` when there are none.
    pub fn new(things: Vec<T>) -> Option<Self> {
        (!things.is_empty()).then_some(Self(things))
    }

    /// Just one.
    pub fn one(thing: T) -> Self {
        Self(vec![thing])
    }
}

impl<T> Deref for NonEmpty<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'a, T> IntoIterator for &'a NonEmpty<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
