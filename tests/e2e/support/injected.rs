//! Scripts that run in a page before its own, put there by the server for browsers that cannot do so.

use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, LAST_MODIFIED,
};
use axum::middleware::Next;
use axum::response::Response;

use crate::support::altered::integrity;

/// The scripts, one after the other; nothing is put into a page while there is none.
pub(crate) type Scripts = Arc<Mutex<String>>;

/// More than any page has.
const MOST_BYTES: usize = 10_000_000;

/// Answers with the page and the scripts where a window or a frame asks for one.
pub(crate) async fn inject(
    State(scripts): State<Scripts>,
    mut request: Request,
    next: Next,
) -> Response {
    let script = scripts.lock().expect("nobody failed").clone();
    if script.is_empty() || !is_for_window(request.headers()) {
        return next.run(request).await;
    }
    // As it lies there, and all of it.
    for name in [ACCEPT_ENCODING, IF_MODIFIED_SINCE, IF_NONE_MATCH] {
        request.headers_mut().remove(name);
    }
    let (mut head, body) = next.run(request).await.into_parts();
    if !head.headers.get(CONTENT_TYPE).is_some_and(|it| it.as_bytes().starts_with(b"text/html")) {
        return Response::from_parts(head, body);
    }
    for name in [CONTENT_LENGTH, LAST_MODIFIED, ETAG] {
        head.headers.remove(name);
    }
    let page = to_bytes(body, MOST_BYTES).await.expect("a page");
    let page = with(&String::from_utf8_lossy(&page), &script);
    Response::from_parts(head, Body::from(page))
}

/// What the worker stores is checked, and has to be as it is.
fn is_for_window(headers: &HeaderMap) -> bool {
    let asked = headers.get(HeaderName::from_static("sec-fetch-dest"));
    asked.is_some_and(|it| it == "document" || it == "iframe")
}

/// A page with a script that its policy allows, behind the policy.
fn with(page: &str, script: &str) -> String {
    let Some((before, after)) = page.split_once("\">\n<meta name=\"viewport\"") else {
        return page.to_owned();
    };
    let allowed = format!("script-src '{}' ", integrity(script.as_bytes()));
    let before = before.replace("script-src ", &allowed);
    format!("{before}\">\n<script>{script}</script>\n<meta name=\"viewport\"{after}")
}
