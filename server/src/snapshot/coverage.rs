use std::{
    collections::{BTreeMap, HashSet},
    ops::RangeInclusive,
};

use app::domain::{Iso2, Layer, Membership, Pair, PartialDate, Year};

use super::{Coverage, Date, Tables};

/// The day for which the missions are known.
pub const DAY_OF_MISSIONS: Option<Date> = Date::new(2022, 11, 16);

/// The years in which organisations make ties: before 1945 many states were
/// other states, and the main source ends in 2014. Memberships beyond are kept
/// and make none.
pub const YEARS_OF_ORGANISATIONS: RangeInclusive<u16> = 1945..=2014;

/// What the figures of a layer cover; `None` when there are none.
pub(super) fn coverage(layer: Layer, tables: &Tables) -> Option<Coverage> {
    let mut seen = Seen::default();
    match layer {
        Layer::Copublications => {
            tables.copublications.iter().for_each(|row| seen.see(row.pair, Some(row.year)));
        }
        Layer::JointProjects => {
            tables.joint_projects.iter().for_each(|row| seen.see(row.pair, Some(row.year)));
        }
        Layer::ResearcherMobility => {
            let flows = &tables.researcher_mobility;
            flows.iter().for_each(|row| seen.see(row.direction.pair().0, Some(row.year)));
        }
        Layer::Agreements => {
            let agreements = &tables.agreements;
            agreements.iter().for_each(|one| seen.see(one.pair, one.signed.map(PartialDate::year)));
        }
        Layer::Organisations => tied(&tables.memberships, &mut seen),
        Layer::Missions => {
            let day: Option<Year> = DAY_OF_MISSIONS.and_then(Date::year);
            tables.missions.iter().for_each(|row| seen.see(row.direction.pair().0, day));
        }
        Layer::UnVoting => {
            tables.un_voting.iter().for_each(|row| seen.see(row.pair, Some(row.year)));
        }
    }
    seen.coverage()
}

/// What has been seen of a layer.
#[derive(Default)]
struct Seen {
    pairs: HashSet<Pair>,
    last: Option<Pair>,
    years: Option<(Year, Year)>,
    rows: usize,
}

impl Seen {
    /// Sees a figure, or a document, which may have no date.
    fn see(&mut self, pair: Pair, year: Option<Year>) {
        // Rows of a pair stand together: most are no news.
        if self.last.replace(pair) != Some(pair) {
            self.pairs.insert(pair);
        }
        if let Some(year) = year {
            let (first, last) = self.years.unwrap_or((year, year));
            self.years = Some((first.min(year), last.max(year)));
        }
        self.rows += 1;
    }

    fn coverage(self) -> Option<Coverage> {
        let (first_year, last_year) = self.years?;
        let countries: HashSet<Iso2> =
            self.pairs.iter().flat_map(|pair| [pair.a(), pair.b()]).collect();
        Some(Coverage {
            first_year,
            last_year,
            countries: countries.len(),
            pairs: self.pairs.len(),
            rows: self.rows,
        })
    }
}

/// Sees every pair that shares an organisation, in every year.
///
/// The years of a country in an organisation are the bits of a number: two
/// countries share it in the years that both have.
fn tied(memberships: &[Membership], seen: &mut Seen) {
    let mut shared: BTreeMap<Pair, u128> = BTreeMap::new();
    for of_one in memberships.chunk_by(|one, next| one.organisation == next.organisation) {
        let mut members: BTreeMap<Iso2, u128> = BTreeMap::new();
        for membership in of_one {
            *members.entry(membership.country).or_default() |= years(membership);
        }
        let members: Vec<(Iso2, u128)> = members.into_iter().collect();
        for (at, (x, years)) in members.iter().enumerate() {
            for (y, others) in &members[at + 1..] {
                let both = years & others;
                if let Some(pair) = Pair::new(*x, *y).filter(|_| both != 0) {
                    *shared.entry(pair).or_default() |= both;
                }
            }
        }
    }
    for (pair, both) in shared {
        for year in YEARS_OF_ORGANISATIONS.filter(|year| both & bit(*year) != 0) {
            seen.see(pair, Year::new(year));
        }
    }
}

/// The years in which a membership makes ties.
fn years(membership: &Membership) -> u128 {
    let tied = |year: &u16| Year::new(*year).is_some_and(|year| membership.ties_in(year));
    YEARS_OF_ORGANISATIONS.filter(tied).fold(0, |years, year| years | bit(year))
}

/// The bit of a year in [`YEARS_OF_ORGANISATIONS`].
fn bit(year: u16) -> u128 {
    1 << (year - YEARS_OF_ORGANISATIONS.start())
}
