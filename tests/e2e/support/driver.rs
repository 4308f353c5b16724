//! A driver process of one's own, gone when dropped, and its browser with it.

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{self, Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long a driver may take to listen, and to close its browser.
const TIMEOUT: Duration = Duration::from_secs(20);

/// How often it is started at most: another program may take its port meanwhile.
const MAX_STARTS: usize = 3;

/// A running driver.
#[derive(Debug)]
pub(crate) struct Driver {
    process: Child,
    port: u16,
    scratch: Scratch,
    /// The session that it closes at last.
    session: Option<String>,
}

/// A folder in which driver and browser put their profiles, sockets and downloads; gone when dropped.
#[derive(Debug)]
pub(crate) struct Scratch(PathBuf);

impl Driver {
    /// Starts a driver that a function makes of the folder and the port that it is to use.
    pub(crate) fn start(command: impl Fn(&Path, u16) -> Command) -> Driver {
        let mut starts = (0..MAX_STARTS).filter_map(|_| Driver::start_once(&command));
        starts.next().expect("the driver listens")
    }

    /// Starts it, unless it gives up by itself.
    fn start_once(command: impl Fn(&Path, u16) -> Command) -> Option<Driver> {
        let scratch = Scratch::new();
        let port = free_port();
        let mut command = command(&scratch.0, port);
        command.env("TMPDIR", &scratch.0).stdin(Stdio::null());
        command.stdout(Stdio::null()).stderr(Stdio::null());
        let process = command.spawn();
        let process = process.unwrap_or_else(|e| panic!("{:?}: {e}", command.get_program()));
        let mut driver = Driver { process, port, scratch, session: None };
        let start = Instant::now();
        while start.elapsed() < TIMEOUT {
            if driver.process.try_wait().expect("it is our child").is_some() {
                return None;
            }
            let is_heard = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok();
            thread::sleep(Duration::from_millis(20));
            // Who answers while it has ended is another program.
            if is_heard && driver.process.try_wait().expect("it is our child").is_none() {
                return Some(driver);
            }
        }
        None
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Where the browser puts what it saves.
    pub(crate) fn downloads(&self) -> PathBuf {
        downloads(&self.scratch.0)
    }

    /// Notes which session it is to close.
    pub(crate) fn closes(&mut self, session: String) {
        self.session = Some(session);
    }

    /// Asks it to close the browser; killed, it would leave that behind.
    fn close(&self, session: &str) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        let port = self.port;
        let host = format!("Host: 127.0.0.1:{port}\r\nConnection: close");
        write!(stream, "DELETE /session/{session} HTTP/1.1\r\n{host}\r\n\r\n")?;
        // The first bytes of an answer, or the end: either way it is done.
        stream.read(&mut [0; 64]).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Some(session) = &self.session
            && let Err(error) = self.close(session)
        {
            eprintln!("driver: {error}");
        }
        // Fails if it has ended, which is what is wanted.
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

impl Scratch {
    /// Makes a folder; its name is short, as sockets need.
    fn new() -> Scratch {
        static N_FOLDERS: AtomicUsize = AtomicUsize::new(0);
        let number = N_FOLDERS.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("qst-e2e-{}-{number}", process::id()));
        let downloads = downloads(&folder);
        fs::create_dir_all(&downloads).unwrap_or_else(|e| panic!("{}: {e}", downloads.display()));
        Scratch(folder)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What the browser is still writing down may come between.
        for _ in 0..50 {
            match fs::remove_dir_all(&self.0) {
                Ok(()) => return,
                Err(_) => thread::sleep(Duration::from_millis(20)),
            }
        }
        eprintln!("{}: stays behind", self.0.display());
    }
}

/// Where a browser with such a folder puts what it saves.
pub(crate) fn downloads(scratch: &Path) -> PathBuf {
    scratch.join("saved")
}

/// The program that a variable names, or else one on the search path.
pub(crate) fn program(variable: &str, otherwise: &str) -> PathBuf {
    env::var_os(variable).unwrap_or_else(|| otherwise.into()).into()
}

/// A port that nobody uses, and that no other test was given.
fn free_port() -> u16 {
    static GIVEN: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port is free");
        let port = listener.local_addr().expect("a listener has an address").port();
        if GIVEN.lock().expect("nobody failed").insert(port) {
            return port;
        }
    }
}
