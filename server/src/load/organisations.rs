use std::collections::{BTreeMap, BTreeSet};

use app::{
    atlas::{AtlasBuilder, BuildError, Tally},
    domain::{Iso2, Layer, Membership, Pair, Year},
};

use crate::snapshot::YEARS_OF_ORGANISATIONS;

/// Adds the shared organisations of every pair, and the memberships of every
/// country, year by year. Every country of the table is covered in every year.
pub(super) fn add(builder: &mut AtlasBuilder, rows: &[Membership]) -> Result<(), BuildError> {
    let layer = Layer::Organisations;
    let countries: BTreeSet<Iso2> = rows.iter().map(|row| row.country).collect();
    for year in YEARS_OF_ORGANISATIONS.filter_map(Year::new) {
        let mut members: BTreeMap<&str, BTreeSet<Iso2>> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.ties_in(year)) {
            members.entry(row.organisation.as_str()).or_default().insert(row.country);
        }
        let mut memberships: BTreeMap<Iso2, u32> = BTreeMap::new();
        let mut shared: BTreeMap<Pair, u32> = BTreeMap::new();
        for members in members.values() {
            for (at, &one) in members.iter().enumerate() {
                *memberships.entry(one).or_default() += 1;
                let others = members.iter().skip(at + 1);
                for pair in others.filter_map(|&other| Pair::new(one, other)) {
                    *shared.entry(pair).or_default() += 1;
                }
            }
        }
        for (pair, count) in shared {
            builder.tie(layer, year, pair, Tally::of(count))?;
        }
        for &code in &countries {
            builder.size(layer, year, code, memberships.get(&code).copied().unwrap_or(0))?;
        }
    }
    Ok(())
}
