//! What a mark is drawn in: a role, from which themes make a colour and a pattern.

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
    /// What a mark does in its picture.
    pub enum Ink {
        /// Text to read.
        Text = "text",
        /// Text beside it.
        Muted = "muted",
        /// A line to measure by.
        Grid = "grid",
        /// The amount of the year that is explored.
        Current = "current",
        /// The amount of the year before.
        Earlier = "previous",
        /// Lies over an amount that is an estimate.
        Estimate = "estimate",
        /// A cell of a treemap.
        Cell = "cell",
        /// What is not itemised.
        Rest = "rest",
        /// Where an amount that is "about" so much may end.
        Soft = "soft",
        /// One company.
        Company = "company",
        /// One institute.
        Institute = "institute",
        /// One participant that was expected.
        Expected = "expected",
        /// One institute among them.
        ExpectedInstitute = "expected-institute",
        /// How far off rounding lets something be.
        Band = "band",
        /// Where a scale has its zero.
        Zero = "zero",
        /// Something that does not agree.
        Warning = "warning",
        /// Somebody's task.
        Duty = "duty",
        /// Nobody's, or another's.
        Vacant = "vacant",
        /// The time of something that was planned.
        Planned = "planned",
        /// The time of something that was expected.
        Foreseen = "foreseen",
        /// Time that goes on beyond a date.
        Reach = "reach",
        /// Nothing to see, but to point at.
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
