//! Mathematics as a tree, written once and read twice: as `MathML` (the Core
//! that browsers share) and as the plain text that stands in for it.

mod expression;
mod mathml;
mod plain;

pub use expression::{
    Math, fenced, letter, minus, number, operator, over, plus, power, root, row, subscript, times,
    under,
};
pub use mathml::{block, inline};
