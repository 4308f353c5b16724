//! Pictures, compared with what they were when a person last looked; and what holds for all.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;

use std::collections::BTreeSet;

use expect_test::{ExpectFile, expect_file};
use qst_explorer::bundled;
use qst_explorer::chart::forms::alliances::Alliances;
use qst_explorer::chart::forms::bars::Bars;
use qst_explorer::chart::forms::checks::Checks;
use qst_explorer::chart::forms::cost_shares::CostShares;
use qst_explorer::chart::forms::cost_split::CostSplit;
use qst_explorer::chart::forms::timeline::Timeline;
use qst_explorer::chart::forms::{self, icicle, treemap};
use qst_explorer::chart::ink::Ink;
use qst_explorer::chart::scene::{Anchor, GRID, Mark, Point, Scene, Shape};
use qst_explorer::chart::{Chart, Size, list, text};
use qst_explorer::dataset::Dataset;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::describe;
use qst_explorer::describe::allocations::AllocationsSpec;
use qst_explorer::describe::context::Context;
use qst_explorer::describe::periods::Periods;
use qst_explorer::describe::stop::Stop;
use qst_explorer::model::fiscal_year::FiscalYear;
use qst_explorer::model::id::Id;
use qst_explorer::model::item::Item;
use qst_explorer::model::key::Key;
use qst_explorer::paint::file;
use qst_explorer::view::{ChartName, Form, Grouping, Page, View, Years};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::MoneyUnit;

/// A phone, and a desktop.
const WIDTHS: [u32; 2] = [360, 1280];

#[track_caller]
fn check(scene: &Scene, expected: ExpectFile) {
    check_rules(scene);
    expected.assert_eq(&file::svg(scene));
}

/// What holds for every picture.
#[track_caller]
fn check_rules(scene: &Scene) {
    let (width, height) = ((scene.width * GRID) as i32, (scene.height * GRID) as i32);
    let mut keys = BTreeSet::new();
    for stop in &scene.stops {
        assert!(keys.insert(&stop.key), "{} stands twice on the walk", stop.key);
        assert!(!stop.label.is_empty(), "{} has nothing to say", stop.key);
        let is_drawn = scene.marks.iter().any(|mark| mark.key.as_ref() == Some(&stop.key));
        assert!(is_drawn, "{} is not in the picture", stop.key);
    }
    for mark in &scene.marks {
        if let Some(key) = &mark.key {
            assert!(keys.contains(key), "{key} is drawn but cannot be walked to");
        }
        // A grid unit of rounding is allowed.
        let is_within =
            |x: i32, y: i32| (-1..=width + 1).contains(&x) && (-1..=height + 1).contains(&y);
        match &mark.shape {
            Shape::Line { from, to } | Shape::Rect { from, to } => {
                assert!(is_within(from.x, from.y) && is_within(to.x, to.y), "{mark:?}");
            }
            Shape::Circle { center, radius } => {
                let radius = *radius as i32;
                assert!(is_within(center.x - radius, center.y - radius), "{mark:?}");
                assert!(is_within(center.x + radius, center.y + radius), "{mark:?}");
            }
            Shape::Text { at, anchor, size, text: line, .. } => {
                assert!(*size >= 12 * GRID, "too small to read: {mark:?}");
                let span = (text::ems(line) * f64::from(*size)) as i32;
                let (left, right) = match anchor {
                    Anchor::Start => (at.x, at.x + span),
                    Anchor::Middle => (at.x - span / 2, at.x + span / 2),
                    Anchor::End => (at.x - span, at.x),
                };
                // Labels of an axis may hang over its ends by half their width.
                let is_of_axis = mark.key.is_none() && *anchor == Anchor::Middle;
                let over = if is_of_axis { span / 2 } else { 0 };
                assert!(left >= -1 - over && right <= width + 1 + over, "cut off: {mark:?}");
            }
        }
    }
}

/// Words on a line that stand for nothing, like the labels of an axis, stand apart.
#[track_caller]
fn check_labels_stand_apart(scene: &Scene) {
    let mut spans: Vec<(i32, i32, i32)> = Vec::new();
    for mark in scene.marks.iter().filter(|mark| mark.key.is_none()) {
        if let Shape::Text { at, anchor, size, text: line, .. } = &mark.shape {
            let span = (text::ems(line) * f64::from(*size)) as i32;
            let left = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - span / 2,
                Anchor::End => at.x - span,
            };
            spans.push((at.y, left, left + span));
        }
    }
    for (idx, a) in spans.iter().enumerate() {
        for b in &spans[idx + 1..] {
            assert!(a.0 != b.0 || a.2 < b.1 || b.2 < a.1, "labels touch: {a:?}, {b:?}");
        }
    }
}

