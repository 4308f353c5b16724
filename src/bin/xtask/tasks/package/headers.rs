//! The headers of the site in the form that several static hosts read.

use crate::tasks::site::{HEADERS, WORKER};

/// The file `_headers`.
///
/// What a page may load is in the page itself; the service worker, which is none, may ask its own
/// server. The names of assets change with their content, so that they may be cached for good; all else is asked
/// for again each time.
pub(super) fn text() -> String {
    let everywhere: String =
        HEADERS.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!(
        "/*\n{everywhere}  Cache-Control: no-cache\n\n\
         /sw.js\n  Content-Security-Policy: {WORKER}\n\n\
         /assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The README's parts for nginx, Apache and Caddy.
    fn recipes() -> Vec<&'static str> {
        let readme = include_str!("../../../../../README.md");
        let part = |language: &str| {
            let (_, rest) = readme.split_once(&format!("```{language}\n")).unwrap();
            rest.split("```").next().unwrap()
        };
        ["nginx", "apache", "caddyfile"].map(part).to_vec()
    }

    #[test]
    fn the_worker_is_sent_with_the_policy_that_it_is_tried_with() {
        assert!(text().contains(&format!("/sw.js\n  Content-Security-Policy: {WORKER}\n")));
        for recipe in recipes() {
            assert_eq!(recipe.matches(WORKER).count(), 1, "{recipe}");
        }
    }

    #[test]
    fn every_recipe_sends_what_the_site_is_tried_with() {
        for (name, value) in HEADERS {
            assert!(text().contains(&format!("  {name}: {value}\n")), "{name}");
            for recipe in recipes() {
                assert!(recipe.contains(&format!("{name} \"{value}\"")), "{name}: {recipe}");
            }
        }
    }

    #[test]
    fn no_recipe_says_who_may_frame_a_page() {
        for text in recipes().into_iter().chain([text().as_str()]) {
            assert!(!text.contains("frame-ancestors"), "{text}");
            let sends = text.lines().filter(|it| !it.contains("unset") && !it.contains("-X-Frame"));
            assert!(!sends.collect::<String>().contains("X-Frame-Options"), "{text}");
        }
    }
}
