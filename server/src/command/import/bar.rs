use std::{
    collections::BTreeMap,
    io::{self, Write},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::import::Progress;

/// How often the bar is drawn again at the most.
const PAUSE: Duration = Duration::from_millis(50);

/// How many signs wide the bar is.
const WIDTH: u64 = 24;

/// A line on a terminal that shows how far an import has come, below a line
/// for each file that was read to its end.
pub(super) struct Bar<W>(Mutex<Drawing<W>>);

struct Drawing<W> {
    terminal: W,
    /// How many bytes of each file were read, and how many it has.
    files: BTreeMap<PathBuf, (u64, u64)>,
    drawn: Option<Instant>,
}

impl<W: Write> Bar<W> {
    /// A bar of which nothing is seen yet.
    pub(super) fn new(terminal: W) -> Self {
        Self(Mutex::new(Drawing { terminal, files: BTreeMap::new(), drawn: None }))
    }

    /// Draws how far a file was read. A terminal that cannot be written to
    /// must not stop an import.
    pub(super) fn draw(&self, progress: Progress<'_>) {
        let mut drawing = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = drawing.draw(progress);
    }

    /// Takes the bar away.
    pub(super) fn clear(self) {
        let mut drawing = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        let _ = write!(drawing.terminal, "\r\x1b[K").and_then(|()| drawing.terminal.flush());
    }
}

impl<W: Write> Drawing<W> {
    fn draw(&mut self, progress: Progress<'_>) -> io::Result<()> {
        let Progress { file, read, size } = progress;
        let before = self.files.insert(file.to_owned(), (read, size));
        let ended = read >= size && before.is_some_and(|(read, size)| read < size);
        if !ended && self.drawn.is_some_and(|drawn| drawn.elapsed() < PAUSE) {
            return Ok(());
        }
        self.drawn = Some(Instant::now());
        if ended {
            // Back to the beginning of the line, and nothing behind its end.
            writeln!(self.terminal, "\r\x1b[K{}: {}", name(file), in_words(size))?;
        }
        write!(self.terminal, "\r\x1b[K{}", self.line(file))?;
        self.terminal.flush()
    }

    /// The bar over all files, with the one that was read last; it fits a
    /// terminal of 80 signs.
    fn line(&self, file: &Path) -> String {
        let (read, size) = self
            .files
            .values()
            .fold((0, 0), |(read, size), of| (read + of.0.min(of.1), size + of.1));
        let filled = (read * WIDTH).checked_div(size).unwrap_or(0);
        let bar: String = (0..WIDTH).map(|at| if at < filled { '#' } else { '.' }).collect();
        let doing = if read < size { name(file) } else { "making the snapshot".to_owned() };
        format!("[{bar}] {} of {}, {doing}", in_words(read), in_words(size))
    }
}

/// The name of a file, no longer than a line can hold.
fn name(file: &Path) -> String {
    let name = file.file_name().unwrap_or_default();
    name.to_string_lossy().chars().filter(|sign| !sign.is_control()).take(28).collect()
}

/// A number of bytes in megabytes, to a tenth; of a small file in kilobytes.
fn in_words(bytes: u64) -> String {
    if (1..100_000).contains(&bytes) {
        return format!("{} kB", bytes.div_ceil(1_000));
    }
    let tenths = bytes.saturating_add(50_000) / 100_000;
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn progress(file: &str, read: u64) -> Progress<'_> {
        Progress { file: Path::new(file), read, size: 2_000_000 }
    }

    /// What a terminal was sent.
    fn seen(draw: impl FnOnce(&Bar<&mut Vec<u8>>)) -> String {
        let mut sent = Vec::new();
        let bar = Bar::new(&mut sent);
        draw(&bar);
        bar.clear();
        String::from_utf8(sent).unwrap()
    }

    #[test]
    fn the_bar_covers_all_files() {
        let text = seen(|bar| {
            bar.draw(progress("/sources/events.csv", 0));
            bar.draw(progress("/sources/missions.csv", 0));
            bar.draw(progress("/sources/events.csv", 2_000_000));
        });
        let half = "############............";
        assert!(text.contains("events.csv: 2.0 MB\n"), "{text}");
        assert!(text.contains(&format!("\r\x1b[K[{half}] 2.0 MB of 4.0 MB, events.csv")), "{text}");
        assert!(text.ends_with("\r\x1b[K"), "{text}");
    }

    #[test]
    fn it_is_drawn_seldom_but_at_every_end() {
        let text = seen(|bar| {
            for read in 0..=2_000 {
                bar.draw(progress("missions.csv", read * 1_000));
            }
        });
        assert!(text.contains("2.0 MB of 2.0 MB, making the snapshot"), "{text}");
        assert!(text.matches('\r').count() < 100, "{}", text.matches('\r').count());
    }

    #[test]
    fn no_file_spoils_the_line() {
        let name = format!("\x1b[31m{}", "x".repeat(100));
        let text = seen(|bar| {
            bar.draw(Progress { file: Path::new(&name), read: 1 << 40, size: 10 });
        });
        let line = text.split('\r').nth(1).unwrap();
        assert!(line.trim_start_matches("\x1b[K").len() < 80 && !line.contains("[31m\x1b"));
        assert_eq!(text.matches('\x1b').count(), 2, "{text:?}");
    }
}
