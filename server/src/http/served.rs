use std::collections::HashMap;

use app::{
    atlas::{Atlas, BuildError, Countries, Country, Missing, Names},
    domain::{Iso2, Layer, SnapshotId},
    geo::{LonLat, World, WorldError},
    map::land::Outlines,
};

use axum::body::Bytes;

use super::{Documents, all_years::AllYears};
use crate::{
    finder::Finder,
    load::load,
    snapshot::{CountryRecord, Manifest, SnapshotContent},
};

/// The committed geometry, see `app::geo::world`.
const WORLD: &[u8] = include_bytes!("../../assets/world.bin");

/// Why a snapshot cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum ServedError {
    /// The geometry inside the program is damaged.
    #[error("the geometry inside the program is damaged: {0}; build it again")]
    World(#[from] WorldError),
    /// A country of the snapshot is not on the map.
    #[error("{0} has no place on the map; make the geometry again with cargo xtask geometry")]
    NotOnTheMap(Iso2),
    /// A country stands twice, or there are more than 256.
    #[error("the snapshot's list of countries holds one twice, or more than 256")]
    Countries,
    /// The figures do not fit the countries.
    #[error("the snapshot cannot be loaded: {0}")]
    Atlas(#[from] BuildError),
}

/// A snapshot as it is served: all that a request reads of it, in memory.
#[derive(Debug)]
pub struct Served {
    /// The figures.
    pub atlas: Atlas,
    /// The land, drawn.
    pub outlines: Outlines,
    /// What the snapshot says of itself.
    pub manifest: Manifest,
    /// The countries as their source describes them, by code.
    pub records: HashMap<Iso2, CountryRecord>,
    /// What is no count: agreements, memberships, missions, events.
    pub documents: Documents,
    /// What words mean.
    pub finder: Finder,
    all_years: AllYears,
}

impl Served {
    /// Loads a snapshot into memory.
    ///
    /// # Errors
    /// [`ServedError`].
    pub fn new(content: SnapshotContent) -> Result<Self, ServedError> {
        let world = World::decode(WORLD)?;
        let countries = content.countries.iter().map(|record| {
            let anchor = world.anchor(record.iso2).and_then(rounded);
            Ok(Country {
                code: record.iso2,
                names: Names { english: record.names.en.clone(), persian: record.names.fa.clone() },
                anchor: anchor.ok_or(ServedError::NotOnTheMap(record.iso2))?,
            })
        });
        let mut countries: Vec<Country> = countries.collect::<Result<_, ServedError>>()?;
        countries.sort_by_key(|country| country.code);
        let countries = Countries::new(countries).ok_or(ServedError::Countries)?;
        let outlines = Outlines::new(&world, &countries);
        let atlas = load(&content, countries)?;
        let by_code = |record: CountryRecord| (record.iso2, record);
        let records: HashMap<_, _> = content.countries.into_iter().map(by_code).collect();
        let finder = Finder::new(&records, &content.memberships);
        Ok(Self {
            atlas,
            outlines,
            manifest: content.manifest,
            records,
            finder,
            documents: Documents {
                agreements: content.agreements,
                memberships: content.memberships,
                missions: content.missions,
                researchers: content.researchers,
                events: content.events,
            },
            all_years: AllYears::default(),
        })
    }

    /// All years of a layer in the compact format; at the first call it is made.
    ///
    /// # Errors
    /// [`Missing`] when the snapshot lacks the layer.
    pub fn years(&self, layer: Layer) -> Result<Bytes, Missing> {
        self.all_years.of(layer, &self.atlas)
    }

    /// Which snapshot it is.
    pub fn id(&self) -> SnapshotId {
        self.atlas.snapshot()
    }
}

/// An anchor in hundredths of a degree, as it travels to the browser: so that
/// both sides draw the same arcs.
fn rounded(anchor: LonLat) -> Option<LonLat> {
    let round = |degrees: f64| (degrees * 100.0).round() / 100.0;
    LonLat::new(round(anchor.longitude()), round(anchor.latitude()))
}
