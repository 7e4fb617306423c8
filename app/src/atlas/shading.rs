use crate::{
    atlas::{Atlas, CountryIndex, Figure, Lens, Missing, own::own},
    view::View,
};

/// How one country is shaded on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shade {
    /// It is the chosen country.
    Chosen,
    /// What its tie with the chosen country says.
    Tie(Figure),
    /// Without a chosen country: its own figure in the layer.
    Own(f64),
    /// Without a chosen country, the source has no record of it.
    NoRecord,
}

/// The shade of every country, by index.
#[derive(Debug, Clone, PartialEq)]
pub struct Shading {
    shades: Vec<Shade>,
    /// What countries are ranked by, ascending; infinite where there is none.
    orders: Vec<f64>,
}

impl Shading {
    /// The shade of a country.
    pub fn get(&self, country: CountryIndex) -> Shade {
        self.shades.get(country.place()).copied().unwrap_or(Shade::NoRecord)
    }

    /// The place of a country among those that have a value, the strongest
    /// first: one more than there are stronger ones (competition ranking).
    pub fn rank(&self, country: CountryIndex) -> Option<u32> {
        let own = self.orders.get(country.place()).filter(|own| own.is_finite())?;
        Some(1 + self.orders.iter().map(|other| u32::from(other < own)).sum::<u32>())
    }
}

/// Shades the map for a view. With a chosen country, every other one by its
/// tie with it; without, every one by its own figure.
///
/// # Errors
/// [`Missing`] when the atlas does not hold the figures it takes.
pub fn shade(atlas: &Atlas, view: &View) -> Result<Shading, Missing> {
    let lens = Lens::of(atlas, view)?;
    let chosen = view.country.and_then(|code| atlas.countries().index(code));
    let shade = |country: CountryIndex| match chosen {
        Some(chosen) if chosen == country => Shade::Chosen,
        Some(chosen) => Shade::Tie(lens.figure(chosen, country)),
        None => own(lens.column, country).map_or(Shade::NoRecord, Shade::Own),
    };
    let shades: Vec<_> = atlas.countries().iter().map(|(country, _)| shade(country)).collect();
    let order = |shade: &Shade| match *shade {
        Shade::Tie(figure) => figure.order(view.indicator),
        Shade::Own(own) if own > 0.0 => -own,
        _ => f64::INFINITY,
    };
    let orders = shades.iter().map(order).collect();
    Ok(Shading { shades, orders })
}
