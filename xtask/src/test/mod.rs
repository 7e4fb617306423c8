//! `test`: runs groups of tests one after the other and sums up.

mod api;
mod budget;
mod e2e;
pub mod groups;
mod schema;
mod unit;

use std::time::{Duration, Instant};

use crate::build;
use crate::error::Error;
use crate::table;
use crate::workspace::Workspace;
use groups::Group;

struct Outcome {
    name: &'static str,
    passed: bool,
    took: Duration,
}

/// Runs the named groups, or all. A group that fails does not stop the others;
/// what needs the built `dist/` fails when the build does.
///
/// # Errors
/// When a name is unknown or a group failed.
pub fn run(workspace: &Workspace, names: &[String]) -> Result<(), Error> {
    let mut built: Option<bool> = None;
    let mut outcomes = Vec::new();
    for group in groups::select(names)? {
        let has_dist = !group.needs_dist
            || *built.get_or_insert_with(|| headed("build", || build::run(workspace)).passed);
        outcomes.push(if has_dist {
            headed(group.name, || (group.run)(workspace))
        } else {
            not_run(group)
        });
    }
    println!("\n{}", summary(&outcomes));
    if outcomes.iter().all(|outcome| outcome.passed) { Ok(()) } else { Err(Error::Reported) }
}

fn headed(name: &'static str, work: impl FnOnce() -> Result<(), Error>) -> Outcome {
    eprintln!("\n=== {name} ===");
    let start = Instant::now();
    let result = work();
    if let Err(error) = &result {
        eprintln!("{name} failed: {error}");
    }
    Outcome { name, passed: result.is_ok(), took: start.elapsed() }
}

fn not_run(group: &Group) -> Outcome {
    eprintln!("\n=== {} ===\n{} failed: the build failed", group.name, group.name);
    Outcome { name: group.name, passed: false, took: Duration::ZERO }
}

fn summary(outcomes: &[Outcome]) -> String {
    let rows: Vec<_> = outcomes
        .iter()
        .map(|Outcome { name, passed, took }| {
            let verdict = if *passed { "passed" } else { "FAILED" };
            vec![(*name).to_owned(), verdict.to_owned(), format!("{:.1} s", took.as_secs_f64())]
        })
        .collect();
    let passed = outcomes.iter().filter(|outcome| outcome.passed).count();
    let failed = outcomes.len() - passed;
    format!("{}{passed} passed, {failed} failed", table::lined_up(&rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summary_closes_with_the_count_of_groups() {
        let outcome = |name, passed| Outcome { name, passed, took: Duration::from_millis(1240) };
        let text = summary(&[outcome("tidy", true), outcome("unit", false)]);
        assert_eq!(text, "tidy  passed  1.2 s\nunit  FAILED  1.2 s\n1 passed, 1 failed");
    }

    #[test]
    fn failure_is_an_outcome_and_stops_nothing() {
        assert!(headed("good", || Ok(())).passed);
        assert!(!headed("bad", || Err(Error::Reported)).passed);
    }
}
