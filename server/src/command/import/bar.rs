use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::import::Progress;

/// How often the line is drawn again at the most.
const PAUSE: Duration = Duration::from_millis(50);

/// How many signs wide the bar is.
const WIDTH: u64 = 24;

/// A line on a terminal that shows how far an import has come, file by file.
pub(super) struct Bar<W>(Mutex<Drawing<W>>);

struct Drawing<W> {
    terminal: W,
    /// The file whose line is on the screen.
    file: Option<PathBuf>,
    drawn: Option<Instant>,
}

impl<W: Write> Bar<W> {
    /// A bar of which nothing is seen yet.
    pub(super) fn new(terminal: W) -> Self {
        Self(Mutex::new(Drawing { terminal, file: None, drawn: None }))
    }

    /// Draws how far a file was read. A terminal that cannot be written to
    /// must not stop an import.
    pub(super) fn draw(&self, progress: Progress<'_>) {
        let mut drawing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = drawing.draw(progress);
    }

    /// Takes the line away.
    pub(super) fn clear(self) {
        let mut drawing = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let _ = write!(drawing.terminal, "\r\x1b[K").and_then(|()| drawing.terminal.flush());
    }
}

impl<W: Write> Drawing<W> {
    fn draw(&mut self, progress: Progress<'_>) -> io::Result<()> {
        let same = self.file.as_deref() == Some(progress.file);
        let fresh = self.drawn.is_some_and(|drawn| drawn.elapsed() < PAUSE);
        if same && fresh && progress.read < progress.size {
            return Ok(());
        }
        if !same {
            self.file = Some(progress.file.to_owned());
        }
        self.drawn = Some(Instant::now());
        // Back to the beginning of the line, and nothing behind its new end.
        write!(self.terminal, "\r{}\x1b[K", line(progress))?;
        self.terminal.flush()
    }
}

/// The line of a file; it fits a terminal of 80 signs.
fn line(progress: Progress<'_>) -> String {
    let name = progress.file.file_name().unwrap_or_default();
    let name: String = Path::new(name).display().to_string().chars().take(28).collect();
    let size = progress.size.max(1);
    let read = progress.read.min(size);
    let filled = read * WIDTH / size;
    let bar: String = (0..WIDTH).map(|at| if at < filled { '#' } else { '.' }).collect();
    format!("{name:28} [{bar}] {} of {}", megabytes(read), megabytes(progress.size))
}

/// A number of bytes in megabytes, to a tenth.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes.saturating_add(50_000) / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(read: u64) -> Progress<'static> {
        Progress { file: Path::new("/sources/missions.csv"), read, size: 2_000_000 }
    }

    #[test]
    fn a_line_shows_the_file_and_how_much_of_it_was_read() {
        let text = line(progress(500_000));
        let bar = "######..................";
        assert_eq!(text, format!("{:28} [{bar}] 0.5 MB of 2.0 MB", "missions.csv"));
        assert!(line(Progress { size: 0, ..progress(0) }).contains("0.0 MB of 0.0 MB"));
        let growing = line(Progress { size: 10, ..progress(1 << 40) });
        assert!(growing.contains(&"#".repeat(24)) && growing.len() < 80, "{growing}");
    }

    #[test]
    fn the_line_is_drawn_at_the_beginning_and_the_end_of_a_file_and_seldom_between() {
        let mut seen = Vec::new();
        let bar = Bar::new(&mut seen);
        for read in 1..=2_000 {
            bar.draw(progress(read * 1_000));
        }
        bar.clear();
        let seen = String::from_utf8(seen).unwrap();
        assert!(seen.starts_with("\rmissions.csv") && seen.contains("2.0 MB of 2.0 MB"));
        assert!(seen.ends_with("\r\x1b[K"));
        assert!(seen.matches('\r').count() < 100, "{}", seen.matches('\r').count());
    }
}
