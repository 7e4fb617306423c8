//! What the page of science and diplomacy is told.

use crate::{
    atlas::{Atlas, CountryIndex, Standing, Standings},
    domain::WorldArea,
    view::{DiplomacyParameter, DiplomacyView, Notice, StandingOrder},
};

/// Science beside diplomacy, whole.
#[derive(Debug)]
pub struct DiplomacyContent<'a> {
    /// The figures of every layer.
    pub atlas: &'a Atlas,
    /// What is asked for.
    pub view: DiplomacyView,
    /// What the address asked for and cannot be shown.
    pub notices: Vec<Notice<DiplomacyParameter>>,
    /// Every pair of the world that has both figures.
    pub standings: Standings,
    /// Those that are shown, in the order of the table.
    pub shown: Vec<Standing>,
}

impl<'a> DiplomacyContent<'a> {
    /// The pairs of a view among all; `areas` says where each country of the
    /// atlas is.
    pub fn new(
        atlas: &'a Atlas,
        view: DiplomacyView,
        notices: Vec<Notice<DiplomacyParameter>>,
        standings: Standings,
        areas: &[Option<WorldArea>],
    ) -> Self {
        let chosen = view.country.and_then(|code| atlas.countries().index(code));
        let within = |country: CountryIndex| match view.area {
            None => true,
            Some(area) => {
                areas.get(country.place()).copied().flatten().is_some_and(|other| area.holds(other))
            }
        };
        let taken = |pair: &&Standing| match chosen {
            None => within(pair.a) || within(pair.b),
            Some(country) => {
                (pair.a == country && within(pair.b)) || (pair.b == country && within(pair.a))
            }
        };
        let mut shown: Vec<Standing> = standings.pairs.iter().filter(taken).copied().collect();
        // The pairs come in the order of their counts, which equals keep.
        let key = |pair: &Standing| match view.order {
            StandingOrder::Count => 0.0,
            StandingOrder::Intensity => pair.intensity.value,
            StandingOrder::Closeness => pair.closeness,
            StandingOrder::Gap => pair.gap(),
        };
        shown.sort_by(|one, other| key(other).total_cmp(&key(one)));
        Self { atlas, view, notices, standings, shown }
    }

    /// How many pages the table has, one at least.
    pub fn pages(&self) -> u16 {
        let pages = self.shown.len().div_ceil(DiplomacyView::ROWS).max(1);
        u16::try_from(pages).unwrap_or(u16::MAX)
    }

    /// The page that is shown: the last when the address asks for one beyond.
    pub fn page(&self) -> u16 {
        self.view.page.min(self.pages())
    }
}
