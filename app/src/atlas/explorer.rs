use crate::{
    atlas::{Atlas, Column, CountryIndex, Figure, Lens, Missing, intensity_beside},
    indicators::Indicator,
    view::View,
};

/// How many partners the side panel shows.
pub const PANEL_PARTNERS: usize = 10;

/// A tie as the map draws it and the table lists it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TieRow {
    /// The country it is seen from: the chosen one, or for a directed
    /// indicator the side with the stronger value.
    pub from: CountryIndex,
    /// The other country.
    pub to: CountryIndex,
    /// Works with authors in both, counted whole.
    pub works: u32,
    /// The chosen indicator.
    pub figure: Figure,
    /// The intensity beside it, when one was asked for.
    pub intensity: Option<Figure>,
    /// How many percent of the pairs of the year on enough works have a lower
    /// intensity (or a lower figure, when it is an intensity itself).
    pub percentile: Option<u8>,
}

/// What the side panel is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Focus {
    /// All countries.
    World {
        /// All links of the year.
        links: u64,
        /// The countries with the most international works, most first.
        leaders: Vec<(CountryIndex, u32)>,
    },
    /// The chosen country.
    Country {
        /// Which.
        country: CountryIndex,
        /// Its international works in the year; `None` is no data.
        works: Option<u32>,
        /// For the first rows of the list, the counts year by year.
        histories: Vec<Vec<u32>>,
    },
}

/// All that the explorer says about one view, but for the shades of the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Explorer {
    /// What the panel is about.
    pub focus: Focus,
    /// The strongest ties, strongest first, as many as the view asks for.
    pub ties: Vec<TieRow>,
    /// How many ties there were to choose from: partners of the country, or
    /// pairs of the world, with at least one work.
    pub available: u32,
    /// By year, first to last: the international works of the chosen
    /// country (`None` is no data), or all links of the world.
    pub by_year: Vec<Option<u64>>,
}

/// Answers a view.
///
/// # Errors
/// [`Missing`] when the atlas does not hold the figures it takes.
pub fn explore(atlas: &Atlas, view: &View) -> Result<Explorer, Missing> {
    let lens = Lens::of(atlas, view)?;
    let column = lens.column;
    let country = view.country.and_then(|code| atlas.countries().index(code));
    let beside = intensity_beside(view.indicator);
    let (mut ties, available) = strongest_ties(&lens, country, view.top.ties(), beside);
    for tie in &mut ties {
        tie.figure = tie.figure.single();
        tie.intensity = tie.intensity.map(Figure::single);
    }
    let (focus, by_year) = if let Some(country) = country {
        let history = atlas.history(country)?;
        let partners = ties.iter().take(PANEL_PARTNERS);
        let histories = partners.map(|tie| history.counts(tie.to).to_vec()).collect();
        let works = column.works(country);
        let by_year = history.works().iter().map(|works| works.map(u64::from)).collect();
        (Focus::Country { country, works, histories }, by_year)
    } else {
        let by_year = atlas.totals().iter().map(|&total| Some(total)).collect();
        (Focus::World { links: column.total(), leaders: leaders(atlas, column) }, by_year)
    };
    Ok(Explorer { focus, ties, available, by_year })
}

/// The strongest ties of a country, or of the world, strongest first and at
/// most `top`, with how many there were to choose from.
///
/// Of a country every partner is listed, those that the indicator ranks
/// first. Of the world a ratio is listed only where it rests on enough works,
/// and a directed indicator by the stronger side of each pair. `beside` is an
/// intensity to give with each tie.
pub fn strongest_ties(
    lens: &Lens<'_>,
    country: Option<CountryIndex>,
    top: usize,
    beside: Option<Indicator>,
) -> (Vec<TieRow>, u32) {
    let (candidates, available) = match country {
        Some(country) => of_country(lens, country),
        None => of_world(lens),
    };
    (strongest(lens, candidates, top, beside), available)
}

/// The countries with the most works, most first, by insertion into a short list.
fn leaders(atlas: &Atlas, column: &Column) -> Vec<(CountryIndex, u32)> {
    let mut leaders: Vec<(CountryIndex, u32)> = Vec::new();
    for (country, _) in atlas.countries().iter() {
        let Some(works) = column.works(country) else { continue };
        let place = leaders.iter().position(|&(_, other)| other < works);
        leaders.insert(place.unwrap_or(leaders.len()), (country, works));
        leaders.truncate(PANEL_PARTNERS);
    }
    leaders
}

struct Candidate {
    from: CountryIndex,
    to: CountryIndex,
    works: u32,
    figure: Figure,
}

impl Candidate {
    fn new(lens: &Lens<'_>, from: CountryIndex, to: CountryIndex, works: u32) -> Self {
        Self { from, to, works, figure: lens.figure(from, to) }
    }

    /// What ties are sorted by, ascending: the strongest value first, what
    /// has no value on enough works last. Counts and ranks need no threshold.
    fn order(&self, indicator: Indicator) -> f64 {
        match (self.figure, indicator) {
            (Figure::Value(estimate) | Figure::Below(estimate), Indicator::Rank) => estimate.value,
            (Figure::Value(estimate), _) | (Figure::Below(estimate), Indicator::Count) => {
                -estimate.value
            }
            _ => f64::INFINITY,
        }
    }
}

fn of_country(lens: &Lens<'_>, country: CountryIndex) -> (Vec<Candidate>, u32) {
    let partners = lens.column.partners(country);
    let candidate = |&(partner, works): &_| Candidate::new(lens, country, partner, works);
    (partners.iter().map(candidate).collect(), count(partners.len()))
}

fn of_world(lens: &Lens<'_>) -> (Vec<Candidate>, u32) {
    let ties = lens.column.ties();
    let enough = |works| lens.indicator == Indicator::Count || lens.threshold.admits(works);
    let candidates = ties.iter().filter(|tie| enough(tie.works)).map(|tie| {
        let one = Candidate::new(lens, tie.a, tie.b, tie.works);
        if !lens.indicator.directed() {
            return one;
        }
        let other = Candidate::new(lens, tie.b, tie.a, tie.works);
        if other.order(lens.indicator) < one.order(lens.indicator) { other } else { one }
    });
    let candidates = candidates.filter(|candidate| candidate.figure.estimate().is_some());
    (candidates.collect(), count(ties.len()))
}

fn strongest(
    lens: &Lens<'_>,
    mut candidates: Vec<Candidate>,
    top: usize,
    beside: Option<Indicator>,
) -> Vec<TieRow> {
    candidates.sort_by(|one, other| {
        let by_works = || other.works.cmp(&one.works);
        one.order(lens.indicator).total_cmp(&other.order(lens.indicator)).then_with(by_works)
    });
    candidates.truncate(top);
    let beside = beside.map(|indicator| lens.with(indicator));
    let distribution = beside.unwrap_or(*lens).distribution();
    let row = |candidate: &Candidate| {
        let Candidate { from, to, works, figure } = *candidate;
        let intensity = beside.map(|lens| lens.figure(from, to));
        // A low rank is a strong one: its percentile would mislead.
        let ranked = beside.is_none() && lens.indicator == Indicator::Rank;
        let percentile = match intensity.unwrap_or(figure) {
            Figure::Value(estimate) if !ranked => distribution.percentile(estimate.value),
            _ => None,
        };
        TieRow { from, to, works, figure, intensity, percentile }
    };
    candidates.iter().map(row).collect()
}

fn count(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
#[path = "explorer_tests.rs"]
mod tests;
