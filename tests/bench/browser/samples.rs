//! What was measured, by what it is.

use std::collections::BTreeMap;

use crate::summary::{quantile, range};

/// The cell where nothing was measured.
const NOTHING: &str = "–";

/// Measured values by page or condition, and by name.
#[derive(Debug, Default)]
pub(crate) struct Samples(BTreeMap<(String, String), Vec<f64>>);

impl Samples {
    /// Adds a value, if it could be measured.
    pub(crate) fn add(&mut self, of: &str, name: &str, value: Option<f64>) {
        self.0.entry((of.to_owned(), name.to_owned())).or_default().extend(value);
    }

    /// All values of one kind, in a unit that is so many times as large.
    pub(crate) fn get(&self, of: &str, name: &str, divisor: f64) -> Vec<f64> {
        let values = self.0.get(&(of.to_owned(), name.to_owned()));
        values.into_iter().flatten().map(|it| it / divisor).collect()
    }
}

/// A median with the range that it stands for: `12.3 (11.9–14.0)`.
pub(crate) fn median_and_range(samples: &[f64], n_digits: usize) -> String {
    match quantile(samples, 0.5).zip(range(samples)) {
        Some((median, (least, most))) => {
            format!("{median:.n_digits$} ({least:.n_digits$}–{most:.n_digits$})")
        }
        None => NOTHING.to_owned(),
    }
}

/// Median and 95th percentile, with the range that they stand for: `12.3 / 13.8 (11.9–14.0)`.
pub(crate) fn median_and_p95(samples: &[f64], n_digits: usize) -> String {
    let [median, p95] = [0.5, 0.95].map(|part| quantile(samples, part));
    match median.zip(p95).zip(range(samples)) {
        Some(((median, p95), (least, most))) => {
            format!("{median:.n_digits$} / {p95:.n_digits$} ({least:.n_digits$}–{most:.n_digits$})")
        }
        None => NOTHING.to_owned(),
    }
}
