//! What `snapshot/README.md` tells a reader to do works.

use std::{fs, path::Path, process::Command};

use crate::snapshot::{TableName, read_file, unpack};

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../snapshot"))
}

fn readme() -> String {
    fs::read_to_string(folder().join("README.md")).unwrap()
}

#[test]
fn its_python_reads_the_snapshot() {
    let readme = readme();
    let blocks: Vec<&str> =
        readme.split("```python\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let expected = ["6322", "('replaced', 1) ('unknown', 19)"];
    assert_eq!(blocks.len(), expected.len());
    for (code, expected) in blocks.iter().zip(expected) {
        let run = Command::new("python3").arg("-c").arg(code).current_dir(folder()).output();
        let output = match run {
            Ok(output) => output,
            // Without Python there is nothing to try it with.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
            Err(error) => panic!("{error}"),
        };
        assert!(output.status.success(), "{output:?}");
        assert_eq!(String::from_utf8(output.stdout).unwrap().trim(), expected);
    }
}

#[test]
fn it_names_the_snapshot_its_tables_and_their_rows() {
    let readme = readme();
    let content = unpack(&read_file(&folder().join("entente.zip")).unwrap()).unwrap();
    assert!(readme.contains(&format!("\n    {}\n", content.id)));
    for name in TableName::ALL {
        let entry = content.manifest.files.iter().find(|entry| entry.name == name).unwrap();
        let rows = entry.rows.to_string();
        let (thousands, hundreds) = rows.split_at(rows.len().saturating_sub(3));
        let rows = if thousands.is_empty() { rows } else { format!("{thousands},{hundreds}") };
        assert!(readme.contains(&format!("| `{name}` | {rows} |")), "{name}: {rows}");
    }
}
