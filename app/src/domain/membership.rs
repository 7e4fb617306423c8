use super::{Iso2, Year, named::named};

named! {
    /// How a country belongs to an organisation.
    MembershipKind, "a kind of membership" {
        /// A member with all rights.
        Member = "member",
        /// A member with fewer rights, also on its way to membership.
        Associate = "associate",
        /// It signed the founding text; that it ratified it was not seen.
        Signatory = "signatory",
        /// It watches, without a vote.
        Observer = "observer",
        /// It works with the organisation by agreement.
        Partner = "partner",
    }
}

impl MembershipKind {
    /// Whether it makes a tie with the other members.
    pub const fn ties(self) -> bool {
        matches!(self, Self::Member | Self::Associate)
    }
}

/// The time in which a country belongs to an organisation of science.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Membership {
    /// The short name of the organisation, such as `CERN`.
    pub organisation: String,
    /// The country.
    pub country: Iso2,
    /// The first year.
    pub from: Year,
    /// How it belongs.
    pub kind: MembershipKind,
    /// The last year; `None` while it had not ended when the source was read.
    pub to: Option<Year>,
    /// The year up to which the source looked, where one without an end may
    /// have ended since.
    pub last_seen: Option<Year>,
    /// How it belongs, in the words of the source, when they say more.
    pub words: Option<String>,
    /// The address of the source.
    pub address: Option<String>,
}

impl Membership {
    /// Whether it holds in a year, and makes a tie with the others of that
    /// year. Without an end, it holds in every year from its first on.
    pub fn ties_in(&self, year: Year) -> bool {
        self.kind.ties() && self.from <= year && self.to.is_none_or(|to| year <= to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_tied_from_their_first_year_to_their_last() {
        let year = |number| Year::new(number).unwrap();
        let spain = |kind| Membership {
            organisation: "CERN".to_owned(),
            country: "ES".parse().unwrap(),
            from: year(1961),
            kind,
            to: Some(year(1969)),
            last_seen: None,
            words: None,
            address: None,
        };
        let member = spain(MembershipKind::Member);
        let tied = [1960, 1961, 1969, 1970].map(|number| member.ties_in(year(number)));
        assert_eq!(tied, [false, true, true, false]);
        assert!(Membership { to: None, ..member }.ties_in(year(2014)));
        assert!(!spain(MembershipKind::Observer).ties_in(year(1961)));
    }
}
