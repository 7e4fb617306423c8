use std::{
    collections::VecDeque,
    io,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

use axum::body::Bytes;
use tokio::sync::oneshot;

use crate::render::{PictureError, Scale, Sketch, png};

/// How many requests may wait for the painter; further ones are asked to come
/// again.
const WAITING: usize = 12;
/// How many bytes of pictures are kept.
const KEPT: usize = 3_000_000;

/// Why a picture is not there.
#[derive(Debug, thiserror::Error)]
pub enum NoPicture {
    /// Too many are asked for.
    #[error("too many pictures are asked for at once")]
    Busy,
    /// It cannot be drawn.
    #[error(transparent)]
    Drawing(#[from] PictureError),
    /// The painter has ended.
    #[error("the picture was not finished")]
    Unfinished,
}

/// Draws pictures, one at a time, and keeps those that were asked for last.
///
/// A thread of its own draws them all: to draw takes a processor for a tenth
/// of a second, which no thread that answers requests should give, and some
/// memory, which many threads would each hold on to.
#[derive(Debug)]
pub struct Pictures {
    kept: Arc<Mutex<Kept>>,
    orders: SyncSender<Order>,
}

/// A picture that is to be drawn.
struct Order {
    name: String,
    scale: Scale,
    draw: Box<dyn FnOnce() -> Option<Sketch> + Send>,
    deliver: oneshot::Sender<Result<Bytes, PictureError>>,
}

/// The pictures that are kept, the one asked for last at the end.
#[derive(Debug, Default)]
struct Kept {
    pictures: VecDeque<(String, Bytes)>,
    size: usize,
}

impl Pictures {
    /// Starts the painter, which ends with the last handle to it.
    ///
    /// # Errors
    /// Those of the system, which may have no thread to give.
    pub fn start() -> io::Result<Self> {
        let kept = Arc::new(Mutex::new(Kept::default()));
        let (orders, taken) = sync_channel(WAITING);
        let shelf = kept.clone();
        thread::Builder::new().name("painter".to_owned()).spawn(move || paint(&taken, &shelf))?;
        Ok(Self { kept, orders })
    }

    /// The picture of that name, drawn by `draw` unless it is kept. The name
    /// says all that the picture depends on.
    ///
    /// # Errors
    /// [`NoPicture`].
    pub async fn get(
        &self,
        name: String,
        scale: Scale,
        draw: impl FnOnce() -> Option<Sketch> + Send + 'static,
    ) -> Result<Bytes, NoPicture> {
        if let Some(kept) = lock(&self.kept).take_again(&name) {
            return Ok(kept);
        }
        let (deliver, delivered) = oneshot::channel();
        let order = Order { name, scale, draw: Box::new(draw), deliver };
        self.orders.try_send(order).map_err(|_| NoPicture::Busy)?;
        Ok(delivered.await.map_err(|_| NoPicture::Unfinished)??)
    }
}

/// Draws what is ordered, until nobody can order any more.
fn paint(orders: &Receiver<Order>, kept: &Mutex<Kept>) {
    while let Ok(Order { name, scale, draw, deliver }) = orders.recv() {
        // Whoever asked may have gone, or the same was ordered twice.
        if deliver.is_closed() {
            continue;
        }
        let known = lock(kept).take_again(&name);
        let anew = || {
            let sketch = draw().ok_or(PictureError::Size)?;
            png(&sketch, scale).map(Bytes::from)
        };
        let paint = || known.map_or_else(anew, Ok);
        // One bad drawing must not be the end of all pictures.
        let Ok(picture) = catch_unwind(AssertUnwindSafe(paint)) else { continue };
        if let Ok(picture) = &picture {
            lock(kept).keep(name, picture.clone());
        }
        // Nobody may be waiting any more; the picture is kept for others.
        let _ = deliver.send(picture);
    }
}

fn lock(kept: &Mutex<Kept>) -> MutexGuard<'_, Kept> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
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
        let pictures = Pictures::start().unwrap();
        let sketch = |drawing: &str| {
            let (title, description) = (String::new(), String::new());
            Some(Sketch { drawing: drawing.to_owned(), title, description })
        };
        let dot = move || sketch("<svg xmlns='http://www.w3.org/2000/svg' width='2' height='2'/>");
        let first = pictures.get("a".to_owned(), Scale::Plain, dot).await.unwrap();
        let again = pictures.get("a".to_owned(), Scale::Plain, || unreachable!()).await.unwrap();
        assert_eq!(first, again);
        let panicked = pictures.get("c".to_owned(), Scale::Plain, || unreachable!()).await;
        assert!(matches!(panicked, Err(NoPicture::Unfinished)));
        let broken = pictures.get("b".to_owned(), Scale::Plain, move || sketch("none")).await;
        assert!(matches!(broken, Err(NoPicture::Drawing(_))));
    }
}
