//! Makes the compact worlds that the map draws from Natural Earth's countries
//! (npm `world-atlas`, public domain) and the list of countries:
//! `server/assets/world.bin` for the whole map and `server/assets/world-50m.bin`
//! for the borders seen from close by. The form is described at
//! [`app::geo::world`].

mod anchor;
mod areas;
mod arguments;
mod country;
mod encode;
mod error;
mod land;
mod outline;
mod overseas;
mod place;
mod reduce;
mod simplify;
mod stitch;
mod topology;

use std::{fs, path::Path};

use app::geo::World;
use arguments::Arguments;
use country::Country;
pub use error::GeometryError;
use topology::Topology;

/// Reads the sources that the arguments name, writes the compact worlds and
/// says what became of every country that has no polygon of its own.
///
/// # Errors
/// When an argument is missing, a file cannot be read or written, a country
/// is nowhere to be found, or simplifying has changed its size.
pub fn run(arguments: &[String]) -> Result<(), GeometryError> {
    let arguments = Arguments::parse(arguments)?;
    let countries = country::parse(&read(&arguments.countries)?)?;
    let scales = [&arguments.topology, &arguments.detail, &arguments.finest]
        .map(|path| Topology::parse(path, &read(path)?));
    let [coarse, detail, finest] = scales;
    let (coarse, mut detail, finest) = (coarse?, detail?, finest?);

    let mut lands = land::lands(&coarse, &countries);
    overseas::assign(&mut lands, &countries, &coarse);
    let anchors = anchor::anchors(&countries, &lands, [&coarse, &detail, &finest])?;
    let bytes = encode::encode(&coarse, &lands, &anchors, encode::COARSE);
    let world = write(&arguments.out, &bytes, &countries)?;

    let mut lands = land::lands(&detail, &countries);
    overseas::assign(&mut lands, &countries, &detail);
    stitch::stitch(&mut detail, &mut lands);
    let whole = areas::of(&detail, &lands);
    let (reduced, lands) = reduce::reduce(&detail, lands);
    areas::check(&whole, &areas::of(&reduced, &lands))?;
    // The anchors as they read back, so that they are the same to the last digit.
    let bytes = encode::encode(&reduced, &lands, world.anchors(), encode::CLOSE);
    write(&arguments.close, &bytes, &countries).map(drop)
}

/// Writes a world, if it reads back, and says what is in it.
fn write(path: &Path, bytes: &[u8], countries: &[Country]) -> Result<World, GeometryError> {
    let world = World::decode(bytes).map_err(GeometryError::Encoding)?;
    fs::write(path, bytes).map_err(|error| GeometryError::file(path, error))?;
    let dots = countries.iter().filter(|country| world.area(country.code).is_none());
    let dots: Vec<_> = dots.map(|country| country.code.as_str()).collect();
    println!("{}: {} bytes, {} areas", path.display(), bytes.len(), world.areas().len());
    println!("{} countries are dots: {}", dots.len(), dots.join(" "));
    Ok(world)
}

fn read(path: &Path) -> Result<Vec<u8>, GeometryError> {
    fs::read(path).map_err(|error| GeometryError::file(path, error))
}
