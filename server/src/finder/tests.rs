use std::collections::HashMap;

use app::domain::{Membership, MembershipKind, Year};

use super::{Finder, Finding, Found};
use crate::snapshot::{CountryRecord, Names};

fn finder() -> Finder {
    let country = |iso2: &str, iso3: &str, names: [&str; 7]| {
        let [en, fa, ar, fr, es, ru, zh] = names.map(str::to_owned);
        let record = CountryRecord {
            iso2: iso2.parse().unwrap(),
            iso3: iso3.parse().unwrap(),
            numeric: None,
            independent: None,
            region: None,
            subregion: None,
            capital: None,
            names: Names { en, fa, ar, fr, es, ru, zh },
        };
        (record.iso2, record)
    };
    let records: HashMap<_, _> = HashMap::from([
        country("IR", "IRN", ["Iran", "ایران", "إيران", "Iran", "Irán", "Иран", "伊朗"]),
        country("IQ", "IRQ", ["Iraq", "عراق", "العراق", "Irak", "Irak", "Ирак", "伊拉克"]),
        country(
            "DE",
            "DEU",
            ["Germany", "آلمان", "ألمانيا", "Allemagne", "Alemania", "Германия", "德国"],
        ),
        country(
            "US",
            "USA",
            [
                "United States",
                "ایالات متحده",
                "الولايات المتحدة",
                "États-Unis",
                "Estados Unidos",
                "Соединенные Штаты",
                "美国",
            ],
        ),
        country(
            "GB",
            "GBR",
            [
                "United Kingdom",
                "بریتانیا",
                "المملكة المتحدة",
                "Royaume-Uni",
                "Reino Unido",
                "Великобритания",
                "英国",
            ],
        ),
    ]);
    let more = [
        ("CD", "COD", ["Congo - Kinshasa", "کنگو - کینشاسا", "República Democrática del Congo"]),
        ("ZA", "ZAF", ["South Africa", "افریقای جنوبی", "Sudáfrica"]),
        ("CG", "COG", ["Congo - Brazzaville", "کنگو - برازویل", "Congo"]),
        ("KP", "PRK", ["North Korea", "کرهٔ شمالی", "Corea del Norte"]),
        ("KR", "KOR", ["South Korea", "کرهٔ جنوبی", "Corea del Sur"]),
    ];
    let more =
        more.map(|(iso2, iso3, [en, fa, es])| country(iso2, iso3, [en, fa, "", "", es, "", ""]));
    let records: HashMap<_, _> = records.into_iter().chain(more).collect();
    let membership = Membership {
        organisation: "CERN".to_owned(),
        country: "DE".parse().unwrap(),
        from: Year::new(1954).unwrap(),
        kind: MembershipKind::Member,
        to: None,
        last_seen: None,
        words: None,
        address: None,
    };
    Finder::new(&records, &[membership])
}

fn first(words: &str) -> Option<Found> {
    finder().find(words, 8).found.into_iter().next()
}

#[test]
fn a_country_is_found_by_its_name_in_seven_languages_and_by_its_codes() {
    let germany = Some(Found::Country("DE".parse().unwrap()));
    for words in
        ["Germany", "آلمان", "ألمانيا", "allemagne", "Alemania", "германия", "德国", "DE", "deu"]
    {
        assert_eq!(first(words), germany, "{words}");
    }
}

#[test]
fn a_pair_is_found_by_two_names_or_codes_in_any_order_and_script() {
    let pair = Some(Found::Pair("DE-IR".parse().unwrap()));
    for words in [
        "iran germany",
        "Germany – Iran",
        "IR DE",
        "de-ir",
        "ایران آلمان",
        "ایران و آلمان",
        "iran germ",
    ] {
        assert_eq!(first(words), pair, "{words}");
    }
    assert_eq!(first("united states iran"), Some(Found::Pair("IR-US".parse().unwrap())));
    assert_eq!(first("iran united kingdom"), Some(Found::Pair("GB-IR".parse().unwrap())));
}

#[test]
fn an_organisation_is_found_by_its_short_name() {
    assert_eq!(first("cern"), Some(Found::Organisation("CERN".to_owned())));
    assert_eq!(finder().organisation("cern"), Some("CERN"));
    assert_eq!(finder().organisation("none"), None);
}

#[test]
fn only_what_fits_nothing_else_as_well_is_certain() {
    for (words, certain) in [
        ("iran", true),
        ("IR", true),
        ("ir de", true),
        ("unit", false),
        ("ira", false),
        ("xyz", false),
    ] {
        assert_eq!(finder().find(words, 8).certain, certain, "{words}");
    }
    let united = finder().find("united", 8).found;
    assert_eq!(united.len(), 2, "{united:?}");
}

#[test]
fn a_name_that_another_country_has_a_part_in_is_not_certain() {
    for words in ["congo", "korea", "کره"] {
        let finding = finder().find(words, 8);
        assert!(!finding.certain && finding.found.len() == 2, "{words}: {finding:?}");
    }
}

#[test]
fn names_in_full_are_certain() {
    for (words, code) in [
        ("Islamic Republic of Iran", "IR"),
        ("جمهوری اسلامی ایران", "IR"),
        ("Federal Republic of Germany", "DE"),
        ("Republic of Korea", "KR"),
        ("جمهوری کره", "KR"),
        ("Democratic Republic of the Congo", "CD"),
        ("جمهوری دموکراتیک کنگو", "CD"),
    ] {
        let finding = finder().find(words, 8);
        assert_eq!(finding.found.first(), Some(&Found::Country(code.parse().unwrap())), "{words}");
        assert!(finding.certain, "{words}");
    }
    let pair = finder().pair("Islamic Republic of Iran, Republic of Korea");
    assert_eq!(pair, "IR-KR".parse().ok());
}

#[test]
fn a_mistyped_name_finds_what_is_called_nearly_so() {
    for (words, code) in [("iram", "IR"), ("germny", "DE"), ("ایرن", "IR")] {
        let finding = finder().find(words, 8);
        assert!(finding.found.contains(&Found::Country(code.parse().unwrap())), "{words}");
        assert!(finding.near && !finding.certain, "{words}");
    }
    assert!(!finder().find("iran", 8).near);
}

#[test]
fn no_words_find_nothing_and_odd_ones_do_no_harm() {
    assert_eq!(finder().find("  ", 8), Finding::default());
    for words in ["-", "<script>", "\u{0}", &"a b ".repeat(500), "و و و"] {
        assert!(finder().find(words, 8).found.len() <= 8, "{words}");
    }
}

#[test]
fn africa_is_found_however_it_begins() {
    for words in [
        "آفریقای جنوبی",
        "افریقای جنوبی",
        "أفريقاي جنوبي",
        "ا\u{653}فریقای جنوبی",
        "جمهوری آفریقای جنوبی",
        "جمهوری افریقای جنوبی",
        "آفریقا",
        "افریقا",
    ] {
        assert_eq!(first(words), Some(Found::Country("ZA".parse().unwrap())), "{words}");
    }
}
