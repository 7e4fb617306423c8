/// What the value of an indicator is measured in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// A whole number of what the layer counts.
    Count,
    /// A whole number of what the layer counts, more or less than zero.
    Balance,
    /// A part of one, written as a percentage: 0.23 is 23 %.
    Percent,
    /// A number without a unit.
    Ratio,
    /// A place in an order: 1 is the first.
    Rank,
}
