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
        let is_able = match self {
            Engine::Chromium => true,
            Engine::Firefox => need != Need::Compose,
            Engine::WebKit => false,
        };
        if !is_able {
            // Not printed: what a test prints is shown only if it fails.
            let said = format!("left out: {self:?}'s driver {}\n", need.sentence());
            io::stderr().write_all(said.as_bytes()).expect("somebody hears it");
        }
        is_able
    }
}

impl Need {
    const ALL: [Need; 6] = [
        Need::Compose,
        Need::Print,
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
    for need in Need::ALL {
        assert!(text.contains(need.sentence()), "{need:?}");
    }
}
