//! The address of the page, from which the view is read.

use gloo::events::EventListener;
use gloo::utils::{document_element, window};
use wasm_bindgen::JsCast;
use web_sys::{PageTransitionEvent, Url};

use crate::contract::attributes;
use crate::contract::files;
use crate::dataset::Dataset;
use crate::model::revision::Version;
use crate::view::action::HistoryChange;
use crate::view::url::Notice;
use crate::view::{Delivery, View, path, url};
use crate::web::window::focus_place;
use crate::web::{dom, history};

/// The addresses of the site, and the page of it that was sent.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Site {
    /// The address of its root, with a slash at its end; of one file, the address of that.
    root: String,
    /// The address of the site that one file was saved from, if it is known.
    home: Option<String>,
    /// What one file shows at first, as a query.
    start: String,
    /// The page that was sent, as it is at first.
    pub(super) page: View,
}

impl Site {
    /// The site of a page at this address.
    pub(super) fn here(page: View) -> Site {
        let attribute = |name: &str| document_element().get_attribute(name);
        let root = match page.delivery {
            Delivery::File => here().split(['?', '#']).next().unwrap_or_default().to_owned(),
            Delivery::Site | Delivery::Bare => root_of(&page).unwrap_or_else(here),
        };
        Site {
            root,
            home: attribute(attributes::HOME),
            start: attribute(attributes::START).unwrap_or_default(),
            page,
        }
    }

    /// The page at an address of the site, and its query; nothing if the address leads elsewhere.
    pub(super) fn page_at(&self, address: &str) -> Option<(View, String)> {
        let below = address.strip_prefix(&self.root)?;
        if self.page.delivery == Delivery::File {
            let (_, fragment) = below.split_once('#')?;
            let query = fragment.split('#').next().filter(|it| it.starts_with('?'))?;
            return Some((self.page.clone(), query.to_owned()));
        }
        // `&#38;` is no fragment: the link was copied out of the source of a page.
        let below = match below.split_once('#') {
            Some((before, place)) if !place.starts_with("38;") => before,
            Some(_) | None => below,
        };
        let (path, query) = below.split_once('?').unwrap_or((below, ""));
        Some((path::read(path)?, query.to_owned()))
    }

    /// The page at this address, and its query. What is no page of the site is the one that was sent.
    pub(super) fn page_here(&self) -> (View, String) {
        self.page_at(&here()).unwrap_or_else(|| {
            let query = match self.page.delivery {
                Delivery::File => self.start.clone(),
                Delivery::Site | Delivery::Bare => window().location().search().unwrap_or_default(),
            };
            (self.page.clone(), query)
        })
    }

    /// Whether this address only points to a place of one file, whatever that shows.
    pub(super) fn is_within(&self) -> bool {
        let has_place = here().split_once('#').is_some_and(|(_, it)| !it.is_empty());
        self.page.delivery == Delivery::File && has_place && self.page_at(&here()).is_none()
    }

    /// What this address asks for.
    pub(super) fn read(&self, dataset: &Dataset) -> (View, Vec<Notice>) {
        let (page, query) = self.page_here();
        url::from_query(&query, page, dataset)
    }

    /// The address of a view.
    pub(super) fn address_of(&self, view: &View) -> String {
        let fragment = if view.delivery == Delivery::File { "#" } else { "" };
        format!("{}{}{fragment}{}", self.root, path::of(view), url::to_query(view))
    }

    /// The address of a view that holds for a version of the data.
    ///
    /// One file gives the address of the site that it is of. If that is not known, it gives its own; empty if the
    /// file is on the reader's disk, where nobody else can follow it, and whose folders are private.
    pub(super) fn permanent_address_of(&self, view: &View, version: Version) -> String {
        if self.page.delivery == Delivery::File && self.home.is_none() {
            if !self.root.starts_with("http") {
                return String::new();
            }
            let view = View { delivery: Delivery::File, ..view.clone() };
            return format!("{}#{}", self.root, url::permanent(&view, version));
        }
        let root = self.home.as_ref().unwrap_or(&self.root);
        format!("{root}{}{}", path::of(view), url::permanent(view, version))
    }

    /// The address of the file that holds all of the site, which has this slug.
    pub(super) fn one_file(&self, site_slug: &str) -> String {
        format!("{}{}", self.root, files::one_file(site_slug))
    }

    /// Scrolls to a place of the page, and writes it to the address, unless that is of one file.
    pub(super) fn point_to(&self, name: &str) {
        let place = dom::by_id(name);
        if self.page.delivery == Delivery::File {
            if let Some(place) = &place {
                place.scroll_into_view();
            }
        } else {
            // Only an address that cannot be read is refused, and a part of one can.
            let _ = window().location().replace(&format!("#{name}"));
        }
        if let Some(place) = place {
            focus_place(&place);
        }
    }

    /// Corrects an address from which the links of the page that was sent do not lead where they should, as
    /// that of a folder does without its slash.
    pub(super) fn correct(&self) {
        let address = here();
        let Some(rest) = address.strip_prefix(&self.root) else {
            return;
        };
        let end = rest.find(['?', '#']).unwrap_or(rest.len());
        let (path, rest) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if self.page.delivery != Delivery::File && folder(path) != folder(&path::of(&self.page)) {
            let address = format!("{}{}{rest}", self.root, path::of(&self.page));
            // Where that is refused the links lead where they did.
            let _ = history::write(&address, HistoryChange::Replace);
        }

        fn folder(path: &str) -> &str {
            path.rsplit_once('/').map_or("", |(folder, _)| folder)
        }
    }

    /// The address of the root.
    pub(super) fn root(&self) -> &str {
        &self.root
    }
}

/// The root of the site, however its host spells the address of a page.
fn root_of(page: &View) -> Option<String> {
    let (address, path) = (here(), window().location().pathname().unwrap_or_default());
    let origin = address.split(['?', '#']).next().and_then(|it| it.strip_suffix(&path));
    // A path with other slashes than ours does not begin with what was read of it.
    let root = path::root_of(&path, page).filter(|root| format!("{path}/").starts_with(root));
    origin.zip(root).map(|(origin, root)| origin.to_owned() + &root).or_else(|| relative_root(page))
}

/// The root as the links of a page lead to it. An address from which no way leads up has none.
fn relative_root(page: &View) -> Option<String> {
    let root = Url::new_with_base(&format!("./{}", path::to_root(page)), &here());
    root.map(|it| it.href()).ok()
}

/// Calls back whenever the reader went back or forth, also to a page that the browser had put aside,
/// until dropped.
pub(super) fn on_return(on_change: impl Fn() + 'static) -> [EventListener; 2] {
    let on_change = std::rc::Rc::new(on_change);
    let on_shown = on_change.clone();
    [
        EventListener::new(&window(), "popstate", move |_| on_change()),
        EventListener::new(&window(), "pageshow", move |event| {
            if event.dyn_ref::<PageTransitionEvent>().is_some_and(|it| it.persisted()) {
                on_shown();
            }
        }),
    ]
}

/// Asks for the page of this address.
pub(super) fn reload() {
    // A page that cannot be asked for again stays as it is.
    let _ = window().location().reload();
}

/// Leaves for another address.
pub(super) fn leave_for(address: &str) {
    // Only a malformed address is refused, and then there is nowhere to go.
    let _ = window().location().assign(address);
}

/// The address of this page as it is, on this machine perhaps.
pub(super) fn here() -> String {
    window().location().href().unwrap_or_default()
}
