//! How quickly a page is answered, and what it weighs.

use std::time::Instant;

use super::measure::Measure;
use super::request::{self, Answer};
use crate::error::Error;
use crate::server::Server;

const REQUESTS: usize = 300;

/// Asks for a page many times, one after the other, each over a connection of
/// its own. Median and 95th percentile of the time until the last byte, and of
/// the server's own `server-timing` total where it tells; bytes of the body.
///
/// # Errors
/// When an answer is missing or not 200.
pub fn of_page(server: &Server, path: &str) -> Result<Vec<Measure>, Error> {
    let mut elapsed = Vec::with_capacity(REQUESTS);
    let mut told = Vec::new();
    let mut bytes = 0;
    for _ in 0..REQUESTS {
        let start = Instant::now();
        let answer = request::get(&server.address, path)?;
        elapsed.push(start.elapsed().as_secs_f64() * 1e3);
        if answer.status != 200 {
            return Err(Error::Server(format!("answered {path} with {}", answer.status)));
        }
        told.extend(total_in_server_timing(&answer));
        bytes = answer.body.len();
    }
    let bytes = u32::try_from(bytes).map_or(f64::INFINITY, f64::from);
    let mut measures = quantiles(&format!("{path} whole answer"), elapsed);
    measures.extend(quantiles(&format!("{path} in the server"), told));
    measures.push(Measure { name: format!("{path} brotli"), value: bytes, unit: "bytes" });
    Ok(measures)
}

fn quantiles(name: &str, mut values: Vec<f64>) -> Vec<Measure> {
    values.sort_by(f64::total_cmp);
    let measure = |(label, percent)| {
        let value = nearest_rank(&values, percent)?;
        Some(Measure { name: format!("{name}, {label}"), value, unit: "ms" })
    };
    [("median", 50), ("p95", 95)].into_iter().filter_map(measure).collect()
}

/// The nearest-rank percentile: the smallest value that at least `percent` of
/// the sorted values do not exceed. None of none.
fn nearest_rank(sorted: &[f64], percent: usize) -> Option<f64> {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.checked_sub(1)?).copied()
}

/// The `total` duration in milliseconds of a Server Timing header (W3C).
fn total_in_server_timing(answer: &Answer) -> Option<f64> {
    let total = answer.header("server-timing")?.split(',').map(str::trim).find_map(|metric| {
        metric.strip_prefix("total").filter(|parameters| parameters.starts_with(';'))
    })?;
    total.split(';').find_map(|parameter| parameter.trim().strip_prefix("dur="))?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_values_that_occurred() {
        let values: Vec<f64> = (1..=20).map(f64::from).collect();
        assert_eq!(nearest_rank(&values, 50), Some(10.0));
        assert_eq!(nearest_rank(&values, 95), Some(19.0));
        assert_eq!(nearest_rank(&[7.0], 95), Some(7.0));
        assert_eq!(nearest_rank(&[], 50), None);
    }

    #[test]
    fn total_is_found_among_other_metrics() {
        let timing = |value: &str| {
            let headers = vec![("server-timing".to_owned(), value.to_owned())];
            total_in_server_timing(&Answer { status: 200, headers, body: Vec::new() })
        };
        assert_eq!(timing("total;dur=1.25"), Some(1.25));
        assert_eq!(timing("atlas;dur=0.5, total;desc=\"all\";dur=2"), Some(2.0));
        assert_eq!(timing("atlas;dur=0.5"), None);
        assert_eq!(timing("totality;dur=0.5"), None);
    }
}
