//! Links survive a round trip, and no link can break the page.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may fail")]

use proptest::prelude::*;
use proptest::sample::select;
use qst_explorer::bundled;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::model::fiscal_year::FiscalYear;
use qst_explorer::model::id::Id;
use qst_explorer::model::key::Key;
use qst_explorer::view::param::Param;
use qst_explorer::view::url::{self, Notice, link, to_query};
use qst_explorer::view::{
    ChartName, Delivery, EmbedOptions, Form, Grouping, Page, Theme, View, Visibility, Years, path,
};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;

/// What a query asks for on the first page.
fn from_query(query: &str) -> (View, Vec<Notice>) {
    url::from_query(query, View::default(), &bundled::dataset().unwrap())
}

/// The totals that can be drilled into.
fn totals() -> Vec<Id> {
    let dataset = bundled::dataset().unwrap();
    dataset.items().iter().filter(|it| it.can_be_opened()).map(|it| it.id.clone()).collect()
}

/// Everything that can be selected.
fn keys() -> Vec<Key> {
    let dataset = bundled::dataset().unwrap();
    let figures = dataset.items().iter().map(|it| Key::Item(it.id.clone()));
    let subjects = qst_explorer::model::subject::SubjectKind::ALL
        .iter()
        .flat_map(|kind| dataset.subjects(*kind))
        .map(|it| Key::Subject(it.id.clone()));
    let rest = Id::parse("operating-grant-general-account").map(Key::NotItemised);
    figures.chain(subjects).chain(rest).collect()
}

/// The page at a path; a file that holds every page is where it was saved.
fn page_at(path: &str, delivery: Delivery) -> View {
    match delivery {
        Delivery::File => View::of(Lang::Ja, delivery, Page::Overview),
        Delivery::Site | Delivery::Bare => path::read(path).unwrap(),
    }
}

/// The years that a link can ask for: relative, and by name.
fn years() -> Vec<Years> {
    let [older, newer] = [2019, 2020].map(FiscalYear::new);
    Years::RELATIVE
        .into_iter()
        .chain([Years::Named(older, None), Years::Named(newer, Some(older))])
        .collect()
}

fn views() -> impl Strategy<Value = View> {
    (
        select(Lang::ALL),
        select(Delivery::ALL),
        select(Page::ALL),
        proptest::option::of(select(totals())),
        select(Form::ALL),
        (proptest::option::of(select(ChartName::ALL)), select(years()), select(Grouping::ALL)),
        select(MoneyUnit::ALL),
        proptest::option::of(select(keys())),
        (".{0,100}", select(Theme::ALL), select(Visibility::ALL), select(Visibility::ALL)),
    )
        .prop_map(
            |(lang, delivery, page, at, form, (chart, years, grouping), unit, selected, rest)| {
                let (query, theme, title, controls) = rest;
                let embed_options = EmbedOptions { theme, title, controls };
                View {
                    lang,
                    delivery,
                    page,
                    at,
                    form,
                    chart,
                    years: years.name(),
                    grouping,
                    unit,
                    selected,
                    query,
                    embed_options,
                }
            },
        )
}

proptest! {
    #[test]
    fn round_trip(view in views()) {
        let dataset = bundled::dataset().unwrap();
        let page = page_at(&path::of(&view), view.delivery);
        prop_assert_eq!(url::from_query(&to_query(&view), page, &dataset), (view, vec![]));
    }

    #[test]
    fn links_lead_to_their_view_from_anywhere(from in views(), to in views()) {
        let dataset = bundled::dataset().unwrap();
        let link = link(&from, &to);
        let (way, query) = link.split_once('?').unwrap_or((&link, ""));
        let page = page_at(&resolved(&path::of(&from), way), to.delivery);
        prop_assert_eq!(url::from_query(query, page, &dataset), (to, vec![]));
    }

    #[test]
    fn reading_never_fails_and_settles(query in ".*") {
        let (view, _notices) = from_query(&query);
        let again = format!("{}&view={}&lang={}&frame={}", to_query(&view), view.page.code(),
            view.lang.code(), view.delivery.code());
        prop_assert_eq!(from_query(&again), (view, vec![]));
    }

    #[test]
    fn mangled_links_settle_too(view in views(), at in any::<prop::sample::Index>(), junk in "[ -~]{0,3}|%[0-9A-F]{2}") {
        let mut query = to_query(&view);
        query.insert_str(at.index(query.len() + 1), &junk);
        let (view, _notices) = from_query(&query);
        prop_assert_eq!(from_query(&to_query(&view)).0, View { lang: Lang::Ja, delivery: Delivery::Site, page: Page::Overview, ..view });
    }
}

