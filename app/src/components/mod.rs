//! Small views used by more than one part of a page.

mod header;
mod notices;
mod search_box;
mod sparkline;

pub use header::Header;
pub use notices::Notices;
#[cfg(feature = "ssr")]
pub use notices::words as notice_words;
pub use search_box::{SearchBox, hidden};
pub use sparkline::{part, points, sparkline};
