//! A hit of the search as a line: label, value, notes, and the link to it.

use yew::prelude::*;

use crate::app::content::ContentProps;
use crate::app::own_page;
use crate::dataset::Dataset;
use crate::dataset::checks;
use crate::dataset::share;
use crate::describe::ledger;
use crate::model::fiscal_year::FiscalYear;
use crate::model::item::Item;
use crate::model::key::Key;
use crate::model::milestone::Milestone;
use crate::model::observation::Observation;
use crate::model::source::Source;
use crate::model::subject::Subject;
use crate::model::sum::Sum;
use crate::search::hit::{Hit, MatchReason};
use crate::view::url;
use crate::words::lang::Lang;
use crate::words::{dates, numbers};

/// What a line says of a hit.
struct HitSummary {
    label: String,
    /// Value, amount or date.
    value: Option<String>,
    /// Qualifiers, print, page.
    notes: Vec<String>,
}

/// The line of a hit; nothing if the data do not hold it.
pub(super) fn row(props: &ContentProps, hit: &Hit) -> Option<Html> {
    let view = &props.view;
    let words = view.lang.search();
    let HitSummary { label, value, mut notes } = summary(props, &hit.key)?;
    notes.extend(hit.reasons.iter().filter_map(|it| computed(props, &hit.key, *it)));
    let by = hit.reasons.iter().filter_map(|it| match it {
        MatchReason::Earlier if !is_year_before(&props.dataset, &hit.key) => {
            Some(view.lang.allocations().earlier_year)
        }
        it => reason_name(view.lang, *it),
    });
    let by: Vec<&str> = by.collect();
    if !by.is_empty() {
        notes.push((words.found_by)(&view.lang.join(&by)));
    }
    let notes = notes.into_iter().map(|it| html! { <span>{ it }</span> });
    Some(html! {
        <li key={hit.key.to_string()}>
            <a href={url::link(view, &own_page::view_of(props, &hit.key))}>{ label }</a>
            <span>{ value }</span>
            <span class="note">{ for notes }</span>
        </li>
    })
}

/// Whether all that is known of a thing beside its newest number is of the year before.
fn is_year_before(dataset: &Dataset, key: &Key) -> bool {
    let item = match key {
        Key::Item(id) | Key::NotItemised(id) => dataset.item(id),
        Key::Sum(id) => dataset.sum(id).and_then(|it| dataset.addends(it).into_iter().next()),
        Key::Milestone(_) | Key::Subject(_) => None,
    };
    let mut observations =
        item.into_iter().flat_map(|it| it.observations.iter().map(move |of| (it, of)));
    observations.all(|(it, of)| of.period >= it.period().map(FiscalYear::before))
}

/// The name of what a query has matched; nothing where the line of the hit shows that by itself.
fn reason_name(lang: Lang, reason: MatchReason) -> Option<&'static str> {
    let words = lang.search();
    Some(match reason {
        MatchReason::Label | MatchReason::Change | MatchReason::Share | MatchReason::Parts => {
            return None;
        }
        MatchReason::Print => words.print,
        MatchReason::Value => words.value,
        MatchReason::Qualifier => words.qualifier,
        MatchReason::Year => words.year,
        MatchReason::Earlier => words.before,
        MatchReason::Term => words.term,
        MatchReason::Subject => words.subject,
        MatchReason::Other => words.other,
    })
}

/// What was computed and found, with its name and with whose calculation it is.
fn computed(props: &ContentProps, key: &Key, reason: MatchReason) -> Option<String> {
    let (dataset, lang, notation) = (&props.dataset, props.view.lang, props.view.notation());
    let ledger = lang.ledger_entry();
    let (item, is_not_itemised) = match key {
        Key::Item(id) => (dataset.item(id)?, false),
        Key::NotItemised(id) => (dataset.item(id)?, true),
        Key::Milestone(_) | Key::Sum(_) | Key::Subject(_) => return None,
    };
    let year = item.period();
    let amount = year.filter(|_| is_not_itemised).and_then(|year| dataset.not_itemised(item, year));
    let (term, value) = match reason {
        MatchReason::Change => (
            ledger.change.to_owned(),
            match amount {
                Some(amount) => {
                    let (_, then) = dataset.comparative_not_itemised(item)?;
                    let change = amount.checked_sub(then)?;
                    let percent = numbers::change_percent(lang, change, then).unwrap_or_default();
                    lang.aside(&numbers::signed_money(notation, change), &percent)
                }
                None => numbers::change(notation, item.change()?),
            },
        ),
        MatchReason::Share => {
            let (whole, share) = match amount {
                Some(amount) => (item, share::of_total(amount, item.yen_in(year?)?)?),
                None => (dataset.item(item.parent()?)?, share::of_parent(dataset, item, year)?),
            };
            let term = (ledger.share_of)(lang.pick(&whole.label));
            (term, numbers::rough_percent(lang, share))
        }
        MatchReason::Parts => {
            let parts = checks::check(dataset, item, year).ok()?.parts;
            (lang.search().parts.to_owned(), numbers::measure(notation, parts))
        }
        MatchReason::Label
        | MatchReason::Print
        | MatchReason::Value
        | MatchReason::Qualifier
        | MatchReason::Year
        | MatchReason::Earlier
        | MatchReason::Term
        | MatchReason::Subject
        | MatchReason::Other => return None,
    };
    let ours = (!is_not_itemised).then_some(ledger.ours); // What is left of a total says so by itself.
    let note = [Some(format!("{term}{}{value}", lang.colon())), ours.map(str::to_owned)];
    Some(lang.join(&note.into_iter().flatten().collect::<Vec<String>>()))
}

