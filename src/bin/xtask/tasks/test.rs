//! Every test: native, of the data, in a browser, of the finished site.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use qst_explorer::components::takeaway;

use crate::tasks::args::Consent;
use crate::tasks::build;
use crate::tasks::error::Error;
use crate::tasks::package::{growth, sizes};
use crate::tasks::packages::Need;
use crate::tasks::process;
use crate::tasks::rust;
use crate::tasks::steps::Steps;
use crate::tasks::system;
use crate::tasks::toolbox::Toolbox;
use crate::tasks::tools;

/// What only the system can bring.
const NEEDS: [Need; 7] = [
    Need::Chromium,
    Need::Chromedriver,
    Need::CjkFont,
    Need::Node,
    Need::Npm,
    Need::Python,
    Need::Nginx,
];

/// Sets up everything, then runs every test; the first failure ends it.
///
/// # Errors
///
/// If something cannot be set up, or a test fails.
pub(crate) fn run(toolbox: &Toolbox, consent: Consent) -> Result<(), Error> {
    let mut steps = Steps::new("test", 8);
    steps.take("set up tools", || provide(toolbox, consent))?;
    steps.take("native tests", || native(toolbox))?;
    steps.take("data package", || validate(toolbox, Path::new("data/datapackage.json")))?;
    steps.take("tests in a browser", || in_browser(toolbox))?;
    steps.take("finished site", || weighed_site(toolbox))?;
    steps.take("finished site behind nginx", || serving(toolbox))?;
    steps.take("page for development", || development_page(toolbox))?;
    steps.take("tests of the finished site", || end_to_end(toolbox))?;
    steps.finish();
    Ok(())
}

/// Provides what any of the tests needs.
fn provide(toolbox: &Toolbox, consent: Consent) -> Result<(), Error> {
    system::provide(toolbox, &NEEDS, consent)?;
    build::provide(toolbox)?;
    tools::provide_trunk(toolbox)?;
    build::provide_optimizer(toolbox, consent)?;
    tools::provide_python(toolbox)?;
    Ok(())
}

/// Runs the tests that need no browser; Python reads the tables that readers take away.
fn native(toolbox: &Toolbox) -> Result<(), Error> {
    process::run(toolbox.cargo().args(["test", "--workspace"]))?;
    let mut cargo = toolbox.cargo();
    cargo.env("QST_PYTHON", tools::provide_python(toolbox)?);
    process::run(cargo.args(["test", "--test", "python"]))
}

/// Validates a data package with a program that is not ours.
fn validate(toolbox: &Toolbox, package: &Path) -> Result<(), Error> {
    let mut python = toolbox.command(tools::provide_python(toolbox)?);
    process::run(python.args(["-m", "frictionless", "validate"]).arg(package))
}

/// Runs the tests that need a DOM.
fn in_browser(toolbox: &Toolbox) -> Result<(), Error> {
    let runner = toolbox.require("wasm-bindgen-test-runner")?;
    let mut cargo = toolbox.cargo();
    cargo.args(["test", "--target", rust::WASM, "--test", "web"]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    cargo.env("CHROMEDRIVER", toolbox.require("chromedriver")?);
    // A file that does not say where it runs would run in Node.js.
    cargo.env("WASM_BINDGEN_USE_BROWSER", "1");
    // Each of these would skip tests, or wait for someone to look.
    for variable in ["NO_HEADLESS", "WASM_BINDGEN_TEST_ONLY_NODE", "WASM_BINDGEN_TEST_ONLY_WEB"] {
        cargo.env_remove(variable);
    }
    process::run(&mut cargo)
}

/// Builds the finished site, which must be within its budget and no larger than it was.
fn weighed_site(toolbox: &Toolbox) -> Result<(), Error> {
    let sizes = build::site(toolbox, None)?;
    // The file of all tables is a package like its folder.
    validate(toolbox, &toolbox.workspace.dist().join(takeaway::PACKAGE))?;
    sizes::check(&sizes)?;
    growth::check(&sizes, &toolbox.workspace.root.join("tests/sizes.csv"))
}

/// Serves the finished site as the README says.
fn serving(toolbox: &Toolbox) -> Result<(), Error> {
    let mut cargo = toolbox.cargo();
    cargo.env("QST_DIST", toolbox.workspace.dist());
    cargo.env("QST_NGINX", toolbox.require("nginx")?);
    process::run(cargo.args(["test", "--test", "serving"]))
}

/// Builds the page that `trunk serve` serves.
fn development_page(toolbox: &Toolbox) -> Result<(), Error> {
    // Trunk works offline, which keeps it from downloading tools; our crates are there by now.
    let mut trunk = toolbox.command(toolbox.require("trunk")?);
    if env::var_os("NO_COLOR").is_some() {
        // Trunk takes no other value.
        trunk.env("NO_COLOR", "true");
    }
    process::run(trunk.args(["build", "--offline=true"]))
}

/// Runs the tests of the finished site.
fn end_to_end(toolbox: &Toolbox) -> Result<(), Error> {
    let mut cargo = toolbox.cargo();
    cargo.args(["test", "--test", "e2e"]);
    cargo.env("QST_DEVELOPMENT", toolbox.workspace.root.join("target/trunk"));
    show_site(toolbox, &mut cargo)?;
    process::run(&mut cargo)
}

/// Shows a program that drives a browser where the finished site, browser and driver are.
///
/// # Errors
///
/// If browser or driver are missing.
pub(crate) fn show_site(toolbox: &Toolbox, cargo: &mut Command) -> Result<(), Error> {
    cargo.env("QST_DIST", toolbox.workspace.dist());
    cargo.env("QST_CHROMEDRIVER", toolbox.require("chromedriver")?);
    cargo.env("QST_CHROMIUM", chromium(toolbox)?);
    Ok(())
}

/// The browser's program, under whichever name.
///
/// # Errors
///
/// If it is missing.
pub(crate) fn chromium(toolbox: &Toolbox) -> Result<PathBuf, Error> {
    toolbox
        .find(Need::Chromium.programs())
        .ok_or_else(|| Error::failure("chromium", "not found on the search path"))
}
