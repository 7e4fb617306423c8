use std::{
    collections::BTreeSet,
    sync::{Mutex, PoisonError},
};

use crate::store::DamagedNote;

/// The damaged notes of a revision that are to be told, each once: visitors and
/// programs may ask for one as often as they like.
#[derive(Default)]
pub(super) struct Damage(Mutex<Known>);

#[derive(Default)]
struct Known {
    revision: u64,
    names: BTreeSet<String>,
    untold: Vec<DamagedNote>,
}

impl Damage {
    /// A note was found to be damaged in a revision.
    pub(super) fn found(&self, revision: u64, note: DamagedNote) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.revision != revision {
            known.revision = revision;
            known.names.clear();
        }
        if known.names.insert(note.name.clone()) {
            known.untold.push(note);
        }
    }

    /// Those that were found since this was asked last.
    pub(super) fn untold(&self) -> Vec<DamagedNote> {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut known.untold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_told_once_a_revision() {
        let damage = Damage::default();
        let found = |revision, name: &str| {
            let note = DamagedNote { name: name.to_owned(), reason: "wrong".to_owned() };
            damage.found(revision, note);
        };
        let told = || damage.untold().into_iter().map(|note| note.name).collect::<Vec<_>>();
        found(1, "one");
        found(1, "two");
        found(1, "one");
        assert_eq!(told(), ["one", "two"]);
        found(1, "two");
        assert!(told().is_empty());
        found(2, "two");
        assert_eq!(told(), ["two"]);
    }
}
