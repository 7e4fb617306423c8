use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, PoisonError},
};

use axum::body::Bytes;
use tokio::sync::Semaphore;

use crate::render::{PictureError, Scale, png};

/// How many pictures are drawn at a time: each takes a processor and, while it
/// is drawn, up to 15 MB.
const AT_A_TIME: usize = 1;
/// How many more requests may wait for one; further ones are asked to come
/// again.
const WAITING: usize = 12;
/// How many bytes of pictures are kept.
const KEPT: usize = 4_000_000;

/// Why a picture is not there.
#[derive(Debug, thiserror::Error)]
pub enum NoPicture {
    /// Too many are asked for.
    #[error("too many pictures are asked for at once")]
    Busy,
    /// It cannot be drawn.
    #[error(transparent)]
    Drawing(#[from] PictureError),
    /// The thread that drew it has ended.
    #[error("the picture was not finished")]
    Unfinished,
}

/// Draws pictures a few at a time, and keeps those that were asked for last.
#[derive(Debug)]
pub struct Pictures {
    kept: Mutex<Kept>,
    places: Arc<Semaphore>,
    queue: Semaphore,
}

/// The pictures that are kept, the one asked for last at the end.
#[derive(Debug, Default)]
struct Kept {
    pictures: VecDeque<(String, Bytes)>,
    size: usize,
}

impl Default for Pictures {
    fn default() -> Self {
        Self {
            kept: Mutex::default(),
            places: Arc::new(Semaphore::new(AT_A_TIME)),
            queue: Semaphore::new(AT_A_TIME + WAITING),
        }
    }
}

impl Pictures {
    /// The picture of that name, drawn by `draw` unless it is kept. The name
    /// says all that the picture depends on.
    ///
    /// # Errors
    /// [`NoPicture`].
    pub async fn get(
        &self,
        name: String,
        scale: Scale,
        draw: impl FnOnce() -> String + Send + 'static,
    ) -> Result<Bytes, NoPicture> {
        if let Some(kept) = self.kept(&name) {
            return Ok(kept);
        }
        let _waiting = self.queue.try_acquire().map_err(|_| NoPicture::Busy)?;
        let place = self.places.clone().acquire_owned().await;
        let place = place.map_err(|_| NoPicture::Unfinished)?;
        // Whoever waited may find that the one before drew the same.
        if let Some(kept) = self.kept(&name) {
            return Ok(kept);
        }
        // The place is left when the drawing ends, even if the visitor has
        // gone before.
        let drawn = tokio::task::spawn_blocking(move || {
            let _place = place;
            png(&draw(), scale)
        });
        let picture: Bytes = drawn.await.map_err(|_| NoPicture::Unfinished)??.into();
        self.lock().keep(name, picture.clone());
        Ok(picture)
    }

    fn kept(&self, name: &str) -> Option<Bytes> {
        self.lock().take_again(name)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn take_again(&mut self, name: &str) -> Option<Bytes> {
        let place = self.pictures.iter().position(|(kept, _)| kept == name)?;
        let found = self.pictures.remove(place)?;
        let picture = found.1.clone();
        self.pictures.push_back(found);
        Some(picture)
    }

    fn keep(&mut self, name: String, picture: Bytes) {
        if self.take_again(&name).is_some() {
            return;
        }
        self.size += picture.len();
        self.pictures.push_back((name, picture));
        while self.size > KEPT {
            let Some((_, oldest)) = self.pictures.pop_front() else { break };
            self.size -= oldest.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_asked_for_last_is_kept_within_the_budget() {
        let mut kept = Kept::default();
        let picture = || Bytes::from(vec![0; KEPT / 4]);
        for name in ["a", "b", "c", "d"] {
            kept.keep(name.to_owned(), picture());
        }
        assert!(kept.take_again("a").is_some());
        kept.keep("e".to_owned(), picture());
        assert!(kept.take_again("b").is_none());
        assert!(kept.take_again("a").is_some() && kept.take_again("e").is_some());
        assert!(kept.size <= KEPT);
        kept.keep("large".to_owned(), Bytes::from(vec![0; KEPT + 1]));
        assert_eq!((kept.size, kept.pictures.len()), (0, 0));
    }

    #[tokio::test]
    async fn a_kept_picture_is_not_drawn_again() {
        let pictures = Pictures::default();
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='2' height='2'/>";
        let first = pictures.get("a".to_owned(), Scale::Plain, || svg.to_owned()).await.unwrap();
        let again = pictures.get("a".to_owned(), Scale::Plain, || unreachable!()).await.unwrap();
        assert_eq!(first, again);
        let broken = pictures.get("b".to_owned(), Scale::Plain, || "no drawing".to_owned()).await;
        assert!(matches!(broken, Err(NoPicture::Drawing(_))));
    }
}
