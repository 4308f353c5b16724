//! The elements and texts of some HTML, as a browser would find them.

/// An element.
#[derive(Debug)]
pub(crate) struct Element {
    /// Its name.
    pub(crate) name: String,
    /// Its attributes; one without a value has an empty one.
    pub(crate) attributes: Vec<(String, String)>,
    /// Which element it is in.
    pub(crate) parent: Option<usize>,
}

/// Elements in order.
#[derive(Debug, Default)]
pub(crate) struct Elements {
    /// Each.
    pub(crate) all: Vec<Element>,
    /// Texts, each with the element that it is in.
    pub(crate) texts: Vec<(String, usize)>,
}

/// Elements that hold nothing and have no end.
const VOID: [&str; 4] = ["input", "br", "img", "link"];

impl Elements {
    /// Of HTML in which every element but these is closed.
    pub(crate) fn of(html: &str) -> Elements {
        let mut res = Elements::default();
        let mut open: Vec<usize> = Vec::new();
        for piece in html.split('<').skip(1) {
            let (tag, text) = piece.split_once('>').unwrap();
            if let Some(name) = tag.strip_prefix('/') {
                let last = open.pop().unwrap();
                assert_eq!(res.all[last].name, name, "closed in order");
            } else {
                let (name, rest) = tag.split_once(' ').unwrap_or((tag, ""));
                let name = name.trim_end_matches('/').to_owned();
                let parent = open.last().copied();
                if !VOID.contains(&name.as_str()) && !tag.ends_with('/') {
                    open.push(res.all.len());
                }
                res.all.push(Element { name, attributes: attributes(rest), parent });
            }
            if let (false, Some(within)) = (text.trim().is_empty(), open.last()) {
                res.texts.push((unescaped(text), *within));
            }
        }
        assert!(open.is_empty(), "not closed: {open:?}");
        res
    }

    /// An element and those that it is in, from the inside out.
    pub(crate) fn around(&self, idx: usize) -> impl Iterator<Item = &Element> {
        let first = Some(&self.all[idx]);
        std::iter::successors(first, |it| it.parent.map(|idx| &self.all[idx]))
    }

    /// All of a name.
    pub(crate) fn named(&self, name: &str) -> impl Iterator<Item = (usize, &Element)> {
        self.all.iter().enumerate().filter(move |(_, it)| it.name == name)
    }
}

impl Element {
    /// The value of an attribute.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
    }
}

fn attributes(tag: &str) -> Vec<(String, String)> {
    let mut res = Vec::new();
    let mut rest = tag.trim_end_matches('/').trim();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').unwrap(),
            None => ("", after),
        };
        res.push((name.to_owned(), unescaped(value)));
        rest = after.trim_start();
    }
    res
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">");
    text.replace("&#x27;", "'").replace("&amp;", "&")
}
