//! The path of a page below the root of the site: language, delivery and page.

use crate::view::{Delivery, Page, View};
use crate::words::lang::Lang;

/// The folder of bare pages.
const BARE: &str = "embed";
/// What every page but the first of a folder ends in.
const ENDING: &str = ".html";
/// The file that servers send for its folder.
const INDEX: &str = "index.html";

/// The path of the page of a view: `en/allocations.html`; empty for the first page of the first language.
pub fn of(view: &View) -> String {
    folder(view) + &name(view)
}

/// The file in which the page of a view is stored.
pub fn file(view: &View) -> String {
    let name = name(view);
    folder(view) + if name.is_empty() { INDEX } else { &name }
}

/// The page that is at a path, as it is at first; nothing if there is none.
///
/// Hosts may leave out `.html` and `index.html`, or the slash after a folder, or add one after a page.
pub fn read(path: &str) -> Option<View> {
    let (names, ending) = names(path);
    let (folders, page) = match names.split_last() {
        Some((last, folders)) if ending == ENDING => (folders, another_page(last)?),
        Some((last, folders)) => match another_page(last) {
            Some(page) => (folders, page),
            None => (names.as_slice(), Page::Overview),
        },
        None => (names.as_slice(), Page::Overview),
    };
    let (lang, delivery) = match folders {
        [] => (Lang::FIRST, Delivery::Site),
        [BARE] => (Lang::FIRST, Delivery::Bare),
        [lang] => (foreign(lang)?, Delivery::Site),
        [lang, BARE] => (foreign(lang)?, Delivery::Bare),
        _ => return None,
    };
    return Some(View::of(lang, delivery, page));

    /// A page that has a name of its own; the first one of a folder has none.
    fn another_page(code: &str) -> Option<Page> {
        Page::from_code(code).filter(|it| *it != Page::Overview)
    }

    /// A language that has a folder; the first language has none.
    fn foreign(code: &str) -> Option<Lang> {
        Lang::from_code(code).filter(|it| *it != Lang::FIRST)
    }
}

/// The part of an address's path that leads to the root of the site, with a slash at its end, if the
/// page of a view is at that path in one of the ways in which hosts spell it.
pub fn root_of(path: &str, view: &View) -> Option<String> {
    let page = of(view);
    let ((all, _), (own, _)) = (names(path), names(&page));
    let above = all.strip_suffix(own.as_slice())?;
    Some(above.iter().fold("/".to_owned(), |root, name| root + name + "/"))
}

/// The names of folders and page along a path, and what the last one ended in. The file that stands
/// for its folder has no name.
fn names(path: &str) -> (Vec<&str>, &'static str) {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let (name, ending) = match name.strip_suffix(ENDING) {
        Some(name) => (name, ENDING),
        None => (name, ""),
    };
    let folders = folder.split('/');
    if INDEX.strip_suffix(ENDING) == Some(name) {
        return (folders.filter(|it| !it.is_empty()).collect(), "");
    }
    (folders.chain([name]).filter(|it| !it.is_empty()).collect(), ending)
}

/// The way from the folder of a page up to the root: `../` for each step, or nothing.
pub fn to_root(view: &View) -> String {
    "../".repeat(folder(view).matches('/').count())
}

/// The way from one page to another.
pub(super) fn between(from: &View, to: &View) -> String {
    let way = if folder(from) == folder(to) { name(to) } else { to_root(from) + &of(to) };
    // An empty address would keep the query that is there.
    if way.is_empty() { "./".to_owned() } else { way }
}

fn folder(view: &View) -> String {
    let lang = (view.lang != Lang::FIRST).then(|| view.lang.code());
    let delivery = match view.delivery {
        Delivery::Site => None,
        Delivery::Bare => Some(BARE),
        // One file has no other folders.
        Delivery::File => return String::new(),
    };
    lang.into_iter().chain(delivery).map(|it| format!("{it}/")).collect()
}

fn name(view: &View) -> String {
    match (view.delivery, view.page) {
        (Delivery::File, _) | (_, Page::Overview) => String::new(),
        (Delivery::Site | Delivery::Bare, page) => format!("{}{ENDING}", page.code()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_page() -> Vec<View> {
        let mut res = Vec::new();
        for lang in Lang::ALL {
            for delivery in &Delivery::WITH_PAGES {
                res.extend(Page::ALL.iter().map(|page| View::of(*lang, *delivery, *page)));
            }
        }
        res
    }

    #[test]
    fn every_path_leads_back_to_its_page() {
        for view in every_page() {
            assert_eq!(read(&of(&view)).as_ref(), Some(&view), "{}", of(&view));
            assert_eq!(read(&file(&view)).as_ref(), Some(&view), "{}", file(&view));
        }
    }

    #[test]
    fn what_is_no_page_is_not_read() {
        for path in [
            "nowhere.html",
            "nowhere",
            "ja/",
            "overview",
            "en.html",
            "en/en/",
            "assets/style.css",
            "404",
        ] {
            assert_eq!(read(path), None, "{path}");
        }
    }

    #[test]
    fn hosts_may_spell_a_path_in_their_own_way() {
        let check = |spelled: &str, path: &str| {
            assert_eq!(read(spelled), Some(read(path).unwrap()), "{spelled}");
        };
        for spelled in ["sources", "sources/", "sources/index.html"] {
            check(spelled, "sources.html");
        }
        for spelled in ["en", "en/index", "en/index.html"] {
            check(spelled, "en/");
        }
        check("index", "");
        check("embed", "embed/");
        check("en/embed/facts", "en/embed/facts.html");
    }

    #[test]
    fn the_root_is_found_however_the_page_is_spelled() {
        let check = |path: &str, page: &str, root: Option<&str>| {
            assert_eq!(root_of(path, &read(page).unwrap()).as_deref(), root, "{path}");
        };
        for root in ["/", "/budget/", "/a/en/b/"] {
            for spelled in ["en/sources.html", "en/sources", "en/sources/"] {
                check(&format!("{root}{spelled}"), "en/sources.html", Some(root));
            }
            for spelled in ["en", "en/", "en/index.html"] {
                check(&format!("{root}{spelled}"), "en/", Some(root));
            }
            for spelled in ["", "index.html", "index"] {
                check(&format!("{root}{spelled}"), "", Some(root));
            }
        }
        check("/en/", "en/sources.html", None);
        check("/en", "en/embed/", None);
    }

    #[test]
    fn links_are_relative_and_never_empty() {
        let page = |path: &str| read(path).unwrap();
        let check = |from: &str, to: &str, link: &str| {
            assert_eq!(between(&page(from), &page(to)), link);
        };
        check("", "", "./");
        check("", "sources.html", "sources.html");
        check("", "en/sources.html", "en/sources.html");
        check("en/", "", "../");
        check("en/sources.html", "en/", "./");
        check("en/sources.html", "en/alliances.html", "alliances.html");
        check("en/embed/alliances.html", "alliances.html", "../../alliances.html");
    }
}
