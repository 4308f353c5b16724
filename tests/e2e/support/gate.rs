//! A network that loses or holds back what a test says.

use std::sync::{Arc, Mutex};

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::CACHE_CONTROL;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use tokio::sync::watch;

/// What happens to a file.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
enum Fault {
    /// It does not arrive.
    Lost,
    /// It waits until it is let go.
    Held,
}

/// The one file that is stopped at present, by a part of its path and by its ending.
type Stopped = Option<(Fault, &'static str, &'static str)>;

/// A gate between a server and its readers.
#[derive(Clone, Debug)]
pub(crate) struct Gate {
    stopped: Arc<watch::Sender<Stopped>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Gate {
    /// A gate that is open.
    pub(crate) fn open() -> Gate {
        Gate { stopped: Arc::new(watch::Sender::new(None)), asked: Arc::default() }
    }

    /// Loses a file, by a part of its path and by its ending, until it is let go.
    pub(crate) fn lose(&self, part: &'static str, ending: &'static str) {
        self.stopped.send_replace(Some((Fault::Lost, part, ending)));
    }

    /// Holds a file back, by a part of its path and by its ending, until it is let go.
    pub(crate) fn hold(&self, part: &'static str, ending: &'static str) {
        self.stopped.send_replace(Some((Fault::Held, part, ending)));
    }

    /// The paths that pages have asked for, each as often as they did; what the worker stores is left out.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("nobody failed").clone()
    }

    /// Lets everything through.
    pub(crate) fn let_go(&self) {
        self.stopped.send_replace(None);
    }

    fn note(&self, request: &Request) {
        // The worker asks whether what the browser holds is the newest; pages do not. Neither says who asks.
        let asked = request.headers().get(CACHE_CONTROL);
        if asked.is_none_or(|it| it != "max-age=0") {
            let path = request.uri().path().to_owned();
            self.asked.lock().expect("nobody failed").push(path);
        }
    }
}

/// Answers unless, or as soon as, nothing stops it.
pub(crate) async fn pass(State(gate): State<Gate>, request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    gate.note(&request);
    let fault = |stopped: &Stopped| {
        let is_it =
            |(_, part, ending): &(Fault, &str, &str)| path.contains(part) && path.ends_with(ending);
        stopped.filter(is_it).map(|(fault, ..)| fault)
    };
    let mut stopped = gate.stopped.subscribe();
    // Fails when there is nobody left to let it go.
    let passing =
        stopped.wait_for(|it| fault(it) != Some(Fault::Held)).await.ok().map(|it| fault(&it));
    match passing {
        Some(None) => next.run(request).await,
        Some(Some(_)) | None => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}
