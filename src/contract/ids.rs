//! Ids of elements that a program or a script looks for.

/// The root, in which all of the page stands that the application draws.
pub const APP: &str = "app";
/// The main content, which a new page moves the focus to.
pub const MAIN: &str = "main";
/// What is said of what was done, or selected; a status that is read out.
pub const SAID: &str = "said";
/// What is said where no program answers.
pub const STILL: &str = "still";
/// What is said of use without a network.
pub const OFFLINE: &str = "offline";
/// The search field.
pub const QUERY: &str = "q";
/// What was found.
pub const FOUND: &str = "found";
/// The dialog for embedding.
pub const EMBED_DIALOG: &str = "embed-dialog";
/// The code in that dialog.
pub const EMBED_CODE: &str = "embed-code";
/// The packed program in one file.
pub const PROGRAM: &str = "program";

/// Every id above.
pub const ALL: [&str; 10] =
    [APP, MAIN, SAID, STILL, OFFLINE, QUERY, FOUND, EMBED_DIALOG, EMBED_CODE, PROGRAM];
