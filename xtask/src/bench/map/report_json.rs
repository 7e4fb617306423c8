//! The comparison as JSON, with every peer's value, for programs.

use serde_json::{Value, json};

use super::circumstances::Circumstances;
use super::comparison::{Comparison, Size};
use super::figures::Asked;

/// An object with the circumstances and an array of sizes. Of a figure that
/// was not measured the value is null.
pub fn json(circumstances: &Circumstances, sizes: &[Size]) -> String {
    let Circumstances { date, page, runs, processor, cores, chromium, load } = circumstances;
    let whole = json!({
        "date": date,
        "page": page.name(),
        "runs": runs,
        "processor": processor,
        "cores": cores,
        "chromium": chromium,
        "load": load.map(|(median, highest)| json!({ "median": median, "highest": highest })),
        "sizes": sizes.iter().map(size).collect::<Vec<Value>>(),
    });
    format!("{whole:#}\n")
}

fn size(Size { arcs, comparisons, problems }: &Size) -> Value {
    json!({
        "arcs": arcs,
        "figures": comparisons.iter().map(figure).collect::<Vec<Value>>(),
        "problems": problems,
    })
}

fn figure(comparison: &Comparison) -> Value {
    let asked = match comparison.asked {
        Asked::Nothing => Value::Null,
        Asked::Ratio(ratio) => json!({ "ratio": ratio }),
        Asked::Limit(limit) => json!({ "limit": limit }),
    };
    json!({
        "key": comparison.figure.key,
        "name": comparison.figure.name,
        "unit": comparison.figure.unit,
        "ours": comparison.ours,
        "peers": comparison.peers,
        "against": comparison.rival().map(|(name, _)| name),
        "ratio": comparison.ratio(),
        "asked": asked,
        "met": comparison.met(),
    })
}

#[cfg(test)]
mod tests {
    use super::super::comparison::by_size;
    use super::super::page::Page;
    use super::super::record::OURS;
    use super::super::sample;
    use super::*;

    #[test]
    fn every_value_ratio_and_verdict_is_there() {
        let circumstances = Circumstances {
            date: "2026-11-24".to_owned(),
            page: Page::Map,
            runs: 3,
            processor: "Invented".to_owned(),
            cores: 2,
            chromium: "148.0".to_owned(),
            load: None,
        };
        let records = [(OURS, 9.0), ("d3svg", 20.0), ("plotly", 90.0)]
            .map(|(target, milliseconds)| sample::drag(target, milliseconds, milliseconds));
        let written = json(&circumstances, &by_size(&records));
        let read: Value = serde_json::from_str(&written).unwrap();
        assert_eq!((&read["runs"], &read["load"]), (&json!(3), &Value::Null));
        let figures = read["sizes"][0]["figures"].as_array().unwrap();
        let drag = figures.iter().find(|figure| figure["key"] == "drag_median_ms").unwrap();
        let expected = json!({
            "key": "drag_median_ms", "name": "frame of a drag, median", "unit": "ms",
            "ours": 9.0, "peers": { "d3svg": 20.0, "plotly": 90.0 }, "against": "d3svg",
            "ratio": 0.45, "asked": { "ratio": 0.9 }, "met": true,
        });
        assert_eq!(*drag, expected);
    }
}
