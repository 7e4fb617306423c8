//! `entente`: the command line of the server.

use std::{io::stdout, process::ExitCode};

use clap::Parser;
use server::command::{CommandLine, run};

#[tokio::main]
async fn main() -> ExitCode {
    match run(CommandLine::parse(), &mut stdout()).await {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read what is told has seen enough.
        Err(error) if error.is_unread() => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("entente: {error}");
            ExitCode::FAILURE
        }
    }
}
