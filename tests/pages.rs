//! Pages as the HTML that a server would send: what a reader finds on them, without a browser.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;
#[path = "support/page.rs"]
mod page;
#[path = "support/rows.rs"]
mod support;

use page::{html, read};
use qst_explorer::model::key::Key;
use qst_explorer::prerender;
use qst_explorer::view::url;
use qst_explorer::view::{Form, Page, View};
use qst_explorer::words::dates;
use qst_explorer::words::lang::Lang;
use support::Row;

/// A page holds every one of some pieces of text, in either language.
#[track_caller]
fn holds(page: &str, query: &str, pieces: &[&str]) {
    for piece in pieces {
        assert!(page.contains(piece), "{query}: {piece:?} is not in\n{page}");
    }
}

async fn check(query: &str, ja: &[&str], en: &[&str]) {
    for width in [360, 1280] {
        holds(&read(&html(query, width).await), query, ja);
        let query = format!("{query}&lang=en");
        holds(&read(&html(&query, width).await), &query, en);
    }
}

#[tokio::test]
async fn overview_has_the_headline_figures_and_every_chart() {
    check(
        "?view=overview",
        &["21,535百万円", "21,583百万円", "約370億円", "内訳の記載なし", "『脳とこころ』", "案"],
        &[
            "21,535 million yen",
            "21,583 million yen",
            "about 37 billion yen",
            "Not itemised",
            "Brain and Mind",
            "draft",
        ],
    )
    .await;
}

/// A page with several charts shows any of them alone, and a chart that it does not have is ignored.
#[tokio::test]
async fn a_link_shows_one_chart_alone() {
    for (page, names) in [
        ("overview", &["bars", "treemap", "split", "alliances"][..]),
        ("fusion", &["icicle", "shares"]),
        ("checks", &["checks"]),
    ] {
        let shown = |page: String| {
            let parts = page.split("<figure").skip(1).map(|it| it.split("-title").next().unwrap());
            parts.map(|it| it.rsplit('"').next().unwrap().to_owned()).collect::<Vec<String>>()
        };
        let whole = html(&format!("view={page}&lang=en"), 1280).await;
        assert_eq!(shown(whole.clone()), names);
        for name in names {
            let alone = html(&format!("view={page}&lang=en&chart={name}"), 1280).await;
            assert_eq!(shown(alone), [*name], "{page}");
        }
        let other = html(&format!("view={page}&lang=en&chart=timeline"), 1280).await;
        assert!(other.contains("This page has no chart called “timeline”"), "{page}");
        assert!(!other.contains("chart=timeline"), "{page}: a link leads to what is missing");
        assert_eq!(shown(other), names);
    }
}

#[tokio::test]
async fn the_main_charts_stand_on_the_overview_once() {
    let page = html("", 1280).await;
    for id in ["bars", "treemap", "split", "alliances"] {
        assert_eq!(page.matches(&format!("<svg id=\"{id}\"")).count(), 1, "{id}");
    }
}

#[tokio::test]
async fn what_the_grant_does_not_itemise_is_said() {
    check(
        "?view=allocations&at=operating-grant-general-account&form=treemap",
        &["11,002百万円", "51.1%", "主要事業のみ", "推計額"],
        &["11,002 million yen", "51.1%", "lists only its main items", "estimate"],
    )
    .await;
}

#[tokio::test]
async fn a_total_over_two_accounts_says_so() {
    check(
        "?view=allocations&at=quantum-beam-rd",
        &["1,836百万円", "335百万円", "1,501百万円", "復興特会含む", "二つの会計"],
        &[
            "1,836 million yen",
            "335 million yen",
            "1,501 million yen",
            "includes the reconstruction account",
            "two accounts",
        ],
    )
    .await;
}

#[tokio::test]
async fn the_building_has_its_three_parts_and_the_ceiling_beside() {
    check(
        "?view=allocations&at=supp-quantum-life-building",
        &["2,000百万円", "532", "210", "1,258", "3,800百万円", "予算額ではありません"],
        &["2,000 million yen", "532", "210", "1,258", "3,800 million yen", "not an allocation"],
    )
    .await;
}

