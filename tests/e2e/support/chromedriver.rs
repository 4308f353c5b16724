//! A chromedriver process of one's own, gone when dropped.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::path::PathBuf;
use std::process::{self, Child, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long the driver may take to close its browsers.
const PATIENCE: Duration = Duration::from_secs(10);

/// How often it is started at most: it opens its port twice, and another program may come between.
const N_STARTS: usize = 3;

/// A running chromedriver.
#[derive(Debug)]
pub(crate) struct Chromedriver {
    process: Child,
    port: u16,
    /// Where it and its browsers put their profiles and sockets, of which they leave some behind.
    scratch: PathBuf,
    /// Kept open, as the driver would stop at a closed pipe.
    _output: BufReader<ChildStdout>,
}

impl Chromedriver {
    /// Starts the program that `QST_CHROMEDRIVER` names, at a port that the system chooses.
    pub(crate) fn start() -> Chromedriver {
        let mut starts = (0..N_STARTS).filter_map(|_| Chromedriver::start_once());
        starts.next().expect("chromedriver says at which port it started")
    }

    /// Starts it, unless it gives up by itself.
    fn start_once() -> Option<Chromedriver> {
        let program = env::var_os("QST_CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let scratch = scratch();
        let mut process = Command::new(&program)
            .arg("--port=0")
            .env("TMPDIR", &scratch)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|e| panic!("{}: {e} (set QST_CHROMEDRIVER)", program.display()));
        let mut output = BufReader::new(process.stdout.take().expect("its output is piped"));
        let Some(port) = port(&mut output) else {
            // Ends it in case that it still runs.
            process.kill().ok();
            process.wait().ok();
            fs::remove_dir_all(&scratch).ok();
            return None;
        };
        Some(Chromedriver { process, port, scratch, _output: output })
    }

    /// Where it takes commands.
    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks it to close its browsers and to end; killing it would leave them behind.
    fn shut_down(&mut self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")?;
        // The first bytes of an answer, or the end: either way it has understood.
        let _n_bytes = stream.read(&mut [0; 64])?;
        let start = Instant::now();
        while self.process.try_wait()?.is_none() && start.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        if let Err(error) = self.shut_down() {
            eprintln!("chromedriver: {error}");
        }
        // Fails if it has ended, which is what is wanted.
        self.process.kill().ok();
        self.process.wait().ok();
        if let Err(error) = fs::remove_dir_all(&self.scratch) {
            eprintln!("{}: {error}", self.scratch.display());
        }
    }
}

/// Makes a folder for one driver; its name is short, as sockets need.
fn scratch() -> PathBuf {
    static N_FOLDERS: AtomicUsize = AtomicUsize::new(0);
    let number = N_FOLDERS.fetch_add(1, Ordering::Relaxed);
    let folder = env::temp_dir().join(format!("qst-e2e-{}-{number}", process::id()));
    fs::create_dir_all(&folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    folder
}

/// Reads the port from the driver's greeting.
fn port(output: &mut impl BufRead) -> Option<u16> {
    let lines = output.lines().map_while(Result::ok);
    let mut ports = lines.filter_map(|line| {
        let (_, rest) = line.split_once("started successfully on port ")?;
        rest.trim_end_matches('.').parse().ok()
    });
    ports.next()
}
