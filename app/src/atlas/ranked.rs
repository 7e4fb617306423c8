//! Countries and pairs in the order of a figure, with places.

use std::collections::HashMap;

use crate::{
    atlas::{Atlas, Column, CountryIndex, Figure, Lens, Measure, Missing, strongest_ties},
    domain::{Layer, WorldArea, Year},
    indicators::{Estimate, Indicator},
    view::{Ranked, RankingsView},
};

/// What has a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Contender {
    /// A country.
    Country(CountryIndex),
    /// A pair, of a directed indicator the side with the stronger value.
    Tie(CountryIndex, CountryIndex),
}

impl Contender {
    /// The same whichever side it is seen from.
    fn unordered(self) -> Self {
        match self {
            Self::Tie(one, other) if other < one => Self::Tie(other, one),
            same => same,
        }
    }
}

/// A row of a ranking.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// What has the place.
    pub contender: Contender,
    /// Its place: one more than there are stronger ones.
    pub rank: u32,
    /// Its place in the year that is compared with; `None` where it had none
    /// or none was asked for.
    pub before: Option<u32>,
    /// Its figure.
    pub estimate: Estimate,
    /// The count that the figure rests on: what ties the pair, or all that the
    /// layer counts of the country.
    pub count: u64,
}

/// Every place of a view, the first first. `areas` holds the area of each
/// country by index.
///
/// # Errors
/// [`Missing`] when the atlas does not hold the figures it takes.
pub fn places(
    atlas: &Atlas,
    view: &RankingsView,
    areas: &[Option<WorldArea>],
) -> Result<Vec<Place>, Missing> {
    let mut places = in_year(atlas, view, view.year, areas)?;
    if let Some(since) = view.since {
        let before = in_year(atlas, view, since, areas)?;
        let before: HashMap<Contender, u32> =
            before.iter().map(|place| (place.contender.unordered(), place.rank)).collect();
        for place in &mut places {
            place.before = before.get(&place.contender.unordered()).copied();
        }
    }
    Ok(places)
}

fn in_year(
    atlas: &Atlas,
    view: &RankingsView,
    year: Year,
    areas: &[Option<WorldArea>],
) -> Result<Vec<Place>, Missing> {
    let figures = atlas.layer(view.layer)?;
    let (column, base) = (figures.column(year)?, figures.base_column(year)?);
    let inside = |country: CountryIndex| {
        let area = areas.get(country.place()).copied().flatten();
        view.area.is_none_or(|wanted| area.is_some_and(|area| wanted.holds(area)))
    };
    Ok(match view.ranked {
        Ranked::Countries(measure) => {
            let row = |country| {
                let value = measure.of(column, base, country)?;
                let count = counted(column, country);
                let enough = inside(country) && count >= u64::from(view.least.count());
                let estimate = Estimate::plain(value);
                let place = Place {
                    contender: Contender::Country(country),
                    rank: 0,
                    before: None,
                    estimate,
                    count,
                };
                enough.then_some(place)
            };
            let mut rows: Vec<Place> = column.countries().filter_map(row).collect();
            rows.sort_by(|one, other| other.estimate.value.total_cmp(&one.estimate.value));
            placed(rows, |place| place.estimate.value)
        }
        Ranked::Pairs(indicator) => {
            let lens = Lens { column, base, indicator, threshold: view.least };
            let (ties, _) = strongest_ties(&lens, None, (usize::MAX, 0), None);
            let enough = ties.into_iter().filter(|tie| {
                (inside(tie.from) || inside(tie.to)) && view.least.admits(tie.tally.total())
            });
            let rows = enough.filter_map(|tie| {
                let Figure::Value(estimate) = tie.figure else { return None };
                let contender = Contender::Tie(tie.from, tie.to);
                let count = u64::from(tie.tally.total());
                Some(Place { contender, rank: 0, before: None, estimate, count })
            });
            placed(rows.collect(), |place| Figure::Value(place.estimate).order(indicator))
        }
    })
}

