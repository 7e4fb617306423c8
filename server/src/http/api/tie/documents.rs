use app::{
    domain::{Agreement, Iso2, Pair, PartialDate, Year},
    pages::tie::SharedOrganisation,
};
use serde::Serialize;
use utoipa::ToSchema;

use super::super::{memberships::Belonging, written::Written};
use crate::{http::Documents, snapshot::Mission};

/// An agreement of the pair.
#[derive(Serialize, ToSchema)]
#[schema(as = Agreement)]
pub struct Agreed<'a> {
    title: &'a str,
    language: &'a str,
    field: &'static str,
    instrument: &'static str,
    #[schema(value_type = Option<String>)]
    signed: Option<Written<PartialDate>>,
    #[schema(value_type = Option<String>)]
    in_force: Option<Written<PartialDate>>,
    #[schema(value_type = Option<String>)]
    ended: Option<Written<PartialDate>>,
    status: &'static str,
    status_words: Option<&'a str>,
    #[schema(value_type = Option<String>)]
    former_state: Option<Written<Iso2>>,
    register: &'static str,
    address: Option<&'a str>,
    source_title: Option<&'a str>,
    note: Option<&'a str>,
    caution: Option<&'a str>,
}

impl<'a> From<&'a Agreement> for Agreed<'a> {
    fn from(agreement: &'a Agreement) -> Self {
        Self {
            title: &agreement.title,
            language: &agreement.language,
            field: agreement.field.id(),
            instrument: agreement.instrument.id(),
            signed: agreement.signed.map(Written),
            in_force: agreement.in_force.map(Written),
            ended: agreement.ended.map(Written),
            status: agreement.status.id(),
            status_words: agreement.status_words.as_deref(),
            former_state: agreement.former_state.map(Written),
            register: agreement.register.id(),
            address: agreement.address.as_deref(),
            source_title: agreement.source_title.as_deref(),
            note: agreement.note.as_deref(),
            caution: agreement.caution.as_deref(),
        }
    }
}

/// An organisation of which both countries were members at one time.
#[derive(Serialize, ToSchema)]
#[schema(as = SharedOrganisation)]
pub struct Shared<'a> {
    organisation: &'a str,
    first_year: u16,
    last_year: Option<u16>,
    members: Vec<Belonging<'a>>,
}

impl<'a> Shared<'a> {
    /// The organisations that two countries share, one entry for each time.
    pub fn of(documents: &'a Documents, pair: Pair) -> Vec<Self> {
        documents.shared_by(pair).into_iter().map(Self::from).collect()
    }
}

impl<'a> From<SharedOrganisation<'a>> for Shared<'a> {
    fn from(shared: SharedOrganisation<'a>) -> Self {
        Self {
            organisation: &shared.one.organisation,
            first_year: shared.first.number(),
            last_year: shared.last.map(Year::number),
            members: vec![Belonging::from(shared.one), Belonging::from(shared.other)],
        }
    }
}

/// The missions of one of the two countries in the other.
#[derive(Serialize, ToSchema)]
#[schema(as = Missions)]
pub struct Posted<'a> {
    #[schema(value_type = String)]
    from: Written<Iso2>,
    #[schema(value_type = String)]
    to: Written<Iso2>,
    embassies: u32,
    others: u32,
    kinds: &'a str,
}

impl<'a> From<&'a Mission> for Posted<'a> {
    fn from(mission: &'a Mission) -> Self {
        Self {
            from: Written(mission.direction.from()),
            to: Written(mission.direction.to()),
            embassies: mission.embassies,
            others: mission.others,
            kinds: &mission.kinds,
        }
    }
}
