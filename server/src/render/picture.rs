use std::{
    io::{self, Write},
    sync::{Arc, OnceLock},
};

use png::{BitDepth, ColorType, Encoder, EncodingError};
use resvg::{
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};

use super::Parcel;

/// The committed fonts, of which `server/assets/fonts/README.md` tells. What
/// the system has is not asked: pictures are the same on every machine.
const FONTS: [&[u8]; 3] = [
    include_bytes!("../../assets/fonts/vazirmatn-regular.ttf"),
    include_bytes!("../../assets/fonts/vazirmatn-semibold.ttf"),
    include_bytes!("../../assets/fonts/entente-serif-semibold.ttf"),
];

/// Why a drawing does not become a picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// It is not the kind of drawing that it should be.
    #[error("the drawing cannot be read: {0}")]
    Drawing(#[from] resvg::usvg::Error),
    /// It has no size.
    #[error("the drawing has no size")]
    Size,
    /// The picture cannot be compressed.
    #[error("the picture cannot be written: {0}")]
    Png(#[from] EncodingError),
    /// Its rows cannot be compressed.
    #[error("the rows of the picture cannot be written: {0}")]
    Rows(#[from] io::Error),
}

/// How many pixels a picture has for one of its drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scale {
    /// One.
    Plain,
    /// Two by two, for print and fine screens.
    Double,
}

impl Scale {
    /// The scale of an address's parameter; `None` for any other text.
    pub fn of(text: &str) -> Option<Self> {
        match text {
            "1" => Some(Self::Plain),
            "2" => Some(Self::Double),
            _ => None,
        }
    }

    const fn factor(self) -> u8 {
        match self {
            Self::Plain => 1,
            Self::Double => 2,
        }
    }
}

/// A drawing that is to become a picture, and what the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sketch {
    /// An SVG document.
    pub drawing: String,
    /// What it shows, in a sentence.
    pub title: String,
    /// What it rests on.
    pub description: String,
}

impl Sketch {
    /// The sketch of a view; `None` where there is nothing to draw.
    pub fn of(parcel: &dyn Parcel) -> Option<Self> {
        let statement = parcel.statement();
        let lines = statement.lines();
        let lines: Vec<String> =
            lines.iter().map(|(label, value)| format!("{label}: {value}")).collect();
        let (title, description) = (statement.title.clone(), lines.join("\n"));
        Some(Self { drawing: parcel.drawing()?, title, description })
    }
}

/// How many rows of pixels are drawn at a time. A whole picture of the double
/// scale would take 12 MB, its copy for the encoder as much again, and the
/// process would hold on to both.
const BAND: u32 = 210;

/// The picture of a drawing, as PNG with its title and description inside. It
/// takes a processor for about a tenth of a second: not for a thread that
/// answers requests.
///
/// # Errors
/// [`PictureError`].
pub fn png(sketch: &Sketch, scale: Scale) -> Result<Vec<u8>, PictureError> {
    let options = Options { fontdb: fonts(), ..Options::default() };
    let tree = Tree::from_str(&sketch.drawing, &options)?;
    let factor = f32::from(scale.factor());
    let size = tree.size().to_int_size().scale_by(factor).ok_or(PictureError::Size)?;
    let (width, height) = (size.width(), size.height());
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, width, height);
    encoder.set_color(ColorType::Rgb);
    encoder.set_depth(BitDepth::Eight);
    encoder.add_itxt_chunk("Title".to_owned(), sketch.title.clone())?;
    encoder.add_itxt_chunk("Description".to_owned(), sketch.description.clone())?;
    let mut writer = encoder.write_header()?;
    let mut rows = writer.stream_writer()?;
    for top in (0..height).step_by(BAND as usize) {
        rows.write_all(&band(&tree, factor, (width, BAND.min(height - top)), top)?)?;
    }
    rows.finish()?;
    writer.finish()?;
    Ok(out)
}

/// Some rows of a picture, three bytes a pixel: drawings leave nothing
/// transparent.
fn band(
    tree: &Tree,
    factor: f32,
    (width, height): (u32, u32),
    top: u32,
) -> Result<Vec<u8>, PictureError> {
    let mut pixels = Pixmap::new(width, height).ok_or(PictureError::Size)?;
    pixels.fill(Color::WHITE);
    #[expect(clippy::cast_precision_loss, reason = "pictures are a few thousand pixels high")]
    let place = Transform::from_scale(factor, factor).post_translate(0.0, -(top as f32));
    resvg::render(tree, place, &mut pixels.as_mut());
    Ok(pixels.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect())
}

/// The fonts of all pictures, read once.
fn fonts() -> Arc<fontdb::Database> {
    static FOUND: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let read = || {
        let mut fonts = fontdb::Database::new();
        for font in FONTS {
            fonts.load_font_source(fontdb::Source::Binary(Arc::new(font)));
        }
        fonts.set_sans_serif_family("Vazirmatn");
        fonts.set_serif_family("Entente Serif");
        Arc::new(fonts)
    };
    FOUND.get_or_init(read).clone()
}
