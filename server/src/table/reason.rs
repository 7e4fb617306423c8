use app::domain::{Iso2, Pair, ParseError, Year};

/// Why a file, a row or a value was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Reason {
    /// There is no such file.
    #[error("the file is missing")]
    Missing,
    /// A folder stands where a file is expected.
    #[error("this is a folder, not a file")]
    Folder,
    /// A device or a pipe stands where a file is expected.
    #[error("this is no regular file")]
    NoFile,
    /// The file could not be read, for the reason that the system gives.
    #[error("the file cannot be read: {0}")]
    Unreadable(String),
    /// A file that is compressed by gzip, whole or cut.
    #[error("the file is compressed (gzip): unpack it first")]
    Compressed,
    /// UTF-16, which some spreadsheets write.
    #[error("the file is UTF-16 text: save it as UTF-8")]
    Utf16,
    /// Not one line with text.
    #[error("the file is empty")]
    Empty,
    /// The first line does not name the expected columns.
    #[error("the first line is not the expected header {0:?}")]
    Header(String),
    /// The first line names the expected columns with another mark between.
    #[error("the values must be separated by commas")]
    Delimiter,
    /// A header and nothing below it.
    #[error("there are no rows below the header")]
    NoRows,
    /// A line of more than 65,536 bytes; nothing after it is read.
    #[error("the line is longer than 65536 bytes; the rest of the file was not read")]
    LongLine,
    /// Bytes that are not UTF-8.
    #[error("not UTF-8 text")]
    NotUtf8,
    /// A quotation mark that opens a value and does not close on its line.
    #[error("a quotation mark is not closed on this line")]
    OpenQuote,
    /// A carriage return in the middle of a line.
    #[error("a carriage return inside the line")]
    CarriageReturn,
    /// Too few or too many values.
    #[error("expected {expected} values as in the header, found {found}")]
    Columns {
        /// How many columns the header names.
        expected: usize,
        /// How many values the row has.
        found: usize,
    },
    /// Not a value of the domain.
    #[error(transparent)]
    Domain(#[from] ParseError),
    /// A code that `countries.csv` does not hold.
    #[error("no country of countries.csv has this code")]
    UnknownCountry,
    /// Both ends of a pair are the same country.
    #[error("a country cannot be paired with itself")]
    SameCountry,
    /// The two codes of a pair stand in the wrong order.
    #[error("the two codes must stand in alphabetical order")]
    PairOrder,
    /// Not a positive whole number that fits in 32 bits.
    #[error("not a whole number from 1 to 4294967295")]
    Count,
    /// A year before the first of the source, or one that is yet to come.
    #[error("not a year from {first} to {last}")]
    YearRange {
        /// The first year of the source.
        first: u16,
        /// This year.
        last: u16,
    },
    /// More common works than one of the countries has at all.
    #[error("{pair} has {works} works in {year}, and {country} only {all} international works")]
    MoreThanAll {
        /// The pair.
        pair: Pair,
        /// The year.
        year: Year,
        /// Its works.
        works: u32,
        /// One of the two countries.
        country: Iso2,
        /// All international works of it.
        all: u32,
    },
    /// Not three capital letters.
    #[error("not a three-letter country code")]
    Iso3,
    /// Not three digits.
    #[error("not a three-digit country code")]
    NumericCode,
    /// Not a number of degrees in its range.
    #[error("not a number of degrees from -{0} to {0}")]
    Degrees(u8),
    /// One coordinate without the other, or coordinates of no capital.
    #[error("a capital needs its name and both coordinates, or no coordinates")]
    Capital,
    /// Nothing where a text is needed.
    #[error("a text is needed here")]
    NoText,
    /// The same key as an earlier line.
    #[error("the same as in line {0}")]
    Duplicate(u64),
    /// A row of a snapshot that is not after the row before it.
    #[error("the rows are not sorted, or one stands twice")]
    Unsorted,
    /// A row of a snapshot that holds no figure.
    #[error("the row holds no figure")]
    NoFigure,
    /// A measure of a snapshot that does not stand where it should.
    #[error("a row {0:?} is needed here, for the same years as the rows of the same key")]
    Measure(&'static str),
    /// Not a whole number that fits in 32 bits.
    #[error("not a whole number from 0 to 4294967295")]
    Whole,
    /// Not an address on the web.
    #[error("not an address that begins with http:// or https://")]
    Address,
    /// Not the short tag of a language.
    #[error("not a language tag of two or three lower-case letters")]
    Language,
    /// Other than the difference of arrivals and departures.
    #[error("not the arrivals less the departures, which is {0}")]
    Net(i64),
    /// More same votes than votes.
    #[error("more votes that were the same than votes")]
    SameVotes,
    /// A score that no votes can give.
    #[error("not a score that these votes can give")]
    Score,
    /// Not one of the treaty registers.
    #[error("not a treaty register")]
    NoRegister,
    /// No mission at all.
    #[error("neither an embassy nor another mission")]
    NoMission,
    /// The kinds do not add up to the missions.
    #[error("the kinds do not add up to the embassies and other missions")]
    Kinds,
    /// The last year is before the first.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    /// More years seen than there are from the first to the last.
    #[error("not the number of years seen from the first year to the last")]
    YearsSeen,
    /// A code where another column says that there is no country, or none
    /// where it says that there is one.
    #[error("the two codes of the country must both be there, or neither")]
    HalfACountry,
    /// A status of membership that is not known.
    #[error("not a status of membership that is known")]
    MembershipStatus,
    /// Text that is not about the end of a membership.
    #[error("not the year or date of an end, nor words with one year")]
    End,
}
