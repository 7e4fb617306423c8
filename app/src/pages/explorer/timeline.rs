use std::time::Duration;

use leptos::prelude::*;
use maud::{Markup, html};

use crate::{
    atlas::Span,
    components::part,
    domain::Year,
    i18n::figures,
    pages::explorer::{ExplorerState, History, Shown, Status},
};

/// How long a year stays while the years play.
const PAUSE: Duration = Duration::from_millis(700);

/// The years: a bar for each that leads to it, and awake a slider and a play
/// button. Time runs from left to right in every language, as in the charts.
#[component]
pub fn Timeline(state: ExplorerState) -> impl IntoView {
    let language = state.language;
    let messages = language.messages();
    let span = move || state.edition().span(&state.asked.get().view);
    let playing = state.playing;
    let asked = move || state.asked.get().view;
    let slide = move |event| {
        state.pause();
        state.travel();
        if let Ok(year) = event_target_value(&event).parse() {
            state.go(asked().with_year(year), History::Replace);
        }
    };
    play(state);
    let toggle = move |_| {
        state.travel();
        let view = asked();
        let Span { first, last, .. } = state.edition().span(&view);
        if !playing.get() && view.year == last {
            state.go(view.with_year(first), History::Push);
        }
        if playing.get() {
            state.pause();
        } else {
            playing.set(true);
        }
    };
    // To wake the page draws none anew.
    let bars = move || state.markup(|shown| bars(state, shown, state.awake.get_untracked()));
    // A layer of a single year has nothing to slide or to play.
    let single = move || span().first == span().last;
    let still = move || !state.awake.get() || single();
    view! {
        <div class="timeline" class:single=single>
            <button type="button" class="play" hidden=still on:click=toggle>
                <span aria-hidden="true">{move || if playing.get() { "❚❚" } else { "▶" }}</span>
                {move || if playing.get() { messages.pause } else { messages.play }}
            </button>
            <div class="years" dir="ltr">
                <ol class="bars" inner_html=bars></ol>
                <input
                    type="range"
                    name="year"
                    aria-label=messages.year_label
                    min=move || span().first.to_string()
                    max=move || span().last.to_string()
                    value=state.asked.get_untracked().view.year.to_string()
                    prop:value=move || asked().year.to_string()
                    aria-valuetext=move || figures::year(language, asked().year)
                    hidden=still
                    on:input=slide
                />
            </div>
            <output class="year">{move || figures::year(language, asked().year)}</output>
        </div>
    }
}

/// Goes on to the next year at a steady pace while playing. A year whose
/// figures or picture are not here yet takes another beat.
fn play(state: ExplorerState) {
    let step = move || {
        let (asked, shown) = (state.asked.get_untracked().view, state.shown.get_untracked());
        let status = state.status.get_untracked();
        let next = asked.year.number().checked_add(1).and_then(Year::new);
        let next = next.filter(|&next| next <= state.edition().span(&asked).last);
        match next {
            _ if status == Status::Failed => state.pause(),
            _ if asked.year != shown.view.year => {}
            Some(next) => state.go(asked.with_year(next), History::Replace),
            None => state.pause(),
        }
    };
    Effect::new(move || {
        if state.playing.get()
            && let Ok(beat) = set_interval_with_handle(step, PAUSE)
        {
            on_cleanup(move || beat.clear());
        }
    });
}

/// A bar for each year, its height the country's works or the world's links.
/// Awake the slider takes the keyboard, and the bars only the pointer.
fn bars(state: ExplorerState, shown: &Shown, awake: bool) -> Markup {
    let language = state.language;
    let messages = language.messages();
    let span = state.edition().span(&shown.view);
    let by_year = &shown.explorer.by_year;
    let most = by_year.iter().copied().flatten().fold(0.0, f64::max);
    html! {
        @for (year, &figure) in span.years().zip(by_year) {
            @let name = figures::year(language, year);
            @let words = figures::in_a_year(language, shown.view.layer, figure);
            @let height = part(figure, most, 100);
            li {
                a href=(shown.view.with_year(year).href())
                    aria-label=((messages.figure_of)(&name, &words))
                    aria-current=[(year == shown.view.year).then_some("true")]
                    tabindex=[awake.then_some("-1")] {
                    svg viewBox="0 0 1 100" preserveAspectRatio="none" aria-hidden="true" {
                        rect width="1" height=(height) y=(100 - height) {}
                    }
                }
                @if let Some(class) = tick(year, span) { i class=(class) { (name) } }
            }
        }
    }
}

/// Which years are named under their bars: the first, every tenth, and where
/// there is room every fifth.
fn tick(year: Year, span: Span) -> Option<&'static str> {
    // Over a century the tens are as close as elsewhere the fives.
    let tens = if span.last.number() - span.first.number() > 50 { 20 } else { 10 };
    match year.number() {
        _ if year == span.first => Some("tick first"),
        // Beside the first there is no room for another.
        number if number - span.first.number() < tens * 3 / 4 => None,
        number if number.is_multiple_of(tens) => Some("tick"),
        number if number.is_multiple_of(tens / 2) => Some("tick five"),
        _ => None,
    }
}
