//! The project runs anywhere: no path of somebody's machine in it.

use super::finding::{Finding, by_line};

const FOLDERS: [&str; 4] = ["home", "root", "tmp", "work"];

/// Finds absolute paths into folders that differ from machine to machine.
pub fn check(_path: &str, text: &str) -> Vec<Finding> {
    by_line(text.lines(), |line| {
        let folder = FOLDERS.iter().find(|folder| has_path_into(line, folder))?;
        Some(format!("a path into {folder} of one machine: use a relative or configured one"))
    })
}

fn has_path_into(line: &str, folder: &str) -> bool {
    let path = format!("/{folder}/");
    line.match_indices(&path).any(|(start, _)| {
        // After a letter, a variable or another folder it is not at the root.
        let before = line[..start].chars().next_back();
        !before.is_some_and(|it| it.is_alphanumeric() || "_-.~}/)".contains(it))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absolute_paths_are_found() {
        for folder in FOLDERS {
            assert_eq!(check("a.md", &format!("see `/{folder}/entente`")).len(), 1);
            assert_eq!(check("a.rs", &format!("\"/{folder}/entente\"")).len(), 1);
        }
    }

    #[test]
    fn addresses_and_relative_paths_are_fine() {
        for line in ["https://example.org/home/x", "target/tmp/x", "$HOME/work/x", "../tmp/x"] {
            assert!(check("a.md", line).is_empty(), "{line}");
        }
    }
}
