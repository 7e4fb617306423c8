use app::domain::{Agreement, Iso2, Membership, Pair, PartialDate};
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
        let of = |code: Iso2| documents.memberships_of(code).filter(|one| one.kind.ties());
        let others: Vec<&Membership> = of(pair.b()).collect();
        let share = |one: &'a Membership| {
            let others = others.clone().into_iter();
            others.filter_map(move |other| Self::between(one, other))
        };
        of(pair.a()).flat_map(share).collect()
    }

    fn between(one: &'a Membership, other: &'a Membership) -> Option<Self> {
        let first = one.from.max(other.from);
        let last = match (one.to, other.to) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        let shared =
            one.organisation == other.organisation && last.is_none_or(|last| first <= last);
        shared.then(|| Self {
            organisation: &one.organisation,
            first_year: first.number(),
            last_year: last.map(app::domain::Year::number),
            members: vec![Belonging::from(one), Belonging::from(other)],
        })
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
