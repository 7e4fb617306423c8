//! When and on what was measured.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use super::median::median;
use super::page::Page;
use super::record::Record;
use crate::error::Error;
use crate::process;
use crate::workspace::Workspace;

/// What a reader must know to compare the figures with others.
#[derive(Debug, Clone, PartialEq)]
pub struct Circumstances {
    /// The day, in UTC: `2026-11-24`.
    pub date: String,
    /// Which of our pages.
    pub page: Page,
    /// How often each page was measured.
    pub runs: u32,
    /// The processor's model.
    pub processor: String,
    /// How many processors there are.
    pub cores: usize,
    /// Chromium's version.
    pub chromium: String,
    /// The load average before a measurement, median and highest; it holds
    /// the harness itself.
    pub load: Option<(f64, f64)>,
}

impl Circumstances {
    /// Looks at the machine and at the records' loads.
    ///
    /// # Errors
    /// When the system or Chromium does not say.
    pub fn of(
        workspace: &Workspace,
        chromium: &Path,
        page: Page,
        runs: u32,
        records: &[Record],
    ) -> Result<Self, Error> {
        let date = process::text(workspace.program("date").args(["-u", "+%F"]))?;
        let version = process::text(Command::new(chromium).arg("--version"))?;
        let processors = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let loads: Vec<f64> = records.iter().map(|record| record.load).collect();
        let highest = loads.iter().copied().max_by(f64::total_cmp);
        Ok(Self {
            date: date.trim().to_owned(),
            page,
            runs,
            processor: model(&processors).unwrap_or("an unnamed processor").to_owned(),
            cores: thread::available_parallelism().map_or(1, usize::from),
            chromium: version_number(&version).unwrap_or("of unknown version").to_owned(),
            load: median(loads).zip(highest),
        })
    }
}

/// The processor's model in Linux's list of processors.
fn model(processors: &str) -> Option<&str> {
    let line = processors.lines().find(|line| line.starts_with("model name"))?;
    line.split_once(':').map(|(_, model)| model.trim())
}

/// The number in `Chromium 148.0.7778.167 built on …`.
fn version_number(version: &str) -> Option<&str> {
    version.split_whitespace().find(|word| word.starts_with(|it: char| it.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn model_is_read_from_the_list_of_processors() {
        let list = "processor\t: 0\nmodel\t\t: 17\nmodel name\t: AMD EPYC\n\nprocessor\t: 1\n";
        assert_eq!(model(list), Some("AMD EPYC"));
        assert_eq!(model("processor\t: 0\n"), None);
    }

    #[test]
    fn version_is_the_number() {
        let told = "Chromium 148.0.7778.167 built on Debian GNU/Linux 12 (bookworm)\n";
        assert_eq!(version_number(told), Some("148.0.7778.167"));
        assert_eq!(version_number("Chromium\n"), None);
    }
}
