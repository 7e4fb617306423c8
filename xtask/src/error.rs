//! What can go wrong, each as one line that says what to do.

use std::io;
use std::path::PathBuf;
use std::process::ExitStatus;

use crate::geometry::GeometryError;

/// Why a command of `cargo xtask` stopped.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A program that cannot be installed from here is not on the machine.
    #[error("{program} is not installed: {remedy}, then run this again")]
    Missing {
        /// The program's name.
        program: String,
        /// What the reader should do about it.
        remedy: &'static str,
    },
    /// A program is there but could not be started.
    #[error("cannot start `{command}`: {source}")]
    Start {
        /// The program and its arguments.
        command: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and reported failure.
    #[error("`{command}` failed ({status})")]
    Failed {
        /// The program and its arguments.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// A file or folder could not be read, written, moved or removed.
    #[error("cannot {action} {path}: {source}")]
    File {
        /// What was tried: "read", "write"…
        action: &'static str,
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file that the clone must hold is not there or does not say what it should.
    #[error("{path}: {problem}")]
    Content {
        /// The file, as seen from the clone's root.
        path: String,
        /// What is wrong and what would be right.
        problem: String,
    },
    /// The answer of a tool cannot be understood.
    #[error("{tool} answered something unexpected: {problem}")]
    Answer {
        /// The tool that answered.
        tool: &'static str,
        /// What was missing or wrong.
        problem: String,
    },
    /// The WebAssembly file could not be bound to JavaScript.
    #[error(
        "wasm-bindgen cannot read the WebAssembly file ({0}); wasm-bindgen in Cargo.toml and \
         wasm-bindgen-cli-support in xtask/Cargo.toml must name the same version"
    )]
    Binding(String),
    /// No test group has this name.
    #[error("there is no test group {name:?}; the groups are {groups}")]
    UnknownGroup {
        /// What was typed.
        name: String,
        /// The names there are.
        groups: String,
    },
    /// Checks or tests failed and have said so themselves.
    #[error("see above")]
    Reported,
    /// The world map could not be made.
    #[error(transparent)]
    Geometry(#[from] GeometryError),
    /// The server under measurement misbehaved.
    #[error("the server {0}")]
    Server(String),
}
