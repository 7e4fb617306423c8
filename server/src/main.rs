//! `entente`: the command line of the server.

use std::{io::stdout, process::ExitCode};

use clap::Parser;
use server::command::{CommandLine, run};

#[tokio::main]
async fn main() -> ExitCode {
    match run(CommandLine::parse(), &mut stdout()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("entente: {error}");
            ExitCode::FAILURE
        }
    }
}
