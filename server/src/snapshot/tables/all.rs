use super::{Encoded, TableName, flat, wide};
use crate::{snapshot::Tables, table::Rejection};

/// Writes a table.
///
/// # Errors
/// None that memory does not give.
pub(in crate::snapshot) fn encode(name: TableName, tables: &Tables) -> Result<Encoded, csv::Error> {
    match name {
        TableName::Countries => flat::encode(&tables.countries),
        TableName::Copublications => wide::encode(&tables.copublications),
        TableName::InternationalWorks => wide::encode(&tables.international_works),
        TableName::JointProjects => wide::encode(&tables.joint_projects),
        TableName::ResearcherMobility => wide::encode(&tables.researcher_mobility),
        TableName::Researchers => wide::encode(&tables.researchers),
        TableName::Agreements => flat::encode(&tables.agreements),
        TableName::Organisations => flat::encode(&tables.memberships),
        TableName::Missions => flat::encode(&tables.missions),
        TableName::UnVoting => wide::encode(&tables.un_voting),
        TableName::Timeline => flat::encode(&tables.events),
    }
}

/// Reads a table into its place, and tells how many lines it has.
///
/// # Errors
/// The first value that is not right.
pub(in crate::snapshot) fn read(
    name: TableName,
    bytes: &[u8],
    tables: &mut Tables,
) -> Result<usize, Rejection> {
    match name {
        TableName::Countries => put(&mut tables.countries, flat::decode(name, bytes)),
        TableName::Copublications => put(&mut tables.copublications, wide::decode(name, bytes)),
        TableName::InternationalWorks => {
            put(&mut tables.international_works, wide::decode(name, bytes))
        }
        TableName::JointProjects => put(&mut tables.joint_projects, wide::decode(name, bytes)),
        TableName::ResearcherMobility => {
            put(&mut tables.researcher_mobility, wide::decode(name, bytes))
        }
        TableName::Researchers => put(&mut tables.researchers, wide::decode(name, bytes)),
        TableName::Agreements => put(&mut tables.agreements, flat::decode(name, bytes)),
        TableName::Organisations => put(&mut tables.memberships, flat::decode(name, bytes)),
        TableName::Missions => put(&mut tables.missions, flat::decode(name, bytes)),
        TableName::UnVoting => put(&mut tables.un_voting, wide::decode(name, bytes)),
        TableName::Timeline => put(&mut tables.events, flat::decode(name, bytes)),
    }
}

/// Puts rows in their place.
fn put<T>(
    place: &mut Vec<T>,
    read: Result<(Vec<T>, usize), Rejection>,
) -> Result<usize, Rejection> {
    let (rows, lines) = read?;
    *place = rows;
    Ok(lines)
}
