use app::domain::{Iso2, Membership, Year};
use serde::Serialize;
use utoipa::ToSchema;

use super::written::Written;

/// The membership of a country in an organisation.
#[derive(Serialize, ToSchema)]
#[schema(as = Membership)]
pub struct Belonging<'a> {
    organisation: &'a str,
    #[schema(value_type = String)]
    country: Written<Iso2>,
    kind: &'static str,
    first_year: u16,
    last_year: Option<u16>,
    last_seen: Option<u16>,
    words: Option<&'a str>,
    address: Option<&'a str>,
}

impl<'a> From<&'a Membership> for Belonging<'a> {
    fn from(membership: &'a Membership) -> Self {
        Self {
            organisation: &membership.organisation,
            country: Written(membership.country),
            kind: membership.kind.id(),
            first_year: membership.from.number(),
            last_year: membership.to.map(Year::number),
            last_seen: membership.last_seen.map(Year::number),
            words: membership.words.as_deref(),
            address: membership.address.as_deref(),
        }
    }
}
