//! What the harness writes of one page, at one number of ties, in one run.

use serde::Deserialize;

use super::median::median;
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
    fast: Option<Loading>,
    slow: Option<Loading>,
    fast_error: Option<String>,
    slow_error: Option<String>,
    bytes: Option<Bytes>,
    #[serde(rename = "inter")]
    handled: Option<Handled>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Loading {
    ready: Option<f64>,
    #[serde(rename = "fcp")]
    first_paint: Option<f64>,
    timeout: bool,
    #[serde(rename = "err")]
    error: Option<String>,
    /// Bytes of the page itself.
    #[serde(rename = "nav")]
    page: Option<f64>,
    /// Address, bytes and initiator of everything else until it was ready.
    #[serde(rename = "res")]
    resources: Vec<(String, f64, String)>,
}

#[derive(Debug, Clone, Deserialize)]
struct Bytes {
    total: f64,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Handled {
    #[serde(rename = "heapMB")]
    heap: Option<f64>,
    mem: Memory,
    pan: Frames,
    zoom: Frames,
    year: Vec<YearSwitch>,
    hover: Hover,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Memory {
    renderer: Option<f64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Frames {
    med: Option<f64>,
    p95: Option<f64>,
    max: Option<f64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct YearSwitch {
    /// When the page said that the year is painted.
    hooked: Option<f64>,
    /// When the next frame was done, for pages that do not say.
    next: Option<f64>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
struct Hover {
    paint: Vec<f64>,
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
    /// Kilobytes over the wire until the page was interactive, of all files.
    pub fn downloaded(&self) -> Option<f64> {
        let loading = self.fast.as_ref().filter(|loading| loading.ready.is_some())?;
        let resources: f64 = loading.resources.iter().map(|(_, bytes, _)| bytes).sum();
        Some((loading.page? + resources) / 1000.0)
    }

    /// Kilobytes over the wire until the last measurement, with all that was
    /// fetched while the page was handled.
    pub fn downloaded_in_all(&self) -> Option<f64> {
        self.handled.as_ref()?;
        Some(self.bytes.as_ref()?.total / 1000.0)
    }

    /// Milliseconds until the first content is painted, on the slow profile.
    pub fn first_paint_slow(&self) -> Option<f64> {
        self.slow.as_ref()?.first_paint
    }

    /// Milliseconds until the page is interactive, on the slow profile.
    pub fn interactive_slow(&self) -> Option<f64> {
        self.slow.as_ref()?.ready
    }

    /// The median frame of a drag, in milliseconds.
    pub fn drag_median(&self) -> Option<f64> {
        self.handled.as_ref()?.pan.med
    }

    /// The 95th percentile of a drag's frames, in milliseconds.
    pub fn drag_p95(&self) -> Option<f64> {
        self.handled.as_ref()?.pan.p95
    }

    /// The median frame of a zoom, in milliseconds; it holds idle frames.
    pub fn zoom_median(&self) -> Option<f64> {
        self.handled.as_ref()?.zoom.med
    }

    /// The 95th percentile of a zoom's frames, in milliseconds.
    pub fn zoom_p95(&self) -> Option<f64> {
        self.handled.as_ref()?.zoom.p95
    }

    /// The longest frame of the drag and the zoom, in milliseconds.
    pub fn longest_frame(&self) -> Option<f64> {
        let handled = self.handled.as_ref()?;
        Some(handled.pan.max?.max(handled.zoom.max?))
    }

    /// Milliseconds from another year on the slider to its map, the median of
    /// the years tried.
    pub fn year_switch(&self) -> Option<f64> {
        let years = &self.handled.as_ref()?.year;
        median(years.iter().filter_map(|year| year.hooked.or(year.next)).collect())
    }

    /// Milliseconds from a movement of the mouse to the frame that shows what
    /// is under it, the median of the points tried.
    pub fn hover_to_paint(&self) -> Option<f64> {
        median(self.handled.as_ref()?.hover.paint.clone())
    }

    /// JavaScript's heap in MiB after the page is ready and garbage collected.
    pub fn heap(&self) -> Option<f64> {
        self.handled.as_ref()?.heap
    }

    /// The renderer's share of memory in MiB (PSS), WebAssembly's included.
    pub fn renderer_memory(&self) -> Option<f64> {
        self.handled.as_ref()?.mem.renderer
    }

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
        told.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MEASURED: &str = r#"[{
        "target": "ours", "arcs": 500, "run": 0, "query": "", "load1": 0.25, "foreign": 1,
        "fast": {"ready": 400.5, "err": null, "fcp": 60, "nav": 44000, "timeout": false, "errs": [],
            "res": [["/a.wasm", 140000, "fetch"], ["/a.css", 6000, "link"]]},
        "slow": {"ready": 900, "err": null, "fcp": 300, "nav": 44000, "res": [], "timeout": false},
        "bytes": {"total": 232000, "requests": 7},
        "inter": {"heapMB": 4.5, "mem": {"total": 300, "renderer": 90.5, "browser": 100}, "dom": 900,
            "hover": {"changed": 3, "sent": 24, "lat": [1, 2, 3], "paint": [9, 3, 4]},
            "pan": {"n": 170, "med": 16.7, "p95": 18.1, "max": 33.4, "draw": null},
            "zoom": {"n": 170, "med": 16.6, "p95": 19, "max": 41.2, "draw": {"n": 90}},
            "year": [{"sync": 1, "next": 12, "hooked": 10}, {"sync": 1, "next": 14, "hooked": null},
                {"err": "gone"}]},
        "errs": []
    }]"#;

    const FAILED: &str = r#"[{
        "target": "plotly", "arcs": 20000, "run": 2, "load1": 0.5, "foreign": 0,
        "fast": {"ready": null, "err": null, "fcp": 90, "nav": 500, "res": [], "timeout": true},
        "slowError": "page crashed", "bytes": {"total": 606000}, "errs": ["x"]
    }]"#;

    #[test]
    fn every_figure_is_read() {
        let records = parse(MEASURED).unwrap();
        let readings = [
            Record::downloaded,
            Record::downloaded_in_all,
            Record::first_paint_slow,
            Record::interactive_slow,
            Record::drag_median,
            Record::drag_p95,
            Record::zoom_median,
            Record::zoom_p95,
            Record::longest_frame,
            Record::year_switch,
            Record::hover_to_paint,
            Record::heap,
            Record::renderer_memory,
        ];
        let figures: Vec<f64> =
            readings.iter().filter_map(|reading| reading(&records[0])).collect();
        let expected =
            [190.0, 232.0, 300.0, 900.0, 16.7, 18.1, 16.6, 19.0, 41.2, 12.0, 4.0, 4.5, 90.5];
        assert_eq!(figures, expected);
        assert!(records[0].problems().is_empty());
    }

    #[test]
    fn page_that_failed_has_problems_and_no_figures() {
        let records = parse(FAILED).unwrap();
        assert_eq!(records[0].downloaded(), None);
        assert_eq!(records[0].downloaded_in_all(), None);
        assert_eq!(records[0].drag_median(), None);
        assert_eq!(records[0].interactive_slow(), None);
        let expected = [
            "plotly with 20000 ties, run 3: never ready",
            "plotly with 20000 ties, run 3 on the slow profile: page crashed",
        ];
        assert_eq!(records[0].problems(), expected);
    }

    #[test]
    fn what_is_not_an_array_of_records_is_refused() {
        let error = parse("{}").unwrap_err().to_string();
        assert!(error.starts_with("bench.mjs answered something unexpected"), "{error}");
    }
}
