//! Running other programs, their output streaming through.

use std::ffi::OsStr;
use std::io;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::error::Error;

/// Runs a program to its end after printing what is run.
///
/// # Errors
/// When the program is missing, cannot be started or reports failure.
pub fn run(command: &mut Command) -> Result<(), Error> {
    eprintln!("$ {}", describe(command));
    let status = command.status().map_err(|source| not_started(command, source))?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::Failed { command: describe(command), status })
    }
}

/// Runs a program and gives what it wrote on standard output, as text.
///
/// # Errors
/// When the program is missing, cannot be started, reports failure or writes
/// something that is not UTF-8.
pub fn text(command: &mut Command) -> Result<String, Error> {
    command.stderr(Stdio::inherit());
    let output = command.output().map_err(|source| not_started(command, source))?;
    if !output.status.success() {
        return Err(Error::Failed { command: describe(command), status: output.status });
    }
    String::from_utf8(output.stdout)
        .map_err(|error| Error::Answer { tool: "a program", problem: error.to_string() })
}

/// Whether a program is there and reports success; it says nothing meanwhile.
pub fn succeeds(command: &mut Command) -> bool {
    matches!(command.output(), Ok(Output { status, .. }) if status.success())
}

/// The error for a program that did not start.
pub fn not_started(command: &Command, source: io::Error) -> Error {
    let program = name(command.get_program());
    match (source.kind(), remedy(&program)) {
        (io::ErrorKind::NotFound, Some(remedy)) => Error::Missing { program, remedy },
        _ => Error::Start { command: describe(command), source },
    }
}

fn remedy(program: &str) -> Option<&'static str> {
    Some(match program {
        "cargo" | "rustc" | "rustup" => "install Rust with rustup (https://rustup.rs)",
        "node" | "npm" => {
            "install Node.js 20 or later with npm (Debian: apt-get install nodejs npm)"
        }
        "python3" => "install Python 3.10 or later (Debian: apt-get install python3 python3-venv)",
        "apt-get" | "sudo" | "chromium" => {
            "install Chromium and set the environment variable CHROMIUM to its path"
        }
        "git" => "install Git (Debian: apt-get install git)",
        _ => return None,
    })
}

fn name(program: &OsStr) -> String {
    Path::new(program).file_name().unwrap_or(program).to_string_lossy().into_owned()
}

fn describe(command: &Command) -> String {
    let arguments = command.get_args().map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(name(command.get_program())).chain(arguments).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_program_gives_one_line_that_tells_what_to_do() {
        let error = not_started(&Command::new("npm"), io::ErrorKind::NotFound.into()).to_string();
        assert!(error.starts_with("npm is not installed: install Node.js"), "{error}");
        assert!(!error.contains('\n'));
    }

    #[test]
    fn failure_names_the_command_and_how_it_ended() {
        let error = run(Command::new("sh").args(["-c", "exit 3"])).unwrap_err().to_string();
        assert_eq!(error, "`sh -c exit 3` failed (exit status: 3)");
    }

    #[test]
    fn success_can_be_asked_quietly() {
        assert!(succeeds(&mut Command::new("true")));
        assert!(!succeeds(&mut Command::new("false")));
        assert!(!succeeds(&mut Command::new("no-such-program-here")));
    }
}
