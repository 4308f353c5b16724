//! What is said when something could not be done as asked.

/// What is said when something could not be done as asked.
#[derive(Debug)]
pub struct Notices {
    /// What the list is called.
    pub title: &'static str,
    /// A part of the link is unknown; takes it.
    pub unknown_name: fn(&str) -> String,
    /// A part of the link cannot be read; takes its name and value.
    pub bad_value: fn(&str, &str) -> String,
    /// The link names a figure that there is not; takes it.
    pub unknown_figure: fn(&str) -> String,
    /// The link asks for a chart that is not on the page; takes its name.
    pub missing_chart: fn(&str) -> String,
    /// The link is of an older version of the data; takes that and the present one.
    pub older_version: fn(&str, &str) -> String,
    /// The link is of a newer version of the data; takes that and the present one.
    pub newer_version: fn(&str, &str) -> String,
    /// Nothing that the link shows has changed since.
    pub unchanged: &'static str,
    /// A change; takes what changed, the column, the old and the new.
    pub changed: fn(&str, &str, &str, &str) -> String,
    /// More has changed; takes how much.
    pub more_changed: fn(usize) -> String,
    /// A cell without content.
    pub empty: &'static str,
    /// The link that dismisses the notices.
    pub dismiss: &'static str,
}
