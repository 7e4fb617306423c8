//! Makes the compact world that the map draws, `server/assets/world.bin`,
//! from Natural Earth's countries (npm `world-atlas`, public domain) and the
//! list of countries. The form is described at [`app::geo::world`].

mod anchor;
mod arguments;
mod country;
mod encode;
mod error;
mod land;
mod outline;
mod overseas;
mod place;
mod topology;

use std::{fs, path::Path};

use app::geo::World;
use arguments::Arguments;
pub use error::GeometryError;
use topology::Topology;

/// Reads the sources that the arguments name, writes the compact world and
/// says what became of every country that has no polygon of its own.
///
/// # Errors
/// When an argument is missing, a file cannot be read or written, or a
/// country is nowhere to be found.
pub fn run(arguments: &[String]) -> Result<(), GeometryError> {
    let arguments = Arguments::parse(arguments)?;
    let countries = country::parse(&read(&arguments.countries)?)?;
    let scales = [&arguments.topology, &arguments.detail, &arguments.finest]
        .map(|path| Topology::parse(path, &read(path)?));
    let [coarse, detail, finest] = scales;
    let (coarse, detail, finest) = (coarse?, detail?, finest?);

    let mut lands = land::lands(&coarse, &countries);
    overseas::assign(&mut lands, &countries, &coarse);
    let anchors = anchor::anchors(&countries, &lands, [&coarse, &detail, &finest])?;
    let bytes = encode::encode(&coarse, &lands, &anchors);
    let world = World::decode(&bytes).map_err(GeometryError::Encoding)?;
    fs::write(&arguments.out, &bytes)
        .map_err(|error| GeometryError::file(&arguments.out, error))?;

    let dots = countries.iter().filter(|country| world.area(country.code).is_none());
    let dots: Vec<_> = dots.map(|country| country.code.as_str()).collect();
    println!("{}: {} bytes, {} areas", arguments.out.display(), bytes.len(), lands.len());
    println!("{} countries are dots: {}", dots.len(), dots.join(" "));
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, GeometryError> {
    fs::read(path).map_err(|error| GeometryError::file(path, error))
}
