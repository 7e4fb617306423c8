//! What the harness writes of one page, at one number of ties, in one run.

use serde::Deserialize;

use crate::error::Error;

/// What our page is called in the records.
pub const OURS: &str = "ours";

/// One page, measured once. What could not be measured is absent.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Record {
    /// Which page: [`OURS`] or the name of a peer.
    pub target: String,
    /// How many ties it drew.
    pub arcs: u32,
    /// Which run it was, from 0.
    run: u32,
    /// The load average of the last minute before it.
    #[serde(rename = "load1")]
    pub load: f64,
    /// Address, kind, encoding and bytes over the wire of every file, of the
    /// first run only.
    pub(super) files: Option<Vec<(String, String, String, f64)>>,
    pub(super) fast: Option<Loading>,
    pub(super) slow: Option<Loading>,
    pub(super) fast_error: Option<String>,
    pub(super) slow_error: Option<String>,
    pub(super) bytes: Option<Bytes>,
    #[serde(rename = "inter")]
    pub(super) handled: Option<Handled>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Loading {
    pub(super) ready: Option<f64>,
    #[serde(rename = "fcp")]
    pub(super) first_paint: Option<f64>,
    pub(super) timeout: bool,
    #[serde(rename = "err")]
    pub(super) error: Option<String>,
    /// Address, bytes as the page sees them, and initiator of everything but
    /// the page itself, until it was ready.
    #[serde(rename = "res")]
    pub(super) resources: Vec<(String, f64, String)>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Bytes {
    pub(super) total: f64,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub(super) struct Handled {
    #[serde(rename = "heapMB")]
    pub(super) heap: Option<f64>,
    pub(super) mem: Memory,
    pub(super) pan: Frames,
    pub(super) zoom: Frames,
    pub(super) year: Vec<YearSwitch>,
    pub(super) hover: Hover,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Memory {
    pub(super) renderer: Option<f64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Frames {
    /// How many frames the page was asked for.
    pub(super) n: u32,
    pub(super) med: Option<f64>,
    pub(super) p95: Option<f64>,
    pub(super) max: Option<f64>,
    /// The frames that came to the screen; absent when they were not traced.
    pub(super) draw: Option<Drawn>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Drawn {
    pub(super) n: u32,
    pub(super) med: Option<f64>,
    pub(super) p95: Option<f64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct YearSwitch {
    /// When the page said that the year is painted.
    pub(super) hooked: Option<f64>,
    /// When the next frame was done, for pages that do not say.
    pub(super) next: Option<f64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Hover {
    pub(super) paint: Vec<f64>,
}

/// Of how many frames of a drag at least one must come to the screen: else the
/// map stood still under the hand, and frames of nothing are always quick.
const FRAMES_TO_A_DRAWN_ONE: u32 = 20;

impl Handled {
    /// The frames of the drag, if the map moved.
    pub(super) fn drag(&self) -> Option<&Frames> {
        let drawn = |draw: &Drawn| draw.n * FRAMES_TO_A_DRAWN_ONE >= self.pan.n;
        Some(&self.pan).filter(|pan| pan.draw.as_ref().is_none_or(drawn))
    }
}

/// Reads the harness's file of records.
///
/// # Errors
/// When it is not what the harness writes.
pub fn parse(json: &str) -> Result<Vec<Record>, Error> {
    serde_json::from_str(json)
        .map_err(|error| Error::Answer { tool: "bench.mjs", problem: error.to_string() })
}

impl Record {
    /// What went wrong, a sentence each.
    pub fn problems(&self) -> Vec<String> {
        let loadings = [
            ("", &self.fast, &self.fast_error),
            (" on the slow profile", &self.slow, &self.slow_error),
        ];
        let told = loadings.into_iter().filter_map(|(profile, loading, error)| {
            let of_page = || loading.as_ref().and_then(|loading| loading.error.clone());
            let late =
                || loading.as_ref().filter(|it| it.timeout).map(|_| "never ready".to_owned());
            let problem = error.clone().or_else(of_page).or_else(late)?;
            let Self { target, arcs, run, .. } = self;
            Some(format!("{target} with {arcs} ties, run {}{profile}: {problem}", run + 1))
        });
        let still = self.handled.as_ref().filter(|handled| handled.drag().is_none());
        told.chain(still.map(|handled| {
            let Self { target, arcs, run, .. } = self;
            let drawn = handled.pan.draw.as_ref().map_or(0, |drawn| drawn.n);
            format!(
                "{target} with {arcs} ties, run {}: the drag moved nothing ({drawn} frames drawn), \
                 so that its frames are left out",
                run + 1
            )
        }))
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAILED: &str = r#"[{
        "target": "plotly", "arcs": 20000, "run": 2, "load1": 0.5, "foreign": 0,
        "fast": {"ready": null, "err": null, "fcp": 90, "nav": 500, "res": [], "timeout": true},
        "slowError": "page crashed", "bytes": {"total": 606000}, "errs": ["x"]
    }]"#;

    #[test]
    fn failures_are_told_with_page_size_run_and_profile() {
        let records = parse(FAILED).unwrap();
        let expected = [
            "plotly with 20000 ties, run 3: never ready",
            "plotly with 20000 ties, run 3 on the slow profile: page crashed",
        ];
        assert_eq!(records[0].problems(), expected);
    }

    #[test]
    fn drag_that_moves_nothing_is_told() {
        let drag = r#"[{"target": "ours", "arcs": 500, "run": 0,
            "inter": {"pan": {"n": 180, "med": 16.7, "draw": {"n": DRAWN}}}}]"#;
        let record = |drawn| parse(&drag.replace("DRAWN", drawn)).unwrap().remove(0);
        let expected = "ours with 500 ties, run 1: the drag moved nothing (2 frames drawn), \
                        so that its frames are left out";
        assert_eq!(record("2").problems(), [expected]);
        assert_eq!(record("2").drag_median(), None);
        assert!(record("12").problems().is_empty());
        assert_eq!(record("12").drag_median(), Some(16.7));
    }

    #[test]
    fn what_is_not_an_array_of_records_is_refused() {
        let error = parse("{}").unwrap_err().to_string();
        assert!(error.starts_with("bench.mjs answered something unexpected"), "{error}");
    }
}
