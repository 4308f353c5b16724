//! The words of using the site without a network, in Japanese.

use crate::words::offline::Offline;

/// The words of using the site without a network, in Japanese.
pub(crate) const WORDS: Offline = Offline {
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
