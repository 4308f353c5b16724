//! The field in which a reader types what they look for.

use yew::prelude::*;

use crate::view::MAX_QUERY;

/// The field with its name.
///
/// Its value is not part of the HTML, so that drawing the page never disturbs a reader who is typing.
/// `web::search_input` fills it where a link holds a query.
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
