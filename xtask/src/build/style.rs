//! The style sheets: the files of `style/`, in the order that `style/order`
//! lists them, one file name a line, under the name of their sheet in square
//! brackets.

use std::path::Path;

use super::fonts::Fonts;
use crate::error::Error;
use crate::files;
use crate::process;
use crate::workspace::Workspace;

/// One minified style sheet of that name, with the fonts' hashed addresses in
/// it.
///
/// # Errors
/// When the order and the folder disagree, a named font is not there, or
/// esbuild fails.
pub fn build(
    workspace: &Workspace,
    working: &Path,
    fonts: &Fonts,
    sheet: &str,
) -> Result<String, Error> {
    let whole = working.join(format!("{sheet}.css"));
    files::write(&whole, with_hashed_fonts(&joined(&workspace.root("style"), sheet)?, fonts)?)?;
    let minified = working.join(format!("{sheet}.min.css"));
    let mut esbuild = workspace.node_program("esbuild");
    esbuild.args(["--minify", "--charset=utf8", "--log-level=warning"]).arg(&whole);
    process::run(esbuild.arg(format!("--outfile={}", minified.display())))?;
    files::read_text(&minified)
}

/// The files of a sheet, joined. Every file of the folder is in some sheet.
fn joined(folder: &Path, sheet: &str) -> Result<String, Error> {
    let order = files::read_text(&folder.join("order"))?;
    let mut named = "";
    let mut listed: Vec<(&str, &str)> = Vec::new();
    for line in order.lines().map(str::trim).filter(|line| !line.is_empty()) {
        match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            Some(name) => named = name,
            None => listed.push((named, line)),
        }
    }
    let present = files::walk(folder)?;
    let is_listed = |path: &Path| listed.iter().any(|(_, name)| folder.join(name) == path);
    let styles = present.iter().filter(|path| path.extension().is_some_and(|it| it == "css"));
    if let Some(forgotten) = styles.into_iter().find(|path| !is_listed(path)) {
        let name = forgotten.strip_prefix(folder).unwrap_or(forgotten).display();
        return Err(wrong("style/order", format!("add a line for {name}, or remove that file")));
    }
    let of_sheet = listed.iter().filter(|(named, _)| *named == sheet);
    of_sheet.map(|(_, name)| files::read_text(&folder.join(name))).collect()
}

fn with_hashed_fonts(css: &str, fonts: &Fonts) -> Result<String, Error> {
    const START: &str = "url(";
    let mut result = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find(START) {
        let (before, reference) = rest.split_at(start + START.len());
        let end = reference.find(')').unwrap_or(reference.len());
        let address = reference[..end].trim().trim_matches(['"', '\'']);
        result.push_str(before);
        result.push_str(match address.strip_prefix("/fonts/") {
            None => &reference[..end],
            Some(name) => fonts.get(name).ok_or_else(|| {
                wrong("style", format!("there is no public/fonts/{name} for url({address})"))
            })?,
        });
        rest = &reference[end..];
    }
    Ok(result + rest)
}

fn wrong(path: &str, problem: String) -> Error {
    Error::Content { path: path.to_owned(), problem }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fonts_get_their_hashed_addresses_and_nothing_else_changes() {
        let fonts = Fonts::from([("a.woff2".to_owned(), "/assets/a.12.woff2".to_owned())]);
        let css = r#"@font-face{src:url("/fonts/a.woff2") format("woff2"),url(/fonts/a.woff2)}
            b{background:url(/dot.svg);mask:url(data:image/svg+xml,x)}"#;
        let expected = r#"@font-face{src:url(/assets/a.12.woff2) format("woff2"),url(/assets/a.12.woff2)}
            b{background:url(/dot.svg);mask:url(data:image/svg+xml,x)}"#;
        assert_eq!(with_hashed_fonts(css, &fonts).unwrap(), expected);
    }

    #[test]
    fn font_that_is_not_there_is_named() {
        let error = with_hashed_fonts("a{src:url(/fonts/b.woff2)}", &Fonts::new()).unwrap_err();
        assert!(error.to_string().contains("no public/fonts/b.woff2"), "{error}");
    }

    #[test]
    fn order_decides_and_must_be_complete() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| files::write(&folder.path().join(name), text).unwrap();
        write("a.css", "a{}");
        write("b.css", "b{}");
        write("c.css", "c{}");
        write("order", "[one]\nb.css\na.css\n\n[two]\nc.css\n");
        assert_eq!(joined(folder.path(), "one").unwrap(), "b{}a{}");
        assert_eq!(joined(folder.path(), "two").unwrap(), "c{}");
        write("d.css", "d{}");
        assert!(joined(folder.path(), "one").unwrap_err().to_string().contains("d.css"));
    }
}
