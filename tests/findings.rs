//! What is said above a chart of allocations is what its marks show, in every state of every form.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;

use std::collections::BTreeSet;

use qst_explorer::bundled;
use qst_explorer::chart::Chart;
use qst_explorer::chart::forms::alliances::Alliances;
use qst_explorer::chart::forms::cost_shares::CostShares;
use qst_explorer::chart::forms::cost_split::CostSplit;
use qst_explorer::chart::forms::{self, Comparison, treemap};
use qst_explorer::chart::ink::Ink;
use qst_explorer::chart::list;
use qst_explorer::chart::scene::{Mark, Scene, Shape};
use qst_explorer::dataset::Dataset;
use qst_explorer::dataset::load;
use qst_explorer::dataset::load::tables::Tables;
use qst_explorer::describe::allocations::AllocationsSpec;
use qst_explorer::describe::context::Context;
use qst_explorer::describe::data_table::Cell;
use qst_explorer::describe::description::Description;
use qst_explorer::describe::ledger;
use qst_explorer::describe::periods::Periods;
use qst_explorer::describe::stop::Stop;
use qst_explorer::model::item::Item;
use qst_explorer::model::key::Key;
use qst_explorer::model::qualifier::Qualifier;
use qst_explorer::view::{ChartName, Form, Grouping, Page, View, Years};
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::{MoneyUnit, Notation};
use qst_explorer::words::numbers;

/// What a finding says of the one item that it names.
const LARGEST: [&str; 2] = ["The largest total is", "最大の総額は"];
const CHANGES_MOST: [&str; 2] = ["changes most", "増減が最も大きい"];

/// A state of a chart, its picture and its words.
struct Case<'a> {
    spec: AllocationsSpec<'a>,
    form: Form,
    scene: Scene,
    described: Description,
}

/// Every state of every form: the totals, the years, the groupings, the languages.
fn cases(dataset: &Dataset) -> Vec<Case<'_>> {
    cases_in(dataset, MoneyUnit::Printed)
}

/// The same in a unit.
fn cases_in(dataset: &Dataset, unit: MoneyUnit) -> Vec<Case<'_>> {
    let totals = dataset.items().iter().filter(|it| it.can_be_opened()).map(Some);
    let mut res = Vec::new();
    for at in [None].into_iter().chain(totals) {
        for lang in Lang::ALL.iter().copied() {
            for years in Years::RELATIVE {
                for grouping in Grouping::ALL.iter().copied() {
                    let context = Context::new(dataset, lang, unit);
                    let spec = AllocationsSpec {
                        context,
                        at,
                        periods: Periods::of(context.dataset, years),
                        grouping,
                    };
                    res.extend(Form::ALL.iter().map(|form| case(spec, *form)));
                }
            }
        }
    }
    res
}

/// A form as a wide picture, and in words.
fn case(spec: AllocationsSpec<'_>, form: Form) -> Case<'_> {
    let chart = (forms::of_allocations(form).chart)(spec);
    Case { spec, form, scene: chart.scene(1200), described: chart.describe() }
}

impl Case<'_> {
    /// The items that the finding compares: those on the first level below what is open.
    fn compared(&self) -> Vec<&Key> {
        let open = self.spec.at.map(|it| Key::Item(it.id.clone()));
        // What is open has its parts within it, or stands beside them, or is not drawn.
        let is_nested = |it: &Stop| it.within.is_some() && it.within == open;
        let level = open.as_ref().filter(|_| self.scene.stops.iter().any(is_nested));
        let stops = self.scene.stops.iter().filter(|it| it.within.as_ref() == level);
        stops.map(|it| &it.key).filter(|it| Some(*it) != open.as_ref()).collect()
    }

    /// The extents of what is drawn of an item, the first on top.
    fn extents(&self, key: &Key) -> Vec<i64> {
        let of = |is_own: &dyn Fn(&Key) -> bool| -> Vec<i64> {
            let marks = self.scene.marks.iter();
            let marks = marks.filter(|it| it.key.as_ref().is_some_and(is_own));
            marks.filter_map(extent).collect()
        };
        let own = of(&|it| it == key);
        if !own.is_empty() {
            return own;
        }
        // What is no mark itself is as large as what lies in it together.
        let stops = self.scene.stops.iter().filter(|it| it.within.as_ref() == Some(key));
        let parts: BTreeSet<&Key> = stops.map(|it| &it.key).collect();
        let parts = of(&|it| parts.contains(it));
        if parts.is_empty() { parts } else { vec![parts.iter().sum()] }
    }

    /// How large an item or its change is drawn; nothing where it is not.
    fn size(&self, key: &Key, is_change: bool) -> Option<i64> {
        let extents = self.extents(key);
        let draws_changes = forms::of_allocations(self.form).comparison == Comparison::Always;
        match extents.as_slice() {
            // What has not changed has no mark.
            [] => draws_changes.then_some(0),
            [now, before] if is_change && !draws_changes => Some((now - before).abs()),
            [_] if is_change && !draws_changes => None,
            [first, ..] => Some(*first),
        }
    }

    /// What the finding names.
    fn named(&self) -> Vec<&Key> {
        let lang = self.spec.context.lang;
        let name = |key: &Key| match key {
            Key::Item(id) => {
                let figure = self.spec.context.dataset.item(id);
                figure.map(|it| lang.quote(lang.pick(&it.label)))
            }
            Key::NotItemised(_) => Some(lang.allocations().what_is_not_itemised.to_owned()),
            Key::Milestone(_) | Key::Sum(_) | Key::Subject(_) => None,
        };
        let is_named =
            |it: &&Key| name(it).is_some_and(|name| self.described.title.contains(&name));
        self.compared().into_iter().filter(is_named).collect()
    }

    fn says(&self, words: [&str; 2]) -> bool {
        words.iter().any(|it| self.described.title.contains(it))
    }
}

