//! The years of a layer on their way: whole, cut, damaged and made up.

use proptest::{prelude::*, sample::select};

use crate::{
    atlas::{
        Column, Countries, Country, LayerFigures, Names, Tally, Tie, sample,
        wire::{
            Kind, WireError, decode_column, decode_years, encode_column, encode_years, years::Years,
        },
    },
    domain::{Iso2, Layer, Year},
    geo::LonLat,
};

/// A list of so many countries, all in one place.
fn countries(count: usize) -> Countries {
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(|one| letters().map(move |two| format!("{one}{two}")));
    let country = |code: Iso2| Country {
        code,
        names: Names { english: code.to_string(), persian: code.to_string() },
        anchor: LonLat::new(0.0, 0.0).unwrap(),
    };
    Countries::new(codes.take(count).map(|code| country(code.parse().unwrap())).collect()).unwrap()
}

/// Numbers as they are found, mostly small, and as they might be.
fn number() -> impl Strategy<Value = u32> {
    prop_oneof![4 => 0..4_u32, 2 => 0..5_000_u32, 1 => any::<u32>()]
}

/// A year of so many countries: a size for each, and a total and a part for
/// each pair; about half of the pairs have no tie.
fn figures(
    countries: usize,
) -> impl Strategy<Value = (Vec<Option<u32>>, Vec<(u32, prop::sample::Index)>)> {
    let pairs = countries * countries.saturating_sub(1) / 2;
    (
        prop::collection::vec(prop::option::of(number()), countries),
        prop::collection::vec((number(), any::<prop::sample::Index>()), pairs),
    )
}

/// A few years of a layer with its list of countries.
fn layer_figures() -> impl Strategy<Value = (Countries, LayerFigures)> {
    let shape = (select(&Layer::ALL[..]), 0..9_usize, 1..5_usize, 1800..2190_u16);
    shape.prop_flat_map(|(layer, count, years, first)| {
        let years = prop::collection::vec(figures(count), years);
        years.prop_map(move |years| {
            let countries = countries(count);
            let columns: Vec<Column> = (first..)
                .zip(years)
                .map(|(year, (sizes, tallies))| {
                    let pairs = countries.iter().flat_map(|(a, _)| {
                        let later = countries.iter().map(|(b, _)| b).filter(move |&b| b > a);
                        later.map(move |b| (a, b))
                    });
                    let ties = pairs.zip(tallies).filter(|(_, (total, _))| *total > 0);
                    let ties = ties.map(|((a, b), (total, share))| {
                        let part = share.index(total as usize + 1);
                        let part = if layer.has_part() { u32::try_from(part).unwrap() } else { 0 };
                        Tie { a, b, tally: Tally::new(total, part).unwrap() }
                    });
                    Column::new(layer, Year::new(year).unwrap(), ties.collect(), sizes)
                })
                .collect();
            let totals = columns.iter().map(Column::totals).collect();
            let mut figures = LayerFigures::new(layer, Year::new(first).unwrap(), totals);
            for column in columns {
                figures.insert_column(column);
            }
            (countries, figures)
        })
    })
}

/// The length of the head of a few years: kind, layer, first year, how many.
const HEAD: usize = 5;

/// The head of a message: of a column, or of so many years from 1800 on.
fn head(kind: Kind, layer: u8, years: u16) -> Vec<u8> {
    let mut head = vec![kind as u8, layer, 0x88, 0x0e];
    if kind == Kind::Years {
        let [low, high] = years.to_le_bytes();
        head.extend([low | 0x80, (high << 1) | (low >> 7)]);
    }
    head
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn the_years_of_any_layer_survive_the_journey((countries, figures) in layer_figures()) {
        let bytes = encode_years(&figures).unwrap();
        let columns = decode_years(&bytes, &countries);
        prop_assert!(columns.unwrap().iter().eq(figures.columns()));
        for column in figures.columns() {
            let bytes = encode_column(column);
            prop_assert_eq!(&decode_column(&bytes, &countries).unwrap(), column);
        }
    }

    #[test]
    fn years_cut_or_lengthened_are_refused(
        (countries, figures) in layer_figures(), at in any::<prop::sample::Index>(), more in any::<u8>(),
    ) {
        let mut bytes = encode_years(&figures).unwrap();
        let cut = decode_years(&bytes[..at.index(bytes.len())], &countries);
        prop_assert_eq!(cut.unwrap_err(), WireError::TooShort);
        bytes.push(more);
        prop_assert_eq!(decode_years(&bytes, &countries).unwrap_err(), WireError::TooLong);
    }

    /// What only guides the coder, whether a country has any tie and how many
    /// votes it cast, may be damaged without harm: the same years come out, or
    /// others.
    #[test]
    fn damaged_years_are_refused_or_could_be_years(
        (countries, figures) in layer_figures(), at in any::<prop::sample::Index>(), flip in 1..=u8::MAX,
    ) {
        let mut bytes = encode_years(&figures).unwrap();
        let at = HEAD + at.index(bytes.len() - HEAD);
        bytes[at] ^= flip;
        for column in decode_years(&bytes, &countries).into_iter().flatten() {
            prop_assert_eq!(column.sizes().len(), countries.len());
            prop_assert!(column.ties().is_sorted_by_key(|tie| (tie.a, tie.b)));
            let in_order = |tie: &Tie| tie.a < tie.b && tie.b.place() < countries.len();
            prop_assert!(column.ties().iter().all(in_order));
            prop_assert!(column.ties().iter().all(|tie| !tie.tally.is_empty()));
        }
    }

    #[test]
    fn no_body_makes_the_decoder_panic(
        layer in 0..7_u8,
        years in 0..403_u16,
        count in 0..=20_usize,
        body in prop::collection::vec(any::<u8>(), 0..600),
    ) {
        let countries = countries(count);
        for kind in [Kind::Column, Kind::Years] {
            let mut bytes = head(kind, layer, years);
            bytes.extend(&body);
            let _ = (decode_column(&bytes, &countries), decode_years(&bytes, &countries));
        }
    }
}

#[test]
fn years_that_are_not_in_the_calendar_are_refused() {
    let countries = sample::countries();
    let refused = |years| Years::new(&head(Kind::Years, 0, years), &countries).is_err();
    assert_eq!([0, 1, 400, 401].map(refused), [true, false, false, true]);
}

#[test]
fn a_message_that_promises_more_than_it_holds_ends_at_once() {
    let bytes = head(Kind::Years, 6, 400);
    let mut years = Years::new(&bytes, &countries(256)).unwrap();
    assert_eq!(years.next(), Some(Err(WireError::TooShort)));
    assert_eq!(years.next(), None);
}

#[test]
fn a_full_list_of_countries_survives_the_journey() {
    let countries = countries(256);
    let year = Year::new(2199).unwrap();
    let ends = countries.at(0).zip(countries.at(255)).unwrap();
    for layer in Layer::ALL {
        let tie = Tie { a: ends.0, b: ends.1, tally: Tally::of(u32::MAX) };
        let column = Column::new(layer, year, vec![tie], vec![Some(u32::MAX); 256]);
        assert_eq!(decode_column(&encode_column(&column), &countries), Ok(column));
    }
}

#[test]
fn a_year_that_is_not_in_memory_cannot_be_sent() {
    let atlas = sample::atlas();
    let figures = &atlas.layers()[0];
    let totals = figures.totals().to_vec();
    let empty = LayerFigures::new(figures.layer(), figures.first_year(), totals);
    assert!(encode_years(&empty).is_err());
}
