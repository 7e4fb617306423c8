//! The WebAssembly program: cargo, then wasm-bindgen, then wasm-opt. One a
//! language, as the words of a language are a good part of it.

use std::path::Path;

use wasm_bindgen_cli_support::Bindgen;

use crate::error::Error;
use crate::files;
use crate::process;
use crate::setup::WASM;
use crate::workspace::Workspace;

/// What rustc's `wasm32-unknown-unknown` may use, told to wasm-opt by name:
/// stripping the symbols removes the section that says so in the file.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What server functions export for the bodies of requests that are streams.
/// Leptos brings it along, and nothing here uses it; but what is exported stays.
const UNUSED: [&str; 13] = [
    "__wbg_intounderlyingbytesource_free",
    "__wbg_intounderlyingsink_free",
    "__wbg_intounderlyingsource_free",
    "intounderlyingbytesource_autoAllocateChunkSize",
    "intounderlyingbytesource_cancel",
    "intounderlyingbytesource_pull",
    "intounderlyingbytesource_start",
    "intounderlyingbytesource_type",
    "intounderlyingsink_abort",
    "intounderlyingsink_close",
    "intounderlyingsink_write",
    "intounderlyingsource_cancel",
    "intounderlyingsource_pull",
];

/// A panic stops the program at once: browsers say where, and the texts and
/// the machinery that would write them stay at home. That takes a standard
/// library built for it, which the compiler does not offer as stable yet.
const IMMEDIATE_ABORT: &str = "-Zunstable-options -Cpanic=immediate-abort";

/// Builds the `frontend` crate with these features: the page that it wakes and
/// the language that it speaks. Leaves the JavaScript that loads it as `entente.js` in the working folder and
/// gives the WebAssembly file's bytes.
///
/// # Errors
/// When a tool fails.
pub fn build(workspace: &Workspace, working: &Path, features: &[&str]) -> Result<Vec<u8>, Error> {
    let mut cargo = workspace.cargo();
    cargo.args(["build", "--package", "frontend", "--target", WASM, "--profile", "wasm-release"]);
    cargo.args(["--no-default-features", "--features", &features.join(",")]);
    cargo.args(["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"]);
    cargo.env("RUSTFLAGS", IMMEDIATE_ABORT).env("RUSTC_BOOTSTRAP", "1");
    process::run(&mut cargo)?;
    bind(&workspace.target(WASM).join("wasm-release/frontend.wasm"), working)?;
    optimise(workspace, working)
}

fn bind(program: &Path, working: &Path) -> Result<(), Error> {
    let generated = Bindgen::new()
        .input_path(program)
        .out_name("entente")
        .typescript(false)
        // The names order the functions; then they go.
        .remove_name_section(false)
        .remove_producers_section(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(working));
    generated.map_err(|error| Error::Binding(one_line(&format!("{error:#}"))))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn optimise(workspace: &Workspace, working: &Path) -> Result<Vec<u8>, Error> {
    let optimised = working.join("entente.wasm");
    let mut wasm_opt = workspace.node_program("wasm-opt");
    wasm_opt.arg(format!("--remove-exports={}", UNUSED.join(",")));
    // Like beside like compresses better.
    wasm_opt.args(["--reorder-functions-by-name", "-Oz"]);
    wasm_opt.args(["--strip-debug", "--strip-producers", "--strip-target-features"]);
    wasm_opt.args(FEATURES).arg(working.join("entente_bg.wasm")).arg("-o").arg(&optimised);
    process::run(&mut wasm_opt)?;
    files::read(&optimised)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_that_is_no_webassembly_gives_one_line_about_the_versions() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("frontend.wasm");
        files::write(&program, "not WebAssembly\n").unwrap();
        let error = bind(&program, folder.path()).unwrap_err().to_string();
        assert!(error.contains("must name the same version") && !error.contains('\n'), "{error}");
    }
}
