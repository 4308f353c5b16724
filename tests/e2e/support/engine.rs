//! The browsers' engines, and what their drivers cannot do.

use std::env;
use std::io::{self, Write};
use std::sync::Once;

/// What draws pages, with the browser that it is tried in.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// Blink, in Chromium.
    Chromium,
    /// Gecko, in Firefox.
    Firefox,
    /// In WebKitGTK's own small browser.
    WebKit,
}

/// What a test needs and not every driver can do; `CONTRIBUTING.md` has each sentence.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub(crate) enum Need {
    /// Words that are composed.
    Compose,
    /// A page on paper.
    Print,
    /// A page on the screen as it would be on paper.
    Paper,
    /// Colours that the system forces upon pages.
    ForcedColors,
    /// Pages that are magnified.
    Zoom,
    /// A disk that is full.
    FullDisk,
    /// Storage that is denied.
    NoStorage,
    /// Letters that are larger where a page does not say their size.
    LetterSize,
}

impl Engine {
    /// The one that `QST_ENGINE` names; Chromium if it names none.
    pub(crate) fn asked() -> Engine {
        match env::var("QST_ENGINE").as_deref() {
            Err(_) | Ok("chromium") => Engine::Chromium,
            Ok("firefox") => Engine::Firefox,
            Ok("webkit") => Engine::WebKit,
            Ok(other) => panic!("QST_ENGINE: {other:?} is none of chromium, firefox, webkit"),
        }
    }

    /// Whether its driver can do something; where it cannot, that is said.
    pub(crate) fn can(self, need: Need) -> bool {
        let is_able = self.is_able(need);
        if !is_able {
            say(&format!("left out: {self:?}'s driver {}", need.sentence()));
        }
        is_able
    }

    /// Says once if a browser is older than the tests are made for: what fails may be its fault.
    pub(crate) fn say_if_old(self, version: &str) {
        static SAID: Once = Once::new();
        let oldest = self.oldest();
        if is_older(version, oldest) {
            SAID.call_once(|| {
                say(&format!(
                    "old: {self:?} {version}, where the tests are made for {oldest} or newer"
                ));
            });
        }
    }

    /// The oldest version that the tests have been tried in.
    fn oldest(self) -> &'static str {
        match self {
            Engine::Chromium => "150",
            Engine::Firefox => "140",
            Engine::WebKit => "2.50",
        }
    }

    fn is_able(self, need: Need) -> bool {
        use Need::{Compose, ForcedColors, FullDisk, LetterSize, NoStorage, Paper, Print, Zoom};
        match (self, need) {
            (
                Engine::Chromium,
                Compose | Print | Paper | ForcedColors | Zoom | FullDisk | NoStorage | LetterSize,
            ) => true,
            (Engine::Firefox, Compose | Paper) => false,
            (Engine::Firefox, Print | ForcedColors | Zoom | FullDisk | NoStorage | LetterSize) => {
                true
            }
            (
                Engine::WebKit,
                Compose | Print | Paper | ForcedColors | Zoom | FullDisk | NoStorage | LetterSize,
            ) => false,
        }
    }

    /// The program that drives it.
    fn driver(self) -> &'static str {
        match self {
            Engine::Chromium => "chromedriver",
            Engine::Firefox => "geckodriver",
            Engine::WebKit => "WebKitWebDriver",
        }
    }
}

impl Need {
    const ALL: [Need; 8] = [
        Need::Compose,
        Need::Print,
        Need::Paper,
        Need::ForcedColors,
        Need::Zoom,
        Need::FullDisk,
        Need::NoStorage,
        Need::LetterSize,
    ];

    /// What a driver without it does not do.
    fn sentence(self) -> &'static str {
        match self {
            Need::Compose => "cannot compose words",
            Need::Print => "cannot print",
            Need::Paper => "cannot show pages as on paper",
            Need::ForcedColors => "cannot force colours upon pages",
            Need::Zoom => "cannot magnify pages",
            Need::FullDisk => "cannot fill the disk",
            Need::NoStorage => "cannot deny storage",
            Need::LetterSize => "cannot set the size of letters",
        }
    }
}

/// Says something while tests run: what a test prints is shown only if it fails.
fn say(what: &str) {
    io::stderr().write_all(format!("{what}\n").as_bytes()).expect("somebody hears it");
}

/// Whether a version comes before another, as far as that goes; letters at its end do not count.
fn is_older(version: &str, than: &str) -> bool {
    let numbers = |it: &str| -> Vec<u32> {
        let parts = it.split('.').map(|part| part.trim_end_matches(char::is_alphabetic));
        parts.map_while(|part| part.parse().ok()).collect()
    };
    let (version, than) = (numbers(version), numbers(than));
    !version.is_empty() && version < than
}

#[test]
fn older_versions_are_known_by_their_numbers() {
    for (version, than, expected) in [
        ("128.14.0", "140", true),
        ("140.12.0esr", "140", false),
        ("99.0", "150", true),
        ("150.0.7871.100", "150", false),
        ("2.48.6", "2.50", true),
        ("2.50.6", "2.50", false),
        ("", "150", false),
    ] {
        assert_eq!(is_older(version, than), expected, "{version} {than}");
    }
}

#[test]
fn what_is_left_out_is_documented() {
    let text = include_str!("../../../CONTRIBUTING.md");
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let left_out = Need::ALL.into_iter().filter(|it| !engine.is_able(*it));
        let left_out: Vec<&str> = left_out.map(Need::sentence).collect();
        let left_out = if left_out.is_empty() { "nothing".to_owned() } else { left_out.join(", ") };
        let row = format!("| {} | {} | {left_out} |", engine.driver(), engine.oldest());
        assert!(text.contains(&row), "{row}");
    }
}
