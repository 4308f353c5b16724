//! What only prerendered pages say, in English.

use crate::words::static_page::StaticPage;

/// What only prerendered pages say, in English.
pub(crate) const WORDS: StaticPage = StaticPage {
    still: "The interactive parts are not running. Charts, tables and sources are all here, but not \
            what a link or a choice asks for beyond them. A recent browser may be needed.",
    reload: "Reload the page",
    open: "Open in a new tab",
    scripts_off: "Scripts are off in this browser, so charts cannot be switched, entries cannot be opened, \
                  and what a link asks for beyond the page is not shown. All charts, tables and sources are here.",
    all_data: "List of every figure",
    still_file: "Only the charts, tables and sources that stand here can be read; links to other pages do not \
                 work. Open the file in a recent browser that runs scripts and WebAssembly. If nothing changes, \
                 the file is incomplete or was altered: save it again.",
    loading: "Loading what you asked for…",
    slow: "Loading is taking long. What you asked for is shown as soon as it arrives.",
    not_found: "Page not found",
    not_found_advice: "Check the address, or start from the overview.",
};
