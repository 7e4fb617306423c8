//! What an import keeps, what it sets aside and what it flags.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "helpers of tests stop at what they do not expect"
)]

mod sources;

use app::domain::{
    AgreementStatus, Layer,
    MembershipKind::{Member, Observer},
    Register, Year,
};
use server::{
    import::{OrganisationFilter, import},
    snapshot::{RemarkEntry, SnapshotContent},
};
use sources::Sources;

fn content() -> SnapshotContent {
    Sources::new().import().unwrap().content
}

/// Remarks as `file reason rows`.
fn told(remarks: &[RemarkEntry]) -> Vec<String> {
    let line = |one: &RemarkEntry| format!("{} {} {}", one.file, one.reason, one.rows);
    remarks.iter().map(line).collect()
}

fn set_aside(content: &SnapshotContent, layer: Layer) -> Vec<String> {
    told(&content.manifest.layer(layer).unwrap().set_aside)
}

fn flagged(content: &SnapshotContent, layer: Layer) -> Vec<String> {
    told(&content.manifest.layer(layer).unwrap().flagged)
}

#[test]
fn figures_are_those_of_the_files() {
    let content = content();
    let ties: Vec<_> = content
        .copublications
        .iter()
        .map(|row| (row.pair.to_string(), row.year.number(), row.count))
        .collect();
    let expected =
        [("IR-NA", 2023, 4), ("IR-US", 1990, 12), ("IR-US", 2023, 6322), ("NA-XK", 2023, 1)];
    assert_eq!(ties, expected.map(|(pair, year, works)| (pair.to_owned(), year, works)));
    let works = content.international_works[1];
    assert_eq!((works.country.as_str(), works.works, works.partners), ("IR", 40_000, 150));
    let flows: Vec<_> =
        content.researcher_mobility.iter().map(|row| row.direction.to_string()).collect();
    assert_eq!(flows, ["IR>US", "NA>IR", "US>IR"]);
    let mission = &content.missions[2];
    assert_eq!(
        (mission.direction.to_string().as_str(), mission.embassies, mission.others),
        ("US>IR", 0, 1)
    );
    let namibia = &content.countries[3];
    assert_eq!(namibia.names.fa, "نامیبیا");
    let kosovo = &content.countries[7];
    assert_eq!((kosovo.numeric, kosovo.independent.as_ref()), (None, None));
    assert_eq!(kosovo.capital.as_ref().unwrap().coordinates, None);
}

#[test]
fn na_is_namibia_and_flagged_and_a_missing_year_is_set_aside() {
    let content = content();
    let projects: Vec<_> = content.joint_projects.iter().map(|row| row.pair.to_string()).collect();
    assert_eq!(projects, ["IR-NA", "IR-RS"]);
    let layer = Layer::JointProjects;
    assert_eq!(
        set_aside(&content, layer),
        ["h2020_joint_projects.csv no_year 1", "h2020_joint_projects.csv thin_year 1"]
    );
    assert_eq!(flagged(&content, layer), ["h2020_joint_projects.csv namibia_or_missing 1"]);
    assert_eq!(
        set_aside(&content, Layer::ResearcherMobility),
        ["researchers_by_country.csv no_country 1"]
    );
}

#[test]
fn serbia_votes_for_yugoslavia_from_1992_on() {
    let content = content();
    let votes: Vec<_> = content
        .un_voting
        .iter()
        .map(|row| (row.pair.to_string(), row.year.number(), row.votes, row.same))
        .collect();
    let expected = [("IR-RS", 1992, 70, 60), ("IR-US", 1990, 80, 10), ("RS-US", 1992, 70, 0)];
    assert_eq!(
        votes,
        expected.map(|(pair, year, votes, same)| (pair.to_owned(), year, votes, same))
    );
    assert_eq!(
        set_aside(&content, Layer::UnVoting),
        ["un_voting_agreement.csv former_state 2", "un_voting_agreement.csv thin_year 1"]
    );
}

