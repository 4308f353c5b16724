//! Whenever a reader acts: what a move, a key or a choice costs, and when its answer is painted.

use std::fmt::Write;
use std::time::Duration;

use serde_json::{Value, from_value};

use crate::samples::{Samples, median_and_p95, median_and_range};
use crate::summary;
use crate::visit::{Arrow, Condition, FULL, Visit, WEAK};

/// The page that is acted on, in a window in which its wide picture is shown.
const PAGE: &str = "en/allocations.html";
const PICTURE: &str = "svg.picture:not(.narrow)";

/// How often it is opened under each condition.
const N_ROUNDS: usize = 5;

const CONDITIONS: [Condition; 2] = [FULL, WEAK];

/// What is noted of an act.
const WORK: &str = "main thread";
const PAINTED: &str = "painted";
/// What is noted once a visit, when the application has taken over.
const TAKEN_OVER: &str = "taken over";
const HEAP: &str = "heap";
const WASM: &str = "wasm";

/// Something that a reader does.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Act {
    Nothing,
    Stir,
    Move,
    Key,
    Years,
    Unit,
    Drill,
}

/// All acts, in the order in which they are done; after the first move the application runs.
const ACTS: [Act; 7] =
    [Act::Nothing, Act::Stir, Act::Move, Act::Key, Act::Years, Act::Unit, Act::Drill];

/// An act that has all it needs.
#[derive(Copy, Clone, Debug)]
enum Input {
    Wait,
    Move((f64, f64)),
    Press(Arrow),
    Click((f64, f64)),
}

impl Act {
    /// What the report calls it.
    fn name(self) -> &'static str {
        match self {
            Act::Nothing => "nothing",
            Act::Stir => "first move",
            Act::Move => "pointer moved",
            Act::Key => "arrow key",
            Act::Years => "years switched",
            Act::Unit => "unit switched",
            Act::Drill => "total opened",
        }
    }

    /// How often it is done in a visit.
    fn n_times(self) -> usize {
        match self {
            Act::Stir => 1,
            Act::Nothing | Act::Years | Act::Unit => 4,
            Act::Key => 6,
            Act::Move => 10,
            Act::Drill => 3,
        }
    }
}

/// Acts on the page under each condition, in turns, and reports.
pub(crate) async fn measure() -> String {
    let mut samples = CONDITIONS.map(|_| Samples::default());
    for round in 1..=N_ROUNDS {
        for (condition, samples) in CONDITIONS.iter().zip(&mut samples) {
            visit(*condition, samples).await;
        }
        eprintln!("acting: round {round} of {N_ROUNDS}");
    }
    report(&samples)
}

/// Does everything in one visit.
async fn visit(condition: Condition, samples: &mut Samples) {
    let visit = Visit::to(PAGE, condition).await;
    visit.evaluate("measurements.watch()").await;
    show(&visit, PICTURE).await;
    for act in ACTS {
        for idx in 0..act.n_times() {
            let input = prepare(&visit, act, idx, condition).await;
            once(&visit, act, input, condition, samples).await;
        }
    }
    let wasm = visit.evaluate("return measurements.acted().wasm").await;
    samples.add(PAGE, WASM, wasm.as_f64());
    samples.add(PAGE, HEAP, Some(visit.heap().await));
}

/// Brings about that there is something to act on.
async fn prepare(visit: &Visit, act: Act, idx: usize, condition: Condition) -> Input {
    match act {
        Act::Nothing => Input::Wait,
        Act::Key => {
            visit.evaluate(&format!("document.querySelector('{PICTURE}').focus()")).await;
            // There and back, as a picture may have few marks.
            let is_back = 2 * idx >= act.n_times();
            Input::Press(if is_back { Arrow::Left } else { Arrow::Right })
        }
        Act::Stir | Act::Move => {
            Input::Move(place(visit, &format!("{PICTURE} [data-key]"), idx).await)
        }
        Act::Years => choose(visit, "years", ["previous", "both"], idx, condition).await,
        Act::Unit => choose(visit, "unit", ["yen", "printed"], idx, condition).await,
        Act::Drill => {
            if idx > 0 {
                visit.evaluate("history.back()").await;
                rest(condition).await;
            }
            show(visit, PICTURE).await;
            aim(visit, &format!("{PICTURE} .opens[data-key]"), condition).await
        }
    }
}

