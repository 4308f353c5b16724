//! The static server of the built site, for development and for the browser tests.
//!
//! Knows a folder; the tests include this file by its path.

use std::path::Path;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName};
use axum::response::Response;
use qst_explorer::contract::files;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::{SetResponseHeader, SetResponseHeaderLayer};

/// What the service worker may do, as every host is asked to send it.
pub(crate) const WORKER: &str = "default-src 'none'; connect-src 'self'";

/// What every file is sent with, as every host is asked to.
///
/// Nothing says who may frame a page: even `frame-ancestors *` leaves out pages that come from no network.
pub(crate) const HEADERS: [(&str, &str); 6] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    // Frames without an origin, modules and notebooks of others may read all of it: it is public.
    ("Access-Control-Allow-Origin", "*"),
    // Pages that are isolated from other origins load what says the first, and frame what says both.
    ("Cross-Origin-Resource-Policy", "cross-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
];

/// The folder's files with the right types, compressed where they are there so; anything else is
/// answered by the page for what does not exist.
pub(crate) fn router(dist: &Path) -> Router {
    let folder = |folder: &str| {
        let files = ServeDir::new(dist.join(folder)).precompressed_br().precompressed_gzip();
        files.not_found_service(ServeFile::new(dist.join(files::NOT_FOUND)))
    };
    let worker = ServeFile::new(dist.join(files::WORKER)).precompressed_br().precompressed_gzip();
    let policy = HeaderValue::from_static(WORKER);
    let worker = SetResponseHeader::overriding(worker, CONTENT_SECURITY_POLICY, policy);
    let router = Router::new()
        .nest_service(&format!("/{}", files::ASSETS), folder(files::ASSETS))
        // As their names change with their content, they are kept; but not that one is missing.
        .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, kept))
        .route_service(&format!("/{}", files::WORKER), worker)
        .fallback_service(folder(""))
        // Rebuilding must show at once; unchanged files are still answered by 304.
        .layer(absent(CACHE_CONTROL, "no-cache"));
    return HEADERS.into_iter().fold(router, |router, (name, value)| {
        // Names as people write them are turned into those that programs compare.
        let name = HeaderName::try_from(name);
        name.map_or(router.clone(), |name| router.layer(header(name, value)))
    });

    fn kept(answer: &Response) -> Option<HeaderValue> {
        let is_there = !answer.status().is_client_error();
        is_there.then(|| HeaderValue::from_static("public, max-age=31536000, immutable"))
    }

    fn header(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    }

    fn absent(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
        SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
    }
}
