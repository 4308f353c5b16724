//! The parameters of a link's query, whose names choices of a page share.

codes! {
    /// A parameter of a link's query, in the order in which they are written. Links are given out for good:
    /// none ever changes its name.
    pub enum Param {
        /// The language, where the path cannot say it.
        Lang = "lang",
        /// What is around the page, where the path does not say it.
        Frame = "frame",
        /// The page, where the path cannot say it.
        View = "view",
        /// The total that was drilled into.
        At = "at",
        /// How allocations are drawn.
        Form = "form",
        /// The one chart of the page that is shown.
        Chart = "chart",
        /// Which fiscal years are shown.
        Years = "years",
        /// How printed totals are grouped.
        By = "by",
        /// In which unit money is written.
        Unit = "unit",
        /// The colours of a bare page.
        Theme = "theme",
        /// Whether a bare page has its title.
        Title = "title",
        /// Whether a bare page has choices and export menus.
        Controls = "controls",
        /// What is searched for.
        Query = "q",
        /// What is selected: the last that a view says, as it changes most often.
        Select = "select",
        /// The version of the data for which the link holds.
        Version = "v",
    }
}

/// What a page with links to this one may call itself by, though it is nearly `form`.
const FROM: &str = "from";

/// Whether a name becomes one of ours by adding, leaving out, changing or swapping letters once. Of names with less than four letters nothing is left that would tell them from others.
pub(super) fn is_nearly_one(name: &str) -> bool {
    let mut names = Param::CODES.iter().filter(|it| it.len() >= 4);
    name != FROM && names.any(|ours| is_one_slip_from(name, ours))
}

/// Whether at most one slip is between two texts.
fn is_one_slip_from(a: &str, b: &str) -> bool {
    let n_same = |a: &[u8], b: &[u8]| a.iter().zip(b).take_while(|(a, b)| a == b).count();
    let start = n_same(a.as_bytes(), b.as_bytes());
    let [a, b] = [a, b].map(|it| it.as_bytes().get(start..).unwrap_or_default());
    match (a, b) {
        ([a, c, rest @ ..], [b, d, more @ ..]) if a == d && b == c && rest == more => true,
        ([_, rest @ ..], [_, more @ ..]) if rest == more => true,
        ([_, rest @ ..], more) if rest == more => true,
        (rest, [_, more @ ..]) if rest == more => true,
        (a, b) => a == b,
    }
}
