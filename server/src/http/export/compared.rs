//! Countries or pairs side by side as a parcel.

use app::{
    i18n::{CompareMessages, Language, TakeAwayMessages},
    pages::{
        compare::{
            CompareContent, compare_charts, compare_title, compared_layers, rows_by_year,
            rows_of_last_year,
        },
        frame::{Place, TextPage},
    },
    view::{Compared, Subject},
};

use super::{
    parts::{PartsParcel, Picture},
    rows::RowsTable,
    said::{Said, indicators, statement},
};
use crate::{
    http::Served,
    render::{Label, Table},
};

/// A comparison, of a site that is known by that address.
pub fn compared_parcel<'a>(
    served: &'a Served,
    content: &CompareContent<'_>,
    site: &str,
) -> PartsParcel<'a> {
    let language = content.view.language;
    let layers = compared_layers(content);
    let said = Said {
        titles: [language, Language::English].map(|one| compare_title(one, content).0),
        slug: slug(content),
        layers: layers.iter().map(|chosen| chosen.layer).collect(),
        indicators: indicators(&layers),
        settings: left_out(content),
        notes: vec![language.messages().dip.to_owned()],
        place: Place::of(TextPage::Compare).with_query(&content.view.query()),
    };
    PartsParcel {
        statement: statement(served, language, site, said),
        tables: tables(served, content),
        picture: Picture::Charts {
            charts: compare_charts(content),
            each: false,
            meaning: TakeAwayMessages::of(language).one_scale,
        },
    }
}

/// The figures by year, and those of the last year.
pub fn tables<'a>(served: &'a Served, content: &CompareContent<'_>) -> Vec<Box<dyn Table + 'a>> {
    let language = content.view.language;
    let words = CompareMessages::of(language);
    let pairs = matches!(content.view.compared, Compared::Pairs(_));
    let table = |named, rows| -> Box<dyn Table + 'a> {
        Box::new(RowsTable::new(served, language, named, pairs, rows))
    };
    vec![
        table(("years", words.years_table), rows_by_year(content)),
        table(("figures", words.figures_table), rows_of_last_year(content)),
    ]
}

/// `compare-IR-TR`, `compare-IR-US-CN-US-missions`.
fn slug(content: &CompareContent<'_>) -> String {
    let subjects = content.view.compared.subjects().into_iter().map(|subject| match subject {
        Subject::Country(code) => code.to_string(),
        Subject::Pair(pair) => pair.to_string(),
    });
    let chosen = content.view.chosen;
    let by = chosen.map(|chosen| format!("{}-{}", chosen.layer, chosen.by.id()));
    let parts = [TextPage::Compare.slug().to_owned()].into_iter().chain(subjects).chain(by);
    parts.collect::<Vec<_>>().join("-")
}

/// What of the address could not be shown, as it was given.
fn left_out(content: &CompareContent<'_>) -> Vec<(Label, String)> {
    let language = content.view.language;
    let title = language.messages().notice_title;
    let given = content.notices.iter().map(|notice| (title.into(), notice.given.clone()));
    given.collect()
}
