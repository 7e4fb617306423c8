//! `entente`: the command line of the server.

use std::{io::stdout, process::ExitCode};

use clap::Parser;
use server::command::{CommandLine, run};

/// Gives back what pages, archives and pictures took while they were made: the
/// system's keeps it, a part for every thread.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

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
