use app::{
    domain::Layer,
    i18n::Language,
    pages::frame::Place,
    view::{Chosen, Ranked},
};

use crate::{
    http::Served,
    render::{IndicatorStatement, Label, LayerStatement, Statement},
};

/// What a view says of itself, besides what all views say.
pub struct Said {
    /// The view in a sentence, and the same in English.
    pub titles: [String; 2],
    /// What file names say of it.
    pub slug: String,
    /// The layers that it shows.
    pub layers: Vec<Layer>,
    /// The indicators that it shows.
    pub indicators: Vec<IndicatorStatement>,
    /// What else is asked of it.
    pub settings: Vec<(Label, String)>,
    /// What is to be known before it is used.
    pub notes: Vec<String>,
    /// Where it is.
    pub place: Place,
}

/// The statement of a view in a language, on a site of that address.
pub fn statement<'a>(
    served: &'a Served,
    language: Language,
    site: &str,
    said: Said,
) -> Statement<'a> {
    let Said { titles: [title, english_title], slug, layers, .. } = said;
    let layers = layers.into_iter();
    Statement {
        language,
        title,
        english_title,
        slug,
        layers: layers.map(|one| LayerStatement::of(language, one, &served.manifest)).collect(),
        indicators: said.indicators,
        settings: said.settings,
        notes: said.notes,
        snapshot: served.id(),
        date: served.manifest.retrieved.iter().max().copied(),
        address: format!("{site}{}", said.place.href(language)),
    }
}

/// Every indicator that these layers offer: of each layer the one that is
/// compared, of the others each once, as its formula is the same everywhere.
pub fn indicators(layers: &[Chosen]) -> Vec<IndicatorStatement> {
    let mut all: Vec<IndicatorStatement> = Vec::new();
    for &Chosen { layer, by } in layers {
        for one in by.offered(layer) {
            let told = |by: Ranked| all.iter().any(|other| other.by == by);
            if one == by || !told(one) {
                all.push(IndicatorStatement { by: one, layer });
            }
        }
    }
    all
}
