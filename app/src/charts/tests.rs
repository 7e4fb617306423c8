use super::*;
use crate::{
    domain::Year,
    i18n::Language,
    indicators::{Interval, Unit},
};

fn year(number: u16) -> Year {
    Year::new(number).unwrap()
}

fn reading(value: Option<f64>) -> Reading {
    let text = value.map_or("no data".to_owned(), |value| value.to_string());
    Reading { value, interval: None, text }
}

fn series(name: &str, values: &[Option<f64>]) -> Series {
    let readings = values.iter().copied().map(reading).collect();
    Series { name: name.to_owned(), first: year(2000), readings }
}

fn panel(title: &str, series: Vec<Series>) -> Panel {
    Panel {
        title: title.to_owned(),
        layer: None,
        unit: Unit::Count,
        scale: ScaleKind::Linear,
        series,
    }
}

fn chart(panels: Vec<Panel>) -> TimeChart {
    TimeChart {
        id: "trial".to_owned(),
        language: Language::English,
        title: "A trial".to_owned(),
        description: "Of no meaning".to_owned(),
        axis: YearAxis::new(year(1999), year(2004)),
        panels,
        marks: vec![Mark {
            year: year(2001),
            kind: MarkKind::Agreement,
            text: "signed".to_owned(),
            language: Language::English,
        }],
        one_scale: false,
    }
}

const GAP: [Option<f64>; 5] = [Some(1.0), Some(2.0), None, Some(4.0), Some(0.0)];

/// The attribute `d` of the first line.
fn line(html: &str) -> &str {
    let from = html.find("class=\"line\" d=\"").unwrap() + 16;
    &html[from..from + html[from..].find('"').unwrap()]
}

#[test]
fn a_year_without_data_is_a_gap_and_zero_is_not() {
    let html = figure(&chart(vec![panel("One", vec![series("one", &GAP)])])).into_string();
    assert_eq!(line(&html).matches('M').count(), 2, "{}", line(&html));
    // Zero lies on the base line.
    assert!(line(&html).ends_with("916.7 220.0"), "{}", line(&html));
    // 1999 is outside the series: nothing is drawn there.
    assert!(line(&html).starts_with("M250.0 "), "{}", line(&html));
}

#[test]
fn every_value_can_be_read_by_year_and_in_the_table() {
    let html = figure(&chart(vec![panel("One", vec![series("one", &GAP)])])).into_string();
    assert_eq!(html.matches("type=\"radio\" name=\"trial-year\"").count(), 6);
    assert!(html.contains("value=\"2004\" checked"), "the last year is chosen");
    let table = &html[html.find("<tbody").unwrap()..];
    assert_eq!(table.matches("<tr>").count(), 6);
    assert!(table.contains("<td>no data</td>") && table.contains("<td><span>signed</span></td>"));
    assert!(html.contains("role=\"img\"") && html.contains("aria-labelledby=\"trial-title\""));
}

#[test]
fn one_scale_makes_heights_compare() {
    let panels = || {
        vec![
            panel("Low", vec![series("low", &[Some(5.0), Some(5.0)])]),
            panel("High", vec![series("high", &[Some(10.0), Some(10.0)])]),
        ]
    };
    let own = figure(&chart(panels())).into_string();
    let one = figure(&TimeChart { one_scale: true, ..chart(panels()) }).into_string();
    let height = |html: &str| line(html).rsplit(' ').next().unwrap().parse::<f64>().unwrap();
    assert!(height(&own) < 10.0 && height(&one) > 30.0);
}

#[test]
fn intervals_are_a_band_where_there_are_some() {
    let mut with = series("one", &GAP);
    for reading in &mut with.readings {
        reading.interval = reading.value.map(|value| Interval { low: value, high: value + 1.0 });
    }
    let band = figure(&chart(vec![panel("One", vec![with])])).into_string();
    assert_eq!(band.matches("class=\"band\"").count(), 1);
    let without = figure(&chart(vec![panel("One", vec![series("one", &GAP)])])).into_string();
    assert!(!without.contains("class=\"band\""));
}

#[test]
fn a_chart_of_nothing_is_still_one() {
    let html = figure(&chart(vec![panel("None", vec![series("none", &[])])])).into_string();
    assert!(html.contains("value=\"2004\" checked"));
    assert!(!html.contains("NaN") && !html.contains("inf"), "{html}");
}

#[test]
fn names_stand_beside_the_lines_where_they_fit_and_in_a_list_where_not() {
    let two = |name: &str| vec![panel("Two", vec![series("one", &GAP), series(name, &GAP)])];
    let short = figure(&chart(two("other"))).into_string();
    assert_eq!(short.matches("class=\"direct").count(), 2);
    assert!(short.contains("<ul class=\"key\">"));
    let long = figure(&chart(two("a name that is longer than there is room"))).into_string();
    assert!(!long.contains("class=\"direct") && long.contains("<ul class=\"key always\">"));
}
