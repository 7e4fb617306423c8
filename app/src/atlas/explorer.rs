use crate::{
    atlas::{
        Atlas, Column, CountryIndex, Figure, Lens, Missing, Tally,
        figures::single,
        intensity_beside,
        own::{own, own_by_year, world_by_year},
        ranking::{of_country, of_world, strongest},
    },
    domain::Layer,
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
    /// What ties them, seen from `from`.
    pub tally: Tally,
    /// The chosen indicator.
    pub figure: Figure,
    /// The intensity beside it, when one was asked for and the tie is listed.
    pub intensity: Option<Figure>,
    /// How many percent of the pairs of the year on a sufficient count have a
    /// lower intensity (or a lower figure, when that is a ratio itself).
    pub percentile: Option<u8>,
}

/// What the side panel is about.
#[derive(Debug, Clone, PartialEq)]
pub enum Focus {
    /// All countries.
    World {
        /// The world's own figure of the year, see [`world_by_year`].
        own: Option<f64>,
        /// The countries with the largest figures of their own, largest first.
        leaders: Vec<(CountryIndex, f64)>,
    },
    /// The chosen country.
    Country {
        /// Which.
        country: CountryIndex,
        /// Its own figure in the year; `None` is no data.
        own: Option<f64>,
        /// Of a directed layer, what goes out to all partners and what comes
        /// in from them.
        flows: Option<(u64, u64)>,
        /// For the first rows of the list a series by year, to be drawn and
        /// not to be read; see [`series`].
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
    /// pairs of the world.
    pub available: u32,
    /// By year, first to last: the country's own figures (`None` is no data),
    /// or the world's.
    pub by_year: Vec<Option<f64>>,
}

/// Answers a view. Every figure is rounded to single precision, which is what
/// travels to the browser, so that both sides write the same digits.
///
/// # Errors
/// [`Missing`] when the atlas does not hold the figures it takes.
pub fn explore(atlas: &Atlas, view: &View) -> Result<Explorer, Missing> {
    let lens = Lens::of(atlas, view)?;
    let (column, figures) = (lens.column, atlas.layer(view.layer)?);
    let country = view.country.and_then(|code| atlas.countries().index(code));
    let beside = intensity_beside(view.layer, view.indicator);
    let detailed = view.listed().top.ties();
    let (mut ties, available) = strongest_ties(&lens, country, (view.top.ties(), detailed), beside);
    for tie in &mut ties {
        tie.figure = tie.figure.single();
        tie.intensity = tie.intensity.map(Figure::single);
    }
    let (focus, by_year) = if let Some(country) = country {
        let history = figures.history(country)?;
        let partners = ties.iter().take(PANEL_PARTNERS);
        let histories = partners.map(|tie| series(view.layer, history.tallies(tie.to))).collect();
        let own = own(column, country).map(single);
        let links = column.links(country);
        let flows = view.layer.directed().then(|| (links.part, links.total - links.part));
        (Focus::Country { country, own, flows, histories }, own_by_year(&history))
    } else {
        let by_year = world_by_year(figures);
        let place = usize::from(view.year.number() - figures.first_year().number());
        let own = by_year.get(place).copied().flatten().map(single);
        (Focus::World { own, leaders: leaders(atlas, column) }, by_year)
    };
    let by_year = by_year.into_iter().map(|figure| figure.map(single)).collect();
    Ok(Explorer { focus, ties, available, by_year })
}

/// A series of tallies as a small picture shows it: the totals, but of
/// agreements those signed in each year, and of roll calls the share with the
/// same vote in thousandths.
pub fn series(layer: Layer, tallies: &[Tally]) -> Vec<u32> {
    let point = |tally: &Tally| match layer {
        Layer::Agreements => tally.part(),
        Layer::UnVoting => {
            let thousandths = u64::from(tally.part()) * 1000 / u64::from(tally.total().max(1));
            u32::try_from(thousandths).unwrap_or(1000)
        }
        _ => tally.total(),
    };
    tallies.iter().map(point).collect()
}

/// The strongest ties of a country, or of the world, strongest first and at
/// most `top`, with how many there were to choose from. The first `detailed` of
/// them are told in full, the rest as far as drawing them takes.
///
/// Of a country every partner is listed, those that the indicator ranks
/// first. Of the world a ratio is listed only where it rests on a sufficient
/// count, and a directed indicator by the stronger side of each pair. `beside`
/// is an intensity to give with each tie.
pub fn strongest_ties(
    lens: &Lens<'_>,
    country: Option<CountryIndex>,
    (top, detailed): (usize, usize),
    beside: Option<Indicator>,
) -> (Vec<TieRow>, u32) {
    let (candidates, available) = match country {
        Some(country) => of_country(lens, country),
        None => of_world(lens),
    };
    (strongest(lens, candidates, (top, detailed), beside), available)
}

/// The countries with the largest figures of their own, largest first, by
/// insertion into a short list.
fn leaders(atlas: &Atlas, column: &Column) -> Vec<(CountryIndex, f64)> {
    let mut leaders: Vec<(CountryIndex, f64)> = Vec::new();
    for (country, _) in atlas.countries().iter() {
        let Some(figure) = own(column, country).map(single) else { continue };
        let place = leaders.iter().position(|&(_, other)| other < figure);
        leaders.insert(place.unwrap_or(leaders.len()), (country, figure));
        leaders.truncate(PANEL_PARTNERS);
    }
    leaders
}

#[cfg(test)]
#[path = "explorer_tests.rs"]
mod tests;
