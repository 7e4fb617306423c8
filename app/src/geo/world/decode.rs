use super::{Area, SIGNATURE, World, WorldError, reader::Reader};
use crate::{
    domain::Iso2,
    geo::{LonLat, Ring},
};

/// A place in steps of the grid, longitudes running on past ±180°.
type Step = (i32, i32);

pub(super) fn world(bytes: &[u8]) -> Result<World, WorldError> {
    let mut reader = Reader(bytes.strip_prefix(&SIGNATURE).ok_or(WorldError::Signature)?);
    let steps_per_degree = reader.number()?;
    if steps_per_degree == 0 {
        return Err(WorldError::Number);
    }
    let grid = Grid(f64::from(steps_per_degree));
    let mut arcs = arcs(&mut reader, &grid)?;
    let areas = areas(&mut reader, &mut arcs)?;
    let anchors = anchors(&mut reader, &grid)?;
    if reader.0.is_empty() { Ok(World { areas, anchors }) } else { Err(WorldError::Length) }
}

/// Steps per degree.
struct Grid(f64);

impl Grid {
    fn place(&self, step: Step) -> Result<LonLat, WorldError> {
        LonLat::new(f64::from(step.0) / self.0, f64::from(step.1) / self.0)
            .ok_or(WorldError::Number)
    }
}

/// An arc, and how many more rings may use it.
struct Arc {
    places: Vec<LonLat>,
    sides: u8,
}

fn next(reader: &mut Reader, from: &mut Step) -> Result<Step, WorldError> {
    let longitude = from.0.checked_add(reader.signed()?).ok_or(WorldError::Number)?;
    let latitude = from.1.checked_add(reader.signed()?).ok_or(WorldError::Number)?;
    *from = (longitude, latitude);
    Ok(*from)
}

fn arcs(reader: &mut Reader, grid: &Grid) -> Result<Vec<Arc>, WorldError> {
    let mut pen = (0, 0);
    (0..reader.count(1)?)
        .map(|_| {
            let points = reader.count(2)?;
            let places = (0..points).map(|_| grid.place(next(reader, &mut pen)?));
            Ok(Arc { places: places.collect::<Result<_, _>>()?, sides: 2 })
        })
        .collect()
}

fn areas(reader: &mut Reader, arcs: &mut [Arc]) -> Result<Vec<Area>, WorldError> {
    (0..reader.count(3)?)
        .map(|_| {
            let letters = [reader.byte()?, reader.byte()?];
            let code = if letters == [0, 0] { None } else { Some(code(letters)?) };
            let rings = (0..reader.count(2)?).map(|_| ring(reader, arcs));
            Ok(Area { code, rings: rings.collect::<Result<_, _>>()? })
        })
        .collect()
}

fn ring(reader: &mut Reader, arcs: &mut [Arc]) -> Result<Ring, WorldError> {
    let mut places = Vec::new();
    for _ in 0..reader.count(1)? {
        let reference = reader.signed()?;
        let backwards = reference < 0;
        let index = usize::try_from(if backwards { !reference } else { reference });
        let arc = index.ok().and_then(|index| arcs.get_mut(index)).ok_or(WorldError::Number)?;
        arc.sides = arc.sides.checked_sub(1).ok_or(WorldError::Number)?;
        // The last point is the first of the next arc.
        if backwards {
            places.extend(arc.places.iter().rev());
        } else {
            places.extend(&arc.places);
        }
        places.pop();
    }
    Ring::new(places).ok_or(WorldError::Number)
}

fn anchors(reader: &mut Reader, grid: &Grid) -> Result<Vec<(Iso2, LonLat)>, WorldError> {
    let mut pen = (0, 0);
    let anchors = (0..reader.count(4)?)
        .map(|_| {
            let code = code([reader.byte()?, reader.byte()?])?;
            Ok((code, grid.place(next(reader, &mut pen)?)?))
        })
        .collect::<Result<Vec<_>, _>>()?;
    let sorted = anchors.windows(2).all(|pair| pair[0].0 < pair[1].0);
    if sorted { Ok(anchors) } else { Err(WorldError::Code) }
}

fn code(letters: [u8; 2]) -> Result<Iso2, WorldError> {
    std::str::from_utf8(&letters)
        .ok()
        .and_then(|letters| letters.parse().ok())
        .ok_or(WorldError::Code)
}