/// Where a relative way leads from a path, as a browser would find it.
fn resolved(from: &str, way: &str) -> String {
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut steps: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    if way.is_empty() {
        return from.to_owned();
    }
    let mut rest = way;
    while let Some(up) = rest.strip_prefix("../") {
        steps.pop().unwrap();
        rest = up;
    }
    let rest = rest.strip_prefix("./").unwrap_or(rest);
    steps.iter().map(|it| format!("{it}/")).chain([rest.to_owned()]).collect()
}

#[track_caller]
fn check(query: &str, expected: (View, Vec<Notice>)) {
    assert_eq!(from_query(query), expected);
}

#[test]
fn no_query_is_the_default() {
    check("", (View::default(), vec![]));
    check("?", (View::default(), vec![]));
    assert_eq!(to_query(&View::default()), "");
}

#[test]
fn what_cannot_be_read_is_reported_and_the_rest_is_kept() {
    check(
        "?lang=en&view=nowhere&at=%21&years=both&unit=%24&slect=red&select=nobody",
        (
            View { lang: Lang::En, ..View::default() },
            vec![
                Notice::BadValue { name: "view", value: "nowhere".to_owned() },
                Notice::BadValue { name: "at", value: "!".to_owned() },
                Notice::BadValue { name: "unit", value: "$".to_owned() },
                Notice::UnknownName("slect".to_owned()),
                Notice::UnknownFigure("nobody".to_owned()),
            ],
        ),
    );
}

#[test]
fn a_figure_without_parts_opens_among_its_siblings() {
    let jt60sa = Key::Item(Id::parse("jt60sa").unwrap());
    check(
        "?view=allocations&at=jt60sa",
        (
            View {
                page: Page::Allocations,
                at: Id::parse("ba-activities"),
                selected: Some(jt60sa),
                ..View::default()
            },
            vec![],
        ),
    );
}

#[test]
fn what_is_searched_for_is_bounded() {
    check(
        "?q=%E7%B4%84200+%E5%84%84",
        (View { query: "約200 億".to_owned(), ..View::default() }, vec![]),
    );
    let long = "x".repeat(101);
    let notice = Notice::BadValue { name: "q", value: format!("{}…", "x".repeat(60)) };
    check(&format!("?q={long}"), (View::default(), vec![notice]));
}

/// A dataset whose version 0.3.0 changed some cells.
fn changed(query: &str) -> Vec<String> {
    let changes = "version,id,field,old,new\n\
        0.2.0,jt60sa,value,1778,1779\n0.3.0,iter-project,label_en,ITER,ITER Project\n\
        0.3.0,lost-row,row,all of it,\n";
    let tables = Tables { version: "0.3.0", changes, ..bundled::TABLES };
    let dataset = load::load(&tables).unwrap();
    let (_, notices) = url::from_query(query, View::default(), &dataset);
    let told = |notice: &Notice| match notice {
        Notice::OtherVersion { of, now, changed } => {
            let changed: Vec<String> =
                changed.iter().map(|it| format!("{}.{}", it.change.key, it.change.field)).collect();
            format!("{of} {now} {}", changed.join(" "))
        }
        notice => format!("{notice:?}"),
    };
    notices.iter().map(told).collect()
}

#[test]
fn links_of_other_versions_say_what_changed() {
    assert_eq!(changed("?v=0.3.0"), Vec::<String>::new());
    let all = "0.1.0 0.3.0 jt60sa.value iter-project.label_en lost-row.row";
    assert_eq!(changed("?v=0.1.0"), [all]);
    assert_eq!(changed("?v=0.2.0"), ["0.2.0 0.3.0 iter-project.label_en lost-row.row"]);
    assert_eq!(changed("?v=0.1.0&select=jt60sa"), ["0.1.0 0.3.0 jt60sa.value"]);
    let parts = "?v=0.1.0&view=allocations&at=iter-ba-total";
    assert_eq!(changed(parts), ["0.1.0 0.3.0 iter-project.label_en"]);
    assert_eq!(changed("?v=2.0.0"), ["2.0.0 0.3.0 "]);
    // No older version was ever published.
    assert_eq!(changed("?v=0.0.9"), ["BadValue { name: \"v\", value: \"0.0.9\" }"]);
    assert_eq!(changed("?v=two"), ["BadValue { name: \"v\", value: \"two\" }"]);
}

