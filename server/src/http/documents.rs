use app::domain::{Agreement, Event, Iso2, Membership, Pair};

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

    /// The memberships of a country.
    pub fn memberships_of(&self, country: Iso2) -> impl Iterator<Item = &Membership> {
        self.memberships.iter().filter(move |membership| membership.country == country)
    }
}
