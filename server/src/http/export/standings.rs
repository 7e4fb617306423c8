//! Science beside diplomacy as a parcel.

use app::{
    atlas::{Lines, Standing},
    domain::Pair,
    i18n::{DiplomacyMessages, Language, figures},
    indicators::Indicator,
    pages::{
        diplomacy::{DiplomacyContent, diplomacy_title},
        frame::{Place, TextPage},
    },
    view::DiplomacyView,
};

use crate::{
    http::Served,
    render::{Cell, IndicatorStatement, Label, LayerStatement, Parcel, Statement, Table},
};

/// The pairs of a comparison.
pub struct StandingsParcel<'a> {
    content: DiplomacyContent<'a>,
    statement: Statement<'a>,
}

impl<'a> StandingsParcel<'a> {
    /// The pairs of a page, of a site that is known by that address.
    pub fn new(served: &'a Served, content: DiplomacyContent<'a>, site: &str) -> Self {
        let statement = statement(served, &content, site);
        Self { content, statement }
    }
}

impl Parcel for StandingsParcel<'_> {
    fn statement(&self) -> &Statement<'_> {
        &self.statement
    }

    fn tables(&self) -> Vec<&dyn Table> {
        vec![self]
    }

    fn drawing(&self) -> Option<String> {
        None
    }
}

impl Table for StandingsParcel<'_> {
    fn name(&self) -> &'static str {
        "pairs"
    }

    fn about(&self) -> &'static str {
        DiplomacyMessages::of(self.content.view.language).table_about
    }

    fn columns(&self) -> Vec<&'static str> {
        vec![
            "pair",
            "from",
            "from_name",
            "to",
            "to_name",
            "layer",
            "year",
            "count",
            "orc",
            "low",
            "high",
            "orc_share_below",
            "closeness",
            "closeness_year",
            "closeness_value",
            "closeness_share_below",
            "quadrant",
        ]
    }

    fn length(&self) -> usize {
        self.content.shown.len()
    }

    fn each_row(&self, take: &mut dyn FnMut(&[Cell<'_>])) {
        let Some(lines) = self.content.standings.lines else { return };
        for pair in &self.content.shown {
            self.row(&lines, pair, take);
        }
    }
}

impl StandingsParcel<'_> {
    fn row(&self, lines: &Lines, pair: &Standing, take: &mut dyn FnMut(&[Cell<'_>])) {
        let DiplomacyView { language, question, .. } = self.content.view;
        let countries = self.content.atlas.countries();
        let (from, to) = (countries.get(pair.a), countries.get(pair.b));
        // No country is its own partner.
        let Some(name) = Pair::new(from.code, to.code).map(|pair| pair.to_string()) else { return };
        let interval = pair.intensity.interval;
        take(&[
            Cell::Code(&name),
            Cell::Code(from.code.as_str()),
            Cell::Text(from.name(language)),
            Cell::Code(to.code.as_str()),
            Cell::Text(to.name(language)),
            Cell::Code(question.layer.id()),
            Cell::Whole(question.year.number().into()),
            Cell::Whole(pair.count.into()),
            Cell::Real(pair.intensity.value),
            Cell::real(interval.map(|interval| interval.low)),
            Cell::real(interval.map(|interval| interval.high)),
            Cell::Real(pair.intensity_above),
            Cell::Code(question.closeness.id()),
            Cell::Whole(question.closeness_year.number().into()),
            Cell::Real(pair.closeness),
            Cell::Real(pair.closeness_above),
            Cell::Code(lines.quadrant(pair).id()),
        ]);
    }
}

fn statement<'a>(served: &'a Served, content: &DiplomacyContent<'_>, site: &str) -> Statement<'a> {
    let DiplomacyView { language, question, .. } = content.view;
    let (words, messages) = (DiplomacyMessages::of(language), language.messages());
    let layers = [question.layer, question.closeness.layer()];
    let years = layers.into_iter().zip([question.year, question.closeness_year]);
    let label = |layer| (words.year_of)((messages.layer)(layer).name);
    let mut settings: Vec<(Label, String)> =
        years.map(|(layer, year)| (label(layer).into(), figures::year(language, year))).collect();
    let countries = served.atlas.countries();
    let country = content.view.country.and_then(|code| countries.index(code));
    let country = country.map(|country| countries.get(country).name(language).to_owned());
    settings.extend(country.map(|name| (words.country_label.into(), name)));
    let of_country = content.view.country.map(|code| format!("-{code}")).unwrap_or_default();
    let address = Place::of(TextPage::Diplomacy)
        .with_query(&content.view.with_page(1).query())
        .href(language);
    Statement {
        language,
        title: diplomacy_title(language, content).0,
        english_title: diplomacy_title(Language::English, content).0,
        slug: format!(
            "{}-{}-{}{of_country}",
            TextPage::Diplomacy.slug(),
            question.closeness,
            question.year
        ),
        layers: layers.map(|layer| LayerStatement::of(language, layer, &served.manifest)).to_vec(),
        indicators: vec![IndicatorStatement::of_pairs(question.layer, Indicator::Orc)],
        settings,
        notes: vec![
            (words.closeness_caveat)(question.closeness).to_owned(),
            words.no_cause.to_owned(),
        ],
        snapshot: served.id(),
        date: served.manifest.retrieved.iter().max().copied(),
        address: format!("{site}{address}"),
    }
}
