use crate::{
    atlas::{Column, CountryIndex, own::own},
    domain::{Layer, named::named},
    indicators::Indicator,
};

named! {
    /// What a layer says of a country by itself, by which countries are ranked.
    Measure, "a measure of a country" {
        /// Its own figure, see [`own`].
        Own = "own",
        /// How many countries it has a tie with.
        Partners = "partners",
        /// Compound annual growth of its own figure over five years.
        Growth = "growth",
        /// Researchers who left it.
        Outflow = "outflow",
        /// Researchers who came to it.
        Inflow = "inflow",
        /// Those who came less those who left.
        Net = "net",
        /// Missions that it sends.
        Sent = "sent",
        /// Missions that it hosts.
        Hosted = "hosted",
    }
}

/// Over how many years growth is taken, and the smallest figure from which it
/// says something: those of the growth of a pair.
const YEARS: f64 = 5.0;
const SMALLEST_BASE: f64 = 10.0;

impl Measure {
    /// The measures of a layer, in the order that they are offered in; the
    /// first is the usual one.
    pub fn offered(layer: Layer) -> &'static [Self] {
        match layer {
            Layer::Copublications | Layer::JointProjects => {
                &[Self::Own, Self::Partners, Self::Growth]
            }
            Layer::ResearcherMobility => {
                &[Self::Own, Self::Outflow, Self::Inflow, Self::Net, Self::Partners, Self::Growth]
            }
            Layer::Agreements | Layer::Organisations => &[Self::Own, Self::Partners],
            Layer::Missions => &[Self::Own, Self::Sent, Self::Hosted, Self::Partners],
            Layer::UnVoting => &[Self::Own],
        }
    }

    /// The measure of a country in a year; `None` where the source has nothing
    /// of it or the formula does not apply. `base` is the year five years
    /// before, when the layer reaches back so far.
    pub fn of(self, column: &Column, base: Option<&Column>, country: CountryIndex) -> Option<f64> {
        let figure = own(column, country)?;
        let links = column.links(country);
        let (out, all) = (real(links.part), real(links.total));
        Some(match self {
            Self::Own => figure,
            Self::Partners => real(column.partners(country).len() as u64),
            Self::Growth => {
                let before = own(base?, country).filter(|&before| before >= SMALLEST_BASE)?;
                (figure / before).powf(YEARS.recip()) - 1.0
            }
            Self::Outflow | Self::Sent => out,
            Self::Inflow | Self::Hosted => all - out,
            Self::Net => all - 2.0 * out,
        })
    }

    /// The indicator of pairs that is written alike: in the same unit.
    pub fn written_as(self, layer: Layer) -> Indicator {
        match self {
            Self::Own if layer == Layer::UnVoting => Indicator::Agreement,
            Self::Own | Self::Partners => Indicator::Count,
            Self::Growth => Indicator::Growth,
            Self::Outflow => Indicator::Outflow,
            Self::Inflow => Indicator::Inflow,
            Self::Net => Indicator::Net,
            Self::Sent => Indicator::Sent,
            Self::Hosted => Indicator::Hosted,
        }
    }
}

/// A sum as a real number.
#[expect(clippy::cast_precision_loss, reason = "exact to 2^53, and no source counts so far")]
fn real(sum: u64) -> f64 {
    sum as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::sample;

    #[test]
    fn what_goes_out_and_what_comes_in_add_up() {
        let atlas = sample::atlas();
        let iran = atlas.countries().index("IR".parse().unwrap()).unwrap();
        let figures = atlas.layer(Layer::ResearcherMobility).unwrap();
        let column = figures.column(figures.span().last).unwrap();
        let of = |measure: Measure| measure.of(column, None, iran).unwrap();
        let [out, back, net, own] =
            [Measure::Outflow, Measure::Inflow, Measure::Net, Measure::Own].map(of);
        assert!((out + back - own).abs() < 1e-9 && (back - out - net).abs() < 1e-9);
        assert_eq!(Measure::Growth.of(column, None, iran), None, "there is no base");
    }

    #[test]
    fn every_layer_offers_its_own_figure_first() {
        for layer in Layer::ALL {
            assert_eq!(Measure::offered(layer).first(), Some(&Measure::Own), "{layer}");
        }
    }
}
