//! The table of test groups. A new group is a new line.

use super::{api, budget, e2e, schema, unit};
use crate::error::Error;
use crate::tidy;
use crate::workspace::Workspace;

/// Tests that are run together.
#[derive(Debug)]
pub struct Group {
    /// What is typed to run it.
    pub name: &'static str,
    /// What it shows, in a few words.
    pub about: &'static str,
    /// Whether it needs `dist/` to be built.
    pub needs_dist: bool,
    /// Runs it.
    pub run: fn(&Workspace) -> Result<(), Error>,
}

/// All groups, the quick ones first.
#[rustfmt::skip]
const GROUPS: [Group; 6] = [
    Group { name: "tidy", about: "the house rules", needs_dist: false, run: tidy::run },
    Group { name: "unit", about: "rustfmt, clippy and the crates' own tests", needs_dist: false, run: unit::run },
    Group { name: "budget", about: "the sizes of what browsers load", needs_dist: true, run: budget::run },
    Group { name: "api", about: "the server from outside, over HTTP", needs_dist: true, run: api::run },
    Group { name: "schema", about: "the API against its OpenAPI document, by schemathesis", needs_dist: true, run: schema::run },
    Group { name: "e2e", about: "the site in Chromium", needs_dist: true, run: e2e::run },
];

/// The groups of these names, each once and in the table's order; all of them
/// when no name is given.
///
/// # Errors
/// When a name is in no line of the table.
pub fn select(names: &[String]) -> Result<Vec<&'static Group>, Error> {
    if let Some(name) = names.iter().find(|name| GROUPS.iter().all(|group| group.name != **name)) {
        let groups = GROUPS.map(|group| group.name).join(", ");
        return Err(Error::UnknownGroup { name: name.clone(), groups });
    }
    let wanted = |group: &&Group| names.is_empty() || names.iter().any(|name| name == group.name);
    Ok(GROUPS.iter().filter(wanted).collect())
}

/// The table as text for `--help`.
pub fn help() -> String {
    GROUPS.iter().fold("Groups:".to_owned(), |text, group| {
        format!("{text}\n  {:<8}{}", group.name, group.about)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selected(names: &[&str]) -> Result<Vec<&'static str>, Error> {
        let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
        Ok(select(&names)?.into_iter().map(|group| group.name).collect())
    }

    #[test]
    fn no_name_means_all_groups() {
        assert_eq!(selected(&[]).unwrap().len(), GROUPS.len());
    }

    #[test]
    fn named_groups_run_once_and_quick_ones_first() {
        assert_eq!(selected(&["e2e", "tidy", "e2e"]).unwrap(), ["tidy", "e2e"]);
    }

    #[test]
    fn unknown_name_is_answered_by_the_list() {
        let error = selected(&["tidy", "e3e"]).unwrap_err().to_string();
        let expected =
            r#"there is no test group "e3e"; the groups are tidy, unit, budget, api, schema, e2e"#;
        assert_eq!(error, expected);
    }
}
