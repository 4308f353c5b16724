//! What is said of using the site without a network.

use crate::words::lang::Lang;

/// The words of using the site without a network.
#[derive(Debug)]
pub struct Offline {
    /// What the site is called where there is little room.
    pub short_name: &'static str,
    /// Everything is stored.
    pub ready: &'static str,
    /// Nothing can be stored: it is forbidden, or there is no room.
    pub refused: &'static str,
    /// A newer version is stored, and waits.
    pub newer: &'static str,
    /// Changes to the newer version.
    pub change: &'static str,
}

impl Lang {
    /// The words of using the site without a network.
    pub const fn offline(self) -> &'static Offline {
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}

const JA: Offline = Offline {
    short_name: "QST予算",
    ready: "このサイトは、通信できない場所でもすべてご利用いただけます。",
    refused: "このブラウザーではサイトを保存できないため、通信できない場所ではご利用いただけません。",
    newer: "新しい版をご利用いただけます。",
    change: "新しい版に切り替える",
};

const EN: Offline = Offline {
    short_name: "QST budget",
    ready: "Ready for offline use: all of this site works without a network.",
    refused: "Not available offline: the site cannot be stored here.",
    newer: "A new version is ready.",
    change: "Switch to the new version",
};