/// All that a layer counts of a country: its size, else its links.
pub(super) fn counted(column: &Column, country: CountryIndex) -> u64 {
    let links = column.links(country).total;
    match column.layer() {
        Layer::UnVoting => links,
        _ => column.size(country).map_or(links, u64::from),
    }
}

/// Gives places to rows in order; those of the same strength share one.
fn placed(mut rows: Vec<Place>, strength: impl Fn(&Place) -> f64) -> Vec<Place> {
    let mut last: Option<(f64, u32)> = None;
    for (at, place) in (1_u32..).zip(&mut rows) {
        let own = strength(place);
        let same = last.filter(|&(before, _)| before.total_cmp(&own).is_eq());
        place.rank = same.map_or(at, |(_, rank)| rank);
        last = Some((own, place.rank));
    }
    rows
}

/// Whether an indicator says more than the count that it rests on.
pub fn has_count_beside(ranked: Ranked) -> bool {
    !matches!(ranked, Ranked::Countries(Measure::Own) | Ranked::Pairs(Indicator::Count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{atlas::sample, domain::Threshold, i18n::Language};

    fn view(ranked: Ranked) -> RankingsView {
        let span = sample::atlas().layer(Layer::Copublications).unwrap().span();
        let opening = RankingsView::opening(Language::English, Layer::Copublications, span.last);
        RankingsView { least: Threshold::nearest(1), ..opening }.with_ranked(ranked)
    }

    #[test]
    fn places_follow_the_figure_and_equals_share_one() {
        let atlas = sample::atlas();
        for ranked in [
            Ranked::Countries(Measure::Own),
            Ranked::Pairs(Indicator::Count),
            Ranked::Pairs(Indicator::Share),
        ] {
            let places = places(&atlas, &view(ranked), &[]).unwrap();
            assert!(places.len() > 2, "{ranked:?}");
            for (at, place) in places.iter().enumerate() {
                let stronger = places
                    .iter()
                    .filter(|other| other.estimate.value > place.estimate.value)
                    .count();
                assert_eq!(place.rank as usize, stronger + 1, "{ranked:?} at {at}");
            }
        }
    }

    #[test]
    fn an_area_keeps_its_countries_and_the_pairs_with_one_of_them() {
        let atlas = sample::atlas();
        let iran = atlas.countries().index("IR".parse().unwrap()).unwrap();
        let mut areas = vec![Some(WorldArea::NorthernAmerica); atlas.countries().len()];
        areas[iran.place()] = Some(WorldArea::SouthernAsia);
        let within = |ranked| {
            let view = RankingsView { area: Some(WorldArea::Asia), ..view(ranked) };
            places(&atlas, &view, &areas).unwrap()
        };
        let countries = within(Ranked::Countries(Measure::Own));
        assert_eq!(countries.len(), 1);
        assert_eq!(countries[0].contender, Contender::Country(iran));
        let pairs = within(Ranked::Pairs(Indicator::Count));
        let with_iran = |place: &Place| matches!(place.contender, Contender::Tie(x, y) if x == iran || y == iran);
        assert!(!pairs.is_empty() && pairs.iter().all(with_iran));
    }

    #[test]
    fn the_place_of_an_earlier_year_is_told() {
        let atlas = sample::atlas();
        let first = atlas.layer(Layer::Copublications).unwrap().span().first;
        let view = RankingsView { since: Some(first), ..view(Ranked::Pairs(Indicator::Count)) };
        let now = places(&atlas, &view, &[]).unwrap();
        let then = places(&atlas, &RankingsView { year: first, since: None, ..view }, &[]).unwrap();
        for place in &now {
            let found = then.iter().find(|other| other.contender == place.contender);
            assert_eq!(place.before, found.map(|other| other.rank));
        }
        assert!(now.iter().any(|place| place.before.is_some()));
    }
}
