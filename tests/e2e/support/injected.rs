//! Scripts that run in a page before its own, put there by the server for browsers that cannot do so.
//!
//! They are put into every copy of a page, also into the one that a service worker stores: the digests
//! by which it checks its files are made to match.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::Uri;
use axum::http::header::{
    ACCEPT_ENCODING, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderMap,
    HeaderValue, IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED,
};
use axum::middleware::{self, Next};
use axum::response::Response;

use crate::support::altered::integrity;

/// More than any page has.
const MOST_BYTES: usize = 10_000_000;

/// What servers put into pages, one after the other; nothing while there is none.
#[derive(Clone, Debug, Default)]
pub(crate) struct Scripts(Arc<Mutex<String>>);

impl Scripts {
    /// Adds a script to all pages from now on: before the first, or a worker has stored it without.
    pub(crate) fn add(&self, script: &str) {
        let mut scripts = self.0.lock().expect("nobody failed");
        scripts.push_str(script);
        scripts.push('\n');
    }

    /// A server that puts them into what it sends.
    pub(crate) fn put_into(&self, router: Router) -> Router {
        // Around all of it: who puts them into the worker asks for the pages.
        let server = Router::new().fallback_service(router);
        server.layer(middleware::from_fn_with_state(self.clone(), inject))
    }

    /// All of them as one.
    pub(crate) fn text(&self) -> String {
        self.0.lock().expect("nobody failed").clone()
    }
}

/// A page with a script before everything else, also before its policy.
pub(crate) fn put(page: &str, script: &str) -> String {
    const HEAD: &str = "<head>";
    assert!(page.contains(HEAD), "a page without {HEAD}: {page}");
    // What says how it is written has to be within the first thousand bytes.
    page.replacen(HEAD, &format!("{HEAD}<meta charset=\"utf-8\"><script>{script}</script>"), 1)
}

/// Answers with the scripts in every page, and with a service worker that knows of them.
async fn inject(State(scripts): State<Scripts>, mut request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let is_worker = path.ends_with("/sw.js");
    let script = scripts.text();
    if script.is_empty() || !(is_worker || is_page(&path)) {
        return next.run(request).await;
    }
    // As it is there, and all of it.
    for name in [ACCEPT_ENCODING, IF_MODIFIED_SINCE, IF_NONE_MATCH] {
        request.headers_mut().remove(name);
    }
    let (mut head, text) = read(next.clone().run(request).await).await;
    for name in [CONTENT_LENGTH, LAST_MODIFIED, ETAG] {
        head.headers.remove(name);
    }
    let text = match &head.headers.get(CONTENT_TYPE) {
        _ if is_worker => with_digests(text, &path, &script, next).await,
        Some(kind) if kind.as_bytes().starts_with(b"text/html") => {
            allow(&mut head.headers, &script);
            put(&text, &script)
        }
        _ => text,
    };
    Response::from_parts(head, Body::from(text))
}

/// Whether pages are sent from there.
fn is_page(path: &str) -> bool {
    path.rsplit('/').next().is_some_and(|name| name.ends_with(".html") || !name.contains('.'))
}

async fn read(answer: Response) -> (axum::http::response::Parts, String) {
    let (head, body) = answer.into_parts();
    let bytes = to_bytes(body, MOST_BYTES).await.expect("a page");
    (head, String::from_utf8(bytes.into()).expect("pages and workers are text"))
}

/// Lets a policy that the server sends allow a script.
fn allow(headers: &mut HeaderMap, script: &str) {
    let Some(policy) = headers.get(CONTENT_SECURITY_POLICY) else {
        return;
    };
    let policy = policy.to_str().expect("a policy is text");
    let allowed = format!("script-src '{}' ", integrity(script.as_bytes()));
    let policy = policy.replace("script-src ", &allowed);
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy).expect("so it stays"));
}

/// A worker with the digests of pages with a script, where it has those of the pages as they are there.
async fn with_digests(worker: String, path: &str, script: &str, next: Next) -> String {
    let root = path.trim_end_matches("sw.js");
    let mut found = worker.clone();
    for name in worker.split('"').filter(|it| it.ends_with(".html")) {
        let address: Uri = format!("{root}{name}").parse().expect("an address");
        let request = Request::builder().uri(address).body(Body::empty()).expect("a request");
        let (_, page) = read(next.clone().run(request).await).await;
        let changed = integrity(put(&page, script).as_bytes());
        found = found.replace(&integrity(page.as_bytes()), &changed);
    }
    found
}
