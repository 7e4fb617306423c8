//! The dossier of a pair as a parcel.

use app::{
    domain::{Agreement, PartialDate},
    i18n::{Language, TakeAwayMessages, TieMessages},
    pages::{
        compare::{CompareContent, compared_layers},
        frame::Place,
        tie::{TieContent, pair_chart, tie_title},
    },
    view::{CompareView, Compared, Few},
};

use super::{
    compared::tables,
    parts::{PartsParcel, Picture},
    said::{Said, indicators, statement},
};
use crate::{
    http::Served,
    render::{Cell, Table},
};

/// The dossier, of a site that is known by that address.
pub fn tie_parcel<'a>(
    served: &'a Served,
    language: Language,
    content: &TieContent<'a>,
    site: &str,
) -> PartsParcel<'a> {
    let (words, pair) = (TakeAwayMessages::of(language), content.pair);
    let compared = Compared::Pairs(Few::of([pair]));
    let alone = CompareContent::alone(&served.atlas, CompareView::of(language, compared));
    let layers = compared_layers(&alone);
    let title = |one: Language| (TakeAwayMessages::of(one).dossier)(&tie_title(one, content).0);
    let said = Said {
        titles: [language, Language::English].map(title),
        slug: pair.to_string(),
        layers: layers.iter().map(|chosen| chosen.layer).collect(),
        indicators: indicators(&layers),
        settings: Vec::new(),
        notes: vec![language.messages().dip.to_owned()],
        place: Place::pair(pair),
    };
    let mut tables = tables(served, &alone);
    tables.push(Box::new(AgreementsTable {
        about: words.agreements_table,
        agreements: content.agreements,
    }));
    let chart = pair_chart(language, content);
    let meaning = match chart {
        Some(_) => words.each_scale,
        None => TieMessages::of(language).years_none,
    };
    PartsParcel {
        statement: statement(served, language, site, said),
        tables,
        picture: Picture::Charts { charts: chart.into_iter().collect(), each: true, meaning },
    }
}

/// The agreements of the pair.
struct AgreementsTable<'a> {
    about: &'static str,
    agreements: &'a [Agreement],
}

impl Table for AgreementsTable<'_> {
    fn name(&self) -> &'static str {
        "agreements"
    }

    fn about(&self) -> &'static str {
        self.about
    }

    fn columns(&self) -> Vec<&'static str> {
        let dates = ["signed", "in_force", "ended"];
        let more = ["title", "language", "field", "instrument", "status", "register", "address"];
        dates.into_iter().chain(more).collect()
    }

    fn length(&self) -> usize {
        self.agreements.len()
    }

    fn each_row(&self, take: &mut dyn FnMut(&[Cell<'_>])) {
        for one in self.agreements {
            let day = |date: Option<PartialDate>| date.map(|date| date.to_string());
            let days = [one.signed, one.in_force, one.ended].map(day);
            let days = days.iter().map(|day| day.as_deref().map_or(Cell::Nothing, Cell::Code));
            let mut cells: Vec<Cell<'_>> = days.collect();
            cells.extend([
                Cell::Text(&one.title),
                Cell::Code(&one.language),
                Cell::Code(one.field.id()),
                Cell::Code(one.instrument.id()),
                Cell::Code(one.status.id()),
                Cell::Code(one.register.id()),
                one.address.as_deref().map_or(Cell::Nothing, Cell::Text),
            ]);
            take(&cells);
        }
    }
}
