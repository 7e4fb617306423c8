//! Who may know what: the invariants of the architecture that show in the text.

use super::finding::{Finding, by_line};
use super::rust_source::product_code;

/// A word, the folders that must not say it, and the folder among them that may.
struct Rule {
    word: &'static str,
    not_in: &'static str,
    except: &'static str,
    message: &'static str,
}

const RULES: [Rule; 4] = [
    Rule {
        word: "server::",
        not_in: "app/",
        except: "",
        message: "app never knows the server: move what is shared to app",
    },
    Rule {
        word: "sqlx",
        not_in: "server/src/",
        except: "server/src/store/",
        message: "only server/src/store knows SQL: ask the store",
    },
    Rule {
        word: "sqlx",
        not_in: "app/",
        except: "",
        message: "only server/src/store knows SQL: app has no I/O",
    },
    Rule {
        word: "StatusCode",
        not_in: "server/src/",
        except: "server/src/http/",
        message: "only server/src/http knows status codes: return an error type",
    },
];

/// Finds product code that knows what its room should not.
pub fn check(path: &str, text: &str) -> Vec<Finding> {
    if path.rsplit_once('.').is_none_or(|(_, extension)| extension != "rs") {
        return Vec::new();
    }
    let code = product_code(path, text);
    let binding = |rule: &&Rule| path.starts_with(rule.not_in) && !rule.allows(path);
    let find = |rule: &Rule| {
        by_line(code.iter().copied(), |line| {
            line.contains(rule.word).then(|| rule.message.to_owned())
        })
    };
    RULES.iter().filter(binding).flat_map(find).collect()
}

impl Rule {
    fn allows(&self, path: &str) -> bool {
        !self.except.is_empty() && path.starts_with(self.except)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_room_keeps_to_itself() {
        for (path, line, found) in [
            ("app/src/pages/mod.rs", "use server::store;", 1),
            ("app/src/client/mod.rs", "sqlx::query(x)", 1),
            ("server/src/http/pages.rs", "sqlx::query(x)", 1),
            ("server/src/store/sqlite/mod.rs", "sqlx::query(x)", 0),
            ("server/src/store/mod.rs", "StatusCode::OK", 1),
            ("server/src/http/error.rs", "StatusCode::OK", 0),
            ("server/src/import/mod.rs", "// sqlx is not known here", 0),
            ("server/tests/import.rs", "sqlx::query(x)", 0),
            ("xtask/src/main.rs", "sqlx StatusCode server::", 0),
        ] {
            assert_eq!(check(path, line).len(), found, "{path}: {line}");
        }
    }
}
