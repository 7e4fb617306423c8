use app::{
    domain::{Agreement, Event, Iso2, Membership, Pair},
    pages::tie::SharedOrganisation,
};

use crate::snapshot::{Mission, ResearchersRow};

/// What a snapshot holds besides the counts of the atlas, each list in the
/// order of the snapshot.
#[derive(Debug, Default)]
pub struct Documents {
    /// Agreements, by pair and then by date of signature.
    pub agreements: Vec<Agreement>,
    /// Memberships, by organisation, country and first year.
    pub memberships: Vec<Membership>,
    /// Missions, by direction.
    pub missions: Vec<Mission>,
    /// Researchers of countries, by country and then by year.
    pub researchers: Vec<ResearchersRow>,
    /// Events, by date.
    pub events: Vec<Event>,
}

impl Documents {
    /// The agreements of a pair.
    pub fn agreements_of(&self, pair: Pair) -> &[Agreement] {
        let first = self.agreements.partition_point(|agreement| agreement.pair < pair);
        let of_pair = self.agreements[first..].partition_point(|agreement| agreement.pair == pair);
        &self.agreements[first..first + of_pair]
    }

    /// The agreements of a country, by partner and then by date of signature.
    pub fn agreements_with(&self, country: Iso2) -> impl Iterator<Item = &Agreement> {
        let of = move |pair: Pair| pair.a() == country || pair.b() == country;
        self.agreements.iter().filter(move |agreement| of(agreement.pair))
    }

    /// The missions that a country sends and hosts.
    pub fn missions_of(&self, country: Iso2) -> impl Iterator<Item = &Mission> {
        let of = move |mission: &&Mission| {
            mission.direction.from() == country || mission.direction.to() == country
        };
        self.missions.iter().filter(of)
    }

    /// The missions of each of two countries in the other.
    pub fn missions_between(&self, pair: Pair) -> impl Iterator<Item = &Mission> {
        self.missions.iter().filter(move |mission| mission.direction.pair().0 == pair)
    }

    /// The researchers of a country by year.
    pub fn researchers_of(&self, country: Iso2) -> &[ResearchersRow] {
        let first = self.researchers.partition_point(|row| row.country < country);
        let of_country = self.researchers[first..].partition_point(|row| row.country == country);
        &self.researchers[first..first + of_country]
    }

    /// The organisations that two countries share, by name, one entry for each
    /// time; the country whose code comes first is told first.
    pub fn shared_by(&self, pair: Pair) -> Vec<SharedOrganisation<'_>> {
        let of = |code: Iso2| self.memberships_of(code).filter(|one| one.kind.ties());
        let others: Vec<&Membership> = of(pair.b()).collect();
        let share = |one| others.iter().filter_map(move |&other| both_in(one, other));
        of(pair.a()).flat_map(share).collect()
    }

    /// The events that name both countries of a pair.
    pub fn events_of(&self, pair: Pair) -> impl Iterator<Item = &Event> {
        let both = move |event: &&Event| {
            [pair.a(), pair.b()].iter().all(|code| event.countries.contains(code))
        };
        self.events.iter().filter(both)
    }

    /// The memberships of a country.
    pub fn memberships_of(&self, country: Iso2) -> impl Iterator<Item = &Membership> {
        self.memberships.iter().filter(move |membership| membership.country == country)
    }
}

/// The time in which both memberships hold; `None` when they are of different
/// organisations or times.
fn both_in<'a>(one: &'a Membership, other: &'a Membership) -> Option<SharedOrganisation<'a>> {
    let first = one.from.max(other.from);
    let last = match (one.to, other.to) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    let shared = one.organisation == other.organisation && last.is_none_or(|last| first <= last);
    shared.then_some(SharedOrganisation { one, other, first, last })
}
