use app::{
    domain::Iso2,
    geo::{LonLat, world::SIGNATURE},
};

use super::{land::Land, topology::Topology};

/// Steps per degree for the whole world: 2.2 km at the equator, a quarter of a
/// map unit.
pub const COARSE: u16 = 50;

/// Steps per degree for borders seen from close by: 220 m at the equator, a
/// fortieth of a map unit.
pub const CLOSE: u16 = 500;

/// A place in steps of the grid.
type Step = (i32, i32);

/// Writes the compact form that [`app::geo::world`] describes, on a grid of so
/// many steps per degree.
pub fn encode(
    topology: &Topology,
    lands: &[Land],
    anchors: &[(Iso2, LonLat)],
    grid: u16,
) -> Vec<u8> {
    let mut writer = Writer { bytes: SIGNATURE.to_vec(), grid: grid.into() };
    writer.number(grid.into());
    let mut pen = (0, 0);
    writer.count(topology.arcs.len());
    for arc in &topology.arcs {
        let mut steps: Vec<_> = arc.iter().map(|&place| writer.step_at(place)).collect();
        steps.dedup();
        writer.count(steps.len());
        for to in steps {
            writer.step(&mut pen, to);
        }
    }
    writer.count(lands.len());
    for land in lands {
        writer.code(land.code);
        writer.count(land.polygons.iter().map(Vec::len).sum());
        for ring in land.polygons.iter().flatten() {
            writer.count(ring.len());
            for &arc in ring {
                writer.signed(arc);
            }
        }
    }
    let mut pen = (0, 0);
    writer.count(anchors.len());
    for &(code, place) in anchors {
        writer.code(Some(code));
        let to = writer.step_at(place);
        writer.step(&mut pen, to);
    }
    writer.bytes
}

struct Writer {
    bytes: Vec<u8>,
    /// Steps per degree.
    grid: i32,
}

impl Writer {
    fn number(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.bytes.push(number.to_le_bytes()[0] | 0x80);
            number >>= 7;
        }
        self.bytes.push(number.to_le_bytes()[0]);
    }

    fn signed(&mut self, number: i32) {
        self.number((number << 1 ^ number >> 31).cast_unsigned());
    }

    #[expect(clippy::cast_possible_truncation, reason = "no list of a world is that long")]
    fn count(&mut self, count: usize) {
        self.number(count as u32);
    }

    fn code(&mut self, code: Option<Iso2>) {
        match code {
            Some(code) => self.bytes.extend(code.as_str().bytes()),
            None => self.bytes.extend([0, 0]),
        }
    }

    /// The nearest step of the grid.
    #[expect(clippy::cast_possible_truncation, reason = "at most 180 × the steps per degree")]
    fn step_at(&self, place: LonLat) -> Step {
        let steps = |degrees: f64| (degrees * f64::from(self.grid)).round() as i32;
        (steps(place.longitude()), steps(place.latitude()))
    }

    /// Moves the pen, the short way round in longitude.
    fn step(&mut self, pen: &mut Step, to: Step) {
        let half = 180 * self.grid;
        let east = (to.0 - pen.0 + half).rem_euclid(2 * half) - half;
        self.signed(east);
        self.signed(to.1 - pen.1);
        *pen = to;
    }
}

#[cfg(test)]
mod tests {
    use app::geo::World;

    use super::*;

    fn place(longitude: f64, latitude: f64) -> LonLat {
        LonLat::new(longitude, latitude).unwrap()
    }

    #[test]
    fn a_world_reads_back() {
        let topology = Topology {
            arcs: vec![
                vec![place(179.0, 0.0), place(179.001, 0.0), place(-179.0, 2.0)],
                vec![place(-179.0, 2.0), place(-179.0, 0.0), place(179.0, 0.0)],
                vec![place(-179.0, 2.0), place(179.0, 2.0), place(179.0, 0.0)],
            ],
            shapes: Vec::new(),
        };
        let code = |text: &str| text.parse::<Iso2>().unwrap();
        let lands = [
            Land { code: Some(code("FJ")), polygons: vec![vec![vec![0, 1]]] },
            Land { code: None, polygons: vec![vec![vec![!2, !0]]] },
        ];
        let anchors = [(code("FJ"), place(178.5, -18.12)), (code("TO"), place(-175.2, -21.14))];
        let world = World::decode(&encode(&topology, &lands, &anchors, COARSE)).unwrap();
        assert_eq!(world.anchors(), anchors);
        assert_eq!(world.areas().len(), 2);
        assert_eq!(
            world.area(code("FJ")).unwrap().rings()[0].places(),
            [place(179.0, 0.0), place(-179.0, 2.0), place(-179.0, 0.0)]
        );
        assert_eq!(
            world.areas()[1].rings()[0].places(),
            [place(179.0, 0.0), place(179.0, 2.0), place(-179.0, 2.0)]
        );
    }
}
