use crate::{domain::Layer, indicators};

/// Every indicator that a layer offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the page that this is for tells what each is")]
pub enum Indicator {
    Count,
    Share,
    Salton,
    Jaccard,
    Affinity,
    Ric,
    Orc,
    Growth,
    Rank,
    Outflow,
    Inflow,
    Net,
    Sent,
    Hosted,
    Signed,
    Agreement,
}

impl Indicator {
    /// Every indicator, in the order it is explained.
    pub const ALL: [Self; 16] = [
        Self::Count,
        Self::Share,
        Self::Salton,
        Self::Jaccard,
        Self::Affinity,
        Self::Ric,
        Self::Orc,
        Self::Growth,
        Self::Rank,
        Self::Outflow,
        Self::Inflow,
        Self::Net,
        Self::Sent,
        Self::Hosted,
        Self::Signed,
        Self::Agreement,
    ];

    /// The name in addresses, files and the API.
    pub fn id(self) -> &'static str {
        match self {
            Self::Outflow => "outflow",
            Self::Inflow => "inflow",
            Self::Net => "net",
            Self::Sent => "sent",
            Self::Hosted => "hosted",
            Self::Signed => "signed",
            Self::Agreement => "agreement",
            pairwise => pairwise.pairwise().map_or("", indicators::Indicator::id),
        }
    }

    /// The indicator over the counts of a pair that this is; `None` for one
    /// that a single layer has for itself.
    pub fn pairwise(self) -> Option<indicators::Indicator> {
        Some(match self {
            Self::Count => indicators::Indicator::Count,
            Self::Share => indicators::Indicator::Share,
            Self::Salton => indicators::Indicator::Salton,
            Self::Jaccard => indicators::Indicator::Jaccard,
            Self::Affinity => indicators::Indicator::Affinity,
            Self::Ric => indicators::Indicator::Ric,
            Self::Orc => indicators::Indicator::Orc,
            Self::Growth => indicators::Indicator::Growth,
            Self::Rank => indicators::Indicator::Rank,
            _ => return None,
        })
    }

    /// The indicators of a layer, in the order it is offered.
    pub fn of(layer: Layer) -> &'static [Self] {
        match layer {
            Layer::Copublications => &[
                Self::Count,
                Self::Share,
                Self::Salton,
                Self::Jaccard,
                Self::Affinity,
                Self::Ric,
                Self::Orc,
                Self::Growth,
                Self::Rank,
            ],
            Layer::JointProjects => {
                &[Self::Count, Self::Affinity, Self::Ric, Self::Orc, Self::Growth, Self::Rank]
            }
            Layer::ResearcherMobility => &[
                Self::Count,
                Self::Outflow,
                Self::Inflow,
                Self::Net,
                Self::Affinity,
                Self::Orc,
                Self::Growth,
                Self::Rank,
            ],
            Layer::Agreements => &[Self::Count, Self::Signed, Self::Rank],
            Layer::Organisations => &[Self::Count, Self::Jaccard, Self::Rank],
            Layer::Missions => &[Self::Count, Self::Sent, Self::Hosted],
            Layer::UnVoting => &[Self::Agreement],
        }
    }
}
