//! What a mark is drawn with: an ink, which says its role, and a tone. Themes give both a colour and a pattern.

use crate::model::term::Tone;

/// How a mark is drawn.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct Pen {
    /// The role.
    pub ink: Ink,
    /// The tone that it takes, for marks of a programme; nothing for neutral marks.
    pub tone: Option<Tone>,
}

codes! {
    /// The role of a mark in its picture.
    pub enum Ink {
        /// Text to read.
        Text = "text",
        /// Secondary text.
        Muted = "muted",
        /// A grid line.
        Grid = "grid",
        /// An amount of the period that is shown.
        Current = "current",
        /// An amount of the period that it is compared with.
        Earlier = "previous",
        /// Hatching over an amount that is an estimate.
        Estimate = "estimate",
        /// A cell of a treemap.
        Cell = "cell",
        /// The part of a total that is not itemised.
        NotItemised = "rest",
        /// The range in which the end of an approximate amount may be.
        Soft = "soft",
        /// One company.
        Company = "company",
        /// One institute.
        Institute = "institute",
        /// One participant that was expected.
        Expected = "expected",
        /// One institute among them.
        ExpectedInstitute = "expected-institute",
        /// The tolerance of rounding.
        Band = "band",
        /// The line of zero of a scale.
        Zero = "zero",
        /// Numbers that do not agree.
        Warning = "warning",
        /// A component that the party of the column builds.
        Duty = "duty",
        /// A component that the party of the column does not build.
        Vacant = "vacant",
        /// The time of something that was planned.
        Planned = "planned",
        /// The time of something that was expected.
        Foreseen = "foreseen",
        /// Time that goes on beyond a date.
        Reach = "reach",
        /// An invisible area that a pointer can hit.
        Area = "area",
    }
}

impl Pen {
    /// A pen without a programme.
    pub const fn plain(ink: Ink) -> Pen {
        Pen { ink, tone: None }
    }

    /// A pen in a tone.
    pub const fn of(ink: Ink, tone: Option<Tone>) -> Pen {
        Pen { ink, tone }
    }
}
