//! Candidates: every item, milestone, sum and subject with all by which the search finds it.

use crate::dataset::Dataset;
use crate::model::date::When;
use crate::model::decimal::Decimal;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::item::{Item, Kind};
use crate::model::key::Key;
use crate::model::label::Label;
use crate::model::measure::Measure;
use crate::model::milestone::Milestone;
use crate::model::qualifier::Qualifier;
use crate::model::quantity::{Quantity, Yen};
use crate::model::subject::{Subject, SubjectKind};
use crate::model::sum::Sum;
use crate::model::term::TermList;
use crate::model::unit::Base;
use crate::search::amount::Number;
use crate::search::derived::{self, Derived};
use crate::search::fold::{self, Text};
use crate::search::hit::{HitKind, MatchReason};
use crate::words::lang::Lang;
use crate::words::money::{MoneyUnit, Notation};
use crate::words::{dates, numbers};

/// One thing of the data with all that a query may match, folded.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// What a link selects it by.
    pub(super) key: Key,
    /// The group in which it is shown.
    pub(super) kind: HitKind,
    /// Its label, in the order of the languages.
    pub(super) labels: Vec<Text>,
    /// What the documents print.
    pub(super) prints: Vec<Text>,
    /// Its numbers.
    pub(super) numbers: Vec<Number>,
    /// Its numbers of earlier periods, with these.
    pub(super) earlier: Vec<(FiscalYear, Number)>,
    /// Numbers that are computed from these and others.
    pub(super) derived: Vec<Derived>,
    /// Its fiscal year.
    pub(super) year: Option<FiscalYear>,
    /// Its dates.
    pub(super) dates: Vec<When>,
    /// Words that describe it beside its label and prints, and what each is.
    pub(super) words: Vec<(MatchReason, Text)>,
    /// All letters of labels, prints and words, so that a candidate without the letters of a query is left out at once.
    letters: String,
}

/// Everything of a dataset, in the order of its tables.
pub(super) fn all(dataset: &Dataset) -> Vec<Candidate> {
    let mut res: Vec<Candidate> = Vec::new();
    for it in dataset.items().iter() {
        res.push(figure(dataset, it));
        res.extend(not_itemised(dataset, it));
    }
    res.extend(dataset.milestones().iter().map(|it| milestone(dataset, it)));
    res.extend(dataset.sums().iter().map(|it| sum(dataset, it)));
    let subjects = SubjectKind::ALL.iter().flat_map(|kind| dataset.subjects(*kind));
    res.extend(subjects.map(subject));
    for it in &mut res {
        it.letters = it.gathered();
    }
    res
}

impl Candidate {
    fn new(key: Key, kind: HitKind, label: &Label) -> Candidate {
        Candidate {
            key,
            kind,
            labels: both(label),
            prints: Vec::new(),
            numbers: Vec::new(),
            earlier: Vec::new(),
            derived: Vec::new(),
            year: None,
            dates: Vec::new(),
            words: Vec::new(),
            letters: String::new(),
        }
    }

    /// Whether letters, given without spaces, are part of a label, a print or a word.
    pub(super) fn holds(&self, letters: &str) -> bool {
        self.letters.contains(letters)
    }

    fn gathered(&self) -> String {
        let words = self.words.iter().map(|(_, it)| it);
        let texts = self.labels.iter().chain(&self.prints).chain(words);
        texts.map(|it| it.compact.as_str()).collect::<Vec<&str>>().join("\n")
    }

    fn add_word(&mut self, reason: MatchReason, text: &str) {
        if !text.is_empty() {
            self.words.push((reason, fold::text(text)));
        }
    }

    /// Adds a word of the explorer in each language.
    fn add_term(&mut self, reason: MatchReason, word: impl Fn(Lang) -> &'static str) {
        for lang in Lang::ALL {
            self.add_word(reason, word(*lang));
        }
    }

    /// Adds the numbers of earlier periods.
    fn add_earlier(&mut self, numbers: impl IntoIterator<Item = (FiscalYear, Number)>) {
        self.earlier.extend(numbers);
        if !self.earlier.is_empty() {
            for lang in Lang::ALL {
                self.add_word(MatchReason::Earlier, lang.search().before);
            }
        }
    }

    /// Adds the words for a change with this sign.
    fn add_change(&mut self, change: i64) {
        for lang in Lang::ALL {
            for word in lang.search_terms().of_change(change.signum()) {
                self.add_word(MatchReason::Change, word);
            }
        }
    }

    fn add_subject(&mut self, dataset: &Dataset, subject: Option<&Id>) {
        if let Some(it) = subject.and_then(|id| dataset.subject(id)) {
            self.words.extend(both(&it.label).into_iter().map(|it| (MatchReason::Subject, it)));
            if it.kind == SubjectKind::Alliance {
                for lang in Lang::ALL {
                    self.add_word(MatchReason::Subject, lang.alliances().alliance);
                }
            }
        }
    }

    fn add_date(&mut self, date: Option<When>) {
        self.dates.extend(date);
        let Some(date) = date else {
            return;
        };
        for lang in Lang::ALL {
            self.add_word(MatchReason::Year, &dates::when(*lang, date));
        }
        self.add_word(MatchReason::Year, &date.to_string());
        if let When::Month(year, month) | When::Day(year, month, _) = date {
            self.add_word(MatchReason::Year, &format!("{year}.{month}"));
        }
    }
}