/// How much is drawn by a mark that measures something: an area, or how far a line rises or falls.
fn extent(mark: &Mark) -> Option<i64> {
    let is_measuring = matches!(
        mark.pen.ink,
        Ink::Current | Ink::Earlier | Ink::NotItemised | Ink::Cell | Ink::Reach
    );
    let between = |a: i32, b: i32| i64::from(a - b).abs();
    let extent = match mark.shape {
        Shape::Rect { from, to } => Some(between(from.x, to.x) * between(from.y, to.y)),
        Shape::Line { from, to } => Some(between(from.y, to.y)),
        Shape::Circle { .. } | Shape::Text { .. } => None,
    };
    extent.filter(|_| is_measuring)
}

/// What is said to be the largest, or to change most, is what is drawn so; what is not itemised is no exception.
#[test]
fn what_is_called_the_most_is_drawn_as_the_most() {
    let dataset = bundled::dataset().unwrap();
    let mut n_found = 0;
    for case in cases(&dataset) {
        let is_change = case.says(CHANGES_MOST);
        if !is_change && !case.says(LARGEST) {
            continue;
        }
        let title = &case.described.title;
        let named = case.named();
        let [named] = named.as_slice() else {
            panic!("{title}: names {named:?}");
        };
        let size = case.size(named, is_change).unwrap();
        let others: Vec<&Key> = case.compared().into_iter().filter(|it| it != named).collect();
        assert!(!others.is_empty(), "{title}: alone is not the most");
        for other in others {
            let its = case.size(other, is_change).unwrap_or(0);
            assert!(its <= size, "{title}, in {:?}: {other} is drawn larger", case.form);
        }
        n_found += 1;
    }
    assert!(n_found > 20, "{n_found}");
}

/// Where two parts are as large as each other, none of them is named before the other.
#[test]
fn of_parts_that_are_equal_none_is_the_largest() {
    let figures = edition::TABLES
        .figures
        .replace("true,,360,million_yen", "true,,400,million_yen")
        .replace("true,,320,million_yen", "true,,280,million_yen");
    let dataset = load::load(&Tables { figures: &figures, ..*edition::TABLES }).unwrap();
    let at = dataset.items().iter().find(|it| it.id.as_str() == "supp-quantum-life-equipment");
    let titles = [Lang::Ja, Lang::En].map(|lang| {
        let context = Context::new(&dataset, lang, MoneyUnit::Printed);
        let (years, grouping) = (Years::Both, Grouping::Stage);
        treemap::of(AllocationsSpec {
            context,
            at,
            periods: Periods::of(context.dataset, years),
            grouping,
        })
        .describe()
        .title
    });
    assert_eq!(
        titles,
        [
            "「量子生命科学研究施設・設備整備」の最大の内訳が複数あり、それぞれ32.0%を占める",
            "Several parts of “Quantum life science: laboratories and equipment” are the largest, 32.0% of it each",
        ]
    );
}

/// A percentage or an amount in a finding is the one that its mark says; no part is "100.0% of" its total.
#[test]
fn numbers_in_a_finding_are_those_of_its_mark() {
    let dataset = bundled::dataset().unwrap();
    for case in cases(&dataset) {
        let title = &case.described.title;
        assert!(!title.is_empty());
        assert!(!title.contains("100.0"), "{title}");
        let labels = [&case.spec.at.map(|it| it.label.clone())];
        let of_open = labels
            .into_iter()
            .flatten()
            .flat_map(|it| it.texts().map(str::to_owned).collect::<Vec<String>>());
        // Names hold numbers, too.
        let mut said = of_open.fold(title.clone(), |title, label| title.replace(&label, ""));
        for stop in &case.scene.stops {
            if let Key::Item(id) = &stop.key {
                let label = &dataset.item(id).unwrap().label;
                said = label.texts().fold(said, |said, text| said.replace(text, ""));
            }
        }
        let words = said.split(|it: char| !it.is_ascii_digit() && !",.%".contains(it));
        let is_number = |it: &&str| it.contains(|it: char| it.is_ascii_digit());
        for number in words.filter(is_number).filter(|it| it.len() != 4) {
            let is_shown = case.scene.stops.iter().any(|it| it.label.contains(number));
            assert!(is_shown || case.scene.stops.is_empty(), "{title}: {number} is not drawn");
        }
    }
}

