//! Ids of elements that a program or a script looks for.

/// The root element, in which the application draws the page.
pub const APP: &str = "app";
/// The main content, which a new page moves the focus to.
pub const MAIN: &str = "main";
/// The live region that announces what was selected, saved or copied (`role="status"`).
pub const SAID: &str = "said";
/// The notice that no program runs in the page.
pub const STILL: &str = "still";
/// The line that says whether the site works offline.
pub const OFFLINE: &str = "offline";
/// The search field.
pub const QUERY: &str = "q";
/// The list of hits.
pub const FOUND: &str = "found";
/// The dialog for embedding.
pub const EMBED_DIALOG: &str = "embed-dialog";
/// The code in that dialog.
pub const EMBED_CODE: &str = "embed-code";
/// The compressed application within one file.
pub const PROGRAM: &str = "program";

/// Every id above.
pub const ALL: [&str; 10] =
    [APP, MAIN, SAID, STILL, OFFLINE, QUERY, FOUND, EMBED_DIALOG, EMBED_CODE, PROGRAM];
