//! Reading an address parameter by parameter.

use super::{Notice, parse::is_tracking};
use crate::i18n::latin_digits;

/// Reads the parameters of a query in order. `name` says which parameter a
/// name is; `take` takes over what one says, or what comes nearest to it, and
/// gives `None` when the two differ. What was not understood, or stands twice,
/// comes back.
pub(super) fn read_each<P: PartialEq + Clone>(
    query: &str,
    name: impl Fn(&str) -> P,
    mut take: impl FnMut(&P, &str) -> Option<()>,
) -> Vec<Notice<P>> {
    let (mut notices, mut seen) = (Vec::new(), Vec::new());
    for (given, value) in form_urlencoded::parse(query.as_bytes()) {
        if is_tracking(&given) {
            continue;
        }
        let parameter = name(&given);
        let value = latin_digits(value.trim());
        if seen.contains(&parameter) {
            notices.push(Notice::repeated(parameter.clone(), &value));
        } else if take(&parameter, &value).is_none() {
            notices.push(Notice::new(parameter.clone(), &value));
        }
        seen.push(parameter);
    }
    notices
}
