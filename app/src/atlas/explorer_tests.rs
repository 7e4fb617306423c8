use super::{Explorer, Focus, explore};
use crate::{
    atlas::{Figure, Missing, Shade, sample, shade, wire},
    domain::Year,
    i18n::Language,
    indicators::Indicator,
    view::{Top, View},
};

fn view(country: &str, year: u16, indicator: Indicator) -> View {
    let opening = View::opening(Language::English, Year::new(year).unwrap());
    View { country: country.parse().ok(), indicator, ..opening }
}

fn ask(view: &View) -> Explorer {
    explore(&sample::atlas(), view).unwrap()
}

fn codes(explorer: &Explorer) -> Vec<String> {
    let countries = sample::countries();
    let code = |at| countries.code(at);
    explorer.ties.iter().map(|tie| format!("{}>{}", code(tie.from), code(tie.to))).collect()
}

#[test]
fn partners_of_a_country_come_strongest_first() {
    let iran = ask(&view("IR", 2023, Indicator::Count));
    assert_eq!(codes(&iran), ["IR>US", "IR>CA", "IR>CN", "IR>TR"]);
    assert_eq!(iran.ties.iter().map(|tie| tie.works).collect::<Vec<_>>(), [120, 90, 70, 4]);
    assert_eq!(iran.available, 4);
    assert!(iran.ties[0].intensity.is_some() && iran.ties[0].percentile.is_some());
}

#[test]
fn a_partner_below_the_threshold_is_listed_last_under_a_ratio() {
    let iran = ask(&view("IR", 2023, Indicator::Salton));
    assert!(matches!(iran.ties.last().unwrap().figure, Figure::Below(_)));
    assert_eq!(codes(&iran).last().unwrap(), "IR>TR");
}

#[test]
fn the_world_lists_no_ratio_on_too_few_works() {
    let world = ask(&view("", 2023, Indicator::Jaccard));
    assert!(world.ties.iter().all(|tie| tie.works >= 10));
    assert_eq!(codes(&ask(&view("", 2023, Indicator::Count)))[0], "CN>US");
}

#[test]
fn a_directed_indicator_shows_the_stronger_side() {
    let world = ask(&view("", 2022, Indicator::Share));
    assert!(codes(&world).contains(&"NA>US".to_owned()), "12 of Namibia's 20 works");
    let ranks = ask(&view("", 2023, Indicator::Rank));
    assert!(ranks.ties.windows(2).all(|two| {
        two[0].figure.estimate().unwrap().value <= two[1].figure.estimate().unwrap().value
    }));
}

#[test]
fn only_as_many_ties_as_asked_for_but_all_are_counted() {
    let two = ask(&View { top: Top::nearest(2), ..view("IR", 2023, Indicator::Count) });
    assert_eq!((two.ties.len(), two.available), (2, 4));
}

#[test]
fn a_country_without_a_record_has_no_data_and_no_invented_zero() {
    let namibia = ask(&view("NA", 2023, Indicator::Count));
    assert!(matches!(namibia.focus, Focus::Country { works: None, .. }));
    assert_eq!(namibia.by_year[6], None);
    assert_eq!(namibia.by_year[0], Some(20));
}

#[test]
fn the_four_states_are_four() {
    let atlas = sample::atlas();
    let at = |code: &str| atlas.countries().index(code.parse().unwrap()).unwrap();
    let shading = |indicator, year| shade(&atlas, &view("TR", year, indicator)).unwrap();
    let orc = shading(Indicator::Orc, 2023);
    assert_eq!(orc.get(at("TR")), Shade::Chosen);
    assert_eq!(orc.get(at("US")), Shade::Tie(Figure::Zero));
    assert_eq!(orc.get(at("NA")), Shade::Tie(Figure::NoData));
    let growth = shading(Indicator::Growth, 2023);
    assert_eq!(growth.get(at("IR")), Shade::Tie(Figure::NotApplicable), "a base of 4 works");
    assert!(matches!(
        shading(Indicator::Affinity, 2023).get(at("IR")),
        Shade::Tie(Figure::Below(_))
    ));
}

#[test]
fn the_browser_asks_for_what_it_lacks_and_then_says_the_same() {
    let whole = sample::atlas();
    for indicator in Indicator::ALL {
        let view = view("IR", 2023, indicator);
        let edition = wire::encode_edition(&whole);
        let mut partial = wire::decode_edition(&edition, &wire::names(whole.countries())).unwrap();
        let answer = loop {
            match explore(&partial, &view) {
                Ok(answer) => break answer,
                Err(Missing::Column(year)) => {
                    let bytes = wire::encode_column(whole.column(year).unwrap());
                    let column = wire::decode_column(&bytes, partial.countries()).unwrap();
                    partial.insert_column(column);
                }
                Err(Missing::History(country)) => {
                    let bytes = wire::encode_history(&whole.history(country).unwrap());
                    let history = wire::decode_history(&bytes, partial.countries()).unwrap();
                    partial.insert_history(history);
                }
            }
        };
        assert_eq!(answer, explore(&whole, &view).unwrap(), "{indicator:?}");
    }
}