#[test]
fn permanent_links_name_the_version() {
    let version = bundled::dataset().unwrap().version();
    assert_eq!(
        url::permanent(&View::default(), version),
        format!("?v={}", bundled::TABLES.version)
    );
    let view = View { unit: MoneyUnit::Yen, ..View::default() };
    let query = url::permanent(&view, version);
    assert_eq!(query, format!("?unit=yen&v={}", bundled::TABLES.version));
    check(&query, (view, vec![]));
}

#[test]
fn a_notice_repeats_no_more_than_a_line() {
    let (_, notices) = from_query(&format!("?at={}", "?".repeat(10_000)));
    let value = format!("{}…", "?".repeat(60));
    assert_eq!(notices, [Notice::BadValue { name: "at", value }]);
}

/// What is added to links to follow who passes them on, and what other sites call things.
#[test]
fn what_others_add_to_a_link_is_passed_over() {
    let added = "utm_source=x&fbclid=x&gclid=x&gbraid=x&wbraid=x&dclid=x&gad_source=1&msclkid=x&twclid=x&ttclid=x\
        &li_fat_id=x&igshid=x&igsh=x&mc_cid=x&mc_eid=x&_hsenc=x&_hsmi=1&hsCtaTracking=x&yclid=x&ysclid=x&_openstat=x\
        &vero_id=x&oly_enc_id=x&mkt_tok=x&ref=x&ref_src=x&s_cid=x&cmpid=x&spm=x&share=x&_ga=1&_gl=x&srsltid=x&s=20&t=x\
        &si=x&wt_mc=x&at_medium=x&pk_campaign=x&mtm_source=x&hsa_cam=1&__s=x&ck_subscriber_id=1&rb_clid=x\
        &_branch_match_id=1&sfnsn=mo&mibextid=x&fb_action_ids=1&from=timeline&isappinstalled=0&usp=sharing&feature=x\
        &trk=x&source=x&src=x&cid=1&id=1&p=1&hl=ja&openExternalBrowser=1&sessionid=x&nocache=1&%E2%9C%93=x&=x&&x";
    let view = View { unit: MoneyUnit::Billion, selected: Key::parse("jt60sa"), ..View::default() };
    check(&format!("?unit=billion&{added}&select=jt60sa&{added}"), (view, vec![]));
}

#[test]
fn a_name_that_was_mistyped_is_reported() {
    for name in
        ["slect", "sselect", "selcet", "selekt", "untit", "year", "vieww", "contols", "titel"]
    {
        let notice = Notice::UnknownName(name.to_owned());
        check(&format!("?{name}=jt60sa"), (View::default(), vec![notice]));
    }
}

/// Word processors and keyboards write letters and hyphens in their own way.
#[test]
fn letters_of_any_width_and_case_are_read() {
    let selected = Key::parse("jt60sa");
    let view = View { unit: MoneyUnit::Billion, selected, ..View::default() };
    for query in ["?UNIT=Billion&Select=JT60SA", "?ｕｎｉｔ=ｂillion&select=jt６0sa"] {
        check(query, (view.clone(), vec![]));
    }
    for hyphen in ["-", "\u{2010}", "\u{2013}", "\u{2212}", "\u{ff0d}"] {
        let query = format!("?at={}", ["iter", "ba", "total"].join(hyphen));
        let at = Id::parse("iter-ba-total");
        check(&query, (View { at, ..View::default() }, vec![]));
    }
}

