use std::borrow::Cow;

use app::{
    domain::{Layer, SnapshotId},
    i18n::{Language, MethodsMessages, RankingsMessages, TakeAwayMessages, numbers},
    indicators::Indicator,
    view::Ranked,
};

use crate::snapshot::{Date, Manifest, Source};

/// What every file that is taken away says of itself.
#[derive(Debug, Clone)]
pub struct Statement<'a> {
    /// The language of its words.
    pub language: Language,
    /// The view in a sentence.
    pub title: String,
    /// The same in English, for citations.
    pub english_title: String,
    /// What file names say of the view: letters, digits, hyphens, underscores.
    pub slug: String,
    /// The layers that it shows.
    pub layers: Vec<LayerStatement<'a>>,
    /// The indicators that it shows.
    pub indicators: Vec<IndicatorStatement>,
    /// What else is asked of it: a label and a value, written out.
    pub settings: Vec<(Label, String)>,
    /// What is to be known before it is used, or was not understood of its
    /// address, a sentence each.
    pub notes: Vec<String>,
    /// The snapshot.
    pub snapshot: SnapshotId,
    /// The day on which a source of the snapshot was last retrieved; `None`
    /// when none is recorded.
    pub date: Option<Date>,
    /// Where the view is, with the scheme and the host.
    pub address: String,
}

/// What a line of a statement is called.
pub type Label = Cow<'static, str>;

/// What a file says of a layer.
#[derive(Debug, Clone)]
pub struct LayerStatement<'a> {
    /// Which.
    pub layer: Layer,
    /// How ties are counted in it.
    pub counting: &'static str,
    /// What it covers.
    pub coverage: &'static str,
    /// Where its figures come from.
    pub sources: &'a [Source],
}

/// What a file says of an indicator of pairs, or of a measure of countries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IndicatorStatement {
    /// Which.
    pub by: Ranked,
    /// In which layer.
    pub layer: Layer,
}

/// An indicator or a measure in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IndicatorWords {
    /// What it is called.
    pub name: &'static str,
    /// What it tells; `None` where its name says so.
    pub meaning: Option<&'static str>,
    /// Its formula; `None` for what the layer itself counts.
    pub formula: Option<&'static str>,
}

impl IndicatorStatement {
    /// An indicator of the pairs of a layer.
    pub fn of_pairs(layer: Layer, indicator: Indicator) -> Self {
        Self { by: Ranked::Pairs(indicator), layer }
    }

    /// Its words in a language.
    pub fn words(self, language: Language) -> IndicatorWords {
        match self.by {
            Ranked::Pairs(indicator) => {
                let words = (language.messages().indicator)(self.layer, indicator);
                let (meaning, formula) = (Some(words.meaning), Some(words.formula));
                IndicatorWords { name: words.name, meaning, formula }
            }
            Ranked::Countries(measure) => {
                let words = RankingsMessages::of(language);
                IndicatorWords {
                    name: (words.measure)(self.layer, measure),
                    meaning: None,
                    formula: (words.measure_formula)(measure),
                }
            }
        }
    }
}

impl<'a> LayerStatement<'a> {
    /// What a file in that language says of a layer of the snapshot.
    pub fn of(language: Language, layer: Layer, manifest: &'a Manifest) -> Self {
        Self {
            layer,
            counting: (MethodsMessages::of(language).layer)(layer).counting,
            coverage: (language.messages().layer)(layer).coverage,
            sources: manifest.layer(layer).map_or(&[], |entry| &entry.sources),
        }
    }
}

impl Statement<'_> {
    /// The statement line by line: labels and values in the view's language.
    /// No value holds a line break.
    pub fn lines(&self) -> Vec<(Label, String)> {
        let language = self.language;
        let (words, messages) = (TakeAwayMessages::of(language), language.messages());
        let mut lines: Vec<(Label, String)> = Vec::new();
        let mut add = |label: &'static str, value: String| lines.push((label.into(), value));
        add(words.title_label, self.title.clone());
        for layer in &self.layers {
            let named = (messages.layer)(layer.layer);
            add(messages.layer_label, format!("{}. {}", named.name, named.meaning));
        }
        for indicator in &self.indicators {
            let IndicatorWords { name, meaning, formula } = indicator.words(language);
            let said = meaning.map_or(name.to_owned(), |meaning| format!("{name}. {meaning}"));
            add(messages.indicator_label, said);
            if let Some(formula) = formula {
                add(messages.formula_label, formula.to_owned());
            }
        }
        lines.extend(self.settings.iter().cloned());
        let mut add = |label: &'static str, value: String| lines.push((label.into(), value));
        for layer in &self.layers {
            add(words.counting_label, layer.counting.to_owned());
            add(words.coverage_label, layer.coverage.to_owned());
            for Source { name, version, licence, .. } in layer.sources {
                add(words.source_label, (words.source)(name, version, &licence.name));
            }
        }
        add(words.snapshot_label, self.snapshot.to_string());
        add(words.date_label, self.day());
        add(words.address_label, self.address.clone());
        self.notes.iter().for_each(|note| add(words.note_label, note.clone()));
        add(words.note_label, messages.boundaries.to_owned());
        lines
    }

    /// The day of the snapshot, written out.
    pub fn day(&self) -> String {
        match self.date {
            Some(date) => numbers::digits(self.language, &date.to_string()),
            None => TakeAwayMessages::of(self.language).no_date.to_owned(),
        }
    }

    /// The name of a file of the view, with that ending: what is in it, and of
    /// which snapshot.
    pub fn file_name(&self, ending: &str) -> String {
        format!("entente-{}-{}.{ending}", self.slug, self.snapshot.short())
    }
}
