//! The formulas of the atlas: pure functions over the counts of one pair in
//! one year, one indicator a file, each with its formula and its source.
//!
//! Whole counting throughout: a work with authors in k countries counts once
//! for each of its k(k−1)/2 pairs, so the links of a country, summed over its
//! partners, are at least its international works. Domestic works are in
//! neither. What a formula cannot say is `None`, never NaN, infinity or 0.

mod affinity;
mod agreement;
mod count;
mod counts;
mod estimate;
mod evaluate;
mod flow;
mod growth;
mod indicator;
mod jaccard;
mod link_table;
mod offered;
mod orc;
mod percentile;
mod rank;
mod real;
mod ric;
mod salton;
mod share;
mod signed;
mod spearman;
mod unit;

pub use counts::Counts;
pub use estimate::{Estimate, Interval};
pub use evaluate::evaluate;
pub use indicator::{Indicator, UnknownIndicator};
pub use offered::{offered, usual};
pub use percentile::percentile;
pub use rank::rank;
pub use spearman::spearman;
pub use unit::Unit;