fn summary(props: &ContentProps, key: &Key) -> Option<HitSummary> {
    let dataset = &props.dataset;
    match key {
        Key::Item(id) => Some(figure(props, dataset.item(id)?)),
        Key::NotItemised(id) => not_itemised(props, dataset.item(id)?),
        Key::Milestone(id) => Some(milestone(props, dataset.milestone(id)?)),
        Key::Sum(id) => Some(sum(props, dataset.sum(id)?)),
        Key::Subject(id) => Some(subject(props, dataset.subject(id)?)),
    }
}

fn figure(props: &ContentProps, it: &Item) -> HitSummary {
    let (lang, notation) = (props.view.lang, props.view.notation());
    let value = |it: &Observation| {
        let value = numbers::observed(notation, it)?;
        Some(match it.period {
            Some(year) => format!("{} {value}", dates::fiscal_year(lang, year)),
            None => value,
        })
    };
    let prints: Vec<&str> = it.prints().filter(|it| !it.is_empty()).collect();
    let printed = (!prints.is_empty()).then(|| (lang.ledger_entry().printed)(&prints.join(" / ")));
    let qualifiers = Some(lang.qualifiers_beside(it.qualifiers())).filter(|it| !it.is_empty());
    let as_of = ledger::as_of(props.context(), it.newest());
    let comparative = it.comparative().and_then(value);
    let notes = [qualifiers, as_of, comparative, printed, place(props, it.source())];
    let label = lang.pick(&it.label).to_owned();
    HitSummary { label, value: value(it.newest()), notes: notes.into_iter().flatten().collect() }
}

fn not_itemised(props: &ContentProps, total: &Item) -> Option<HitSummary> {
    let lang = props.view.lang;
    let year = total.period()?;
    let amount = numbers::money(props.view.notation(), props.dataset.not_itemised(total, year)?);
    let value = format!("{} {amount}", dates::fiscal_year(lang, year));
    let qualifiers = Some(lang.qualifiers(total.qualifiers())).filter(|it| !it.is_empty());
    let notes =
        [qualifiers, Some(lang.ledger_entry().ours.to_owned()), place(props, total.source())];
    Some(HitSummary {
        label: lang.not_itemised_of(&total.label),
        value: Some(value),
        notes: notes.into_iter().flatten().collect(),
    })
}

fn milestone(props: &ContentProps, it: &Milestone) -> HitSummary {
    let lang = props.view.lang;
    let printed = it.as_printed.as_deref().map(|it| (lang.ledger_entry().printed)(it));
    let terms = lang.terms();
    let status = (terms.status)(it.status).to_owned();
    let doubt = lang.doubt(it.certainty).map(str::to_owned);
    let notes = [Some(status), doubt, printed, place(props, &it.source)];
    HitSummary {
        label: lang.pick(&it.label).to_owned(),
        value: it.date.map(|date| dates::bounded(lang, date, it.bound)),
        notes: notes.into_iter().flatten().collect(),
    }
}

fn sum(props: &ContentProps, it: &Sum) -> HitSummary {
    let lang = props.view.lang;
    let addends = props.dataset.addends(it).into_iter().map(|it| lang.pick(&it.label));
    let addends: Vec<&str> = addends.collect();
    // The loader refuses sums that do not add up to anything.
    let total = props.dataset.total_of(it).ok();
    let value = total.map(|it| {
        let amount = numbers::measure(props.view.notation(), it);
        it.basis
            .period
            .map_or(amount.clone(), |year| format!("{} {amount}", dates::fiscal_year(lang, year)))
    });
    let year = total.and_then(|it| it.basis.period);
    let qualifiers = lang.qualifiers_beside(&props.dataset.qualifiers_of(it, year));
    let qualifiers = Some(qualifiers).filter(|it| !it.is_empty());
    let notes = [qualifiers, Some(addends.join(lang.plus()))].into_iter().flatten().collect();
    HitSummary { label: lang.pick(&it.label).to_owned(), value, notes }
}

fn subject(props: &ContentProps, it: &Subject) -> HitSummary {
    let lang = props.view.lang;
    let detail = Some(lang.pick(&it.detail).to_owned()).filter(|it| !it.is_empty());
    let notes = [detail, place(props, &it.source)].into_iter().flatten().collect();
    HitSummary { label: lang.pick(&it.label).to_owned(), value: None, notes }
}

/// The page on which a source begins.
fn place(props: &ContentProps, source: &Source) -> Option<String> {
    let lang = props.view.lang;
    let pages = props.dataset.first_pages_of(source);
    pages.first().map(|it| lang.quote(lang.pick(&it.heading)))
}
