//! What is said about pages to those who have not opened them yet, and where nothing can run.

use crate::words::lang::Lang;

/// What only pages that are sent say.
#[derive(Debug)]
pub struct About {
    /// The overview.
    pub overview: &'static str,
    /// The allocations.
    pub allocations: &'static str,
    /// The synchrotron.
    pub synchrotron: &'static str,
    /// The alliances.
    pub alliances: &'static str,
    /// Fusion.
    pub fusion: &'static str,
    /// Figures that are no money.
    pub facts: &'static str,
    /// Every figure and dated fact.
    pub ledger: &'static str,
    /// The sources.
    pub sources: &'static str,
    /// The glossary.
    pub glossary: &'static str,
    /// The search.
    pub search: &'static str,
    /// Charts and tables are there, but nothing that has to be computed.
    pub still: &'static str,
    /// The link after it.
    pub reload: &'static str,
    /// The link after it where the page is in a frame.
    pub open: &'static str,
    /// The same where scripts are not allowed.
    pub scripts_off: &'static str,
    /// The link after that, to the list of all data.
    pub all_data: &'static str,
    /// One file shows no more than what stands there where nothing can run.
    pub still_file: &'static str,
    /// What is asked for is on its way.
    pub loading: &'static str,
    /// It takes long; the link that reloads the page follows.
    pub slow: &'static str,
    /// The heading of the page that stands for one that does not exist.
    pub not_found: &'static str,
    /// What to do about it; a link to the overview follows.
    pub not_found_advice: &'static str,
}

impl Lang {
    /// What only pages that are sent say.
    pub const fn about(self) -> &'static About {
        match self {
            Lang::Ja => &JA,
            Lang::En => &EN,
        }
    }
}

const JA: About = About {
    overview: "量子科学技術研究開発機構（QST）の令和2年度予算案の全体像。前年度との比較、内訳、\
               官民の費用分担を図と表で示し、すべての数値に出典を付けています。",
    allocations: "QSTの令和2年度予算案の予算配分を、令和元年度と比較しながら最小の項目までたどれます。\
                  資料に内訳の記載がない部分も示しています。",
    synchrotron: "次世代放射光施設の整備費用の分担。国の約200億円とパートナーの約170億円、\
                  それぞれが整備するもの、年度予算をまとめています。",
    alliances: "QSTの三つのアライアンスについて、会員数、参画見込み、売上高の合計、資金の見込みをまとめています。",
    fusion: "QSTの令和2年度予算案のうちITER計画とBA活動等の予算額、ITER建設期の7極の費用分担、予定と実績の日付を\
             まとめています。",
    facts: "QSTの令和2年度予算案と沿革の資料に記載された、統計、実験、研究の目標、施設や設備の数値をまとめています。\
            復元できないものも示します。",
    ledger: "QSTの令和2年度予算案と沿革の資料に記載されたすべての数値と日付の一覧。\
             資料の表記、注記、掲載箇所を付けています。",
    sources: "数値の出典である二つの資料とその掲載ページを示し、全データを一つのファイルで提供しています。",
    glossary: "QSTの令和2年度予算案の資料で用いられる「案」「推計額」「限度額」などの語、会計や予算の区分の意味を、\
               英語の名称とともに説明しています。",
    search: "QSTの令和2年度予算案の項目名、金額、年度、注記、資料の表記、出来事を、表記の違いを問わずに検索できます。",
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

const EN: About = About {
    overview: "The FY2020 draft budget of Japan's National Institutes for Quantum Science and \
               Technology (QST) at a glance: against the year before, by item, and who shares \
               which cost, every figure with its source.",
    allocations: "The allocations in QST's FY2020 draft budget against FY2019, down to the last item, \
                  with what the documents do not itemise.",
    synchrotron: "Who pays for Japan's next-generation synchrotron: about 20 billion yen from the \
                  state, about 17 billion from partners, who builds what, and the yearly budget.",
    alliances: "Members, expected participants, combined sales and expected funding of QST's three \
                alliances.",
    fusion: "QST's FY2020 draft budget for ITER and the Broader Approach, the shares of the seven parties in the \
             cost of building ITER, and the dates planned and reached.",
    facts: "Figures in the QST FY2020 budget documents that are not amounts of money: statistics, experiments, research \
            targets, facilities and their equipment, and what cannot be recovered.",
    ledger: "Every number and date in QST's FY2020 draft budget and history, as printed, with its \
             qualifiers and where it stands.",
    sources: "The two documents behind every figure of QST's FY2020 draft budget, their pages, and all \
              data as one file.",
    glossary: "What the terms of the QST FY2020 draft budget mean: draft, estimate, ceiling, accounts, \
               budgets and more, with their names in Japanese.",
    search: "Look through QST's FY2020 draft budget by label, amount in any unit, fiscal year, \
             qualifier or printed string.",
    still: "The interactive parts are not running. Charts, tables and sources are all here, but not \
            what a link or a choice asks for beyond them. A recent browser may be needed.",
    reload: "Reload the page",
    open: "Open in a new tab",
    scripts_off: "Scripts are off in this browser, so charts cannot be switched, entries cannot be opened, \
                  and what a link asks for beyond the page is not shown. All charts, tables and sources are here.",
    all_data: "List of every figure",
    still_file: "Only the charts, tables and sources that stand here can be read; links to other pages do not \
                 work. Open the file in a recent browser that runs scripts and WebAssembly. If nothing changes, \
                 the file is incomplete or was altered: save it again.",
    loading: "Loading what you asked for…",
    slow: "Loading is taking long. What you asked for is shown as soon as it arrives.",
    not_found: "Page not found",
    not_found_advice: "Check the address, or start from the overview.",
};
