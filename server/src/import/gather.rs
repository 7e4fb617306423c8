//! Every source file, read side by side, and put together.

use std::{
    panic::resume_unwind,
    thread::{ScopedJoinHandle, scope},
};

use app::domain::{Agreement, Event, Membership};

use super::{
    Codes, OrganisationFilter, Read, Reading, Remarks, SourceFile, Sources, agreements,
    agreements_curated, consistency, copublications, countries, international_works,
    joint_projects,
    listed::Listed,
    memberships::{Notes, together},
    missions, organisation_spells, organisations_curated, origins, researchers, scholar_flows,
    science_organisations, timeline, un_voting,
};
use crate::{
    snapshot::{
        CountryRecord, Flow, InternationalWorksRow, Mission, PairCount, Provenance, ResearchersRow,
        Tables, Voting,
    },
    table::Rejections,
};

/// Reads the tables of a snapshot and where they come from.
///
/// # Errors
/// Everything that was refused, in the order of [`SourceFile::ALL`].
pub(super) fn gather(
    sources: &Sources<'_>,
    organisations: &OrganisationFilter,
) -> Result<(Tables, Provenance), Rejections> {
    let any = Codes::new([]);
    let reading = Reading::new(sources, SourceFile::Countries, &any);
    let countries = reading.by(countries::read);
    let (countries, codes) = countries.hand_over();
    let codes = Codes::new(codes);
    Files::read(sources, &codes, organisations).settle(countries)
}

/// What every file but the countries holds.
struct Files {
    copublications: Read<Vec<PairCount>>,
    international_works: Read<Vec<InternationalWorksRow>>,
    joint_projects: Read<Vec<PairCount>>,
    scholar_flows: Read<Vec<Flow>>,
    researchers: Read<Vec<ResearchersRow>>,
    agreements: Read<Vec<Agreement>>,
    agreements_curated: Read<Vec<Agreement>>,
    spells: Read<Vec<Membership>>,
    science_organisations: Read<Vec<Listed>>,
    organisations_curated: Read<Vec<Listed>>,
    missions: Read<Vec<Mission>>,
    un_voting: Read<Vec<Voting>>,
    timeline: Read<Vec<Event>>,
}

impl Files {
    /// Reads the two largest files each beside the others.
    fn read(sources: &Sources<'_>, codes: &Codes, organisations: &OrganisationFilter) -> Self {
        let of = |source| Reading::new(sources, source, codes);
        scope(|scope| {
            let un_voting = scope.spawn(|| of(SourceFile::UnVoting).by(un_voting::read));
            let copublications =
                scope.spawn(|| of(SourceFile::Copublications).by(copublications::read));
            Self {
                international_works: of(SourceFile::InternationalWorks)
                    .by(international_works::read),
                joint_projects: of(SourceFile::JointProjects).by(joint_projects::read),
                scholar_flows: of(SourceFile::ScholarFlows).by(scholar_flows::read),
                researchers: of(SourceFile::Researchers).by(researchers::read),
                agreements: of(SourceFile::Agreements).by(agreements::read),
                agreements_curated: of(SourceFile::AgreementsCurated).by(agreements_curated::read),
                spells: of(SourceFile::OrganisationSpells)
                    .by(|reading| organisation_spells::read(reading, organisations)),
                science_organisations: of(SourceFile::ScienceOrganisations)
                    .by(science_organisations::read),
                organisations_curated: of(SourceFile::OrganisationsCurated)
                    .by(organisations_curated::read),
                missions: of(SourceFile::Missions).by(missions::read),
                timeline: of(SourceFile::Timeline).by(timeline::read),
                copublications: join(copublications),
                un_voting: join(un_voting),
            }
        })
    }

    /// Puts the tables together, unless something was refused.
    fn settle(
        mut self,
        countries: Read<Vec<CountryRecord>>,
    ) -> Result<(Tables, Provenance), Rejections> {
        let agreements = agreements_curated::add(
            self.agreements_curated.content,
            self.agreements.content,
            &mut self.agreements_curated.remarks,
        );
        let memberships = together(
            self.spells.content,
            &self.science_organisations.content,
            &self.organisations_curated.content,
            &mut Notes {
                spells: &mut self.spells.remarks,
                science: &mut self.science_organisations.remarks,
                curated: &mut self.organisations_curated.remarks,
            },
        );
        consistency::works(
            &self.copublications.content,
            &self.international_works.content,
            &mut self.copublications.rejections,
        );
        let noted = [
            (countries.rejections, countries.remarks),
            (self.copublications.rejections, self.copublications.remarks),
            (self.international_works.rejections, self.international_works.remarks),
            (self.joint_projects.rejections, self.joint_projects.remarks),
            (self.scholar_flows.rejections, self.scholar_flows.remarks),
            (self.researchers.rejections, self.researchers.remarks),
            (self.agreements.rejections, self.agreements.remarks),
            (self.agreements_curated.rejections, self.agreements_curated.remarks),
            (self.spells.rejections, self.spells.remarks),
            (self.science_organisations.rejections, self.science_organisations.remarks),
            (self.organisations_curated.rejections, self.organisations_curated.remarks),
            (self.missions.rejections, self.missions.remarks),
            (self.un_voting.rejections, self.un_voting.remarks),
            (self.timeline.rejections, self.timeline.remarks),
        ];
        let provenance = accepted(noted)?;
        let tables = Tables {
            countries: countries.content,
            copublications: self.copublications.content,
            international_works: self.international_works.content,
            joint_projects: self.joint_projects.content,
            researcher_mobility: self.scholar_flows.content,
            researchers: self.researchers.content,
            agreements,
            memberships,
            missions: self.missions.content,
            un_voting: self.un_voting.content,
            events: self.timeline.content,
        };
        Ok((tables.sorted(), provenance))
    }
}

/// What a thread read; its panic is ours.
fn join<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| resume_unwind(panic))
}

/// Where the tables come from, when nothing was refused in any file.
fn accepted(
    noted: impl IntoIterator<Item = (Rejections, Remarks)>,
) -> Result<Provenance, Rejections> {
    let mut all = Rejections::default();
    let mut remarks = Vec::new();
    for (rejections, of_file) in noted {
        all.append(rejections);
        remarks.push(of_file);
    }
    if all.count() > 0 { Err(all) } else { Ok(origins::of(&remarks)) }
}