#[tokio::test]
async fn seismic_retrofits_are_kept_apart() {
    check(
        "?view=allocations&at=supp-disaster-prevention",
        &["736百万円", "耐震改修（高崎量子応用研究所）", "81百万円", "65百万円"],
        &["736 million yen", "Seismic retrofit, Takasaki", "81 million yen", "65 million yen"],
    )
    .await;
}

#[tokio::test]
async fn synchrotron_budget_of_both_years() {
    check(
        "?view=allocations&at=synchrotron-total",
        &["1,358", "952", "373", "±0", "端数処理"],
        &["1,358", "952", "373", "±0", "rounding"],
    )
    .await;
}

#[tokio::test]
async fn iter_and_jt60sa_of_both_years() {
    check(
        "?view=allocations&at=iter-project",
        &["11,313", "9,764", "+1,549"],
        &["11,313", "9,764"],
    )
    .await;
    check("?view=allocations&at=ba-activities", &["1,779", "4,231", "−2,452"], &["1,779", "4,231"])
        .await;
}

#[tokio::test]
async fn one_amount_at_three_levels_is_one_amount() {
    check(
        "?view=allocations&at=supp-iter-ba",
        &["2,384百万円", "同一の金額"],
        &["2,384 million yen", "One amount, printed more than once"],
    )
    .await;
    let root = read(&html("?view=allocations&lang=en", 1280).await);
    let in_table = root.lines().filter(|line| *line == "2,384").count();
    // Once at its bar and once in the table.
    assert_eq!(in_table, 2, "{root}");
}

#[tokio::test]
async fn cost_split_is_about_so_much() {
    check(
        "?view=synchrotron",
        &[
            "約200億円",
            "約170億円",
            "約370億円",
            "約54%（53～55%）",
            "加速器",
            "宮城県",
            "足し合わせることはできません",
        ],
        &[
            "about 20 billion yen",
            "about 17 billion yen",
            "about 54% (53–55%)",
            "Accelerator",
            "Miyagi Prefecture",
            "not to be added",
        ],
    )
    .await;
}

#[tokio::test]
async fn alliances_with_their_disagreement() {
    check(
        "?view=alliances",
        &[
            "11社",
            "211,650千円",
            "約6.4兆円",
            "約2,400億円",
            "4社＋1機関",
            "3社",
            "6社",
            "理由の説明はありません",
        ],
        &[
            "11 companies",
            "211,650 thousand yen",
            "about 6.4 trillion yen",
            "about 240 billion yen",
            "4 companies + 1 institute",
            "3 companies",
            "6 companies",
            "does not explain the difference",
        ],
    )
    .await;
}

#[tokio::test]
async fn ledger_entry_has_value_print_qualifiers_year_before_and_place() {
    check(
        "?view=allocations&at=ba-activities&select=jt60sa",
        &[
            "「1,779百万円」",
            "「4,231百万円」",
            "案：予算案の段階の額です。",
            "354行目",
            "ITER計画、BA活動等の核融合研究開発の実施",
        ],
        &[
            "“1,779百万円”",
            "printed “4,231百万円”",
            "draft: A draft, not an adopted budget (案).",
            "line 354 of the text",
            "not stated in the document",
        ],
    )
    .await;
}

#[tokio::test]
async fn what_the_document_leaves_open_is_left_open() {
    check(
        "?select=unlabelled-amount",
        &["234百万円", "何の額かは資料に記載がありません"],
        &["234 million yen", "does not say what it is"],
    )
    .await;
    check("?select=diagnosis-treatment-sotowaku", &["外枠"], &["外枠"]).await;
    check("?select=subject.beamlines", &["国、パートナー"], &["State, Partners"]).await;
}

