/// The rules by which rows of a source are set aside or flagged, as the
/// snapshot records them in English, and in Persian; `None` for one that a
/// newer snapshot has and this program does not know.
pub(super) fn rule(recorded: &str) -> Option<&'static str> {
    RULES.iter().find(|(english, _)| *english == recorded).map(|&(_, persian)| persian)
}

const RULES: [(&str, &str); 0] = [];
