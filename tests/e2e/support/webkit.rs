//! WebKitGTK's small browser, in a window on a screen of its own.
//!
//! Its driver tells neither what is logged nor what is asked for: pages note the former themselves
//! (`watch.js`), and whatever is asked of another machine comes to a [`Void`].

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{Capabilities, WebDriver};

use crate::support::browser::{Scheme, Settings, USUAL};
use crate::support::driver::{self, Driver};
use crate::support::void::Void;

/// The buttons above a page would make every window 450 pixels wide.
const NARROW: &str =
    "* { min-width: 0; min-height: 0; padding: 0; margin: 0; border: 0; font-size: 1px; }";

/// How often a window is asked for another size until its page has it.
const N_SIZES: usize = 100;

/// How often it is asked whether another document is there.
const N_LOOKS: usize = 800;

/// What WebKitGTK has now and then said while a page was drawn, which the other engines never did with
/// the same code. Why is not known. One in a window is ignored and said; more of them are errors, as code
/// of ours that is wrong would fail again and again.
const BREAKDOWN: &str = "RuntimeError: Out of bounds memory access";

/// What a browser needs besides its driver.
#[derive(Debug)]
pub(crate) struct Stand {
    _screen: Screen,
    /// Where requests to other machines come to.
    pub(crate) void: Void,
}

/// A screen without a device.
#[derive(Debug)]
struct Screen {
    process: Child,
    number: String,
}

/// Starts the program that `QST_WEBKITDRIVER` names, on a screen that is opened by the one that
/// `QST_XVFB` names.
pub(crate) fn start() -> (Driver, Stand) {
    let screen = Screen::open();
    let driver = Driver::start(|scratch, port| {
        let config = scratch.join(".config");
        let styles = config.join("gtk-3.0");
        fs::create_dir_all(&styles).expect("a folder");
        fs::write(styles.join("gtk.css"), NARROW).expect("a file");
        let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", driver::downloads(scratch).display());
        fs::write(config.join("user-dirs.dirs"), folders).expect("a file");
        let mut command = Command::new(driver::program("QST_WEBKITDRIVER", "WebKitWebDriver"));
        command.arg(format!("--port={port}"));
        command.env("DISPLAY", &screen.number).env("GDK_BACKEND", "x11");
        command.env("HOME", scratch).env("XDG_CONFIG_HOME", config);
        command.env_remove("XDG_DATA_HOME").env_remove("XDG_CACHE_HOME");
        command
    });
    (driver, Stand { _screen: screen, void: Void::open() })
}

/// The errors of what a page has noted, but a single breakdown.
pub(crate) fn errors(mut noted: Vec<String>) -> Vec<String> {
    let is_breakdown = |it: &String| it.starts_with(BREAKDOWN);
    if noted.iter().filter(|it| is_breakdown(it)).count() != 1 {
        return noted;
    }
    for it in noted.extract_if(.., |it| is_breakdown(it)) {
        // Not printed: what a test prints is shown only if it fails.
        let said = format!("passed over, for no known cause: {it}\n");
        io::stderr().write_all(said.as_bytes()).expect("somebody hears it");
    }
    noted
}

#[test]
fn a_single_breakdown_is_passed_over() {
    let (breakdown, other) = (format!("{BREAKDOWN} (evaluating 'it')"), "Error: other".to_owned());
    assert_eq!(errors(vec![breakdown.clone(), other.clone()]), [other]);
    assert_eq!(errors(vec![breakdown.clone(), breakdown.clone()]).len(), 2);
}

/// The small browser, which asks the void for what is not on this machine.
pub(crate) fn capabilities(settings: &Settings, void: &Void) -> Capabilities {
    let Settings { scheme, has_scripts, may_store, forces_colors, room, letters, .. } = *settings;
    let is_able = may_store && !forces_colors && room.is_none() && letters == USUAL.letters;
    assert!(is_able, "tests ask whether it can");
    let mut arguments = vec![
        "--automation".to_owned(),
        format!("--proxy={}", void.address()),
        "--ignore-host=127.0.0.1".to_owned(),
        "--javascript-can-access-clipboard=true".to_owned(),
    ];
    if scheme == Scheme::Dark {
        arguments.push("--dark-mode".to_owned());
    }
    if !has_scripts {
        arguments.push("--enable-javascript=false".to_owned());
    }
    let program = driver::program("QST_MINIBROWSER", "MiniBrowser");
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "MiniBrowser").expect("a name");
    let options = json!({ "binary": program, "args": arguments });
    capabilities.set("webkitgtk:browserOptions", options).expect("options");
    capabilities
}

/// Waits until the document that is there is another one, while the browser goes to an address. Its driver is back at
/// once where a frame of the document that is left was on its way.
pub(crate) async fn leave(driver: &WebDriver, address: &str, going: impl Future<Output = ()>) {
    let mark = "window.isLeft = true; return location.href.split('#')[0]";
    let left = driver.execute(mark, Vec::new()).await.map(|it| it.json().clone());
    going.await;
    let stays =
        left.is_ok_and(|it| address.contains('#') && address.split('#').next() == it.as_str());
    if stays {
        return;
    }
    for _ in 0..N_LOOKS {
        let arrived = driver.execute("return window.isLeft !== true", Vec::new()).await;
        if arrived.is_ok_and(|it| *it.json() == true) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("{address}: the browser stays where it was");
}

/// Changes the size of the window until the page has this size.
pub(crate) async fn resize(driver: &WebDriver, width: u32, height: u32) {
    let script = "return [innerWidth, innerHeight]";
    let mut asked = (width, height);
    for _ in 0..N_SIZES {
        let (x, y) = asked;
        driver.set_window_rect(0, 0, x, y).await.unwrap_or_else(|e| panic!("{x} × {y}: {e}"));
        let size = driver.execute(script, Vec::new()).await.expect("a size").json().clone();
        if size == json!([width, height]) {
            return;
        }
        asked = (enough(asked.0, width, &size[0]), enough(asked.1, height, &size[1]));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    panic!("the window cannot be {width} × {height}");
}

/// What to ask for where something was asked for and something else is there.
fn enough(asked: u32, wanted: u32, there: &Value) -> u32 {
    let there = there.as_u64().and_then(|it| u32::try_from(it).ok()).expect("a size");
    // As much more as is missing, but within reason: what was asked for last may not be there yet.
    (asked + wanted).saturating_sub(there).clamp(wanted, wanted + 200)
}

impl Screen {
    fn open() -> Screen {
        let program = driver::program("QST_XVFB", "Xvfb");
        let mut process = Command::new(&program)
            .args(["-displayfd", "1", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|e| panic!("{}: {e} (set QST_XVFB)", program.display()));
        let mut output = BufReader::new(process.stdout.take().expect("its output is piped"));
        let mut number = String::new();
        output.read_line(&mut number).expect("it says which screen it is");
        let number = number.trim();
        assert!(!number.is_empty(), "{}: ended without a screen", program.display());
        Screen { process, number: format!(":{number}") }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Fails if it has ended, which is what is wanted.
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
