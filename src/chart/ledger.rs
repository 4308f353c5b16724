//! Everything that is known of one thing a reader points at, in words: its ledger entry.

use crate::chart::context::Context;
use crate::chart::split;
use crate::model::checks::{self, Verdict};
use crate::model::figure::{Figure, FiscalYear, Label, Source};
use crate::model::id::Id;
use crate::model::key::Key;
use crate::model::relation::{Relation, RelationKind};
use crate::model::share;
use crate::words::numbers;

/// A ledger entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What it is of.
    pub title: String,
    /// What is known, in reading order.
    pub facts: Vec<Fact>,
    /// The total that can be opened to see its parts.
    pub opens: Option<Id>,
}

/// Something known.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// What.
    pub term: String,
    /// How it is; one or more.
    pub details: Vec<String>,
}

/// The entry of a key; nothing if the data do not hold it.
pub fn entry(context: Context<'_>, key: &Key) -> Option<Entry> {
    match key {
        Key::Figure(id) => Some(figure_entry(context, context.package.figure(id)?)),
        Key::NotItemised(id) => rest_entry(context, context.package.figure(id)?),
        Key::Subject(id) => {
            let subject = context.package.subject(id)?;
            let pick = |label: &Label| context.lang.pick(label).to_owned();
            let builders = split::builders(context, subject);
            let ledger = &context.words().ledger;
            let facts = [(ledger.built_by, builders), (ledger.remarks, pick(&subject.detail))];
            let known = facts.into_iter().filter(|(_, detail)| !detail.is_empty());
            let mut facts: Vec<Fact> = known.map(|(term, detail)| fact(term, detail)).collect();
            facts.push(fact(ledger.source, place(context, &subject.source)));
            Some(Entry { title: pick(&subject.label), facts, opens: None })
        }
    }
}

fn figure_entry(context: Context<'_>, it: &Figure) -> Entry {
    let words = context.words();
    let ledger = &words.ledger;
    let not_stated = || ledger.not_stated.to_owned();
    let value = numbers::value(context.notation(), it).unwrap_or_else(not_stated);
    let mut facts = vec![fact(ledger.value, value), fact(ledger.as_printed, quoted(context, it))];
    facts.extend(year_before(context, it));
    facts.extend(share_of_parent(context, it));
    facts.extend(it.fiscal_year.map(|year| fact(ledger.fiscal_year, context.year(year))));
    let qualifiers: Vec<String> = it
        .qualifiers
        .iter()
        .map(|it| {
            let (name, colon) = ((words.terms.qualifier)(*it), context.lang.colon());
            format!("{name}{colon}{}", (words.terms.qualifier_meaning)(*it))
        })
        .collect();
    facts.push(match qualifiers.is_empty() {
        true => fact(ledger.qualifiers, ledger.none),
        false => Fact { term: ledger.qualifiers.to_owned(), details: qualifiers },
    });
    if it.yen().is_some() && it.fiscal_year.is_some() && it.stage.is_some() {
        let account = it.account.map_or(ledger.not_stated, words.terms.account);
        let stage = it.stage.map_or(ledger.not_stated, words.terms.stage);
        let instrument = it.instrument.map_or(ledger.not_stated, words.terms.instrument);
        facts.push(fact(ledger.account, account));
        facts.push(fact(ledger.stage, stage));
        facts.push(fact(ledger.instrument, instrument));
    }
    let remarks = remarks(context, it, it.fiscal_year);
    if !remarks.is_empty() {
        facts.push(Fact { term: ledger.remarks.to_owned(), details: remarks });
    }
    facts.push(fact(ledger.source, place(context, &it.source)));
    let opens = it.can_be_opened().then(|| it.id.clone());
    Entry { title: context.label(it).to_owned(), facts, opens }
}

fn rest_entry(context: Context<'_>, total: &Figure) -> Option<Entry> {
    let words = context.words();
    let ledger = &words.ledger;
    let year = total.fiscal_year?;
    let rest = context.package.not_itemised(total, year)?;
    let printed = total.yen_in(year)?;
    let parts = printed.checked_sub(rest)?;
    let money = |amount| numbers::money(context.notation(), amount);
    let mut facts = vec![
        fact(ledger.value, money(rest)),
        fact(ledger.as_printed, ledger.not_stated),
        fact(ledger.remarks, (ledger.derived)(&money(printed), &money(parts))),
    ];
    if let Some(before) = context.package.not_itemised(total, year.before()) {
        let term = (ledger.year_before)(&context.year(year.before()));
        facts.push(fact(&term, money(before)));
        let change = numbers::signed_money(context.notation(), rest.checked_sub(before)?);
        facts.push(fact(ledger.change, change));
    }
    let share = numbers::percent(share::of_total(rest, printed)?);
    facts.push(fact(&(ledger.share_of)(context.label(total)), share));
    facts.push(fact(ledger.source, place(context, &total.source)));
    let title = context.lang.join(&[words.allocations.rest, context.label(total)]);
    Some(Entry { title, facts, opens: None })
}

/// The printed string in quotation marks.
fn quoted(context: Context<'_>, it: &Figure) -> String {
    match it.as_printed.as_str() {
        "" => context.words().ledger.not_stated.to_owned(),
        printed => context.lang.quote(printed),
    }
}

