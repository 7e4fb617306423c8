use std::path::Path;

use app::{
    atlas::{LayerFigures, wire},
    domain::Layer,
};

use crate::{
    http::Served,
    snapshot::{read_file, unpack},
};

/// The most that one load of a year may take, in bytes.
const COLUMN: usize = 20_000;

fn shipped() -> Served {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../snapshot/entente.zip");
    Served::new(unpack(&read_file(&path).unwrap()).unwrap()).unwrap()
}

/// Each year of a layer takes at most so many bytes.
fn assert_columns_within(figures: &LayerFigures, most: usize) {
    for column in figures.columns() {
        let size = wire::encode_column(column).len();
        assert!(size <= most, "{} {}: {size} bytes", column.layer(), column.year());
    }
}

#[test]
fn the_shipped_figures_are_small_to_load() {
    let served = shipped();
    let most = [
        (Layer::Copublications, COLUMN, 200_000),
        (Layer::ResearcherMobility, COLUMN, 65_000),
        (Layer::UnVoting, 9_000, 130_000),
    ];
    for (layer, column, years) in most {
        assert_columns_within(served.atlas.layer(layer).unwrap(), column);
        let size = served.years(layer).unwrap().len();
        assert!(size <= years, "{layer}: {size} bytes");
    }
    for figures in served.atlas.layers() {
        assert_columns_within(figures, COLUMN);
    }
}
