//! Policy notes.

pub mod text;
