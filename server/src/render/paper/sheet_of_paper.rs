use std::fmt::Write;

use app::{
    i18n::Language,
    map::svg::{escape, fixed},
};

use super::ink::{INK, SOFT};

/// How wide a drawing is in pixels: as other sites show the picture of a link.
pub const WIDTH: u16 = 1200;
/// How high a drawing is in pixels.
pub const HEIGHT: u16 = 630;
/// What stays free on either side.
pub const MARGIN: f64 = 40.0;
/// How wide a letter is on the average, in heights of letters.
const LETTER: f64 = 0.53;

/// A drawing in the making, in a language: what begins at the left in English
/// begins at the right in Persian.
pub struct SheetOfPaper {
    language: Language,
    pub out: String,
}

/// How a line of text looks.
#[derive(Debug, Clone, Copy)]
pub struct Type {
    pub size: f64,
    pub colour: &'static str,
    pub weight: u16,
    pub serif: bool,
}

impl Type {
    /// Text that says something beside the picture.
    pub const fn plain(size: f64) -> Self {
        Self { size, colour: SOFT, weight: 400, serif: false }
    }

    /// A heading.
    pub const fn heading(size: f64) -> Self {
        Self { size, colour: INK, weight: 600, serif: true }
    }
}

impl SheetOfPaper {
    /// An empty sheet.
    pub fn new(language: Language) -> Self {
        Self { language, out: String::new() }
    }

    /// The language of its words.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The place that lies so far from the margin where lines begin.
    pub fn across(&self, offset: f64) -> f64 {
        match self.language {
            Language::English => MARGIN + offset,
            Language::Persian => f64::from(WIDTH) - MARGIN - offset,
        }
    }

    /// A rectangle that begins so far from that margin, with more attributes.
    pub fn rectangle(&mut self, offset: f64, top: f64, (width, height): (f64, f64), more: &str) {
        let begin = self.across(offset);
        let left = if self.language == Language::Persian { begin - width } else { begin };
        self.placed_rectangle((left, top), (width, height), more);
    }

    /// A rectangle by its place on the sheet, with more attributes.
    pub fn placed_rectangle(
        &mut self,
        (left, top): (f64, f64),
        (width, height): (f64, f64),
        more: &str,
    ) {
        // Writing to memory does not fail.
        let _ = write!(
            self.out,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {more}/>",
            number(left),
            number(top),
            number(width),
            number(height),
        );
    }

    /// A line of text that begins so far from that margin.
    pub fn begin(&mut self, words: &str, offset: f64, base: f64, kind: Type) {
        let anchor = if self.language == Language::Persian { "end" } else { "start" };
        let x = self.across(offset);
        self.text(words, (x, base), anchor, kind);
    }

    /// A line of text with its middle so far from that margin.
    pub fn middle(&mut self, words: &str, offset: f64, base: f64, kind: Type) {
        let x = self.across(offset);
        self.text(words, (x, base), "middle", kind);
    }

    /// A line of text with its middle at a place from the left.
    pub fn centred(&mut self, words: &str, x: f64, base: f64, kind: Type) {
        self.text(words, (x, base), "middle", kind);
    }

    /// A line of text that ends at a place from the left, in either language.
    pub fn ending(&mut self, words: &str, x: f64, base: f64, kind: Type) {
        self.text(words, (x, base), "end", kind);
    }

    fn text(&mut self, words: &str, (x, base): (f64, f64), anchor: &str, kind: Type) {
        let Type { size, colour, weight, serif } = kind;
        let family = family(self.language, serif);
        let _ = write!(
            self.out,
            "<text x=\"{}\" y=\"{}\" font-family=\"{family}\" font-size=\"{}\" \
             font-weight=\"{weight}\" fill=\"{colour}\" text-anchor=\"{anchor}\">",
            number(x),
            number(base),
            number(size),
        );
        let [opened, closed] = direction(self.language);
        self.out.push_str(opened);
        escape(&mut self.out, words);
        self.out.push_str(closed);
        self.out.push_str("</text>");
    }
}

/// What stands around text to give it the direction of its language. The
/// attribute `direction` would do for browsers, but not all readers of SVG
/// know it, and with it anchors change sides.
pub const fn direction(language: Language) -> [&'static str; 2] {
    match language {
        Language::English => ["", ""],
        Language::Persian => ["\u{2067}", "\u{2069}"],
    }
}

/// Families for browsers and programs; the generic one at the end is what the
/// server's own fonts stand for.
pub fn family(language: Language, serif: bool) -> &'static str {
    match (language, serif) {
        (Language::Persian, _) => "Vazirmatn, Tahoma, sans-serif",
        (Language::English, true) => "'Source Serif 4', Georgia, serif",
        (Language::English, false) => "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
    }
}

/// A number with at most two places.
pub fn number(number: f64) -> String {
    let mut out = String::new();
    fixed(&mut out, number, 2);
    out
}

/// About how wide a text runs at that size: the server measures no type.
pub fn width(words: &str, size: f64) -> f64 {
    let unseen = |c: &char| matches!(c, '\u{200c}'..='\u{200f}' | '\u{2066}'..='\u{2069}' | '\u{64b}'..='\u{655}');
    #[expect(clippy::cast_precision_loss, reason = "a line has a few hundred letters")]
    let letters = words.chars().filter(|c| !unseen(c)).count() as f64;
    letters * LETTER * size
}

/// A text in one line of that width, cut where it is longer.
pub fn fitting(words: &str, size: f64, room: f64) -> String {
    let mut fitting = words.to_owned();
    while width(&fitting, size) > room && fitting.chars().count() > 1 {
        fitting.truncate(fitting.trim_end_matches('…').len());
        fitting.pop();
        fitting.push('…');
    }
    fitting
}

/// Text broken into lines of that width, at most so many; what does not fit is
/// cut with an ellipsis.
pub fn lines(words: &str, size: f64, room: f64, most: usize) -> Vec<String> {
    let mut lines: Vec<String> = vec![String::new()];
    for word in words.split(' ') {
        let last = lines.len() - 1;
        let longer = format!("{} {word}", lines[last]);
        if lines[last].is_empty() {
            word.clone_into(&mut lines[last]);
        } else if width(&longer, size) <= room {
            lines[last] = longer;
        } else if lines.len() < most {
            lines.push(word.to_owned());
        } else {
            lines[last].push('…');
            return lines;
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_broken_between_words_and_cut_at_the_end() {
        assert_eq!(lines("one two three", 10.0, 45.0, 9), ["one two", "three"]);
        assert_eq!(lines("one two three four", 10.0, 45.0, 2), ["one two", "three…"]);
        assert_eq!(lines("", 10.0, 45.0, 2), [""]);
    }

    #[test]
    fn what_begins_at_the_left_begins_at_the_right_in_persian() {
        let places = Language::ALL.map(|language| SheetOfPaper::new(language).across(100.0));
        assert_eq!(places.map(|place| place.to_string()), ["140", "1060"]);
    }
}
