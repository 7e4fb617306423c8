use std::{
    fs,
    io::{BufRead as _, BufReader, Read},
    path::Path,
    process::{Child, ExitStatus, Stdio},
    sync::{Arc, Mutex, PoisonError, Weak, mpsc},
    thread,
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;
use ureq::{Agent, http};

use crate::{Answer, Program, RawAnswer, program::ends_within};

const GREETING: &str = "listening on http://";
const PATIENCE: Duration = Duration::from_mins(1);

/// A running server with a data folder of its own; both are gone when this is
/// dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    /// Where it listens: `127.0.0.1:port`.
    pub address: String,
    agent: Agent,
    _data: TempDir,
}

/// The server of all tests that only read.
pub type Shared = Arc<Server>;

static SHARED: Mutex<Weak<Server>> = Mutex::new(Weak::new());

impl Server {
    /// Starts a server with an empty data folder on a free port, and waits
    /// until it listens.
    ///
    /// # Panics
    /// When it cannot be started or does not listen within a minute.
    pub fn start() -> Self {
        Self::start_with(&[])
    }

    /// The same with more on the command line.
    ///
    /// # Panics
    /// As [`Server::start`] does.
    pub fn start_with(arguments: &[&str]) -> Self {
        let data = TempDir::new().expect("there should be room for a data folder");
        let mut program = Program::serve("127.0.0.1:0", data.path());
        let child = program
            .0
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server should start");
        let agent = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .proxy(None)
            .timeout_global(Some(PATIENCE))
            .build()
            .into();
        let mut server = Self { child, address: String::new(), agent, _data: data };
        let output = server.child.stdout.take();
        let (sender, receiver) = mpsc::channel();
        // Reads on after the greeting, so that the server never waits for a reader.
        thread::spawn(move || output.map(|output| watch(output, &sender)));
        let address = receiver.recv_timeout(PATIENCE);
        server.address = address.expect("the server should say where it listens");
        server
    }

    /// The server that tests share while any of them runs.
    pub fn shared() -> Shared {
        let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
        shared.upgrade().unwrap_or_else(|| {
            let server = Arc::new(Self::start());
            *shared = Arc::downgrade(&server);
            server
        })
    }

    /// What `GET` answers at a path, with its query.
    ///
    /// # Panics
    /// When no answer arrives.
    pub fn get(&self, path: &str) -> Answer {
        self.get_with(path, &[])
    }

    /// What `GET` answers when these headers are sent along.
    ///
    /// # Panics
    /// When no answer arrives.
    pub fn get_with(&self, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.ask("GET", path, headers)
    }

    /// What a method answers at a path; no body is sent. No encoding is
    /// accepted unless the headers say so.
    ///
    /// # Panics
    /// When no answer arrives.
    pub fn ask(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        let uri = format!("http://{}{path}", self.address);
        let mut request = http::Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let request = request.body(()).expect("a test should ask in HTTP");
        let response = self.agent.run(request);
        Answer::read(response.unwrap_or_else(|error| panic!("{method} {path}: {error}")))
    }

    /// What comes back for bytes that are sent as they are, until the server
    /// closes the connection.
    ///
    /// # Panics
    /// When the server drops the connection without an answer.
    pub fn send(&self, bytes: &[u8]) -> RawAnswer {
        RawAnswer::to(&self.address, bytes)
    }

    /// The memory that the process holds now, in bytes.
    ///
    /// # Panics
    /// When the system does not say.
    pub fn resident_memory(&self) -> u64 {
        let path = Path::new("/proc").join(self.child.id().to_string()).join("status");
        let status = fs::read_to_string(path).expect("the server should be running");
        // Linux counts it in units of 1,024 bytes.
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kibibytes = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse().ok());
        kibibytes.map(|kibibytes: u64| kibibytes * 1024).expect("Linux should say the memory")
    }

    /// Sends a signal and waits for the end; `None` when that does not come in
    /// time.
    ///
    /// # Panics
    /// When the server has ended already.
    pub fn stop(mut self, signal: Signal, patience: Duration) -> Option<ExitStatus> {
        kill_process(Pid::from_child(&self.child), signal).expect("the server should be running");
        let ended = ends_within(&mut self.child, patience);
        ended.then(|| self.child.wait().ok()).flatten()
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