/// In another unit, every amount keeps its printed string beside it.
#[tokio::test]
async fn the_unit_is_switched_and_the_print_stays() {
    check(
        "?unit=billion",
        &[
            "215.35億円",
            "資料の表記「21,535百万円」",
            "令和元年度 215.83億円（資料の表記「21,583百万円」）",
            "令和2年度（億円）",
            "21,535百万円（21,583百万円）",
            "約370億円",
            "約64,000億円",
            "約6.4兆円",
        ],
        &[
            "21.535 billion yen",
            "printed “21,535百万円”",
            "FY2019 21.583 billion yen (printed “21,583百万円”)",
            "FY2020 (billion yen)",
            "21,535百万円 (21,583百万円)",
            "about 6,400 billion yen",
            "約6.4兆円",
        ],
    )
    .await;
    check(
        "?view=synchrotron&unit=trillion",
        &["約0.02兆円", "約200億円", "0.001358兆円（案、資料の表記「1,358百万円」）"],
        &[
            "about 0.02 trillion yen",
            "約200億円",
            "0.001358 trillion yen (draft, printed “1,358百万円”)",
        ],
    )
    .await;
    check(
        "?view=alliances&unit=yen",
        &["211,650,000円", "約6,400,000,000,000円", "11社 / 約6.4兆円 / 11社 / 211,650千円相当"],
        &[
            "211,650,000 yen",
            "about 6,400,000,000,000 yen",
            "11社 / 約6.4兆円 / 11社 / 211,650千円相当",
        ],
    )
    .await;
    check(
        "?view=allocations&at=ba-activities&select=jt60sa&unit=thousand",
        &[
            "令和2年度（千円）",
            "1,779,000千円",
            "「1,779百万円」",
            "−2,452,000千円",
            "1,779百万円（4,231百万円）",
        ],
        &[
            "FY2020 (thousand yen)",
            "1,779,000 thousand yen",
            "“1,779百万円”",
            "−2,452,000 thousand yen",
        ],
    )
    .await;
}

/// Rows that are not printed say so, and amounts in their printed units are not noted twice.
#[tokio::test]
async fn the_print_stands_in_the_tables() {
    let page = read(&html("?view=allocations&at=operating-grant-general-account", 1280).await);
    holds(&page, "", &["資料の表記\n注記", "5,927百万円（5,927百万円）", "−0.4%\n51.1%\n–\n–"]);
    assert!(!read(&html("", 1280).await).contains("資料の表記「"));
}

/// The unit is chosen where there is money, and marked.
#[tokio::test]
async fn the_unit_can_be_chosen_where_there_is_money() {
    for page in Page::ALL {
        let in_unit = |unit: &str| format!("?view={}&q=ITER&lang=en&unit={unit}", page.code());
        let (html, in_yen) =
            (html(&in_unit("million"), 360).await, html(&in_unit("yen"), 360).await);
        let n_choices = html.matches("name=\"unit\"").count();
        let has_money = read(&html) != read(&in_yen);
        assert_eq!(n_choices, if has_money { 6 } else { 0 }, "{page:?}");
    }
    check(
        "?view=alliances",
        &["単位\n資料のまま\n円\n千円\n百万円\n億円\n兆円"],
        &["Unit\nas printed\nyen\nthousand yen\nmillion yen\nbillion yen\ntrillion yen"],
    )
    .await;
}

#[tokio::test]
async fn a_mangled_link_shows_the_default_and_a_notice() {
    check(
        "?view=nowhere",
        &["リンクの「view」の値「nowhere」を読み取れない", "主な金額"],
        &[
            "The link has a value for “view” that cannot be read: “nowhere”",
            "The money at a glance",
        ],
    )
    .await;
}

/// What development allows itself is what readers' browsers allow.
#[test]
fn the_page_for_development_keeps_to_the_policy() {
    let page = include_str!("../index.html");
    let (_, policy) = page.split_once("content=\"default-src").unwrap();
    let policy = format!("default-src{}", policy.split('"').next().unwrap());
    // It has no style sheet of its own.
    let sent = prerender::policy("");
    let (before, after) = sent.split_once(" 'sha256-").unwrap();
    let (_, after) = after.split_once('\'').unwrap();
    assert_eq!(policy, format!("{before}{after}"));
}

