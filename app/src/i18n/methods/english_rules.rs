use crate::domain::Remark;

pub(super) fn rule(rule: Remark) -> &'static str {
    match rule {
        Remark::FormerState => "names a state that is no more, with several successors or none",
        Remark::NotACountry => "names a party or member that is no country",
        Remark::NoCountry => "names no country",
        Remark::NoYear => "gives no year",
        Remark::ThinYear => "belongs to a year that is not covered well enough to be shown",
        Remark::TwoRegisters => "is also in another register, from which it is taken",
        Remark::AlreadyRecorded => "is recorded from another source or row already",
        Remark::NotOfScience => "belongs to an organisation that is not one of science",
        Remark::NewerSource => "is told by a newer source, which is taken",
        Remark::NotAMembership => "tells of an agreement, not of a membership",
        Remark::NamibiaOrMissing => "has the code NA, which may be Namibia or a missing value",
        Remark::Continuator => "names a state for which the one that continued it stands here",
        Remark::DatesOutOfOrder => "gives an entry into force before the signature",
        Remark::Undated => "gives no date of signature",
        Remark::Caution => "comes with a word of caution from the source or the compiler",
        Remark::UnclearEnd => "tells its end in words; the year before the one in them is taken",
        Remark::Gaps => "was not seen in every year from the first to the last",
    }
}
