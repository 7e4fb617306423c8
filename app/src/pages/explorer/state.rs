use std::sync::Arc;

use leptos::prelude::*;
use maud::Markup;

use crate::{
    atlas::{Atlas, CountryIndex, Explorer, TieRow},
    domain::{Iso2, Layer, Year},
    i18n::{Language, figures},
    map::camera::{self, Viewport},
    pages::explorer::{Drawn, Edition, Noted},
    view::{Notice, View},
};

/// A view with what the atlas says about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The view.
    pub view: View,
    /// The answer.
    pub explorer: Explorer,
    /// Whether it holds all the ties that the view asks for.
    pub whole: bool,
}

impl Shown {
    /// What a page brings: no more ties than it lists.
    pub fn of_page(view: View, explorer: Explorer) -> Self {
        Self { view, explorer, whole: view.listed() == view }
    }

    /// The ties that are listed, strongest first. More than these are drawn
    /// where [`Shown::many`] says so.
    pub fn listed(&self) -> &[TieRow] {
        let ties = &self.explorer.ties;
        &ties[..ties.len().min(self.view.listed().top.ties())]
    }

    /// Whether more ties are drawn than listed: only awake, and only of the
    /// world.
    pub fn many(&self) -> bool {
        self.explorer.ties.len() > self.listed().len()
    }
}

/// How a change of the view enters the browser's history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum History {
    /// As a new entry: going back returns to the view before.
    Push,
    /// In place of the current entry, as while a slider is dragged.
    Replace,
    /// Not at all: the history moved by itself.
    Keep,
}

/// The view that the visitor wants, before its figures are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    /// The view.
    pub view: View,
    /// How it entered.
    pub history: History,
    /// What was chosen before.
    pub trail: Trail,
}

/// What the visitor has chosen before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trail {
    /// The year: a layer that lacks it is shown in another, and the next layer
    /// in this one again.
    pub year: Year,
    /// The country before the one that is chosen.
    pub country: Option<Iso2>,
}

/// Whether the figures of the asked view are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// What is asked is shown.
    Ready,
    /// They are being fetched; the view before still shows.
    Loading,
    /// They could not be fetched; the view before still shows.
    Failed,
}

/// The state of an open explorer. Copying it copies references.
#[derive(Debug, Clone, Copy)]
pub struct ExplorerState {
    /// The language of the page.
    pub language: Language,
    /// What never changes.
    pub edition: StoredValue<Arc<Edition>>,
    /// What the visitor wants.
    pub asked: RwSignal<Asked>,
    /// What there is to show, before it is drawn.
    pub answer: RwSignal<Arc<Shown>>,
    /// What the map shows.
    pub shown: RwSignal<Arc<Shown>>,
    /// What the words and tables beside the map tell: what it shows, a moment
    /// later, so that they do not keep the picture waiting.
    pub told: RwSignal<Arc<Shown>>,
    /// What the table lists: what is told, but while the years play the year
    /// that they began with. To lay the table out takes longer than a frame.
    pub listed: RwSignal<Arc<Shown>>,
    /// Whether the years play.
    pub playing: RwSignal<bool>,
    /// How the two stand to each other.
    pub status: RwSignal<Status>,
    /// The layer whose years the visitor goes through.
    pub travelling: RwSignal<Option<Layer>>,
    /// What of the address was not understood.
    pub notices: RwSignal<Vec<Notice>>,
    /// What part of the map shows, under the hand.
    pub viewport: RwSignal<Viewport>,
    /// Where the map has last come to rest.
    pub rest: RwSignal<Viewport>,
    /// The part that the picture was drawn for. While the hand moves the map,
    /// the picture is moved as it is; then it is drawn anew.
    pub drawn: RwSignal<Viewport>,
    /// How many units of the drawing a CSS pixel takes.
    pub units: RwSignal<f64>,
    /// Whether the browser has woken the page.
    pub awake: RwSignal<bool>,
}

impl ExplorerState {
    /// The state of a page that shows an answer.
    pub fn new(
        atlas: &Atlas,
        shown: Shown,
        notices: Vec<Notice>,
        noted: Noted,
        drawn: Drawn,
    ) -> Self {
        let edition = Edition {
            snapshot: atlas.snapshot(),
            countries: atlas.countries().clone(),
            spans: atlas.spans().to_vec(),
            noted,
            drawn,
        };
        let (view, shown) = (shown.view, Arc::new(shown));
        let trail = Trail { year: view.year, country: None };
        Self {
            language: view.language,
            edition: StoredValue::new(Arc::new(edition)),
            asked: RwSignal::new(Asked { view, history: History::Keep, trail }),
            answer: RwSignal::new(shown.clone()),
            shown: RwSignal::new(shown.clone()),
            told: RwSignal::new(shown.clone()),
            listed: RwSignal::new(shown),
            playing: RwSignal::new(false),
            status: RwSignal::new(Status::Ready),
            travelling: RwSignal::new(None),
            notices: RwSignal::new(notices),
            viewport: RwSignal::new(Viewport::of(view.camera)),
            rest: RwSignal::new(Viewport::of(view.camera)),
            drawn: RwSignal::new(Viewport::of(view.camera)),
            units: RwSignal::new(camera::extent().x / 1000.0),
            awake: RwSignal::new(false),
        }
    }

