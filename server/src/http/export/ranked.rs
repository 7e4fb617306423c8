//! The rankings as a parcel.

use app::{
    atlas::{Countries, Place},
    domain::Layer,
    i18n::{Language, RankingsMessages, TakeAwayMessages, figures, world_area},
    pages::{
        frame::{self, TextPage},
        rankings::{RankingsContent, rankings_title},
    },
    view::{Ranked, RankingsView},
};

use super::{
    parts::{PartsParcel, Picture},
    rows::{pair_of, subject},
    said::{Said, statement},
};
use crate::{
    http::Served,
    render::{Cell, IndicatorStatement, Label, Table},
};

/// A whole ranking, of a site that is known by that address.
pub fn ranked_parcel<'a>(
    served: &'a Served,
    content: &RankingsContent<'_>,
    site: &str,
) -> PartsParcel<'a> {
    let view = content.view.with_page(1);
    let RankingsView { language, layer, ranked, year, .. } = view;
    let of = match ranked {
        Ranked::Countries(_) => "countries",
        Ranked::Pairs(_) => "pairs",
    };
    let area = view.area.map(|area| format!("-{area}")).unwrap_or_default();
    let slug = TextPage::Rankings.slug();
    let said = Said {
        titles: [language, Language::English].map(|one| rankings_title(one, content).0),
        slug: format!("{slug}-{of}-{layer}-{}-{year}{area}", ranked.id()),
        layers: vec![layer],
        indicators: vec![IndicatorStatement { by: ranked, layer }],
        settings: settings(&view),
        notes: notes(content),
        place: frame::Place::of(TextPage::Rankings).with_query(&view.query()),
    };
    let places =
        PlacesTable { countries: served.atlas.countries(), view, places: content.places.clone() };
    PartsParcel {
        statement: statement(served, language, site, said),
        tables: vec![Box::new(places)],
        picture: Picture::Nothing,
    }
}

fn settings(view: &RankingsView) -> Vec<(Label, String)> {
    let language = view.language;
    let (words, messages) = (RankingsMessages::of(language), language.messages());
    let least = figures::amount(language, view.least.count().into());
    let mut settings: Vec<(Label, String)> = vec![
        (messages.year_label.into(), figures::year(language, view.year)),
        (words.area_label.into(), {
            view.area.map_or(words.world, |area| world_area(language, area)).to_owned()
        }),
        (words.least_label.into(), ((messages.layer)(view.layer).counted)(&least)),
    ];
    let since = view.since.map(|since| figures::year(language, since));
    settings.extend(since.map(|since| (words.since_label.into(), since)));
    settings
}

/// How places are given, and what of the address could not be shown.
fn notes(content: &RankingsContent<'_>) -> Vec<String> {
    let language = content.view.language;
    let (words, messages) = (RankingsMessages::of(language), language.messages());
    let rule = match content.view.ranked {
        Ranked::Countries(_) => words.rules_countries,
        Ranked::Pairs(_) => words.rules_pairs,
    };
    let dip = (content.view.layer == Layer::Copublications).then(|| messages.dip.to_owned());
    let ignored = content.notices.iter().map(|notice| (messages.notice_ignored)(&notice.given));
    [rule.to_owned()].into_iter().chain(dip).chain(ignored).collect()
}

/// Every place.
struct PlacesTable<'a> {
    countries: &'a Countries,
    view: RankingsView,
    places: Vec<Place>,
}

impl Table for PlacesTable<'_> {
    fn name(&self) -> &'static str {
        "places"
    }

    fn about(&self) -> &'static str {
        TakeAwayMessages::of(self.view.language).places_table
    }

    fn columns(&self) -> Vec<&'static str> {
        let subject: &[&str] = match self.view.ranked {
            Ranked::Countries(_) => &["measure", "rank", "country", "name"],
            Ranked::Pairs(_) => {
                &["indicator", "rank", "pair", "from", "from_name", "to", "to_name"]
            }
        };
        let first = ["layer", "year"];
        let figure = ["value", "low", "high", "count"];
        let before = self.view.since.map(|_| "rank_before");
        first.iter().chain(subject).chain(&figure).copied().chain(before).collect()
    }

    fn length(&self) -> usize {
        self.places.len()
    }

    fn each_row(&self, take: &mut dyn FnMut(&[Cell<'_>])) {
        for place in &self.places {
            let mut cells = vec![
                Cell::Code(self.view.layer.id()),
                Cell::Whole(self.view.year.number().into()),
                Cell::Code(self.view.ranked.id()),
                Cell::Whole(place.rank.into()),
            ];
            let pair = pair_of(self.countries, place.contender).map(|pair| pair.to_string());
            let language = self.view.language;
            cells.extend(subject(self.countries, language, place.contender, pair.as_deref()));
            let interval = place.estimate.interval;
            cells.extend([
                Cell::Real(place.estimate.value),
                Cell::real(interval.map(|interval| interval.low)),
                Cell::real(interval.map(|interval| interval.high)),
                Cell::Whole(place.count),
            ]);
            if self.view.since.is_some() {
                cells.push(Cell::whole(place.before));
            }
            take(&cells);
        }
    }
}
