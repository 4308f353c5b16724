//! How fast the project's own work is: natively, and as a browser shows the finished site.
//!
//! Measures, never judges: times differ from one machine to the next.

use std::fs;
use std::path::{Path, PathBuf};

use qst_explorer::contract::files;
use serde_json::Value;

use crate::tasks::args::{Consent, Measured};
use crate::tasks::build;
use crate::tasks::engines::Engine;
use crate::tasks::error::Error;
use crate::tasks::machine;
use crate::tasks::packages::Need;
use crate::tasks::process;
use crate::tasks::steps::Steps;
use crate::tasks::summary;
use crate::tasks::system;
use crate::tasks::toolbox::Toolbox;

/// What only the system can bring.
const NEEDS: [Need; 3] = [Need::Chromium, Need::Chromedriver, Need::CjkFont];

/// What is above the table of what is measured natively.
const NATIVE: &str = "\
## Natively

Each column is how many synthetic figures are loaded, each cell the median time of a run and its range
over ten samples. `load` reads the tables and resolves what they refer to; `checks` holds every total
against its parts; `bars`, `treemap` and the other forms of allocations draw all totals (`root`), one of them
(`total`), or one of which every figure is a part (`wide`); `paint` makes nodes and a file of such a chart, too.
`page` is the HTML of a whole page, of which the list of all data (`page-ledger`) and the checks are as long as the data;
`search-index` prepares what is searched, `search` answers four questions, and `export` writes all data into a file.
The others draw the other charts. Compiled for size, like the site.
";

/// Where results go.
struct Places {
    /// The report.
    report: PathBuf,
    /// What criterion writes down.
    criterion: PathBuf,
    /// What was measured in the browser.
    browser: PathBuf,
}

/// Sets up what is missing, measures, and writes the report.
///
/// # Errors
///
/// If something cannot be set up, or cannot be measured.
pub(crate) fn run(toolbox: &Toolbox, measured: Measured, consent: Consent) -> Result<(), Error> {
    let places = Places::of(toolbox)?;
    let n_steps = [(measured.natively(), 1), (measured.in_browser(), 3)];
    let n_steps = n_steps.iter().map(|(is_measured, n)| if *is_measured { *n } else { 0 }).sum();
    let mut steps = Steps::new("bench", n_steps);
    let mut parts = Vec::new();
    if measured.in_browser() {
        steps.take("set up tools", || system::provide(toolbox, &NEEDS, consent))?;
        steps.take("finished site", || finished_site(toolbox, consent))?;
    }
    if measured.natively() {
        steps.take("natively", || natively(toolbox, &places.criterion))?;
        parts.push(format!("{NATIVE}\n{}", native_table(&places.criterion)?));
    }
    if measured.in_browser() {
        steps.take("in the browser", || in_browser(toolbox, &places.browser))?;
        parts.push(read(&places.browser)?);
    }
    let report = format!("# Benchmarks\n\n{}\n{}", machine::table(toolbox), parts.join("\n"));
    fs::write(&places.report, &report).map_err(|e| Error::io(places.report.display(), &e))?;
    println!("\n{report}\nThis is in {}, too.", places.report.display());
    steps.finish();
    Ok(())
}

impl Places {
    /// The places in the target folder; what an older run left there is gone.
    fn of(toolbox: &Toolbox) -> Result<Places, Error> {
        let target = toolbox.workspace.root.join("target");
        let results = target.join("bench");
        if results.exists() {
            fs::remove_dir_all(&results).map_err(|e| Error::io(results.display(), &e))?;
        }
        fs::create_dir_all(&results).map_err(|e| Error::io(results.display(), &e))?;
        Ok(Places {
            report: target.join("bench.md"),
            criterion: results.join("criterion"),
            browser: results.join("browser.md"),
        })
    }
}

/// Builds the finished site if it is not there.
///
/// Only the finished site says what it was built from; one that is rebuilt on every change is slower.
fn finished_site(toolbox: &Toolbox, consent: Consent) -> Result<(), Error> {
    if toolbox.workspace.dist().join(files::BUILD).is_file() {
        println!("The site that is in dist is measured; cargo xtask build renews it.");
        return Ok(());
    }
    build::provide(toolbox)?;
    build::provide_optimizer(toolbox, consent)?;
    build::site(toolbox, None).map(drop)
}

fn natively(toolbox: &Toolbox, results: &Path) -> Result<(), Error> {
    let mut cargo = toolbox.cargo();
    process::run(cargo.args(["bench", "--bench", "native"]).env("CRITERION_HOME", results))
}

/// The program that drives the browser mostly waits, so it is compiled as tests are.
fn in_browser(toolbox: &Toolbox, results: &Path) -> Result<(), Error> {
    let mut cargo = toolbox.cargo();
    cargo.args(["bench", "--profile", "dev", "--bench", "browser"]);
    Engine::Chromium.show(toolbox, &mut cargo)?;
    process::run(cargo.env("QST_BENCH_REPORT", results))
}

