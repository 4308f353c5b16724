//! How work grows with the data: tests of the library that count what it does.

use std::path::PathBuf;

use serde_json::Value;

use crate::tasks::error::Error;
use crate::tasks::process;
use crate::tasks::toolbox::Toolbox;

/// Compiles `tests/scale` into the library's tests.
pub(crate) const CFG: &str = "--cfg=count_steps";
/// Also has LLVM call a function of the package `steps` on every edge of the control flow. Only the library is
/// compiled so: what it needs is there already.
const FLAGS: [&str; 5] = [
    CFG,
    "-Copt-level=1",
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=3",
    "-Cllvm-args=-sanitizer-coverage-trace-pc",
];

/// Compiles the tests and runs them.
///
/// # Errors
///
/// If they do not compile, or one of them fails.
pub(crate) fn run(toolbox: &Toolbox) -> Result<(), Error> {
    let compile = |format: &str| {
        let mut cargo = toolbox.cargo();
        cargo.args(["rustc", "--lib", "--profile", "test", "--message-format", format, "--"]);
        cargo.args(FLAGS);
        cargo
    };
    process::run(&mut compile("human"))?;
    // Asked again, cargo has nothing to do but to say where it is.
    let messages = process::answer(&mut compile("json")).unwrap_or_default();
    let program = messages.lines().filter_map(executable).next_back();
    let program = program.ok_or_else(|| Error::failure("cargo rustc", "built no tests"))?;
    process::run(toolbox.command(program).args(["scale::", "--nocapture"]))
}

/// What a message of cargo says that it has built.
fn executable(message: &str) -> Option<PathBuf> {
    let message: Value = serde_json::from_str(message).ok()?;
    Some(PathBuf::from(message.get("executable")?.as_str()?))
}
