use crate::{
    domain::{Layer, named::named},
    indicators::Indicator,
};

named! {
    /// By what two governments are said to be close; the reader's choice.
    Closeness, "a measure of diplomatic closeness" {
        /// How often they voted the same in the General Assembly.
        Voting = "un_voting",
        /// In how many directions an embassy is recorded: none, one or two.
        Missions = "missions",
        /// Of how many organisations of science both are members.
        Organisations = "organisations",
    }
}

impl Closeness {
    /// The layer that it is read from.
    pub fn layer(self) -> Layer {
        match self {
            Self::Voting => Layer::UnVoting,
            Self::Missions => Layer::Missions,
            Self::Organisations => Layer::Organisations,
        }
    }

    /// The indicator of that layer that it is written as.
    pub fn indicator(self) -> Indicator {
        match self {
            Self::Voting => Indicator::Agreement,
            Self::Missions | Self::Organisations => Indicator::Count,
        }
    }

    /// Whether it is a small whole number, which many pairs share.
    pub fn counts(self) -> bool {
        self != Self::Voting
    }
}
