//! Events, each with the time of its date, in lanes by what they are events of.

use std::cmp::Reverse;

use crate::describe::context::Context;
use crate::model::date::When;
use crate::model::id::Id;
use crate::model::key::Key;
use crate::model::milestone::{Certainty, Milestone};
use crate::model::order;
use crate::model::subject::{Subject, SubjectKind};
use crate::model::term::{Code, TermList, Tone};
use crate::view::Page;
use crate::words::dates;

/// An event at its time.
#[derive(Copy, Clone, Debug)]
pub struct Event<'a> {
    /// The row that it is from.
    pub milestone: &'a Milestone,
    /// Its date, which the milestone has.
    pub date: When,
    /// The tone of its programme.
    pub tone: Option<Tone>,
    /// The beginning of the time of its date, in years; a month is a twelfth of one.
    pub from: f64,
    /// The end of that time, in years.
    pub to: f64,
}

/// Events of one thing.
#[derive(Debug)]
pub struct Lane<'a> {
    /// What they are events of.
    pub name: String,
    /// The earliest first.
    pub events: Vec<Event<'a>>,
}

/// What the events of a lane are of.
#[derive(Copy, Clone, PartialEq, Eq)]
enum LaneSubject<'a> {
    Subject(&'a Id),
    Alliances,
    Programme(Code),
    Nothing,
}

/// The most levels of subjects; a guard against cycles.
const DEEPEST: usize = 8;

/// The events that have a date, the earliest first.
pub fn dated(context: Context<'_>) -> Vec<Event<'_>> {
    let event = |milestone| Event::of(context, milestone);
    let mut res: Vec<Event<'_>> = context.dataset.milestones().iter().filter_map(event).collect();
    order::sort_by(&mut res, |a, b| a.from.total_cmp(&b.from).then(b.to.total_cmp(&a.to)));
    res
}

/// The events that have none, in the order of the table.
pub fn undated(context: Context<'_>) -> impl Iterator<Item = &Milestone> {
    context.dataset.milestones().iter().filter(|it| it.date.is_none())
}

/// Events by what they are of: subjects before lines of work, and what has most events first.
pub fn lanes<'a>(context: Context<'a>, events: &[Event<'a>]) -> Vec<Lane<'a>> {
    let mut res: Vec<(LaneSubject<'a>, Lane<'a>)> = Vec::new();
    for event in events {
        let of = of(context, event.milestone);
        match res.iter_mut().find(|(it, _)| *it == of) {
            Some((_, lane)) => lane.events.push(*event),
            None => res.push((of, Lane { name: name(context, of), events: vec![*event] })),
        }
    }
    order::sort_by_key(&mut res, |(of, lane)| (rank(*of), Reverse(lane.events.len())));
    res.into_iter().map(|(_, lane)| lane).collect()
}

/// The name of what an event is of.
pub fn lane_of(context: Context<'_>, it: &Milestone) -> String {
    name(context, of(context, it))
}

/// An event as the picture has it: its date and name, with what keeps the date from being certain.
pub fn text(context: Context<'_>, it: &Event<'_>) -> String {
    let label = context.lang.pick(&it.milestone.label);
    let date = dates::plain(context.lang, it.date, it.milestone.bound);
    let said = format!("{}{}{label}", context.lang.heading(&date), context.lang.colon());
    let doubt = match it.milestone.certainty {
        // Of what cannot be assigned, the event is missing, which its symbol says.
        Certainty::Certain | Certainty::NotAssignable => "",
        doubt @ (Certainty::Adjacent | Certainty::Probable) => {
            (context.lang.terms().certainty)(doubt)
        }
    };
    context.lang.aside(&said, doubt)
}

/// The key of an event.
pub fn key(it: &Milestone) -> Key {
    Key::Milestone(it.id.clone())
}

impl<'a> Event<'a> {
    fn of(context: Context<'a>, milestone: &'a Milestone) -> Option<Event<'a>> {
        const MONTH: f64 = 1.0 / 12.0;
        const DAY: f64 = MONTH / 31.0;
        let date = milestone.date?;
        let year = f64::from(date.year());
        let (from, length) = match date {
            When::Decade(_) => (year, 10.0),
            When::Year(_) => (year, 1.0),
            When::Fiscal(_) => (year + 3.0 * MONTH, 1.0),
            When::Month(_, month) => (year + f64::from(month.saturating_sub(1)) * MONTH, MONTH),
            When::Day(_, month, day) => (
                year + f64::from(month.saturating_sub(1)) * MONTH
                    + f64::from(day.saturating_sub(1)) * DAY,
                DAY,
            ),
        };
        let tone = context.dataset.tone(milestone.programme);
        Some(Event { milestone, date, tone, from, to: from + length })
    }

    /// Whether the date is known to the day.
    pub fn is_day(&self) -> bool {
        matches!(self.date, When::Day(..))
    }

    /// Whether the date is a decade.
    pub fn is_decade(&self) -> bool {
        matches!(self.date, When::Decade(_))
    }
}

fn of<'a>(context: Context<'a>, it: &'a Milestone) -> LaneSubject<'a> {
    let subject = it.subject.as_ref().and_then(|id| context.dataset.subject(id));
    match (subject.map(|it| root(context, it)), it.programme) {
        (Some(it), _) if it.kind == SubjectKind::Alliance => LaneSubject::Alliances,
        (Some(it), _) => LaneSubject::Subject(&it.id),
        (None, Some(programme)) => LaneSubject::Programme(programme),
        (None, None) => LaneSubject::Nothing,
    }
}

/// The topmost subject that a subject belongs to.
fn root<'a>(context: Context<'a>, it: &'a Subject) -> &'a Subject {
    let parent = |it: &&'a Subject| context.dataset.subject(it.parent.as_ref()?);
    std::iter::successors(Some(it), parent).take(DEEPEST).last().unwrap_or(it)
}

fn name(context: Context<'_>, of: LaneSubject<'_>) -> String {
    let words = context.lang.timeline();
    match of {
        LaneSubject::Subject(id) => {
            let subject = context.dataset.subject(id);
            subject.map_or(words.other, |it| context.lang.pick(&it.label)).to_owned()
        }
        LaneSubject::Alliances => Page::Alliances.name(context.dataset, context.lang).to_owned(),
        LaneSubject::Programme(it) => context.term(TermList::Programme, it).to_owned(),
        LaneSubject::Nothing => words.other.to_owned(),
    }
}

const fn rank(of: LaneSubject<'_>) -> u8 {
    match of {
        LaneSubject::Subject(_) | LaneSubject::Alliances => 0,
        LaneSubject::Programme(_) => 1,
        LaneSubject::Nothing => 2,
    }
}
