use std::sync::{Arc, OnceLock};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree, fontdb},
};

/// The committed fonts, of which `server/assets/fonts/README.md` tells. What
/// the system has is not asked: pictures are the same on every machine.
const FONTS: [&[u8]; 4] = [
    include_bytes!("../../assets/fonts/vazirmatn-regular.ttf"),
    include_bytes!("../../assets/fonts/vazirmatn-semibold.ttf"),
    include_bytes!("../../assets/fonts/entente-serif-semibold.ttf"),
    include_bytes!("../../assets/fonts/entente-symbols.ttf"),
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
    Png(String),
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

/// The picture of an SVG document, as PNG. It takes a processor for about a
/// tenth of a second: not for a thread that answers requests.
///
/// # Errors
/// [`PictureError`].
pub fn png(drawing: &str, scale: Scale) -> Result<Vec<u8>, PictureError> {
    let options = Options { fontdb: fonts(), ..Options::default() };
    let tree = Tree::from_str(drawing, &options)?;
    let factor = f32::from(scale.factor());
    let size = tree.size().to_int_size().scale_by(factor).ok_or(PictureError::Size)?;
    let mut pixels = Pixmap::new(size.width(), size.height()).ok_or(PictureError::Size)?;
    resvg::render(&tree, Transform::from_scale(factor, factor), &mut pixels.as_mut());
    pixels.encode_png().map_err(|error| PictureError::Png(error.to_string()))
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
