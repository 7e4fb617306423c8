use app::{
    atlas::{Figure, TieRow, intensity_beside},
    domain::Pair,
    i18n::TakeAwayMessages,
    view::View,
};

use crate::{
    http::{
        Served,
        api::{Parts, State},
    },
    render::{Cell, Table},
};

/// The ties that a map draws, strongest first.
pub struct TiesTable<'a> {
    pub served: &'a Served,
    pub view: View,
    pub rows: Vec<TieRow>,
}

/// The columns of the odds ratio beside an indicator that is no intensity.
const BESIDE: [&str; 3] = ["intensity", "intensity_low", "intensity_high"];

impl TiesTable<'_> {
    fn beside(&self) -> &'static [&'static str] {
        let beside = intensity_beside(self.view.layer, self.view.indicator);
        if beside.is_some() { &BESIDE } else { &[] }
    }
}

impl Table for TiesTable<'_> {
    fn name(&self) -> &'static str {
        "ties"
    }

    fn about(&self) -> &'static str {
        TakeAwayMessages::of(self.view.language).ties_table
    }

    fn columns(&self) -> Vec<&'static str> {
        let first = ["layer", "year", "indicator", "snapshot", "place", "pair"];
        let sides = ["from", "from_name", "to", "to_name", "count"];
        let figure = ["value", "state", "low", "high"];
        let parts = Parts::names(self.view.layer);
        let columns = first.iter().chain(&sides).chain(parts).chain(&figure);
        columns.chain(self.beside()).chain(&["percentile"]).copied().collect()
    }

    fn length(&self) -> usize {
        self.rows.len()
    }

    fn each_row(&self, take: &mut dyn FnMut(&[Cell<'_>])) {
        let View { language, layer, year, indicator, .. } = self.view;
        let (countries, snapshot) = (self.served.atlas.countries(), self.served.id().to_string());
        for (place, row) in (1..).zip(&self.rows) {
            let (from, to) = (countries.get(row.from), countries.get(row.to));
            // No country is its own partner.
            let Some(pair) = Pair::new(from.code, to.code).map(|pair| pair.to_string()) else {
                continue;
            };
            let mut cells = vec![
                Cell::Code(layer.id()),
                Cell::Whole(year.number().into()),
                Cell::Code(indicator.id()),
                Cell::Code(&snapshot),
                Cell::Whole(place),
                Cell::Code(&pair),
                Cell::Code(from.code.as_str()),
                Cell::Text(from.name(language)),
                Cell::Code(to.code.as_str()),
                Cell::Text(to.name(language)),
                Cell::Whole(row.tally.total().into()),
            ];
            let parts = Parts::of(layer, row.tally);
            let part = |name: &&str| Cell::whole(parts.get(name));
            cells.extend(Parts::names(layer).iter().map(part));
            let [value, low, high] = estimate(row.figure);
            cells.extend([value, Cell::Code(State::of(row.figure).id()), low, high]);
            if !self.beside().is_empty() {
                cells.extend(estimate(row.intensity.unwrap_or(Figure::NotApplicable)));
            }
            cells.push(Cell::whole(row.percentile.map(u32::from)));
            take(&cells);
        }
    }
}

/// The value of a figure, and the ends of its interval.
fn estimate(figure: Figure) -> [Cell<'static>; 3] {
    let estimate = figure.estimate();
    let interval = estimate.and_then(|estimate| estimate.interval);
    [
        Cell::real(estimate.map(|estimate| estimate.value)),
        Cell::real(interval.map(|interval| interval.low)),
        Cell::real(interval.map(|interval| interval.high)),
    ]
}
