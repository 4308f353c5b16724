//! The figures of a chart as a table.

use yew::prelude::*;

use crate::describe::data_table::{Cell, DataRow, DataTable};
use crate::model::key::Key;
use crate::view::View;
use crate::view::action::Action;
use crate::view::url;

/// The table with its caption; the heads of its rows are links that select their keys.
pub fn data_table(view: &View, caption: &str, table: &DataTable) -> Html {
    labelled(view, caption, html! { <caption>{ caption }</caption> }, table)
}

/// The table under a heading that says what it is of.
pub fn table_under_heading(view: &View, heading: &str, table: &DataTable) -> Html {
    labelled(view, heading, html! {}, table)
}

fn labelled(view: &View, label: &str, caption: Html, table: &DataTable) -> Html {
    let head = |(idx, text): (usize, &String)| {
        html! { <th key={idx} scope="col">{ text }</th> }
    };
    let row = |(idx, DataRow { key, cells }): (usize, &DataRow)| {
        let mut cells = cells.iter();
        let name = cells.next().map(|it| it.text.clone()).unwrap_or_default();
        let name = match key {
            Some(key) => html! {
                <a href={url::after(view, Action::Select(Some(key.clone())))}>{ name }</a>
            },
            None => html! { { name } },
        };
        let cell = |(idx, it): (usize, &Cell)| html! { <td key={idx}>{ &it.text }</td> };
        html! {
            <tr key={idx} data-key={key.as_ref().map(Key::to_string)}>
                <th scope="row">{ name }</th>
                { for cells.enumerate().map(cell) }
            </tr>
        }
    };
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={label.to_owned()}>
            <table>
                { caption }
                <thead><tr>{ for table.head.iter().enumerate().map(head) }</tr></thead>
                <tbody>{ for table.rows.iter().enumerate().map(row) }</tbody>
            </table>
        </div>
    }
}
