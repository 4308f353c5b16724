//! What only prerendered pages say, in Japanese.

use crate::words::static_page::StaticPage;

/// What only prerendered pages say, in Japanese.
pub(crate) const WORDS: StaticPage = StaticPage {
    still: "操作の機能が動作していません。図、表、出典はそのままご覧いただけますが、リンクや選択による表示の変更は\
            反映されません。新しいブラウザーが必要な場合があります。",
    reload: "ページを再読み込み",
    open: "新しいタブで開く",
    scripts_off: "スクリプトが無効なため、グラフの切り替え、数値ごとの詳細、リンクで指定された項目の表示はできません。\
                  図、表、出典はそのままご覧いただけます。",
    all_data: "すべての数値の一覧",
    still_file: "ここに表示されている図、表、出典だけをご覧いただけます。ほかのページへのリンクは動作しません。\
                 スクリプトとWebAssemblyを使える新しいブラウザーで開いてください。それでも変わらない場合は、\
                 ファイルが不完全か、変更された可能性があります。もう一度保存してください。",
    loading: "ご指定の表示を読み込んでいます…",
    slow: "読み込みに時間がかかっています。届きしだい表示します。",
    not_found: "ページが見つかりません",
    not_found_advice: "アドレスをご確認いただくか、概要のページからお探しください。",
};
