//! The ties of a year: `/ties`.

mod answer;
mod query;

pub use answer::YearOfTies;
pub use query::{Limit, MOST, Region, Sort, USUAL};

use app::{
    atlas::{CountryIndex, Figure, TieRow, strongest_ties},
    i18n::Language,
    indicators::Indicator,
};
use axum::response::Response;

use self::{answer::Tie, query::Query};
use super::{ask::Ask, parts::SourceName, written::Written};
use crate::http::{Served, problem::Problem};

/// The ties of a layer in a year, of one country or of the world.
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let query = Query::read(ask)?;
    let served = &*ask.served;
    let (mut rows, available) =
        strongest_ties(&query.lens, query.country, (usize::MAX, usize::MAX), None);
    if let Some(region) = query.region {
        let inside: Vec<bool> = served
            .atlas
            .countries()
            .iter()
            .map(|(_, country)| {
                let record = served.records.get(&country.code);
                record.and_then(|record| record.region.as_deref()) == Some(region.id())
            })
            .collect();
        let lies = |country: CountryIndex| inside.get(country.place()).copied().unwrap_or(false);
        rows.retain(|row| lies(row.to) || (query.country.is_none() && lies(row.from)));
    }
    arrange(&mut rows, query.sort, query.lens.indicator);
    let listed = rows.len();
    if query.begin > 0 && query.begin >= listed {
        return Err(Problem::Cursor);
    }
    let end = query.limit.map_or(listed, |limit| listed.min(query.begin + limit));
    let next = (end < listed).then(|| u32::try_from(end).ok()).flatten();
    let next = next.map(|end| ask.part("/ties", &query.key.cursor(end)));
    let words = Language::English.messages();
    let counted = (words.indicator)(query.layer, Indicator::Count);
    ask.table(&YearOfTies {
        snapshot: Written(ask.snapshot()),
        layer: query.layer.id(),
        year: query.year.number(),
        indicator: query.lens.indicator.id(),
        formula: (words.indicator)(query.layer, query.lens.indicator).formula,
        counting: counted.meaning,
        country: query.country.map(|country| Written(served.atlas.countries().code(country))),
        region: query.region.map(Region::id),
        sort: query.sort.id(),
        threshold: query.lens.threshold.count(),
        sources: SourceName::of(served.manifest.layer(query.layer)),
        limits: (words.layer)(query.layer).coverage,
        limit: query.limit,
        available,
        listed,
        next,
        ties: ties(served, &query, &rows[query.begin..end]),
        of: query.layer,
    })
}

fn ties(served: &Served, query: &Query<'_>, rows: &[TieRow]) -> Vec<Tie> {
    let places = query.begin + 1..;
    let tie = |(row, place)| Tie::new(served, query.layer, place, row);
    rows.iter().zip(places).filter_map(tie).collect()
}

/// Brings ties that stand in the order of strength into another.
fn arrange(rows: &mut [TieRow], sort: Sort, indicator: Indicator) {
    match sort {
        Sort::Strongest => {}
        // What has no value stays at the end.
        Sort::Weakest => {
            let valued = rows.partition_point(|row| match row.figure {
                Figure::Value(_) => true,
                Figure::Below(_) => !indicator.is_ratio(),
                Figure::Zero | Figure::NoData | Figure::NotApplicable => false,
            });
            rows[..valued].reverse();
        }
        Sort::Pair => rows.sort_by_key(|row| (row.from.min(row.to), row.from.max(row.to))),
        Sort::Count => rows.sort_by_key(|row| std::cmp::Reverse(row.tally.total())),
    }
}
