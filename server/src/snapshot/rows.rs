use app::domain::{Direction, Iso2, Pair, Year};

/// An undirected count of a pair in a year: works, or projects.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PairCount {
    /// The two countries.
    pub pair: Pair,
    /// The year of publication, or in which the projects began.
    pub year: Year,
    /// Works or projects of both, counted whole; never 0.
    pub count: u32,
}

/// The international works of a country in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct InternationalWorksRow {
    /// The country.
    pub country: Iso2,
    /// The year of publication.
    pub year: Year,
    /// Works with an author in the country and one abroad; never 0.
    pub works: u32,
    /// How many countries those authors abroad are in; never 0.
    pub partners: u32,
}

/// The researchers who moved from one country to another in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Flow {
    /// From where to where.
    pub direction: Direction,
    /// The year of the move.
    pub year: Year,
    /// How many moved; never 0.
    pub researchers: u32,
}

/// The researchers of a country in a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ResearchersRow {
    /// The country.
    pub country: Iso2,
    /// The year.
    pub year: Year,
    /// How many the source knows of there.
    pub researchers: u32,
    /// How many arrived from abroad.
    pub arrivals: u32,
    /// How many departed abroad.
    pub departures: u32,
}

/// The missions of one country in another on the day of the source.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mission {
    /// From the country that sends to the one that hosts.
    pub direction: Direction,
    /// Embassies, high commissions and nunciatures. With the others, never 0.
    pub embassies: u32,
    /// Consulates and all others.
    pub others: u32,
    /// How many there are of each kind, in the words of the source, such as
    /// `embassy:1|consulate:2`.
    pub kinds: String,
}

/// The roll calls of the United Nations General Assembly in a year in which
/// both countries voted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Voting {
    /// The two countries.
    pub pair: Pair,
    /// The year.
    pub year: Year,
    /// In how many both voted; never 0.
    pub votes: u32,
    /// In how many of those they voted the same; at most all.
    pub same: u32,
}
