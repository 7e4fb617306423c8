//! What holds between the tables of a snapshot.

use app::domain::{Iso2, Layer, Pair};

use super::{Manifest, PairCount, TableName, Tables, UnpackError, coverage::coverage as found_in};

/// Checks that no row names a country that the snapshot lacks.
pub(super) fn countries(tables: &Tables) -> Result<(), UnpackError> {
    let known =
        |code: Iso2| tables.countries.binary_search_by_key(&code, |country| country.iso2).is_ok();
    for name in TableName::ALL {
        if let Some(code) = codes(name, tables).find(|code| !known(*code)) {
            return Err(UnpackError::UnknownCountry(name, code));
        }
    }
    Ok(())
}

/// Every code that a table names; those of neighbouring rows with the same
/// key once.
fn codes(name: TableName, tables: &Tables) -> Box<dyn Iterator<Item = Iso2> + '_> {
    let ends = |pair: Pair| [pair.a(), pair.b()];
    let of_pairs = |rows: &'_ [PairCount]| {
        let of_pair = rows.chunk_by(|one, next| one.pair == next.pair);
        of_pair.flat_map(move |rows| ends(rows[0].pair)).collect::<Vec<_>>().into_iter()
    };
    match name {
        TableName::Countries => Box::new(std::iter::empty()),
        TableName::Copublications => Box::new(of_pairs(&tables.copublications)),
        TableName::JointProjects => Box::new(of_pairs(&tables.joint_projects)),
        TableName::UnVoting => {
            let of_pair = tables.un_voting.chunk_by(|one, next| one.pair == next.pair);
            Box::new(of_pair.flat_map(move |rows| ends(rows[0].pair)))
        }
        TableName::ResearcherMobility => {
            let flows = &tables.researcher_mobility;
            let directions = flows.chunk_by(|one, next| one.direction == next.direction);
            Box::new(directions.flat_map(move |rows| ends(rows[0].direction.pair().0)))
        }
        TableName::InternationalWorks => {
            Box::new(tables.international_works.iter().map(|row| row.country))
        }
        TableName::Researchers => Box::new(tables.researchers.iter().map(|row| row.country)),
        TableName::Agreements => {
            Box::new(tables.agreements.iter().flat_map(move |one| ends(one.pair)))
        }
        TableName::Organisations => Box::new(tables.memberships.iter().map(|one| one.country)),
        TableName::Missions => {
            Box::new(tables.missions.iter().flat_map(move |row| ends(row.direction.pair().0)))
        }
        TableName::Timeline => {
            Box::new(tables.events.iter().flat_map(|event| event.countries.iter().copied()))
        }
    }
}

/// Checks that the manifest states the coverage that the figures have.
pub(super) fn coverage(manifest: &Manifest, tables: &Tables) -> Result<(), UnpackError> {
    for layer in Layer::ALL {
        let stated = manifest.layer(layer).map(|entry| entry.coverage);
        let found = found_in(layer, tables);
        if found.is_none() || stated != found {
            return Err(UnpackError::Coverage(layer));
        }
    }
    Ok(())
}
