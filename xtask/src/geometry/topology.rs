use std::path::Path;

use app::geo::{LonLat, Ring};
use serde::Deserialize;

use super::GeometryError;

/// A countries file of `world-atlas`: outlines whose shared borders are
/// stored once. The format is [TopoJSON](https://github.com/topojson/topojson-specification).
pub struct Topology {
    /// The lines that rings are joined from.
    pub arcs: Vec<Vec<LonLat>>,
    /// The countries.
    pub shapes: Vec<Shape>,
}

/// A country of Natural Earth.
pub struct Shape {
    /// Its ISO 3166-1 numeric code, when Natural Earth gives one.
    pub numeric: Option<u16>,
    /// Its English name.
    pub name: String,
    /// Its pieces.
    pub polygons: Vec<Polygon>,
}

/// A piece of land: its outer ring, then its holes. A ring is a list of arcs;
/// −n − 1 is the arc n backwards.
pub type Polygon = Vec<Vec<i32>>;

impl Topology {
    /// Reads a countries file. `path` is for the message only.
    ///
    /// # Errors
    /// When the file is not of that form.
    pub fn parse(path: &Path, bytes: &[u8]) -> Result<Self, GeometryError> {
        let wrong = |reason| GeometryError::Topology { path: path.to_owned(), reason };
        let file: File = serde_json::from_slice(bytes).map_err(|error| wrong(error.to_string()))?;
        let arcs = file.arcs.iter().map(|arc| file.transform.places(arc));
        let arcs: Vec<_> = arcs
            .collect::<Option<_>>()
            .ok_or_else(|| wrong("a point is not on the Earth".to_owned()))?;
        let shapes = file.objects.countries.geometries.into_iter().map(Shape::from);
        let topology = Self { arcs, shapes: shapes.collect() };
        if topology.references().all(|arc| index(arc).0 < topology.arcs.len()) {
            Ok(topology)
        } else {
            Err(wrong("an arc is missing".to_owned()))
        }
    }

    /// The rings of a polygon, the outer one first. A ring of fewer than three
    /// places is left out.
    pub fn rings(&self, polygon: &Polygon) -> Vec<Ring> {
        polygon.iter().filter_map(|ring| Ring::new(self.places(ring))).collect()
    }

    /// The places of a ring, the first not repeated at the end.
    pub fn places(&self, ring: &[i32]) -> Vec<LonLat> {
        let mut places = Vec::new();
        for &arc in ring {
            let (index, backwards) = index(arc);
            let arc = &self.arcs[index];
            if backwards {
                places.extend(arc.iter().rev());
            } else {
                places.extend(arc);
            }
            // The last place is the first of the next arc.
            places.pop();
        }
        places
    }

    fn references(&self) -> impl Iterator<Item = i32> {
        self.shapes.iter().flat_map(|shape| shape.polygons.iter().flatten().flatten().copied())
    }
}

/// Which arc a reference means, and whether backwards.
pub fn index(reference: i32) -> (usize, bool) {
    let forwards = if reference < 0 { !reference } else { reference };
    (usize::try_from(forwards).unwrap_or(usize::MAX), reference < 0)
}

#[derive(Deserialize)]
struct File {
    arcs: Vec<Vec<[i32; 2]>>,
    transform: Transform,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    countries: Collection,
}

#[derive(Deserialize)]
struct Collection {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    id: Option<String>,
    properties: Properties,
    #[serde(flatten)]
    outline: Outline,
}

#[derive(Deserialize)]
struct Properties {
    name: String,
}

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Outline {
    Polygon(Polygon),
    MultiPolygon(Vec<Polygon>),
}

impl Transform {
    /// The places of an arc, which is stored as differences.
    fn places(&self, arc: &[[i32; 2]]) -> Option<Vec<LonLat>> {
        let mut pen = [0, 0];
        let place = |difference: &[i32; 2]| {
            pen = [pen[0] + difference[0], pen[1] + difference[1]];
            let [longitude, latitude] =
                [0, 1].map(|axis| f64::from(pen[axis]) * self.scale[axis] + self.translate[axis]);
            LonLat::new(longitude, latitude)
        };
        arc.iter().map(place).collect()
    }
}

impl From<Geometry> for Shape {
    fn from(geometry: Geometry) -> Self {
        let polygons = match geometry.outline {
            Outline::Polygon(polygon) => vec![polygon],
            Outline::MultiPolygon(polygons) => polygons,
        };
        let numeric = geometry.id.and_then(|id| id.parse().ok());
        Self { numeric, name: geometry.properties.name, polygons }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two triangles that share the arc 0.
    const TWO: &str = r#"{"arcs": [[[0, 0], [0, 4]], [[0, 4], [4, 0], [-4, -4]],
        [[0, 0], [-4, 4], [4, 0]]], "transform": {"scale": [0.5, 0.5], "translate": [0, 10]},
        "objects": {"countries": {"geometries": [
        {"type": "Polygon", "id": "008", "properties": {"name": "East"}, "arcs": [[0, 1]]},
        {"type": "MultiPolygon", "properties": {"name": "West"}, "arcs": [[[2, -1]]]}]}}}"#;

    #[test]
    fn shared_borders_are_joined_both_ways() {
        let topology = Topology::parse(Path::new("two"), TWO.as_bytes()).ok().unwrap();
        let places = |shape: usize| {
            let rings = topology.rings(&topology.shapes[shape].polygons[0]);
            let places = rings[0].places().iter();
            places.map(|place| (place.longitude(), place.latitude())).collect::<Vec<_>>()
        };
        assert_eq!(places(0), [(0.0, 10.0), (0.0, 12.0), (2.0, 12.0)]);
        assert_eq!(places(1), [(0.0, 10.0), (-2.0, 12.0), (0.0, 12.0)]);
        assert_eq!([0, 1].map(|shape| topology.shapes[shape].numeric), [Some(8), None]);
    }

    #[test]
    fn a_missing_arc_is_refused() {
        let broken = TWO.replace("[[0, 1]]", "[[0, 7]]");
        assert!(Topology::parse(Path::new("two"), broken.as_bytes()).is_err());
        assert!(Topology::parse(Path::new("two"), b"{}").is_err());
    }
}
