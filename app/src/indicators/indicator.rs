use std::{fmt, str::FromStr};

use super::Unit;

/// A formula over the counts of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Indicator {
    /// What ties the two countries, in the layer's own measure.
    Count,
    /// The share of X's international works that have an author in Y.
    Share,
    /// Salton's cosine on international works.
    Salton,
    /// The Jaccard index on international works, or on memberships.
    Jaccard,
    /// The probabilistic affinity index, or association strength.
    Affinity,
    /// The relative intensity of collaboration.
    Ric,
    /// The odds ratio of collaboration.
    Orc,
    /// Compound annual growth over five years.
    Growth,
    /// The place of Y among the partners of X.
    Rank,
    /// Researchers who moved from X to Y.
    Outflow,
    /// Researchers who moved from Y to X.
    Inflow,
    /// Inflow less outflow.
    Net,
    /// Missions of X in Y.
    Sent,
    /// Missions of Y in X.
    Hosted,
    /// Agreements signed in the year itself.
    Signed,
    /// The share of common roll calls with the same vote.
    Agreement,
}

impl Indicator {
    /// Every indicator, in the order it is offered.
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
            Self::Count => "count",
            Self::Share => "share",
            Self::Salton => "salton",
            Self::Jaccard => "jaccard",
            Self::Affinity => "affinity",
            Self::Ric => "ric",
            Self::Orc => "orc",
            Self::Growth => "growth",
            Self::Rank => "rank",
            Self::Outflow => "outflow",
            Self::Inflow => "inflow",
            Self::Net => "net",
            Self::Sent => "sent",
            Self::Hosted => "hosted",
            Self::Signed => "signed",
            Self::Agreement => "agreement",
        }
    }

    /// Whether X seen towards Y differs from Y seen towards X.
    pub fn directed(self) -> bool {
        matches!(
            self,
            Self::Share
                | Self::Ric
                | Self::Rank
                | Self::Outflow
                | Self::Inflow
                | Self::Net
                | Self::Sent
                | Self::Hosted
        )
    }

    /// What its values are measured in.
    pub fn unit(self) -> Unit {
        match self {
            Self::Count
            | Self::Outflow
            | Self::Inflow
            | Self::Sent
            | Self::Hosted
            | Self::Signed => Unit::Count,
            Self::Net => Unit::Balance,
            Self::Share | Self::Growth | Self::Agreement => Unit::Percent,
            Self::Salton | Self::Jaccard | Self::Affinity | Self::Ric | Self::Orc => Unit::Ratio,
            Self::Rank => Unit::Rank,
        }
    }

    /// Whether it is a quotient, which says little on small counts, so that the
    /// counting threshold applies.
    pub fn is_ratio(self) -> bool {
        matches!(self.unit(), Unit::Percent | Unit::Ratio)
    }
}

/// A piece of text that is not the id of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "not an indicator: write one of \
     count, share, salton, jaccard, affinity, ric, orc, growth, rank, outflow, inflow, net, \
     sent, hosted, signed, agreement"
)]
pub struct UnknownIndicator;

impl FromStr for Indicator {
    type Err = UnknownIndicator;

    fn from_str(text: &str) -> Result<Self, UnknownIndicator> {
        Self::ALL.into_iter().find(|indicator| indicator.id() == text).ok_or(UnknownIndicator)
    }
}

impl fmt::Display for Indicator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_reads_back_and_is_named_when_another_does_not() {
        for indicator in Indicator::ALL {
            assert_eq!(indicator.id().parse(), Ok(indicator));
            assert!(UnknownIndicator.to_string().contains(indicator.id()));
        }
        assert_eq!("ORC".parse::<Indicator>(), Err(UnknownIndicator));
    }
}
