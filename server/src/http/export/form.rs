/// A form in which a view is taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The main table.
    Csv,
    /// All tables with their metadata.
    Json,
    /// The drawing.
    Svg,
    /// The drawing as a picture.
    Png,
    /// All in one.
    Zip,
    /// The citation as an entry of BibTeX.
    BibTex,
    /// The citation as a record of RIS.
    Ris,
    /// The citation in the format of the Citation Style Language.
    Csl,
    /// The citation as text.
    Plain,
}

impl Form {
    /// Every form, in the order in which a page offers them.
    pub const ALL: [Self; 9] = [
        Self::Csv,
        Self::Json,
        Self::Svg,
        Self::Png,
        Self::Zip,
        Self::Plain,
        Self::BibTex,
        Self::Ris,
        Self::Csl,
    ];

    /// What its file names end with.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Zip => "zip",
            Self::BibTex => "bib",
            Self::Ris => "ris",
            Self::Csl => "csl.json",
            Self::Plain => "txt",
        }
    }

    /// What people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Json => "JSON",
            Self::Svg => "SVG",
            Self::Png => "PNG",
            Self::Zip => "ZIP",
            Self::BibTex => "BibTeX",
            Self::Ris => "RIS",
            Self::Csl => "CSL-JSON",
            Self::Plain => "TXT",
        }
    }

    /// Its media type.
    pub const fn media(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Json => "application/json",
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Zip => "application/zip",
            Self::BibTex => "application/x-bibtex; charset=utf-8",
            Self::Ris => "application/x-research-info-systems; charset=utf-8",
            Self::Csl => "application/vnd.citationstyles.csl+json",
            Self::Plain => "text/plain; charset=utf-8",
        }
    }

    /// Whether browsers show it rather than save it.
    pub const fn shown(self) -> bool {
        matches!(self, Self::Svg | Self::Png | Self::Plain | Self::Json)
    }

    /// The name and the form that a file name asks for: `map.csl.json` is the
    /// citation of `map`.
    pub fn of_file(file: &str) -> Option<(&str, Self)> {
        let (name, ending) = file.split_once('.')?;
        let form = Self::ALL.into_iter().find(|form| form.ending() == ending)?;
        Some((name, form))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_says_the_form() {
        assert_eq!(Form::of_file("map.csl.json"), Some(("map", Form::Csl)));
        assert_eq!(Form::of_file("IR-US.json"), Some(("IR-US", Form::Json)));
        for nothing in ["map", "map.exe", "map.csv.zip", ".", ""] {
            assert_eq!(Form::of_file(nothing), None, "{nothing}");
        }
    }
}
