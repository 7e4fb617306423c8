//! What every store must do.

pub mod notes_suite;
mod searching;
