use crate::{
    atlas::{CountryIndex, LayerFigures, own::own},
    domain::Year,
};

/// The smallest figure of a base year of which multiples say something.
pub const INDEX_BASE: f64 = 10.0;

/// The figures of a country as multiples of those of one year, beside the
/// medians of the countries of its region and of the world.
#[derive(Debug, Clone, PartialEq)]
pub struct Indexed {
    /// The year whose figures are 1.
    pub base: Year,
    /// The country, by year from the first year of the layer.
    pub own: Vec<Option<f64>>,
    /// The median of its region, by year.
    pub region: Vec<Option<f64>>,
    /// The median of the world, by year.
    pub world: Vec<Option<f64>>,
    /// How many countries the median of the region is of.
    pub of_region: usize,
    /// How many countries the median of the world is of.
    pub of_world: usize,
}

/// Compares how a country grew with how others did: each country's figures are
/// divided by its own of the base year, and the median is taken of these
/// multiples. So size does not matter, and no large country outweighs others.
///
/// The base is the first year, not before `earliest`, in which the country has
/// [`INDEX_BASE`] or more; the others are those with as much in that year. The
/// country itself is among them. `None` when it never has as much.
pub fn indexed(
    figures: &LayerFigures,
    country: CountryIndex,
    earliest: Year,
    in_region: impl Fn(CountryIndex) -> bool,
) -> Option<Indexed> {
    let enough = |figure: &f64| *figure >= INDEX_BASE;
    let mut years = figures.columns().filter(|column| column.year() >= earliest);
    let base = years.find(|column| own(column, country).as_ref().is_some_and(enough))?;
    let peers: Vec<(CountryIndex, f64)> = base
        .countries()
        .filter_map(|other| Some((other, own(base, other).filter(enough)?)))
        .collect();
    let multiple = |other: CountryIndex, of: f64| {
        figures.columns().map(move |column| own(column, other).map(|figure| figure / of))
    };
    let of_base = own(base, country)?;
    let mut by_year: Vec<(Vec<f64>, Vec<f64>)> =
        figures.columns().map(|_| (vec![], vec![])).collect();
    for &(other, of) in &peers {
        let near = in_region(other);
        for ((region, world), figure) in by_year.iter_mut().zip(multiple(other, of)) {
            // A country that the source has nothing of in a year has no figure
            // there, which is not the same as one of zero.
            let Some(figure) = figure else { continue };
            world.push(figure);
            if near {
                region.push(figure);
            }
        }
    }
    let (region, world) =
        by_year.into_iter().map(|(region, world)| (median(region), median(world))).unzip();
    Some(Indexed {
        base: base.year(),
        own: multiple(country, of_base).collect(),
        region,
        world,
        of_region: peers.iter().filter(|&&(other, _)| in_region(other)).count(),
        of_world: peers.len(),
    })
}

/// The middle of some values, of an even number the mean of the two in the
/// middle; `None` of none.
fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_unstable_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = *values.get(middle)?;
    let lower =
        if values.len().is_multiple_of(2) { *values.get(middle.checked_sub(1)?)? } else { upper };
    Some(f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{atlas::sample, domain::Layer};

    #[test]
    fn the_middle_is_found() {
        assert_eq!(median(vec![3.0, 1.0, 2.0]), Some(2.0));
        assert_eq!(median(vec![4.0, 1.0]), Some(2.5));
        assert_eq!(median(vec![]), None);
    }

    #[test]
    fn a_country_is_one_in_its_base_year_and_the_median_is_of_multiples() {
        let atlas = sample::atlas();
        let index = |code: &str| atlas.countries().index(code.parse().unwrap()).unwrap();
        let figures = atlas.layer(Layer::Copublications).unwrap();
        let iran = index("IR");
        let found = indexed(figures, iran, figures.first_year(), |other| other == iran).unwrap();
        let place = usize::from(found.base.number() - figures.first_year().number());
        assert_eq!(found.own[place], Some(1.0));
        assert_eq!(found.own, found.region, "the only country of its region");
        assert_eq!((found.of_region, found.world[place]), (1, Some(1.0)));
        assert!(found.of_world > 1);
        // Namibia has no figure in the last year, and no other to begin with.
        let last = figures.span().last;
        assert_eq!(indexed(figures, index("NA"), last, |_| true), None);
    }
}
