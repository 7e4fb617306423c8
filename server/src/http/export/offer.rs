use std::fmt::Write;

use app::{
    i18n::TakeAwayMessages,
    map::svg::escape,
    pages::take_away::{OfferedCitation, OfferedFile, TakeAwayContent},
};

use super::{
    ask::{Ask, address, query},
    form::Form,
    map::MapParcel,
};
use crate::render::{
    self, HEIGHT, Parcel, RenderError, WIDTH,
    citation::{Citation, bibtex, csl, plain, ris},
};

/// Up to so many ties files are written to tell their size.
const MEASURED: usize = 500;

/// All that can be taken away of a view.
///
/// # Errors
/// [`RenderError`].
pub fn offer(ask: &Ask, parcel: &MapParcel<'_>) -> Result<TakeAwayContent, RenderError> {
    let (view, statement) = (ask.view(), parcel.statement());
    let words = TakeAwayMessages::of(view.language);
    let picture = address(view, Form::Png);
    let mut files = Vec::new();
    for form in Form::ALL {
        let bytes = size(parcel, form)?;
        let about = about(words, form).to_owned();
        files.push(OfferedFile { href: address(view, form), form: form.name(), about, bytes });
        if form == Form::Png {
            files.push(OfferedFile {
                href: format!("{picture}&scale=2"),
                form: form.name(),
                about: words.large.to_owned(),
                bytes: None,
            });
        }
    }
    let citation = Citation::of(statement);
    let citations = [
        (words.cite_plain, plain(&citation)),
        ("BibTeX", bibtex(&citation)),
        ("RIS", ris(&citation)),
        ("CSL-JSON", csl(&citation)),
    ];
    let offered = |(form, text): (&'static str, String)| OfferedCitation {
        form,
        text: text.trim_end().to_owned(),
    };
    Ok(TakeAwayContent {
        language: view.language,
        snapshot: statement.snapshot,
        query: query(view),
        view: view.href(),
        title: statement.title.clone(),
        snippet: snippet(ask, parcel, &picture),
        picture,
        picture_size: (WIDTH, HEIGHT),
        files,
        citations: citations.into_iter().map(offered).collect(),
        statement: statement.lines(),
    })
}

/// What a form is, in the language of a page.
fn about(words: &TakeAwayMessages, form: Form) -> &'static str {
    match form {
        Form::Csv => words.csv,
        Form::Json => words.json,
        Form::Svg => words.svg,
        Form::Png => words.png,
        Form::Zip => words.zip,
        Form::Plain => words.plain,
        Form::BibTex => words.bibtex,
        Form::Ris => words.ris,
        Form::Csl => words.csl,
    }
}

/// How large a file is, where that is soon known.
fn size(parcel: &MapParcel<'_>, form: Form) -> Result<Option<usize>, RenderError> {
    let few = parcel.listed() <= MEASURED;
    let citation = || Citation::of(parcel.statement());
    Ok(match form {
        Form::Csv if few => Some(render::csv(parcel)?.len()),
        Form::Json if few => Some(render::json(parcel)?.len()),
        Form::Svg => parcel.drawing().map(|drawing| drawing.len()),
        Form::Csv | Form::Json | Form::Png | Form::Zip => None,
        Form::Plain => Some(plain(&citation()).len()),
        Form::BibTex => Some(bibtex(&citation()).len()),
        Form::Ris => Some(ris(&citation()).len()),
        Form::Csl => Some(csl(&citation()).len()),
    })
}

/// Markup that shows the picture elsewhere, with a link to the view.
fn snippet(ask: &Ask, parcel: &MapParcel<'_>, picture: &str) -> String {
    let mut out = String::from("<a href=\"");
    escape(&mut out, &parcel.statement().address);
    out.push_str("\"><img src=\"");
    escape(&mut out, &format!("{}{picture}", ask.site));
    // Writing to memory does not fail.
    let _ = write!(out, "\" width=\"{WIDTH}\" height=\"{HEIGHT}\" alt=\"");
    escape(&mut out, &parcel.statement().title);
    out.push_str("\"></a>");
    out
}
