use std::cmp::Ordering;

use super::Tally;

/// A row on one side, or the same key on both.
pub(super) enum Step<'a, R> {
    Removed(&'a R),
    Added(&'a R),
    Both(&'a R, &'a R),
}

impl<'a, R: PartialEq> Step<'a, R> {
    /// What it counts for, and a row that says where; `None` when both sides
    /// are the same.
    pub(super) fn tally(&self) -> Option<(Tally, &'a R)> {
        let none = Tally::default();
        match *self {
            Self::Removed(row) => Some((Tally { removed: 1, ..none }, row)),
            Self::Added(row) => Some((Tally { added: 1, ..none }, row)),
            Self::Both(before, after) if before == after => None,
            Self::Both(_, after) => Some((Tally { changed: 1, ..none }, after)),
        }
    }
}

/// Walks over two tables, both sorted by the same order, and hands over each
/// key once. Rows of one key on a side meet those of the other in turn.
pub(super) fn merge<'a, R>(
    before: &'a [R],
    after: &'a [R],
    order: impl Fn(&R, &R) -> Ordering,
    mut visit: impl FnMut(Step<'a, R>),
) {
    let (mut before, mut after) = (before, after);
    loop {
        match (before, after) {
            ([], []) => return,
            ([one, rest @ ..], [other, others @ ..]) => match order(one, other) {
                Ordering::Less => {
                    visit(Step::Removed(one));
                    before = rest;
                }
                Ordering::Greater => {
                    visit(Step::Added(other));
                    after = others;
                }
                Ordering::Equal => {
                    visit(Step::Both(one, other));
                    (before, after) = (rest, others);
                }
            },
            ([one, rest @ ..], []) => {
                visit(Step::Removed(one));
                before = rest;
            }
            ([], [other, others @ ..]) => {
                visit(Step::Added(other));
                after = others;
            }
        }
    }
}
