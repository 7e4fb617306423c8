//! From the rows of a snapshot to the atlas in memory.
//!
//! One layer a function, a layer that takes more a file. Each adds the tally
//! of every pair and year, and says which countries its source covers.

mod agreements;
mod organisations;

use std::collections::BTreeMap;

use app::{
    atlas::{Atlas, AtlasBuilder, BuildError, Countries, Tally},
    domain::{Direction, Iso2, Layer, Pair, Year},
};

use crate::snapshot::{DAY_OF_MISSIONS, Date, Flow, Mission, PairCount, SnapshotContent, Voting};

/// Loads every layer of a snapshot.
///
/// # Errors
/// [`BuildError`] when the figures do not fit the countries.
pub fn load(content: &SnapshotContent, countries: Countries) -> Result<Atlas, BuildError> {
    let mut builder = AtlasBuilder::new(content.id, countries);
    copublications(&mut builder, content)?;
    joint_projects(&mut builder, &content.joint_projects)?;
    researcher_mobility(&mut builder, &content.researcher_mobility)?;
    agreements::add(&mut builder, &content.agreements)?;
    organisations::add(&mut builder, &content.memberships)?;
    missions(&mut builder, &content.missions)?;
    un_voting(&mut builder, &content.un_voting)?;
    builder.finish()
}

fn copublications(builder: &mut AtlasBuilder, content: &SnapshotContent) -> Result<(), BuildError> {
    let layer = Layer::Copublications;
    for row in &content.copublications {
        builder.tie(layer, row.year, row.pair, Tally::of(row.count))?;
    }
    for row in &content.international_works {
        builder.size(layer, row.year, row.country, row.works)?;
    }
    Ok(())
}

/// The source holds every project of its programme, so that it covers every
/// country: one that is not in it had none.
fn joint_projects(builder: &mut AtlasBuilder, rows: &[PairCount]) -> Result<(), BuildError> {
    let layer = Layer::JointProjects;
    let codes: Vec<Iso2> = builder.countries().iter().map(|(_, country)| country.code).collect();
    let mut years: Vec<Year> = Vec::new();
    for row in rows {
        builder.tie(layer, row.year, row.pair, Tally::of(row.count))?;
        if !years.contains(&row.year) {
            years.push(row.year);
        }
    }
    for year in years {
        for &code in &codes {
            builder.size(layer, year, code, 0)?;
        }
    }
    Ok(())
}

/// The flows say by themselves whom they cover: the researchers of each
/// country come from another edition of the source, which knows countries
/// that the flows do not.
fn researcher_mobility(builder: &mut AtlasBuilder, rows: &[Flow]) -> Result<(), BuildError> {
    let layer = Layer::ResearcherMobility;
    let flows = rows.iter().map(|row| (row.direction, row.year, row.researchers));
    for ((year, pair), [there, back]) in both_ways(flows) {
        tie_both_ways(builder, layer, year, pair, there, back)?;
        for code in [pair.a(), pair.b()] {
            builder.size(layer, year, code, 0)?;
        }
    }
    Ok(())
}

fn missions(builder: &mut AtlasBuilder, rows: &[Mission]) -> Result<(), BuildError> {
    let Some(year) = DAY_OF_MISSIONS.and_then(Date::year) else { return Ok(()) };
    let rows =
        rows.iter().map(|row| (row.direction, year, row.embassies.saturating_add(row.others)));
    for ((year, pair), [there, back]) in both_ways(rows) {
        tie_both_ways(builder, Layer::Missions, year, pair, there, back)?;
    }
    Ok(())
}

fn un_voting(builder: &mut AtlasBuilder, rows: &[Voting]) -> Result<(), BuildError> {
    let layer = Layer::UnVoting;
    let mut voted: BTreeMap<Year, Vec<Iso2>> = BTreeMap::new();
    for row in rows {
        // The snapshot's reader has seen to it that the part is one.
        let Some(tally) = Tally::new(row.votes, row.same) else { continue };
        builder.tie(layer, row.year, row.pair, tally)?;
        let voted = voted.entry(row.year).or_default();
        for code in [row.pair.a(), row.pair.b()] {
            if !voted.contains(&code) {
                voted.push(code);
            }
        }
    }
    for (year, codes) in voted {
        for code in codes {
            builder.size(layer, year, code, 0)?;
        }
    }
    Ok(())
}

/// The two directions of each pair and year brought together: from the first
/// country to the second, and back.
fn both_ways(
    rows: impl Iterator<Item = (Direction, Year, u32)>,
) -> BTreeMap<(Year, Pair), [u32; 2]> {
    let mut pairs: BTreeMap<(Year, Pair), [u32; 2]> = BTreeMap::new();
    for (direction, year, count) in rows {
        let (pair, forth) = direction.pair();
        pairs.entry((year, pair)).or_default()[usize::from(!forth)] = count;
    }
    pairs
}

fn tie_both_ways(
    builder: &mut AtlasBuilder,
    layer: Layer,
    year: Year,
    pair: Pair,
    there: u32,
    back: u32,
) -> Result<(), BuildError> {
    match Tally::both_ways(there, back) {
        Some(tally) => builder.tie(layer, year, pair, tally),
        // Past four thousand million either way there are no countries.
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests;