/// No page needs what the content security policy refuses, or leaves an id twice.
#[tokio::test]
async fn every_page_keeps_to_the_policy() {
    let dataset = edition::dataset().unwrap();
    let mut views: Vec<View> = Vec::new();
    for lang in Lang::ALL.iter().copied() {
        views.extend(Page::ALL.iter().map(|page| View { lang, page: *page, ..View::default() }));
        for total in dataset.items().iter().filter(|it| it.can_be_opened()) {
            for form in Form::ALL.iter().copied() {
                let at = Some(total.id.clone());
                let page = Page::Allocations;
                views.push(View { lang, page, at, form, ..View::default() });
            }
        }
    }
    for view in views {
        let query = url::to_query(&view);
        let page = html(&query, 360).await;
        for refused in [" style=", "<script", "<style", "javascript:", "href=\"http"] {
            assert!(!page.contains(refused), "{query}: {refused}");
        }
        let ids: Vec<&str> =
            page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let mut seen = std::collections::BTreeSet::new();
        assert!(ids.iter().all(|id| seen.insert(*id)), "{query}: an id stands twice: {ids:?}");
    }
}

/// Every row of the data can be reached by its link, in either language, and says label, value,
/// printed string, qualifiers, document and lines.
#[tokio::test]
async fn every_row_has_its_ledger_entry() {
    let dataset = edition::dataset().unwrap();
    for lang in Lang::ALL.iter().copied() {
        let rows = support::rows(&dataset, lang);
        assert!(rows.len() > 200, "{}", rows.len());
        for Row { key, pieces } in rows {
            let query = format!("?lang={}&view=sources&select={key}", lang.code());
            let page = html(&query, 1280).await;
            let (_, entry) = page.split_once("<aside ").expect("an entry");
            let page = read(entry.split_once("</aside>").expect("its end").0);
            let pieces: Vec<&str> = pieces.iter().map(String::as_str).collect();
            holds(&page, &query, &pieces);
        }
    }
}

/// Terms of ledger entries lead to what the glossary says of them.
#[tokio::test]
async fn terms_lead_to_the_glossary() {
    let dataset = edition::dataset().unwrap();
    let glossary = html("?lang=en&view=glossary", 1280).await;
    let mut n_links = 0;
    for Row { key, .. } in support::rows(&dataset, Lang::En) {
        let page = html(&format!("?lang=en&view=sources&select={key}"), 1280).await;
        for link in page.split("href=\"glossary.html").skip(1) {
            let link = link.split('"').next().unwrap_or_default();
            let Some((_, place)) = link.split_once('#') else {
                continue;
            };
            assert!(glossary.contains(&format!("id=\"{place}\"")), "{key}: {place}");
            n_links += 1;
        }
    }
    assert!(n_links > 200, "{n_links}");
}

/// A link to a query shows what was found, with values, qualifiers, prints and pages.
#[tokio::test]
async fn a_query_in_a_link_is_answered() {
    check(
        "?view=search&q=%E7%B4%84200%E5%84%84%E5%86%86",
        &[
            "1件見つかりました。",
            "国の分担",
            "約200億円",
            "概算",
            "資料の表記「約200億円」",
            "「官民地域",
        ],
        &[
            "1 result.",
            "Share of the state",
            "about 20 billion yen",
            "rough estimate",
            "printed “約200億円”",
        ],
    )
    .await;
    check(
        "?view=search&q=215%E5%84%84",
        &["令和2年度 21,535百万円", "令和元年度 21,583百万円", "一致：値"],
        &["FY2020 21,535 million yen", "FY2019 21,583 million yen", "found by value"],
    )
    .await;
    check("?view=search&q=%E6%A1%88", &["用語\n案\n", "ほか"], &["Terms\ndraft\n", " more."]).await;
    check(
        "?view=search&q=kitten",
        &["「kitten」に一致するデータはありません", "検索の例", "215億円"],
        &["Nothing matches “kitten”", "Examples", "21.5 billion yen"],
    )
    .await;
}

/// What was found leads to the view that shows it, where there is one.
#[tokio::test]
async fn what_was_found_has_its_view() {
    for (query, link) in [
        ("jt60sa", "allocations.html?at=ba-activities&amp;select=jt60sa\""),
        ("国の分担", "synchrotron.html?select=synchrotron-cost-state\""),
        ("会員数", "alliances.html?select=brain-members\""),
        ("QSTの発足", "timeline.html?select=milestone.qst-founding\""),
        ("内訳の記載なし", "select=not-itemised.operating-grant-general-account\""),
        ("日本の費用分担", "fusion.html?select=iter-share-japan\""),
        ("蓄積リング長", "facts.html?select=synchrotron-ring-length\""),
        ("宮城県", "ledger.html?select=subject.miyagi-prefecture\""),
    ] {
        let page = html(&format!("?view=search&q={query}"), 1280).await;
        assert!(page.contains(link), "{query}: {link} is not in {page}");
    }
}

