//! `entente`: the command line of the server.

use std::{io::stdout, process::ExitCode};

use clap::Parser;
use server::command::{CommandLine, run};

#[tokio::main]
async fn main() -> ExitCode {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    memory::give_back();
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

/// What the GNU C library's allocator is told.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod memory {
    use std::{env, os::unix::process::CommandExt, process::Command};

    /// From which size on, in bytes, memory comes from the system by itself and
    /// goes back to it as soon as it is free (mallopt(3)). Left alone, the
    /// allocator raises the limit as it goes, and keeps some 50 MB of answers
    /// long since sent.
    const SETTINGS: [(&str, &str); 2] =
        [("MALLOC_MMAP_THRESHOLD_", "262144"), ("MALLOC_TRIM_THRESHOLD_", "262144")];

    /// Starts the program anew with the settings, in the same process, unless
    /// whoever runs it has set one. They are read only at the start.
    pub fn give_back() {
        if SETTINGS.iter().any(|(name, _)| env::var_os(name).is_some()) {
            return;
        }
        let Ok(program) = env::current_exe() else { return };
        // It comes back only where it cannot be done: then all goes on without.
        let _ = Command::new(program).args(env::args_os().skip(1)).envs(SETTINGS).exec();
    }
}
