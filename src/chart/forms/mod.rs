//! Every chart, a file or folder each: its rows, words, layout and drawing; and the list of those in which
//! allocations are drawn.

pub mod bars;
mod cell;
mod listing;
pub mod treemap;
pub mod icicle;
pub mod changes;
pub mod cost_split;
pub mod alliances;
pub mod cost_shares;
pub mod checks;
pub mod timeline;

use crate::chart::Chart;
use crate::describe::allocations::AllocationsSpec;
use crate::view::Form;
use crate::words::allocations::Allocations;

/// A form of allocations: its name, its chart, and what readers can choose in it.
#[derive(Debug)]
pub struct AllocationForm {
    /// Its name in the choice of forms.
    pub name: fn(&Allocations) -> &'static str,
    /// Makes the chart of what is to be shown.
    pub chart: for<'a> fn(AllocationsSpec<'a>) -> Box<dyn Chart + 'a>,
    /// Whether the totals are in groups, which readers then choose.
    pub groups: Groups,
    /// Whether two fiscal years are compared.
    pub comparison: Comparison,
}

/// Whether the printed totals are in groups where all of them are shown.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Groups {
    /// Each group has a heading of its own.
    UnderHeadings,
    /// There are no groups.
    None,
}

/// Whether a form compares two fiscal years.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// As readers choose: one fiscal year alone can be shown, too.
    Optional,
    /// Always: what it draws is between two fiscal years.
    Always,
}

/// The list of the forms that allocations are drawn in.
pub const fn of_allocations(form: Form) -> &'static AllocationForm {
    match form {
        Form::Bars => &AllocationForm {
            name: |words| words.bars,
            chart: |spec| Box::new(bars::Bars::of(spec)),
            groups: Groups::UnderHeadings,
            comparison: Comparison::Optional,
        },
        Form::Treemap => &AllocationForm {
            name: |words| words.treemap,
            chart: treemap::of,
            groups: Groups::None,
            comparison: Comparison::Optional,
        },
        Form::Icicle => &AllocationForm {
            name: |words| words.icicle,
            chart: icicle::of,
            groups: Groups::None,
            comparison: Comparison::Optional,
        },
        Form::Changes => &AllocationForm {
            name: |words| words.changes,
            chart: |spec| Box::new(changes::Changes::of(spec)),
            groups: Groups::UnderHeadings,
            comparison: Comparison::Always,
        },
    }
}
