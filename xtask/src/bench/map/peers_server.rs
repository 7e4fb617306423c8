//! The server of the peers' pages as a child process.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(50);

/// A running server of the peers' pages; it is ended when dropped.
#[derive(Debug)]
pub struct PeersServer {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl PeersServer {
    /// Starts it on a free port and waits until it listens.
    ///
    /// # Errors
    /// When it cannot be started, or does not listen within ten seconds.
    pub fn start(workspace: &Workspace, folder: &Path) -> Result<Self, Error> {
        let address = free_address()?;
        let mut command = workspace.program("node");
        command.arg("server.mjs").arg(address.port().to_string()).current_dir(folder);
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn();
        let child = child.map_err(|source| process::not_started(&command, source))?;
        let server = Self { child, address };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            if start.elapsed() > PATIENCE {
                let seconds = PATIENCE.as_secs();
                return Err(Error::Server(format!(
                    "of the peers does not listen on {address} after {seconds} s"
                )));
            }
            thread::sleep(PAUSE);
        }
        Ok(server)
    }
}

impl Drop for PeersServer {
    fn drop(&mut self) {
        // It may have ended by itself, which is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address of the loopback that nobody listens on: that server is told a
/// port and does not say which one it got.
fn free_address() -> Result<SocketAddr, Error> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map_err(|error| Error::Server(format!("of the peers finds no free port: {error}")))
}
