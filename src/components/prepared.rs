//! Text made ready for who reads it: a voice that has to know its language, a translator that puts it into
//! elements of its own.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Key, VNode, VTag, VText};

use crate::words::lang::Lang;
use crate::words::script;

/// Marks what is in another language than the page, as Japanese on an English one, and keys every element with text of its own by what it
/// holds.
///
/// Translators and other extensions wrap text nodes in elements, or replace them. What is then written to a node
/// that was known before stays unseen, and nothing can be inserted before it. By these keys other text is
/// another element, and what stands around it are elements that Yew still knows. In pictures nothing is keyed:
/// translators leave them alone.
///
/// What a component gives has to pass through here once, as a whole. An element whose changes are to be announced
/// (`role="status"`) must hold its text in another element, or it would itself be new.
pub fn prepared(lang: Lang, mut html: Html) -> Html {
    let mut outside = Content::default();
    prepare(lang, &mut html, 0, &mut outside);
    debug_assert!(!outside.has_text, "text of a component stands in an element");
    html
}

/// What an element holds, as far as it is inserted or replaced with it.
#[derive(Default)]
struct Content {
    /// Whether there is text beside the child elements, if any.
    has_text: bool,
    /// Of text and of the keys of child elements.
    hash: DefaultHasher,
}

/// Prepares a node that is the one with this index among its siblings.
fn prepare(lang: Lang, node: &mut VNode, idx: usize, parent: &mut Content) {
    match node {
        VNode::VText(text) => {
            parent.has_text |= !text.text.is_empty();
            text.text.hash(&mut parent.hash);
            if let Some(marked) = marked(lang, &text.text, "span") {
                *node = marked;
            }
        }
        VNode::VList(list) => {
            for (idx, child) in Rc::make_mut(list).iter_mut().enumerate() {
                prepare(lang, child, idx, parent);
            }
        }
        VNode::VTag(tag) => {
            let tag = Rc::make_mut(tag);
            match tag.tag() {
                "svg" if !script::can_tell_others(lang) => (),
                "svg" => mark_picture(lang, tag),
                _ => prepare_element(lang, tag, idx),
            }
            (tag.tag(), &tag.key).hash(&mut parent.hash);
        }
        VNode::VComp(_)
        | VNode::VPortal(_)
        | VNode::VRef(_)
        | VNode::VSuspense(_)
        | VNode::VRaw(_) => node.key().hash(&mut parent.hash),
    }
}

/// Keys an element with text by its own key or index, which keeps it apart from its siblings, and its content.
fn prepare_element(lang: Lang, tag: &mut VTag, idx: usize) {
    let said = tag.attributes.iter().find(|(name, _)| *name == "lang");
    let lang = said.and_then(|(_, code)| Lang::from_code(code)).unwrap_or(lang);
    let mut content = Content::default();
    if let Some(children) = tag.children_mut() {
        prepare(lang, children, 0, &mut content);
    }
    if content.has_text {
        let hash = content.hash.finish();
        tag.key = Some(Key::from(match &tag.key {
            Some(key) => format!("{key} {hash:x}"),
            None => format!("#{idx} {hash:x}"),
        }));
    }
}

/// Marks what is in another language among the text that is drawn; what marks are called holds no elements.
fn mark_picture(lang: Lang, tag: &mut VTag) {
    let is_text = tag.tag() == "text";
    if let Some(children) = tag.children_mut() {
        each(children, &mut |child| match child {
            VNode::VText(text) if is_text => {
                if let Some(marked) = marked(lang, &text.text, "tspan") {
                    *child = marked;
                }
            }
            VNode::VTag(tag) => mark_picture(lang, Rc::make_mut(tag)),
            _ => (),
        });
    }
}

/// Every child, whether or not it is in a list.
fn each(node: &mut VNode, with: &mut impl FnMut(&mut VNode)) {
    match node {
        VNode::VList(list) => Rc::make_mut(list).iter_mut().for_each(|it| each(it, with)),
        child => with(child),
    }
}

/// Text with its parts in other languages in elements that say so; nothing if there are none.
fn marked(lang: Lang, text: &str, element: &'static str) -> Option<VNode> {
    let parts = script::parts(lang, text);
    if parts.iter().all(|(of, _)| *of == lang) {
        return None;
    }
    let node = |(of, part): (Lang, &str)| {
        let text = VText::new(part.to_owned());
        if of == lang {
            return VNode::from(text);
        }
        let mut tag = VTag::new(element);
        tag.add_attribute("lang", of.code());
        tag.add_child(text.into());
        VNode::from(tag)
    };
    Some(parts.into_iter().map(node).collect())
}
