//! What pages may load, and from where: their content security policies.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::contract::NAME;

/// The servers that a bare page may ask besides its own, until its script has restricted them.
///
/// In frames without an origin WebKit allows nothing by `'self'`, and the origin of the site is not known when it is
/// built. The script, which comes before all that the page loads, adds a policy with that origin in place of these
/// schemes.
pub const ANY_SERVER: &str = "https: http:";

/// What differs between the policies of pages.
struct Sources<'a> {
    /// The servers that may be asked.
    servers: &'a str,
    /// The digest of the inline script, after a space; empty if there is none.
    script: &'a str,
    /// The digest of the inline style sheet, after a space.
    style: &'a str,
    /// Directives that only full pages need.
    more: &'a str,
}

/// The policy of a full page, whose dialog for embedding shows a frame.
pub(super) fn full(style: &str) -> String {
    of_site("", style)
}

/// The policy of a full page that has an inline script.
pub(super) fn full_with_script(style: &str, script: &str) -> String {
    of_site(&digest(script), style)
}

/// The policy of a full page with the source of its inline script, if it has one.
fn of_site(script: &str, style: &str) -> String {
    policy(&Sources {
        servers: "'self'",
        script,
        style: &digest(style),
        more: "manifest-src 'self'; worker-src 'self'; frame-src 'self'; ",
    })
}

/// The policy of a bare page: it has an inline script, and neither embeds nor stores anything.
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

/// The source of an inline script or style sheet, after a space.
fn digest(text: &str) -> String {
    format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
