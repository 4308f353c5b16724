//! A proxy that leads nowhere and remembers what was asked of it.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// How long a request may take to say what it wants.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Where requests to other machines end; it runs as long as the test does.
#[derive(Debug)]
pub(crate) struct Void {
    address: SocketAddr,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Void {
    /// Opens one at a free port.
    pub(crate) fn open() -> Void {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let address = listener.local_addr().expect("a listener has an address");
        let asked: Arc<Mutex<Vec<String>>> = Arc::default();
        let noted = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let noted = Arc::clone(&noted);
                // Who connects and asks for nothing holds up nobody.
                thread::spawn(move || {
                    let mut line = String::new();
                    let is_heard = stream.set_read_timeout(Some(TIMEOUT)).is_ok()
                        && BufReader::new(stream).read_line(&mut line).is_ok();
                    if is_heard && !line.is_empty() {
                        noted.lock().expect("nobody failed").push(line.trim().to_owned());
                    }
                });
            }
        });
        Void { address, asked }
    }

    /// How browsers write where it is.
    pub(crate) fn address(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The first line of every request.
    pub(crate) fn asked(&self) -> Vec<String> {
        self.asked.lock().expect("nobody failed").clone()
    }
}
