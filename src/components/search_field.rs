//! The field in which a reader types what they look for.

use yew::prelude::*;

use crate::view::MAX_QUERY;

/// The field with its name.
///
/// What is in it belongs to the reader: the page never says what it holds, so that nothing drawn anew can
/// disturb what they are typing. `web::search_input` fills it where a link holds a query.
pub fn search_field(label: &str, keys_id: &'static str) -> Html {
    html! {
        <div>
            <label for="q">{ label.to_owned() }</label>
            <input id="q" type="search" name="q" maxlength={MAX_QUERY.to_string()}
                autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"
                aria-describedby={keys_id} aria-controls="found" />
        </div>
    }
}
