use std::{
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::dist;

/// A command line of the server.
#[derive(Debug)]
pub struct Program(pub(crate) Command);

/// How a program ended by itself.
#[derive(Debug)]
pub struct Ended {
    /// The exit code; `None` when a signal ended it.
    pub code: Option<i32>,
    /// What it wrote to standard error.
    pub errors: String,
}

impl Program {
    /// `entente serve` at an address, with a data folder, and with no setting
    /// of the surroundings.
    pub fn serve(address: &str, data: &Path) -> Self {
        let mut command = Command::new(dist().join("entente"));
        command.args(["serve", "--addr", address, "--data"]).arg(data);
        for name in [
            "DATABASE_URL",
            "ENTENTE_ADDR",
            "ENTENTE_BOARD",
            "ENTENTE_DATA",
            "ENTENTE_EDITORS",
            "ENTENTE_FRAMED_BY",
            "ENTENTE_NOTES",
            "ENTENTE_SITE",
            "ENTENTE_SNAPSHOT",
            "ENTENTE_URL",
        ] {
            command.env_remove(name);
        }
        Self(command)
    }

    /// With the archive of a snapshot in place of the shipped one.
    #[must_use]
    pub fn snapshot(mut self, archive: &Path) -> Self {
        self.0.arg("--snapshot").arg(archive);
        self
    }

    /// Runs it to its end.
    ///
    /// # Panics
    /// When it cannot be started or does not end within ten seconds.
    pub fn run(mut self) -> Ended {
        let command = self.0.stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the server should be a program");
        assert!(ends_within(&mut child, Duration::from_secs(10)), "the program goes on");
        let output = child.wait_with_output().expect("what it wrote should be readable");
        let errors = String::from_utf8(output.stderr).expect("messages should be UTF-8");
        Ended { code: output.status.code(), errors }
    }
}

/// Waits for a child to end; one that does not is killed.
pub(crate) fn ends_within(child: &mut Child, patience: Duration) -> bool {
    let start = Instant::now();
    while start.elapsed() < patience {
        if matches!(child.try_wait(), Ok(Some(_))) {
            return true;
        }
        thread::sleep(Duration::from_millis(10));
    }
    let _ = child.kill();
    let _ = child.wait();
    false
}
