//! The words of embedding, in Japanese.

use crate::words::embed::Embed;

/// The words of embedding, in Japanese.
pub(crate) const WORDS: Embed = Embed {
    group: "埋め込み",
    open: "埋め込みコード",
    title: "ほかのページへの埋め込み",
    kind: "形式",
    iframe: "フレーム（iframe）",
    element: "カスタム要素",
    image: "画像",
    theme: "配色",
    auto: "閲覧者の設定",
    light: "ライト",
    dark: "ダーク",
    heading: "見出し",
    controls: "選択・保存",
    shown: "表示",
    hidden: "非表示",
    height: "高さ",
    as_content: "内容に合わせる",
    fixed: "固定",
    pixels: "ピクセル数",
    code: "コード",
    copy: "コードをコピー",
    copied: "コピーしました。",
    not_copied: "ブラウザーがコピーを許可しませんでした。コードを選択してありますので、\
                 Ctrl+C（Macでは⌘C）でコピーしてください。",
    preview: "プレビュー",
    for_iframe: |origin| {
        format!(
            "フレームはsandbox属性で隔離され、埋め込み先のページには影響しません。2行目のスクリプトが\
             高さを内容に合わせます。スクリプトを取り除くCMSでも、AMP、Datawrapper、Mediumまたは\
             WordPressの形式による高さの通知に対応していれば、高さは自動で調整されます。どちらもない場合は\
             コードの高さのままです。これはプレビューの幅で測った値ですので、掲載する幅に応じて増減してください。\
             埋め込み先にContent Security Policyがある場合は、frame-srcとscript-srcに{origin}を加えてください。"
        )
    },
    for_element: |origin| {
        format!(
            "高さは内容に合わせて自動で変わります。図を表示できない場合は、中のリンクが残ります。\
             埋め込み先にContent Security Policyがある場合は、script-srcとframe-srcに{origin}を\
             加えてください。"
        )
    },
    for_image: |origin| {
        format!(
            "画像には出典、ライセンスとデータの版が入っています。埋め込み先にContent Security Policyが\
             ある場合は、img-srcに{origin}を加えてください。"
        )
    },
    no_image: "画像を公開しているのは、各ページを開いたときの表示のみです。現在の表示を画像で使う場合は、\
               「保存・引用」からSVGまたはPNGを保存し、ご自身のサイトに置いてください。",
};
