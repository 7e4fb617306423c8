use std::fmt::Write;

use app::{
    i18n::TakeAwayMessages,
    map::svg::escape,
    pages::take_away::{OfferedCitation, OfferedFile, OfferedPicture, TakeAwayContent},
};

use super::{
    ask::{Ask, Opened, address},
    form::Form,
};
use crate::render::{
    self, HEIGHT, Parcel, RenderError, Statement, WIDTH,
    citation::{Citation, bibtex, csl, plain, ris},
};

/// Up to so many rows in each table files are written to tell their size.
const MEASURED: usize = 500;

/// All that can be taken away of a view.
///
/// # Errors
/// [`RenderError`].
pub fn offer(ask: &Ask, opened: &Opened<'_>) -> Result<TakeAwayContent, RenderError> {
    let (language, parcel) = (ask.language, &*opened.parcel);
    let statement = parcel.statement();
    let words = TakeAwayMessages::of(language);
    let at = |form| address(language, ask.exhibit, form, &opened.query);
    let drawing = parcel.drawing();
    let picture = drawing.as_ref().map(|_| at(Form::Png));
    let mut files = Vec::new();
    for form in Form::ALL {
        if drawing.is_none() && matches!(form, Form::Svg | Form::Png) {
            continue;
        }
        let bytes = size(parcel, form, drawing.as_deref())?;
        let about = about(words, form).to_owned();
        files.push(OfferedFile { href: at(form), form: form.name(), about, bytes });
        if form == Form::Png {
            let mark = if opened.query.is_empty() { '?' } else { '&' };
            files.push(OfferedFile {
                href: format!("{}{mark}scale=2", at(form)),
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
    let shown = |address: String| OfferedPicture {
        snippet: snippet(ask, statement, &address),
        address,
        size: (WIDTH, HEIGHT),
    };
    Ok(TakeAwayContent {
        language,
        snapshot: statement.snapshot,
        place: ask.exhibit.place().with_query(&opened.query),
        view: opened.view.clone(),
        notices: opened.notices.clone(),
        title: statement.title.clone(),
        picture: picture.map(shown),
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
fn size(
    parcel: &dyn Parcel,
    form: Form,
    drawing: Option<&str>,
) -> Result<Option<usize>, RenderError> {
    let few = parcel.tables().iter().all(|table| table.length() <= MEASURED);
    let citation = || Citation::of(parcel.statement());
    Ok(match form {
        Form::Csv if few => Some(render::csv(parcel)?.len()),
        Form::Json if few => Some(render::json(parcel)?.len()),
        Form::Svg => drawing.map(str::len),
        Form::Csv | Form::Json | Form::Png | Form::Zip => None,
        Form::Plain => Some(plain(&citation()).len()),
        Form::BibTex => Some(bibtex(&citation()).len()),
        Form::Ris => Some(ris(&citation()).len()),
        Form::Csl => Some(csl(&citation()).len()),
    })
}

/// Markup that shows the picture elsewhere, with a link to the view.
fn snippet(ask: &Ask, statement: &Statement<'_>, picture: &str) -> String {
    let mut out = String::from("<a href=\"");
    escape(&mut out, &statement.address);
    out.push_str("\"><img src=\"");
    escape(&mut out, &format!("{}{picture}", ask.site));
    // Writing to memory does not fail.
    let _ = write!(out, "\" width=\"{WIDTH}\" height=\"{HEIGHT}\" alt=\"");
    escape(&mut out, &statement.title);
    out.push_str("\"></a>");
    out
}
