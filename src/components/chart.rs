//! A picture as SVG, with the attributes by which a program makes it one tab stop with arrow keys inside.

use std::rc::Rc;

use yew::prelude::*;

use crate::chart::scene::Scene;
use crate::paint::nodes;

/// The class of windows that a picture is drawn for, which style sheets know.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub enum WidthClass {
    /// For a narrow screen.
    Narrow,
    /// For a wide one.
    Wide,
}

/// A piece of a picture on paper, between two heights of its scene.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct PaperSlice {
    /// Where it begins.
    pub top: u32,
    /// How high it is.
    pub height: u32,
    /// How wide it is on paper, in pixels.
    pub width: u32,
}

/// A picture.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its name, unique on the page.
    pub id: String,
    /// The picture.
    pub scene: Rc<Scene>,
    /// The windows that it is drawn for.
    pub width_class: WidthClass,
    /// Whether the page also has a drawing for the other class of windows, and the style sheet shows one of both.
    pub is_one_of_two: bool,
    /// The piece of it that is on a sheet of paper; nothing for all of it.
    pub paper_slice: Option<PaperSlice>,
    /// Its accessible name.
    pub label: String,
    /// The address that leads back up; nothing at the top.
    pub up: Option<String>,
}

/// The picture as SVG. For screen readers it is a list of its marks as long as no program runs;
/// `data-walk` is the role that it gets when arrow keys can move in it.
pub fn chart(picture: &Picture) -> Html {
    let Picture { id, scene, width_class, is_one_of_two, paper_slice, label, up } = picture;
    let (top, height) = paper_slice.map_or((0, scene.height), |it| (it.top, it.height));
    let (role, walk) = match (scene.stops.is_empty(), scene.is_tree()) {
        (true, _) => ("img", None),
        (false, true) => ("list", Some("tree")),
        (false, false) => ("list", Some("listbox")),
    };
    html! {
        <svg
            key={format!("{}-{top}", width_class.code())}
            id={id.clone()}
            class={classes!(
                "picture",
                scene.is_lined.then_some("lined"),
                is_one_of_two.then(|| width_class.code()),
            )}
            viewBox={format!("0 {top} {} {height}", scene.width)}
            width={paper_slice.map(|it| it.width.to_string())}
            {role}
            aria-label={label.clone()}
            data-walk={walk}
            data-up={up.clone()}
        >
            { nodes::nodes(scene) }
        </svg>
    }
}

impl WidthClass {
    /// Its name in the page.
    pub const fn code(self) -> &'static str {
        match self {
            WidthClass::Narrow => "narrow",
            WidthClass::Wide => "wide",
        }
    }
}
