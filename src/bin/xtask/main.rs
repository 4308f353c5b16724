//! The program behind `cargo xtask`.
//!
//! It runs natively only. The package's programs are all compiled for the browser too, where this
//! one is empty.

#[cfg(not(target_arch = "wasm32"))]
mod tasks;

/// Does nothing in a browser.
#[cfg(target_arch = "wasm32")]
fn main() {}

/// Runs the task that the command line asks for.
#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    match tasks::run(std::env::args_os().skip(1)) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            error.exit_code()
        }
    }
}