/// The page as it is sent says what can be searched for, where its answers do without scripts, and holds
/// nothing that depends on a query.
#[tokio::test]
async fn the_sent_search_is_empty() {
    check(
        "?view=search",
        &["検索の例", "スクリプト", "全データ"],
        &["Examples", "Searching needs scripts", "All data"],
    )
    .await;
    let page = html("?view=search", 360).await;
    assert!(page.contains("<p role=\"status\" class=\"told\"></p>"), "{page}");
    assert!(!page.contains(" value=\"\""), "{page}");
}

/// Every page leads to the search.
#[tokio::test]
async fn every_page_leads_to_the_search() {
    for page in Page::ALL {
        let html = html(&format!("?view={}", page.code()), 360).await;
        let link = "href=\"search.html\" accesskey=\"/\"";
        assert!(html.contains(link) || *page == Page::Search, "{page:?}");
    }
}

/// The list of all data holds every row once on each page of the documents that prints it.
#[tokio::test]
async fn every_row_stands_in_the_list() {
    let dataset = edition::dataset().unwrap();
    for lang in Lang::ALL.iter().copied() {
        let page = html(&format!("?lang={}&view=ledger", lang.code()), 1280).await;
        for Row { key, .. } in support::rows(&dataset, lang) {
            let n = page.matches(&format!("select={key}\"")).count();
            let source = match &key {
                Key::Item(id) => dataset.item(id).map(|it| it.source()),
                Key::Milestone(id) => dataset.milestone(id).map(|it| &it.source),
                Key::NotItemised(_) | Key::Sum(_) | Key::Subject(_) => None,
            };
            let n_pages = source.map_or(1, |it| dataset.pages_of(it).len());
            assert_eq!(n, n_pages, "{key}");
        }
    }
}

/// With the year before chosen, everything speaks of that year, whose budget is no draft.
#[tokio::test]
async fn the_year_before_is_spoken_of_as_itself() {
    check(
        "?view=allocations&years=previous&at=operating-grant-general-account",
        &["11,048百万円（総額の51.2%）"],
        &["11,048 million yen (51.2% of the total) is not itemised"],
    )
    .await;
    check(
        "?view=allocations&years=previous",
        &["令和元年度当初予算", "21,583"],
        &["FY2019 initial budget", "21,583"],
    )
    .await;
    let page = read(&html("?view=allocations&years=previous&lang=en", 1280).await);
    assert!(!page.lines().any(|line| line == "FY2019 initial budget (draft)"), "{page}");
}

/// A number that is of a date says so wherever it is told: as a hit, as an entry, in the list.
#[tokio::test]
async fn a_number_of_a_date_says_so() {
    let dataset = edition::dataset().unwrap();
    let dated: Vec<_> = dataset.items().iter().filter(|it| it.newest().as_of.is_some()).collect();
    assert!(dated.len() > 2);
    for lang in Lang::ALL.iter().copied() {
        for it in &dated {
            let date = dates::when(lang, it.newest().as_of.unwrap());
            let code = lang.code();
            for view in [
                format!("view=search&q={}", lang.pick(&it.label)),
                format!("view=facts&select={}", it.id),
                "view=ledger".to_owned(),
            ] {
                let query = format!("?lang={code}&{view}");
                holds(&read(&html(&query, 1280).await), &query, &[&date]);
            }
        }
    }
}

/// The English list gives every amount in English, that of the year before, too.
#[tokio::test]
async fn the_list_has_the_amounts_of_both_years_in_its_language() {
    check(
        "?view=ledger",
        &["208百万円（令和元年度 150百万円）"],
        &["208 million yen (FY2019 150 million yen)"],
    )
    .await;
}
