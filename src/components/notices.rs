//! What of a link was passed over.

use yew::prelude::*;

use crate::view::url::Notice;
use crate::words::lang::Lang;

/// The notices and their language.
#[derive(Debug, PartialEq, Properties)]
pub struct NoticesProps {
    /// What was passed over.
    pub notices: Vec<Notice>,
    /// In which language to say it.
    pub lang: Lang,
    /// Somebody has read them.
    pub on_dismiss: Callback<()>,
}

/// The notices, said at once to those who hear the page.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let NoticesProps { notices, lang, on_dismiss } = props;
    let words = &lang.words().notices;
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
                <button type="button" onclick={on_dismiss.reform(|_: MouseEvent| ())}>
                    { words.dismiss }
                </button>
            }
        </div>
    }
}
