//! What every dossier asks for: figures of the last year of a layer, their
//! words, and where they come from.

use maud::{Markup, html};

use crate::{
    atlas::{Atlas, CountryIndex, Figure, LayerFigures, Lens},
    charts::Reading,
    domain::{Layer, PartialDate, Threshold, Year},
    i18n::{Language, RankingsMessages, TieMessages, date, figures, organisation_name},
    indicators::Indicator,
    pages::frame::{Place, TextPage},
    view::{Ranked, View},
};

/// An atlas, read in a language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) language: Language,
    pub(super) atlas: &'a Atlas,
}

impl<'a> Reader<'a> {
    /// The name of a country, as headings have it.
    pub(super) fn name(self, country: CountryIndex) -> &'a str {
        self.atlas.countries().get(country).name(self.language)
    }

    /// The figures of a layer, when the snapshot has it.
    pub(super) fn figures(self, layer: Layer) -> Option<&'a LayerFigures> {
        self.atlas.layer(layer).ok()
    }

    /// An indicator in the last year of a layer, with that year.
    pub(super) fn last(self, layer: Layer, indicator: Indicator) -> Option<(Year, Lens<'a>)> {
        let year = self.figures(layer)?.span().last;
        Some((year, self.lens(layer, indicator, year)?))
    }

    /// An indicator in a year of a layer.
    pub(super) fn lens(self, layer: Layer, indicator: Indicator, year: Year) -> Option<Lens<'a>> {
        let figures = self.figures(layer)?;
        let column = figures.column(year).ok()?;
        let base = figures.base_column(year).ok()?;
        Some(Lens { column, base, indicator, threshold: Threshold::usual(layer) })
    }

    /// A figure in words: its value in the unit of the layer, or its state.
    pub(super) fn figure(self, layer: Layer, lens: &Lens<'_>, figure: Figure) -> String {
        let view = View::opening(self.language, layer, lens.column.year());
        figures::figure(&view.with_indicator(lens.indicator), figure)
    }

    /// A figure in a column whose heading says what is counted: the bare
    /// number, or its state.
    pub(super) fn number(self, layer: Layer, lens: &Lens<'_>, figure: Figure) -> String {
        self.bare(layer, lens.indicator, figure)
    }

    /// The same of a figure that is written as that indicator is.
    pub(super) fn bare(self, layer: Layer, unit: Indicator, figure: Figure) -> String {
        if let Figure::Value(estimate) = figure {
            return figures::value(self.language, unit, estimate.value);
        }
        let view = View::opening(self.language, layer, Year::LAST);
        figures::figure(&view.with_indicator(unit), figure)
    }

    /// A figure as a chart draws it: none is drawn as zero.
    pub(super) fn reading(self, layer: Layer, unit: Indicator, figure: Figure) -> Reading {
        let value = match figure {
            Figure::Zero => Some(0.0),
            other => other.estimate().map(|estimate| estimate.value),
        };
        Reading { value, interval: None, text: self.bare(layer, unit, figure) }
    }

    /// What something is ranked or compared by.
    pub(super) fn measure(self, layer: Layer, ranked: Ranked) -> &'static str {
        match ranked {
            Ranked::Countries(measure) => {
                (RankingsMessages::of(self.language).measure)(layer, measure)
            }
            Ranked::Pairs(indicator) => (self.language.messages().indicator)(layer, indicator).name,
        }
    }

    /// A year in the digits of the language.
    pub(super) fn year(self, year: Year) -> String {
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

/// The class of the state of a figure, when it is one without a value.
pub(super) fn state(figure: Figure) -> Option<&'static str> {
    match figure {
        Figure::Value(_) => None,
        Figure::Below(_) => Some("state below"),
        Figure::Zero => Some("state zero"),
        Figure::NoData => Some("state no-data"),
        Figure::NotApplicable => Some("state not-applicable"),
    }
}

/// An organisation of science with its page: its short name, and beneath it
/// that in full where it is known.
pub(super) fn organisation(language: Language, short: &str) -> Markup {
    html! {
        a href=(Place::organisation(short).href(language)) { bdi lang="en" { (short) } }
        @if let Some(name) = organisation_name(language, short) { small { (name) } }
    }
}

/// What a dossier says on paper of where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Imprint {
    /// The address of the site, without a path; empty where it is not known.
    pub site: String,
    /// The last day on which a source of the snapshot was retrieved.
    pub date: Option<PartialDate>,
    /// Every licence with the sources that are under it, each once, in the
    /// words of the snapshot.
    pub licences: Vec<(String, Vec<String>)>,
}

/// Where every layer comes from, and where more is told; on paper also where
/// the page is on its site.
pub(super) fn sources(
    language: Language,
    words: &TieMessages,
    atlas: &Atlas,
    place: &Place,
) -> Markup {
    imprinted(language, words, atlas, (place, &Imprint::default()))
}

/// The same with where the page is for those who are not on the site, and
/// under which licences its sources are.
pub(super) fn imprinted(
    language: Language,
    words: &TieMessages,
    atlas: &Atlas,
    (place, imprint): (&Place, &Imprint),
) -> Markup {
    let messages = language.messages();
    let snapshot = atlas.snapshot();
    html! {
        p {
            ((words.sources_lede)(&snapshot.short())) " "
            a href=(TextPage::Methods.href(language)) { (messages.methods_link) }
        }
        dl class="facts" {
            @for figures in atlas.layers() {
                @let words = (messages.layer)(figures.layer());
                dt { (words.name) }
                dd { p { (words.source) "." } p class="weak" { (words.coverage) } }
            }
        }
        p class="weak" { (messages.dip) }
        p class="paper" {
            ((words.printed)(
                &format!("{}{}", imprint.site, place.href(language)),
                &snapshot.to_string(),
                imprint.date.map(|day| date(language, day)).as_deref(),
            ))
        }
        @if !imprint.licences.is_empty() {
            small class="paper" {
                (words.licences) " "
                bdi lang="en" dir="ltr" {
                    @for (licence, sources) in &imprint.licences {
                        b { (licence) } ": " (sources.join(", ")) ". "
                    }
                }
            }
        }
    }
}
