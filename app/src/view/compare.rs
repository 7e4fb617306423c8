//! What the address of a comparison says.

use super::{Compared, Few, Notice, Ranked, Scope, plain, reading::read_each};
use crate::{
    domain::{Iso2, Layer, Pair},
    i18n::Language,
};

/// The one layer that is compared, and by what; the layer offers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen {
    /// The layer.
    pub layer: Layer,
    /// By what.
    pub by: Ranked,
}

/// The state of a comparison, as one address holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompareView {
    /// The language of the page.
    pub language: Language,
    /// What is set side by side.
    pub compared: Compared,
    /// By what; without a choice every layer by what is usual there.
    pub chosen: Option<Chosen>,
}

/// Finds what a text means.
pub type Lookup<'a, T> = &'a dyn Fn(&str) -> Option<T>;

/// What words mean that are no codes.
#[derive(Clone, Copy)]
pub struct Meaning<'a> {
    /// The country that words mean without a doubt.
    pub country: Lookup<'a, Iso2>,
    /// The pair that they mean.
    pub pair: Lookup<'a, Pair>,
}

/// A parameter of such an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CompareParameter {
    /// `countries`
    Countries,
    /// `pairs`
    Pairs,
    /// More of them than a comparison takes.
    Beyond,
    /// `layer`
    Layer,
    /// `indicator`, of countries a measure
    Indicator,
    /// One that the page does not have.
    Unknown(String),
}

impl CompareView {
    /// The view that compares every layer by what is usual there.
    pub fn of(language: Language, compared: Compared) -> Self {
        Self { language, compared, chosen: None }
    }

    /// Reads the query of an address (without the `?`); what it says and the
    /// page cannot show comes back beside the nearest view. Forms send each
    /// name by itself, and what visitors type there: `words` says what is meant
    /// by words that are no code. A pair in another order or given twice is the
    /// same pair.
    pub fn parse(
        language: Language,
        query: &str,
        scope: Scope<'_>,
        words: Meaning<'_>,
    ) -> (Self, Vec<Notice<CompareParameter>>) {
        let fields = || form_urlencoded::parse(query.as_bytes());
        // What is compared says what else the address may say, wherever it
        // stands.
        let kind = fields().find(|(name, _)| matches!(&**name, "countries" | "pairs"));
        let compared = match kind {
            Some((name, _)) if name == "pairs" => Compared::Pairs(Few::default()),
            _ => Compared::Countries(Few::default()),
        };
        let mut view = Self::of(language, compared);
        let named = fields().find(|(name, _)| name == "layer");
        let layer = named.and_then(|(_, layer)| scope.span(layer.trim().parse().ok()?));
        view.chosen =
            layer.map(|span| Chosen { layer: span.layer, by: view.compared.usual(span.layer) });
        let mut notices = view.read_subjects(query, scope, words);
        let rest: Vec<(String, String)> = fields()
            .filter(|(name, _)| !matches!(&**name, "countries" | "pairs"))
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect();
        let rest = form_urlencoded::Serializer::new(String::new()).extend_pairs(rest).finish();
        notices.extend(read_each(&rest, parameter, |parameter, value| match parameter {
            // Forms send what was left empty.
            CompareParameter::Layer | CompareParameter::Indicator if value.is_empty() => Some(()),
            CompareParameter::Layer => {
                let layer: Layer = value.parse().ok()?;
                (view.chosen?.layer == layer).then_some(())
            }
            CompareParameter::Indicator => {
                let chosen = view.chosen.as_mut()?;
                chosen.by = chosen.by.by(chosen.layer, value)?;
                Some(())
            }
            _ => None,
        }));
        (view, notices)
    }

