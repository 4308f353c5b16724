//! Every test: native, of the data, in a browser, of the finished site in every engine.

use std::env;
use std::path::Path;

use qst_explorer::bundled;
use qst_explorer::contract::files;

use crate::tasks::args::Consent;
use crate::tasks::build;
use crate::tasks::engines::{self, Engine};
use crate::tasks::error::Error;
use crate::tasks::package::{growth, sizes};
use crate::tasks::packages::Need;
use crate::tasks::process;
use crate::tasks::rust;
use crate::tasks::scale;
use crate::tasks::steps::Steps;
use crate::tasks::system;
use crate::tasks::toolbox::Toolbox;
use crate::tasks::tools;

/// What only the system can bring, besides the engines.
const NEEDS: [Need; 8] = [
    Need::CjkFont,
    Need::Node,
    Need::Npm,
    Need::Python,
    Need::Nginx,
    Need::Inkscape,
    Need::LibreOffice,
    Need::Librsvg,
];

/// Sets up everything, then runs every test; the first failure ends it.
///
/// # Errors
///
/// If something cannot be set up, or a test fails.
pub(crate) fn run(toolbox: &Toolbox, consent: Consent) -> Result<(), Error> {
    let engines = engines::here()?;
    let mut steps = Steps::new("test", 9 + engines.len());
    steps.take("set up tools", || provide(toolbox, &engines, consent))?;
    steps.take("native tests", || native(toolbox))?;
    steps.take("work that grows with the data", || scale::run(toolbox))?;
    steps.take("data package", || validate(toolbox, Path::new("data/datapackage.json")))?;
    steps.take("tests in a browser", || in_browser(toolbox))?;
    steps.take("finished site", || weighed_site(toolbox))?;
    steps.take("finished site behind nginx", || serving(toolbox))?;
    steps.take("pictures in other programs", || programs(toolbox))?;
    steps.take("page for development", || development_page(toolbox))?;
    for engine in engines {
        let name = format!("tests of the finished site in {}", engine.name());
        steps.take(&name, || end_to_end(toolbox, engine))?;
    }
    steps.finish();
    Ok(())
}

/// Provides what any of the tests needs.
fn provide(toolbox: &Toolbox, engines: &[Engine], consent: Consent) -> Result<(), Error> {
    let needs = engines.iter().flat_map(|it| it.needs()).chain(&NEEDS).copied();
    system::provide(toolbox, &needs.collect::<Vec<Need>>(), consent)?;
    build::provide(toolbox)?;
    tools::provide_trunk(toolbox)?;
    build::provide_optimizer(toolbox, consent)?;
    tools::provide_python(toolbox)?;
    tools::provide_geckodriver(toolbox)?;
    Ok(())
}

/// Runs the tests that need no browser; Python reads the tables that are exported.
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
    let dataset = bundled::dataset().map_err(|e| Error::failure("data", e.to_string()))?;
    let package = files::package(dataset.about().slug());
    validate(toolbox, &toolbox.workspace.dist().join(package))?;
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

/// Opens every exported picture in programs for pictures.
fn programs(toolbox: &Toolbox) -> Result<(), Error> {
    let mut cargo = toolbox.cargo();
    cargo.env("QST_DIST", toolbox.workspace.dist());
    for (variable, need) in [
        ("QST_INKSCAPE", Need::Inkscape),
        ("QST_LIBREOFFICE", Need::LibreOffice),
        ("QST_RSVG_CONVERT", Need::Librsvg),
    ] {
        let program = toolbox.find(need.programs());
        cargo.env(variable, program.ok_or_else(|| Error::failure(need.name(), "is missing"))?);
    }
    process::run(cargo.args(["test", "--test", "programs"]))
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

/// Runs the tests of the finished site in an engine.
fn end_to_end(toolbox: &Toolbox, engine: Engine) -> Result<(), Error> {
    let mut cargo = toolbox.cargo();
    cargo.args(["test", "--test", "e2e"]);
    cargo.env("QST_DEVELOPMENT", toolbox.workspace.root.join("target/trunk"));
    engine.show(toolbox, &mut cargo)?;
    // What a test waited for is in its message; a trace of asynchronous code would only push that out of a log.
    cargo.env("RUST_BACKTRACE", "0");
    process::run(&mut cargo)
}
