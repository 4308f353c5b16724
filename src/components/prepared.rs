//! Prepares HTML for screen readers, which need the language of each text, and for translators, which wrap texts in
//! elements.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{Key, VNode, VTag, VText};

use crate::dataset::Dataset;
use crate::words::lang::Lang;
use crate::words::script;

/// Marks text in another language than the page, such as Japanese on an English one, and keys every element that has
/// text of its own by its content.
///
/// Translators and other extensions wrap text nodes in elements, or replace them. Text that Yew then writes to a node
/// that it knew before is not seen, and nothing can be inserted before that node. With these keys, changed text is
/// drawn in a new element among elements that Yew still knows. Pictures are not keyed, as translators ignore them.
///
/// Every component passes all of its HTML through here once. An element whose changes are to be announced
/// (`role="status"`) must hold its text in another element, or it would itself be replaced.
pub fn prepared(lang: Lang, html: Html) -> Html {
    with(Spoken { lang, dataset: None }, html)
}

/// The same for HTML that shows a dataset, whose labels and prints may be in a language with the letters of that of
/// the page. They are recognised alone or in quotation marks, not within a sentence.
pub fn data_prepared(dataset: &Dataset, lang: Lang, html: Html) -> Html {
    with(Spoken { lang, dataset: Some(dataset) }, html)
}

fn with(spoken: Spoken<'_>, mut html: Html) -> Html {
    let mut outside = Content::default();
    prepare(spoken, &mut html, 0, &mut outside);
    debug_assert!(!outside.has_text, "text of a component is in an element");
    html
}

/// The language of the text around, and the dataset whose labels and prints a text may be.
#[derive(Copy, Clone)]
struct Spoken<'a> {
    lang: Lang,
    dataset: Option<&'a Dataset>,
}

/// The marks that may be around a label or a print.
const AROUND: [char; 8] = ['“', '”', '‘', '’', '「', '」', '『', '』'];

/// The content of an element that is inserted or replaced together with it.
#[derive(Default)]
struct Content {
    /// Whether there is text beside the child elements, if any.
    has_text: bool,
    /// Of text and of the keys of child elements.
    hash: DefaultHasher,
}

/// Prepares a node, which has this index among its siblings.
fn prepare(spoken: Spoken<'_>, node: &mut VNode, idx: usize, parent: &mut Content) {
    match node {
        VNode::VText(text) => {
            parent.has_text |= !text.text.is_empty();
            let marked = marked(spoken, &text.text, "span");
            // The same text is in an element where the page is in another language.
            (&text.text, marked.is_some()).hash(&mut parent.hash);
            if let Some(marked) = marked {
                *node = marked;
            }
        }
        VNode::VList(list) => {
            for (idx, child) in Rc::make_mut(list).iter_mut().enumerate() {
                prepare(spoken, child, idx, parent);
            }
        }
        VNode::VTag(tag) => {
            let tag = Rc::make_mut(tag);
            match tag.tag() {
                "svg" if !can_recognise_others(spoken) => (),
                "svg" => mark_picture(spoken, tag),
                _ => prepare_element(spoken, tag, idx),
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
fn prepare_element(spoken: Spoken<'_>, tag: &mut VTag, idx: usize) {
    let said = tag.attributes.iter().find(|(name, _)| *name == "lang");
    let lang = said.and_then(|(_, code)| Lang::from_code(code)).unwrap_or(spoken.lang);
    let spoken = Spoken { lang, ..spoken };
    let mut content = Content::default();
    if let Some(children) = tag.children_mut() {
        prepare(spoken, children, 0, &mut content);
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
fn mark_picture(spoken: Spoken<'_>, tag: &mut VTag) {
    let is_text = tag.tag() == "text";
    if let Some(children) = tag.children_mut() {
        each(children, &mut |child| match child {
            VNode::VText(text) if is_text => {
                if let Some(marked) = marked(spoken, &text.text, "tspan") {
                    *child = marked;
                }
            }
            VNode::VTag(tag) => mark_picture(spoken, Rc::make_mut(tag)),
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

/// Whether something of a picture may be in another language than the page.
fn can_recognise_others(Spoken { lang, dataset }: Spoken<'_>) -> bool {
    script::can_recognise_others(lang)
        || dataset.is_some_and(|it| it.has_other_languages(lang.code()))
}

/// Text with its parts in other languages in elements that say so; nothing if there are none.
fn marked(spoken: Spoken<'_>, text: &str, element: &'static str) -> Option<VNode> {
    let lang = spoken.lang;
    let parts = match of_data(spoken, text) {
        Some(parts) => parts,
        None => {
            let parts = script::parts(lang, text).into_iter();
            parts.map(|(of, part)| ((of != lang).then(|| of.code().to_owned()), part)).collect()
        }
    };
    if parts.iter().all(|(of, _)| of.is_none()) {
        return None;
    }
    let node = |(of, part): (Option<String>, &str)| {
        let text = VText::new(part.to_owned());
        let Some(code) = of else {
            return VNode::from(text);
        };
        let mut tag = VTag::new(element);
        tag.add_attribute("lang", code);
        tag.add_child(text.into());
        VNode::from(tag)
    };
    Some(parts.into_iter().map(node).collect())
}

/// A text that is a label of the data or a print, with its language, and the quotation marks around it.
fn of_data<'t>(
    Spoken { lang, dataset }: Spoken<'_>,
    text: &'t str,
) -> Option<Vec<(Option<String>, &'t str)>> {
    let dataset = dataset?;
    let bare = text.trim_matches(AROUND);
    let of_print = || {
        // Prints in letters of their own are known by these, and what is around such letters is of no language.
        let is_told = Lang::from_code(dataset.about().language().as_str())
            .is_some_and(|it| it.grammar().own_letters().is_some());
        if is_told { None } else { dataset.language_of_print(lang.code(), bare) }
    };
    let language = dataset.language_of_label(lang.code(), bare).or_else(of_print)?;
    let start = text.len() - text.trim_start_matches(AROUND).len();
    let (before, rest) = text.split_at_checked(start)?;
    let (_, after) = rest.split_at_checked(bare.len())?;
    let parts = [(None, before), (Some(language.as_str().to_owned()), bare), (None, after)];
    Some(parts.into_iter().filter(|(_, part)| !part.is_empty()).collect())
}
