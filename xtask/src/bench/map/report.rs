//! The comparison as Markdown, to be read or pasted into a page.

use std::fmt::Write as _;

use super::circumstances::Circumstances;
use super::comparison::{Comparison, Size};
use super::figures::Asked;

const HEAD: &str = "| figure | ours | peer | ratio | asked | met |\n|---|--:|--:|--:|--:|---|\n";
const NOT_MEASURED: &str = "–";

/// What was measured on what, then a table for each number of ties, with what
/// went wrong below it.
pub fn markdown(circumstances: &Circumstances, sizes: &[Size]) -> String {
    let mut text = format!("{}\n", introduction(circumstances));
    for Size { arcs, comparisons, problems } in sizes {
        let _ = write!(text, "\n{} ties:\n\n{HEAD}", with_separators(*arcs));
        text.extend(comparisons.iter().map(row));
        if !problems.is_empty() {
            text.push('\n');
            text.extend(problems.iter().map(|problem| format!("- {problem}\n")));
        }
    }
    text
}

fn introduction(circumstances: &Circumstances) -> String {
    let Circumstances { date, page, runs, processor, cores, chromium, load } = circumstances;
    let runs = if *runs == 1 { "1 run".to_owned() } else { format!("{runs} runs") };
    let cores = if *cores == 1 { "1 core".to_owned() } else { format!("{cores} cores") };
    let page = page.name();
    let mut text = format!("{date}, {page}, {runs}, {processor}, {cores}, Chromium {chromium}");
    if let Some((median, highest)) = load {
        let _ = write!(text, ", load average {median:.1} (highest {highest:.1})");
    }
    text + "."
}

fn row(comparison: &Comparison) -> String {
    let figure = comparison.figure;
    let rival = comparison.rival().map(|(name, value)| format!("{} ({name})", rounded(value)));
    let ratio = comparison.ratio().map(|ratio| format!("{ratio:.3}"));
    let [ours, rival, ratio] = [comparison.ours.map(rounded), rival, ratio]
        .map(|cell| cell.unwrap_or_else(|| NOT_MEASURED.to_owned()));
    let (asked, met) = (asked(comparison), met(comparison));
    format!("| {}, {} | {ours} | {rival} | {ratio} | {asked} | {met} |\n", figure.name, figure.unit)
}

fn asked(comparison: &Comparison) -> String {
    match comparison.asked {
        Asked::Nothing => String::new(),
        Asked::Ratio(ratio) => format!("≤ {ratio}"),
        Asked::Limit(limit) => format!("≤ {limit} {}", comparison.figure.unit),
    }
}

fn met(comparison: &Comparison) -> &'static str {
    match (comparison.asked, comparison.met()) {
        (Asked::Nothing, _) => "",
        (_, Some(true)) => "yes",
        (_, Some(false)) => "**no**",
        (_, None) => NOT_MEASURED,
    }
}

/// Three figures at the least: `123`, `12.3`.
fn rounded(value: f64) -> String {
    if value < 99.95 { format!("{value:.1}") } else { with_separators(value) }
}

/// A whole number in groups of three digits: `20,000`.
fn with_separators(value: impl Into<f64>) -> String {
    let digits = format!("{:.0}", value.into());
    let mut text = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::comparison::by_size;
    use super::super::page::Page;
    use super::super::record::{OURS, Record};
    use super::super::sample;
    use super::*;

    fn circumstances() -> Circumstances {
        Circumstances {
            date: "2026-11-24".to_owned(),
            page: Page::Map,
            runs: 1,
            processor: "Invented".to_owned(),
            cores: 2,
            chromium: "148.0".to_owned(),
            load: Some((0.25, 1.0)),
        }
    }

    fn report(records: &[Record]) -> String {
        markdown(&circumstances(), &by_size(records))
    }

    #[test]
    fn tells_when_and_on_what_was_measured() {
        let told = "2026-11-24, the map by itself, 1 run, Invented, 2 cores, Chromium 148.0, \
                    load average 0.2 (highest 1.0).\n";
        assert_eq!(report(&[]), told);
    }

    #[test]
    fn row_holds_both_values_the_ratio_and_the_verdict() {
        let text =
            report(&[sample::slow(OURS, 400.0, 1000.0), sample::slow("d3svg", 60.0, 1291.4)]);
        for row in [
            "\n500 ties:\n\n| figure | ours |",
            "| map visible, slow profile, ms | 400 | 1,291 (d3svg) | 0.310 | ≤ 0.35 | yes |\n",
            "| interactive, slow profile, ms | 1,000 | 1,291 (d3svg) | 0.774 | ≤ 0.8 | yes |\n",
            "| downloaded in all, with four more years, KB | – | – | – |  |  |\n",
            "| JavaScript heap, MiB | – | – | – | ≤ 1 | – |\n",
        ] {
            assert!(text.contains(row), "{row} in {text}");
        }
    }

    #[test]
    fn missed_and_limited_figures_are_told_as_such() {
        let text = report(&[sample::drag(OURS, 30.0, 70.25), sample::drag("d3canvas", 24.0, 64.0)]);
        for row in [
            "| frame of a drag, median, ms | 30.0 | 24.0 (d3canvas) | 1.250 | ≤ 0.9 | **no** |\n",
            "| 70.2 | 64.0 (d3canvas) | 1.098 | ≤ 50 ms | **no** |\n",
        ] {
            assert!(text.contains(row), "{row} in {text}");
        }
    }

    #[test]
    fn failures_are_listed_below_the_table() {
        let text = report(&[sample::failed("plotly")]);
        assert!(text.ends_with("|\n\n- plotly with 500 ties, run 1: never ready\n"), "{text}");
    }

    #[test]
    fn digits_stand_in_groups() {
        let values = [0.04, 99.94, 99.95, 999.6, 20_000.0, 1_234_567.0].map(rounded);
        assert_eq!(values, ["0.0", "99.9", "100", "1,000", "20,000", "1,234,567"]);
    }
}
