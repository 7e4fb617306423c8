use app::{
    domain::Layer,
    indicators::Unit,
    map::{
        pens::{STROKES, WORLD},
        scale::Fill,
    },
    view::View,
};

use crate::render::paper::{
    ink::{self, LAND, PAPER, SELECTION, hue},
    oklch,
};

/// Steps of lightness and chroma that all layers share, as `style/layers.css`
/// has them, and the hue of losses.
const STEPS: [(f64, f64); 7] = [
    (0.91, 0.012),
    (0.86, 0.028),
    (0.78, 0.045),
    (0.70, 0.06),
    (0.61, 0.075),
    (0.52, 0.085),
    (0.44, 0.09),
];
const BALANCE: [(f64, f64); 7] = [
    (0.52, 0.12),
    (0.70, 0.09),
    (0.86, 0.05),
    (0.93, 0.005),
    (0.86, 0.03),
    (0.64, 0.07),
    (0.44, 0.09),
];
const LOSSES: f64 = 40.0;

/// The colours and lines of a view.
#[derive(Debug, Clone, PartialEq)]
pub struct Palette {
    /// The colour of ties.
    pub tie: String,
    /// The steps of the scale, weakest first.
    pub steps: [String; 7],
    /// How lines are dashed, in pixels.
    pub dash: &'static [f64],
    /// Whether the scale has two sides.
    pub balance: bool,
    /// How much of its width a line has.
    width: f64,
}

/// A line: its colour, width in pixels, opacity, and dashes.
#[derive(Debug, Clone, PartialEq)]
pub struct Stroke<'a> {
    pub colour: &'a str,
    pub width: f64,
    pub opacity: f64,
    pub dash: &'a [f64],
}

impl Palette {
    /// The palette of a view.
    pub fn of(view: &View) -> Self {
        let balance = view.indicator.unit() == Unit::Balance;
        let hue = hue(view.layer);
        let steps = match hue {
            None => ["#dfe6e1", "#c8dcd7", "#a9cdc9", "#82b8b6", "#559d9f", "#2c7f84", "#0f5f66"]
                .map(str::to_owned),
            Some(hue) if balance => {
                let mut sides = [LOSSES, LOSSES, LOSSES, LOSSES, hue, hue, hue].into_iter();
                BALANCE.map(|(lightness, chroma)| {
                    oklch(lightness, chroma, sides.next().unwrap_or(hue))
                })
            }
            Some(hue) => STEPS.map(|(lightness, chroma)| oklch(lightness, chroma, hue)),
        };
        // Almost every pair shares these.
        let crowded = matches!(view.layer, Layer::UnVoting | Layer::Organisations);
        let width = match view.country {
            None => f64::from(WORLD),
            Some(_) if crowded => 0.6,
            Some(_) => 1.0,
        };
        Self { tie: ink::tie(view.layer), steps, dash: dash(view.layer), balance, width }
    }

    /// How a country is filled.
    pub fn fill(&self, fill: Fill) -> &str {
        match fill {
            Fill::Step(step) => &self.steps[usize::from(step.min(6))],
            Fill::Chosen => SELECTION,
            Fill::Zero => PAPER,
            Fill::NoData => LAND,
            Fill::NotApplicable => "url(#hatch)",
            Fill::Below => "url(#points)",
        }
    }

    /// How a tie is drawn.
    pub fn stroke(&self, fill: Fill) -> Stroke<'_> {
        let plain = |width, opacity, dash| Stroke { colour: &self.tie, width, opacity, dash };
        match fill {
            Fill::Step(step) => {
                let step = step.min(6);
                let place = if self.balance { outward(step) } else { step };
                let (width, opacity) = STROKES[usize::from(place)];
                let colour = if self.balance && step < 3 { &self.steps[0] } else { &self.tie };
                Stroke {
                    colour,
                    width: f64::from(width) * self.width,
                    opacity: f64::from(opacity),
                    dash: self.dash,
                }
            }
            Fill::Below => plain(0.8 * self.width, 0.6, &[0.5, 4.0]),
            _ => plain(0.6 * self.width, 0.4, &[5.0, 4.0]),
        }
    }
}

/// On a scale with two sides, lines are the wider the farther they are from
/// its middle: the step of a scale with one side that is as wide.
fn outward(step: u8) -> u8 {
    [6, 4, 2, 3, 2, 4, 6][usize::from(step)]
}

fn dash(layer: Layer) -> &'static [f64] {
    match layer {
        Layer::Copublications | Layer::ResearcherMobility => &[],
        Layer::JointProjects => &[14.0, 4.0],
        Layer::Agreements => &[10.0, 3.0, 2.0, 3.0],
        Layer::Organisations => &[5.0, 3.0],
        Layer::Missions => &[2.0, 4.0],
        Layer::UnVoting => &[12.0, 3.0, 2.0, 3.0, 2.0, 3.0],
    }
}
