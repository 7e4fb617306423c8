//! How long it takes until the server listens, and what it holds then.

use std::path::Path;
use std::time::Duration;

use super::measure::Measure;
use crate::error::Error;
use crate::server::Server;

/// Starts the server twice: with no data folder, when it takes in the shipped
/// snapshot, and with the folder of the first time.
///
/// # Errors
/// When the server cannot be started or ends at once.
pub fn of_new_and_known_data(dist: &Path, data: &Path) -> Result<Vec<Measure>, Error> {
    let (first, first_took) = Server::start(dist, data)?;
    drop(first);
    let (second, second_took) = Server::start(dist, data)?;
    Ok(vec![
        milliseconds("start-up, new data folder", first_took),
        milliseconds("start-up, known data folder", second_took),
        second.resident_memory("memory after start-up")?,
    ])
}

fn milliseconds(name: &str, took: Duration) -> Measure {
    Measure { name: name.to_owned(), value: took.as_secs_f64() * 1e3, unit: "ms" }
}
