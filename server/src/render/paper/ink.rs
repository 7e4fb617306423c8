//! The colours of drawings.

use app::domain::Layer;

use super::oklch;

/// The tokens of the light style sheet, which are those of paper.
pub const PAPER: &str = "#faf8f4";
/// Text.
pub const INK: &str = "#1c2228";
/// Text beside the picture.
pub const SOFT: &str = "#5a636b";
/// Rules.
pub const LINE: &str = "#e2ded5";
/// Edges.
pub const EDGE: &str = "#858d94";
/// Countries without data.
pub const LAND: &str = "#e8e4da";
/// What is chosen, and the second of several lines.
pub const SELECTION: &str = "#b8432b";
/// What is noted.
pub const NOTE: &str = "#c58a1b";

/// The hue of a layer, as `style/layers.css` has it; `None` for the atlas's own.
pub fn hue(layer: Layer) -> Option<f64> {
    match layer {
        Layer::Copublications => None,
        Layer::JointProjects => Some(255.0),
        Layer::ResearcherMobility => Some(305.0),
        Layer::Agreements => Some(95.0),
        Layer::Organisations => Some(150.0),
        Layer::Missions => Some(350.0),
        Layer::UnVoting => Some(275.0),
    }
}

/// The colour of the ties of a layer.
pub fn tie(layer: Layer) -> String {
    hue(layer).map_or("#0f5f66".to_owned(), |hue| oklch(0.44, 0.09, hue))
}