/// A picture whose words are whole.
#[track_caller]
fn check_nothing_is_cut(scene: &Scene) {
    for mark in &scene.marks {
        if let Shape::Text { text: line, .. } = &mark.shape {
            assert!(!line.ends_with('…'), "{line}");
        }
    }
}

fn context(dataset: &Dataset, lang: Lang) -> Context<'_> {
    Context::new(dataset, lang, MoneyUnit::Printed)
}

fn figure<'a>(dataset: &'a Dataset, id: &str) -> &'a Item {
    dataset.item(&Id::parse(id).unwrap()).unwrap()
}

fn allocations<'a>(dataset: &'a Dataset, lang: Lang, at: Option<&str>) -> AllocationsSpec<'a> {
    let at = at.map(|id| figure(dataset, id));
    AllocationsSpec {
        context: context(dataset, lang),
        at,
        periods: Periods::of(dataset, Years::Both),
        grouping: Grouping::Stage,
    }
}

/// Allocations in a form.
fn in_form<'a>(form: Form, spec: AllocationsSpec<'a>) -> Box<dyn Chart + 'a> {
    (forms::of_allocations(form).chart)(spec)
}

#[test]
fn bars_of_all_totals() {
    let dataset = edition::dataset().unwrap();
    let scene = |width| Bars::of(allocations(&dataset, Lang::Ja, None)).scene(width);
    check(&scene(360), expect_file!["snapshots/bars-totals-ja-360.svg"]);
    check(&scene(1280), expect_file!["snapshots/bars-totals-ja-1280.svg"]);
}

#[test]
fn bars_of_one_total() {
    let dataset = edition::dataset().unwrap();
    let at = Some("operating-grant-general-account");
    let scene = |width| Bars::of(allocations(&dataset, Lang::En, at)).scene(width);
    check(&scene(360), expect_file!["snapshots/bars-grant-en-360.svg"]);
    check(&scene(1280), expect_file!["snapshots/bars-grant-en-1280.svg"]);
}

#[test]
fn treemap_of_one_total() {
    let dataset = edition::dataset().unwrap();
    let at = Some("operating-grant-general-account");
    let scene = |width| treemap::of(allocations(&dataset, Lang::Ja, at)).scene(width);
    check(&scene(1280), expect_file!["snapshots/treemap-grant-ja-1280.svg"]);
}

#[test]
fn treemap_of_all_totals() {
    let dataset = edition::dataset().unwrap();
    let scene = |width| treemap::of(allocations(&dataset, Lang::En, None)).scene(width);
    check(&scene(360), expect_file!["snapshots/treemap-totals-en-360.svg"]);
}

#[test]
fn cost_split() {
    let dataset = edition::dataset().unwrap();
    let scene = |lang, width| CostSplit::of(context(&dataset, lang)).scene(width);
    check(&scene(Lang::Ja, 360), expect_file!["snapshots/split-ja-360.svg"]);
    check(&scene(Lang::En, 1280), expect_file!["snapshots/split-en-1280.svg"]);
}

#[test]
fn alliances_side_by_side() {
    let dataset = edition::dataset().unwrap();
    let scene = |lang, width| Alliances::of(context(&dataset, lang)).scene(width);
    check(&scene(Lang::En, 360), expect_file!["snapshots/alliances-en-360.svg"]);
    check(&scene(Lang::Ja, 1280), expect_file!["snapshots/alliances-ja-1280.svg"]);
}

#[test]
fn icicle_of_all_totals() {
    let dataset = edition::dataset().unwrap();
    let scene = |lang, width| icicle::of(allocations(&dataset, lang, None)).scene(width);
    check(&scene(Lang::Ja, 360), expect_file!["snapshots/icicle-totals-ja-360.svg"]);
}

