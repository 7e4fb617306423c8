use std::io::{BufRead, Read};

use super::Reason;

/// The lines of a file with their numbers from 1, each at most 65,536 bytes;
/// empty lines are passed over.
///
/// A line breaks at `\n` or `\r\n`. Whatever the file holds, no more than one
/// line of it is in memory.
pub(super) struct Lines<R> {
    source: R,
    number: u64,
    line: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    const LONGEST: usize = 65_536;

    pub(super) fn new(source: R) -> Self {
        Self { source, number: 0, line: Vec::new() }
    }

    /// The number of the line that was read last.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// The next line, ended by `\n` alone; `None` at the end.
    ///
    /// # Errors
    /// [`Reason::LongLine`] and [`Reason::Unreadable`]: the file is not to be
    /// read any further.
    pub(super) fn next(&mut self) -> Result<Option<&[u8]>, Reason> {
        loop {
            self.line.clear();
            self.number += 1;
            let longest = Self::LONGEST as u64 + 2;
            let read = (&mut self.source)
                .take(longest)
                .read_until(b'\n', &mut self.line)
                .map_err(|error| Reason::Unreadable(error.to_string()))?;
            if read == 0 {
                return Ok(None);
            }
            for end in [b'\n', b'\r'] {
                if self.line.last() == Some(&end) {
                    self.line.pop();
                }
            }
            if self.line.len() > Self::LONGEST {
                return Err(Reason::LongLine);
            }
            if !self.line.is_empty() {
                self.line.push(b'\n');
                return Ok(Some(&self.line));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_numbers_across_empty_ones_and_either_line_break() {
        let mut lines = Lines::new("a\r\n\n\nb\nc".as_bytes());
        let mut seen = Vec::new();
        while let Some(line) = lines.next().unwrap() {
            let line = line.to_vec();
            seen.push((lines.number(), line));
        }
        let expected = [(1, "a\n"), (4, "b\n"), (5, "c\n")];
        assert_eq!(seen, expected.map(|(number, line)| (number, line.as_bytes().to_vec())));
    }

    #[test]
    fn a_line_past_the_bound_is_refused_and_no_more_than_it_is_read() {
        let most = "x".repeat(65_536);
        assert!(Lines::new(format!("{most}\r\n").as_bytes()).next().is_ok());
        let mut endless = Lines::new(std::io::BufReader::new(std::io::repeat(b'x')));
        assert_eq!(endless.next(), Err(Reason::LongLine));
        assert!(endless.line.len() < 66_000);
    }
}