/// The same of every other chart, in each language and unit: a number of its finding is in its table or on a mark.
#[test]
fn numbers_in_the_finding_of_any_chart_are_drawn() {
    let dataset = bundled::dataset().unwrap();
    let others = [
        (Page::CostSplit, ChartName::CostSplit),
        (Page::Alliances, ChartName::Alliances),
        (Page::CostShares, ChartName::CostShares),
    ];
    let states = Lang::ALL.iter().flat_map(|lang| MoneyUnit::ALL.iter().map(|unit| (*lang, *unit)));
    for (lang, unit) in states {
        for (page, name) in others {
            let context = Context::new(&dataset, lang, unit);
            let view = View { lang, unit, page, ..View::default() };
            let chart = list::chart(context, &view, name).unwrap();
            let Description { title, table, .. } = chart.describe();
            let cells = table.rows.iter().flat_map(|it| &it.cells).map(|it| it.text.clone());
            let labels = chart.stops().into_iter().map(|it| it.label);
            let drawn: Vec<String> = cells.chain(labels).collect();
            for number in numbers_of(&title) {
                let is_count = number == table.rows.len().to_string();
                let is_drawn = drawn.iter().any(|it| it.contains(&number));
                assert!(is_drawn || is_count, "{name:?}: {title}: {number} is not drawn");
            }
        }
    }
}

/// What is counted in the finding of the timeline comes to what is drawn.
#[test]
fn counts_in_the_finding_of_the_timeline_come_to_what_is_drawn() {
    let dataset = bundled::dataset().unwrap();
    for lang in Lang::ALL.iter().copied() {
        let context = Context::new(&dataset, lang, MoneyUnit::Printed);
        let view = View { lang, page: Page::Timeline, ..View::default() };
        let chart = list::chart(context, &view, ChartName::Timeline).unwrap();
        let title = chart.describe().title;
        let all: Vec<usize> = numbers_of(&title).iter().map(|it| it.parse().unwrap()).collect();
        // What has several dates is walked to at each of them.
        let keys: BTreeSet<Key> = chart.stops().into_iter().map(|it| it.key).collect();
        let [dated, done, planned, expected, undated] = all.as_slice() else { panic!("{title}") };
        assert_eq!(done + planned + expected, *dated, "{title}");
        // What two lists print of one event on one day is drawn in both, and counted once.
        let n_repeated = keys.len() - dated;
        assert_eq!(dated + undated + n_repeated, dataset.milestones().len(), "{title}");
    }
}

/// The numbers in a sentence, with their separators and percent signs.
fn numbers_of(sentence: &str) -> Vec<String> {
    let words = sentence.split(|it: char| !it.is_ascii_digit() && !",.%".contains(it));
    let words = words.map(|it| it.trim_matches([',', '.']));
    words.filter(|it| it.contains(|it: char| it.is_ascii_digit())).map(str::to_owned).collect()
}

/// Where sums of our own are shown, nothing says that there are none.
#[test]
fn the_note_on_totals_names_where_sums_of_our_own_stand() {
    let dataset = bundled::dataset().unwrap();
    assert!(!dataset.sums().is_empty());
    for lang in Lang::ALL.iter().copied() {
        let note = lang.allocations().no_sum;
        for page in [lang.site().ledger, lang.checks().name] {
            assert!(note.contains(page), "{note}");
        }
    }
}

/// How a language says of what a share is; another language is believed.
const OF_WHAT: [(Lang, &[&str]); 2] = [(Lang::En, &[" of "]), (Lang::Ja, &["比", "占める"])];

