//! Where works come from.

use super::{licence, sentences};
use crate::snapshot::{Date, Source};

/// The day on which V. Batagelj harvested `OpenAlex`.
const HARVEST: Option<Date> = Date::new(2024, 8, 27);

pub(super) fn openalex() -> Source {
    Source {
        name: "OpenAlex".to_owned(),
        version: "co-authorship between countries, 1990–2023, as harvested on 2024-08-27 \
                  by V. Batagelj"
            .to_owned(),
        publisher: "OurResearch; counts between countries by Vladimir Batagelj".to_owned(),
        licence: licence("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
        retrieved: HARVEST,
        address: Some("https://github.com/bavla/OpenAlex/tree/main/Countries/27aug24".to_owned()),
        citation: "Batagelj, V. (2024). World co-authorship, August 27, 2024 [data set]. \
                   github.com/bavla/OpenAlex. Made from: Priem, J., Piwowar, H., Orr, R. (2022). \
                   OpenAlex: A fully-open index of scholarly works, authors, venues, institutions, \
                   and concepts. arXiv:2205.01833."
            .to_owned(),
        limits: sentences(&[
            "Only works with authors in two or more countries are counted: international works \
             are not the total output of a country.",
            "Counting is whole: a work with authors in k countries counts once for each of its \
             k(k−1)/2 pairs.",
            "The dip in 2022 and 2023 is partly an effect of the harvest.",
            "Works of states that are no more, such as the Soviet Union, are counted under the \
             countries of today.",
            "For six pairs the source gave counts that differed by one between the two \
             directions; the larger was taken.",
        ]),
    }
}
