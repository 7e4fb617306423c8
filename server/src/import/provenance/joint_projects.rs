//! Where research projects come from.

use super::{licence, sentences};
use crate::snapshot::{Date, Source};

/// The day of the edition.
const EDITION: Option<Date> = Date::new(2020, 12, 14);

pub(super) fn cordis() -> Source {
    Source {
        name: "CORDIS, projects of Horizon 2020".to_owned(),
        version: "as of 2020-12-14, projects by the year in which they begin, 2014–2020".to_owned(),
        publisher: "Publications Office of the European Union; links between countries by zambujo"
            .to_owned(),
        licence: licence(
            "reuse with attribution (Commission Decision 2011/833/EU); the links MIT",
            "https://eur-lex.europa.eu/eli/dec/2011/833/oj",
        ),
        retrieved: EDITION,
        address: Some("https://github.com/zambujo/eunets".to_owned()),
        citation: "European Commission. CORDIS: EU research projects under Horizon 2020 \
                   (2014–2020), as of 14 December 2020 [data set]. Links between countries: \
                   github.com/zambujo/eunets."
            .to_owned(),
        limits: sentences(&[
            "Only projects of one funding programme of the European Union are counted: countries \
             of Europe and those associated stand out by its rules.",
            "Counting is whole: a project with participants in k countries counts once for each \
             of its k(k−1)/2 pairs, in the year in which it begins.",
            "Projects that begin in 2020 are those known by the middle of December; the few that \
             begin later are set aside.",
            "In the source the code NA may mean Namibia or a missing value: it is kept as Namibia \
             and flagged.",
        ]),
    }
}
