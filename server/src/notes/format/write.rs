use std::fmt::Write as _;

use app::{
    domain::note::{NoteAuthor, NoteContent, NoteSource, NoteSubject, Translation},
    i18n::Language,
};

use sha2::{Digest, Sha256};

use super::toml_text::{array, quoted};

/// A note as files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// What `note.toml` says of its subject and its authors.
    pub about: String,
    /// What `note.toml` says of its sources.
    pub sources: String,
    /// The file of each language.
    pub texts: Vec<(Language, String)>,
}

impl Written {
    /// All of `note.toml`.
    pub fn note_toml(&self) -> String {
        format!("{}\n{}", self.about, self.sources)
    }

    /// The SHA-256 of all of it (FIPS 180-4), in hexadecimal digits: two notes
    /// with the same say the same.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        for part in
            [&self.about, &self.sources].into_iter().chain(self.texts.iter().map(|(_, text)| text))
        {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        for (language, _) in &self.texts {
            hash.update(language.code());
        }
        hash.finalize().iter().fold(String::with_capacity(64), |mut digits, byte| {
            // Writing into memory never fails.
            let _ = write!(digits, "{byte:02x}");
            digits
        })
    }
}

/// Writes a note as files; reading them gives the same note.
pub fn written(content: &NoteContent) -> Written {
    let mut about = subject(&content.subject);
    for one in &content.authors {
        about.push_str(&author(one));
    }
    let sources: Vec<String> = content.sources.iter().map(source).collect();
    let text = |(language, one): (Language, &Translation)| (language, text(one));
    Written {
        about,
        sources: sources.join("\n"),
        texts: content.translations.iter().map(text).collect(),
    }
}

fn subject(subject: &NoteSubject) -> String {
    let lists = [
        ("themes", array(&subject.themes)),
        ("countries", array(&subject.countries)),
        ("pairs", array(&subject.pairs)),
        ("agreements", array(&subject.agreements)),
        ("taxonomy-2010", array(&subject.taxonomy_2010)),
        ("taxonomy-2017", array(&subject.taxonomy_2017)),
        ("taxonomy-2025", array(&subject.taxonomy_2025)),
        ("valence", quoted(subject.valence.id())),
    ];
    lists.map(|(name, value)| format!("{name} = {value}\n")).concat()
}

fn author(author: &NoteAuthor) -> String {
    let names = author.name.iter();
    let names = names.map(|(language, name)| format!("{language} = {}", quoted(name.as_str())));
    format!("\n[[authors]]\nname = {{ {} }}\n", names.collect::<Vec<_>>().join(", "))
}

fn source(source: &NoteSource) -> String {
    let fields = [
        ("key", Some(source.key.to_string())),
        ("title", Some(source.title.clone())),
        ("by", source.by.clone()),
        ("date", source.date.map(|date| date.to_string())),
        ("language", Some(source.language.to_string())),
        ("address", Some(source.address.to_string())),
        ("read", Some(source.read.to_string())),
    ];
    let mut out = "[[sources]]\n".to_owned();
    for (name, value) in fields {
        if let Some(value) = value {
            // Writing into memory never fails.
            let _ = writeln!(out, "{name} = {}", quoted(&value));
        }
    }
    out
}

fn text(text: &Translation) -> String {
    let (title, summary) = (quoted(text.title()), quoted(text.summary()));
    format!("+++\ntitle = {title}\nsummary = {summary}\n+++\n\n{}\n", text.body())
}
