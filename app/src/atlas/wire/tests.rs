mod coder;
mod years;

use proptest::prelude::*;

use super::{
    decode_column, decode_edition, decode_explorer, decode_history, decode_years, encode_column,
    encode_edition, encode_explorer, encode_history, encode_years, names,
};
use crate::{
    atlas::{Atlas, explore, sample},
    i18n::Language,
    indicators::offered,
    view::View,
};

fn messages() -> Vec<Vec<u8>> {
    let atlas = sample::atlas();
    let iran = atlas.countries().index("IR".parse().unwrap());
    let mut messages = vec![encode_edition(&atlas)];
    for figures in atlas.layers() {
        let last = figures.span().last;
        let view = View::opening(Language::English, figures.layer(), last);
        let view = View { country: "IR".parse().ok(), ..view };
        messages.push(encode_column(figures.column(last).unwrap()));
        messages.push(encode_years(figures).unwrap());
        messages.push(encode_history(&figures.history(iran.unwrap()).unwrap()));
        messages.push(encode_explorer(&explore(&atlas, &view).unwrap()));
    }
    messages
}

/// Decodes bytes as every kind of message; none may panic.
fn decode_all(bytes: &[u8]) -> usize {
    let countries = sample::countries();
    [
        decode_column(bytes, &countries).is_ok(),
        decode_years(bytes, &countries).is_ok(),
        decode_history(bytes, &countries).is_ok(),
        decode_explorer(bytes, &countries).is_ok(),
        decode_edition(bytes, &names(&countries, None)).is_ok(),
    ]
    .into_iter()
    .filter(|decoded| *decoded)
    .count()
}

#[test]
fn each_message_is_of_one_kind_only() {
    for message in messages() {
        assert_eq!(decode_all(&message), 1);
    }
}

/// What the countries of an atlas are called in a language.
fn called(atlas: &Atlas, language: Language) -> Vec<&str> {
    atlas.countries().iter().map(|(_, country)| country.name(language)).collect()
}

#[test]
fn names_travel_in_both_languages_or_in_one_that_stands_for_both() {
    let atlas = sample::atlas();
    let [english, persian] = Language::ALL;
    for (sent, told) in [(None, [english, persian]), (Some(persian), [persian; 2])] {
        let names = names(atlas.countries(), sent);
        let read = decode_edition(&encode_edition(&atlas), &names).unwrap();
        for (asked, told) in Language::ALL.into_iter().zip(told) {
            assert_eq!(called(&read, asked), called(&atlas, told), "{sent:?}: {asked}");
        }
    }
}

#[test]
fn an_answer_survives_the_journey() {
    let atlas = sample::atlas();
    for span in atlas.spans() {
        for (&indicator, country) in
            offered(span.layer).iter().flat_map(|indicator| [(indicator, "IR"), (indicator, "")])
        {
            let view = View::opening(Language::Persian, span.layer, span.last);
            let view = View { country: country.parse().ok(), indicator, ..view };
            let explorer = explore(&atlas, &view).unwrap();
            let bytes = encode_explorer(&explorer);
            assert_eq!(decode_explorer(&bytes, atlas.countries()), Ok(explorer));
        }
    }
}

#[test]
fn figures_survive_the_journey() {
    let atlas = sample::atlas();
    for figures in atlas.layers() {
        let years = decode_years(&encode_years(figures).unwrap(), atlas.countries()).unwrap();
        assert!(years.iter().eq(figures.columns()));
        for column in figures.columns() {
            let bytes = encode_column(column);
            assert_eq!(decode_column(&bytes, atlas.countries()).as_ref(), Ok(column));
        }
        for (country, _) in atlas.countries().iter() {
            let history = figures.history(country).unwrap();
            let bytes = encode_history(&history);
            assert_eq!(decode_history(&bytes, atlas.countries()).as_ref(), Ok(history.as_ref()));
        }
    }
}

#[test]
fn a_message_cut_anywhere_is_refused() {
    for message in messages() {
        for end in 0..message.len() {
            assert_eq!(decode_all(&message[..end]), 0, "cut at {end} of {}", message.len());
        }
    }
}

proptest! {
    #[test]
    fn no_bytes_make_the_decoder_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        decode_all(&bytes);
    }

    #[test]
    fn no_flipped_byte_makes_the_decoder_panic(
        which in 0..29_usize, at in any::<prop::sample::Index>(), to in any::<u8>(),
    ) {
        let mut message = messages().swap_remove(which);
        let at = at.index(message.len());
        message[at] = to;
        decode_all(&message);
    }
}
