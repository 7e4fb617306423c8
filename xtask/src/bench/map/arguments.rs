//! What `bench map` can be told.

use std::num::NonZeroU32;
use std::path::PathBuf;

use super::page::Page;
use super::peer::Peer;

/// How much is measured, and where the figures go.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Numbers of ties on the map; the peers hold data for 500, 5000 and 20000
    #[arg(long, value_name = "TIES", value_delimiter = ',', default_value = "500,5000,20000")]
    pub arcs: Vec<NonZeroU32>,
    /// How often each page is measured at each number of ties
    #[arg(long, value_name = "N", default_value = "3")]
    pub runs: NonZeroU32,
    /// Which of our pages to measure
    #[arg(long, value_enum, default_value = "map")]
    pub page: Page,
    /// Which peers to measure
    #[arg(
        long,
        value_enum,
        value_delimiter = ',',
        default_value = "d3svg,d3canvas,echarts,plotly"
    )]
    pub peers: Vec<Peer>,
    /// Write all figures and ratios to this file too, as JSON
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
}
