//! A choice of one of a few alternatives, as radio buttons, which bring keyboard and focus with them.

use std::borrow::Cow;

use yew::prelude::*;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// Its code, unique among the alternatives.
    pub code: Cow<'static, str>,
    /// Its name.
    pub label: String,
}

/// A choice.
#[derive(Debug)]
pub struct Choice {
    /// Its name among the choices of the page, as links spell it.
    pub name: &'static str,
    /// The legend of the radio buttons.
    pub legend: &'static str,
    /// The code of what is chosen.
    pub chosen: Cow<'static, str>,
    /// The alternatives.
    pub alternatives: Vec<Alternative>,
}

/// The choice, which stays the same element when others come and go beside it: it may have the focus.
///
/// A browser that restores what was chosen when a page is loaded again would contradict the page.
pub fn choice(choice: &Choice) -> Html {
    let Choice { name, legend, chosen, alternatives } = choice;
    let radio = |Alternative { code, label }: &Alternative| {
        html! {
            <label key={code.to_string()}>
                <input type="radio" name={*name} value={code.clone()} checked={code == chosen}
                    autocomplete="off" />
                <span>{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset key={*name} class="choice">
            <legend>{ legend }</legend>
            <div>{ for alternatives.iter().map(radio) }</div>
        </fieldset>
    }
}