/// Every form of allocations is looked at: one total on a phone, and all of them on a desktop.
#[test]
fn each_form_of_one_total_and_of_all() {
    let dataset = edition::dataset().unwrap();
    let grant = Some("operating-grant-general-account");
    for form in Form::ALL.iter().copied() {
        let scene = |lang, width, at| in_form(form, allocations(&dataset, lang, at)).scene(width);
        let picture = |what: &str| expect_file![format!("snapshots/{}-{what}.svg", form.code())];
        check(&scene(Lang::Ja, 360, grant), picture("grant-ja-360"));
        check(&scene(Lang::En, 1280, None), picture("totals-en-1280"));
    }
}

#[test]
fn shares_of_the_parties() {
    let dataset = bundled::dataset().unwrap();
    let whole = dataset.item(&Id::parse("iter-shares").unwrap()).unwrap();
    let scene = |lang, width| CostShares::of(context(&dataset, lang), whole).scene(width);
    for lang in Lang::ALL.iter().copied() {
        for width in [288, 313, 572, 1200] {
            check_rules(&scene(lang, width));
            check_labels_stand_apart(&scene(lang, width));
        }
    }
    check(&scene(Lang::En, 360), expect_file!["snapshots/shares-en-360.svg"]);
    let described = CostShares::of(context(&dataset, Lang::En), whole).describe();
    assert!(described.title.starts_with("Europe bears 45.5%"), "{}", described.title);
    assert!(described.sentences.join(" ").contains("100.1%"), "{:?}", described.sentences);
}

fn years_and_groupings() -> Vec<(Years, Grouping)> {
    let mut res = Vec::new();
    for years in Years::RELATIVE {
        res.extend(Grouping::ALL.iter().map(|it| (years, *it)));
    }
    res
}

#[test]
fn checks_of_totals() {
    let dataset = edition::dataset().unwrap();
    let scene = |lang, width| Checks::of(context(&dataset, lang)).scene(width);
    check(&scene(Lang::Ja, 360), expect_file!["snapshots/checks-ja-360.svg"]);
    check(&scene(Lang::En, 1280), expect_file!["snapshots/checks-en-1280.svg"]);
}

fn timeline_scene(dataset: &Dataset, lang: Lang, width: u32) -> Scene {
    Timeline::of(context(dataset, lang)).scene(width)
}

#[test]
fn timeline_of_all_events() {
    let dataset = edition::dataset().unwrap();
    let scene = |lang, width| timeline_scene(&dataset, lang, width);
    check(&scene(Lang::Ja, 313), expect_file!["snapshots/timeline-ja-313.svg"]);
    check(&scene(Lang::En, 313), expect_file!["snapshots/timeline-en-313.svg"]);
    check(&scene(Lang::Ja, 1200), expect_file!["snapshots/timeline-ja-1200.svg"]);
    check(&scene(Lang::En, 1200), expect_file!["snapshots/timeline-en-1200.svg"]);
}

/// Left, top, right and bottom of a mark that is seen, in grid units.
fn extent(shape: &Shape) -> [i32; 4] {
    match shape {
        Shape::Text { at, anchor, size, text: line, .. } => {
            let (span, half) = ((text::ems(line) * f64::from(*size)) as i32, *size as i32 / 2);
            let left = match anchor {
                Anchor::Start => at.x,
                Anchor::Middle => at.x - span / 2,
                Anchor::End => at.x - span,
            };
            [left, at.y - half, left + span, at.y + half]
        }
        Shape::Line { from, to } | Shape::Rect { from, to } => {
            [from.x.min(to.x), from.y.min(to.y), from.x.max(to.x), from.y.max(to.y)]
        }
        Shape::Circle { center: Point { x, y }, radius } => {
            let r = *radius as i32;
            [x - r, y - r, x + r, y + r]
        }
    }
}

/// On a timeline of any width, no text lies over another or over a sign, and nothing is cut.
#[test]
fn labels_of_the_timeline_stand_apart_at_every_width() {
    let dataset = bundled::dataset().unwrap();
    for width in (288..=1280).step_by(31).chain([313, 572, 704, 859, 860, 1036, 1200, 1280]) {
        for lang in Lang::ALL.iter().copied() {
            let scene = timeline_scene(&dataset, lang, width);
            check_rules(&scene);
            check_nothing_is_cut(&scene);
            let is_seen = |ink: Ink| !matches!(ink, Ink::Area | Ink::Grid | Ink::Zero);
            let marks: Vec<_> = scene.marks.iter().filter(|it| is_seen(it.pen.ink)).collect();
            let is_text = |shape: &Shape| matches!(shape, Shape::Text { .. });
            for (idx, a) in marks.iter().enumerate() {
                for b in marks[idx + 1..].iter().filter(|b| is_text(&a.shape) || is_text(&b.shape))
                {
                    let (p, q) = (extent(&a.shape), extent(&b.shape));
                    let touch = p[0] < q[2] && q[0] < p[2] && p[1] < q[3] && q[1] < p[3];
                    assert!(!touch, "{lang:?} {width}: {a:?} lies over {b:?}");
                }
            }
        }
    }
}

