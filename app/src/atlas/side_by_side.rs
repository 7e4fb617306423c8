//! What a layer says of a country or of a pair, by the same question for both.

use crate::{
    atlas::{
        Column, Contender, CountryIndex, Figure, LayerFigures, Lens, Measure, Missing,
        coverage::Absence, own::own, ranked::counted,
    },
    domain::{Layer, Threshold, Year},
    indicators::{Estimate, Unit},
    view::Ranked,
};

/// What a layer says of a country or a pair in a year, with the usual counting
/// threshold. A measure of countries does not apply to a pair, and an indicator
/// of pairs not to a country.
///
/// # Errors
/// [`Missing`] when the atlas does not hold the year, or that five years before.
pub fn stands(
    figures: &LayerFigures,
    year: Year,
    ranked: Ranked,
    contender: Contender,
) -> Result<Figure, Missing> {
    let (column, base) = (figures.column(year)?, figures.base_column(year)?);
    Ok(match (ranked, contender) {
        (Ranked::Countries(measure), Contender::Country(country)) => {
            of_country(column, base, measure, country)
        }
        (Ranked::Pairs(indicator), Contender::Tie(from, to)) => {
            let threshold = Threshold::usual(figures.layer());
            Lens { column, base, indicator, threshold }.figure(from, to)
        }
        (Ranked::Countries(_), Contender::Tie(..)) | (Ranked::Pairs(_), Contender::Country(_)) => {
            Figure::NotApplicable
        }
    })
}

/// A measure of a country as a figure, by the rules that figures of pairs have.
fn of_country(
    column: &Column,
    base: Option<&Column>,
    measure: Measure,
    country: CountryIndex,
) -> Figure {
    let layer = column.layer();
    let Some(own) = own(column, country) else { return Figure::NoData };
    let Some(value) = measure.of(column, base, country) else { return Figure::NotApplicable };
    let unit = measure.written_as(layer);
    let nothing = own == 0.0 && layer != Layer::UnVoting;
    if nothing && measure != Measure::Growth {
        return Figure::Zero;
    }
    if unit.unit() == Unit::Count && value == 0.0 {
        // Where the source lacks much, none in one direction is no zero.
        return if Absence::of(layer) == Absence::Never { Figure::NoData } else { Figure::Zero };
    }
    let enough = counted(column, country) >= u64::from(Threshold::usual(layer).count());
    if unit.is_ratio() && !enough {
        return Figure::Below(Estimate::plain(value));
    }
    Figure::Value(Estimate::plain(value))
}

/// How many countries have a place by their own figures, as
/// [`own_rank`](crate::atlas::own_rank) gives it.
pub fn ranked_countries(column: &Column) -> usize {
    column.countries().filter(|&one| own(column, one).is_some_and(|own| own > 0.0)).count()
}

/// The countries nearest to one by their own figures in a year, as many on
/// either side as there are, the largest first and itself among them. None when
/// it has no figure above zero.
pub fn peers(column: &Column, country: CountryIndex, either_side: usize) -> Vec<CountryIndex> {
    let mut all: Vec<(f64, CountryIndex)> = column
        .countries()
        .filter_map(|other| Some((own(column, other).filter(|&own| own > 0.0)?, other)))
        .collect();
    all.sort_by(|one, other| other.0.total_cmp(&one.0));
    let Some(place) = all.iter().position(|&(_, other)| other == country) else {
        return Vec::new();
    };
    let first = place.saturating_sub(either_side);
    let near = all.into_iter().skip(first).take(place - first + 1 + either_side);
    near.map(|(_, other)| other).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        atlas::{Atlas, sample},
        indicators::{Indicator, offered},
    };

    fn country(atlas: &Atlas, code: &str) -> CountryIndex {
        atlas.countries().index(code.parse().unwrap()).unwrap()
    }

    fn last(atlas: &Atlas, layer: Layer, measure: Measure, code: &str) -> Figure {
        let figures = atlas.layer(layer).unwrap();
        let contender = Contender::Country(country(atlas, code));
        stands(figures, figures.span().last, Ranked::Countries(measure), contender).unwrap()
    }

    #[test]
    fn a_country_has_the_four_states_too() {
        let atlas = sample::atlas();
        let works = |measure, code| last(&atlas, Layer::Copublications, measure, code);
        assert_eq!(works(Measure::Own, "IR"), Figure::Value(Estimate::plain(160.0)));
        assert_eq!(works(Measure::Own, "NA"), Figure::NoData);
        assert!(matches!(works(Measure::Growth, "IR"), Figure::Value(_)));
        let belongs = |measure, code| last(&atlas, Layer::Organisations, measure, code);
        assert_eq!(belongs(Measure::Own, "TR"), Figure::Zero);
        assert_eq!(belongs(Measure::Partners, "TR"), Figure::Zero);
        let projects = last(&atlas, Layer::JointProjects, Measure::Growth, "CN");
        assert_eq!(projects, Figure::NotApplicable, "there is no year five years before");
        let sent = last(&atlas, Layer::Missions, Measure::Sent, "US");
        assert_eq!(sent, Figure::NoData, "the source lacks many");
    }

    #[test]
    fn a_pair_says_what_its_lens_says_and_nothing_else_applies() {
        let atlas = sample::atlas();
        let figures = atlas.layer(Layer::Copublications).unwrap();
        let year = figures.span().last;
        let (iran, turkey) = (country(&atlas, "IR"), country(&atlas, "TR"));
        let tie = Contender::Tie(iran, turkey);
        let of = |indicator| stands(figures, year, Ranked::Pairs(indicator), tie).unwrap();
        assert_eq!(of(Indicator::Count), Figure::Value(Estimate::plain(4.0)));
        assert!(matches!(of(Indicator::Affinity), Figure::Below(_)));
        assert_eq!(of(Indicator::Growth), Figure::NotApplicable, "from a base below ten");
        let country = Contender::Country(iran);
        for &indicator in offered(Layer::Copublications) {
            let none = stands(figures, year, Ranked::Pairs(indicator), country).unwrap();
            assert_eq!(none, Figure::NotApplicable);
        }
        let own = stands(figures, year, Ranked::Countries(Measure::Own), tie).unwrap();
        assert_eq!(own, Figure::NotApplicable);
    }

    #[test]
    fn peers_stand_on_either_side() {
        let atlas = sample::atlas();
        let figures = atlas.layer(Layer::Copublications).unwrap();
        let column = figures.column(figures.span().last).unwrap();
        let codes = |code, either_side| {
            let found = peers(column, country(&atlas, code), either_side).into_iter();
            found.map(|peer| atlas.countries().code(peer).to_string()).collect::<Vec<_>>()
        };
        assert_eq!(codes("CA", 1), ["CN", "CA", "TR"]);
        assert_eq!(codes("US", 2), ["US", "CN", "CA"]);
        assert_eq!(codes("NA", 2), [""; 0]);
    }
}
