/// A colour by lightness (0 to 1), chroma and hue in degrees, as the style
/// sheet writes it, in the notation that every reader of SVG knows: `#2c7f84`.
/// Colours outside sRGB are cut at its edge.
///
/// The matrices are those of Björn Ottosson, "A perceptual color space for
/// image processing" (2020), as CSS Color 4 has them.
pub fn oklch(lightness: f64, chroma: f64, hue: f64) -> String {
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let middle = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    let red = 4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short;
    let green = -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short;
    let blue = -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701_0 * short;
    let [red, green, blue] = [red, green, blue].map(byte);
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A share of light as a byte of sRGB (IEC 61966-2-1).
fn byte(light: f64) -> u8 {
    let light = light.clamp(0.0, 1.0);
    let curved =
        if light <= 0.003_130_8 { 12.92 * light } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 255")]
    let byte = (curved * 255.0).round() as u8;
    byte
}

#[cfg(test)]
mod tests {
    use super::oklch;

    #[test]
    fn colours_are_those_that_browsers_compute() {
        assert_eq!(oklch(1.0, 0.0, 0.0), "#ffffff");
        assert_eq!(oklch(0.0, 0.0, 0.0), "#000000");
        // CSS Color 4, section 9.2, gives these for red and for lime.
        assert_eq!(oklch(0.627_96, 0.257_68, 29.233_9), "#ff0000");
        assert_eq!(oklch(0.866_44, 0.294_83, 142.495_3), "#00ff00");
    }
}
