//! The memberships of all sources, put together.

use std::collections::HashSet;

use app::domain::{Iso2, Membership, Remark, Year};

use super::{Remarks, listed::Listed};

/// What is noted of the rows of the three sources.
pub(super) struct Notes<'a> {
    pub(super) spells: &'a mut Remarks,
    pub(super) science: &'a mut Remarks,
    pub(super) curated: &'a mut Remarks,
}

/// Puts the memberships of the three sources together.
///
/// Of an organisation that a newer list holds, the spells are set aside; of
/// an organisation and country that both newer lists hold, those gathered by
/// hand are taken. Where a list gives no first year, that of the spell of the
/// same kind is taken; without one the row is set aside.
pub(super) fn together(
    spells: Vec<Membership>,
    science: &[Listed],
    curated: &[Listed],
    notes: &mut Notes<'_>,
) -> Vec<Membership> {
    let key = |one: &Listed| (one.organisation.clone(), one.country);
    let by_hand: HashSet<(String, Iso2)> = curated.iter().map(key).collect();
    let mut all = Vec::new();
    for one in science {
        if by_hand.contains(&key(one)) {
            notes.science.set_aside::<Listed>(Remark::AlreadyRecorded);
        } else {
            all.extend(dated(one, &spells, notes.science));
        }
    }
    for one in curated {
        all.extend(dated(one, &spells, notes.curated));
    }
    let lists = science.iter().chain(curated);
    let newer: HashSet<&str> = lists.map(|one| one.organisation.as_str()).collect();
    for spell in spells {
        if newer.contains(spell.organisation.as_str()) {
            notes.spells.set_aside::<Membership>(Remark::NewerSource);
        } else {
            all.push(spell);
        }
    }
    all
}

/// The membership of a list with its first year, which a spell may have to
/// tell.
fn dated(one: &Listed, spells: &[Membership], remarks: &mut Remarks) -> Option<Membership> {
    let Some(from) = one.from.or_else(|| first_year(one, spells)) else {
        return remarks.set_aside(Remark::NoYear);
    };
    Some(Membership {
        organisation: one.organisation.clone(),
        country: one.country,
        from,
        kind: one.kind,
        to: one.to,
        last_seen: None,
        words: one.words.clone(),
        address: Some(one.address.clone()),
    })
}

/// The first year of the spell that a membership of a list continues.
fn first_year(one: &Listed, spells: &[Membership]) -> Option<Year> {
    let same = |spell: &&Membership| {
        spell.organisation == one.organisation
            && spell.country == one.country
            && spell.kind == one.kind
            && one.to.is_none_or(|to| spell.from <= to)
    };
    spells.iter().filter(same).map(|spell| spell.from).max()
}
