/// Rules are recorded in English, so that they need no translation here.
pub(super) fn rule(_: &str) -> Option<&'static str> {
    None
}