#[test]
fn an_instrument_in_two_registers_is_taken_from_the_one_with_more_of_that_day() {
    let content = content();
    let of = |pair: &str| {
        let pair = pair.parse().unwrap();
        content.agreements.iter().filter(move |one| one.pair == pair).collect::<Vec<_>>()
    };
    let brazil = of("AR-BR");
    assert_eq!(brazil.len(), 2);
    assert!(brazil.iter().all(|one| one.register == Register::ArTreaties));
    let russia = of("AR-RU");
    assert_eq!((russia.len(), russia[0].former_state.unwrap().as_str()), (1, "SU"));
    assert_eq!(russia[0].register, Register::ArTreaties);
    let iran = of("IR-US");
    assert_eq!(iran[0].status, AgreementStatus::InForce);
    assert_eq!(iran[0].status_words.as_deref(), Some("in force (extended)"));
    assert_eq!(of("IR-RU")[0].caution.as_deref(), Some("weak source"));
    assert_eq!(of("AR-US")[0].signed, None);
    assert_eq!(
        set_aside(&content, Layer::Agreements),
        [
            "agreements.csv former_state 1",
            "agreements.csv two_registers 1",
            "agreements_curated.csv not_a_country 1",
            "agreements_curated.csv already_recorded 1",
        ]
    );
    assert_eq!(
        flagged(&content, Layer::Agreements),
        [
            "agreements.csv continuator 1",
            "agreements.csv dates_out_of_order 1",
            "agreements.csv undated 1",
            "agreements_curated.csv undated 1",
            "agreements_curated.csv caution 1",
        ]
    );
}

#[test]
fn a_title_over_two_lines_becomes_one() {
    let (sources, _) = Sources::with_row(
        "agreements.csv",
        "BR,IR,\"Acordo \nsobre\r\n  ciência\",pt,space,agreement,1991,,,in_force,br_concordia,NA",
    );
    let content = sources.import().unwrap().content;
    let iran = content.agreements.iter().find(|one| one.pair.to_string() == "BR-IR").unwrap();
    assert_eq!((iran.title.as_str(), iran.address.as_ref()), ("Acordo sobre ciência", None));
}

#[test]
fn newer_lists_of_members_take_the_place_of_the_spells() {
    let content = content();
    let members: Vec<_> = content
        .memberships
        .iter()
        .map(|one| {
            let year = |year: Option<Year>| year.map(Year::number);
            let (organisation, country) = (one.organisation.as_str(), one.country.to_string());
            (organisation, country, one.kind, one.from.number(), year(one.to), year(one.last_seen))
        })
        .collect();
    let expected = [
        ("CERN", "RS", Member, 2019, None, None),
        ("CERN", "RU", Observer, 1993, Some(2022), None),
        ("CERN", "US", Observer, 1997, None, None),
        ("IAEA", "IR", Member, 1958, None, Some(2014)),
        ("IAEA", "NA", Member, 1983, Some(2000), None),
        ("IAEA", "US", Member, 1957, None, Some(2014)),
        ("SESAME", "IR", Member, 2003, Some(2016), None),
    ];
    assert_eq!(members, expected.map(|(a, b, c, d, e, f)| (a, b.to_owned(), c, d, e, f)));
    assert_eq!(
        set_aside(&content, Layer::Organisations),
        [
            "science_igo_spells.csv former_state 1",
            "science_igo_spells.csv not_of_science 1",
            "science_igo_spells.csv newer_source 2",
            "science_organisations.csv no_year 1",
            "science_organisations.csv already_recorded 1",
            "science_organisations.csv not_a_membership 1",
            "organisations_curated.csv former_state 1",
        ]
    );
    assert_eq!(
        flagged(&content, Layer::Organisations),
        ["science_igo_spells.csv gaps 1", "organisations_curated.csv unclear_end 1"]
    );
}

#[test]
fn which_organisations_are_of_science_is_a_setting() {
    let sources = Sources::new();
    let filter = OrganisationFilter::new(["OECD".to_owned(), "IAEA".to_owned()]);
    let content = import(&[sources.0.path().to_owned()], &filter).unwrap().content;
    assert!(content.memberships.iter().any(|one| one.organisation == "OECD"));
}

#[test]
fn events_stay_without_the_states_that_are_no_more() {
    let content = content();
    assert_eq!(content.events.len(), 2);
    assert_eq!(content.events[0].countries, ["RS".parse().unwrap()]);
    assert_eq!(content.events[1].countries, []);
    assert_eq!(told(&content.manifest.timeline.flagged), ["timeline.csv former_state 1"]);
}
