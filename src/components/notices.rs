//! The parts of a link that were ignored, and what has changed since it was made.

use yew::prelude::*;

use crate::model::revision::{Revision, Version};
use crate::view::View;
use crate::view::url::{self, Notice, Revised};

/// The notices of a link, in a region that screen readers announce at once.
///
/// They are dismissed by a link to the same view, without what could not be read.
pub fn notices(view: &View, notices: &[Notice]) -> Html {
    let words = view.lang.notices();
    let text = |notice: &Notice| match notice {
        Notice::UnknownName(name) => (words.unknown_name)(name),
        Notice::BadValue { name, value } => (words.bad_value)(name, value),
        Notice::UnknownFigure(id) => (words.unknown_figure)(id),
        Notice::MissingChart(name) => (words.missing_chart)(name.code()),
        Notice::OtherVersion { of, now, .. } => version(view, *of, *now),
    };
    let item = |(idx, notice): (usize, &Notice)| {
        let changed = match notice {
            Notice::OtherVersion { of, now, changed } if of < now => changes(view, changed),
            Notice::OtherVersion { .. }
            | Notice::UnknownName(_)
            | Notice::BadValue { .. }
            | Notice::UnknownFigure(_)
            | Notice::MissingChart(_) => html! {},
        };
        html! { <li key={idx}>{ text(notice) }{ changed }</li> }
    };
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

/// Of which version of the data a link is.
fn version(view: &View, of: Version, now: Version) -> String {
    let words = view.lang.notices();
    let say = if of < now { words.older_version } else { words.newer_version };
    say(&of.to_string(), &now.to_string())
}

/// What has changed since, the first changes one by one.
fn changes(view: &View, changed: &[Revised]) -> Html {
    const MOST: usize = 20;
    let words = view.lang.notices();
    let cell = |it: &Option<String>| it.clone().unwrap_or_else(|| words.empty.to_owned());
    let text = |Revised { label, change: Revision { field, old, new, .. } }: &Revised| {
        (words.changed)(view.lang.pick(label), field, &cell(old), &cell(new))
    };
    let item = |(idx, it): (usize, &Revised)| html! { <li key={idx}>{ text(it) }</li> };
    let n_more = changed.len().saturating_sub(MOST);
    if changed.is_empty() {
        return html! { <p>{ words.unchanged }</p> };
    }
    html! {
        <>
            <ul>{ for changed.iter().take(MOST).enumerate().map(item) }</ul>
            if n_more > 0 {
                <p>{ (words.more_changed)(n_more) }</p>
            }
        </>
    }
}
