//! Builds the site and serves it on this machine.

use std::io::ErrorKind;
use std::net::Ipv4Addr;

use tokio::net::TcpListener;
use tokio::runtime;

use crate::tasks::args::Consent;
use crate::tasks::build;
use crate::tasks::error::Error;
use crate::tasks::site;
use crate::tasks::toolbox::Toolbox;
use crate::tasks::tools;

/// The port that is tried first if none is asked for.
const FIRST_PORT: u16 = 8080;

/// How many ports are tried.
const N_PORTS: u16 = 100;

/// Sets up the tools, builds the site, and serves it until interrupted.
///
/// # Errors
///
/// If a tool cannot be set up or fails, or if no port is free.
pub(crate) fn run(toolbox: &Toolbox, port: Option<u16>, consent: Consent) -> Result<(), Error> {
    let runtime = runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|e| Error::io("serve", &e))?;
    // Before the site is built, so that a port that is taken is reported at once.
    let listener = runtime.block_on(async {
        match port {
            Some(port) => listen(port, 1).await,
            None => listen(FIRST_PORT, N_PORTS).await,
        }
    })?;
    build::provide(toolbox)?;
    if tools::find_wasm_opt(toolbox).is_none() && consent == Consent::Install {
        build::provide_optimizer(toolbox, consent)?;
    }
    build::site(toolbox, None)?;
    runtime.block_on(serve(toolbox, listener))
}

/// Serves the built site.
async fn serve(toolbox: &Toolbox, listener: TcpListener) -> Result<(), Error> {
    let address = listener.local_addr().map_err(|e| Error::io("serve", &e))?;
    println!("\nThe site is at http://{address}/ (stop with Ctrl+C).");
    let router = site::router(&toolbox.workspace.dist());
    axum::serve(listener, router).await.map_err(|e| Error::io("serve", &e))
}

/// Listens at the first free one of some ports.
async fn listen(first: u16, n_ports: u16) -> Result<TcpListener, Error> {
    for port in first..=first.saturating_add(n_ports - 1) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Ok(listener) => return Ok(listener),
            Err(e) if e.kind() == ErrorKind::AddrInUse => (),
            Err(e) => return Err(Error::io(format!("port {port}"), &e).hint("try another --port")),
        }
    }
    let what = match n_ports {
        1 => format!("port {first} is in use"),
        _ => format!("no free port among {n_ports} from {first} on"),
    };
    Err(Error::failure("serve", what).hint("choose another with --port, or leave --port out"))
}
