//! Named steps of a task, each announced, timed, and named again if it fails.

use std::time::{Duration, Instant};

use crate::tasks::error::Error;

/// The steps of one task, in order.
#[derive(Debug)]
pub(crate) struct Steps {
    task: &'static str,
    n_steps: usize,
    n_begun: usize,
    start: Instant,
}

impl Steps {
    /// The steps of a task before the first of `n_steps` has begun.
    pub(crate) fn new(task: &'static str, n_steps: usize) -> Steps {
        Steps { task, n_steps, n_begun: 0, start: Instant::now() }
    }

    /// Takes the next step.
    ///
    /// # Errors
    ///
    /// Those of the step, with its name.
    pub(crate) fn take(
        &mut self,
        name: &str,
        work: impl FnOnce() -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.n_begun += 1;
        let label = format!("{} {}/{}: {name}", self.task, self.n_begun, self.n_steps);
        println!("\n==> {label}");
        let start = Instant::now();
        work().map_err(|error| {
            let elapsed = seconds(start.elapsed());
            error.within(format!("step {label} failed after {elapsed}"))
        })?;
        println!("==> {label}: done in {}", seconds(start.elapsed()));
        Ok(())
    }

    /// Says that every step succeeded.
    pub(crate) fn finish(self) {
        debug_assert_eq!(self.n_begun, self.n_steps, "the number of steps is announced at first");
        println!(
            "\n==> {}: all {} steps done in {}",
            self.task,
            self.n_begun,
            seconds(self.start.elapsed())
        );
    }
}

/// A duration for reading.
fn seconds(elapsed: Duration) -> String {
    format!("{:.1} s", elapsed.as_secs_f64())
}
