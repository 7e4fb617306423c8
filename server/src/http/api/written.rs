use std::fmt::Display;

use serde::{Serialize, Serializer};

/// A value of the domain, as the text that it is written as.
#[derive(Debug, Clone, Copy)]
pub struct Written<T>(pub T);

impl<T: Display> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}
