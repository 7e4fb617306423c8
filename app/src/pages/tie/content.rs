//! What the dossier of a pair is told.

use crate::{
    atlas::{Atlas, BeforeAfter, CountryIndex, NotComparable},
    domain::{Agreement, Direction, Event, Membership, Pair, Year, note::Heading},
    pages::dossier::Imprint,
    view::{Notice, TieParameter},
};

/// All of one pair: the figures, which the page reads off the atlas, and the
/// documents beside them.
#[derive(Debug)]
pub struct TieContent<'a> {
    /// The figures of every layer.
    pub atlas: &'a Atlas,
    /// The pair.
    pub pair: Pair,
    /// Its countries in the atlas, in the order of their codes.
    pub sides: [CountryIndex; 2],
    /// Its agreements, those without a date first, then by date.
    pub agreements: &'a [Agreement],
    /// The organisations that both were members of, by name and first year.
    pub organisations: Vec<SharedOrganisation<'a>>,
    /// The missions of each in the other, as far as they are recorded.
    pub missions: Vec<Posted<'a>>,
    /// The events that name both.
    pub events: Vec<&'a Event>,
    /// The notes that concern the pair, the newest first.
    pub notes: Vec<&'a Heading>,
    /// The pair around an agreement.
    pub around: Around,
    /// What the address asked for and this page does not have.
    pub notices: Vec<Notice<TieParameter>>,
    /// What it says on paper of where it comes from.
    pub imprint: Imprint,
}

/// A time in which both countries were members of an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SharedOrganisation<'a> {
    /// The membership of the country whose code comes first.
    pub one: &'a Membership,
    /// The membership of the other.
    pub other: &'a Membership,
    /// The first year in which both were members.
    pub first: Year,
    /// The last; `None` while neither had ended.
    pub last: Option<Year>,
}

/// The missions of a country in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Posted<'a> {
    /// From the country that sends to the one that hosts.
    pub direction: Direction,
    /// How many embassies.
    pub embassies: u32,
    /// How many other missions.
    pub others: u32,
    /// What kinds, in the words of the source: `embassy:1|consulate general:2`.
    pub kinds: &'a str,
}

/// The pair before and after an agreement.
#[derive(Debug, Clone, PartialEq)]
pub struct Around {
    /// The years of signature whose surroundings the figures cover, in order.
    pub choices: Vec<Year>,
    /// The years of signature that would be covered, first and last; `None`
    /// when the figures span too few years for any.
    pub covered: Option<(Year, Year)>,
    /// The year that is shown, with what was found; `None` without a choice.
    pub shown: Option<(Year, Result<BeforeAfter, NotComparable>)>,
    /// What the address asked for, when it is none of the choices.
    pub not_understood: Option<String>,
}
