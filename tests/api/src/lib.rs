//! What the tests of the built server share: starting and stopping it, and
//! talking to it over HTTP.
//!
//! The server is the one in the folder that `ENTENTE_DIST` names, as
//! `cargo xtask test api` sets it. Nothing of the project's own code is linked
//! in: the tests know what any client can know.
//!
//! Everything here is for tests and panics where a test should fail.
#![expect(clippy::expect_used, clippy::panic, reason = "a failure here fails a test")]

mod answer;
mod dist;
mod program;
mod raw;
mod server;

pub use answer::Answer;
pub use dist::dist;
pub use program::{Ended, Program};
pub use raw::RawAnswer;
pub use rustix::process::Signal;
pub use server::{Server, Shared};
