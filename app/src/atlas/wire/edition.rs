use crate::{
    atlas::{
        Atlas, Countries, Country, LayerFigures, Links, Names,
        wire::{
            Decoder, Encoder, Kind, WireError,
            layer::{decode_layer, encode_layer},
        },
    },
    domain::{Iso2, SnapshotId, Year},
    geo::LonLat,
    i18n::Language,
};

/// What the browser must know of the snapshot before it has any figures: its
/// id, the layers with their years and sums, and the countries with their anchors in
/// hundredths of a degree. The names travel as text, see [`names`].
pub fn encode_edition(atlas: &Atlas) -> Vec<u8> {
    let mut out = Encoder::new(Kind::Edition);
    out.raw(atlas.snapshot().digest());
    out.length(atlas.layers().len());
    for figures in atlas.layers() {
        encode_layer(&mut out, figures.layer());
        out.varint(figures.first_year().number().into());
        out.length(figures.totals().len());
        for links in figures.totals() {
            out.varint(links.total);
            if figures.layer().has_part() {
                out.varint(links.part);
            }
        }
    }
    out.length(atlas.countries().len());
    for (_, country) in atlas.countries().iter() {
        out.raw(country.code.as_str().as_bytes());
        out.varint(hundredths(country.anchor.longitude(), 180.0));
        out.varint(hundredths(country.anchor.latitude(), 90.0));
    }
    out.finish()
}

/// The names of the countries, a line each, in one language or in both with a
/// tab between them: as text, because a page holds most of them already and
/// compresses them well.
pub fn names(countries: &Countries, only: Option<Language>) -> String {
    let mut out = String::new();
    for (_, country) in countries.iter() {
        if let Some(language) = only {
            out.push_str(country.name(language));
        } else {
            out.push_str(&country.names.english);
            out.push('\t');
            out.push_str(&country.names.persian);
        }
        out.push('\n');
    }
    out
}

/// Reads what [`encode_edition`] and [`names`] wrote, as an atlas without
/// figures. Names that came in one language alone stand for both.
///
/// # Errors
/// [`WireError`] when the bytes are anything else.
pub fn decode_edition(bytes: &[u8], names: &str) -> Result<Atlas, WireError> {
    let mut input = Decoder::new(Kind::Edition, bytes)?;
    let snapshot = SnapshotId::from_digest(input.array()?);
    let mut layers = Vec::new();
    for _ in 0..input.length()? {
        layers.push(decode_layer_figures(&mut input)?);
    }
    let mut places = Vec::new();
    for _ in 0..input.length()? {
        let code: [u8; 2] = input.array()?;
        let code = std::str::from_utf8(&code).map_err(|_| WireError::Invalid)?;
        let code: Iso2 = code.parse().map_err(|_| WireError::Invalid)?;
        let longitude = f64::from(input.number()?) / 100.0 - 180.0;
        let latitude = f64::from(input.number()?) / 100.0 - 90.0;
        places.push((code, LonLat::new(longitude, latitude).ok_or(WireError::Invalid)?));
    }
    input.finish()?;
    let mut lines = names.lines();
    let mut countries = Vec::new();
    for (code, anchor) in places {
        let line = lines.next().ok_or(WireError::TooShort)?;
        let (english, persian) = line.split_once('\t').unwrap_or((line, line));
        let names = Names { english: english.to_owned(), persian: persian.to_owned() };
        countries.push(Country { code, names, anchor });
    }
    let countries = Countries::new(countries).ok_or(WireError::Invalid)?;
    Ok(Atlas::new(snapshot, countries, layers))
}

/// A layer with its years and sums, and no figures yet.
fn decode_layer_figures(input: &mut Decoder<'_>) -> Result<LayerFigures, WireError> {
    let layer = decode_layer(input)?;
    let first =
        u16::try_from(input.varint()?).ok().and_then(Year::new).ok_or(WireError::Invalid)?;
    let mut totals = Vec::new();
    for _ in 0..input.length()? {
        let total = input.varint()?;
        let part = if layer.has_part() { input.varint()? } else { 0 };
        totals.push(Links { total, part });
    }
    if totals.is_empty() {
        return Err(WireError::Invalid);
    }
    Ok(LayerFigures::new(layer, first, totals))
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "degrees are bounded")]
fn hundredths(degrees: f64, offset: f64) -> u64 {
    ((degrees + offset) * 100.0).round() as u64
}
