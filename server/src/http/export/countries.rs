use app::{
    atlas::{Shade, Shading},
    i18n::{TakeAwayMessages, figures},
    view::View,
};

use crate::{
    http::{Served, api::State},
    render::{Cell, Table},
};

/// The countries of a map with what shades them.
pub struct CountriesTable<'a> {
    pub served: &'a Served,
    pub view: View,
    pub shading: Shading,
}

impl Table for CountriesTable<'_> {
    fn name(&self) -> &'static str {
        "countries"
    }

    fn about(&self) -> &'static str {
        TakeAwayMessages::of(self.view.language).countries_table
    }

    fn columns(&self) -> Vec<&'static str> {
        vec!["country", "name", "layer", "year", "measure", "value", "state"]
    }

    fn length(&self) -> usize {
        self.served.atlas.countries().len()
    }

    fn each_row(&self, take: &mut dyn FnMut(&[Cell<'_>])) {
        let View { language, layer, year, .. } = self.view;
        for (index, country) in self.served.atlas.countries().iter() {
            let indicator = self.view.indicator.id();
            let own = figures::own_indicator(layer).id();
            let (measure, value, state) = match self.shading.get(index) {
                Shade::Chosen => (indicator, None, "chosen"),
                Shade::Tie(figure) => {
                    let value = figure.estimate().map(|estimate| estimate.value);
                    (indicator, value, State::of(figure).id())
                }
                Shade::Own(value) => (own, Some(value), "value"),
                Shade::NoRecord => (own, None, "no-data"),
            };
            take(&[
                Cell::Code(country.code.as_str()),
                Cell::Text(country.name(language)),
                Cell::Code(layer.id()),
                Cell::Whole(year.number().into()),
                Cell::Code(measure),
                Cell::real(value),
                Cell::Code(state),
            ]);
        }
    }
}
