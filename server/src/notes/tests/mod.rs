//! What notes are asked for by words, and how long many of them take.

mod damaged;
mod measured;
mod searching;
