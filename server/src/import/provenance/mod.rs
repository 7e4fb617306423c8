//! Where the sources come from and on what terms, as recorded in a snapshot.

mod agreements;
mod copublications;
mod countries;
mod joint_projects;
mod missions;
mod organisations;
mod researcher_mobility;
mod timeline;
mod un_voting;

use super::SourceFile;
use crate::snapshot::{Licence, Source};

/// The sources that a file was made from.
pub fn of(file: SourceFile) -> Vec<Source> {
    match file {
        SourceFile::Countries => {
            vec![countries::country_codes(), countries::language_names(), countries::capitals()]
        }
        SourceFile::Copublications => vec![copublications::openalex()],
        // The same source as the works of pairs, which is always read too.
        SourceFile::InternationalWorks => Vec::new(),
        SourceFile::JointProjects => vec![joint_projects::cordis()],
        SourceFile::ScholarFlows => vec![researcher_mobility::flows()],
        SourceFile::Researchers => vec![researcher_mobility::researchers()],
        SourceFile::Agreements => agreements::registers(),
        SourceFile::AgreementsCurated => vec![agreements::curated()],
        SourceFile::OrganisationSpells => vec![organisations::spells()],
        SourceFile::ScienceOrganisations => vec![organisations::science()],
        SourceFile::OrganisationsCurated => vec![organisations::curated()],
        SourceFile::Missions => vec![missions::embassies()],
        SourceFile::UnVoting => vec![un_voting::assembly()],
        SourceFile::Timeline => vec![timeline::events()],
    }
}

/// The words for an edition that was not recorded.
const NO_EDITION: &str = "edition not recorded";

/// The terms of a source that states none, and where it is.
fn no_licence(address: Option<&str>) -> Licence {
    Licence { name: "none recorded".to_owned(), address: address.map(str::to_owned) }
}

fn licence(name: &str, address: &str) -> Licence {
    Licence { name: name.to_owned(), address: Some(address.to_owned()) }
}

fn sentences(texts: &[&str]) -> Vec<String> {
    texts.iter().map(ToString::to_string).collect()
}
