//! `bench`: what an installation costs and how quickly it answers, measured on
//! the built `dist/` over the loopback.

mod answering;
mod downloads;
pub mod map;
pub mod measure;
mod request;
mod start_up;

use std::path::Path;

use crate::build;
use crate::error::Error;
use crate::files;
use crate::server::Server;
use crate::workspace::Workspace;

/// The pages and answers whose time is measured: a page with a country chosen,
/// the page that visitors arrive at, the densest layer, the page of methods;
/// of the API the ties of one country, and a whole year of all pairs.
const PAGES: [&str; 6] = [
    "/en/?country=IR&year=2023",
    "/en/",
    "/en/?layer=un_voting&country=IR",
    "/en/methods",
    "/api/v1/ties?country=IR&year=2023",
    "/api/v1/ties.csv?year=2023&limit=all",
];

/// Builds, measures, prints a table, and writes it as JSON when asked to.
///
/// # Errors
/// When the build fails, the server misbehaves or the file cannot be written.
pub fn run(workspace: &Workspace, json: Option<&Path>) -> Result<(), Error> {
    build::run(workspace)?;
    let data = workspace.target("bench");
    files::remove_folder(&data)?;
    let mut measures = start_up::of_new_and_known_data(&workspace.dist(), &data)?;

    let (server, _) = Server::start(&workspace.dist(), &data)?;
    for page in PAGES {
        eprintln!("bench: asking for {page}");
        measures.extend(answering::of_page(&server, page)?);
    }
    measures.push(server.resident_memory("memory after the requests")?);
    measures.extend(downloads::of_assets(&workspace.dist().join("site"))?);

    print!("{}", measure::as_table(&measures));
    json.map_or(Ok(()), |path| files::write(path, measure::as_json(&measures)))
}
