//! The figures of a chart as a table.

use yew::prelude::*;

use crate::chart::described::{DataRow, DataTable as Data};
use crate::components::link::Link;
use crate::model::key::Key;
use crate::view::View;
use crate::view::action::Action;

/// A table and where the reader is.
#[derive(Debug, PartialEq, Properties)]
pub struct DataTableProps {
    /// What the table is of.
    pub caption: AttrValue,
    /// The table.
    pub table: Data,
    /// Where the reader is.
    pub view: View,
    /// Somebody chose a row.
    pub on_action: Callback<Action>,
}

/// The table; the heads of its rows select what they stand for.
#[component]
pub fn DataTable(props: &DataTableProps) -> Html {
    let DataTableProps { caption, table, view, on_action } = props;
    let head = |(idx, text): (usize, &String)| {
        html! { <th key={idx} scope="col">{ text }</th> }
    };
    let row = |(idx, DataRow { key, cells }): (usize, &DataRow)| {
        let mut cells = cells.iter();
        let name = cells.next().cloned().unwrap_or_default();
        let is_selected = key.is_some() && *key == view.selected;
        let name = match key {
            Some(key) => html! {
                <Link view={view.clone()} action={Action::Select(Some(key.clone()))} {on_action}>
                    { name }
                </Link>
            },
            None => html! { { name } },
        };
        let cell = |(idx, text): (usize, &String)| html! { <td key={idx}>{ text }</td> };
        html! {
            <tr key={idx} data-key={key.as_ref().map(Key::to_string)} class={classes!(is_selected.then_some("selected"))}>
                <th scope="row">{ name }</th>
                { for cells.enumerate().map(cell) }
            </tr>
        }
    };
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={caption.clone()}>
            <table>
                <caption>{ caption }</caption>
                <thead><tr>{ for table.head.iter().enumerate().map(head) }</tr></thead>
                <tbody>{ for table.rows.iter().enumerate().map(row) }</tbody>
            </table>
        </div>
    }
}
