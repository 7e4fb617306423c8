use app::domain::Layer;

use super::{Part, PartDifference, figures::Figures, largest::Largest};
use crate::snapshot::SnapshotContent;

/// Two tables of figures, by the name that both snapshots give them.
macro_rules! figures {
    ($before:ident, $after:ident, $table:ident, $measure:literal) => {
        &Figures { measure: $measure, before: &$before.$table, after: &$after.$table }
    };
}

/// Compares the tables of one part.
pub(super) fn compare(
    part: Part,
    before: &SnapshotContent,
    after: &SnapshotContent,
    largest: &mut Largest,
) -> PartDifference {
    let mut found = PartDifference::new(part);
    match part {
        Part::Countries => found.documents(&before.countries, &after.countries),
        Part::Layer(Layer::Copublications) => {
            found.figures(figures!(before, after, copublications, "works"), largest);
            let of_country = figures!(before, after, international_works, "international works");
            found.figures(of_country, largest);
        }
        Part::Layer(Layer::JointProjects) => {
            found.figures(figures!(before, after, joint_projects, "projects"), largest);
        }
        Part::Layer(Layer::ResearcherMobility) => {
            let moves = figures!(before, after, researcher_mobility, "researchers who moved");
            found.figures(moves, largest);
            found.figures(figures!(before, after, researchers, "researchers"), largest);
        }
        Part::Layer(Layer::Agreements) => found.documents(&before.agreements, &after.agreements),
        Part::Layer(Layer::Organisations) => {
            found.documents(&before.memberships, &after.memberships);
        }
        Part::Layer(Layer::Missions) => {
            found.figures(figures!(before, after, missions, "missions"), largest);
        }
        Part::Layer(Layer::UnVoting) => {
            let votes = figures!(before, after, un_voting, "share of the same votes");
            found.figures(votes, largest);
        }
        Part::Events => found.documents(&before.events, &after.events),
    }
    found
}