/// Aims at one of two alternatives, taken in turns.
async fn choose(
    visit: &Visit,
    name: &str,
    codes: [&str; 2],
    idx: usize,
    condition: Condition,
) -> Input {
    let label = format!("label:has(input[name={name}][value={}])", codes[idx % codes.len()]);
    show(visit, &label).await;
    aim(visit, &label, condition).await
}

/// A click on an element, above which the pointer is by then.
async fn aim(visit: &Visit, selector: &str, condition: Condition) -> Input {
    let place = place(visit, selector, 0).await;
    visit.point(place).await;
    rest(condition).await;
    Input::Click(place)
}

async fn show(visit: &Visit, selector: &str) {
    visit.evaluate(&format!("measurements.show('{selector}')")).await;
}

/// Where a pointer hits one of some elements.
async fn place(visit: &Visit, selector: &str, idx: usize) -> (f64, f64) {
    let hits = visit.evaluate(&format!("return measurements.hits('{selector}')")).await;
    let hits: Vec<(f64, f64)> = from_value(hits).expect("places");
    assert!(!hits.is_empty(), "{selector}: not in sight");
    hits[idx % hits.len()]
}

/// Long enough that all that an act brings about is over.
async fn rest(condition: Condition) {
    let slowdown = if condition.slowdown > 1 { 2 } else { 1 };
    tokio::time::sleep(Duration::from_millis(200) * slowdown).await;
}

/// Acts, and notes what that costs.
async fn once(visit: &Visit, act: Act, input: Input, condition: Condition, samples: &mut Samples) {
    visit.evaluate("measurements.reset()").await;
    let before = visit.main_thread().await;
    match input {
        Input::Wait => (),
        Input::Move(place) => visit.point(place).await,
        Input::Press(arrow) => visit.press(arrow).await,
        Input::Click(place) => visit.click(place).await,
    }
    rest(condition).await;
    if act == Act::Stir {
        visit.evaluate("return measurements.joined()").await;
    }
    samples.add(act.name(), WORK, Some(visit.main_thread().await - before));
    let acted = visit.evaluate("return measurements.acted()").await;
    let number = |name: &str| acted.get(name).and_then(Value::as_f64);
    samples.add(act.name(), PAINTED, number("painted"));
    if act == Act::Stir {
        samples.add(PAGE, TAKEN_OVER, number("takenOver"));
    }
}

fn report(samples: &[Samples]) -> String {
    let mut out = format!(
        "## Acting on a page\n\n\
         On the allocations in English, in {N_ROUNDS} visits that take turns; each cell is median / \
         95th percentile (range).\n\n\
         - *times*: how often it was done.\n\
         - *main thread, ms*: how long it was at work from the input until the page was at rest \
         again; to ask for this costs by itself what *nothing* costs.\n\
         - *painted, ms*: from the input until the first frame that shows its answer was painted, \
         the wait for the next frame included; what only the style sheet answers is not noted.\n\
         - *first move* lets the application, which has arrived before, take over; it answers all that \
         follow.\n"
    );
    let head = ["act", "times", "main thread, ms", "painted, ms"].map(str::to_owned);
    for (condition, samples) in CONDITIONS.iter().zip(samples) {
        let rows: Vec<Vec<String>> = ACTS.iter().map(|act| row(*act, samples)).collect();
        let [taken_over, heap, wasm] = [(TAKEN_OVER, 1.0), (HEAP, 1024.0), (WASM, 1024.0)]
            .map(|(name, divisor)| median_and_range(&samples.get(PAGE, name, divisor), 0));
        // Writing to a string cannot fail.
        let _ = write!(
            out,
            "\n### {}\n\n{}\nThe application has taken over {taken_over} ms after the first move. In \
             the end {heap} KiB of JavaScript's heap are in use, and the modules have reserved {wasm} \
             KiB of WebAssembly memory.\n",
            condition.name,
            summary::table(&head, &rows)
        );
    }
    out
}

fn row(act: Act, samples: &Samples) -> Vec<String> {
    let [work, painted] = [WORK, PAINTED].map(|name| samples.get(act.name(), name, 1.0));
    let cells = [median_and_p95(&work, 1), median_and_p95(&painted, 1)];
    [act.name().to_owned(), work.len().to_string()].into_iter().chain(cells).collect()
}
