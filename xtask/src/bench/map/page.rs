//! Which of our pages is measured beside the peers.

use clap::ValueEnum;

/// A page of ours with the map on it: the same map code in both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Page {
    /// The map by itself, as other sites show it in a frame: what the peers'
    /// pages are.
    Map,
    /// The whole explorer: search, panel and table besides.
    Explorer,
}

impl Page {
    /// Where it shows the ties of the peers: co-publications of 2023.
    pub fn path(self) -> &'static str {
        match self {
            Self::Map => "embed/map?lang=en&layer=copublications&year=2023&wake=load",
            Self::Explorer => "en/?layer=copublications&year=2023",
        }
    }

    /// What the tables call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Map => "the map by itself",
            Self::Explorer => "the explorer",
        }
    }
}
