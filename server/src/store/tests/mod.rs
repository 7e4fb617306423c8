//! What every store must do.

mod damage;
pub mod notes_suite;
mod searching;
