//! What the dossier of a country is told.

use crate::{
    atlas::{Atlas, CountryIndex},
    domain::{Agreement, Membership, WorldArea, Year, note::Heading},
    map::land::Outlines,
    pages::{dossier::Imprint, tie::Posted},
    view::{Notice, PartnersParameter, PartnersView},
};

/// All of one country: the figures, which the page reads off the atlas, and
/// the documents beside them.
#[derive(Debug)]
pub struct CountryContent<'a> {
    /// The figures of every layer.
    pub atlas: &'a Atlas,
    /// The land, drawn.
    pub outlines: &'a Outlines,
    /// The country in the atlas.
    pub country: CountryIndex,
    /// What its source says of it.
    pub profile: Profile<'a>,
    /// The area of each country of the atlas, by index; `None` for those that
    /// UN M49 puts into none.
    pub areas: Vec<Option<WorldArea>>,
    /// Which table of partners is asked for.
    pub view: PartnersView,
    /// What the address asked for and this page does not have.
    pub notices: Vec<Notice<PartnersParameter>>,
    /// Its agreements, by partner and then by date.
    pub agreements: Vec<&'a Agreement>,
    /// Its memberships, by organisation and first year.
    pub memberships: Vec<&'a Membership>,
    /// The missions that it sends and hosts, as far as they are recorded.
    pub missions: Vec<Posted<'a>>,
    /// The researchers that a source knows there, by year.
    pub researchers: Vec<Researchers>,
    /// The notes that concern it, the newest first.
    pub notes: Vec<&'a Heading>,
    /// What it says on paper of where it comes from.
    pub imprint: Imprint,
}

/// What a source says of a country by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile<'a> {
    /// Its code of three letters.
    pub three_letters: [char; 3],
    /// Its number in ISO 3166-1, where it has one.
    pub number: Option<u16>,
    /// The name of its capital in English, where there is one.
    pub capital: Option<&'a str>,
}

/// The researchers of a country in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Researchers {
    /// The year.
    pub year: Year,
    /// How many the source knows of.
    pub all: u32,
    /// How many of them came from abroad in that year.
    pub arrivals: u32,
    /// How many left in that year.
    pub departures: u32,
}
