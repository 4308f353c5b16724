//! What only the system's package manager can bring: found, installed with consent, or asked for.

use std::process::Command;
use std::time::Duration;

use crate::tasks::args::Consent;
use crate::tasks::engines;
use crate::tasks::error::Error;
use crate::tasks::packages::{Manager, Need};
use crate::tasks::process::{self, Retries};
use crate::tasks::toolbox::Toolbox;

/// How long other installations may take: fresh machines update themselves first.
const RETRIES: Retries = Retries { n_tries: 120, pause: Duration::from_secs(5) };

/// Makes sure that all needs are met, by installing what is missing if that is allowed.
///
/// # Errors
///
/// If something is missing and may not be, or cannot be, installed.
pub(crate) fn provide(toolbox: &Toolbox, needs: &[Need], consent: Consent) -> Result<(), Error> {
    let missing = missing(toolbox, needs);
    if missing.is_empty() {
        return Ok(());
    }
    let what = names(&missing);
    let manager = Manager::ALL.into_iter().find(|m| toolbox.find(&[m.program()]).is_some());
    let manager = manager.ok_or_else(|| {
        Error::failure("system", format!("missing {what}, and no known package manager"))
            .hint("install them and put their programs on PATH")
    })?;
    let root = process::answer(Command::new("id").arg("-u")).as_deref() == Some("0");
    let mut commands = install(toolbox, manager, &missing, root);
    if !root && consent == Consent::Ask {
        let lines: Vec<_> = commands.iter().map(process::line).collect();
        return Err(Error::failure("system", format!("missing {what}"))
            .hint(format!("run `{}`, or add --install", lines.join(" && "))));
    }
    println!("The system lacks {what}; {} installs them.", manager.program());
    commands.iter_mut().try_for_each(|command| match manager.held() {
        Some(held) => process::run_when_free(command, held, RETRIES),
        None => process::run(command),
    })?;
    match self::missing(toolbox, needs).as_slice() {
        [] => Ok(()),
        still => {
            Err(Error::failure("system", format!("missing {} after installation", names(still)))
                .hint("install them by hand and put their programs on PATH"))
        }
    }
}

/// The needs that are not met.
fn missing(toolbox: &Toolbox, needs: &[Need]) -> Vec<Need> {
    needs.iter().copied().filter(|need| !is_met(toolbox, *need)).collect()
}

/// Whether the system has it, and it works.
fn is_met(toolbox: &Toolbox, need: Need) -> bool {
    let program = toolbox.find(need.programs());
    match (need, program) {
        // Debian ships venv without the pip that it needs.
        (Need::Python, Some(program)) => {
            process::answer(toolbox.command(program).args(["-c", "import ensurepip, venv"]))
                .is_some()
        }
        (Need::Python, None) => false,
        (Need::CjkFont, Some(program)) => process::answer(toolbox.command(program).arg(":lang=ja"))
            .is_some_and(|fonts| !fonts.is_empty()),
        // macOS has Japanese fonts and no fontconfig.
        (Need::CjkFont, None) => cfg!(target_os = "macos"),
        (Need::WebKitDriver, program) => {
            program.is_some() && engines::find_mini_browser().is_some()
        }
        (
            Need::Chromium
            | Need::Chromedriver
            | Need::Firefox
            | Need::Xvfb
            | Need::Node
            | Need::Npm
            | Need::Nginx
            | Need::Inkscape
            | Need::LibreOffice
            | Need::Librsvg,
            program,
        ) => program.is_some(),
    }
}

/// The commands that install what is missing.
fn install(toolbox: &Toolbox, manager: Manager, missing: &[Need], root: bool) -> Vec<Command> {
    let mut packages: Vec<_> =
        missing.iter().flat_map(|need| need.packages(manager)).copied().collect();
    packages.sort_unstable();
    packages.dedup();
    let mut commands: Vec<_> = manager
        .commands()
        .iter()
        .map(|args| {
            let mut command = if manager.needs_root() && !root {
                let mut sudo = toolbox.command("sudo");
                sudo.arg(manager.program());
                sudo
            } else {
                toolbox.command(manager.program())
            };
            // What it says is read.
            command.args(*args).env("DEBIAN_FRONTEND", "noninteractive").env("LC_ALL", "C.UTF-8");
            command
        })
        .collect();
    if let Some(last) = commands.last_mut() {
        last.args(packages);
    }
    commands
}

/// Several needs in a row.
fn names(needs: &[Need]) -> String {
    needs.iter().map(|need| need.name()).collect::<Vec<_>>().join(", ")
}
