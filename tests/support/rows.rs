//! Every row of the data that a reader can look at, and what its ledger entry must say.

use qst_explorer::model::figure::{Figure, Source};
use qst_explorer::model::key::Key;
use qst_explorer::model::milestone::Milestone;
use qst_explorer::model::package::Package;
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

/// Every figure, milestone, sum and subject of a package.
pub(crate) fn rows(package: &Package, lang: Lang) -> Vec<Row> {
    let figures = package.current().map(|it| figure(package, lang, it));
    let milestones = package.milestones().iter().map(|it| milestone(package, lang, it));
    let sums = package.sums().iter().map(|it| sum(package, lang, it));
    let subjects = SubjectKind::ALL.iter().flat_map(|kind| package.subjects(*kind));
    let subjects = subjects.map(|it| subject(package, lang, it));
    figures.chain(milestones).chain(sums).chain(subjects).collect()
}

fn figure(package: &Package, lang: Lang, it: &Figure) -> Row {
    let mut pieces = vec![lang.pick(&it.label).to_owned()];
    let notation = Notation { lang, unit: MoneyUnit::Printed };
    pieces.push(numbers::value(notation, it).unwrap_or_else(|| it.as_printed.clone()));
    pieces.extend([&it.previous_as_printed, &it.as_of_as_printed].into_iter().flatten().cloned());
    pieces.push(it.as_printed.clone());
    pieces.extend(it.qualifiers.iter().map(|it| (lang.words().terms.qualifier)(*it).to_owned()));
    pieces.extend(place(package, lang, &it.source));
    Row { key: Key::Figure(it.id.clone()), pieces }
}

fn milestone(package: &Package, lang: Lang, it: &Milestone) -> Row {
    let mut pieces = vec![lang.pick(&it.label).to_owned()];
    pieces.extend(it.date.map(|date| dates::bounded(lang, date, it.bound)));
    pieces.extend(it.as_printed.clone());
    pieces.push((lang.words().terms.certainty)(it.certainty).to_owned());
    pieces.push((lang.words().terms.status)(it.status).to_owned());
    pieces.extend(place(package, lang, &it.source));
    Row { key: Key::Milestone(it.id.clone()), pieces }
}

fn sum(package: &Package, lang: Lang, it: &Sum) -> Row {
    let notation = Notation { lang, unit: MoneyUnit::Printed };
    let total = package.total_of(it).unwrap();
    let mut pieces = vec![lang.pick(&it.label).to_owned(), numbers::measure(notation, total)];
    pieces.extend(package.addends(it).into_iter().map(|it| lang.pick(&it.label).to_owned()));
    Row { key: Key::Sum(it.id.clone()), pieces }
}

fn subject(package: &Package, lang: Lang, it: &Subject) -> Row {
    let mut pieces = vec![lang.pick(&it.label).to_owned(), lang.pick(&it.detail).to_owned()];
    pieces.extend(place(package, lang, &it.source));
    Row { key: Key::Subject(it.id.clone()), pieces }
}

/// The title of the document, and the first and the last line.
fn place(package: &Package, lang: Lang, source: &Source) -> Vec<String> {
    let document = package.document(&source.document).unwrap();
    let runs = source.lines.runs();
    let lines = [runs.first().unwrap().first, runs.last().unwrap().last];
    let title = lang.pick(&document.title).to_owned();
    [title].into_iter().chain(lines.map(|line| line.to_string())).collect()
}
