//! What pages may load, and from where: their content security policies.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::contract::NAME;

/// What servers a bare page may ask besides its own, until its script has named that.
///
/// WebKit takes `'self'` for nothing in frames without an origin, and a site may be served from
/// anywhere, wherever it is to be at last. The script, which is before everything that the page
/// names, adds a policy that says the origin of the page in place of these schemes.
pub const ANY_SERVER: &str = "https: http:";

/// Who may be asked, and for what; of the page itself, its script and its style sheet.
struct Sources<'a> {
    /// The servers.
    servers: &'a str,
    /// The digest of the script that is in the page, behind a space, or nothing.
    script: &'a str,
    /// The same of its style sheet.
    style: &'a str,
    /// What only full pages do.
    more: &'a str,
}

/// The policy of a page of the site, which shows how it looks when it is embedded.
pub(super) fn full(style: &str) -> String {
    of_site("", style)
}

/// The same of a page that has a script of its own.
pub(super) fn full_with_script(style: &str, script: &str) -> String {
    of_site(&digest(script), style)
}

/// The policy of a page of the site, with the digest of its own script as a source after others.
fn of_site(script: &str, style: &str) -> String {
    policy(&Sources {
        servers: "'self'",
        script,
        style: &digest(style),
        more: "manifest-src 'self'; worker-src 'self'; frame-src 'self'; ",
    })
}

/// The policy of a page that is embedded: it has a script of its own, and embeds and stores nothing.
pub(super) fn bare(style: &str, script: &str) -> String {
    policy(&Sources {
        servers: &format!("'self' {ANY_SERVER}"),
        script: &digest(script),
        style: &digest(style),
        more: "",
    })
}

fn policy(Sources { servers, script, style, more }: &Sources<'_>) -> String {
    format!(
        "default-src 'none'; script-src {servers}{script} 'wasm-unsafe-eval'; \
         style-src {servers}{style}; img-src {servers} blob: data:; connect-src {servers}; \
         {more}base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types {NAME}"
    )
}

/// What is in a page, as a source after others.
fn digest(text: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
