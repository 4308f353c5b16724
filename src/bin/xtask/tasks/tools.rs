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

/// The validator of data packages.
const FRICTIONLESS: &str = "5.21.0";

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

/// Provides the validator of data packages in a Python environment of its own; gives its path.
///
/// # Errors
///
/// If it is missing and cannot be installed.
pub(crate) fn provide_frictionless(toolbox: &Toolbox) -> Result<PathBuf, Error> {
    let folder = toolbox.workspace.tools.join("python");
    let program = folder.join("bin/frictionless");
    if toolbox.is(&program, FRICTIONLESS) {
        return Ok(program);
    }
    println!("frictionless {FRICTIONLESS} is missing; pip installs it into {}.", folder.display());
    let python = toolbox.require("python3")?;
    process::run(toolbox.command(python).args(["-m", "venv", "--clear"]).arg(&folder))?;
    let mut pip = toolbox.command(folder.join("bin/python"));
    pip.args(["-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]);
    process::run(pip.arg(format!("frictionless=={FRICTIONLESS}")))?;
    Ok(program)
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
