//! Where memberships come from.

use super::{NO_EDITION, no_licence, sentences};
use crate::snapshot::Source;

pub(super) fn spells() -> Source {
    let address = "https://correlatesofwar.org/data-sets/igos/";
    Source {
        name: "Correlates of War, intergovernmental organisations".to_owned(),
        version: "3.0, to 2014".to_owned(),
        publisher: "The Correlates of War Project".to_owned(),
        licence: no_licence(Some(address)),
        retrieved: None,
        address: Some(address.to_owned()),
        citation: "Pevehouse, J. C. W., Nordstrom, T., McManus, R. W., Jamison, A. S. (2020). \
                   Tracking organizations in the world: The Correlates of War IGO Version 3.0 \
                   datasets. Journal of Peace Research 57(3), 492–503."
            .to_owned(),
        limits: sentences(&[
            "It ends in 2014: a membership seen then is shown without an end.",
            "Of all organisations only those whose purpose is science or technology are taken; \
             the list is a setting of the import.",
            "A membership runs from the first year seen to the last; some have gaps, which are \
             flagged and not shown.",
            "Yugoslavia is told as Serbia and the Soviet Union as Russia. Other states that are no \
             more are set aside.",
        ]),
    }
}

pub(super) fn science() -> Source {
    list("Members of organisations of science", "as the organisations list them")
}

pub(super) fn curated() -> Source {
    list("Members of organisations of science, gathered by hand", "newer than the other lists")
}

/// A list whose rows each name a source.
fn list(name: &str, version: &str) -> Source {
    Source {
        name: name.to_owned(),
        version: format!("{version}; {NO_EDITION}"),
        publisher: "Entente; each row names its own source".to_owned(),
        licence: no_licence(None),
        retrieved: None,
        address: None,
        citation: format!("Entente: {name}, with the address of a source each [data set]."),
        limits: sentences(&[
            "For an organisation it holds, it takes the place of the older general list.",
            "Where it gives no first year, that of the general list is taken; without one the row \
             is set aside.",
            "Who signed and is not said to have ratified in a year is a signatory, and makes no \
             tie.",
        ]),
    }
}
