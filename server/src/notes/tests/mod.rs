//! Many notes.

mod measured;