/// The amount of the year before with its printed string, and the change.
fn year_before(context: Context<'_>, it: &Figure) -> Vec<Fact> {
    let ledger = &context.words().ledger;
    let Some((previous, year)) = it.previous.zip(it.fiscal_year) else {
        return Vec::new();
    };
    let value = numbers::quantity(context.notation(), previous);
    let printed = (ledger.printed)(it.previous_as_printed.as_deref().unwrap_or_default());
    let value = context.lang.aside(&value, &printed);
    let mut facts = vec![fact(&(ledger.year_before)(&context.year(year.before())), value)];
    if let Some((change, before)) = it.change().zip(previous.yen()) {
        let percent = numbers::change_percent(change, before).unwrap_or_default();
        let change = numbers::signed_money(context.notation(), change);
        facts.push(fact(ledger.change, context.lang.aside(&change, &percent)));
    }
    facts
}

fn share_of_parent(context: Context<'_>, it: &Figure) -> Option<Fact> {
    let parent = context.package.figure(it.parent.as_ref()?)?;
    let term = (context.words().ledger.share_of)(context.label(parent));
    let share = share::of_parent(context.package, it, it.fiscal_year)?;
    Some(fact(&term, numbers::rough_percent(context.lang, share)))
}

/// What the relations say of a figure, and how its own parts add up.
pub(super) fn remarks(context: Context<'_>, it: &Figure, year: Option<FiscalYear>) -> Vec<String> {
    let mut res: Vec<String> = Vec::new();
    res.extend(verdict(context, it, year));
    let same: Vec<&Figure> = context.package.same_money(it);
    if same.len() > 1 {
        let labels: Vec<String> = same.into_iter().map(|it| context.label(it).to_owned()).collect();
        let labels = labels.join(" = ");
        res.push((context.words().ledger.same_money)(&labels));
    }
    let across: Vec<String> = context
        .package
        .relations()
        .iter()
        .filter(|relation| {
            relation.kind == RelationKind::PartAcrossAccounts && relation.to == it.id
        })
        .filter_map(|relation| named(context, &relation.from))
        .collect();
    if !across.is_empty() {
        let parts = across.join(" + ");
        res.push((context.words().ledger.across)(&parts));
    }
    res.extend(
        context.package.relations().iter().filter_map(|relation| said(context, relation, it)),
    );
    res
}

/// What one relation says of a figure at either of its ends.
fn said(context: Context<'_>, relation: &Relation, it: &Figure) -> Option<String> {
    let ledger = &context.words().ledger;
    let (is_from, is_to) = (relation.from == it.id, relation.to == it.id);
    let other = match (is_from, is_to) {
        (true, _) => named(context, &relation.to)?,
        (_, true) => named(context, &relation.from)?,
        (false, false) => return None,
    };
    match relation.kind {
        RelationKind::PartAcrossAccounts => is_from.then(|| (ledger.part_across)(&other)),
        RelationKind::CeilingBeside if is_from => Some((ledger.is_ceiling)(&other)),
        RelationKind::CeilingBeside => Some((ledger.ceiling)(&other)),
        RelationKind::PrintedBeside if is_from => Some((ledger.is_beside)(&other)),
        RelationKind::PrintedBeside => Some((ledger.beside)(&other)),
        RelationKind::Disagrees => Some((ledger.disagrees)(&other)),
        // Told with the whole chain of places, and of subjects only.
        RelationKind::SameMoney | RelationKind::BuiltBy => None,
    }
}

/// A figure with its value: `“label” (value)`.
fn named(context: Context<'_>, id: &Id) -> Option<String> {
    let figure = context.package.figure(id)?;
    let label = context.lang.quote(context.label(figure));
    Some(context.lang.aside(&label, &numbers::value(context.notation(), figure)?))
}

/// How the parts of a total add up, in a sentence.
fn verdict(context: Context<'_>, total: &Figure, year: Option<FiscalYear>) -> Option<String> {
    let ledger = &context.words().ledger;
    let check = checks::check(context.package, total, year)?;
    let parts = numbers::money(context.notation(), check.parts);
    let difference = numbers::signed_money(context.notation(), check.difference()?);
    Some(match check.verdict {
        // One part is the total itself, which the remark on its money says.
        Verdict::Exact if check.n_parts == 1 => return None,
        Verdict::Exact => ledger.exact.to_owned(),
        Verdict::Rounding => (ledger.rounding)(&parts, &difference),
        Verdict::DoesNotAddUp => (ledger.does_not_add_up)(&parts, &difference),
        Verdict::NotItemised => {
            let rest = check.printed.checked_sub(check.parts)?;
            let share = numbers::percent(share::of_total(rest, check.printed)?);
            (ledger.not_itemised)(&numbers::money(context.notation(), rest), &share)
        }
    })
}

/// Document, page and lines of a source.
fn place(context: Context<'_>, source: &Source) -> String {
    let document = context.package.document(&source.document);
    let title = document.map_or(source.document.as_str(), |it| context.lang.pick(&it.title));
    let headings: Vec<&str> =
        context.package.pages_of(source).map(|it| context.lang.pick(&it.heading)).collect();
    let headings: Vec<String> = headings.into_iter().map(|it| context.lang.quote(it)).collect();
    (context.words().ledger.place)(title, &context.lang.join(&headings), &source.lines)
}

fn fact(term: &str, detail: impl Into<String>) -> Fact {
    Fact { term: term.to_owned(), details: vec![detail.into()] }
}