/// A link that was cut out of a text or of the source of a page.
#[test]
fn what_stands_around_a_link_does_not_matter() {
    let at = Id::parse("iter-ba-total");
    let view = View { page: Page::Allocations, at, unit: MoneyUnit::Billion, ..View::default() };
    let separators = [
        "&",
        "\\u0026",
        "%5Cu0026",
        "&amp;",
        "&amp%3B",
        "&amp;amp;",
        "&%20",
        "&%E2%80%8B",
        ";",
        ";amp;",
        "%3B",
    ];
    for separator in separators {
        let query = format!("?view=allocations{separator}at=iter-ba-total{separator}unit=billion");
        check(&query, (view.clone(), vec![]));
        for end in [
            ".",
            ",",
            ";",
            ":",
            "!",
            "?",
            ")",
            "]",
            "}",
            ">",
            "'",
            "\"",
            "*",
            "_",
            "…",
            "’",
            "”",
            "»",
            "。",
            "、",
            "」",
            "』",
            "）",
            "］",
            "】",
            "〉",
            "》",
            "，",
            "．",
            "；",
            "！",
            "？",
            "＞",
            "%29",
            "%E3%80%82",
            "%E3%80%8D%E3%82%92",
            "%22%3Ehere%3C/a%3E",
            "&",
            "&amp;",
            "%20",
            "+and",
            "%E2%80%8B",
            "\u{FEFF}",
            ")。",
            "%",
        ] {
            check(&format!("{query}{end}"), (view.clone(), vec![]));
        }
    }
    check(
        "?at=iter-%C2%ADba-\u{2060}total%E2%80%AE&view=allocations&unit=\"billion",
        (view, vec![]),
    );
}

/// A link that was encoded as if it were a part of another one, once or more often, as a whole or in part.
/// Nothing is said of what has no value, and it takes no value away.
#[test]
fn what_has_no_value_is_not_asked_for() {
    check("at=&unit=%E2%80%8F%E2%80%8E&form=", from_query(""));
    check("at=iter-ba-total&at=", from_query("at=iter-ba-total"));
}

#[test]
fn what_was_encoded_again_is_read() {
    let at = Id::parse("iter-ba-total");
    let view = View { page: Page::Allocations, at, unit: MoneyUnit::Billion, ..View::default() };
    for percent in ["%", "%25", "%2525"] {
        let [is, and] = ["3D", "26"].map(|it| format!("{percent}{it}"));
        for query in [
            format!("?view{is}allocations{and}at{is}iter-ba-total{and}unit{is}billion"),
            format!("?view=allocations{and}at{is}iter-ba-total{and}unit{is}billion."),
            format!("?view=allocations&at=iter-ba-total{and}unit{is}billion{and}q{is}"),
            format!("?utm_source=x&view{is}allocations{and}at{is}iter-ba-total&unit=billion"),
        ] {
            check(&query.to_lowercase(), (view.clone(), vec![]));
            check(&query, (view.clone(), vec![]));
        }
    }
    // What is searched for may be anything.
    let query = "at=jt60sa&unit%3Dyen;q=x".to_owned();
    check(
        &format!("?q={}", "at%3Djt60sa%26unit%253Dyen;q=x"),
        (View { query, ..View::default() }, vec![]),
    );
    // However often: this ends.
    let deep = format!("?unit{}3Dbillion", "%25".repeat(2_000));
    check(&deep, (View::default(), vec![]));
}

/// What a link brings cannot change the order in which a sentence of ours is read.
#[test]
fn marks_of_direction_stay_out_of_notices() {
    let query = "?at=%E2%80%AEmoc.live//:sptth%20ot%20oG&slec%E2%81%A6t=x";
    let value = "moc.live//:sptth ot oG".to_owned();
    let notices =
        vec![Notice::BadValue { name: "at", value }, Notice::UnknownName("slect".to_owned())];
    check(query, (View::default(), notices));
    let value = "\u{2068}שלום\u{2069}".to_owned();
    let notice = Notice::BadValue { name: "form", value };
    check("?form=%D7%A9%D7%9C%D7%95%D7%9D", (View::default(), vec![notice]));
}

/// Every name that links may have is known as one: it is read, or its value is reported.
#[test]
fn no_name_of_ours_is_passed_over() {
    for name in Param::CODES {
        if *name != "q" {
            let notice = Notice::BadValue { name, value: "?".to_owned() };
            check(&format!("?{name}=?"), (View::default(), vec![notice]));
        }
    }
}
