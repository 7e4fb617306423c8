use std::collections::BTreeMap;

use app::{
    atlas::{AtlasBuilder, BuildError, Tally},
    domain::{Agreement, Iso2, Layer, Pair, Register, Year},
};

/// Adds every pair with, year by year, the agreements signed so far and those
/// signed in the year; an agreement without a date is in none. A country
/// whose own register is among the sources is covered in every year.
pub(super) fn add(builder: &mut AtlasBuilder, rows: &[Agreement]) -> Result<(), BuildError> {
    let layer = Layer::Agreements;
    let mut signed: BTreeMap<Pair, BTreeMap<Year, u32>> = BTreeMap::new();
    let mut keepers: Vec<Iso2> = Vec::new();
    for row in rows {
        keepers.extend(keeper(row).filter(|code| !keepers.contains(code)));
        if let Some(date) = row.signed {
            *signed.entry(row.pair).or_default().entry(date.year()).or_default() += 1;
        }
    }
    let years = signed.values().flat_map(BTreeMap::keys);
    let (Some(&first), Some(&last)) = (years.clone().min(), years.max()) else { return Ok(()) };
    for number in first.number()..=last.number() {
        let Some(year) = Year::new(number) else { continue };
        for &code in &keepers {
            builder.size(layer, year, code, 0)?;
        }
        for (&pair, by_year) in &signed {
            let so_far = by_year.range(..=year).map(|(_, count)| count).sum();
            let in_the_year = by_year.get(&year).copied().unwrap_or(0);
            if let Some(tally) = Tally::new(so_far, in_the_year) {
                builder.tie(layer, year, pair, tally)?;
            }
        }
    }
    Ok(())
}

/// The country whose register an agreement stands in: it is a party, and the
/// register is meant to hold all that it signed.
fn keeper(agreement: &Agreement) -> Option<Iso2> {
    let code = match agreement.register {
        Register::UkFcdo => "GB",
        Register::BrConcordia => "BR",
        Register::ArTreaties => "AR",
        Register::Curated => return None,
    };
    code.parse().ok()
}
