//! What pages may load, and from where: their content security policies.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What servers a bare page may ask, until its script has named its own.
///
/// WebKit takes `'self'` for nothing in frames without an origin, and a site may be served from
/// anywhere. The script, which stands before everything that the page names, adds a policy that says
/// the origin of the page in place of these schemes.
const BARE: &str = "'self' https: http:";

/// The policy of a page of the site, which shows how it looks when it is embedded.
pub(super) fn full(style: &str) -> String {
    policy(
        "'self'",
        "",
        &digest(style),
        "manifest-src 'self'; worker-src 'self'; frame-src 'self'; ",
    )
}

/// The policy of a page that is embedded: it has a script of its own, and embeds and stores nothing.
pub(super) fn bare(style: &str, script: &str) -> String {
    policy(BARE, &digest(script), &digest(style), "")
}

/// A policy by the servers that the page may ask, and by what stands in it: its script and its style
/// sheet.
fn policy(servers: &str, script: &str, style: &str, more: &str) -> String {
    format!(
        "default-src 'none'; script-src {servers}{script} 'wasm-unsafe-eval'; \
         style-src {servers}{style}; img-src {servers} blob: data:; connect-src {servers}; \
         {more}base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types qst-explorer"
    )
}

/// What stands in a page, as a source after others.
fn digest(text: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
