//! How much code a thread has run.
//!
//! Crates that are compiled with LLVM's `sancov` pass call [`__sanitizer_cov_trace_pc`] on every edge of their
//! control flow, so that each turn of a loop counts, whoever wrote the loop. All others count nothing.

use std::cell::Cell;

thread_local! {
    static STEPS: Cell<u64> = const { Cell::new(0) };
}

/// How many edges the current thread has passed so far.
pub fn taken() -> u64 {
    STEPS.get()
}

/// Called by instrumented code.
#[unsafe(no_mangle)]
extern "C" fn __sanitizer_cov_trace_pc() {
    STEPS.set(STEPS.get() + 1);
}
