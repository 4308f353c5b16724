//! What is said of using the site without a network.

use crate::words::lang::Lang;

/// The words of using the site without a network.
#[derive(Debug)]
pub struct Offline {
    /// What the site is called where there is little room.
    pub short_name: &'static str,
    /// Everything is stored.
    pub ready: &'static str,
    /// Nothing can be stored: the browser forbids it, or has no room.
    pub refused: &'static str,
    /// Nothing can be stored: the site came without encryption.
    pub insecure: &'static str,
    /// Some files do not arrive.
    pub incomplete: &'static str,
    /// Some files arrive otherwise than they were published.
    pub altered: &'static str,
    /// The browser does not say.
    pub unknown: &'static str,
    /// A newer version is stored, and waits.
    pub newer: &'static str,
    /// Changes to the newer version.
    pub change: &'static str,
    /// The browser does not change to the newer version.
    pub held: &'static str,
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
    insecure: "暗号化されていない接続（http）のためサイトを保存できず、通信できない場所ではご利用いただけません。",
    incomplete: "一部のファイルを取得できなかったため、通信できない場所ではまだすべてはご利用いただけません。\
                 次にこのサイトを開いたときに、もう一度取得します。",
    altered: "一部のファイルが公開時と異なる内容で届いたため（通信経路での書き換え、または更新作業中）、\
              通信できない場所ではすべてはご利用いただけません。",
    unknown: "サイトを保存できたかどうかをブラウザーが通知しないため、通信できない場所でご利用いただけるか\
              どうかは不明です。",
    newer: "新しい版をご利用いただけます。",
    change: "新しい版に切り替える",
    held: "ここでは新しい版に切り替えられませんでした。このサイトのウィンドウとタブをすべて閉じると、\
           次回から新しい版になります。",
};

const EN: Offline = Offline {
    short_name: "QST budget",
    ready: "Ready for offline use: all of this site works without a network.",
    refused: "Not available offline: the site cannot be stored here.",
    insecure: "Not available offline: the site cannot be stored, as it came without encryption (http).",
    incomplete: "Not yet available offline as a whole: some files did not arrive. The next visit tries again.",
    altered: "Not available offline as a whole: some files arrive changed, by something on the way or because \
              the site is being updated.",
    unknown: "Not known to work offline: the browser does not say whether the site is stored.",
    newer: "A new version is ready.",
    change: "Switch to the new version",
    held: "The new version could not be switched to here. It is used once all windows and tabs of this site \
           have been closed.",
};
