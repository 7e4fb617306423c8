use crate::{
    atlas::{Countries, CountryIndex, Explorer, Focus, TieRow},
    geo::{self, Projected, SvgPath},
    i18n::{Language, figures},
    indicators::Indicator,
    map::{
        camera::{self, Viewport},
        labels::{self, Label, Wanted},
        scale::Fill,
    },
    view::View,
};

/// How many partners of the chosen country are named on the map.
const NAMED_PARTNERS: usize = 8;
/// The height of a name's letters in CSS pixels.
pub const LETTERS: f64 = 12.5;

/// A tie as a line on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Arc {
    /// The tie that it stands for.
    pub tie: TieRow,
    /// Its colour and width.
    pub fill: Fill,
    /// The great circle, as SVG path data in map units.
    pub path: String,
    /// Which way it goes, when the indicator says so.
    pub head: Option<Head>,
}

/// An arrow's head on an arc.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Head {
    /// Where it is.
    pub at: Projected,
    /// Where it points, in degrees clockwise from the right.
    pub degrees: f64,
}

/// Where on its arc a head is: past the middle, so that it is not taken for
/// one of an arc that crosses there, and short of the end, where many meet.
const HEAD: f64 = 0.6;

/// What the map draws over the land, in map units.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The arcs, the weakest first, so that the strongest lie on top.
    pub arcs: Vec<Arc>,
    /// Where arcs end, so that no line ends in nothing.
    pub ends: Vec<Projected>,
    /// The chosen country's place.
    pub chosen: Option<Projected>,
}

/// What lies over the land. `ties` are those that are drawn as arcs, strongest
/// first: none when they are too many and another painter draws them.
pub fn scene(countries: &Countries, view: &View, focus: &Focus, ties: &[TieRow]) -> Scene {
    let mut ended = vec![false; countries.len()];
    let mut arcs = Vec::with_capacity(ties.len());
    for tie in ties.iter().rev() {
        let (from, to) = (countries.get(tie.from), countries.get(tie.to));
        let mut path = SvgPath::default();
        geo::bent_great_circle(from.anchor, to.anchor, &mut path);
        ended[tie.from.place()] = true;
        ended[tie.to.place()] = true;
        arcs.push(Arc {
            tie: *tie,
            fill: Fill::of_figure(view, tie.figure),
            path: path.into_data(),
            head: head(countries, view.indicator, tie),
        });
    }
    let chosen = match *focus {
        Focus::Country { country, .. } => Some(country),
        Focus::World { .. } => None,
    };
    let place = |country| geo::project(countries.get(country).anchor);
    let ends = countries.iter().map(|(country, _)| country);
    let ends = ends.filter(|end| ended[end.place()] && Some(*end) != chosen).map(place).collect();
    Scene { arcs, ends, chosen: chosen.map(place) }
}

/// The head of an arc: of what goes out towards the other country, of what
/// comes in away from it, and of a balance towards the side that gains.
fn head(countries: &Countries, indicator: Indicator, tie: &TieRow) -> Option<Head> {
    let value = tie.figure.estimate()?.value;
    let out = match indicator {
        Indicator::Outflow | Indicator::Sent => true,
        Indicator::Inflow | Indicator::Hosted => false,
        Indicator::Net if value != 0.0 => value < 0.0,
        _ => return None,
    };
    let (from, to) = if out { (tie.from, tie.to) } else { (tie.to, tie.from) };
    let anchor = |country| countries.get(country).anchor;
    let (at, degrees) = geo::heading_along(anchor(from), anchor(to), HEAD)?;
    Some(Head { at, degrees })
}

/// "Iran – United States: 6,322 works".
pub fn words(countries: &Countries, view: &View, tie: &TieRow) -> String {
    let (language, messages) = (view.language, view.language.messages());
    let name = |country| countries.get(country).name(language);
    let join = if view.indicator.directed() { messages.direction } else { messages.pair };
    let subject = join(name(tie.from), name(tie.to));
    let figure = figures::figure(view, tie.figure);
    (messages.figure_of)(&subject, &figure)
}

/// The names on the map for a viewport. `units` is how many units of the
/// drawing a CSS pixel takes; names keep their size on the screen.
pub fn labels(
    countries: &Countries,
    view: &View,
    explorer: &Explorer,
    viewport: Viewport,
    units: f64,
) -> Vec<Label> {
    let at = |country| viewport.to_drawing(geo::project(countries.get(country).anchor));
    let name = |country: CountryIndex| countries.get(country).name(view.language).to_owned();
    let (corner, extent) = (camera::corner(), camera::extent());
    let shows = |wanted: &Wanted| {
        let (right, down) = (wanted.at.x - corner.x, wanted.at.y - corner.y);
        (0.0..=extent.x).contains(&right) && (0.0..=extent.y).contains(&down)
    };
    let mut wanted = Vec::new();
    match explorer.focus {
        Focus::Country { country, .. } => {
            let figure = String::new();
            wanted.push(Wanted { text: name(country), figure, at: at(country), chosen: true });
            for tie in explorer.ties.iter().take(NAMED_PARTNERS) {
                let figure = short_figure(view.language, view.indicator, tie);
                wanted.push(Wanted { text: name(tie.to), figure, at: at(tie.to), chosen: false });
            }
        }
        Focus::World { .. } => {
            let mut ends: Vec<CountryIndex> = Vec::new();
            for end in explorer.ties.iter().flat_map(|tie| [tie.from, tie.to]) {
                if ends.len() < NAMED_PARTNERS && !ends.contains(&end) {
                    ends.push(end);
                }
            }
            let plain = |country| Wanted {
                text: name(country),
                figure: String::new(),
                at: at(country),
                chosen: false,
            };
            wanted.extend(ends.into_iter().map(plain));
        }
    }
    wanted.retain(shows);
    labels::place(wanted, LETTERS * units, corner, extent)
}

fn short_figure(language: Language, indicator: Indicator, tie: &TieRow) -> String {
    match tie.figure.estimate() {
        Some(estimate) => figures::value(language, indicator, estimate.value),
        None => String::new(),
    }
}
