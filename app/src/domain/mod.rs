//! The words of the atlas, each a type that cannot hold a wrong value.
//!
//! Text is parsed into these at the edge (an address, a file, a request) and
//! trusted from there on.

mod agreement;
mod direction;
mod event;
mod iso2;
mod layer;
mod membership;
pub(crate) mod named;
mod non_empty;
pub mod note;
mod pair;
mod partial_date;
mod remark;
mod snapshot_id;
mod threshold;
mod timestamp;
mod world_area;
mod year;

pub use agreement::{Agreement, AgreementField, AgreementInstrument, AgreementStatus, Register};
pub use direction::Direction;
pub use event::{Event, EventKind};
pub use iso2::Iso2;
pub use layer::Layer;
pub use membership::{Membership, MembershipKind};
pub use non_empty::NonEmpty;
pub use pair::Pair;
pub use partial_date::PartialDate;
pub use remark::Remark;
pub use snapshot_id::SnapshotId;
pub use threshold::Threshold;
pub use timestamp::Timestamp;
pub use world_area::WorldArea;
pub use year::Year;

/// Why a piece of text is not a value of the domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// Not two capital letters, as ISO 3166-1 alpha-2 writes a country.
    #[error("not a two-letter country code")]
    Iso2,
    /// Not two different codes joined by a hyphen.
    #[error("not a pair of countries such as IR-US")]
    Pair,
    /// Not two different codes joined by `>`.
    #[error("not a direction between countries such as IR>US")]
    Direction,
    /// Not a day, a month or a year of the calendar.
    #[error("not a date such as 1979-01-31, 1979-01 or 1979")]
    PartialDate,
    /// Not a year from 1800 to 2199.
    #[error("not a year from 1800 to 2199")]
    Year,
    /// Not the name of a layer.
    #[error("not a layer")]
    Layer,
    /// Not a whole number from 1 to 1,000,000.
    #[error("not a whole number from 1 to 1000000")]
    Threshold,
    /// Not 64 hexadecimal digits.
    #[error("not a snapshot id of 64 hexadecimal digits")]
    SnapshotId,
    /// None of the names that such a thing may have.
    #[error("not {0}")]
    Name(&'static str),
}
