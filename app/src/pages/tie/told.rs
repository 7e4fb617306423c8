//! What all parts of the dossier ask for: names, figures of the last year, and
//! their words.

use super::content::TieContent;
use crate::{
    atlas::{CountryIndex, Figure, LayerFigures, Lens},
    domain::{Layer, Threshold, Year},
    i18n::{Language, TieMessages, figures, in_text},
    indicators::Indicator,
    view::View,
};

/// A dossier in a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) language: Language,
    pub(super) content: &'a TieContent<'a>,
    pub(super) words: &'static TieMessages,
}

impl<'a> Told<'a> {
    pub(super) fn new(language: Language, content: &'a TieContent<'a>) -> Self {
        Self { language, content, words: TieMessages::of(language) }
    }

    /// The name of a country, as headings have it.
    pub(super) fn name(&self, country: CountryIndex) -> &'a str {
        self.content.atlas.countries().get(country).name(self.language)
    }

    /// The names of both, as sentences have them.
    pub(super) fn names_in_text(&self) -> [String; 2] {
        self.content.sides.map(|side| in_text(self.language, self.name(side)))
    }

    /// The pair by its names.
    pub(super) fn pair(&self) -> String {
        let [a, b] = self.content.sides.map(|side| self.name(side));
        (self.language.messages().pair)(a, b)
    }

    /// A direction by the names of its ends.
    pub(super) fn direction(&self, [from, to]: [CountryIndex; 2]) -> String {
        (self.language.messages().direction)(self.name(from), self.name(to))
    }

    /// The two directions.
    pub(super) fn ways(&self) -> [[CountryIndex; 2]; 2] {
        let [a, b] = self.content.sides;
        [[a, b], [b, a]]
    }

    /// The figures of a layer, when the snapshot has it.
    pub(super) fn figures(&self, layer: Layer) -> Option<&'a LayerFigures> {
        self.content.atlas.layer(layer).ok()
    }

    /// An indicator in the last year of a layer, with that year.
    pub(super) fn last(&self, layer: Layer, indicator: Indicator) -> Option<(Year, Lens<'a>)> {
        let year = self.figures(layer)?.span().last;
        Some((year, self.lens(layer, indicator, year)?))
    }

    fn lens(&self, layer: Layer, indicator: Indicator, year: Year) -> Option<Lens<'a>> {
        let figures = self.figures(layer)?;
        let column = figures.column(year).ok()?;
        let base = figures.base_column(year).ok()?;
        Some(Lens { column, base, indicator, threshold: Threshold::usual(layer) })
    }

    /// A figure in words: its value in the unit of the layer, or its state.
    pub(super) fn figure(&self, layer: Layer, lens: &Lens<'_>, figure: Figure) -> String {
        let view = View::opening(self.language, layer, lens.column.year());
        figures::figure(&view.with_indicator(lens.indicator), figure)
    }

    /// A figure in a column whose heading says what is counted: the bare
    /// number, or its state.
    pub(super) fn number(&self, layer: Layer, lens: &Lens<'_>, figure: Figure) -> String {
        match figure {
            Figure::Value(estimate) => {
                figures::value(self.language, lens.indicator, estimate.value)
            }
            _ => self.figure(layer, lens, figure),
        }
    }

    /// A year in the digits of the language.
    pub(super) fn year(&self, year: Year) -> String {
        figures::year(self.language, year)
    }
}

/// The percentage of the pairs of the year on a sufficient count that have a
/// lower value; `None` where it would mislead: on a count that is not
/// sufficient, for a rank, of which a low one is strong, and for a balance,
/// which has two sides.
pub(super) fn percentile(lens: &Lens<'_>, [from, to]: [CountryIndex; 2]) -> Option<u8> {
    let misleads = matches!(lens.indicator, Indicator::Rank | Indicator::Net)
        || !lens.threshold.admits(lens.column.tally(from, to).total());
    match lens.figure(from, to) {
        Figure::Value(estimate) if !misleads => lens.distribution().percentile(estimate.value),
        _ => None,
    }
}

/// Whether a figure says that there is something.
pub(super) fn is_something(figure: Figure) -> bool {
    matches!(figure, Figure::Value(_) | Figure::Below(_))
}
