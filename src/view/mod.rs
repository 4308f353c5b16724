//! The view: what the reader looks at. Knows the model and languages, but nothing that is drawn.

pub mod action;
pub mod page;
pub mod param;
pub mod path;
pub mod url;
pub mod years;

pub use page::Page;
pub use years::Years;

use crate::model::id::Id;
use crate::model::key::Key;
use crate::words::lang::Lang;
use crate::words::money::{MoneyUnit, Notation};

/// All that a link must carry to show the same page again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// In which language.
    pub lang: Lang,
    /// How the page comes to its reader.
    pub delivery: Delivery,
    /// Which page.
    pub page: Page,
    /// The total that was drilled into; nothing for the list of all totals.
    pub at: Option<Id>,
    /// How allocations are drawn.
    pub form: Form,
    /// The one chart of the page that is shown; nothing for the whole page.
    pub chart: Option<ChartName>,
    /// Which fiscal years are shown, as a link spells [`Years`]; nothing for both.
    pub years: Option<Id>,
    /// How the printed totals are grouped.
    pub grouping: Grouping,
    /// In which unit money is written.
    pub unit: MoneyUnit,
    /// What is selected.
    pub selected: Option<Key>,
    /// What is searched for, as it was typed.
    pub query: String,
    /// How a bare page looks within another one.
    pub embed_options: EmbedOptions,
}

/// How a bare page looks within another one.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct EmbedOptions {
    /// Its colours.
    pub theme: Theme,
    /// Whether it has its title.
    pub title: Visibility,
    /// Whether it has choices and export menus.
    pub controls: Visibility,
}

/// The most characters of a query.
pub const MAX_QUERY: usize = 100;

codes! {
    /// How a page comes to its reader, which decides what is around it.
    pub enum Delivery {
        /// As a page of the site, with title, navigation and credit.
        Site = "site",
        /// Embedded in another site, with nothing but a way to the full page.
        Bare = "bare",
        /// Within one file that holds every page, with what pages of the site have.
        File = "file",
    }
}

codes! {
    /// The colours of a page.
    pub enum Theme {
        /// Those that the reader prefers.
        Auto = "auto",
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
    }
}

codes! {
    /// Whether something is shown.
    pub enum Visibility {
        /// It is.
        On = "on",
        /// It is not.
        Off = "off",
    }
}

codes! {
    /// How allocations are drawn.
    pub enum Form {
        /// Bars from a common zero.
        Bars = "bars",
        /// Cells whose area is the amount.
        Treemap = "treemap",
        /// Columns of cells, each a step down, whose height is the amount.
        Icicle = "icicle",
        /// Bars of what has changed from one fiscal year to a later one.
        Changes = "changes",
    }
}

codes! {
    /// A chart, as a link and its element call it.
    pub enum ChartName {
        /// Allocations as bars.
        Bars = "bars",
        /// Allocations as cells whose area is the amount.
        Treemap = "treemap",
        /// Allocations as columns of cells whose height is the amount.
        Icicle = "icicle",
        /// What has changed of allocations.
        Changes = "changes",
        /// A cost, who bears it and what they build.
        CostSplit = "split",
        /// The alliances side by side.
        Alliances = "alliances",
        /// Shares of a cost of which no amount is printed.
        CostShares = "shares",
        /// Every event.
        Timeline = "timeline",
        /// Totals against their parts.
        Checks = "checks",
    }
}

codes! {
    /// How printed totals are grouped.
    pub enum Grouping {
        /// By budget: initial or supplementary.
        Stage = "stage",
        /// By account of the national budget.
        Account = "account",
    }
}

/// What a chart shows.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Charted {
    /// Allocations in a form, as the reader has chosen years, grouping and the total that is open; charts of
    /// anything else stay as they are when these are chosen.
    Allocations(Form),
    /// A cost, who bears it and what they build.
    CostSplit,
    /// The alliances side by side.
    Alliances,
    /// Shares of a cost of which no amount is printed.
    CostShares,
    /// Every event.
    Timeline,
    /// Totals against their parts.
    Checks,
}

impl Default for View {
    fn default() -> View {
        View {
            lang: Lang::FIRST,
            delivery: Delivery::Site,
            page: Page::Overview,
            at: None,
            form: Form::Bars,
            chart: None,
            years: None,
            grouping: Grouping::Stage,
            unit: MoneyUnit::Printed,
            selected: None,
            query: String::new(),
            embed_options: EmbedOptions::default(),
        }
    }
}

impl Default for EmbedOptions {
    fn default() -> EmbedOptions {
        EmbedOptions { theme: Theme::Auto, title: Visibility::On, controls: Visibility::On }
    }
}

impl Delivery {
    /// Those in which every page is a file of its own.
    pub const WITH_PAGES: [Delivery; 2] = [Delivery::Site, Delivery::Bare];
}

impl Form {
    /// The chart that has it.
    pub const fn chart(self) -> ChartName {
        match self {
            Form::Bars => ChartName::Bars,
            Form::Treemap => ChartName::Treemap,
            Form::Icicle => ChartName::Icicle,
            Form::Changes => ChartName::Changes,
        }
    }
}

impl ChartName {
    /// What it shows.
    pub const fn shows(self) -> Charted {
        match self {
            ChartName::Bars => Charted::Allocations(Form::Bars),
            ChartName::Treemap => Charted::Allocations(Form::Treemap),
            ChartName::Icicle => Charted::Allocations(Form::Icicle),
            ChartName::Changes => Charted::Allocations(Form::Changes),
            ChartName::CostSplit => Charted::CostSplit,
            ChartName::Alliances => Charted::Alliances,
            ChartName::CostShares => Charted::CostShares,
            ChartName::Timeline => Charted::Timeline,
            ChartName::Checks => Charted::Checks,
        }
    }
}

impl View {
    /// A page as it is at first.
    pub fn of(lang: Lang, delivery: Delivery, page: Page) -> View {
        View { lang, delivery, page, ..View::default() }
    }

    /// The same with nothing selected: all that the content of a page depends on.
    pub fn unselected(&self) -> View {
        View { selected: None, ..self.clone() }
    }

    /// Which fiscal years are shown.
    pub fn years(&self) -> Years {
        let years = self.years.as_ref().and_then(|it| Years::from_code(it.as_str()));
        years.unwrap_or(Years::Both)
    }

    /// How numbers are written.
    pub fn notation(&self) -> Notation {
        Notation { lang: self.lang, unit: self.unit }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_form_has_a_chart_of_its_own_that_links_call_alike() {
        for form in Form::ALL.iter().copied() {
            assert_eq!(form.chart().shows(), Charted::Allocations(form));
            assert_eq!(form.chart().code(), form.code());
        }
    }
}