/// Every row of the table of milestones is drawn once, in its place or listed among those that have none.
#[test]
fn every_milestone_is_on_the_timeline_once() {
    let dataset = bundled::dataset().unwrap();
    let mut known: Vec<String> =
        dataset.milestones().iter().map(|it| format!("milestone.{}", it.id)).collect();
    known.sort();
    for width in [313, 1200] {
        let scene = timeline_scene(&dataset, Lang::Ja, width);
        let undated = describe::timeline::undated(context(&dataset, Lang::Ja))
            .into_iter()
            .map(|it| it.key.to_string());
        let mut drawn: Vec<String> = scene.stops.iter().map(|it| it.key.to_string()).collect();
        drawn.extend(undated);
        drawn.sort();
        assert_eq!(drawn, known, "{width}");
    }
    let rows = describe::timeline::describe(context(&dataset, Lang::En)).table.rows;
    let mut listed: Vec<String> =
        rows.iter().filter_map(|it| Some(it.key.as_ref()?.to_string())).collect();
    listed.sort();
    assert_eq!(listed, known);
}

/// How certain a date is, whether it was reached and how it bounds shows without any colour.
#[test]
fn signs_of_the_timeline_differ_in_shape() {
    let dataset = bundled::dataset().unwrap();
    let scene = timeline_scene(&dataset, Lang::En, 1200);
    let sign = |id: &str| -> Vec<(Ink, &str)> {
        let key = Some(qst_explorer::model::key::Key::parse(&format!("milestone.{id}")).unwrap());
        let marks = scene.marks.iter().filter(|it| it.key == key && it.pen.ink != Ink::Area);
        let shape = |shape: &Shape| match shape {
            Shape::Line { .. } => "line",
            Shape::Rect { .. } => "bar",
            Shape::Circle { .. } => "dot",
            Shape::Text { .. } => "",
        };
        marks.map(|it| (it.pen.ink, shape(&it.shape))).filter(|it| !it.1.is_empty()).collect()
    };
    use Ink::{Current, Foreseen, Planned, Reach};
    assert_eq!(sign("qst-founding"), [(Current, "dot")]);
    assert_eq!(sign("reorganisation"), [(Current, "bar")]);
    assert_eq!(sign("venture-3"), [(Current, "bar"); 2]);
    assert_eq!(sign("venture-4"), [(Current, "bar"); 3]);
    assert_eq!(sign("timeline-2016"), [(Reach, "line"); 3]);
    assert_eq!(sign("iter-operation"), [(Planned, "bar")]);
    assert_eq!(sign("jt60sa-first-plasma"), [(Reach, "line"), (Planned, "bar")]);
    assert_eq!(sign("jt60sa-assembly"), [(Reach, "line"), (Reach, "line"), (Planned, "bar")]);
    let arrow = |ink| [(Reach, "line"), (Reach, "line"), (Reach, "line"), (ink, "bar")];
    assert_eq!(sign("broader-approach-phase-1"), arrow(Planned));
    assert_eq!(sign("radiation-facility-upkeep"), arrow(Foreseen));
    // Three dashes instead of one line.
    assert_eq!(sign("old-buildings-started").len(), arrow(Current).len() + 2);
}

