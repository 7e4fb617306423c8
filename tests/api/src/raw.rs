use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
    time::Duration,
};

const PATIENCE: Duration = Duration::from_secs(30);

/// What came back on a connection, byte by byte.
#[derive(Debug)]
pub struct RawAnswer(Vec<u8>);

impl RawAnswer {
    /// Sends bytes as they are and reads until the server closes.
    ///
    /// # Panics
    /// When the server cannot be reached or stays silent for 30 seconds.
    pub(crate) fn to(address: &str, bytes: &[u8]) -> Self {
        let mut stream = TcpStream::connect(address).expect("the server should take connections");
        stream.set_read_timeout(Some(PATIENCE)).expect("a connection should take a time limit");
        // A server may answer and close before it has read everything.
        let _ = stream.write_all(bytes);
        let mut answer = Vec::new();
        let mut part = [0; 8192];
        loop {
            match stream.read(&mut part) {
                Ok(0) => return Self(answer),
                Ok(length) => answer.extend_from_slice(&part[..length]),
                // What was not read is answered by a reset, after the answer.
                Err(_) if !answer.is_empty() => return Self(answer),
                Err(error) => panic!("the server dropped the connection: {error}"),
            }
        }
    }

    /// The status code of the first answer.
    ///
    /// # Panics
    /// When no answer came, or not in HTTP.
    pub fn status(&self) -> u16 {
        let code = self.0.strip_prefix(b"HTTP/1.1 ").and_then(|rest| rest.get(..3));
        let code = code.and_then(|code| str::from_utf8(code).ok()?.parse().ok());
        code.unwrap_or_else(|| panic!("not an answer in HTTP: {:?}", self.text()))
    }

    /// Everything that came, with what is not UTF-8 replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0).into_owned()
    }
}
