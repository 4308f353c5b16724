//! The small program, which makes a page interactive before the application is loaded.

/// The smallest allocator, as the reader waits for this module.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Listens to the reader for as long as the page is open.
#[cfg(target_arch = "wasm32")]
fn main() {
    use std::cell::RefCell;

    use qst_explorer::web::start::{self, Start};

    // The page outlives this function, and nothing else could hold what listens to it.
    thread_local! { static START: RefCell<Option<Start>> = const { RefCell::new(None) }; }
    START.replace(start::start());
}

/// Natively there is no page.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("the explorer runs in a browser: `cargo xtask serve` serves it");
}
