use super::{Iso2, PartialDate, named::named};

named! {
    /// What happened.
    EventKind, "a kind of event" {
        /// An agreement was signed, came into force or ended.
        Agreement = "agreement",
        /// An institution was founded or changed.
        Institution = "institution",
        /// A declaration or report was made.
        Declaration = "declaration",
        /// People met.
        Meeting = "meeting",
        /// Ties were strained or broken.
        Crisis = "crisis",
        /// Scientists of several countries worked at one thing together.
        JointMission = "joint_mission",
    }
}

/// An event in the history of science diplomacy.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Event {
    /// When it was, as far as it is known.
    pub date: PartialDate,
    /// What it was, in English.
    pub title: String,
    /// The countries it concerns, in the order of the source; `RU` before
    /// 1992 means the Soviet Union. None where it concerns the world.
    pub countries: Vec<Iso2>,
    /// What kind of event.
    pub kind: EventKind,
    /// What happened, in English.
    pub description: String,
    /// The address of its source.
    pub address: String,
}
