//! The shapes of a series: lines with gaps, and bands of intervals.

use super::{Scale, Series, YearAxis};
use crate::domain::Year;

/// The width of the box that shapes are drawn in, before it is stretched to
/// the width of the chart.
pub(super) const WIDTH: f64 = 1000.0;

/// The values of a series as places, one run for each stretch of years without
/// a gap: the year, and how far below the top of that height.
pub fn runs(series: &Series, axis: YearAxis, scale: Scale, height: f64) -> Vec<Vec<(Year, f64)>> {
    let mut runs: Vec<Vec<(Year, f64)>> = vec![Vec::new()];
    for (year, reading) in series.by_year().filter(|&(year, _)| axis.holds(year)) {
        match reading.value.and_then(|value| scale.part(value)) {
            Some(part) => {
                if let Some(run) = runs.last_mut() {
                    run.push((year, height * (1.0 - part)));
                }
            }
            None => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// The line through all runs of two years and more.
pub(super) fn line(runs: &[Vec<(Year, f64)>], axis: YearAxis) -> String {
    let mut path = String::new();
    for run in runs.iter().filter(|run| run.len() > 1) {
        for (at, &(year, up)) in run.iter().enumerate() {
            path.push(if at == 0 { 'M' } else { 'L' });
            path.push_str(&place(axis, year, up));
        }
    }
    path
}

/// The area between the ends of the intervals, for each stretch of years that
/// has some; empty when none has.
pub(super) fn band(series: &Series, axis: YearAxis, scale: Scale, height: f64) -> String {
    let mut path = String::new();
    let mut close = |run: &mut Vec<(Year, f64, f64)>| {
        if run.len() > 1 {
            let upper = run.iter().map(|&(year, _, high)| (year, high));
            let lower = run.iter().rev().map(|&(year, low, _)| (year, low));
            for (at, (year, part)) in upper.chain(lower).enumerate() {
                path.push(if at == 0 { 'M' } else { 'L' });
                path.push_str(&place(axis, year, height * (1.0 - part)));
            }
            path.push('Z');
        }
        run.clear();
    };
    let mut run = Vec::new();
    for (year, reading) in series.by_year().filter(|&(year, _)| axis.holds(year)) {
        let ends = reading.interval.filter(|_| reading.value.is_some());
        let parts = ends.and_then(|ends| scale.part(ends.low).zip(scale.part(ends.high)));
        match parts {
            Some((low, high)) => run.push((year, low, high)),
            None => close(&mut run),
        }
    }
    close(&mut run);
    path
}

fn place(axis: YearAxis, year: Year, up: f64) -> String {
    format!("{:.1} {up:.1}", axis.across(year) * WIDTH)
}
