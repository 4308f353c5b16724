//! How wide things are; the style sheet has the same numbers.

/// The narrowest that charts are drawn for; below it they are scaled.
const NARROWEST: u32 = 288;
/// The widest that the content gets.
const WIDEST: u32 = 1_200;
/// From this window width on, the margins are wide.
const WIDE_MARGINS: u32 = 700;
/// From this window width on, the overview has two columns.
const TWO_COLUMNS: u32 = 1_080;
/// Between two columns.
const GUTTER: u32 = 56;

/// The width of the content in a window.
pub fn content(window: u32) -> u32 {
    let margin = if window >= WIDE_MARGINS { 32 } else { 16 };
    window.saturating_sub(2 * margin).clamp(NARROWEST, WIDEST)
}

/// The width of a chart of the overview in a window.
pub fn column(window: u32) -> u32 {
    let content = content(window);
    if window >= TWO_COLUMNS { content.saturating_sub(GUTTER) / 2 } else { content }
}
