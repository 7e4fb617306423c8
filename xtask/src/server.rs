//! The built server as a child process.

use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::bench::measure::Measure;
use crate::error::Error;
use crate::process;

const PATIENCE: Duration = Duration::from_mins(1);
const GREETING: &str = "listening on http://";

/// A running server; it is ended when dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where it listens: `host:port`.
    pub address: String,
}

impl Server {
    /// Starts the server of `dist` on a free port and waits until it listens.
    /// Gives it with the time that took.
    ///
    /// # Errors
    /// When it cannot be started, ends, or is not ready within a minute.
    pub fn start(dist: &Path, data: &Path) -> Result<(Self, Duration), Error> {
        let mut command = Command::new(dist.join("entente"));
        command.args(["serve", "--addr", "127.0.0.1:0", "--data"]).arg(data);
        command.stdout(Stdio::piped());
        let start = Instant::now();
        let child = command.spawn().map_err(|source| process::not_started(&command, source))?;
        let mut server = Self { child, address: String::new() };
        let output = server.child.stdout.take();
        let (sender, receiver) = mpsc::channel();
        // Reads on after the greeting, so that the server never waits for a reader.
        thread::spawn(move || output.map(|output| watch(output, &sender)));
        server.address = receiver.recv_timeout(PATIENCE).map_err(|_| {
            Error::Server(format!("did not print `{GREETING}…` within {} s", PATIENCE.as_secs()))
        })?;
        Ok((server, start.elapsed()))
    }

    /// The memory that the process holds now.
    ///
    /// # Errors
    /// When the system does not say.
    pub fn resident_memory(&self, name: &str) -> Result<Measure, Error> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()));
        let value = status.ok().as_deref().and_then(resident_megabytes);
        let value = value.ok_or_else(|| Error::Server("ended while it was measured".to_owned()))?;
        Ok(Measure { name: name.to_owned(), value, unit: "MB" })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn watch(output: impl Read, sender: &mpsc::Sender<String>) {
    for line in BufReader::new(output).lines().map_while(Result::ok) {
        if let Some((_, address)) = line.split_once(GREETING) {
            // The receiver is gone when it has lost patience.
            let _ = sender.send(address.trim_end_matches('/').to_owned());
        }
    }
}

/// `VmRSS` of Linux's process status, which is in units of 1,024 bytes.
fn resident_megabytes(status: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    let kibibytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024.0 / 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn greeting_names_the_address() {
        let (sender, receiver) = mpsc::channel();
        watch(&b"snapshot 1234\nlistening on http://127.0.0.1:4321/\nmore\n"[..], &sender);
        assert_eq!(receiver.try_recv().unwrap(), "127.0.0.1:4321");
    }

    #[test]
    fn memory_is_read_from_the_status() {
        let memory = resident_megabytes("Name:\tentente\nVmRSS:\t   50000 kB\n").unwrap();
        assert!((memory - 51.2).abs() < 1e-9);
        assert_eq!(resident_megabytes("Name:\tentente\n"), None);
    }
}
