use std::io::{self, Write};

use crate::{
    import::Survey,
    snapshot::{SnapshotContent, TableName},
};

/// Tells what the new snapshot holds.
pub(super) fn tell(content: &SnapshotContent, out: &mut impl Write) -> io::Result<()> {
    for table in TableName::ALL {
        writeln!(out, "{table}: {} rows", rows(content, table))?;
    }
    writeln!(out, "snapshot {}", content.id)
}

/// Tells which sources are done without, and which files are left alone.
pub(super) fn tell_survey(survey: &Survey, out: &mut impl Write) -> io::Result<()> {
    for source in &survey.absent {
        writeln!(out, "not there, and done without: {source}")?;
    }
    for file in &survey.ignored {
        writeln!(out, "left alone, as its name is no source's: {}", file.display())?;
    }
    Ok(())
}

/// How many figures or documents a table holds, however they are laid out in
/// its file.
fn rows(content: &SnapshotContent, table: TableName) -> usize {
    match table {
        TableName::Countries => content.countries.len(),
        TableName::Copublications => content.copublications.len(),
        TableName::InternationalWorks => content.international_works.len(),
        TableName::JointProjects => content.joint_projects.len(),
        TableName::ResearcherMobility => content.researcher_mobility.len(),
        TableName::Researchers => content.researchers.len(),
        TableName::Agreements => content.agreements.len(),
        TableName::Organisations => content.memberships.len(),
        TableName::Missions => content.missions.len(),
        TableName::UnVoting => content.un_voting.len(),
        TableName::Timeline => content.events.len(),
    }
}
