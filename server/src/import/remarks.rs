use std::collections::BTreeMap;

use app::domain::Remark;

use super::SourceFile;
use crate::snapshot::RemarkEntry;

/// What was set aside of a source file and what was flagged in it, counted
/// by reason.
#[derive(Debug, Clone)]
pub(super) struct Remarks {
    pub(super) source: SourceFile,
    /// Whether there is such a file.
    pub(super) there: bool,
    set_aside: BTreeMap<Remark, usize>,
    flagged: BTreeMap<Remark, usize>,
}

impl Remarks {
    pub(super) fn new(source: SourceFile, there: bool) -> Self {
        Self { source, there, set_aside: BTreeMap::new(), flagged: BTreeMap::new() }
    }

    /// Leaves a row out.
    pub(super) fn set_aside<T>(&mut self, reason: Remark) -> Option<T> {
        *self.set_aside.entry(reason).or_default() += 1;
        None
    }

    /// Keeps a row and says that it is doubtful.
    pub(super) fn flag(&mut self, reason: Remark) {
        *self.flagged.entry(reason).or_default() += 1;
    }

    /// The counts of what was set aside and of what was flagged.
    pub(super) fn entries(&self) -> [Vec<RemarkEntry>; 2] {
        [&self.set_aside, &self.flagged].map(|counts| {
            let entry = |(reason, rows): (&Remark, &usize)| RemarkEntry {
                file: self.source.name().to_owned(),
                reason: *reason,
                meaning: meaning(*reason).to_owned(),
                rows: *rows,
            };
            counts.iter().map(entry).collect()
        })
    }
}

/// A reason in a sentence.
fn meaning(reason: Remark) -> &'static str {
    match reason {
        Remark::FormerState => "A state that is no more, with several successors or none.",
        Remark::NotACountry => "A party or member that is no country.",
        Remark::NoCountry => "The row names no country.",
        Remark::NoYear => "The row gives no year.",
        Remark::ThinYear => "The year is not covered well enough to be shown.",
        Remark::TwoRegisters => "The instrument is also in another register, which is taken.",
        Remark::AlreadyRecorded => "It is already recorded from another source or row.",
        Remark::NotOfScience => "The organisation is not on the list of those of science.",
        Remark::NewerSource => "A newer source tells of this organisation.",
        Remark::NotAMembership => "It tells of an agreement, not of a membership.",
        Remark::NamibiaOrMissing => "NA may be Namibia or a missing value; kept as Namibia.",
        Remark::Continuator => "A state of today stands for the one that it continues.",
        Remark::DatesOutOfOrder => "It came into force before it was signed, the source says.",
        Remark::Undated => "The date of signature is not known.",
        Remark::Caution => "The source or its compiler advises caution.",
        Remark::UnclearEnd => "The end is told in words; the year before the one in them is taken.",
        Remark::Gaps => "Not seen in every year from the first to the last.",
    }
}
