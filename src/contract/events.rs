//! Events of the window that the two programs and the scripts dispatch for each other.

/// The reader asks for something that only the application can do: `boot.mjs` loads it.
pub const WAKE: &str = "wake";
/// The application, or another instance of it, is about to read the address: what has not been written to it yet
/// is written now.
pub const TAKING_OVER: &str = "taking-over";
/// The application executes commands from here on.
pub const TAKEN_OVER: &str = "taken-over";
/// The HTML that was sent is back in the page, after the application was given up.
pub const RESTORED: &str = "restored";
/// The application begins to draw a view; the detail is the view's address.
pub const ASKED: &str = "asked";
/// The application has drawn a view; the detail is the view's address.
pub const SETTLED: &str = "settled";
/// The page was drawn, and may have another height.
pub const DRAWN: &str = "drawn";
/// Something else is selected; its detail is the key of that, or `null`.
pub const SELECTED: &str = "selected";

/// Every event above.
pub const ALL: [&str; 8] =
    [WAKE, TAKING_OVER, TAKEN_OVER, RESTORED, ASKED, SETTLED, DRAWN, SELECTED];
