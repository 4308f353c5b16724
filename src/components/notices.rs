//! What of a link was passed over.

use yew::prelude::*;

use crate::view::View;
use crate::view::url::{self, Notice};

/// The notices, said at once to those who hear the page.
///
/// What takes them away leads to the same view, by a link without what could not be read.
pub fn notices(view: &View, notices: &[Notice]) -> Html {
    let words = &view.lang.words().notices;
    let text = |notice: &Notice| match notice {
        Notice::UnknownName(name) => (words.unknown_name)(name),
        Notice::BadValue { name, value } => (words.bad_value)(name, value),
        Notice::UnknownFigure(id) => (words.unknown_figure)(id),
    };
    let item = |(idx, notice): (usize, &Notice)| html! { <li key={idx}>{ text(notice) }</li> };
    html! {
        <div role="status" class="notices">
            if !notices.is_empty() {
                <h2>{ words.title }</h2>
                <ul>{ for notices.iter().enumerate().map(item) }</ul>
                <a class="button dismiss" href={url::link(view, view)}>{ words.dismiss }</a>
            }
        </div>
    }
}
