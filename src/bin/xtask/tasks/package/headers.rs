//! The headers of the site in the form that several static hosts read.

use crate::tasks::site::WORKER;

/// The file `_headers`.
///
/// What a page may load stands in the page itself; the service worker, which is none, may ask its own
/// server. Assets may be read by sandboxed frames, which have no origin. Their names change with their
/// content, so that they are kept for ever; pages are asked for again each time.
pub(super) fn text() -> String {
    format!(
        "/*\n  Content-Security-Policy: frame-ancestors *\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Permissions-Policy: {PERMISSIONS}\n  \
         Cache-Control: no-cache\n\n\
         /sw.js\n  ! Content-Security-Policy\n  Content-Security-Policy: {WORKER}\n\n\
         /assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n  \
         Access-Control-Allow-Origin: *\n"
    )
}

/// What the site never asks for.
const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=()";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_worker_is_sent_with_the_policy_that_it_is_tried_with() {
        let policy = format!("Content-Security-Policy: {WORKER}\n");
        assert!(text().contains(&format!("/sw.js\n  ! Content-Security-Policy\n  {policy}")));
        // For nginx, Apache and Caddy.
        let readme = include_str!("../../../../../README.md");
        assert_eq!(readme.matches(WORKER).count(), 3);
    }
}
