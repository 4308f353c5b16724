//! A picture that can be walked through, once something walks: one tab stop, arrow keys inside.

use std::rc::Rc;

use yew::prelude::*;

use crate::chart::scene::Scene;
use crate::paint::nodes;

/// For how much room a picture is drawn.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum Breadth {
    /// For a narrow screen.
    Narrow,
    /// For a wide one.
    Wide,
}

/// A picture.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its name, unique on the page.
    pub id: String,
    /// The picture.
    pub scene: Rc<Scene>,
    /// For how much room it is drawn.
    pub breadth: Breadth,
    /// Whether it stands beside a drawing for other rooms, and the style sheet shows one of them.
    pub is_twin: bool,
    /// What it is called.
    pub label: String,
    /// The address that leads back up; nothing at the top.
    pub up: Option<String>,
}

/// The picture. To those who hear a page in which nothing walks it is a list of what it shows;
/// `data-walk` says what it becomes when somebody can walk through it.
pub fn chart(picture: &Picture) -> Html {
    let Picture { id, scene, breadth, is_twin, label, up } = picture;
    let (role, walk) = match (scene.stops.is_empty(), scene.is_tree()) {
        (true, _) => ("img", None),
        (false, true) => ("list", Some("tree")),
        (false, false) => ("list", Some("listbox")),
    };
    html! {
        <svg
            key={breadth.code()}
            id={id.clone()}
            class={classes!(
                "picture",
                scene.is_lined.then_some("lined"),
                is_twin.then(|| breadth.code()),
            )}
            viewBox={format!("0 0 {} {}", scene.width, scene.height)}
            {role}
            aria-label={label.clone()}
            data-walk={walk}
            data-up={up.clone()}
        >
            { nodes::nodes(scene) }
        </svg>
    }
}

impl Breadth {
    /// Its name in the page.
    pub const fn code(self) -> &'static str {
        match self {
            Breadth::Narrow => "narrow",
            Breadth::Wide => "wide",
        }
    }
}
