//! The conditions of measurements: the machine, the programs, the day, the commit.

use std::fs;
use std::process::Command;
use std::thread;

use qst_explorer::contract::files;
use serde_json::Value;

use crate::tasks::packages::Need;
use crate::tasks::process;
use crate::tasks::summary;
use crate::tasks::toolbox::Toolbox;

/// The text where the system does not say.
const UNKNOWN: &str = "not known";

/// A table of what this machine is and what is measured on it.
pub(crate) fn table(toolbox: &Toolbox) -> String {
    let chromium = toolbox.find(Need::Chromium.programs());
    let facts = [
        ("processor", processor(toolbox)),
        ("cores", thread::available_parallelism().ok().map(|it| it.to_string())),
        ("system", said(toolbox.command("uname").arg("-srm"))),
        ("browser", chromium.and_then(|it| said(toolbox.command(it).arg("--version")))),
        ("compiler", said(toolbox.command("rustc").arg("--version"))),
        ("date", said(toolbox.command("date").args(["-u", "+%Y-%m-%d %H:%M UTC"]))),
        ("commit", commit(toolbox)),
        ("site built from", site(toolbox)),
    ];
    let row = |(name, fact): (&str, Option<String>)| {
        vec![name.to_owned(), fact.unwrap_or_else(|| UNKNOWN.to_owned())]
    };
    let rows: Vec<Vec<String>> = facts.into_iter().map(row).collect();
    summary::table(&["measured on".to_owned(), String::new()], &rows)
}

/// The first line that a command prints.
fn said(command: &mut Command) -> Option<String> {
    let answer = process::answer(command)?;
    answer.lines().next().map(|line| line.trim().to_owned()).filter(|it| !it.is_empty())
}

/// The model of the processor, as Linux or else as macOS has it.
fn processor(toolbox: &Toolbox) -> Option<String> {
    let cpus = fs::read_to_string("/proc/cpuinfo").ok();
    let model = cpus.as_deref().and_then(model);
    model.or_else(|| said(toolbox.command("sysctl").args(["-n", "machdep.cpu.brand_string"])))
}

/// The model of the first of the processors that Linux lists.
fn model(cpus: &str) -> Option<String> {
    let line = cpus.lines().find(|line| line.starts_with("model name"))?;
    line.split_once(':').map(|(_, model)| model.trim().to_owned())
}

/// The commit that is checked out, and whether anything was changed since.
fn commit(toolbox: &Toolbox) -> Option<String> {
    let commit = said(toolbox.command("git").args(["rev-parse", "HEAD"]))?;
    let changes = process::answer(toolbox.command("git").args(["status", "--porcelain"]))?;
    Some(named(&commit, changes.is_empty()))
}

/// The commit that the site was built from, which may be an older one.
fn site(toolbox: &Toolbox) -> Option<String> {
    let manifest = fs::read_to_string(toolbox.workspace.dist().join(files::BUILD)).ok()?;
    site_in(&serde_json::from_str(&manifest).ok()?)
}

/// The commit that the manifest of a site names.
fn site_in(manifest: &Value) -> Option<String> {
    let commit = manifest.get("commit")?.as_str()?;
    Some(named(commit, manifest.get("is_commit_as_it_is")?.as_bool()?))
}

/// A commit, short, and whether it is as it was committed.
fn named(commit: &str, is_as_it_is: bool) -> String {
    let short: String = commit.chars().take(12).collect();
    if is_as_it_is { short } else { format!("{short} with changes") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn model_of_the_first_processor() {
        let cpus = "processor\t: 0\nmodel name\t: A B @ 2 GHz\nprocessor\t: 1\nmodel name\t: C\n";
        assert_eq!(model(cpus).as_deref(), Some("A B @ 2 GHz"));
        assert_eq!(model("processor: 0\n"), None);
    }

    #[test]
    fn changes_are_told() {
        let manifest = json!({ "commit": "0123456789abcdef", "is_commit_as_it_is": false });
        assert_eq!(site_in(&manifest).as_deref(), Some("0123456789ab with changes"));
        assert_eq!(site_in(&json!({ "commit": null })), None);
    }
}
