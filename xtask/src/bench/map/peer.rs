//! The peers: maps of the same ties, drawn by libraries that people use.

use clap::ValueEnum;

/// A peer's page that needs no graphics card. A peer is called by the path of
/// its page, on the command line, in the harness and in the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Peer {
    /// d3 and SVG.
    D3svg,
    /// d3 and three canvases.
    D3canvas,
    /// Apache's charts, on a canvas.
    Echarts,
    /// Plotly's geographical maps, in SVG.
    Plotly,
}

impl Peer {
    /// What the harness calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::D3svg => "d3svg",
            Self::D3canvas => "d3canvas",
            Self::Echarts => "echarts",
            Self::Plotly => "plotly",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_is_what_the_harness_calls_it() {
        for peer in Peer::value_variants() {
            assert_eq!(Peer::from_str(peer.name(), false).as_ref(), Ok(peer));
        }
    }
}
