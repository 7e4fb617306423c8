//! What a layer says of one country, or of the world, by itself.

use crate::{
    atlas::{Column, CountryIndex, History, LayerFigures, Links, coverage},
    domain::Layer,
};

/// The figure of a country by itself: its international works or memberships,
/// else all that ties it to others; of roll calls the share with the same
/// vote, over all other countries. `None` is no data.
pub fn own(column: &Column, country: CountryIndex) -> Option<f64> {
    let links = column.links(country);
    of(column.layer(), column.size(country), links)
}

/// The place of a country among those that have a figure of their own above
/// zero, the largest first: one more than have a larger one.
pub fn own_rank(column: &Column, country: CountryIndex) -> Option<u32> {
    let figure = own(column, country).filter(|&figure| figure > 0.0)?;
    let countries = column.countries();
    let larger = countries.filter(|&other| own(column, other).is_some_and(|own| own > figure));
    u32::try_from(larger.count()).ok()?.checked_add(1)
}

/// The figures of a country by itself, year by year. Of agreements, those
/// signed in each year, whereas [`own`] counts all that were signed so far.
pub fn own_by_year(history: &History) -> Vec<Option<f64>> {
    let layer = history.layer();
    let year = |(at, &size): (usize, &Option<u32>)| {
        let mut links = Links::default();
        for (_, tallies) in history.partners() {
            links.add(tallies[at]);
        }
        if layer == Layer::Agreements { Some(real(links.part)) } else { of(layer, size, links) }
    };
    history.sizes().iter().enumerate().map(year).collect()
}

/// The figures of the world, year by year: the sum over all pairs; of
/// agreements those signed in the year, of roll calls the share with the same
/// vote.
pub fn world_by_year(figures: &LayerFigures) -> Vec<Option<f64>> {
    let layer = figures.layer();
    let year = |links: &Links| match layer {
        Layer::Agreements => Some(real(links.part)),
        Layer::UnVoting => share(*links),
        _ => Some(real(links.total)),
    };
    figures.totals().iter().map(year).collect()
}

fn of(layer: Layer, size: Option<u32>, links: Links) -> Option<f64> {
    match layer {
        Layer::UnVoting => share(links),
        _ if coverage::has_own_size(layer) => size.map(f64::from),
        // A country that the source does not cover may still stand in it, as
        // the other party.
        _ => (size.is_some() || links.total > 0).then(|| real(links.total)),
    }
}

fn share(links: Links) -> Option<f64> {
    (links.total > 0).then(|| real(links.part) / real(links.total))
}

/// A sum as a real number.
#[expect(clippy::cast_precision_loss, reason = "exact to 2^53, and no source counts so far")]
fn real(sum: u64) -> f64 {
    sum as f64
}
