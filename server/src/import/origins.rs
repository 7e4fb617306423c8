use app::domain::Layer;

use super::{Remarks, SourceFile, provenance};
use crate::snapshot::{Origin, Provenance};

/// Where the tables come from, by what was read of each file.
pub(super) fn of(remarks: &[Remarks]) -> Provenance {
    let from = |belongs: &dyn Fn(SourceFile) -> bool| {
        let mut origin = Origin::default();
        for of_file in remarks.iter().filter(|one| one.there && belongs(one.source)) {
            let [mut set_aside, mut flagged] = of_file.entries();
            origin.sources.append(&mut provenance::of(of_file.source));
            origin.set_aside.append(&mut set_aside);
            origin.flagged.append(&mut flagged);
        }
        origin
    };
    Provenance {
        countries: from(&|source| source == SourceFile::Countries),
        timeline: from(&|source| source == SourceFile::Timeline),
        layers: Layer::ALL.map(|layer| from(&|source| source.layer() == Some(layer))),
    }
}