/// What criterion measured: a row for each group, a column for each size.
fn native_table(results: &Path) -> Result<String, Error> {
    let mut rows: Vec<(String, Vec<(u64, String)>)> = Vec::new();
    for group in folders(results)? {
        let mut cells = Vec::new();
        for size in folders(&results.join(&group))? {
            // Beside the sizes lies what criterion draws.
            if let Ok(n_figures) = size.parse() {
                cells.push((n_figures, cell(&results.join(&group).join(&size).join("new"))?));
            }
        }
        cells.sort();
        rows.push((group, cells));
    }
    Ok(by_size(&rows))
}

/// A table of groups by sizes; a group lacks what was not measured of it.
fn by_size(groups: &[(String, Vec<(u64, String)>)]) -> String {
    let mut sizes: Vec<u64> =
        groups.iter().flat_map(|(_, cells)| cells.iter().map(|(size, _)| *size)).collect();
    sizes.sort_unstable();
    sizes.dedup();
    let head = ["figures".to_owned()].into_iter().chain(sizes.iter().map(u64::to_string));
    let row = |(group, cells): &(String, Vec<(u64, String)>)| {
        let cell = |size: &u64| {
            let cell = cells.iter().find(|(it, _)| it == size);
            cell.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        [format!("`{group}`")].into_iter().chain(sizes.iter().map(cell)).collect()
    };
    let rows: Vec<Vec<String>> = groups.iter().map(row).collect();
    summary::table(&head.collect::<Vec<String>>(), &rows)
}

/// The median and the range of what criterion wrote into a folder.
fn cell(folder: &Path) -> Result<String, Error> {
    let [estimates, sample] = ["estimates.json", "sample.json"].map(|it| folder.join(it));
    let parsed = |path: &Path| {
        serde_json::from_str::<Value>(&read(path)?)
            .map_err(|e| Error::failure(path.display().to_string(), e.to_string()))
    };
    let median = median(&parsed(&estimates)?);
    let range = summary::range(&times(&parsed(&sample)?));
    median.zip(range).map(|(median, range)| time(median, range)).ok_or_else(|| {
        Error::failure(folder.display().to_string(), "missing times")
            .hint("another version of criterion may write them differently")
    })
}

/// The median among criterion's estimates, in nanoseconds.
fn median(estimates: &Value) -> Option<f64> {
    estimates.pointer("/median/point_estimate")?.as_f64()
}

/// The times of a run in criterion's samples, each of which is of many runs, in nanoseconds.
fn times(sample: &Value) -> Vec<f64> {
    let numbers = |name: &str| {
        let list = sample.get(name).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_f64).collect::<Vec<f64>>()
    };
    numbers("times").into_iter().zip(numbers("iters")).map(|(time, n)| time / n).collect()
}

/// A median time with its range, in a unit in which it reads well: `1.23 ms (1.20–1.31)`.
fn time(median: f64, (least, most): (f64, f64)) -> String {
    let (divisor, unit) = match median {
        ..1e3 => (1.0, "ns"),
        ..1e6 => (1e3, "µs"),
        ..1e9 => (1e6, "ms"),
        _ => (1e9, "s"),
    };
    let n_digits = match median / divisor {
        ..10.0 => 2,
        ..100.0 => 1,
        _ => 0,
    };
    let [median, least, most] =
        [median, least, most].map(|it| format!("{:.n_digits$}", it / divisor));
    format!("{median} {unit} ({least}–{most})")
}

/// The names of the folders in a folder, in alphabetical order.
fn folders(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = fs::read_dir(folder).map_err(|e| Error::io(folder.display(), &e))?;
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| Error::io(folder.display(), &e))?;
        if entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|e| Error::io(path.display(), &e))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use serde_json::json;

    use super::*;

    #[test]
    fn times_read_well() {
        assert_eq!(time(12.34, (12.0, 13.0)), "12.3 ns (12.0–13.0)");
        assert_eq!(time(1_234.0, (999.0, 2_000.0)), "1.23 µs (1.00–2.00)");
        assert_eq!(time(234_500_000.0, (2e8, 3e8)), "234 ms (200–300)");
        assert_eq!(time(2e9, (2e9, 2e9)), "2.00 s (2.00–2.00)");
    }

    #[test]
    fn what_criterion_writes() {
        let estimates = json!({ "mean": {}, "median": { "point_estimate": 5.0 } });
        assert_eq!(median(&estimates), Some(5.0));
        assert_eq!(median(&json!({})), None);
        assert_eq!(times(&json!({ "iters": [2.0, 4.0], "times": [8.0, 12.0] })), [4.0, 3.0]);
        assert_eq!(times(&json!({})), Vec::<f64>::new());
    }

    #[test]
    fn groups_by_sizes() {
        let cells = |sizes: &[u64]| sizes.iter().map(|it| (*it, format!("{it} ns"))).collect();
        let groups =
            [("load".to_owned(), cells(&[100, 1_000])), ("wide".to_owned(), cells(&[1_000]))];
        expect![[r#"
            | figures | 100 | 1000 |
            |---|---:|---:|
            | `load` | 100 ns | 1000 ns |
            | `wide` |  | 1000 ns |
        "#]]
        .assert_eq(&by_size(&groups));
    }
}
