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

    /// The line that was read last, ended by `\n` alone.
    pub(super) fn line(&self) -> &[u8] {
        &self.line
    }

    /// Reads the next line; `false` at the end.
    ///
    /// # Errors
    /// [`Reason::LongLine`] and [`Reason::Unreadable`]: the file is not to be
    /// read any further.
    pub(super) fn next(&mut self) -> Result<bool, Reason> {
        loop {
            self.line.clear();
            if !self.append()? {
                return Ok(false);
            }
            if self.line != b"\n" {
                return Ok(true);
            }
        }
    }

    /// Reads another line onto the one that was read last, at most 65,536
    /// bytes together; `false` at the end.
    ///
    /// # Errors
    /// Those of [`next`](Self::next).
    pub(super) fn append(&mut self) -> Result<bool, Reason> {
        let before = self.line.len();
        self.number += 1;
        let longest = (Self::LONGEST + 2).saturating_sub(before) as u64;
        let read = (&mut self.source)
            .take(longest)
            .read_until(b'\n', &mut self.line)
            .map_err(|error| Reason::Unreadable(error.to_string()))?;
        if read == 0 {
            return Ok(false);
        }
        for end in [b'\n', b'\r'] {
            if self.line.len() > before && self.line.last() == Some(&end) {
                self.line.pop();
            }
        }
        if self.line.len() > Self::LONGEST {
            return Err(Reason::LongLine);
        }
        self.line.push(b'\n');
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_their_numbers_across_empty_ones_and_either_line_break() {
        let mut lines = Lines::new("a\r\n\n\nb\nc".as_bytes());
        let mut seen = Vec::new();
        while lines.next().unwrap() {
            seen.push((lines.number(), lines.line().to_vec()));
        }
        let expected = [(1, "a\n"), (4, "b\n"), (5, "c\n")];
        assert_eq!(seen, expected.map(|(number, line)| (number, line.as_bytes().to_vec())));
    }

    #[test]
    fn a_line_can_be_taken_with_those_below_it_as_far_as_the_bound() {
        let mut lines = Lines::new("a\r\n\nb\n".as_bytes());
        assert_eq!(lines.next(), Ok(true));
        for expected in ["a\n\n", "a\n\nb\n"] {
            assert_eq!((lines.append(), lines.line()), (Ok(true), expected.as_bytes()));
        }
        assert_eq!((lines.append(), lines.number()), (Ok(false), 4));
        let long = format!("a\n{}\n", "x".repeat(65_536));
        let mut lines = Lines::new(long.as_bytes());
        assert!(lines.next().is_ok());
        assert_eq!(lines.append(), Err(Reason::LongLine));
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
