use proptest::prelude::*;

use super::{
    decode_column, decode_edition, decode_explorer, decode_history, encode_column, encode_edition,
    encode_explorer, encode_history, names,
};
use crate::{
    atlas::{explore, sample},
    i18n::Language,
    indicators::Indicator,
    view::View,
};

fn messages() -> Vec<Vec<u8>> {
    let atlas = sample::atlas();
    let iran = atlas.countries().index("IR".parse().unwrap());
    let view = View::opening(Language::English, atlas.last_year());
    let view = View { country: "IR".parse().ok(), indicator: Indicator::Growth, ..view };
    vec![
        encode_column(atlas.column(atlas.last_year()).unwrap()),
        encode_history(&atlas.history(iran.unwrap()).unwrap()),
        encode_explorer(&explore(&atlas, &view).unwrap()),
        encode_edition(&atlas),
    ]
}

/// Decodes bytes as every kind of message; none may panic.
fn decode_all(bytes: &[u8]) -> usize {
    let countries = sample::countries();
    [
        decode_column(bytes, &countries).is_ok(),
        decode_history(bytes, &countries).is_ok(),
        decode_explorer(bytes, &countries).is_ok(),
        decode_edition(bytes, &names(&countries)).is_ok(),
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

#[test]
fn an_answer_survives_the_journey() {
    let atlas = sample::atlas();
    for (indicator, country) in Indicator::ALL.into_iter().flat_map(|i| [(i, "IR"), (i, "")]) {
        let view = View::opening(Language::Persian, atlas.last_year());
        let view = View { country: country.parse().ok(), indicator, ..view };
        let explorer = explore(&atlas, &view).unwrap();
        let bytes = encode_explorer(&explorer);
        assert_eq!(decode_explorer(&bytes, atlas.countries()), Ok(explorer));
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
        which in 0..4_usize, at in any::<prop::sample::Index>(), to in any::<u8>(),
    ) {
        let mut message = messages().swap_remove(which);
        let at = at.index(message.len());
        message[at] = to;
        decode_all(&message);
    }
}
