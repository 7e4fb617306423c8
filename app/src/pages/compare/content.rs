//! What a comparison is told.

use crate::{
    atlas::{Atlas, Contender},
    view::{CompareParameter, CompareView, Notice, Subject},
};

/// A comparison, whole.
#[derive(Debug)]
pub struct CompareContent<'a> {
    /// The figures of every layer.
    pub atlas: &'a Atlas,
    /// What is asked for.
    pub view: CompareView,
    /// What the address asked for and cannot be shown.
    pub notices: Vec<Notice<CompareParameter>>,
    /// What may be meant by what it does not name.
    pub near: Vec<Near>,
    /// What stands side by side, in the order of the address.
    pub contenders: Vec<Contender>,
}

/// What may be meant by a text that names nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// The text.
    pub given: String,
    /// What may be meant, likeliest first.
    pub meant: Vec<Subject>,
}

impl<'a> CompareContent<'a> {
    /// What a view shows of an atlas; `near` says what may be meant by each
    /// text that names nothing.
    pub fn new(
        atlas: &'a Atlas,
        view: CompareView,
        notices: Vec<Notice<CompareParameter>>,
        near: impl Fn(&CompareParameter, &str) -> Vec<Subject>,
    ) -> Self {
        let unknown = notices.iter().filter(|notice| {
            matches!(notice.parameter, CompareParameter::Countries | CompareParameter::Pairs)
        });
        let near = unknown.map(|notice| Near {
            given: notice.given.clone(),
            meant: near(&notice.parameter, &notice.given),
        });
        let near = near.collect();
        let subjects = view.compared.subjects().into_iter();
        let contenders = subjects.filter_map(|subject| contender(atlas, subject)).collect();
        Self { atlas, view, notices, near, contenders }
    }

    /// A country or a pair by itself, by what is shown of it in its dossier.
    pub fn alone(atlas: &'a Atlas, view: CompareView) -> Self {
        Self::new(atlas, view, Vec::new(), |_, _| Vec::new())
    }

    /// Whether there is enough to compare.
    pub fn compares(&self) -> bool {
        self.contenders.len() > 1
    }
}

/// A country or a pair in an atlas; `None` when that does not have it.
fn contender(atlas: &Atlas, subject: Subject) -> Option<Contender> {
    let index = |code| atlas.countries().index(code);
    Some(match subject {
        Subject::Country(code) => Contender::Country(index(code)?),
        Subject::Pair(pair) => Contender::Tie(index(pair.a())?, index(pair.b())?),
    })
}
