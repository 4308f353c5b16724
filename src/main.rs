//! The application: takes over the page in a browser.

/// An allocator that takes half the code of Rust's default one.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::GlobalTlsf = rlsf::GlobalTlsf::new();

/// Mounts the app in the element that the page has for it.
#[cfg(target_arch = "wasm32")]
fn main() {
    qst_explorer::web::explorer::mount();
}

/// Natively there is no page to mount the app in.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("the explorer runs in a browser: `cargo xtask serve` serves it");
}