/// A bar is as long as its date is exact.
#[test]
fn bars_of_the_timeline_are_as_long_as_their_dates() {
    let dataset = bundled::dataset().unwrap();
    let scene = timeline_scene(&dataset, Lang::En, 1200);
    let length = |id: &str| -> f64 {
        let key = Some(qst_explorer::model::key::Key::parse(&format!("milestone.{id}")).unwrap());
        let bar = scene.marks.iter().find_map(|it| match it.shape {
            Shape::Rect { from, to } if it.key == key && it.pen.ink != Ink::Area => {
                Some(f64::from(to.x - from.x))
            }
            Shape::Rect { .. } | Shape::Line { .. } | Shape::Circle { .. } | Shape::Text { .. } => {
                None
            }
        });
        bar.unwrap()
    };
    let year = length("dementia-paper");
    assert!((length("polymer-aim") - year).abs() <= 2.0, "a fiscal year is as long");
    assert!((length("reorganisation") * 12.0 - year).abs() <= 12.0, "a month is a twelfth");
    // The years before are drawn a tenth as long.
    assert!((length("aps-esrf-built") - year).abs() <= 4.0, "a decade is ten times as long");
}

#[test]
fn rules_hold_at_every_width_and_for_every_total() {
    let dataset = bundled::dataset().unwrap();
    let totals: Vec<&Item> = dataset.items().iter().filter(|it| it.parts().is_some()).collect();
    for width in [288, 313, 328, 440, 572, 640, 900, 1200].into_iter().chain(WIDTHS) {
        for lang in Lang::ALL.iter().copied() {
            for unit in MoneyUnit::ALL.iter().copied() {
                let context = Context { unit, ..context(&dataset, lang) };
                let scenes = [
                    CostSplit::of(context).scene(width),
                    Alliances::of(context).scene(width),
                    Checks::of(context).scene(width),
                    Checks::of(context).excerpt(Size { width, height: f64::INFINITY }).scene,
                ];
                for scene in &scenes {
                    check_rules(scene);
                    check_labels_stand_apart(scene);
                    check_nothing_is_cut(scene);
                }
                for at in totals.iter().copied().map(Some).chain([None]) {
                    for (years, grouping) in years_and_groupings() {
                        let spec = AllocationsSpec {
                            context,
                            at,
                            periods: Periods::of(context.dataset, years),
                            grouping,
                        };
                        for form in Form::ALL.iter().copied() {
                            let scene = in_form(form, spec).scene(width);
                            check_rules(&scene);
                            check_labels_stand_apart(&scene);
                        }
                    }
                }
            }
        }
    }
}

/// Who reads the table misses nothing of the picture.
#[test]
fn tables_have_everything_that_is_drawn() {
    let dataset = bundled::dataset().unwrap();
    let context = context(&dataset, Lang::En);
    let totals = dataset.items().iter().filter(|it| it.parts().is_some()).map(Some);
    for at in totals.chain([None]) {
        for (years, grouping) in years_and_groupings() {
            let spec = AllocationsSpec {
                context,
                at,
                periods: Periods::of(context.dataset, years),
                grouping,
            };
            for form in Form::ALL.iter().copied() {
                let (name, chart) = (form.code(), in_form(form, spec));
                let (scene, described) = (chart.scene(1280), chart.describe());
                assert_eq!(scene.stops, chart.stops(), "{name}");
                let rows = &described.table.rows;
                for row in rows {
                    assert_eq!(row.cells.len(), described.table.head.len(), "{name}: {row:?}");
                }
                for stop in scene.stops {
                    let is_told = rows.iter().any(|it| it.key.as_ref() == Some(&stop.key));
                    let is_opened = at.is_some_and(|it| stop.key == Key::Item(it.id.clone()));
                    assert!(is_told || is_opened, "{name} of {at:?}: {} is not told", stop.key);
                }
            }
        }
    }
}

/// What a picture has no room for is in full in its table or sentences, for those who cannot point at it.
#[test]
fn what_is_cut_stands_in_full_beside_the_picture() {
    let dataset = bundled::dataset().unwrap();
    let mut n_cut = 0;
    let mut missing: BTreeSet<String> = BTreeSet::new();
    for (name, chart) in every_chart(&dataset) {
        let described = chart.describe();
        let cells = described.table.rows.iter().flat_map(|it| &it.cells).map(|it| &it.text);
        let said: Vec<String> = [&described.title]
            .into_iter()
            .chain(&described.sentences)
            .chain(&described.table.head)
            .chain(cells)
            .cloned()
            .collect();
        for width in WIDTHS {
            for mark in chart.scene(width).marks {
                let Shape::Text { text, .. } = &mark.shape else { continue };
                if let Some((cut, _)) = text.split_once('…') {
                    n_cut += 1;
                    let cut = without_year(&dataset, cut);
                    if !said.iter().any(|it| it.contains(cut)) {
                        missing.insert(format!("{name:?} at {width}: {text}"));
                    }
                }
            }
        }
    }
    assert!(n_cut > 100, "{n_cut}");
    assert!(missing.is_empty(), "{missing:#?}");
}

