//! The browsers' engines, and what their drivers cannot do.

use std::env;
use std::io::{self, Write};

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
            // Not printed: what a test prints is shown only if it fails.
            let said = format!("left out: {self:?}'s driver {}\n", need.sentence());
            io::stderr().write_all(said.as_bytes()).expect("somebody hears it");
        }
        is_able
    }

    fn is_able(self, need: Need) -> bool {
        use Need::{Compose, ForcedColors, FullDisk, NoStorage, Paper, Print, Zoom};
        match (self, need) {
            (
                Engine::Chromium,
                Compose | Print | Paper | ForcedColors | Zoom | FullDisk | NoStorage,
            ) => true,
            (Engine::Firefox, Compose | Paper) => false,
            (Engine::Firefox, Print | ForcedColors | Zoom | FullDisk | NoStorage) => true,
            (
                Engine::WebKit,
                Compose | Print | Paper | ForcedColors | Zoom | FullDisk | NoStorage,
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
    const ALL: [Need; 7] = [
        Need::Compose,
        Need::Print,
        Need::Paper,
        Need::ForcedColors,
        Need::Zoom,
        Need::FullDisk,
        Need::NoStorage,
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
        }
    }
}

#[test]
fn what_is_left_out_is_documented() {
    let text = include_str!("../../../CONTRIBUTING.md");
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let left_out = Need::ALL.into_iter().filter(|it| !engine.is_able(*it));
        let left_out: Vec<&str> = left_out.map(Need::sentence).collect();
        let left_out = if left_out.is_empty() { "nothing".to_owned() } else { left_out.join(", ") };
        let row = format!("| {} | {left_out} |", engine.driver());
        assert!(text.contains(&row), "{row}");
    }
}
