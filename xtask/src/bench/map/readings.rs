//! The figures in a record. Each is absent when it was not measured.

use std::collections::BTreeSet;

use super::median::median;
use super::record::Record;

impl Record {
    /// Kilobytes over the wire until the page was interactive: the page and
    /// each file that it had by then. Of the first run, which lists the files.
    pub fn downloaded(&self) -> Option<f64> {
        let loading = self.fast.as_ref().filter(|loading| loading.ready.is_some())?;
        let had: BTreeSet<&str> =
            loading.resources.iter().map(|(address, ..)| address.as_str()).collect();
        let mut counted = BTreeSet::new();
        let files = self.files.as_ref()?.iter().filter(|(address, kind, ..)| {
            let in_time = kind == "Document" || had.contains(address.as_str());
            in_time && counted.insert(address)
        });
        Some(files.map(|(.., bytes)| bytes).sum::<f64>() / 1000.0)
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
        self.handled.as_ref()?.drag()?.med
    }

    /// The 95th percentile of a drag's frames, in milliseconds.
    pub fn drag_p95(&self) -> Option<f64> {
        self.handled.as_ref()?.drag()?.p95
    }

    /// The median time from one frame of a drag on the screen to the next, in
    /// milliseconds: what is painted apart from the page's own frames counts.
    pub fn drawn_drag_median(&self) -> Option<f64> {
        self.handled.as_ref()?.drag()?.draw.as_ref()?.med
    }

    /// The 95th percentile of those times.
    pub fn drawn_drag_p95(&self) -> Option<f64> {
        self.handled.as_ref()?.drag()?.draw.as_ref()?.p95
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
}

#[cfg(test)]
mod tests {
    use super::super::record::parse;
    use super::super::sample;
    use super::*;

    const MEASURED: &str = r#"[{
        "target": "ours", "arcs": 500, "run": 0, "query": "", "load1": 0.25, "foreign": 1,
        "fast": {"ready": 400.5, "err": null, "fcp": 60, "nav": 44000, "timeout": false, "errs": [],
            "res": [["/a.wasm", 140100, "fetch"], ["/a.svg", 500, "link"]]},
        "slow": {"ready": 900, "err": null, "fcp": 300, "nav": 44000, "res": [], "timeout": false},
        "files": [["/en/", "Document", "br", 44000], ["/a.wasm", "Fetch", "br", 140000],
            ["/a.svg", "Other", "br", 900], ["/a.svg", "Other", "br", 500],
            ["/years", "Fetch", "", 46600]],
        "bytes": {"total": 232000, "requests": 7},
        "inter": {"heapMB": 4.5, "mem": {"total": 300, "renderer": 90.5, "browser": 100}, "dom": 900,
            "hover": {"changed": 3, "sent": 24, "lat": [1, 2, 3], "paint": [9, 3, 4]},
            "pan": {"n": 170, "med": 16.7, "p95": 18.1, "max": 33.4,
                "draw": {"n": 160, "med": 17.1, "p95": 20.3}},
            "zoom": {"n": 170, "med": 16.6, "p95": 19, "max": 41.2, "draw": {"n": 90}},
            "year": [{"sync": 1, "next": 12, "hooked": 10}, {"sync": 1, "next": 14, "hooked": null},
                {"err": "gone"}]},
        "errs": []
    }]"#;

    #[test]
    fn every_figure_is_read() {
        let record = parse(MEASURED).unwrap().remove(0);
        let readings = [
            Record::downloaded,
            Record::downloaded_in_all,
            Record::first_paint_slow,
            Record::interactive_slow,
            Record::drag_median,
            Record::drag_p95,
            Record::drawn_drag_median,
            Record::drawn_drag_p95,
            Record::zoom_median,
            Record::zoom_p95,
            Record::longest_frame,
            Record::year_switch,
            Record::hover_to_paint,
            Record::heap,
            Record::renderer_memory,
        ];
        let figures: Vec<f64> = readings.iter().filter_map(|reading| reading(&record)).collect();
        let expected = [
            184.9, 232.0, 300.0, 900.0, 16.7, 18.1, 17.1, 20.3, 16.6, 19.0, 41.2, 12.0, 4.0, 4.5,
            90.5,
        ];
        assert_eq!(figures, expected);
        assert!(record.problems().is_empty());
    }

    #[test]
    fn page_that_was_never_ready_has_no_figures() {
        let record = sample::failed("plotly");
        assert_eq!(record.downloaded(), None);
        assert_eq!(record.downloaded_in_all(), None);
        assert_eq!(record.drag_median(), None);
        assert_eq!(record.interactive_slow(), None);
    }
}
