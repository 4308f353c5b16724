//! What a reader can do, and the view that follows from it.

use crate::model::id::Id;
use crate::model::key::Key;
use crate::view::{Form, Grouping, MAX_QUERY, Page, View};
use crate::words::lang::Lang;
use crate::words::money::MoneyUnit;

/// A change of the view that the reader asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Go to a page, as it is at first.
    Show(Page),
    /// Read in a language.
    ChooseLang(Lang),
    /// Open a total to see its parts.
    Drill(Id),
    /// Go up to a total, or to the list of all totals.
    Climb(Option<Id>),
    /// Look at one thing, or at none.
    Select(Option<Key>),
    /// Draw allocations in another form.
    ChooseForm(Form),
    /// Show other years, as [`View::years`] holds them.
    ChooseYears(Option<Id>),
    /// Group the printed totals in another way.
    ChooseGrouping(Grouping),
    /// Write money in another unit.
    ChooseUnit(MoneyUnit),
    /// Look for something.
    Search(String),
}

/// The view after an action; language, form, years, grouping and unit stay as the reader set them.
pub fn reduce(view: &View, action: Action) -> View {
    let view = view.clone();
    match action {
        Action::Show(page) => {
            View { page, at: None, chart: None, selected: None, query: String::new(), ..view }
        }
        Action::ChooseLang(lang) => View { lang, ..view },
        Action::Drill(id) => View {
            page: Page::Allocations,
            selected: Some(Key::Item(id.clone())),
            at: Some(id),
            chart: None,
            query: String::new(),
            ..view
        },
        // What was open stays selected, so that the reader sees where they come from.
        Action::Climb(at) => View { selected: view.at.map(Key::Item), at, ..view },
        Action::Select(selected) => View { selected, ..view },
        // The chart that was shown alone is the one that takes another form.
        Action::ChooseForm(form) => View { form, chart: view.chart.map(|_| form.chart()), ..view },
        Action::ChooseYears(years) => View { years, ..view },
        Action::ChooseGrouping(grouping) => View { grouping, ..view },
        Action::ChooseUnit(unit) => View { unit, ..view },
        Action::Search(text) => View {
            page: Page::Search,
            at: None,
            chart: None,
            selected: None,
            query: text.chars().take(MAX_QUERY).collect(),
            ..view
        },
    }
}

/// Whether a choice came too late: the page still shows something else than is asked for by now, and
/// what is chosen in it may not be there any more.
pub fn is_late(action: &Action, shown: &View, asked: &View) -> bool {
    let is_choice = matches!(action, Action::Select(Some(_)));
    is_choice && (shown.page, &shown.at) != (asked.page, &asked.at)
}

/// What becomes of the session history when another view is shown.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum HistoryChange {
    /// The view takes the place of the one before: walking over the marks of a chart leaves no trail of
    /// steps, and neither does typing.
    Replace,
    /// The back button returns from it to the one before.
    Push,
    /// The same, and closing returns, too: something is selected where nothing was.
    Open,
    /// Nothing is selected any more.
    Close,
}

/// What becomes of the session history when a view follows another one.
pub fn history_change(from: &View, to: &View) -> HistoryChange {
    let lasting = |it: &View| View { query: String::new(), ..it.unselected() };
    if lasting(from) != lasting(to) {
        return HistoryChange::Push;
    }
    match (&from.selected, &to.selected) {
        (None, Some(_)) => HistoryChange::Open,
        (Some(_), None) => HistoryChange::Close,
        (None, None) | (Some(_), Some(_)) => HistoryChange::Replace,
    }
}