/// What was cut without the beginning of a year in brackets: that of a cell stands in the head of its column.
fn without_year<'a>(dataset: &Dataset, cut: &'a str) -> &'a str {
    let bracketed = |lang: &Lang, year: FiscalYear| {
        lang.aside("", &lang.grammar().fiscal_year(year)).trim_start().to_owned()
    };
    let years = |lang| dataset.periods().iter().map(move |it| bracketed(lang, *it));
    let years: Vec<String> = Lang::ALL.iter().flat_map(years).collect();
    let is_of_year = |it: &str| !it.is_empty() && years.iter().any(|year| year.starts_with(it));
    let mut starts = cut.char_indices().map(|it| it.0);
    let start = starts.find(|it| is_of_year(cut[*it..].trim_start()));
    cut[..start.unwrap_or(cut.len())].trim_end()
}

/// Every chart in every state that shows another set of marks, in each language.
fn every_chart(dataset: &Dataset) -> Vec<(ChartName, Box<dyn Chart + '_>)> {
    let totals =
        dataset.items().iter().filter(|it| it.can_be_opened()).map(|it| Some(it.id.clone()));
    let totals: Vec<Option<Id>> = [None].into_iter().chain(totals).collect();
    let mut res = Vec::new();
    for lang in Lang::ALL.iter().copied() {
        for page in Page::ALL.iter().copied() {
            let view = View { lang, page, ..View::default() };
            let states = match page {
                Page::Allocations => totals
                    .iter()
                    .flat_map(|at| {
                        let view = View { at: at.clone(), ..view.clone() };
                        years_and_groupings().into_iter().flat_map(move |(years, grouping)| {
                            let view = View { years: years.name(), grouping, ..view.clone() };
                            Form::ALL.iter().map(move |form| View { form: *form, ..view.clone() })
                        })
                    })
                    .collect(),
                _ => vec![view],
            };
            for view in states {
                for name in list::of_page(dataset, &view) {
                    res.extend(
                        list::chart(context(dataset, lang), &view, name).map(|it| (name, it)),
                    );
                }
            }
        }
    }
    res
}

/// What can be walked to follows from the rows, however wide the picture is; a wide timeline alone is walked
/// lane by lane.
#[test]
fn stops_need_no_width() {
    let dataset = bundled::dataset().unwrap();
    for lang in Lang::ALL.iter().copied() {
        let context = context(&dataset, lang);
        let charts: [Box<dyn Chart>; 3] = [
            Box::new(CostSplit::of(context)),
            Box::new(Alliances::of(context)),
            Box::new(Checks::of(context)),
        ];
        for (chart, width) in charts.iter().flat_map(|it| WIDTHS.map(|width| (it, width))) {
            assert_eq!(chart.scene(width).stops, chart.stops());
        }
        let timeline = Timeline::of(context);
        let by_key = |mut stops: Vec<Stop>| {
            stops.sort_by(|a, b| a.key.cmp(&b.key));
            stops
        };
        assert_eq!(timeline.scene(313).stops, timeline.stops());
        assert_eq!(by_key(timeline.scene(1200).stops), by_key(timeline.stops()));
    }
}

/// Amounts, axis and what is heard follow the unit.
#[test]
fn bars_in_another_unit() {
    let dataset = edition::dataset().unwrap();
    let of = |lang, unit| {
        let spec = allocations(&dataset, lang, None);
        Bars::of(AllocationsSpec { context: Context { unit, ..spec.context }, ..spec }).scene(1280)
    };
    let texts = |scene: &Scene| -> Vec<String> {
        let text = |shape: &Shape| match shape {
            Shape::Text { text, .. } => Some(text.clone()),
            Shape::Line { .. } | Shape::Rect { .. } | Shape::Circle { .. } => None,
        };
        scene.marks.iter().filter_map(|mark| text(&mark.shape)).collect()
    };
    let ja = of(Lang::Ja, MoneyUnit::Billion);
    for text in ["215.35", "215.83", "200", "億円"] {
        assert!(texts(&ja).iter().any(|it| it == text), "{text}");
    }
    assert!(ja.stops[0].label.contains("215.35億円"), "{}", ja.stops[0].label);
    let en = of(Lang::En, MoneyUnit::Billion);
    for text in ["21.535", "21.583", "20", "billion yen"] {
        assert!(texts(&en).iter().any(|it| it == text), "{text}");
    }
    assert!(en.stops[0].label.contains("21.535 billion yen"), "{}", en.stops[0].label);
}

