//! The words of the page of dates, in English.

use crate::model::date::Bound;
use crate::words::timeline::Timeline;

/// The words of the page of dates, in English.
pub(crate) const WORDS: Timeline = Timeline {
    name: "Timeline",
    finding: |dated, statuses, undated| {
        let undated = match undated {
            0 => String::new(),
            n => format!("; {n} more cannot be dated"),
        };
        format!("{dated} events have a date ({statuses}){undated}")
    },
    counted: |status, n| format!("{n} {status}"),
    none: "There are no events",
    certainty: |counts| format!("How clear it is which date belongs to which event: {counts}."),
    dates_without_event: |n| match n {
        1 => "One more date stands in the documents without an event.".to_owned(),
        n => format!("{n} more dates stand in the documents without an event."),
    },
    reading: "The length of a bar is the time that its date stands for: a month, a year, a fiscal year \
              or a decade; bars that would be too short to see are drawn wider. A dot is a date \
              known to the day. Whether something was planned or had taken place is as of the time \
              of the documents.",
    first: |drawn, all| {
        format!("The picture shows {drawn} of {all} events, the table all of them.")
    },
    scale: |first, last, times| {
        format!("The years {first} to {last} are drawn {times} times as long as the others.")
    },
    strip: "The strip of each row runs from January to March of the next year (or over ten years \
            for a decade), with lines at the start of January and April.",
    gap: |n| match n {
        1 => "(one year without dates)".to_owned(),
        n => format!("({n} years without dates)"),
    },
    undated: |n| format!("Events that cannot be dated ({n})"),
    day: "known to the day",
    bound: |it| match it {
        Bound::At => "at that time",
        Bound::Within => "within that time",
        Bound::End => "at the end of it",
        Bound::Until => "goes on until then",
        Bound::By => "then or before",
        Bound::Since => "goes on from then",
    },
    lane: "Belongs to",
    event: "Event",
    page: "Page",
    other: "Other",
};
