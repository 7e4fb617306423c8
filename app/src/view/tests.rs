use proptest::prelude::*;

use super::{Notice, Parameter, Parsed, Scope, Top, View, parse};
use crate::{
    atlas::sample,
    domain::{Layer, Threshold, Year},
    i18n::Language,
    indicators::{Indicator, offered},
};

fn read(query: &str) -> Parsed {
    parse(Language::English, query, Scope::of(&sample::atlas()))
}

fn opening() -> View {
    View::opening(Language::English, Layer::Copublications, Year::new(2023).unwrap())
}

#[test]
fn an_empty_address_opens_the_last_year() {
    assert_eq!(read(""), Parsed { view: opening(), notices: Vec::new() });
}

#[test]
fn what_is_not_understood_falls_back_and_is_named() {
    for (query, parameter, given) in [
        ("layer=trade", Parameter::Layer, "trade"),
        ("indicator=zeal", Parameter::Indicator, "zeal"),
        ("year=MMXX", Parameter::Year, "MMXX"),
        ("country=ZZ", Parameter::Country, "ZZ"),
        ("country=", Parameter::Country, ""),
        ("top=many", Parameter::Top, "many"),
        ("min=-1", Parameter::Threshold, "-1"),
        ("map=here", Parameter::Camera, "here"),
        ("notes=all", Parameter::Notes, "all"),
        ("colour=red", Parameter::Unknown("colour".to_owned()), "red"),
    ] {
        let parsed = read(query);
        assert_eq!(parsed.view, opening(), "{query}");
        assert_eq!(parsed.notices, [Notice::new(parameter, given)], "{query}");
    }
}

#[test]
fn what_is_out_of_range_comes_as_near_as_can_be() {
    for (query, near) in [
        ("year=1950", View { year: Year::new(2017).unwrap(), ..opening() }),
        ("year=2150", opening()),
        ("min=0", View { threshold: Threshold::nearest(1), ..opening() }),
        ("top=0", View { top: Top::nearest(1), ..opening() }),
        ("top=99999", View { top: Top::nearest(20_000), ..opening() }),
    ] {
        let parsed = read(query);
        assert_eq!(parsed.view, near, "{query}");
        assert_eq!(parsed.notices.len(), 1, "{query}");
    }
}

#[test]
fn digits_and_letters_may_be_typed_as_visitors_type_them() {
    let parsed = read("year=%DB%B2%DB%B0%DB%B2%DB%B0&country=ir&utm_source=mail");
    assert_eq!(parsed.notices, []);
    assert_eq!(parsed.view.href(), "/en/?year=2020&country=IR");
}

#[test]
fn the_layer_says_what_the_rest_may_be_wherever_it_stands() {
    let voting = read("year=2019&layer=un_voting&country=IR");
    assert_eq!(voting.notices, []);
    assert_eq!(voting.view.indicator, Indicator::Agreement);
    assert_eq!(voting.view.href(), "/en/?layer=un_voting&year=2019&country=IR");
    let not_offered = read("layer=missions&indicator=orc&year=2023");
    assert_eq!(not_offered.view.indicator, Indicator::Count);
    assert_eq!(not_offered.view.year.number(), 2022);
    assert_eq!(not_offered.notices.len(), 2, "the indicator and the year");
}

#[test]
fn another_layer_keeps_what_it_can() {
    let (atlas, orc) = (sample::atlas(), read("indicator=orc&year=2021&country=IR&min=25").view);
    let span = |layer| *atlas.spans().iter().find(|span| span.layer == layer).unwrap();
    let mobility = orc.with_layer(span(Layer::ResearcherMobility));
    assert_eq!(
        mobility.href(),
        "/en/?layer=researcher_mobility&indicator=orc&year=2018&country=IR&min=25"
    );
    let voting = opening().with_layer(span(Layer::UnVoting));
    assert_eq!(voting.href(), "/en/?layer=un_voting&year=2019");
    let back = voting.with_layer(span(Layer::Copublications));
    assert_eq!(back.href(), "/en/?year=2019");
}

#[test]
fn the_words_of_a_search_are_none_of_the_view_and_a_second_value_is_named() {
    assert_eq!(read("find=%D8%A7%DB%8C%D8%B1%D8%A7%D9%86").notices, []);
    let twice = read("year=2020&year=2021");
    assert_eq!(twice.view.year.number(), 2020);
    assert_eq!(twice.notices, [Notice::repeated(Parameter::Year, "2021")]);
}

proptest! {
    #[test]
    fn every_view_survives_its_address(
        indicator in 0..9_usize, year in 2017..=2023_u16, country in 0..7_usize,
        top in 1..=500_u64, threshold in 1..=1_000_000_u32, zoom in 10..=320_i16,
        latitude in -900..=900_i16, longitude in -1800..=1800_i16, persian in any::<bool>(),
    ) {
        let countries = sample::countries();
        let language = if persian { Language::Persian } else { Language::English };
        let camera = [zoom, latitude, longitude].map(|tenths| f64::from(tenths) / 10.0);
        let view = View {
            language,
            indicator: offered(Layer::Copublications)[indicator],
            year: Year::new(year).unwrap(),
            country: countries.at(country).map(|country| countries.code(country)),
            top: Top::nearest(top),
            threshold: Threshold::new(threshold).unwrap(),
            camera: super::Camera::new(camera[0], camera[1], camera[2]),
            ..opening()
        };
        let href = view.href();
        let (path, query) = href.split_once('?').unwrap();
        prop_assert_eq!(path, view.path());
        let parsed = parse(language, query, Scope::of(&sample::atlas()));
        prop_assert_eq!(parsed.view, view);
        prop_assert_eq!(parsed.notices, vec![]);
    }

    #[test]
    fn no_address_makes_it_panic(query in "\\PC{0,80}") {
        read(&query);
    }
}
