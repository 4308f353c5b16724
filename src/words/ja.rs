//! Japanese.

use crate::words::table::{
    Alliances, Allocations, Ledger, List, Notices, Site, Sources, Split, Words,
};
use crate::words::terms;

/// Everything that is said in Japanese.
pub(super) const WORDS: Words = Words {
    site: Site {
        title: "QST令和2年度予算案エクスプローラー",
        purpose: "量子科学技術研究開発機構（QST）の令和2年度予算案に記載されたすべての金額と数値を、掲載箇所や\
                  「案」「約」などの注記とともにたどれます。",
        skip: "本文へ移動",
        navigation: "ページ一覧",
        language: "言語",
        overview: "概要",
        allocations: "予算配分",
        synchrotron: "次世代放射光施設",
        alliances: "アライアンス",
        fusion: "核融合",
        facts: "事実と数値",
        ledger: "全データ",
        sources: "出典",
        glossary: "用語集",
        headline: "主な金額",
        open: |label| format!("「{label}」を開く"),
        table: "表で見る",
        unit: "単位",
        printed_unit: "資料のまま",
        source: "出典",
        keys: "矢印キーで項目を移動、HomeとEndで先頭と末尾へ、Enterで内訳を開き、Escapeで上の階層に戻ります。",
        credit: "数値は、国立研究開発法人量子科学技術研究開発機構（QST）が公表した資料によります。\
                 本サイトはQSTとは関係のない独立した制作物です。",
        licence: "プログラムのライセンスはMITまたはApache-2.0です。資料に関する権利は作成者に帰属します。\
                  本サイトは事実と数値のみを利用しています。",
        broken_data: "データを読み込めませんでした。ページを再読み込みしてください。解消しない場合は、\
                      このサイトのファイルが壊れています。",
    },
    ledger: Ledger {
        title: "数値の詳細",
        close: "閉じる",
        value: "値",
        as_printed: "資料の表記",
        year_before: |year| format!("前年度（{year}）"),
        change: "増減",
        share_of: |total| format!("「{total}」に占める割合"),
        fiscal_year: "年度",
        qualifiers: "注記",
        account: "会計",
        stage: "予算の区分",
        instrument: "予算措置の種類",
        source: "出典",
        place: |document, pages, lines| {
            let lines = lines.to_string().replace(", ", "、").replace('–', "～");
            format!("「{document}」{pages}（抽出テキスト{lines}行目）")
        },
        printed: |text| format!("資料の表記「{text}」"),
        not_stated: "資料に記載なし",
        none: "なし",
        remarks: "備考",
        derived: |total, parts| {
            format!("算出値：総額{total}から、列挙された項目の合計{parts}を差し引いた額")
        },
        same_money: |labels| format!("同一の金額が重ねて記載されています：{labels}。"),
        part_across: |total| format!("二つの会計にまたがる{total}にも含まれます。"),
        across: |parts| {
            format!("二つの会計にまたがる額です（{parts}）。他の総額には加算されません。")
        },
        ceiling: |ceiling| {
            format!(
                "{ceiling}が併記されています。将来の債務負担の上限であり、予算額ではありません。"
            )
        },
        is_ceiling: |allocation| {
            format!(
                "将来の債務負担の上限であり、予算額ではありません。{allocation}に併記されています。"
            )
        },
        beside: |other| format!("{other}が説明なく併記されています。"),
        is_beside: |other| {
            format!(
                "{other}に併記されていますが、何の額かは資料に記載がありません。どの合計にも含めません。"
            )
        },
        disagrees: |other| {
            format!("資料には{other}とも記載されており、食い違いの理由は説明されていません。")
        },
        exact: "内訳の合計は記載の総額と一致します。",
        rounding: |sum, difference| {
            format!(
                "内訳の合計は{sum}で、記載の総額との差は{difference}です。端数処理によるものです。"
            )
        },
        shares: |n, sum| {
            format!(
                "全体の額は資料に記載がなく、{n}件の割合の合計は{sum}です。100%との差は端数処理の範囲内です。"
            )
        },
        not_itemised: |rest, share| {
            format!(
                "資料は主要事業のみを掲げており、{rest}（総額の{share}）は内訳が示されていません。使途の記載もありません。"
            )
        },
        does_not_add_up: |sum, difference| {
            format!("内訳の合計は{sum}で、記載の総額と{difference}の差があります。")
        },
        n_parts: |n| format!("内訳{n}件"),
        no_parts: "内訳なし",
        built_by: "整備の分担",
        belongs_to: "上位の項目",
        party_to: "当事者となった協定等",
        subject: "対象",
        as_of: "時点",
        date: "日付",
        certainty: "日付と出来事の対応",
        no_calendar_date: "暦の上の日付は資料に記載なし",
        status: "実績・計画",
        not_recoverable: "図の中の数値のため、抽出テキストからは復元できません",
        same_figure: |other| format!("同じ数値が{other}としても記載されています。"),
        must_not_add: |other, why| format!("{other}と足し合わせることはできません。{why}"),
        same_event: |other| format!("同じ出来事が別の箇所にも記載されています：{other}。"),
        outcome_of: |plan| format!("計画{plan}の結果です。"),
        came_to: |outcome| format!("結果は{outcome}として記載されています。"),
        parties: |parties| format!("当事者：{parties}。"),
        ours: "本サイトによる計算値",
        our_sum: |terms| format!("本サイトの合算値で、資料に記載はありません：{terms}。"),
    },
    terms: terms::JA,
    allocations: Allocations {
        all: "記載された総額の一覧",
        path: "現在の位置",
        form: "グラフ",
        bars: "棒グラフ",
        treemap: "ツリーマップ",
        icicle: "階層図",
        changes: "増減",
        years: "年度",
        both: "両年度",
        item: "項目",
        change: "増減",
        change_percent: |before| format!("増減率（{before}比）"),
        percent_of: |before| format!("%は{before}比"),
        share: "上位の項目に占める割合",
        in_total: |unit, total| format!("単位：{unit}、%は「{total}」に占める割合"),
        in_frames: |unit| format!("単位：{unit}、%は枠の上に示す総額に占める割合"),
        in_columns: |unit| format!("単位：{unit}、%は左の項目に占める割合"),
        grouping: "区分",
        by_stage: "当初・補正",
        by_account: "会計",
        no_account: "資料に会計の記載なし",
        rest: "内訳の記載なし",
        budget: |year, stage| format!("{year}{stage}"),
        what_is_not_itemised: "内訳の記載がない部分",
        up: |amount| format!("{amount}増"),
        down: |amount| format!("{amount}減"),
        changes_most: |item, change| format!("増減が最も大きいのは{item}の{change}"),
        within: |total, sentence| format!("「{total}」の内訳で{sentence}"),
        differs: |item, change| format!("{item}は前年度から{change}"),
        as_before: |item| format!("{item}は前年度と同額"),
        unchanged: "全項目が前年度と同額",
        several_change: "増減の最も大きい項目が複数あり、その額は等しい",
        largest: |total, amount| format!("最大の総額は{total}の{amount}"),
        several_largest: "最大の総額が複数あり、その額は等しい",
        mostly_rest: |share, total| format!("「{total}」の{share}は内訳の記載なし"),
        largest_part: |part, share, total| format!("「{total}」の{share}を「{part}」が占める"),
        only_part: |part, total, amount| format!("「{total}」の内訳は{part}のみ（{amount}）"),
        amounts: |total, year, amount, before, amount_before| {
            format!("「{total}」は{year}が{amount}、{before}が{amount_before}です。")
        },
        amount: |total, year, amount| format!("「{total}」は{year}が{amount}です。"),
        no_sum: "いずれも資料に記載された総額で、資料はこれらを合算していません。「全データ」と「検算」には一部の合計も掲げていますが、本サイトによる合算値であり、その旨を示しています。",
        across: "二つの会計にまたがる額：内訳は上の総額に含む",
        beside: "併記されているが、どの合計にも含めない額",
        hatched: "斜線は推計額を示します。",
        area: |year| format!("面積は{year}の金額に比例します。"),
        areas: |years| format!("面積は、各項目の年度（{years}）の金額に比例します。"),
        height: |year| format!("高さは{year}の金額に比例し、右へ進むほど細かい内訳になります。"),
        no_causes: "増減の理由は資料に記載がありません。",
        not_in: |year| format!("{year}の記載なし"),
        no_changes: "二つの年度の金額がそろっていないため、増減は分かりません",
        no_data: |year| format!("{year}の金額は資料に記載がありません"),
    },
    split: Split {
        title: |total, share| format!("{total}のうち国が{share}を分担"),
        sentence: |state, partners, n| {
            format!("国の分担は{state}、{n}者からなるパートナーの分担は{partners}です。")
        },
        rough: |step, share| {
            format!(
                "三つの金額はいずれも概算です。斜線は{step}単位の丸めで生じ得る幅で、国の割合は{share}となります。丸めの単位は「約」に対する本サイトの解釈です。"
            )
        },
        duties: "整備の役割分担",
        component: "項目",
        builds: "担当",
        builds_not: "担当なし",
        partners: "パートナー",
        payer: "負担者",
        yearly: "各年度の予算",
        yearly_note: "以下は国の各年度の予算額です。上の分担額は整備費用全体の概算であり、両者を足し合わせることはできません。",
    },
    alliances: Alliances {
        equivalent: |amount| format!("{amount}相当"),
        leads: |name, members, funding| {
            format!("会員数も資金提供見込みも{name}が最多（{members}、{funding}）")
        },
        most_funding: |name, funding| format!("資金提供見込みは{name}が最多（{funding}）"),
        sentence: |sum, n, year| {
            format!(
                "アライアンスは、企業が会員として参画し、QSTの技術を核に共同で開発を進める枠組みです。会員の名称は資料に記載されていません。{n}件を合わせた{year}の資金提供見込みは{sum}相当です（本サイトの合算値で、資料に記載はありません）。"
            )
        },
        disagreement: |name, members, expected| {
            format!(
                "{name}は会員数が{members}であるのに対し、参画見込みは{expected}と記載されており、理由の説明はありません。"
            )
        },
        scales: "売上高と資金提供見込みはそれぞれ別の尺度で、アライアンス間では共通です。",
        unequal: "≠ 会員数",
        alliance: "アライアンス",
        expected_in: |year, what| format!("{what}（{year}）"),
        among: |institutes| format!("うち{institutes}"),
        companies: "企業",
        institutes: "研究機関",
    },
    list: List {
        sentence: |figures, others, dates| {
            format!(
                "資料に記載された数値{figures}件、復元できない図など値のない項目{others}件、出来事・日付{dates}件を、資料のページと行の順に掲げます。項目を選ぶと、注記や出典などの詳細を表示します。"
            )
        },
        contents: "目次",
        item: "項目",
        lines: "行",
        ours: "本サイトによる整理",
        sums: "資料に記載のない合計",
        addends: "合算した項目",
        subjects: "数値と日付の対象",
    },
    sources: Sources {
        title: "数値はすべてQSTの資料によります。",
        sentence: "資料のスライドから抽出したテキストを典拠とし、行番号はそのテキストのものです。項目名のない金額や食い違う数値は、推測で補わず、その旨を示しています。",
        documents: "資料",
        publisher: "公表者",
        address: "公開場所（URL）",
        no_address: "不明",
        digest: "テキストのSHA-256",
        pages: "ページ",
        n_rows: |figures, dates| format!("数値{figures}件、出来事・日付{dates}件"),
        lines: |lines| format!("{lines}行目"),
        glossary: "資料と本サイトで用いる語の意味を、日本語と英語の名称とともに示します。",
    },
    notices: Notices {
        title: "リンクについてのお知らせ",
        unknown_name: |name| format!("リンクに不明な項目「{name}」が含まれています。"),
        bad_value: |name, value| {
            format!("リンクの「{name}」の値「{value}」を読み取れないため、標準の表示にしました。")
        },
        unknown_figure: |id| format!("リンクが示す数値「{id}」は、このデータにありません。"),
        older_version: |of, now| {
            format!("このリンクはデータ版{of}のものです。ここに示すのは、現在のデータ版{now}です。")
        },
        newer_version: |of, now| {
            format!(
                "このリンクはデータ版{of}のものですが、ここにあるのは、それより古いデータ版{now}です。"
            )
        },
        unchanged: "リンクが示す数値は、その後変更されていません。",
        changed: |label, field, old, new| format!("{label}（{field}）：{old}→{new}"),
        more_changed: |n| format!("ほか{n}件の変更があります。"),
        empty: "なし",
        dismiss: "閉じる",
    },
};
