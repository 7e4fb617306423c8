use std::{
    collections::{BTreeMap, HashSet},
    ops::RangeInclusive,
};

use app::domain::{Iso2, Layer, Membership, Pair, PartialDate, Year};

use super::{Coverage, Date, PairCount, Tables};

/// The day for which the missions are known.
pub const DAY_OF_MISSIONS: Option<Date> = Date::new(2022, 11, 16);

/// The years in which organisations make ties: before 1945 many states were
/// other states, and the main source ends in 2014. Memberships beyond are kept
/// and make none.
pub const YEARS_OF_ORGANISATIONS: RangeInclusive<u16> = 1945..=2014;

/// What the figures of a layer cover; `None` when there are none.
pub(super) fn coverage(layer: Layer, tables: &Tables) -> Option<Coverage> {
    let counts = |rows: &[PairCount]| seen(rows.iter().map(|row| (row.pair, Some(row.year))));
    let seen = match layer {
        Layer::Copublications => counts(&tables.copublications),
        Layer::JointProjects => counts(&tables.joint_projects),
        Layer::ResearcherMobility => {
            let flows = tables.researcher_mobility.iter();
            seen(flows.map(|row| (row.direction.pair().0, Some(row.year))))
        }
        Layer::Agreements => {
            let agreements = tables.agreements.iter();
            seen(agreements.map(|one| (one.pair, one.signed.map(PartialDate::year))))
        }
        Layer::Organisations => seen(tied(&tables.memberships)),
        Layer::Missions => {
            let year = DAY_OF_MISSIONS.and_then(Date::year);
            seen(tables.missions.iter().map(|row| (row.direction.pair().0, year)))
        }
        Layer::UnVoting => seen(tables.un_voting.iter().map(|row| (row.pair, Some(row.year)))),
    };
    seen.coverage()
}

/// Sees figures, and documents, which may have no date.
fn seen(rows: impl Iterator<Item = (Pair, Option<Year>)>) -> Seen {
    let mut seen = Seen::default();
    let mut last = None;
    for (pair, year) in rows {
        // Rows of a pair stand together: most are no news.
        if last.replace(pair) != Some(pair) {
            seen.pairs.insert(pair);
        }
        if let Some(year) = year {
            let (first, last) = seen.years.unwrap_or((year, year));
            seen.years = Some((first.min(year), last.max(year)));
        }
        seen.rows += 1;
    }
    seen
}

/// What has been seen of a layer.
#[derive(Default)]
struct Seen {
    pairs: HashSet<Pair>,
    years: Option<(Year, Year)>,
    rows: usize,
}

impl Seen {
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

/// Every pair that shares an organisation, in every year that it does.
///
/// The years of a country in an organisation are the bits of a number: two
/// countries share it in the years that both have.
fn tied(memberships: &[Membership]) -> impl Iterator<Item = (Pair, Option<Year>)> {
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
    shared.into_iter().flat_map(|(pair, both)| {
        let years = YEARS_OF_ORGANISATIONS.filter(move |year| both & bit(*year) != 0);
        years.map(move |year| (pair, Year::new(year)))
    })
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
