use app::domain::Iso2;

use super::{
    country::Country,
    outline::Outline,
    topology::{Polygon, Shape, Topology},
};

/// The polygons of a country, or of land whose owner has no code.
pub struct Land {
    /// Whose.
    pub code: Option<Iso2>,
    /// All of them.
    pub polygons: Vec<Polygon>,
}

impl Land {
    /// The area of all polygons on the map, in square map units.
    pub fn area(&self, topology: &Topology) -> f64 {
        let outlines = self.polygons.iter().map(|polygon| Outline::of(&topology.rings(polygon)));
        outlines.map(|outline| outline.area()).sum()
    }
}

/// Natural Earth gives Kosovo no code, only this name.
const KOSOVO: (&str, &str) = ("Kosovo", "XK");

/// The land that a topology draws: countries by code, then the rest. Polygons
/// that quantisation has shrunk to a point are left out.
pub fn lands(topology: &Topology, countries: &[Country]) -> Vec<Land> {
    let mut lands: Vec<_> = countries
        .iter()
        .map(|country| Land { code: Some(country.code), polygons: polygons(topology, country) })
        .filter(|land| !land.polygons.is_empty())
        .collect();
    let rest = topology
        .shapes
        .iter()
        .filter(|shape| !countries.iter().any(|country| is_of(shape, country)));
    lands.extend(rest.map(|shape| Land { code: None, polygons: shape.polygons.clone() }));
    for land in &mut lands {
        land.polygons.retain(|polygon| Outline::of(&topology.rings(polygon)).area() > 0.0);
    }
    lands
}

/// The polygons of a country in a topology.
pub fn polygons(topology: &Topology, country: &Country) -> Vec<Polygon> {
    let shapes = topology.shapes.iter().filter(|shape| is_of(shape, country));
    shapes.flat_map(|shape| shape.polygons.iter().cloned()).collect()
}

/// The largest of some polygons, as drawn.
pub fn largest(topology: &Topology, polygons: &[Polygon]) -> Option<Outline> {
    polygons
        .iter()
        .map(|polygon| Outline::of(&topology.rings(polygon)))
        .max_by(|a, b| a.area().total_cmp(&b.area()))
}

fn is_of(shape: &Shape, country: &Country) -> bool {
    match country.numeric {
        Some(_) => shape.numeric == country.numeric,
        None => shape.name == KOSOVO.0 && country.code.as_str() == KOSOVO.1,
    }
}