    /// Takes over the countries or pairs of an address, and says which it does
    /// not know, which are of the other kind, and which are too many.
    fn read_subjects(
        &mut self,
        query: &str,
        scope: Scope<'_>,
        words: Meaning<'_>,
    ) -> Vec<Notice<CompareParameter>> {
        let mut told = LeftOut::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            let parameter = parameter(&name);
            let known = |code: &Iso2| scope.countries.index(*code).is_some();
            match (&mut self.compared, &parameter) {
                (Compared::Countries(all), CompareParameter::Countries) => {
                    let code = |text: &str| text.to_ascii_uppercase().parse().ok().filter(known);
                    take(all, &value, (&code, words.country), (&parameter, &mut told));
                }
                (Compared::Pairs(all), CompareParameter::Pairs) => {
                    let both = |pair: &Pair| known(&pair.a()) && known(&pair.b());
                    let code = |text: &str| text.to_ascii_uppercase().parse().ok().filter(both);
                    take(all, &value, (&code, words.pair), (&parameter, &mut told));
                }
                (_, CompareParameter::Countries | CompareParameter::Pairs) if !told.enough() => {
                    let other = CompareParameter::Unknown(name.into_owned());
                    told.notices.push(Notice::new(other, &value));
                }
                _ => {}
            }
        }
        if !told.beyond.is_empty() {
            let beyond = Notice::new(CompareParameter::Beyond, &told.beyond.join(", "));
            told.notices.push(beyond);
        }
        told.notices
    }

    /// A comparison of something else, by the same layer.
    #[must_use]
    pub fn with(&self, compared: Compared) -> Self {
        let same = std::mem::discriminant(&compared) == std::mem::discriminant(&self.compared);
        let usual = |chosen: Chosen| Chosen { by: compared.usual(chosen.layer), ..chosen };
        let chosen = if same { self.chosen } else { self.chosen.map(usual) };
        Self { language: self.language, compared, chosen }
    }

    /// The query of the address, canonical; empty for no choice at all. Every
    /// value is made of characters that need no escaping.
    pub fn query(&self) -> String {
        let parts = self.parameters().into_iter().map(|(name, value)| format!("{name}={value}"));
        parts.collect::<Vec<_>>().join("&")
    }

    /// The parameters of the address, in order.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let mut parameters = Vec::new();
        match &self.compared {
            Compared::Countries(all) if all.is_empty() => {}
            Compared::Countries(all) => parameters.push(("countries", list(all.iter()))),
            Compared::Pairs(all) => parameters.push(("pairs", list(all.iter()))),
        }
        if let Some(Chosen { layer, by }) = self.chosen {
            parameters.push(("layer", layer.to_string()));
            if by != self.compared.usual(layer) {
                parameters.push(("indicator", by.id().to_owned()));
            }
        }
        parameters
    }
}

fn list(all: impl Iterator<Item = impl ToString>) -> String {
    all.map(|one| one.to_string()).collect::<Vec<_>>().join(",")
}

/// What of a list is not taken over.
#[derive(Default)]
struct LeftOut {
    notices: Vec<Notice<CompareParameter>>,
    beyond: Vec<String>,
}

impl LeftOut {
    /// Whether so much is left out that the rest is not even looked up: nobody
    /// names so many, and to look words up takes time.
    fn enough(&self) -> bool {
        self.notices.len() + self.beyond.len() >= 16
    }
}

/// Takes over the codes of a list, or what its words mean.
fn take<T: Copy + PartialEq + ToString>(
    all: &mut Few<T>,
    value: &str,
    (code, meant): (Lookup<'_, T>, Lookup<'_, T>),
    (parameter, told): (&CompareParameter, &mut LeftOut),
) {
    let pieces = || value.split([',', '،']).map(str::trim).filter(|piece| !piece.is_empty());
    // The two names of a pair may be told apart by a comma too.
    let several = pieces().count() > 1 && !told.enough();
    let whole = several && pieces().all(|piece| code(piece).is_none());
    if let Some(found) = whole.then(|| meant(value)).flatten() {
        if !all.add(found) {
            told.beyond.push(found.to_string());
        }
        return;
    }
    for piece in pieces() {
        if told.enough() {
            return;
        }
        match code(piece).or_else(|| meant(piece)) {
            Some(one) if all.add(one) => {}
            Some(one) => told.beyond.push(one.to_string()),
            None => told.notices.push(Notice::new(parameter.clone(), piece)),
        }
    }
}

fn parameter(name: &str) -> CompareParameter {
    match name {
        "countries" => CompareParameter::Countries,
        "pairs" => CompareParameter::Pairs,
        "layer" => CompareParameter::Layer,
        "indicator" => CompareParameter::Indicator,
        _ => CompareParameter::Unknown(plain(name, 40)),
    }
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
