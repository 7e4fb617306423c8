//! The explorer's view as a parcel.

use app::{
    atlas::{CountryIndex, Lens, Missing, explore, intensity_beside, shade, strongest_ties},
    components::notice_words,
    domain::Layer,
    i18n::{Language, TakeAwayMessages, figures},
    view::{Parsed, View},
};

use super::{countries::CountriesTable, ties::TiesTable};
use crate::{
    http::Served,
    render::{IndicatorStatement, Label, LayerStatement, MapDrawing, Parcel, Statement, Table},
};

/// The year from which on the harvest of co-publications is incomplete.
const INCOMPLETE_FROM: u16 = 2022;

/// What the map shows of a view.
pub struct MapParcel<'a> {
    served: &'a Served,
    view: View,
    statement: Statement<'a>,
    ties: TiesTable<'a>,
    countries: CountriesTable<'a>,
}

impl<'a> MapParcel<'a> {
    /// The view of an address, of a site that is known by that address.
    ///
    /// # Errors
    /// [`Missing`], which a server that holds every year never is.
    pub fn new(served: &'a Served, parsed: &Parsed, site: &str) -> Result<Self, Missing> {
        let (view, atlas) = (parsed.view, &served.atlas);
        let lens = Lens::of(atlas, &view)?;
        let country = view.country.and_then(|code| atlas.countries().index(code));
        let beside = intensity_beside(view.layer, view.indicator);
        let most = view.top.ties();
        let (rows, available) = strongest_ties(&lens, country, (most, most), beside);
        let statement = statement(served, parsed, site, (rows.len(), available));
        let ties = TiesTable { served, view, rows };
        let countries = CountriesTable { served, view, shading: shade(atlas, &view)? };
        Ok(Self { served, view, statement, ties, countries })
    }
}

impl MapParcel<'_> {
    /// The same as the picture of another view, which is at that address.
    #[must_use]
    pub fn at(mut self, address: &str) -> Self {
        address.clone_into(&mut self.statement.address);
        self
    }
}

impl Parcel for MapParcel<'_> {
    fn statement(&self) -> &Statement<'_> {
        &self.statement
    }

    fn tables(&self) -> Vec<&dyn Table> {
        vec![&self.ties, &self.countries]
    }

    fn drawing(&self) -> Option<String> {
        // No more ties than can be followed one by one: the picture says so.
        let explorer = explore(&self.served.atlas, &self.view.listed()).ok()?;
        let map = MapDrawing {
            countries: self.served.atlas.countries(),
            outlines: &self.served.outlines,
            view: &self.view,
            explorer: &explorer,
            shading: &self.countries.shading,
            statement: &self.statement,
        };
        Some(map.document())
    }
}

fn statement<'a>(
    served: &'a Served,
    parsed: &Parsed,
    site: &str,
    (listed, available): (usize, u32),
) -> Statement<'a> {
    let view = parsed.view;
    let View { language, layer, indicator, .. } = view;
    let (words, messages) = (TakeAwayMessages::of(language), language.messages());
    let country = view.country.and_then(|code| served.atlas.countries().index(code));
    let name = country.map(|country| name(served, country, language));
    let threshold = figures::amount(language, f64::from(view.threshold.count()));
    let listed = u32::try_from(listed).unwrap_or(u32::MAX);
    let amounts = [listed, available].map(|number| figures::count(language, number));
    let mut settings: Vec<(Label, String)> =
        vec![(messages.year_label.into(), figures::year(language, view.year))];
    if let Some(name) = &name {
        settings.insert(0, (words.country_label.into(), name.clone()));
    }
    settings.push((messages.threshold_label.into(), ((messages.layer)(layer).counted)(&threshold)));
    settings.push((words.listed_label.into(), (words.listed)(&amounts[0], &amounts[1])));
    Statement {
        language,
        title: title(served, &view),
        english_title: title(served, &view.with_language(Language::English)),
        slug: slug(&view),
        layers: vec![LayerStatement::of(language, layer, &served.manifest)],
        indicators: [Some(indicator), intensity_beside(layer, indicator)]
            .into_iter()
            .flatten()
            .map(|indicator| IndicatorStatement::of_pairs(layer, indicator))
            .collect(),
        settings,
        notes: [notes(&view), not_understood(served, parsed)].concat(),
        snapshot: served.id(),
        date: served.manifest.retrieved.iter().max().copied(),
        address: format!("{site}{}", view.href()),
    }
}

/// The view in one sentence, as the page's heading says it.
fn title(served: &Served, view: &View) -> String {
    let messages = view.language.messages();
    let indicator = (messages.indicator)(view.layer, view.indicator).name;
    let year = figures::year(view.language, view.year);
    match view.country.and_then(|code| served.atlas.countries().index(code)) {
        Some(country) => {
            let name = name(served, country, view.language);
            (messages.title_country)(view.layer, &name, indicator, &year)
        }
        None => (messages.title_world)(view.layer, indicator, &year),
    }
}

fn name(served: &Served, country: CountryIndex, language: Language) -> String {
    served.atlas.countries().get(country).name(language).to_owned()
}

/// `copublications-2023-orc-IR`.
fn slug(view: &View) -> String {
    let country = view.country.map(|code| format!("-{code}")).unwrap_or_default();
    format!("{}-{}-{}{country}", view.layer, view.year, view.indicator.id())
}

/// What of the address was not understood, a sentence each.
pub(super) fn not_understood(served: &Served, parsed: &Parsed) -> Vec<String> {
    let view = &parsed.view;
    let country = view.country.and_then(|code| served.atlas.countries().index(code));
    let country = country.map(|country| name(served, country, view.language));
    let notices = parsed.notices.iter();
    notices.map(|notice| notice_words(notice, view, country.clone())).collect()
}

/// What is to be known of the figures.
fn notes(view: &View) -> Vec<String> {
    let messages = view.language.messages();
    let mut notes = Vec::new();
    if view.layer == Layer::Copublications && view.year.number() >= INCOMPLETE_FROM {
        notes.push(messages.dip.to_owned());
    }
    let namibia = view.country.is_some_and(|country| country.as_str() == "NA");
    if view.layer == Layer::JointProjects && namibia {
        notes.push(messages.doubtful.to_owned());
    }
    notes
}
