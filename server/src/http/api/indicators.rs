use app::{
    domain::{Layer, SnapshotId},
    i18n::{ApiReferenceMessages, IndicatorWords, Language},
    indicators::{Indicator, Unit, offered},
};
use axum::response::Response;
use serde::Serialize;
use utoipa::ToSchema;

use super::{
    ask::{Ask, Tabular},
    parts::Name,
    sheet::Sheet,
    written::Written,
};
use crate::http::problem::Problem;

/// Every indicator.
#[derive(Serialize, ToSchema)]
pub struct Indicators {
    #[schema(value_type = String)]
    snapshot: Written<SnapshotId>,
    indicators: Vec<Described>,
}

/// An indicator with its formula.
#[derive(Serialize, ToSchema)]
#[schema(as = Indicator)]
struct Described {
    id: &'static str,
    name: Name<'static>,
    meaning: Name<'static>,
    formula: Name<'static>,
    directed: bool,
    unit: &'static str,
    ratio: bool,
    interval: bool,
    layers: Vec<&'static str>,
}

/// Every indicator, in the order that they are offered in.
pub fn get(ask: &Ask) -> Result<Response, Problem> {
    let indicators = Indicator::ALL.into_iter().map(described).collect();
    ask.table(&Indicators { snapshot: Written(ask.snapshot()), indicators })
}

fn described(indicator: Indicator) -> Described {
    let layers = Layer::ALL.into_iter().filter(|&layer| offered(layer).contains(&indicator));
    let layers: Vec<Layer> = layers.collect();
    // All but the count say the same of every layer that offers them.
    let layer = layers.first().copied().unwrap_or(Layer::Copublications);
    let words = |language: Language| (language.messages().indicator)(layer, indicator);
    let both = |of: fn(&IndicatorWords) -> &'static str| Name {
        en: of(&words(Language::English)),
        fa: of(&words(Language::Persian)),
    };
    let count = |language| ApiReferenceMessages::of(language).count_name;
    Described {
        id: indicator.id(),
        name: match indicator {
            Indicator::Count => Name { en: count(Language::English), fa: count(Language::Persian) },
            _ => both(|words| words.name),
        },
        meaning: both(|words| words.meaning),
        formula: both(|words| words.formula),
        directed: indicator.directed(),
        unit: match indicator.unit() {
            Unit::Count => "count",
            Unit::Balance => "balance",
            Unit::Percent => "part of one",
            Unit::Ratio => "ratio",
            Unit::Rank => "rank",
        },
        ratio: indicator.is_ratio(),
        interval: matches!(indicator, Indicator::Ric | Indicator::Orc),
        layers: layers.iter().map(|layer| layer.id()).collect(),
    }
}

impl Tabular for Indicators {
    fn file_name(&self) -> String {
        "indicators".to_owned()
    }

    fn sheet(&self) -> Sheet {
        let first = ["snapshot", "indicator", "name_en", "name_fa", "formula", "meaning_en"];
        let last = ["meaning_fa", "directed", "unit", "ratio", "interval", "layers"];
        let mut sheet = Sheet::new(first.into_iter().chain(last));
        for indicator in &self.indicators {
            sheet.plain(self.snapshot.0);
            sheet.plain(indicator.id);
            sheet.text(indicator.name.en);
            sheet.text(indicator.name.fa);
            sheet.text(indicator.formula.en);
            sheet.text(indicator.meaning.en);
            sheet.text(indicator.meaning.fa);
            sheet.plain(indicator.directed);
            sheet.plain(indicator.unit);
            sheet.plain(indicator.ratio);
            sheet.plain(indicator.interval);
            sheet.plain(indicator.layers.join(" "));
            sheet.end();
        }
        sheet
    }
}
