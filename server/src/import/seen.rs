use std::{collections::HashMap, hash::Hash};

use crate::table::{Reason, Rejection, Row};

/// The keys of the rows that were read, with their lines.
pub(super) struct Seen<K>(HashMap<K, u64>);

impl<K> Default for Seen<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Eq + Hash> Seen<K> {
    /// Refuses a row whose key an earlier line has.
    pub(super) fn once(&mut self, key: K, row: &Row<'_>) -> Result<(), Rejection> {
        self.earlier(key, row).map_or(Ok(()), |line| Err(row.refuse_row(Reason::Duplicate(line))))
    }

    /// Refuses the value in a column that an earlier line has too.
    pub(super) fn once_in(
        &mut self,
        key: K,
        row: &Row<'_>,
        column: usize,
    ) -> Result<(), Rejection> {
        let line = self.earlier(key, row);
        line.map_or(Ok(()), |line| Err(row.refuse(column, Reason::Duplicate(line))))
    }

    /// The line of the earlier row with that key.
    fn earlier(&mut self, key: K, row: &Row<'_>) -> Option<u64> {
        let line = *self.0.entry(key).or_insert(row.line());
        (line != row.line()).then_some(line)
    }
}
