//! Borders as they are seen from close by: `server/assets/world-50m.bin`
//! drawn once, as text that a browser puts in place of the coarse outlines.
//!
//! A line is a country: its code, or `-` for land without one, a space, and
//! SVG path data in whole tenths of a map unit.

use app::geo::{TenthsPath, World};

use crate::error::Error;

/// The committed geometry, as `cargo xtask geometry` writes it.
pub const FILE: &str = "server/assets/world-50m.bin";

/// Draws the borders.
///
/// # Errors
/// When the bytes are not a world.
pub fn draw(world: &[u8]) -> Result<String, Error> {
    let world = World::decode(world)
        .map_err(|error| Error::Content { path: FILE.to_owned(), problem: error.to_string() })?;
    let mut text = String::new();
    let mut unnamed = TenthsPath::default();
    for area in world.areas() {
        match area.code() {
            Some(code) => {
                let mut path = TenthsPath::default();
                area.draw(&mut path);
                line(&mut text, code.as_str(), path);
            }
            None => area.draw(&mut unnamed),
        }
    }
    line(&mut text, "-", unnamed);
    Ok(text)
}

fn line(text: &mut String, code: &str, path: TenthsPath) {
    text.push_str(code);
    text.push(' ');
    text.push_str(&path.into_data());
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMITTED: &[u8] = include_bytes!("../../../server/assets/world-50m.bin");

    fn lines() -> Vec<(String, String)> {
        let text = draw(COMMITTED).unwrap();
        let line = |line: &str| line.split_once(' ').map(|(code, data)| (code.into(), data.into()));
        text.lines().map(|one| line(one).unwrap()).collect()
    }

    #[test]
    fn a_line_is_a_country_and_the_last_one_is_land_without_a_code() {
        let lines = lines();
        assert!(lines.windows(2).all(|pair| pair[0].0 != pair[1].0));
        assert_eq!(lines.last().unwrap().0, "-");
        for (code, data) in &lines {
            assert!(code == "-" || code.parse::<app::domain::Iso2>().is_ok(), "{code}");
            let written = |letter: char| letter.is_ascii_digit() || "mz- ".contains(letter);
            assert!(data.starts_with('m') && data.ends_with('z'), "{code}");
            assert!(data.chars().all(written), "{code}");
        }
    }

    #[test]
    fn the_data_is_in_tenths_of_a_map_unit() {
        let lines = lines();
        let (_, iran) = lines.iter().find(|(code, _)| code == "IR").unwrap();
        let start = iran[1..].split([' ', '-']).map(|number| number.parse::<f64>().unwrap());
        let start: Vec<_> = start.take(2).collect();
        let tehran = app::geo::project(app::geo::LonLat::new(51.4, 35.7).unwrap());
        let away = (start[0] / 10.0 - tehran.x).hypot(start[1] / 10.0 - tehran.y);
        assert!(away < 150.0, "{start:?}");
    }

    #[test]
    fn what_is_no_world_is_named() {
        let error = draw(b"PK").unwrap_err().to_string();
        assert!(error.contains(FILE), "{error}");
    }
}