impl HistoryChange {
    /// Both at once, for a change that follows one that is not written yet.
    pub fn then(self, next: HistoryChange) -> HistoryChange {
        use HistoryChange::{Close, Open, Push, Replace};
        match (self, next) {
            (Push, _) | (_, Push) => Push,
            (Open, Close) | (Close, Open) | (Replace, Replace) => Replace,
            (Open, Open | Replace) | (Replace, Open) => Open,
            (Close, Close | Replace) | (Replace, Close) => Close,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::view::Years;

    fn id(text: &str) -> Id {
        Id::parse(text).unwrap()
    }

    #[test]
    fn drilling_from_any_page_opens_the_allocations() {
        let view = View { lang: Lang::En, form: Form::Treemap, ..View::default() };
        let drilled = reduce(&view, Action::Drill(id("iter-project")));
        assert_eq!(drilled.page, Page::Allocations);
        assert_eq!(drilled.at, Some(id("iter-project")));
        assert_eq!((drilled.lang, drilled.form), (Lang::En, Form::Treemap));
    }

    #[test]
    fn climbing_selects_what_was_left() {
        let view = reduce(&View::default(), Action::Drill(id("iter-project")));
        let climbed = reduce(&view, Action::Climb(Some(id("iter-ba-total"))));
        assert_eq!(climbed.at, Some(id("iter-ba-total")));
        assert_eq!(climbed.selected, Some(Key::Item(id("iter-project"))));
    }

    #[test]
    fn what_is_chosen_in_a_page_that_is_left_is_late() {
        let choice = Action::Select(Some(Key::Item(id("quantum-beam-rd"))));
        let shown = View { page: Page::Allocations, ..View::default() };
        let asked = reduce(&shown, Action::Drill(id("iter-ba-total")));
        assert!(is_late(&choice, &shown, &asked));
        assert!(is_late(&choice, &shown, &reduce(&shown, Action::Show(Page::CostShares))));
        assert!(!is_late(&choice, &shown, &reduce(&shown, Action::ChooseUnit(MoneyUnit::Billion))));
        assert!(!is_late(&Action::Select(None), &shown, &asked));
    }

    #[test]
    fn changing_years_keeps_the_selection() {
        let view = reduce(&View::default(), Action::Select(Some(Key::Item(id("jt60sa")))));
        let changed = reduce(&view, Action::ChooseYears(Years::Previous.name()));
        assert_eq!(changed.selected, view.selected);
    }

    #[test]
    fn typing_is_no_step_and_the_query_is_bounded() {
        let view = reduce(&View::default(), Action::Show(Page::Search));
        let typed = reduce(&view, Action::Search("約".repeat(MAX_QUERY + 1)));
        assert_eq!(typed, View { query: "約".repeat(MAX_QUERY), ..view.clone() });
        assert_eq!(history_change(&view, &typed), HistoryChange::Replace);
        assert_eq!(history_change(&View::default(), &typed), HistoryChange::Push);
        assert_eq!(reduce(&typed, Action::Show(Page::Search)), view);
    }

    #[test]
    fn opening_an_entry_is_a_step_and_walking_on_is_none() {
        let select =
            |it: &View, key: Option<&str>| reduce(it, Action::Select(key.and_then(Key::parse)));
        let list = View { page: Page::Ledger, ..View::default() };
        let opened = select(&list, Some("jt60sa"));
        let walked = select(&opened, Some("iter-project"));
        assert_eq!(history_change(&list, &opened), HistoryChange::Open);
        assert_eq!(history_change(&opened, &walked), HistoryChange::Replace);
        assert_eq!(history_change(&walked, &select(&walked, None)), HistoryChange::Close);
        let measured = reduce(&walked, Action::ChooseUnit(MoneyUnit::Billion));
        assert_eq!(history_change(&walked, &measured), HistoryChange::Push);
        assert_eq!(history_change(&list, &list), HistoryChange::Replace);
    }

    #[test]
    fn changes_that_are_not_written_yet_are_written_at_once() {
        use HistoryChange::{Close, Open, Push, Replace};
        assert_eq!(Open.then(Replace).then(Replace), Open);
        assert_eq!(Open.then(Close), Replace);
        assert_eq!(Close.then(Open), Replace);
        assert_eq!(Replace.then(Close), Close);
        assert_eq!(Push.then(Replace).then(Open), Push);
    }

    #[test]
    fn the_unit_changes_nothing_else_and_stays() {
        let view = reduce(&View::default(), Action::Drill(id("iter-project")));
        let measured = reduce(&view, Action::ChooseUnit(MoneyUnit::Billion));
        assert_eq!(measured, View { unit: MoneyUnit::Billion, ..view });
        let shown = reduce(&measured, Action::Show(Page::Alliances));
        assert_eq!(shown.unit, MoneyUnit::Billion);
    }
}
