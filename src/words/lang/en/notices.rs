//! What is said when something could not be done as asked, in English.

use crate::words::notices::Notices;

/// What is said when something could not be done as asked, in English.
pub(crate) const WORDS: Notices = Notices {
    title: "About the link you followed",
    unknown_name: |name| format!("The link contains “{name}”, which this site does not know."),
    bad_value: |name, value| {
        format!(
            "The link has a value for “{name}” that cannot be read: “{value}”. The default is shown."
        )
    },
    unknown_figure: |id| format!("The link names a figure that is not in these data: “{id}”."),
    missing_chart: |name| {
        format!("This page has no chart called “{name}”. The whole page is shown.")
    },
    older_version: |of, now| {
        format!("This link is of data version {of}. What you see here is version {now}.")
    },
    newer_version: |of, now| {
        format!("This link is of data version {of}; the data here are older: version {now}.")
    },
    unchanged: "Nothing that the link shows has changed since.",
    changed: |label, field, old, new| format!("{label} ({field}): {old} → {new}"),
    more_changed: |n| match n {
        1 => "One more change.".to_owned(),
        n => format!("{n} more changes."),
    },
    empty: "nothing",
    dismiss: "Dismiss",
};
