//! The parts of the Rust toolchain that the project needs.

use std::path::Path;

use crate::tasks::error::Error;
use crate::tasks::process;
use crate::tasks::toolbox::Toolbox;

/// What the site is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Adds the standard library of WebAssembly if it is missing.
///
/// # Errors
///
/// If rustup is missing or fails.
pub(crate) fn provide_target(toolbox: &Toolbox) -> Result<(), Error> {
    let sysroot = process::answer(toolbox.command("rustc").args(["--print", "sysroot"]));
    let library = sysroot.map(|dir| Path::new(&dir).join("lib/rustlib").join(WASM).join("lib"));
    if library.is_some_and(|dir| dir.is_dir()) {
        return Ok(());
    }
    println!("Rust's library for {WASM} is missing; rustup adds it.");
    rustup(toolbox, &["target", "add", WASM])
}

/// Adds the formatter and the linter if they are missing.
///
/// # Errors
///
/// If rustup is missing or fails.
pub(crate) fn provide_components(toolbox: &Toolbox) -> Result<(), Error> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        if process::answer(toolbox.cargo().args([subcommand, "--version"])).is_none() {
            println!("Rust's {component} is missing; rustup adds it.");
            rustup(toolbox, &["component", "add", component])?;
        }
    }
    Ok(())
}

/// Runs rustup, which installs for the toolchain of `rust-toolchain.toml`.
fn rustup(toolbox: &Toolbox, args: &[&str]) -> Result<(), Error> {
    let program = toolbox.find(&["rustup"]).ok_or_else(|| {
        Error::failure("rustup", "not found on the search path").hint(format!(
            "install it from https://rustup.rs, or do by other means what `rustup {}` does",
            args.join(" ")
        ))
    })?;
    process::run(toolbox.command(program).args(args))
}