/// Whatever is a share of something says of what, in tables and in pictures.
#[test]
fn shares_say_of_what_they_are() {
    let dataset = bundled::dataset().unwrap();
    for case in cases(&dataset) {
        let lang = case.spec.context.lang;
        let words = OF_WHAT.iter().find(|it| it.0 == lang).map(|it| it.1).unwrap_or_default();
        let says_of_what = |text: &str| {
            words.is_empty() || words.iter().any(|it| text.to_lowercase().contains(it))
        };
        let table = &case.described.table;
        for (idx, head) in table.head.iter().enumerate() {
            // Words of the document may hold percentages.
            let is_percent = |it: &Cell| it.text.ends_with('%');
            if table.rows.iter().filter_map(|it| it.cells.get(idx)).any(is_percent) {
                assert!(says_of_what(head), "{head}");
            }
        }
        let texts = case.scene.marks.iter().filter_map(|it| match &it.shape {
            Shape::Text { text, .. } => Some((it.key.is_some(), text)),
            _ => None,
        });
        let (marks, plain): (Vec<_>, Vec<_>) = texts.partition(|(is_of_mark, _)| *is_of_mark);
        if marks.iter().any(|(_, it)| it.contains('%')) {
            let plain: Vec<&str> = plain.iter().map(|(_, it)| it.as_str()).collect();
            assert!(says_of_what(&format!(" {} ", plain.join(" "))), "{plain:?}");
        }
    }
}

/// Whether an amount has so many zeros behind the point that it cannot be read at a glance.
fn has_leading_zeros(text: &str) -> bool {
    text.contains("0.000")
}

/// Amounts that are too small for the chosen unit are written in a smaller one, and say so.
#[test]
fn no_amount_begins_with_three_zeros_behind_the_point() {
    let dataset = bundled::dataset().unwrap();
    let money = |it: &&Item| it.yen().is_some();
    for unit in MoneyUnit::ALL.iter().copied() {
        for lang in Lang::ALL.iter().copied() {
            let notation = Notation { lang, unit };
            let context = Context::new(&dataset, lang, unit);
            for it in dataset.items().iter().filter(money) {
                let key = Key::Item(it.id.clone());
                let value = numbers::value(notation, it).unwrap();
                assert!(!has_leading_zeros(&value), "{value}");
                let entry = ledger::entry(context, &key).unwrap();
                let told = entry.facts.iter().flat_map(|it| &it.details).map(|it| &it.text);
                let line = ledger::in_a_line(context, &key).unwrap();
                for text in told.chain([&line]) {
                    assert!(!has_leading_zeros(text), "{text}");
                }
            }
        }
        for case in cases_in(&dataset, unit) {
            let cells =
                case.described.table.rows.iter().flat_map(|it| &it.cells).map(|it| &it.text);
            let words = case.described.sentences.iter().chain([&case.described.title]);
            let texts = case.scene.marks.iter().filter_map(|it| match &it.shape {
                Shape::Text { text, .. } => Some(text),
                _ => None,
            });
            let labels = case.scene.stops.iter().map(|it| &it.label);
            for text in cells.chain(words).chain(texts).chain(labels) {
                assert!(!has_leading_zeros(text), "{unit:?} {:?}: {text}", case.form);
            }
        }
    }
}

/// A picture of amounts says in which unit they are, wherever it is shown.
#[test]
fn pictures_say_their_unit() {
    let dataset = bundled::dataset().unwrap();
    for unit in MoneyUnit::ALL.iter().copied() {
        for case in cases_in(&dataset, unit).iter().filter(|it| !it.scene.stops.is_empty()) {
            let lang = case.spec.context.lang;
            let names = MoneyUnit::ALL.iter().map(|it| it.name(lang));
            let plain = case.scene.marks.iter().filter(|it| it.key.is_none());
            let mut texts = plain.filter_map(|it| match &it.shape {
                Shape::Text { text, .. } => Some(text),
                _ => None,
            });
            let names: Vec<&str> = names.collect();
            let is_said = texts.any(|text| names.iter().any(|name| text.contains(name)));
            assert!(is_said, "{:?} {:?}", case.form, case.described.title);
        }
    }
}

/// "About", said with a number, is not said again beside it.
#[test]
fn no_qualifier_is_said_twice() {
    let dataset = bundled::dataset().unwrap();
    for lang in Lang::ALL.iter().copied() {
        let context = Context::new(&dataset, lang, MoneyUnit::Printed);
        let lines = dataset
            .items()
            .iter()
            .filter_map(|it| ledger::in_a_line(context, &Key::Item(it.id.clone())));
        let whole = dataset.cost_in_shares().unwrap();
        let scenes = [
            Alliances::of(context).scene(1200),
            CostSplit::of(context).scene(1200),
            CostShares::of(context, whole).scene(1200),
        ];
        let labels = scenes.iter().flat_map(|it| &it.stops).map(|it| it.label.clone());
        for line in lines.chain(labels) {
            // What is printed is in quotation marks; a share of rough amounts is rough itself.
            for qualifier in Qualifier::ALL.iter().copied().filter(|it| numbers::bounds(*it)) {
                let name = (lang.terms().qualifier)(qualifier);
                let separator = lang.join(&["", ""]);
                let said = line.split(separator.as_str()).any(|it| it == name);
                assert!(!said, "{line}: {name} stands alone beside its number");
            }
        }
    }
}
