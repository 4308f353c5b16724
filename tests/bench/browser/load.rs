//! Until a page is there: what it costs to open one that was never seen before.

use std::fmt::Write;

use crate::samples::{Samples, median_and_range};
use crate::summary;
use crate::visit::{Condition, FULL, Visit, WEAK, WEAK_AND_FAR};

/// How often each page is opened under each condition.
const N_ROUNDS: usize = 7;

/// The pages: their names in the report, and where they lie.
const PAGES: [(&str, &str); 2] = [("overview, ja", ""), ("allocations, en", "en/allocations.html")];

const CONDITIONS: [Condition; 3] = [FULL, WEAK, WEAK_AND_FAR];

/// What is measured of a page.
struct Measure {
    /// What the page calls it.
    key: &'static str,
    /// What readers call it, with its unit.
    name: &'static str,
    /// By what the measured number is divided.
    divisor: f64,
    /// How many digits it has after the point.
    n_digits: usize,
    /// What it is.
    meaning: &'static str,
}

const KIB: f64 = 1024.0;

const MEASURES: [Measure; 8] = [
    Measure {
        key: "paint",
        name: "first paint, ms",
        divisor: 1.0,
        n_digits: 0,
        meaning: "until the browser paints the first text or picture",
    },
    Measure {
        key: "charts",
        name: "charts visible, ms",
        divisor: 1.0,
        n_digits: 0,
        meaning: "until the second frame after the whole page, charts included, was read",
    },
    Measure {
        key: "interactive",
        name: "interactive, ms",
        divisor: 1.0,
        n_digits: 0,
        meaning: "until the page says that it answers keys and pointer",
    },
    Measure {
        key: "bytes",
        name: "transferred, KiB",
        divisor: KIB,
        n_digits: 1,
        meaning: "what has arrived by then, compressed and with its headers; on a fast network that \
                  may be part of the application, which nobody waits for",
    },
    Measure {
        key: "blocking",
        name: "blocking, ms",
        divisor: 1.0,
        n_digits: 0,
        meaning: "by how much tasks are longer than 50 ms, all together, until the application has \
                  arrived in the background",
    },
    Measure {
        key: "main thread",
        name: "main thread, ms",
        divisor: 1.0,
        n_digits: 0,
        meaning: "how long it was at work until then",
    },
    Measure {
        key: "heap",
        name: "JavaScript heap, KiB",
        divisor: KIB,
        n_digits: 0,
        meaning: "what is in use of it then, after garbage was collected",
    },
    Measure {
        key: "wasm",
        name: "WebAssembly memory, KiB",
        divisor: KIB,
        n_digits: 0,
        meaning: "what the modules that run by then have reserved",
    },
];

/// Opens every page under every condition, in turns, and reports.
pub(crate) async fn measure() -> String {
    let mut samples = CONDITIONS.map(|_| Samples::default());
    for round in 1..=N_ROUNDS {
        for (condition, samples) in CONDITIONS.iter().zip(&mut samples) {
            for (page, path) in PAGES {
                open(page, path, *condition, samples).await;
            }
        }
        eprintln!("loading: round {round} of {N_ROUNDS}");
    }
    report(&samples)
}

async fn open(page: &str, path: &str, condition: Condition, samples: &mut Samples) {
    let visit = Visit::to(path, condition).await;
    // Whatever is asked of the page costs time on its main thread, so that comes first.
    samples.add(page, "main thread", Some(visit.main_thread().await));
    let load = visit.load().await;
    for Measure { key, .. } in MEASURES {
        samples.add(page, key, load.get(key).and_then(serde_json::Value::as_f64));
    }
    samples.add(page, "heap", Some(visit.heap().await));
}

fn report(samples: &[Samples]) -> String {
    let mut out = format!(
        "## Loading a page\n\nIn Chromium without a window, each time with a fresh profile; medians \
         and ranges of {N_ROUNDS} rounds, which take turns.\n\n"
    );
    for Measure { name, meaning, .. } in MEASURES {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "- *{name}*: {meaning}.");
    }
    let head: Vec<String> =
        ["page"].into_iter().chain(PAGES.map(|(page, _)| page)).map(str::to_owned).collect();
    for (condition, samples) in CONDITIONS.iter().zip(samples) {
        let row = |measure: &Measure| row(measure, samples);
        let rows: Vec<Vec<String>> = MEASURES.iter().map(row).collect();
        let _ = write!(out, "\n### {}\n\n{}", condition.name, summary::table(&head, &rows));
    }
    out
}

fn row(measure: &Measure, samples: &Samples) -> Vec<String> {
    let Measure { key, name, divisor, n_digits, .. } = measure;
    let cell =
        |(page, _): (&str, &str)| median_and_range(&samples.get(page, key, *divisor), *n_digits);
    [(*name).to_owned()].into_iter().chain(PAGES.map(cell)).collect()
}
