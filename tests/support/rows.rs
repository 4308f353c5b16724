//! Every row of the data that a reader can look at, and what its ledger entry must say.

use qst_explorer::dataset::Dataset;
use qst_explorer::model::item::Item;
use qst_explorer::model::key::Key;
use qst_explorer::model::milestone::Milestone;
use qst_explorer::model::qualifier::Qualifier;
use qst_explorer::model::source::Source;
use qst_explorer::model::subject::{Subject, SubjectKind};
use qst_explorer::model::sum::Sum;
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::{MoneyUnit, Notation};
use qst_explorer::words::{dates, numbers};

/// A row and what its entry must say.
#[derive(Debug)]
pub(crate) struct Row {
    /// What a link selects it by.
    pub(crate) key: Key,
    /// Label, value, printed string, qualifiers, document and lines.
    pub(crate) pieces: Vec<String>,
}

/// Every figure, milestone, sum and subject of a dataset.
pub(crate) fn rows(dataset: &Dataset, lang: Lang) -> Vec<Row> {
    let figures = dataset.items().iter().map(|it| figure(dataset, lang, it));
    let milestones = dataset.milestones().iter().map(|it| milestone(dataset, lang, it));
    let sums = dataset.sums().iter().map(|it| sum(dataset, lang, it));
    let subjects = SubjectKind::ALL.iter().flat_map(|kind| dataset.subjects(*kind));
    let subjects = subjects.map(|it| subject(dataset, lang, it));
    figures.chain(milestones).chain(sums).chain(subjects).collect()
}

fn figure(dataset: &Dataset, lang: Lang, it: &Item) -> Row {
    let mut pieces = vec![lang.pick(&it.label).to_owned()];
    let notation = Notation { lang, unit: MoneyUnit::Printed };
    let ledger = lang.ledger_entry();
    pieces.push(match numbers::value(notation, it) {
        Some(value) => value,
        None if it.is(Qualifier::NotRecoverable) => ledger.not_recoverable.to_owned(),
        None => ledger.not_stated.to_owned(),
    });
    pieces.extend(it.comparative().map(|it| it.as_printed.clone()));
    pieces.extend(it.newest().as_of_as_printed.clone());
    pieces.push(if it.as_printed().is_empty() && it.is(Qualifier::NotRecoverable) {
        ledger.not_recoverable.to_owned()
    } else if it.as_printed().is_empty() {
        ledger.not_stated.to_owned()
    } else {
        lang.quote(it.as_printed())
    });
    pieces.extend(it.qualifiers().iter().map(|it| (lang.terms().qualifier)(*it).to_owned()));
    pieces.extend(place(dataset, lang, it.source()));
    Row { key: Key::Item(it.id.clone()), pieces }
}

fn milestone(dataset: &Dataset, lang: Lang, it: &Milestone) -> Row {
    let mut pieces = vec![lang.pick(&it.label).to_owned()];
    pieces.extend(it.date.map(|date| dates::bounded(lang, date, it.bound)));
    pieces.extend(it.as_printed.clone());
    pieces.push((lang.terms().certainty)(it.certainty).to_owned());
    pieces.push((lang.terms().status)(it.status).to_owned());
    pieces.extend(place(dataset, lang, &it.source));
    Row { key: Key::Milestone(it.id.clone()), pieces }
}

fn sum(dataset: &Dataset, lang: Lang, it: &Sum) -> Row {
    let notation = Notation { lang, unit: MoneyUnit::Printed };
    let total = dataset.total_of(it).unwrap();
    let mut pieces = vec![lang.pick(&it.label).to_owned(), numbers::measure(notation, total)];
    pieces.extend(dataset.addends(it).into_iter().map(|it| lang.pick(&it.label).to_owned()));
    Row { key: Key::Sum(it.id.clone()), pieces }
}

fn subject(dataset: &Dataset, lang: Lang, it: &Subject) -> Row {
    let mut pieces = vec![lang.pick(&it.label).to_owned()];
    pieces.extend(Some(lang.pick(&it.detail).to_owned()).filter(|it| !it.is_empty()));
    pieces.extend(place(dataset, lang, &it.source));
    Row { key: Key::Subject(it.id.clone()), pieces }
}

/// Document, headings of the pages and lines, in one sentence.
fn place(dataset: &Dataset, lang: Lang, source: &Source) -> Option<String> {
    let document = dataset.document(&source.document).unwrap();
    let title = lang.pick(&document.title);
    let headings = dataset.pages_of(source).into_iter().map(|it| lang.pick(&it.heading));
    // The page that gave the document its title is not named again.
    let headings: Vec<String> =
        headings.filter(|it| *it != title).map(|it| lang.quote(it)).collect();
    Some((lang.ledger_entry().place)(title, &lang.join(&headings), &source.lines))
}
