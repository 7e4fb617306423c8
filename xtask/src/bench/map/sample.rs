//! Small invented records for tests.

use super::record::{self, Record};

/// A page whose drag had frames of a median and a longest, its zoom likewise.
pub fn drag(target: &str, median: f64, longest: f64) -> Record {
    let frames = format!(r#"{{"med": {median}, "p95": {median}, "max": {longest}}}"#);
    with(target, &format!(r#""inter": {{"pan": {frames}, "zoom": {frames}}}"#))
}

/// A page that, on the slow profile, painted first and was ready then.
pub fn slow(target: &str, first_paint: f64, ready: f64) -> Record {
    with(target, &format!(r#""slow": {{"fcp": {first_paint}, "ready": {ready}}}"#))
}

/// A page that took so many milliseconds to show another year.
pub fn year(target: &str, milliseconds: f64) -> Record {
    with(target, &format!(r#""inter": {{"year": [{{"hooked": {milliseconds}}}]}}"#))
}

/// A page that was never ready.
pub fn failed(target: &str) -> Record {
    with(target, r#""fast": {"ready": null, "timeout": true}"#)
}

fn with(target: &str, measured: &str) -> Record {
    let record =
        format!(r#"[{{"target": "{target}", "arcs": 500, "run": 0, "load1": 0.5, {measured}}}]"#);
    record::parse(&record).unwrap().remove(0)
}
