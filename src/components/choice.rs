//! One of a few, as radio buttons: the browser brings keyboard and focus.

use yew::prelude::*;

use crate::view::action::Action;

/// Something that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// Its code, unique among the alternatives.
    pub code: &'static str,
    /// Its name.
    pub label: String,
    /// What choosing it does.
    pub action: Action,
}

/// A choice.
#[derive(Debug, PartialEq, Properties)]
pub struct ChoiceProps {
    /// Its name among the choices of the page.
    pub name: &'static str,
    /// What it is about.
    pub legend: AttrValue,
    /// The code of what is chosen.
    pub chosen: &'static str,
    /// The alternatives.
    pub alternatives: Vec<Alternative>,
    /// Somebody chose another.
    pub on_action: Callback<Action>,
}

/// The choice.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let ChoiceProps { name, legend, chosen, alternatives, on_action } = props;
    let radio = |Alternative { code, label, action }: &Alternative| {
        let action = action.clone();
        let onchange = on_action.reform(move |_: Event| action.clone());
        html! {
            <label key={*code}>
                <input type="radio" name={*name} value={*code} checked={code == chosen} {onchange} />
                <span>{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset class="choice">
            <legend>{ legend }</legend>
            <div>{ for alternatives.iter().map(radio) }</div>
        </fieldset>
    }
}
