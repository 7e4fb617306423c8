//! What of a Rust file is part of the product.

/// Names of modules that are compiled for tests only.
const TEST_MODULES: [&str; 3] = ["sample.rs", "suite.rs", "tests.rs"];

/// The lines of a Rust file above its tests, comments that fill a line left
/// empty; none when the whole file is tests. Line numbers stay the same.
pub fn product_code<'a>(path: &str, text: &'a str) -> Vec<&'a str> {
    let parts: Vec<&str> = path.split('/').collect();
    if parts.contains(&"tests") || parts.last().is_some_and(|name| TEST_MODULES.contains(name)) {
        return Vec::new();
    }
    let above_tests = text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
    above_tests.map(|line| if line.trim_start().starts_with("//") { "" } else { line }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_tests_are_left_out() {
        let text = "//! About.\nlet a = 1;\n#[cfg(test)]\nmod tests {}\n";
        assert_eq!(product_code("app/src/a.rs", text), ["", "let a = 1;"]);
        for path in ["server/tests/a.rs", "server/src/store/tests.rs", "app/src/atlas/sample.rs"] {
            assert!(product_code(path, text).is_empty(), "{path}");
        }
    }
}
