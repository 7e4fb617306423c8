use std::path::PathBuf;

use super::GeometryError;

/// The files to read and the one to write.
pub struct Arguments {
    /// The list of countries, `countries.csv`.
    pub countries: PathBuf,
    /// Natural Earth 1:110m, which the whole map is drawn from.
    pub topology: PathBuf,
    /// Natural Earth 1:50m, for borders seen from close by, and for where small
    /// countries are.
    pub detail: PathBuf,
    /// Natural Earth 1:10m, for where the smallest are.
    pub finest: PathBuf,
    /// The compact world to write, for the whole map.
    pub out: PathBuf,
    /// The compact world to write for a map seen from close by.
    pub close: PathBuf,
}

const NAMES: [&str; 6] =
    ["--countries", "--topology", "--detail", "--finest", "--out", "--close-out"];

impl Arguments {
    /// Reads `--name value` pairs, in any order.
    ///
    /// # Errors
    /// When a name is unknown, or one of the six has no value.
    pub fn parse(arguments: &[String]) -> Result<Self, GeometryError> {
        let mut values: [Option<PathBuf>; 6] = Default::default();
        for pair in arguments.chunks(2) {
            let named = NAMES.iter().position(|name| *name == pair[0]);
            let at = named.ok_or_else(|| usage(&pair[0], "is not an argument"))?;
            values[at] = pair.get(1).map(PathBuf::from);
        }
        let mut paths = Vec::new();
        for (name, value) in NAMES.into_iter().zip(values) {
            paths.push(value.ok_or_else(|| usage(name, "is missing"))?);
        }
        let paths = <[PathBuf; 6]>::try_from(paths).map_err(|_| usage("a file", "is missing"))?;
        let [countries, topology, detail, finest, out, close] = paths;
        Ok(Self { countries, topology, detail, finest, out, close })
    }
}

fn usage(name: &str, what: &str) -> GeometryError {
    GeometryError::Usage(format!("{name} {what}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Arguments, GeometryError> {
        Arguments::parse(&line.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn six_files_are_named_in_any_order() {
        let Arguments { countries, topology, detail, finest, out, close } =
            parse("--out o --close-out l --finest f --detail d --topology t --countries c")
                .unwrap();
        let names = ["c", "t", "d", "f", "o", "l"].map(PathBuf::from);
        assert_eq!([countries, topology, detail, finest, out, close], names);
    }

    #[test]
    fn one_line_says_what_is_missing() {
        for (line, what) in [
            ("", "--countries is missing"),
            ("--countries c --topology t --detail d --finest f --out", "--out is missing"),
            ("--nonsense n", "--nonsense is not an argument"),
        ] {
            let message = parse(line).err().unwrap().to_string();
            assert!(message.contains(what) && !message.contains('\n'), "{message}");
        }
    }
}
