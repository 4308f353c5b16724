//! What is said about pages to those who have not opened them yet, and where nothing can run.

/// What only pages that are sent say.
#[derive(Debug)]
pub struct StaticPage {
    /// Charts and tables are there, but nothing that has to be computed.
    pub still: &'static str,
    /// The link after it.
    pub reload: &'static str,
    /// The link after it where the page is in a frame.
    pub open: &'static str,
    /// The same where scripts are not allowed.
    pub scripts_off: &'static str,
    /// The link after that, to the list of all data.
    pub all_data: &'static str,
    /// One file shows no more than what is there where nothing can run.
    pub still_file: &'static str,
    /// What is asked for is on its way.
    pub loading: &'static str,
    /// It takes long; the link that reloads the page follows.
    pub slow: &'static str,
    /// The heading of the page that stands for one that does not exist.
    pub not_found: &'static str,
    /// What to do about it; a link to the overview follows.
    pub not_found_advice: &'static str,
}
