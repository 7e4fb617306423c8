//! Many notes.

mod measured;
mod searching;