    /// What never changes.
    pub fn edition(self) -> Arc<Edition> {
        self.edition.get_value()
    }

    /// Follows what is shown.
    pub fn with_shown<T>(self, read: impl FnOnce(&Shown) -> T) -> T {
        read(&self.shown.get())
    }

    /// Follows what is told, as markup.
    pub fn markup(self, draw: impl FnOnce(&Shown) -> Markup) -> String {
        draw(&self.told.get()).into_string()
    }

    /// The picture of the answer is whole: all of the map is to show it, for a
    /// viewport.
    pub fn show(self, viewport: Viewport) {
        let answer = self.answer.get_untracked();
        if !Arc::ptr_eq(&answer, &self.shown.get_untracked()) {
            self.shown.set(answer);
        }
        self.drawn.set(viewport);
    }

    /// The picture stands: the words are to tell what it shows.
    pub fn tell(self) {
        let shown = self.shown.get_untracked();
        if !Arc::ptr_eq(&shown, &self.told.get_untracked()) {
            self.told.set(shown);
        }
        self.list();
    }

    /// Stops the years.
    pub fn pause(self) {
        self.playing.set(false);
        self.list();
    }

    fn list(self) {
        let told = self.told.get_untracked();
        let listed = self.listed.get_untracked();
        let plays =
            self.playing.get_untracked() && told.view.with_year(listed.view.year) == listed.view;
        if !plays && !Arc::ptr_eq(&told, &listed) {
            self.listed.set(told);
        }
    }

    /// Asks for another view.
    pub fn go(self, view: View, history: History) {
        let Asked { view: last, mut trail, .. } = self.asked.get_untracked();
        if view.layer == last.layer {
            trail.year = view.year;
        }
        if view.country != last.country {
            trail.country = last.country;
        }
        self.asked.set(Asked { view, history, trail });
    }

    /// The visitor begins to go through the years of the layer.
    pub fn travel(self) {
        let layer = self.asked.get_untracked().view.layer;
        if self.travelling.get_untracked() != Some(layer) {
            self.travelling.set(Some(layer));
        }
    }

    /// Lets another part of the map show.
    pub fn look(self, viewport: Viewport) {
        self.viewport.set(viewport);
        self.settle();
    }

    /// The hand has left the map: it is drawn anew where it is, and where it
    /// looks is written into the address.
    pub fn settle(self) {
        let viewport = self.viewport.get_untracked().rested();
        self.viewport.set(viewport);
        self.rest.set(viewport);
        let mut view = self.asked.get_untracked().view;
        let camera = viewport.camera();
        if view.camera != camera {
            view.camera = camera;
            self.go(view, History::Replace);
        }
    }

    /// The name of a country in the language of the page.
    pub fn name(self, country: CountryIndex) -> String {
        self.edition().countries.get(country).name(self.language).to_owned()
    }

    /// The name of the view's country; `None` for the world.
    pub fn country_name(self, view: &View) -> Option<String> {
        let edition = self.edition();
        let country = edition.countries.index(view.country?)?;
        Some(edition.countries.get(country).name(self.language).to_owned())
    }

    /// The view of another country.
    pub fn country_href(self, view: &View, country: CountryIndex) -> String {
        view.with_country(Some(self.edition().countries.code(country))).href()
    }

    /// The view in one sentence.
    pub fn heading(self, view: &View) -> String {
        let messages = self.language.messages();
        let indicator = (messages.indicator)(view.layer, view.indicator).name;
        let year = figures::year(self.language, view.year);
        match self.country_name(view) {
            Some(country) => (messages.title_country)(view.layer, &country, indicator, &year),
            None => (messages.title_world)(view.layer, indicator, &year),
        }
    }

    /// What a screen reader is told after a change; nothing before the page
    /// is awake, when it reads the page itself.
    pub fn announcement(self) -> String {
        if !self.awake.get() {
            return String::new();
        }
        let messages = self.language.messages();
        match self.status.get() {
            Status::Ready => self.heading(&self.told.get().view),
            Status::Loading => messages.loading.to_owned(),
            Status::Failed => messages.load_failed.to_owned(),
        }
    }
}
