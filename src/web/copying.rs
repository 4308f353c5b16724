//! What readers copy from tables: numbers as spreadsheets read them.
//!
//! The page writes numbers for reading, with a minus of typesetters, a plus, and groups of digits. Pasted as
//! they are, some would be text and some numbers, and a sum would count rises only.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{ClipboardEvent, Element, Event, HtmlAnchorElement, Node, Range, Selection};

use crate::web::dom;
use crate::words::digits;

/// The cells of tables.
const CELLS: &str = "td, th";
/// The elements that are not shown, and so not copied.
const UNSEEN: &str = "script, noscript, style, template, svg, dialog, #still, [hidden], \
                      details:not([open]) > :not(summary)";

/// Puts plain numbers on the clipboard whenever cells of a table are copied, until dropped.
pub(super) fn listen() -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&document(), "copy", options, |event| {
        // What fails is copied as the browser does it.
        if let Ok(Some(copied)) = copied(event)
            && put(event, &copied).is_ok()
        {
            event.prevent_default();
        }
    })
}

/// What is put on the clipboard.
struct Copied {
    text: String,
    html: Option<String>,
}

fn put(event: &Event, copied: &Copied) -> Result<(), JsValue> {
    let event: &ClipboardEvent = event.dyn_ref().ok_or(JsValue::NULL)?;
    let clipboard = event.clipboard_data().ok_or(JsValue::NULL)?;
    clipboard.set_data("text/plain", &copied.text)?;
    match &copied.html {
        Some(html) => clipboard.set_data("text/html", html),
        None => Ok(()),
    }
}

/// What is copied instead of the selection; nothing where that holds no cell, as in a text field.
fn copied(event: &Event) -> Result<Option<Copied>, JsValue> {
    let target = dom::target(event);
    if event.default_prevented()
        || target.is_some_and(|it| it.matches("input, textarea") == Ok(true))
    {
        return Ok(None);
    }
    let Some(selection) = window().get_selection()?.filter(|it| !it.is_collapsed()) else {
        return Ok(None);
    };
    if selection.range_count() > 1 {
        return copied_cells(&selection);
    }
    let range = selection.get_range_at(0)?;
    let Some(around) = element(range.common_ancestor_container()?) else {
        return Ok(None);
    };
    if around.closest(CELLS)?.is_some() {
        let text = plain(&String::from(selection.to_string()));
        return Ok(text.map(|text| Copied { text, html: None }));
    }
    let is_in_table = around.closest("table")?.is_some();
    let copy = copy_of(&range, &around)?;
    let Some(cells) = some(&copy, CELLS)? else {
        return Ok(None);
    };
    write_plain(&cells);
    let text = if is_in_table { text_of_table(&copy)? } else { text_around_tables(&selection) };
    Ok(Some(Copied { text, html: Some(copy.outer_html()) }))
}

/// What is copied instead of cells that were selected one by one, each a range of its own: a table of these cells;
/// nothing where a range is of something else.
fn copied_cells(selection: &Selection) -> Result<Option<Copied>, JsValue> {
    let table = document().create_element("table")?;
    let mut last: Option<(Element, Element)> = None;
    for idx in 0..selection.range_count() {
        let range = selection.get_range_at(idx)?;
        let Some(row) =
            element(range.common_ancestor_container()?).filter(|it| it.tag_name() == "TR")
        else {
            return Ok(None);
        };
        let copy = match last {
            Some((of, copy)) if of == row => copy,
            Some(_) | None => document().create_element("tr")?,
        };
        copy.append_child(&Node::from(range.clone_contents()?))?;
        table.append_child(&copy)?;
        last = Some((row, copy));
    }
    make_portable(&table)?;
    write_plain(&some(&table, CELLS)?.unwrap_or_default());
    Ok(Some(Copied { text: text_of_table(&table)?, html: Some(table.outer_html()) }))
}

/// Writes the numbers of cells as spreadsheets read them.
fn write_plain(cells: &[Element]) {
    for cell in cells {
        if let Some(number) = plain(&text_of(cell)) {
            cell.set_text_content(Some(&number));
        }
    }
}

/// A number of the page as spreadsheets read it; nothing if the text says anything else.
fn plain(text: &str) -> Option<String> {
    digits::plain(dom::lang(), text)
}

/// The element that a node is, or is in.
fn element(node: Node) -> Option<Element> {
    node.dyn_into::<Element>().or_else(|node| node.parent_element().ok_or(node)).ok()
}

/// A copy of what is selected, in a table where it is in one.
fn copy_of(range: &Range, around: &Element) -> Result<Element, JsValue> {
    let is_in_table = around.closest("table")?.is_some();
    let copy = document().create_element(if is_in_table { "table" } else { "div" })?;
    let holder = match around.closest("tr")? {
        Some(_) => document().create_element("tr")?,
        None => copy.clone(),
    };
    holder.append_child(&Node::from(range.clone_contents()?))?;
    if holder != copy {
        copy.append_child(&holder)?;
    }
    make_portable(&copy)?;
    Ok(copy)
}

/// Takes out of a copy what is not seen, and lets its links lead to the same from anywhere.
fn make_portable(copy: &Element) -> Result<(), JsValue> {
    for unseen in some(copy, UNSEEN)?.unwrap_or_default() {
        unseen.remove();
    }
    for link in some(copy, "a[href]")?.unwrap_or_default() {
        if let Some(link) = link.dyn_ref::<HtmlAnchorElement>() {
            link.set_href(&link.href());
        }
    }
    Ok(())
}

/// The elements within another that a selector finds; nothing if there are none.
fn some(within: &Element, selector: &str) -> Result<Option<Vec<Element>>, JsValue> {
    let found = within.query_selector_all(selector)?;
    let found: Vec<Element> =
        (0..found.length()).filter_map(|idx| found.get(idx)?.dyn_into().ok()).collect();
    Ok(Some(found).filter(|it| !it.is_empty()))
}

/// The text of a table: a line for its caption and for each row, with tabs between cells.
fn text_of_table(table: &Element) -> Result<String, JsValue> {
    let mut lines: Vec<String> = Vec::new();
    for line in some(table, "caption, tr")?.unwrap_or_default() {
        let cells = some(&line, CELLS)?.unwrap_or_default();
        let cells: Vec<String> = cells.iter().map(text_of).collect();
        lines.push(if cells.is_empty() { text_of(&line) } else { cells.join("\t") });
    }
    Ok(lines.join("\n"))
}

/// The text of tables with what is around them, as the browser writes it.
fn text_around_tables(selection: &Selection) -> String {
    let text = String::from(selection.to_string());
    let cell = |it: &str| plain(it).unwrap_or_else(|| it.to_owned());
    let line = |it: &str| it.split('\t').map(cell).collect::<Vec<String>>().join("\t");
    text.split('\n').map(line).collect::<Vec<String>>().join("\n")
}

/// The text of an element, in one line.
fn text_of(element: &Element) -> String {
    let text = element.text_content().unwrap_or_default();
    text.split_whitespace().collect::<Vec<&str>>().join(" ")
}
