//! What needs no test: format, lints on both targets, documentation, generated files.

use crate::tasks::error::Error;
use crate::tasks::process;
use crate::tasks::rust;
use crate::tasks::scale;
use crate::tasks::steps::Steps;
use crate::tasks::toolbox::Toolbox;
use crate::tasks::tools;

/// Checks everything; the first failure ends it.
///
/// # Errors
///
/// If something cannot be set up, or a check fails.
pub(crate) fn run(toolbox: &Toolbox) -> Result<(), Error> {
    let mut steps = Steps::new("lint", 7);
    steps.take("set up tools", || {
        rust::provide_components(toolbox)?;
        rust::provide_target(toolbox)?;
        tools::provide_deny(toolbox)
    })?;
    steps.take("format", || process::run(toolbox.cargo().args(["fmt", "--check"])))?;
    // `--all-targets` leaves out what plain `cargo test` and `cargo bench` leave out.
    let mut targets = vec!["--all-targets", "--bench", "browser"];
    targets
        .extend(["e2e", "programs", "python", "serving"].into_iter().flat_map(|it| ["--test", it]));
    steps.take("lints", || {
        clippy(toolbox, &targets, &[])?;
        clippy(toolbox, &["--lib", "--profile", "test"], &[scale::CFG])
    })?;
    steps.take("lints for the browser", || {
        let programs = ["--lib", "--bin", "qst-start", "--bin", "qst-explorer", "--test", "web"];
        clippy(toolbox, &[&["--target", rust::WASM], programs.as_slice()].concat(), &[])
    })?;
    steps.take("licences and sources", || {
        let deny = toolbox.require("cargo-deny")?;
        let checks = ["--offline", "check", "bans", "licenses", "sources"];
        process::run(toolbox.command(deny).args(checks))
    })?;
    steps.take("documentation", || {
        let mut cargo = toolbox.cargo();
        process::run(cargo.args(["doc", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings"))
    })?;
    steps.take("generated files", || unchanged(toolbox))?;
    steps.finish();
    Ok(())
}

/// Runs clippy on some targets with some flags of the compiler; a warning is an error.
fn clippy(toolbox: &Toolbox, targets: &[&str], flags: &[&str]) -> Result<(), Error> {
    let mut cargo = toolbox.cargo();
    process::run(cargo.arg("clippy").args(targets).args(["--", "-D", "warnings"]).args(flags))
}

/// Checks that what was generated, `Cargo.lock` included, is as it was committed.
fn unchanged(toolbox: &Toolbox) -> Result<(), Error> {
    let inside = ["rev-parse", "--is-inside-work-tree"];
    if process::answer(toolbox.command("git").args(inside)).is_none() {
        return Err(Error::failure("git", "not a repository that git can read")
            .hint("run this in a clone, owned by the user who runs it, with git installed"));
    }
    let difference = ["--no-pager", "diff", "--exit-code"];
    process::run(toolbox.command("git").args(difference))
        .map_err(|error| error.hint("commit the files shown above, or undo their changes"))
}
