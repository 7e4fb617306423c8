use super::Indicator::{
    self, Affinity, Agreement, Count, Growth, Hosted, Inflow, Jaccard, Net, Orc, Outflow, Rank,
    Ric, Salton, Sent, Share, Signed,
};
use crate::domain::Layer;

/// The indicators that say something of a layer, in the order they are
/// offered; the first is the one that shows unless another is asked for.
///
/// Shares and overlaps take the size of a country, which only the layers of
/// works and of memberships have. Intensities compare links with links, which
/// takes many of them; growth takes counts of ten and more.
pub fn offered(layer: Layer) -> &'static [Indicator] {
    match layer {
        Layer::Copublications => &[Count, Share, Salton, Jaccard, Affinity, Ric, Orc, Growth, Rank],
        Layer::JointProjects => &[Count, Affinity, Ric, Orc, Growth, Rank],
        Layer::ResearcherMobility => &[Count, Outflow, Inflow, Net, Affinity, Orc, Growth, Rank],
        Layer::Agreements => &[Count, Signed, Rank],
        Layer::Organisations => &[Count, Jaccard, Rank],
        Layer::Missions => &[Count, Sent, Hosted],
        Layer::UnVoting => &[Agreement],
    }
}

/// The indicator of a layer that shows unless another is asked for.
pub fn usual(layer: Layer) -> Indicator {
    offered(layer).first().copied().unwrap_or(Count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layer_offers_something_and_nothing_twice() {
        for layer in Layer::ALL {
            let mut offered = offered(layer).to_vec();
            assert!(offered.contains(&usual(layer)), "{layer}");
            offered.sort_unstable();
            assert!(offered.windows(2).all(|two| two[0] != two[1]), "{layer}");
        }
    }

    #[test]
    fn every_indicator_is_offered_somewhere() {
        for indicator in Indicator::ALL {
            assert!(Layer::ALL.into_iter().any(|layer| offered(layer).contains(&indicator)));
        }
    }
}
