use app::{
    domain::{Layer, SnapshotId},
    i18n::{Language, MethodsMessages, TakeAwayMessages, numbers},
    indicators::Indicator,
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
    pub settings: Vec<(&'static str, String)>,
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

/// What a file says of an indicator.
#[derive(Debug, Clone, Copy)]
pub struct IndicatorStatement {
    /// Which.
    pub indicator: Indicator,
    /// In which layer.
    pub layer: Layer,
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
    pub fn lines(&self) -> Vec<(&'static str, String)> {
        let language = self.language;
        let (words, messages) = (TakeAwayMessages::of(language), language.messages());
        let mut lines = vec![(words.title_label, self.title.clone())];
        for layer in &self.layers {
            let named = (messages.layer)(layer.layer);
            lines.push((messages.layer_label, format!("{}. {}", named.name, named.meaning)));
        }
        for indicator in &self.indicators {
            let named = (messages.indicator)(indicator.layer, indicator.indicator);
            lines.push((messages.indicator_label, format!("{}. {}", named.name, named.meaning)));
            lines.push((messages.formula_label, named.formula.to_owned()));
        }
        lines.extend(self.settings.iter().cloned());
        for layer in &self.layers {
            lines.push((words.counting_label, layer.counting.to_owned()));
            lines.push((words.coverage_label, layer.coverage.to_owned()));
            let source = |source: &Source| {
                let licence = &source.licence.name;
                (words.source_label, (words.source)(&source.name, &source.version, licence))
            };
            lines.extend(layer.sources.iter().map(source));
        }
        lines.push((words.snapshot_label, self.snapshot.to_string()));
        lines.push((words.date_label, self.day()));
        lines.push((words.address_label, self.address.clone()));
        lines.extend(self.notes.iter().map(|note| (words.note_label, note.clone())));
        lines.push((words.note_label, messages.boundaries.to_owned()));
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
