//! Our own attributes: the keys of elements, and the state of the page. Each sentence names the element
//! that has the attribute.

/// Of a mark, a row or an item of a list: the key of what it stands for.
pub const KEY: &str = "data-key";
/// Of a mark: the key of the cell that it is within, in a tree.
pub const WITHIN: &str = "data-within";
/// Of a picture: the ARIA role that it has while arrow keys move between its marks, `tree` or `listbox`.
pub const WALK: &str = "data-walk";
/// Of a picture: the link to the total above the one that it shows.
pub const UP: &str = "data-up";
/// Of a link to a page that keeps what the reader has chosen: the code of that page.
pub const SHOW: &str = "data-show";
/// Of an export menu: the name of its export item.
pub const OF: &str = "data-of";
/// Of a button of an export menu: the code of the format that it exports, or that of the dialog for embedding.
pub const TAKE: &str = "data-take";
/// Of a button of the dialog for embedding: what it does, `copy` or `close`.
pub const ACT: &str = "data-act";
/// Of the search field while a word is being composed in it.
pub const COMPOSING: &str = "data-composing";
/// Of a `details` that was opened for paper, and is closed again after.
pub const PRINTED: &str = "data-printed";

/// Of the document: the path of the page as it was sent.
pub const PAGE: &str = "data-page";
/// Of the document: the code of its `Delivery`, where its path does not say it.
pub const FRAME: &str = "data-frame";
/// Of the document that is one file: the query that it opens at.
pub const START: &str = "data-start";
/// Of the document that is one file: the address of the site that it was saved from.
pub const HOME: &str = "data-home";
/// Of the document: that no program runs in it. Its value is empty where a notice says so, and `sent` where nothing
/// was asked for that would need one.
pub const STILL: &str = "data-still";
/// Of the document: that the small program runs.
pub const STARTED: &str = "data-started";
/// Of the document: that the charts out of sight are laid out.
pub const SHOWN: &str = "data-shown";
/// Of the document: that the page around this frame does not let files be saved.
pub const SAVING: &str = "data-saving";
/// Of the document of a bare page: its colours.
pub const THEME: &str = "data-theme";
/// Of the document of a bare page: whether it shows its title.
pub const TITLE: &str = "data-title";
/// Of the document of a bare page: whether it shows choices and export menus.
pub const CONTROLS: &str = "data-controls";

/// Of the root: whether the application hydrates what is there (`join`) or draws it from the beginning (`render`).
pub const MOUNT: &str = "data-mount";
/// Of the root: that commands are executed, by the small program or the application.
pub const LIVE: &str = "data-live";
/// Of the root: that the application executes commands, and the small program no longer does.
pub const APP: &str = "data-app";
/// Of the root: that the page shows what its address asks for.
pub const READY: &str = "data-ready";

/// Of a frame in a page of somebody else: that `embed.js` makes it as tall as what it shows.
pub const FIT: &str = "data-qst-fit";
/// Of a frame within the element of `embed.js`: the height that its page has reported, in pixels.
pub const HEIGHT: &str = "data-height";

/// Every attribute above.
pub const ALL: [&str; 27] = [
    KEY, WITHIN, WALK, UP, SHOW, OF, TAKE, ACT, COMPOSING, PRINTED, PAGE, FRAME, START, HOME,
    STILL, STARTED, SHOWN, SAVING, THEME, TITLE, CONTROLS, MOUNT, LIVE, APP, READY, FIT, HEIGHT,
];
