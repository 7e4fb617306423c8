use super::{Explorer, Focus, explore};
use crate::{
    atlas::{Figure, Lens, Missing, Shade, sample, shade, wire},
    domain::{Layer, Year},
    i18n::Language,
    indicators::{Indicator, offered},
    view::{Top, View},
};

fn view(country: &str, year: u16, indicator: Indicator) -> View {
    in_layer(Layer::Copublications, country, year, indicator)
}

fn in_layer(layer: Layer, country: &str, year: u16, indicator: Indicator) -> View {
    let opening = View::opening(Language::English, layer, Year::new(year).unwrap());
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
    assert_eq!(iran.ties.iter().map(|tie| tie.tally.total()).collect::<Vec<_>>(), [120, 90, 70, 4]);
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
    assert!(world.ties.iter().all(|tie| tie.tally.total() >= 10));
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
    assert!(matches!(namibia.focus, Focus::Country { own: None, .. }));
    assert_eq!(namibia.by_year[6], None);
    assert_eq!(namibia.by_year[0], Some(20.0));
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

/// What a layer says of the tie from one country to another.
fn figure(layer: Layer, from: &str, to: &str, year: u16, indicator: Indicator) -> Figure {
    let atlas = sample::atlas();
    let at = |code: &str| atlas.countries().index(code.parse().unwrap()).unwrap();
    Lens::of(&atlas, &in_layer(layer, from, year, indicator)).unwrap().figure(at(from), at(to))
}

/// A value in thousandths.
#[expect(clippy::cast_possible_truncation, reason = "the values of the sample are small")]
fn value(figure: Figure) -> i64 {
    (figure.estimate().unwrap().value * 1000.0).round() as i64
}

#[test]
fn moves_have_a_direction_and_a_balance() {
    let of = |from, to, indicator| figure(Layer::ResearcherMobility, from, to, 2018, indicator);
    let iran = [Indicator::Count, Indicator::Outflow, Indicator::Inflow, Indicator::Net];
    assert_eq!(
        iran.map(|indicator| value(of("IR", "US", indicator))),
        [50_000, 40_000, 10_000, -30_000]
    );
    assert_eq!(
        iran.map(|indicator| value(of("US", "IR", indicator))),
        [50_000, 10_000, 40_000, 30_000]
    );
    let world = ask(&in_layer(Layer::ResearcherMobility, "", 2018, Indicator::Net));
    assert_eq!(codes(&world)[..2], ["US>IR", "CA>IR"], "the side that gains");
    let iran = ask(&in_layer(Layer::ResearcherMobility, "IR", 2018, Indicator::Net));
    assert_eq!(codes(&iran), ["IR>US", "IR>CA"], "the largest balance first, gain or loss");
    assert!(matches!(iran.focus, Focus::Country { flows: Some((60, 20)), .. }));
}

#[test]
fn what_is_absent_says_something_else_in_every_layer() {
    let of = |layer, to, year| figure(layer, "IR", to, year, offered(layer)[0]);
    assert_eq!(of(Layer::ResearcherMobility, "CN", 2018), Figure::Zero, "both are covered");
    assert_eq!(of(Layer::Missions, "US", 2022), Figure::NoData, "absence is not recorded");
    let hosted = |from, to| figure(Layer::Missions, from, to, 2022, Indicator::Hosted);
    assert_eq!(value(hosted("US", "CA")), 1000);
    assert_eq!(hosted("CA", "US"), Figure::NoData, "nothing is recorded that way");
    assert_eq!(of(Layer::Agreements, "US", 2001), Figure::NoData, "neither keeps a register");
    assert_eq!(of(Layer::Agreements, "CA", 2001), Figure::Zero, "Canada keeps a register");
    assert_eq!(of(Layer::Organisations, "TR", 2014), Figure::Zero);
    assert_eq!(of(Layer::Organisations, "NA", 2014), Figure::NoData);
    assert_eq!(of(Layer::UnVoting, "NA", 2019), Figure::NoData);
    assert_eq!(of(Layer::UnVoting, "CA", 2019), Figure::NotApplicable, "no common roll call");
}

#[test]
fn never_the_same_vote_is_a_value_and_few_roll_calls_are_below() {
    let of = |from, to| figure(Layer::UnVoting, from, to, 2019, Indicator::Agreement);
    assert!(matches!(of("IR", "US"), Figure::Value(estimate) if estimate.value == 0.0));
    assert!(matches!(of("CA", "US"), Figure::Below(_)));
}

#[test]
fn agreements_are_counted_so_far_and_in_the_year() {
    let of = |year, indicator| figure(Layer::Agreements, "CA", "CN", year, indicator);
    assert_eq!(value(of(2000, Indicator::Count)), 1000);
    assert_eq!(of(2000, Indicator::Signed), Figure::Zero);
    assert_eq!(value(of(2001, Indicator::Signed)), 2000);
    let canada = ask(&in_layer(Layer::Agreements, "CA", 2000, Indicator::Signed));
    assert_eq!((canada.ties.len(), canada.available), (0, 0), "none in that year");
    assert_eq!(canada.by_year, [Some(1.0), Some(0.0), Some(2.0)]);
}

#[test]
fn shared_organisations_are_compared_with_memberships() {
    let jaccard = figure(Layer::Organisations, "CA", "US", 2014, Indicator::Jaccard);
    assert_eq!(value(jaccard), 500, "3 of 4 and 5");
}

#[test]
fn the_browser_asks_for_what_it_lacks_and_then_says_the_same() {
    let whole = sample::atlas();
    for (layer, indicator, country) in whole.spans().iter().flat_map(|span| {
        let of = |&indicator| [(span.layer, indicator, "IR"), (span.layer, indicator, "")];
        offered(span.layer).iter().flat_map(of)
    }) {
        let year = whole.layer(layer).unwrap().span().last.number();
        let view = in_layer(layer, country, year, indicator);
        let edition = wire::encode_edition(&whole);
        let mut partial =
            wire::decode_edition(&edition, &wire::names(whole.countries(), None)).unwrap();
        let answer = loop {
            match explore(&partial, &view) {
                Ok(answer) => break answer,
                Err(Missing::Layer(layer)) => panic!("{layer} is in the sample"),
                Err(Missing::Column(layer, year)) => {
                    let column = whole.layer(layer).unwrap().column(year);
                    let bytes = wire::encode_column(column.unwrap());
                    let column = wire::decode_column(&bytes, partial.countries()).unwrap();
                    partial.insert_column(column);
                }
                Err(Missing::History(layer, country)) => {
                    let history = whole.layer(layer).unwrap().history(country);
                    let bytes = wire::encode_history(&history.unwrap());
                    let history = wire::decode_history(&bytes, partial.countries()).unwrap();
                    partial.insert_history(history);
                }
            }
        };
        assert_eq!(answer, explore(&whole, &view).unwrap(), "{layer} {indicator} {country}");
    }
}
