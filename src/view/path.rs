//! The path of a page below the root of the site: language, frame and page.

use crate::view::{Frame, Page, View};
use crate::words::lang::Lang;

/// The folder of bare pages.
const BARE: &str = "embed";
/// What every page but the first of a folder ends in.
const ENDING: &str = ".html";
/// The file that stands for its folder.
const INDEX: &str = "index.html";

/// Where the page of a view lies: `en/allocations.html`, or nothing for the very first page.
pub fn of(view: &View) -> String {
    folder(view) + &name(view)
}

/// The file in which the page of a view is stored.
pub fn file(view: &View) -> String {
    let name = name(view);
    folder(view) + if name.is_empty() { INDEX } else { &name }
}

/// The page that lies at a path, as it is at first; nothing if there is none.
pub fn read(path: &str) -> Option<View> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let page = match name {
        "" | INDEX => Page::Overview,
        name => Page::from_code(name.strip_suffix(ENDING)?).filter(|it| *it != Page::Overview)?,
    };
    let folders: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    let (lang, frame) = match folders.as_slice() {
        [] => (Lang::Ja, Frame::Site),
        [BARE] => (Lang::Ja, Frame::Bare),
        [lang] => (foreign(lang)?, Frame::Site),
        [lang, BARE] => (foreign(lang)?, Frame::Bare),
        _ => return None,
    };
    return Some(View::of(lang, frame, page));

    /// A language that has a folder; the first language has none.
    fn foreign(code: &str) -> Option<Lang> {
        Lang::from_code(code).filter(|it| *it != View::default().lang)
    }
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
    let lang = (view.lang != View::default().lang).then(|| view.lang.code());
    let frame = match view.frame {
        Frame::Site => None,
        Frame::Bare => Some(BARE),
        // One file has no other folders.
        Frame::File => return String::new(),
    };
    lang.into_iter().chain(frame).map(|it| format!("{it}/")).collect()
}

fn name(view: &View) -> String {
    match (view.frame, view.page) {
        (Frame::File, _) | (_, Page::Overview) => String::new(),
        (Frame::Site | Frame::Bare, page) => format!("{}{ENDING}", page.code()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_page() -> Vec<View> {
        let mut res = Vec::new();
        for lang in Lang::ALL {
            for frame in &Frame::WITH_PAGES {
                res.extend(Page::ALL.iter().map(|page| View::of(*lang, *frame, *page)));
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
        for path in
            ["nowhere.html", "ja/", "overview.html", "en/en/", "assets/style.css", "404.html"]
        {
            assert_eq!(read(path), None, "{path}");
        }
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
