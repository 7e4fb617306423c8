//! What the address of a pair's dossier says besides the pair.

use super::{Notice, plain, reading::read_each};

/// A parameter of such an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TieParameter {
    /// `agreement`: the year of signature that is looked at before and after.
    Agreement,
    /// One that the page does not have.
    Unknown(String),
}

/// What the query of an address (without the `?`) asks for of a pair.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TieView {
    /// The year of signature as it is written there: only the documents of the
    /// pair say whether it is one.
    pub agreement: Option<String>,
}

impl TieView {
    /// Reads a query; what the page does not have comes back beside it.
    pub fn parse(query: &str) -> (Self, Vec<Notice<TieParameter>>) {
        let mut view = Self::default();
        let notices = read_each(query, parameter, |parameter, value| {
            (*parameter == TieParameter::Agreement).then_some(())?;
            view.agreement = Some(plain(value, 40));
            Some(())
        });
        (view, notices)
    }
}

fn parameter(name: &str) -> TieParameter {
    match name {
        "agreement" => TieParameter::Agreement,
        _ => TieParameter::Unknown(plain(name, 40)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_page_does_not_have_is_told() {
        let (view, notices) =
            TieView::parse("year=1900&agreement=%DB%B2%DB%B0%DB%B0%DB%B3&foo=bar");
        assert_eq!(view.agreement.as_deref(), Some("2003"));
        let unknown = |name: &str| TieParameter::Unknown(name.to_owned());
        assert_eq!(
            notices,
            [Notice::new(unknown("year"), "1900"), Notice::new(unknown("foo"), "bar")]
        );
    }
}
