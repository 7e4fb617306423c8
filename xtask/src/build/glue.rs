//! The script of the pages: wasm-bindgen's JavaScript and one line that starts
//! the program. The pages' content security policy allows no inline script, so
//! loading this file has to be all that it takes.

use std::path::Path;

use crate::error::Error;
use crate::files;
use crate::process;
use crate::workspace::Workspace;

/// Bundles `entente.js` of the working folder into one minified module that
/// starts the WebAssembly file at the address `wasm` when it is loaded.
///
/// # Errors
/// When esbuild fails.
pub fn build(workspace: &Workspace, working: &Path, wasm: &str) -> Result<Vec<u8>, Error> {
    let entry = working.join("start.js");
    files::write(&entry, start(wasm))?;
    let bundle = working.join("start.min.js");
    let mut esbuild = workspace.node_program("esbuild");
    esbuild.args(["--bundle", "--minify", "--format=esm", "--charset=utf8"]);
    esbuild.args(["--target=es2022", "--log-level=warning"]).arg(&entry);
    process::run(esbuild.arg(format!("--outfile={}", bundle.display())))?;
    files::read(&bundle)
}

fn start(wasm: &str) -> String {
    format!("import start from \"./entente.js\";\nstart({{ module_or_path: \"{wasm}\" }});\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loading_the_module_starts_the_program_it_names() {
        let line = start("/assets/entente.12.wasm");
        assert!(line.ends_with("start({ module_or_path: \"/assets/entente.12.wasm\" });\n"));
    }
}
