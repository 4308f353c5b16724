//! What was built, from which commit and with which tools: the same of these give the same bytes. A
//! site whose address is known has pictures with words in them, so that its font counts, too.

use qst_explorer::contract::files;
use serde_json::{Value, json};

use crate::tasks::error::Error;
use crate::tasks::package::compress::Packed;
use crate::tasks::package::share::Sharing;
use crate::tasks::process;
use crate::tasks::toolbox::Toolbox;
use crate::tasks::tools;

/// The file `build.json`.
///
/// # Errors
///
/// If it cannot be written down.
pub(super) fn json(
    toolbox: &Toolbox,
    sharing: Option<&Sharing>,
    files: &[Packed],
) -> Result<String, Error> {
    let version = |program: &str| {
        let path = toolbox.find(&[program])?;
        process::answer(toolbox.command(path).arg("--version"))
    };
    let wasm_opt = tools::find_wasm_opt(toolbox);
    let commit = process::answer(toolbox.command("git").args(["rev-parse", "HEAD"]));
    let changes = process::answer(toolbox.command("git").args(["status", "--porcelain"]));
    let file = |it: &Packed| {
        let Packed { path, bytes, smaller, sha256 } = it;
        let (brotli, gzip) = (smaller.map(|it| it.brotli), smaller.map(|it| it.gzip));
        json!({ "path": path, "bytes": bytes, "brotli": brotli, "gzip": gzip, "sha256": sha256 })
    };
    let manifest = json!({
        "name": env!("CARGO_PKG_NAME"),
        "version": env!("CARGO_PKG_VERSION"),
        "commit": commit,
        "is_commit_as_it_is": changes.map(|it| it.is_empty()),
        "address": sharing.map(|it| &it.address),
        "font": sharing.map(|it| it.font),
        "tools": {
            "rustc": version("rustc"),
            "wasm-bindgen": version("wasm-bindgen"),
            "wasm-opt": wasm_opt.and_then(|it| process::answer(toolbox.command(it).arg("--version"))),
        },
        "files": files.iter().map(file).collect::<Vec<Value>>(),
    });
    let text = serde_json::to_string_pretty(&manifest);
    text.map(|it| it + "\n").map_err(|e| Error::failure(files::BUILD, e.to_string()))
}
