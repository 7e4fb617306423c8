//! Where the clone is and where everything made goes.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::error::Error;
use crate::process;

/// The clone and its target folder. All that is made goes below the target
/// folder, wherever cargo was told to have it.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Asks cargo where the clone around the current folder has its root and
    /// its target folder.
    ///
    /// # Errors
    /// When cargo is missing or the current folder is not in a clone.
    pub fn locate() -> Result<Self, Error> {
        let answer = process::text(Command::new(cargo_program()).args([
            "metadata",
            "--no-deps",
            "--format-version",
            "1",
        ]))?;
        Self::from_metadata(&answer)
    }

    fn from_metadata(answer: &str) -> Result<Self, Error> {
        let unexpected = |problem: String| Error::Answer { tool: "cargo metadata", problem };
        let metadata: Value =
            serde_json::from_str(answer).map_err(|error| unexpected(error.to_string()))?;
        let folder = |key: &str| {
            let value = metadata.get(key).and_then(Value::as_str);
            value.map(PathBuf::from).ok_or_else(|| unexpected(format!("it has no {key}")))
        };
        Ok(Self { root: folder("workspace_root")?, target: folder("target_directory")? })
    }

    /// A path in the clone.
    pub fn root(&self, path: impl AsRef<Path>) -> PathBuf {
        self.root.join(path)
    }

    /// A path in the target folder.
    pub fn target(&self, path: impl AsRef<Path>) -> PathBuf {
        self.target.join(path)
    }

    /// The folder that `build` makes: everything that an installation needs.
    pub fn dist(&self) -> PathBuf {
        self.target("dist")
    }

    /// A program, started from the clone's root.
    pub fn program(&self, program: impl Into<OsString>) -> Command {
        let mut command = Command::new(program.into());
        command.current_dir(&self.root);
        command
    }

    /// cargo, with the target folder fixed so that a relative one means the
    /// same from everywhere.
    pub fn cargo(&self) -> Command {
        let mut command = self.program(cargo_program());
        command.env("CARGO_TARGET_DIR", &self.target);
        command
    }

    /// The folder of what npm installs.
    pub fn node(&self) -> PathBuf {
        self.target("tools/node")
    }

    /// A program that an npm package brought.
    pub fn node_program(&self, name: &str) -> Command {
        self.program(self.node().join("node_modules/.bin").join(name))
    }
}

fn cargo_program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_made_goes_below_the_target_folder() {
        let answer = r#"{"workspace_root":"/clone","target_directory":"/elsewhere"}"#;
        let workspace = Workspace::from_metadata(answer).unwrap();
        assert_eq!(workspace.root("style/order"), Path::new("/clone/style/order"));
        assert_eq!(workspace.dist(), Path::new("/elsewhere/dist"));
        assert!(workspace.node().starts_with("/elsewhere"));
    }

    #[test]
    fn answer_without_folders_is_refused() {
        assert!(Workspace::from_metadata("{}").is_err());
        assert!(Workspace::from_metadata("cargo says hello").is_err());
    }
}
