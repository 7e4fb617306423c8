//! The `budget` group: what browsers download stays within the limits that
//! `tests/budgets.txt` sets.
//!
//! A line of that file is a budget: its name, its limit in bytes, and the
//! assets whose brotli sizes are summed: `program` (script and WebAssembly of
//! the largest language), `style`, `document`, `detail` or `fonts`; for the map
//! in a frame of another site `embedded-program` and `embedded-style`.

use std::path::Path;

use crate::error::Error;
use crate::files;
use crate::site_assets::{Program, SiteAssets, download_size};
use crate::table;
use crate::workspace::Workspace;

const FILE: &str = "tests/budgets.txt";

#[derive(Debug, PartialEq, Eq)]
struct Budget {
    name: String,
    limit: u64,
    assets: Vec<String>,
}

/// Prints each budget beside what is used of it.
///
/// # Errors
/// When a budget is overspent or the file of budgets is wrong.
pub fn run(workspace: &Workspace) -> Result<(), Error> {
    let budgets = parse(&files::read_text(&workspace.root(FILE))?)?;
    let site = workspace.dist().join("site");
    let assets = SiteAssets::read(&site)?;
    let mut rows = vec![["budget", "bytes", "limit", ""].map(str::to_owned).to_vec()];
    let mut all_kept = true;
    for Budget { name, limit, assets: kinds } in &budgets {
        let mut used = 0;
        for kind in kinds {
            used += size(&site, &assets, kind)?;
        }
        let kept = used <= *limit;
        all_kept &= kept;
        let verdict = if kept { "" } else { "OVER" };
        rows.push(vec![name.clone(), used.to_string(), limit.to_string(), verdict.to_owned()]);
    }
    print!("{}", table::lined_up(&rows));
    if all_kept { Ok(()) } else { Err(Error::Reported) }
}

fn size(site: &Path, assets: &SiteAssets, kind: &str) -> Result<u64, Error> {
    let both = |program: &Program| {
        Ok(download_size(site, &program.script)? + download_size(site, &program.wasm)?)
    };
    match kind {
        "program" => largest(assets.programs.values().map(both)),
        "embedded-program" => largest(assets.embedded_programs.values().map(both)),
        "style" => download_size(site, &assets.style),
        "embedded-style" => largest(assets.embedded.values().map(|it| download_size(site, it))),
        "document" => download_size(site, &assets.document),
        "detail" => download_size(site, &assets.detail),
        "fonts" => assets.fonts.values().map(|font| download_size(site, font)).sum(),
        _ => Err(wrong(format!(
            "there is no asset {kind:?}: program, style, document, detail, fonts, \
             embedded-program or embedded-style"
        ))),
    }
}

/// The largest: a page loads that of its language, or of its colours, alone.
fn largest(sizes: impl Iterator<Item = Result<u64, Error>>) -> Result<u64, Error> {
    let sizes = sizes.collect::<Result<Vec<_>, Error>>()?;
    sizes.into_iter().max().ok_or_else(|| wrong("the site lacks an asset".to_owned()))
}

fn parse(text: &str) -> Result<Vec<Budget>, Error> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(parse_line).collect()
}

fn parse_line(line: &str) -> Result<Budget, Error> {
    let mut words = line.split_whitespace().map(str::to_owned);
    let budget = words.next().zip(words.next().and_then(|limit| limit.parse().ok()));
    match (budget, words.collect::<Vec<_>>()) {
        (Some((name, limit)), assets) if !assets.is_empty() => Ok(Budget { name, limit, assets }),
        _ => Err(wrong(format!("write a name, a limit in bytes and assets instead of {line:?}"))),
    }
}

fn wrong(problem: String) -> Error {
    Error::Content { path: FILE.to_owned(), problem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_is_a_budget() {
        let budgets = parse("# bytes\n\npage 150000 program style\n").unwrap();
        let assets = vec!["program".to_owned(), "style".to_owned()];
        assert_eq!(budgets, [Budget { name: "page".to_owned(), limit: 150_000, assets }]);
    }

    #[test]
    fn line_without_limit_or_assets_is_refused() {
        for line in ["program", "page many program", "page 150000"] {
            assert!(parse(line).is_err(), "{line}");
        }
    }
}