fn figure(dataset: &Dataset, it: &Item) -> Candidate {
    let mut res = Candidate::new(Key::Item(it.id.clone()), HitKind::Item, &it.label);
    let prints = it.observations.iter().map(|it| it.as_printed.as_str());
    res.prints = prints.filter(|it| !it.is_empty()).map(fold::text).collect();
    res.numbers = it.value().and_then(number).into_iter().collect();
    let older = it.observations.iter().skip(1);
    res.add_earlier(older.filter_map(|it| Some((it.period?, number(it.value?)?))));
    res.derived = derived::of_figure(dataset, it);
    if res.derived.iter().any(|(reason, _)| *reason == MatchReason::Share) {
        res.add_term(MatchReason::Share, |it| it.search_terms().share);
    }
    res.year = it.period();
    if let Some(change) = it.change() {
        res.add_change(change.difference.value.mantissa());
    }
    res.add_date(it.newest().as_of);
    res.add_word(MatchReason::Year, it.newest().as_of_as_printed.as_deref().unwrap_or_default());
    for lang in Lang::ALL {
        let notation = Notation { lang: *lang, unit: MoneyUnit::Printed };
        res.add_word(MatchReason::Value, &numbers::value(notation, it).unwrap_or_default());
    }
    for qualifier in it.qualifiers() {
        qualified(&mut res, *qualifier);
    }
    res.add_term(MatchReason::Term, |lang| (lang.terms().kind)(it.kind));
    if it.kind == Kind::Allocation {
        res.add_term(MatchReason::Term, |it| it.search_terms().budget);
    }
    let known = [
        (TermList::Account, it.account),
        (TermList::Stage, it.stage),
        (TermList::Instrument, it.instrument),
    ];
    for term in known.into_iter().filter_map(|(list, code)| dataset.term(list, code?)) {
        for label in term.label.texts() {
            res.add_word(MatchReason::Term, label);
        }
    }
    res.add_subject(dataset, it.subject.as_ref());
    let total = it.parent().and_then(|id| dataset.item(id));
    for label in total.iter().flat_map(|it| both(&it.label)) {
        res.words.push((MatchReason::Subject, label));
    }
    res
}

fn qualified(candidate: &mut Candidate, qualifier: Qualifier) {
    candidate.add_term(MatchReason::Qualifier, |lang| (lang.terms().qualifier)(qualifier));
    for name in Lang::ALL.iter().flat_map(|it| (it.search_terms().qualifier)(qualifier)) {
        candidate.add_word(MatchReason::Qualifier, name);
    }
}

/// What a total does not itemise.
fn not_itemised(dataset: &Dataset, total: &Item) -> Option<Candidate> {
    let year = total.period()?;
    let amount = dataset.not_itemised(total, year)?;
    let label = Lang::label(|it| it.not_itemised_of(&total.label));
    let mut res = Candidate::new(Key::NotItemised(total.id.clone()), HitKind::Derived, &label);
    res.numbers.push(yen(amount));
    res.derived = derived::of_not_itemised(dataset, total, amount);
    let comparative = dataset.comparative_not_itemised(total);
    if let Some(change) = comparative.and_then(|(_, then)| amount.checked_sub(then)) {
        res.add_change(change.get());
    }
    res.add_earlier(comparative.map(|(period, then)| (period, yen(then))));
    res.year = Some(year);
    Some(res)
}

fn milestone(dataset: &Dataset, it: &Milestone) -> Candidate {
    let mut res = Candidate::new(Key::Milestone(it.id.clone()), HitKind::Event, &it.label);
    res.prints = it.as_printed.iter().map(|it| fold::text(it)).collect();
    res.add_date(it.date);
    res.add_term(MatchReason::Term, |lang| (lang.terms().certainty)(it.certainty));
    res.add_term(MatchReason::Term, |lang| (lang.terms().status)(it.status));
    res.add_subject(dataset, it.subject.as_ref());
    res
}

fn sum(dataset: &Dataset, it: &Sum) -> Candidate {
    let mut res = Candidate::new(Key::Sum(it.id.clone()), HitKind::Derived, &it.label);
    let measured = |it: Measure| Number { printed: None, value: it.significant(), base: it.base };
    // The loader refuses sums that do not add up to anything; what they were compared with may be unknown.
    if let Ok(total) = dataset.total_of(it) {
        res.numbers.push(measured(total));
        res.year = total.basis.period;
    }
    let comparative = dataset.comparative_total_of(it).ok();
    res.add_earlier(comparative.and_then(|it| Some((it.basis.period?, measured(it)))));
    for addend in dataset.addends(it) {
        res.words.extend(both(&addend.label).into_iter().map(|it| (MatchReason::Subject, it)));
    }
    res
}

fn subject(it: &Subject) -> Candidate {
    let mut res = Candidate::new(Key::Subject(it.id.clone()), HitKind::Subject, &it.label);
    for detail in it.detail.texts() {
        res.add_word(MatchReason::Subject, detail);
    }
    res
}

fn both(label: &Label) -> Vec<Text> {
    Lang::ALL.iter().map(|lang| fold::text(lang.pick(label))).collect()
}

/// A printed number; nothing for one with too many digits in the base of its unit.
fn number(it: Quantity) -> Option<Number> {
    let (base, _) = it.unit.in_base();
    Some(Number { printed: Some(it.value), value: it.unit.to_base(it.value)?, base })
}

fn yen(amount: Yen) -> Number {
    Number { printed: None, value: Decimal::whole(amount.get()), base: Base::Yen }
}
