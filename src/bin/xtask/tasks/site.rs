//! The static server of the built site, for looking at it and for the browser tests.
//!
//! Knows a folder; the tests include this file by its path.

use std::path::Path;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::response::Response;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::{SetResponseHeader, SetResponseHeaderLayer};

/// What the service worker may do, as every host is asked to send it.
pub(crate) const WORKER: &str = "default-src 'none'; connect-src 'self'";

/// The folder's files with the right types, compressed where they lie there so; anything else is
/// answered by the page for what does not exist.
pub(crate) fn router(dist: &Path) -> Router {
    let files = |folder: &str| {
        let files = ServeDir::new(dist.join(folder)).precompressed_br().precompressed_gzip();
        files.not_found_service(ServeFile::new(dist.join("404.html")))
    };
    let worker = ServeFile::new(dist.join("sw.js")).precompressed_br().precompressed_gzip();
    let policy = HeaderValue::from_static(WORKER);
    let worker = SetResponseHeader::overriding(worker, CONTENT_SECURITY_POLICY, policy);
    return Router::new()
        .nest_service("/assets", files("assets"))
        // As on every host that the site is made for: frames without an origin may read them, and as their
        // names change with their content, they are kept; but not that one is missing.
        .layer(header(ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .layer(SetResponseHeaderLayer::overriding(CACHE_CONTROL, kept))
        .route_service("/sw.js", worker)
        .fallback_service(files(""))
        // Rebuilding must show at once; unchanged files are still answered by 304.
        .layer(absent(CACHE_CONTROL, "no-cache"))
        .layer(header(X_CONTENT_TYPE_OPTIONS, "nosniff"));

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
