//! The project's tools: each used as it is in the right version, otherwise installed.
//!
//! Installs into the tools folder only; what the system must bring is in `system`.

use std::path::PathBuf;

use crate::tasks::error::Error;
use crate::tasks::process;
use crate::tasks::toolbox::Toolbox;

/// Trunk 0.22 needs a newer compiler than the project does.
const TRUNK: &str = "0.21.14";

/// Binaryen's npm release; as `wasm-opt --version` says it, the first number alone.
const BINARYEN: (&str, &str) = ("132.0.0", "132");

/// Drives Firefox.
const GECKODRIVER: &str = "0.37.1";

/// Checks licences and sources of dependencies.
const DENY: &str = "0.20.2";

/// The validator of data packages, and what analysts read tables with.
const PYTHON: [&str; 2] = ["frictionless==5.21.0", "pandas==2.3.3"];

/// Environment variables that would make cargo build a tool as if it were our code.
const NOT_FOR_TOOLS: [&str; 4] =
    ["CARGO_BUILD_TARGET", "CARGO_ENCODED_RUSTFLAGS", "CARGO_PROFILE_RELEASE_PANIC", "RUSTFLAGS"];

/// Provides Trunk, which builds the site.
///
/// # Errors
///
/// If it is missing and cannot be installed.
pub(crate) fn provide_trunk(toolbox: &Toolbox) -> Result<(), Error> {
    provide_crate(toolbox, "trunk", TRUNK, &["trunk"])
}

/// Provides wasm-bindgen and its test runner, in the version of `Cargo.lock`.
///
/// # Errors
///
/// If they are missing and cannot be installed.
pub(crate) fn provide_wasm_bindgen(toolbox: &Toolbox) -> Result<(), Error> {
    let version = toolbox.workspace.locked_version("wasm-bindgen")?;
    let programs = ["wasm-bindgen", "wasm-bindgen-test-runner"];
    provide_crate(toolbox, "wasm-bindgen-cli", &version, &programs)
}

/// Provides wasm-opt by npm, which must be there.
///
/// # Errors
///
/// If it is missing and cannot be installed.
pub(crate) fn provide_wasm_opt(toolbox: &Toolbox) -> Result<(), Error> {
    let (release, version) = BINARYEN;
    if find_wasm_opt(toolbox).is_some() {
        return Ok(());
    }
    let folder = toolbox.workspace.tools.join("npm");
    println!("wasm-opt {version} is missing; npm installs it into {}.", folder.display());
    let mut command = toolbox.command(toolbox.require("npm")?);
    command.arg("install").arg("--prefix").arg(&folder);
    command.args(["--no-audit", "--no-fund", "--ignore-scripts"]);
    process::run(command.arg(format!("binaryen@{release}")))?;
    confirm(toolbox, "wasm-opt", version)
}

/// The path of wasm-opt, if it is there in the right version.
pub(crate) fn find_wasm_opt(toolbox: &Toolbox) -> Option<PathBuf> {
    let (_, version) = BINARYEN;
    toolbox.find(&["wasm-opt"]).filter(|program| toolbox.is(program, version))
}

/// Provides Python with its packages, in an environment of its own; gives its path.
///
/// # Errors
///
/// If something is missing and cannot be installed.
pub(crate) fn provide_python(toolbox: &Toolbox) -> Result<PathBuf, Error> {
    let folder = toolbox.workspace.tools.join("python");
    let python = folder.join("bin/python");
    let pip = |args: &[&str]| {
        let mut command = toolbox.command(&python);
        command.args(["-m", "pip", "--disable-pip-version-check"]).args(args);
        command
    };
    let installed = process::answer(&mut pip(&["freeze"])).unwrap_or_default();
    if PYTHON.iter().all(|package| installed.lines().any(|line| line == *package)) {
        return Ok(python);
    }
    println!("{} are missing; pip installs them into {}.", PYTHON.join(", "), folder.display());
    let system = toolbox.require("python3")?;
    process::run(toolbox.command(system).args(["-m", "venv", "--clear"]).arg(&folder))?;
    process::run(pip(&["install", "--quiet", "--no-input"]).args(PYTHON))?;
    Ok(python)
}

/// Provides the driver of Firefox.
///
/// # Errors
///
/// If it is missing and cannot be installed.
pub(crate) fn provide_geckodriver(toolbox: &Toolbox) -> Result<(), Error> {
    provide_crate(toolbox, "geckodriver", GECKODRIVER, &["geckodriver"])
}

/// Provides cargo-deny, which checks licences and sources of dependencies.
///
/// # Errors
///
/// If it is missing and cannot be installed.
pub(crate) fn provide_deny(toolbox: &Toolbox) -> Result<(), Error> {
    provide_crate(toolbox, "cargo-deny", DENY, &["cargo-deny"])
}

/// Provides the programs of a crate.
fn provide_crate(
    toolbox: &Toolbox,
    name: &str,
    version: &str,
    programs: &[&str],
) -> Result<(), Error> {
    if programs.iter().all(|program| toolbox.has(program, version)) {
        return Ok(());
    }
    let folder = &toolbox.workspace.tools;
    println!("{name} {version} is missing; cargo builds it into {}.", folder.display());
    println!("This takes some minutes, once.");
    let mut command = toolbox.cargo();
    command.args(["install", "--locked", name, "--version", version, "--root"]).arg(folder);
    for variable in NOT_FOR_TOOLS {
        command.env_remove(variable);
    }
    process::run(&mut command)?;
    programs.iter().try_for_each(|program| confirm(toolbox, program, version))
}

/// Checks that a program just installed is the one that will be found.
fn confirm(toolbox: &Toolbox, program: &str, version: &str) -> Result<(), Error> {
    if toolbox.has(program, version) {
        return Ok(());
    }
    Err(Error::failure(program, format!("does not run as version {version:?} after installation"))
        .hint(format!("delete {} and try again", toolbox.workspace.tools.display())))
}
