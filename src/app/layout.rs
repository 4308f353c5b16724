//! The viewport that a page is laid out for, and how wide its pictures are in it; the style sheet has the same numbers.
//!
//! A pixel here is a sixteenth of the size that the reader has chosen for letters: at the size that browsers
//! begin with it is a pixel of the window. For readers with larger letters a picture is drawn narrower, and
//! scaled up.

use crate::components::chart::WidthClass;

/// What a page is laid out for.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Viewport {
    /// Not known, as where the site is built: every picture is drawn once for a narrow window and once for a
    /// wide one, and the style sheet shows one of them.
    Unknown,
    /// A window.
    Window(Width),
    /// A page of A4.
    Paper,
}

/// How wide a window is, in pixels, and what its text asks for.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Width {
    /// All of it: what a style sheet asks for.
    pub all: u32,
    /// Without its scroll bar: what the page has.
    pub page: u32,
    /// The letter spacing that the reader has set.
    pub spacing: Spacing,
}

/// The spacing of letters and words.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Spacing {
    /// As the font has it.
    Usual,
    /// Wider, as readers may ask of any page.
    Wide,
}

/// How a picture fits into the page.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Fit {
    /// As wide as the content.
    Content,
    /// As wide as a column of the overview.
    Column,
}

/// The windows that pictures are drawn for while the viewport is not known: of 360 pixels, less a scroll
/// bar, and of 1280.
const WINDOWS: [(WidthClass, Width); 2] =
    [(WidthClass::Narrow, Width::of(345)), (WidthClass::Wide, Width::of(1_280))];
/// The percentage by which a viewport may be wider than a picture was drawn for, without the picture being
/// drawn anew: it is scaled up, and nothing jumps.
const MAX_STRETCH: u32 = 22;

/// A window for whose content charts are drawn that are printed: on A4, letters come to 7 points.
const PAPER: Width = Width::of(960);
/// Text with spacing of its own, as WCAG has it (0.12 of the size of letters between these, 0.16 between
/// words), takes at most this percentage of its usual width.
pub const SPACED: u32 = 120;

/// The window for which pictures in files are drawn, whatever the reader's: for slides and print, a phone's
/// would be narrow and broken into many lines.
pub const PICTURE: Width = Width::of(1_280);

/// The narrowest that charts are drawn for; below it they are scaled.
const NARROWEST: u32 = 288;
/// The widest that the content gets.
const WIDEST: u32 = 1_200;
/// From this window width on, the margins are wide.
const WIDE_MARGINS: u32 = 700;
/// From this window width on, the overview has two columns, and pictures that are drawn for a wide
/// window are shown.
const TWO_COLUMNS: u32 = 1_080;
/// Between two columns.
const GUTTER: u32 = 56;

impl Width {
    /// The width of a window without a scroll bar.
    pub const fn of(width: u32) -> Width {
        Width { all: width, page: width, spacing: Spacing::Usual }
    }
}

impl Viewport {
    /// For which widths a picture is drawn that fits so into a window.
    pub fn widths(self, fit: Fit) -> Vec<(WidthClass, u32)> {
        let drawn = |(width_class, window): (WidthClass, Width)| (width_class, fit.width(window));
        match self {
            Viewport::Unknown => WINDOWS.map(drawn).to_vec(),
            Viewport::Paper => vec![(WidthClass::Wide, fit.width(PAPER))],
            Viewport::Window(window) => {
                let width_class =
                    if window.all < TWO_COLUMNS { WidthClass::Narrow } else { WidthClass::Wide };
                let width = fit.width(window);
                if window.spacing == Spacing::Wide {
                    // The picture is scaled up, its letters are not, so that they can be spaced.
                    return vec![(width_class, (width * 100 / SPACED).max(NARROWEST))];
                }
                let near = WINDOWS.map(drawn).into_iter().find(|(_, it)| is_near(*it, width));
                vec![(width_class, near.map_or(width, |(_, it)| it))]
            }
        }
    }

    /// Whether the page as it was sent, which was drawn for an unknown viewport, has the pictures that this one
    /// asks for.
    pub fn is_prerendered(self) -> bool {
        let is_spaced = matches!(self, Viewport::Window(Width { spacing: Spacing::Wide, .. }));
        !is_spaced
            && [Fit::Content, Fit::Column].iter().all(|fit| {
                let prerendered = Viewport::Unknown.widths(*fit);
                self.widths(*fit).iter().all(|it| prerendered.contains(it))
            })
    }
}

impl Fit {
    /// How wide it is in a window.
    pub fn width(self, window: Width) -> u32 {
        let margin = if window.all >= WIDE_MARGINS { 32 } else { 16 };
        let content = window.page.saturating_sub(2 * margin).clamp(NARROWEST, WIDEST);
        match self {
            Fit::Column if window.all >= TWO_COLUMNS => content.saturating_sub(GUTTER) / 2,
            Fit::Column | Fit::Content => content,
        }
    }
}

fn is_near(drawn: u32, width: u32) -> bool {
    (drawn * 100..=drawn * (100 + MAX_STRETCH)).contains(&(width * 100))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(window: u32, fit: Fit, expected: (WidthClass, u32)) {
        assert_eq!(Viewport::Window(Width::of(window)).widths(fit), [expected]);
    }

    #[test]
    fn common_windows_show_what_is_drawn_for_all() {
        assert_eq!(
            Viewport::Unknown.widths(Fit::Content),
            [(WidthClass::Narrow, 313), (WidthClass::Wide, 1_200)]
        );
        for window in [345, 360, 390, 412] {
            check(window, Fit::Content, (WidthClass::Narrow, 313));
            assert!(Viewport::Window(Width::of(window)).is_prerendered(), "{window}");
        }
        for window in [1_265, 1_280, 2_560] {
            check(window, Fit::Content, (WidthClass::Wide, 1_200));
            check(window, Fit::Column, (WidthClass::Wide, 572));
            assert!(Viewport::Window(Width::of(window)).is_prerendered(), "{window}");
        }
    }

    #[test]
    fn windows_between_have_pictures_of_their_own() {
        check(320, Fit::Content, (WidthClass::Narrow, 288));
        check(1_100, Fit::Content, (WidthClass::Wide, 1_036));
        check(768, Fit::Content, (WidthClass::Narrow, 704));
        check(768, Fit::Column, (WidthClass::Narrow, 704));
        assert!(!Viewport::Window(Width::of(768)).is_prerendered());
    }

    #[test]
    fn a_scroll_bar_takes_room_but_moves_no_breakpoint() {
        let window = Width { page: 1_070, ..Width::of(1_085) };
        assert_eq!(Viewport::Window(window).widths(Fit::Column), [(WidthClass::Wide, 475)]);
        assert_eq!(
            Viewport::Window(Width::of(1_079)).widths(Fit::Column),
            [(WidthClass::Narrow, 1_015)]
        );
    }

    #[test]
    fn spaced_text_gets_more_room() {
        let spaced = |width| Width { spacing: Spacing::Wide, ..Width::of(width) };
        let viewport = Viewport::Window(spaced(1_280));
        assert_eq!(viewport.widths(Fit::Content), [(WidthClass::Wide, 1_000)]);
        assert!(!viewport.is_prerendered());
        assert_eq!(
            Viewport::Window(spaced(360)).widths(Fit::Content),
            [(WidthClass::Narrow, NARROWEST)]
        );
    }
}
