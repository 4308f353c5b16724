//! The finished site: the two programs of a page are compiled, bound to JavaScript, made small, and
//! packaged with the pages.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::tasks::args::Consent;
use crate::tasks::error::Error;
use crate::tasks::imports;
use crate::tasks::package::share::Sharing;
use crate::tasks::package::sizes::Size;
use crate::tasks::package::{self, Parts};
use crate::tasks::packages::Need;
use crate::tasks::process;
use crate::tasks::rust;
use crate::tasks::system;
use crate::tasks::toolbox::Toolbox;
use crate::tasks::tools;

/// A program of a page.
struct Program {
    /// What cargo calls it.
    binary: &'static str,
    /// What the site calls it.
    name: &'static str,
    /// What makes it smallest once it is compressed, beside what makes any module small.
    flags: &'static [&'static str],
}

/// The programs of a page. What is called once is copied into its caller in the small one alone: copies in the
/// large one are less like the code around them, and compress worse.
const PROGRAMS: [Program; 2] = [
    Program { binary: "qst-start", name: "start", flags: &[] },
    Program {
        binary: "qst-explorer",
        name: "app",
        flags: &["--one-caller-inline-max-function-size=0"],
    },
];

/// What ends the name of a list of a module's functions, a number and a name in each line.
const SYMBOLS: &str = "symbols";

/// Sets up the tools and builds the finished site.
///
/// # Errors
///
/// If a tool cannot be set up, or fails.
pub(crate) fn run(
    toolbox: &Toolbox,
    address: Option<String>,
    consent: Consent,
) -> Result<(), Error> {
    provide(toolbox)?;
    provide_optimizer(toolbox, consent)?;
    if address.is_some() {
        // Pages whose address is known name pictures for sharing, which have words in them.
        system::provide(toolbox, &[Need::CjkFont], consent)?;
    }
    site(toolbox, address).map(drop)
}

/// Provides what building needs, without wasm-opt.
///
/// # Errors
///
/// If something is missing and cannot be installed.
pub(crate) fn provide(toolbox: &Toolbox) -> Result<(), Error> {
    rust::provide_target(toolbox)?;
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

/// Builds the site into `dist/` with the tools that are there; reports and gives its sizes.
///
/// # Errors
///
/// If a tool fails.
pub(crate) fn site(toolbox: &Toolbox, address: Option<String>) -> Result<Vec<Size>, Error> {
    let built = built(toolbox);
    // Before all that takes long.
    let sharing = address.map(Sharing::at).transpose()?;
    compile(toolbox)?;
    for program in &PROGRAMS {
        bind(toolbox, program, &built)?;
        optimize(toolbox, program, &built)?;
        shorten_imports(program.name, &built)?;
    }
    let parts = Parts {
        built,
        assets: toolbox.workspace.root.join("assets"),
        data: toolbox.workspace.root.join("data"),
        dist: toolbox.workspace.dist(),
        sharing,
    };
    package::run(toolbox, &parts)
}

/// Where the two programs are before they are packaged.
pub(crate) fn built(toolbox: &Toolbox) -> PathBuf {
    toolbox.workspace.root.join("target/site")
}

/// Compiles both programs; no path of this machine gets into them.
fn compile(toolbox: &Toolbox) -> Result<(), Error> {
    let mut cargo = toolbox.cargo();
    cargo.args(["build", "--locked", "--release", "--target", rust::WASM]);
    for program in &PROGRAMS {
        cargo.args(["--bin", program.binary]);
    }
    let remapped = [(cargo_home(), "cargo"), (Some(toolbox.workspace.root.clone()), "qst")];
    let mut flags = flags_of_the_caller();
    for (path, name) in remapped.into_iter().filter_map(|(path, name)| Some((path?, name))) {
        if !flags.is_empty() {
            flags.push(BETWEEN_FLAGS);
        }
        flags.push("--remap-path-prefix=");
        flags.push(&path);
        flags.push(format!("={name}"));
    }
    process::run(cargo.env(FLAGS, flags))
}

/// The compiler's flags as cargo reads them first of all: a path may have a space in it.
const FLAGS: &str = "CARGO_ENCODED_RUSTFLAGS";
/// What is between two flags there.
const BETWEEN_FLAGS: &str = "\x1f";

/// The flags that the caller's environment asks for.
fn flags_of_the_caller() -> OsString {
    let plain = || {
        let flags = env::var("RUSTFLAGS").unwrap_or_default();
        flags.split_whitespace().collect::<Vec<_>>().join(BETWEEN_FLAGS).into()
    };
    env::var_os(FLAGS).unwrap_or_else(plain)
}

/// Where cargo keeps the sources of crates.
fn cargo_home() -> Option<PathBuf> {
    let home = || env::home_dir().map(|it| it.join(".cargo"));
    env::var_os("CARGO_HOME").map(PathBuf::from).or_else(home)
}

/// Writes the code around a program's module.
fn bind(toolbox: &Toolbox, program: &Program, built: &Path) -> Result<(), Error> {
    let Program { binary, name, .. } = program;
    let module = target(toolbox).join(rust::WASM).join("release").join(format!("{binary}.wasm"));
    let mut bindgen = toolbox.command(toolbox.require("wasm-bindgen")?);
    bindgen.args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"]);
    process::run(bindgen.arg(built).arg(module))
}

/// Makes the names short that a module and the code around it share.
fn shorten_imports(name: &str, built: &Path) -> Result<(), Error> {
    let (code, module) = (built.join(format!("{name}.js")), built.join(format!("{name}_bg.wasm")));
    let failed = |path: &Path, e: &io::Error| Error::io(path.display(), e);
    let text = fs::read_to_string(&code).map_err(|e| failed(&code, &e))?;
    let bytes = fs::read(&module).map_err(|e| failed(&module, &e))?;
    let (text, bytes) = imports::shorten(&text, &bytes).map_err(|e| e.within(name))?;
    fs::write(&code, text).map_err(|e| failed(&code, &e))?;
    fs::write(&module, bytes).map_err(|e| failed(&module, &e))
}

/// Where cargo builds.
fn target(toolbox: &Toolbox) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    toolbox.workspace.root.join(target)
}

/// Makes a module small, if wasm-opt is there.
fn optimize(toolbox: &Toolbox, program: &Program, built: &Path) -> Result<(), Error> {
    let Some(optimizer) = tools::find_wasm_opt(toolbox) else {
        println!("wasm-opt is missing: the module stays as it is, larger than it could be.");
        return Ok(());
    };
    let module = built.join(format!("{}_bg.wasm", program.name));
    let smaller = module.with_extension("wasm.part");
    let mut optimizer = toolbox.command(optimizer);
    // The features that the module may use are noted in it; with more, browsers refuse it.
    optimizer.args(["-Oz", "--converge"]).args(program.flags);
    optimizer.arg(&module).arg("-o").arg(&smaller);
    // What the module calls its functions is beside it: readers need no names, stacks in tests do.
    let symbols = module.with_extension(SYMBOLS);
    process::run(optimizer.arg(format!("--symbolmap={}", symbols.display())))?;
    fs::rename(&smaller, &module).map_err(|e| Error::io(module.display(), &e))
}
