//! Notes in a database. The same text is compiled for each database that
//! there is: what differs is in the module that holds this one.

#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
mod drafts;
#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
mod ended;
#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
mod publishing;
#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
mod reading;
#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
mod renewing;
#[allow(clippy::duplicate_mod, reason = "the same text for each database")]
mod unlisted;

use app::{
    domain::note::{
        Heading, KeptNote, NoteEnd, NoteState, PersonName, PublishedVersion, Slug, VersionNumber,
    },
    i18n::Language,
};

pub use renewing::renew;

use super::{Connection, Pool, Row, Store, words};
use crate::{
    notes::Query,
    store::{
        Answer, DamagedNote, Draft, Hit, LogEntry, NoteStore, Print, Publication, Sifted, Unlisted,
    },
};

impl NoteStore for Store {
    fn revision(&self) -> Answer<'_, u64> {
        Box::pin(reading::revision(&self.pool))
    }

    fn headings(&self) -> Answer<'_, Sifted<Heading>> {
        Box::pin(reading::headings(&self.pool))
    }

    fn unlisted(&self) -> Answer<'_, Sifted<Unlisted>> {
        Box::pin(unlisted::all(&self.pool))
    }

    fn note<'a>(&'a self, slug: &'a Slug) -> Answer<'a, Option<KeptNote>> {
        Box::pin(async { DamagedNote::of(slug.as_str(), reading::note(&self.pool, slug).await) })
    }

    fn version<'a>(
        &'a self,
        slug: &'a Slug,
        number: VersionNumber,
    ) -> Answer<'a, Option<PublishedVersion>> {
        Box::pin(async move {
            DamagedNote::of(slug.as_str(), reading::version(&self.pool, slug, number).await)
        })
    }

    fn search<'a>(&'a self, query: &'a Query, language: Language) -> Answer<'a, Vec<Hit>> {
        Box::pin(async move {
            let found = words::find(&self.pool, query, language).await?;
            Ok(Hit::best_first(found))
        })
    }

    fn states(&self) -> Answer<'_, Vec<(Slug, NoteState)>> {
        Box::pin(reading::states(&self.pool))
    }

    fn prints<'a>(&'a self, slug: &'a Slug) -> Answer<'a, Vec<Print>> {
        Box::pin(async { DamagedNote::of(slug.as_str(), reading::prints(&self.pool, slug).await) })
    }

    fn drafts(&self) -> Answer<'_, Sifted<Draft>> {
        Box::pin(drafts::all(&self.pool))
    }

    fn draft<'a>(&'a self, slug: &'a Slug) -> Answer<'a, Option<Draft>> {
        Box::pin(async { DamagedNote::of(slug.as_str(), drafts::one(&self.pool, slug).await) })
    }

    fn keep_drafts<'a>(&'a self, drafts: &'a [Draft]) -> Answer<'a, ()> {
        Box::pin(async move {
            let mut transaction = self.begin().await?;
            publishing::wait(&mut transaction).await?;
            for draft in drafts {
                drafts::keep(&mut transaction, draft).await?;
            }
            // Texts that are public may name it.
            publishing::tell(&mut transaction).await?;
            Ok(transaction.commit().await?)
        })
    }

    fn publish<'a>(&'a self, texts: &'a [Publication]) -> Answer<'a, ()> {
        Box::pin(async move {
            let mut transaction = self.begin().await?;
            publishing::wait(&mut transaction).await?;
            for text in texts {
                publishing::publish(&mut transaction, text).await?;
            }
            publishing::tell(&mut transaction).await?;
            Ok(transaction.commit().await?)
        })
    }

    fn end<'a>(&'a self, slug: &'a Slug, end: &'a NoteEnd, by: &'a PersonName) -> Answer<'a, ()> {
        Box::pin(async move {
            let mut transaction = self.begin().await?;
            publishing::wait(&mut transaction).await?;
            ended::end(&mut transaction, slug, end, by).await?;
            publishing::tell(&mut transaction).await?;
            Ok(transaction.commit().await?)
        })
    }

    fn log<'a>(&'a self, slug: &'a Slug) -> Answer<'a, Vec<LogEntry>> {
        Box::pin(reading::log(&self.pool, slug))
    }
}
