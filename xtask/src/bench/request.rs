//! One HTTP/1.1 request over a connection of its own.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Duration;

use crate::error::Error;

const PATIENCE: Duration = Duration::from_secs(30);

/// What the server answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Header names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// The body as sent, compressed if the server compressed it.
    pub body: Vec<u8>,
}

impl Answer {
    /// The value of a header, asked for in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

/// Asks for a page, accepting brotli as browsers do.
///
/// # Errors
/// When the server does not answer, or not in HTTP.
pub fn get(address: &str, path: &str) -> Result<Answer, Error> {
    let answer = exchange(address, path)
        .map_err(|error| Error::Server(format!("did not answer {path}: {error}")))?;
    parse(&answer).ok_or_else(|| Error::Server(format!("answered {path} with broken HTTP")))
}

fn exchange(address: &str, path: &str) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: {address}\r\naccept: text/html\r\n\
         accept-encoding: br\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes())?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

fn parse(answer: &[u8]) -> Option<Answer> {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n")?;
    let (head, body) = (std::str::from_utf8(&answer[..end]).ok()?, &answer[end + 4..]);
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let header = |line: &str| {
        let (name, value) = line.split_once(':')?;
        Some((name.to_ascii_lowercase(), value.trim().to_owned()))
    };
    let headers = lines.map(header).collect::<Option<Vec<_>>>()?;
    let mut answer = Answer { status, headers, body: Vec::new() };
    let chunked = answer.header("transfer-encoding") == Some("chunked");
    answer.body = if chunked { joined_chunks(body)? } else { body.to_owned() };
    Some(answer)
}

fn joined_chunks(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut joined = Vec::new();
    loop {
        let end = body.windows(2).position(|window| window == b"\r\n")?;
        let size = std::str::from_utf8(&body[..end]).ok()?.split(';').next()?;
        let size = usize::from_str_radix(size.trim(), 16).ok()?;
        if size == 0 {
            return Some(joined);
        }
        let chunk = body.get(end + 2..)?;
        joined.extend_from_slice(chunk.get(..size)?);
        body = chunk.get(size + 2..)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_body_is_what_follows_the_head() {
        let answer = parse(b"HTTP/1.1 200 OK\r\nServer-Timing: total;dur=1\r\n\r\nhello").unwrap();
        assert_eq!((answer.status, answer.body.as_slice()), (200, &b"hello"[..]));
        assert_eq!(answer.header("server-timing"), Some("total;dur=1"));
    }

    #[test]
    fn chunks_are_joined() {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
        let answer = format!("{head}5\r\nhello\r\n6;x=y\r\n world\r\n0\r\n\r\n");
        assert_eq!(parse(answer.as_bytes()).unwrap().body, b"hello world");
    }

    #[test]
    fn damaged_answers_are_refused() {
        for answer in ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 x\r\n\r\n"] {
            assert_eq!(parse(answer.as_bytes()), None);
        }
        assert_eq!(parse(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n9\r\nhell"), None);
    }
}