#[test]
fn split_in_another_unit() {
    let dataset = edition::dataset().unwrap();
    let scene = |lang, width| {
        let context = Context { unit: MoneyUnit::Yen, ..context(&dataset, lang) };
        CostSplit::of(context).scene(width)
    };
    // Where amounts have no room beside each other, they stand one below the other.
    check(&scene(Lang::En, 288), expect_file!["snapshots/split-yen-en-288.svg"]);
}

/// The cells of a total fill its frame, and no two lie over each other.
#[test]
fn cells_fill_their_frame() {
    let dataset = edition::dataset().unwrap();
    for total in dataset.items().iter().filter(|it| it.can_be_opened()) {
        let context = context(&dataset, Lang::En);
        let spec = AllocationsSpec {
            context,
            at: Some(total),
            periods: Periods::of(&dataset, Years::Both),
            grouping: Grouping::Stage,
        };
        let scene = treemap::of(spec).scene(1280);
        // What has no room for a name in its cell has another mark below the frame.
        let mut seen = BTreeSet::new();
        let mut is_cell = |mark: &Mark| {
            matches!(mark.pen.ink, Ink::Cell | Ink::NotItemised) && seen.insert(mark.key.clone())
        };
        let cells: Vec<(i32, i32, i32, i32)> = scene
            .marks
            .iter()
            .filter_map(|mark| match mark.shape {
                Shape::Rect { from, to } if is_cell(mark) => Some((from.x, from.y, to.x, to.y)),
                Shape::Rect { .. }
                | Shape::Line { .. }
                | Shape::Circle { .. }
                | Shape::Text { .. } => None,
            })
            .collect();
        for (idx, a) in cells.iter().enumerate() {
            for b in &cells[idx + 1..] {
                let overlaps = a.0 < b.2 && b.0 < a.2 && a.1 < b.3 && b.1 < a.3;
                assert!(!overlaps, "{}: {a:?} lies over {b:?}", total.id);
            }
        }
        // Cells stand a pixel apart on every side.
        let seam = 2.0 * f64::from(GRID);
        let area = |it: &(i32, i32, i32, i32)| {
            (f64::from(it.2 - it.0) + seam) * (f64::from(it.3 - it.1) + seam)
        };
        let filled: f64 = cells.iter().map(area).sum();
        let (top, bottom) = (cells.iter().map(|it| it.1), cells.iter().map(|it| it.3));
        let height = f64::from(bottom.max().unwrap() - top.min().unwrap()) + seam;
        let whole = f64::from(scene.width * GRID) * height;
        assert!((0.99..1.01).contains(&(filled / whole)), "{}: {}", total.id, filled / whole);
    }
}

/// However small its amount is, whatever can be walked to is named in the picture, and can be hit with a
/// finger.
#[test]
fn whatever_has_a_cell_is_named_and_can_be_pointed_at() {
    let dataset = bundled::dataset().unwrap();
    let totals = dataset.items().iter().filter(|it| it.can_be_opened()).map(Some);
    let totals: Vec<Option<&Item>> = [None].into_iter().chain(totals).collect();
    for (lang, width) in Lang::ALL.iter().flat_map(|it| [288, 313, 704, 1200].map(|w| (*it, w))) {
        for at in &totals {
            let context = context(&dataset, lang);
            let (years, grouping) = (Years::Both, Grouping::Stage);
            let spec = AllocationsSpec {
                context,
                at: *at,
                periods: Periods::of(context.dataset, years),
                grouping,
            };
            for scene in [icicle::of(spec).scene(width), treemap::of(spec).scene(width)] {
                check_rules(&scene);
                for stop in &scene.stops {
                    check_stop(&scene, &stop.key);
                }
            }
        }
    }
}

