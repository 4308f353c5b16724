//! The finished site: Trunk builds it, wasm-opt makes its module small.

use std::env;
use std::fs;
use std::io;
use std::path::Path;

use crate::tasks::args::Consent;
use crate::tasks::error::Error;
use crate::tasks::packages::Need;
use crate::tasks::process;
use crate::tasks::rust;
use crate::tasks::system;
use crate::tasks::toolbox::Toolbox;
use crate::tasks::tools;

/// The application's module as Trunk names it.
const MODULE: &str = "qst-explorer_bg.wasm";

/// Sets up the tools and builds the finished site.
///
/// # Errors
///
/// If a tool cannot be set up, or fails.
pub(crate) fn run(toolbox: &Toolbox, consent: Consent) -> Result<(), Error> {
    provide(toolbox)?;
    provide_optimizer(toolbox, consent)?;
    site(toolbox)
}

/// Provides what building needs, without wasm-opt.
///
/// # Errors
///
/// If something is missing and cannot be installed.
pub(crate) fn provide(toolbox: &Toolbox) -> Result<(), Error> {
    rust::provide_target(toolbox)?;
    tools::provide_trunk(toolbox)?;
    tools::provide_wasm_bindgen(toolbox)
}

/// Provides wasm-opt and what it runs on.
///
/// # Errors
///
/// If something is missing and cannot be installed.
pub(crate) fn provide_optimizer(toolbox: &Toolbox, consent: Consent) -> Result<(), Error> {
    if tools::find_wasm_opt(toolbox).is_some() {
        return Ok(());
    }
    system::provide(toolbox, &[Need::Node, Need::Npm], consent)?;
    tools::provide_wasm_opt(toolbox)
}

/// Builds the site into `dist/` with the tools that are there, and lists its files.
///
/// # Errors
///
/// If a tool fails.
pub(crate) fn site(toolbox: &Toolbox) -> Result<(), Error> {
    // Trunk works offline, which keeps it from downloading tools; our crates are fetched before.
    process::run(toolbox.cargo().args(["fetch", "--locked", "--target", rust::WASM]))?;
    let mut trunk = toolbox.command(toolbox.require("trunk")?);
    if env::var_os("NO_COLOR").is_some() {
        // Trunk takes no other value.
        trunk.env("NO_COLOR", "true");
    }
    process::run(trunk.args(["build", "--release", "--offline=true"]))?;
    let dist = toolbox.workspace.dist();
    optimize(toolbox, &dist.join(MODULE))?;
    list(&dist).map_err(|e| Error::io(dist.display(), &e))
}

/// Makes the module small, if wasm-opt is there.
fn optimize(toolbox: &Toolbox, module: &Path) -> Result<(), Error> {
    let Some(program) = tools::find_wasm_opt(toolbox) else {
        println!("wasm-opt is missing: the module stays as it is, larger than it could be.");
        return Ok(());
    };
    let smaller = module.with_extension("wasm.part");
    // The features that the module may use are noted in it; with more, browsers refuse it.
    process::run(toolbox.command(program).arg("-Oz").arg(module).arg("-o").arg(&smaller))?;
    fs::rename(&smaller, module).map_err(|e| Error::io(module.display(), &e))
}

/// Prints the size of every file, and of all together.
fn list(dist: &Path) -> io::Result<()> {
    let mut files = Vec::new();
    collect(dist, "", &mut files)?;
    files.sort();
    println!("\n{:>12}  file in {}", "bytes", dist.display());
    for (name, bytes) in &files {
        println!("{bytes:>12}  {name}");
    }
    let total: u64 = files.iter().map(|(_, bytes)| bytes).sum();
    println!("{total:>12}  in all");
    return Ok(());

    fn collect(dir: &Path, prefix: &str, files: &mut Vec<(String, u64)>) -> io::Result<()> {
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let metadata = entry.metadata()?;
            if metadata.is_dir() {
                collect(&entry.path(), &format!("{name}/"), files)?;
            } else {
                files.push((name, metadata.len()));
            }
        }
        Ok(())
    }
}