/// A mark has words, of which some are no number, and is at least 14 pixels high and 20 wide somewhere.
#[track_caller]
fn check_stop(scene: &Scene, key: &Key) {
    let marks = || scene.marks.iter().filter(|it| it.key.as_ref() == Some(key));
    let n_letters = marks().map(|it| match &it.shape {
        Shape::Text { text, .. } => text.chars().filter(|it| it.is_alphabetic()).count(),
        Shape::Rect { .. } | Shape::Line { .. } | Shape::Circle { .. } => 0,
    });
    assert!(n_letters.sum::<usize>() > 2, "{key} is not named at {}", scene.width);
    let can_be_hit = marks().any(|it| match it.shape {
        Shape::Rect { from, to } => {
            to.y - from.y >= 14 * GRID as i32 && to.x - from.x >= 20 * GRID as i32
        }
        Shape::Text { .. } | Shape::Line { .. } | Shape::Circle { .. } => false,
    });
    assert!(can_be_hit, "{key} cannot be pointed at, {}", scene.width);
    let is_seen = marks().all(|it| match it.shape {
        Shape::Rect { from, to } => to.y > from.y && to.x > from.x,
        Shape::Text { .. } | Shape::Line { .. } | Shape::Circle { .. } => true,
    });
    assert!(is_seen, "{key} has an empty mark");
}

/// The areas of cells are as their amounts.
#[test]
fn cells_are_as_large_as_their_amounts() {
    let dataset = edition::dataset().unwrap();
    let at = "operating-grant-general-account";
    let scene = treemap::of(allocations(&dataset, Lang::En, Some(at))).scene(1280);
    let area = |id: &str| -> f64 {
        let key = qst_explorer::model::key::Key::parse(id).unwrap();
        let of_key = scene.marks.iter().filter(|mark| mark.key.as_ref() == Some(&key));
        let rect = of_key.filter_map(|mark| match mark.shape {
            // Cells stand a pixel apart on every side.
            Shape::Rect { from, to } => {
                let side = |a: i32, b: i32| f64::from(b - a) + 2.0 * f64::from(GRID);
                Some(side(from.x, to.x) * side(from.y, to.y))
            }
            Shape::Line { .. } | Shape::Circle { .. } | Shape::Text { .. } => None,
        });
        rect.fold(0.0, f64::max)
    };
    let per_million = area("fusion-rd") / 2_207.0;
    let rest = format!("not-itemised.{at}");
    for (id, millions) in [
        ("radiation-medicine-rd", 5_927.0),
        ("quantum-emerging-research", 898.0),
        (rest.as_str(), 11_002.0),
    ] {
        let ratio = area(id) / millions / per_million;
        assert!((0.99..1.01).contains(&ratio), "{id}: {ratio}");
    }
}

/// Parts that do not add up are not stretched over the frame of their total.
#[test]
fn unequal_parts_are_drawn_as_bars() {
    let figures = edition::TABLES
        .figures
        .replace("true,all,1732,million_yen,1,1326", "true,unequal,1732,million_yen,1,1326");
    let figures = figures.replace("true,,373,million_yen,1,373", "true,,300,million_yen,1,373");
    let tables = Tables { figures: &figures, ..*edition::TABLES };
    let dataset = load::load(&tables).unwrap();
    let spec = allocations(&dataset, Lang::En, Some("synchrotron-total"));
    assert_eq!(treemap::of(spec).scene(1280), Bars::of(spec).scene(1280));
    assert_eq!(treemap::of(spec).describe(), Bars::of(spec).describe());
    let all = treemap::of(allocations(&dataset, Lang::En, None)).scene(1280);
    check_rules(&all);
    assert!(all.stops.iter().all(|it| it.key.to_string() != "synchrotron-facility"));
}

/// A total whose parts are not known in a year fills its frame itself.
#[test]
fn a_total_without_known_parts_is_drawn_whole() {
    let dataset = edition::dataset().unwrap();
    let spec = allocations(&dataset, Lang::En, Some("quantum-beam-general"));
    let scene =
        treemap::of(AllocationsSpec { periods: Periods::of(&dataset, Years::Previous), ..spec })
            .scene(1280);
    check_rules(&scene);
    let stops: Vec<(String, bool)> =
        scene.stops.iter().map(|it| (it.key.to_string(), it.opens)).collect();
    assert_eq!(stops, [("quantum-beam-general".to_owned(), false)]);
}
