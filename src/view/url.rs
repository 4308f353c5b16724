//! The one codec between a view and the query of a link; language, delivery and page are in the path,
//! where there are several pages.

use serde::{Serialize, Serializer};

use crate::dataset::Dataset;
use crate::model::fiscal_year::FiscalYear;
use crate::model::id::Id;
use crate::model::key::Key;
use crate::model::label::Label;
use crate::model::order;
use crate::model::revision::{Revision, Version};
use crate::view::action::{self, Action};
use crate::view::param::{self, Param};
use crate::view::{
    ChartName, Delivery, EmbedOptions, Form, Grouping, MAX_QUERY, Page, Theme, View, Visibility,
    Years, path, years,
};
use crate::words::foreign;
use crate::words::lang::Lang;
use crate::words::money::MoneyUnit;

/// Something in a link that was ignored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A name that is none of ours, but nearly one.
    UnknownName(String),
    /// A known name with a value that cannot be read.
    BadValue {
        /// The name.
        name: &'static str,
        /// The value as it was in the link.
        value: String,
    },
    /// A figure or total that the data do not hold.
    UnknownFigure(String),
    /// A chart that is not on the page.
    MissingChart(ChartName),
    /// The link is of another version of the data.
    OtherVersion {
        /// The version of the link.
        of: Version,
        /// The version of the data.
        now: Version,
        /// What has changed since of what the link shows.
        changed: Vec<Revised>,
    },
}

/// A change of something that a link shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Revised {
    /// What it is called; its name, if the data do not hold it any more.
    pub label: Label,
    /// What of it changed.
    pub change: Revision,
}

/// An ampersand as some programs write it in JSON.
const AMPERSAND: &str = "\\u0026";
/// The most problems of one link that are reported.
const MAX_NOTICES: usize = 5;
/// The most queries within queries that are read.
const MAX_QUERIES: usize = 9;
/// The most characters of a link that a notice repeats.
const MAX_SHOWN: usize = 60;

/// Writes what the path of a view leaves out as a query with its `?`, or nothing if all of it is as
/// at first.
pub fn to_query(view: &View) -> String {
    // Text always encodes.
    let encoded = serde_urlencoded::to_string(Query(view)).unwrap_or_default();
    if encoded.is_empty() { encoded } else { format!("?{encoded}") }
}

/// The names and values of the query of a view, as they are before they are encoded. What has its default is
/// left out, so links stay short.
pub fn pairs(view: &View) -> impl Iterator<Item = (&'static str, String)> {
    Param::ALL.iter().filter_map(|param| Some((param.code(), value(view, *param)?)))
}

/// A view as the encoder of queries takes it.
struct Query<'a>(&'a View);

impl Serialize for Query<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(pairs(self.0))
    }
}

/// What the query of a view says for a parameter; nothing for what it need not say.
fn value(view: &View, param: Param) -> Option<String> {
    // A new field fails to compile here.
    let View {
        lang,
        delivery,
        page,
        at,
        form,
        chart,
        years,
        grouping,
        unit,
        selected,
        query,
        embed_options: EmbedOptions { theme, title, controls },
    } = view;
    let home = View::default();
    // Nothing but the query can say it where every page has the same path.
    let is_one_file = *delivery == Delivery::File;
    let code = match param {
        Param::Lang => is_one_file.then(|| lang.code()),
        Param::View => is_one_file.then(|| page.code()),
        Param::At => at.as_ref().map(Id::as_str),
        Param::Form => (*form != home.form).then(|| form.code()),
        Param::Chart => chart.map(ChartName::code),
        Param::Years => years.as_ref().map(Id::as_str),
        Param::By => (*grouping != home.grouping).then(|| grouping.code()),
        Param::Unit => (*unit != home.unit).then(|| unit.code()),
        Param::Theme => (*theme != home.embed_options.theme).then(|| theme.code()),
        Param::Title => (*title != home.embed_options.title).then(|| title.code()),
        Param::Controls => (*controls != home.embed_options.controls).then(|| controls.code()),
        Param::Query => Some(query.as_str()).filter(|it| !it.is_empty()),
        Param::Select => return selected.as_ref().map(Key::to_string),
        // The path says the one, and what is permanent the other.
        Param::Frame | Param::Version => None,
    };
    code.map(str::to_owned)
}

/// The link from one view to another, relative to the page of the first.
pub fn link(from: &View, to: &View) -> String {
    let query = to_query(to);
    if to.delivery == Delivery::File {
        // Files have no queries everywhere, but fragments.
        return format!("#{query}");
    }
    // On the same page the query is enough; without one, an empty link would keep what is there.
    match path::of(from) == path::of(to) && !query.is_empty() {
        true => query,
        false => path::between(from, to) + &query,
    }
}

/// The link from a view to the view after an action.
pub fn after(view: &View, action: Action) -> String {
    link(view, &action::reduce(view, action))
}

/// What is before the name of a place in a link of one file, which has no fragment to spare.
pub const PLACE: &str = "place=";

/// The link from a view to a place within a page, which the browser finds by itself; in one file the
/// application does.
pub fn within(view: &View, page: Page, place: &str) -> String {
    let link = after(view, Action::Show(page));
    match view.delivery {
        Delivery::File => format!("{link}&{PLACE}{place}"),
        Delivery::Site | Delivery::Bare => format!("{link}#{place}"),
    }
}

/// Writes a view as a query that holds for a version of the data.
pub fn permanent(view: &View, version: Version) -> String {
    let query = to_query(view);
    let separator = if query.is_empty() { '?' } else { '&' };
    format!("{query}{separator}{}={version}", Param::Version.code())
}

/// Reads a query, with or without `?`, on a page.
///
/// Never fails: an old or mangled link still shows a page. What could not be read keeps its
/// default and is reported.
pub fn from_query(query: &str, page: View, dataset: &Dataset) -> (View, Vec<Notice>) {
    let (mut view, mut notices) = parse(query, page);
    settle(&mut view, dataset, &mut notices);
    notices.retain_mut(|it| match it {
        Notice::OtherVersion { of, now, changed } => {
            *now = dataset.version();
            *changed = changes(&view, dataset, *of);
            of != now
        }
        Notice::UnknownName(_)
        | Notice::BadValue { .. }
        | Notice::UnknownFigure(_)
        | Notice::MissingChart(_) => true,
    });
    (view, notices)
}

/// Reads a query without looking at the data; names in it need not be known.
///
/// Links are passed on with what programs add to them, encoded once more, and copied with what is around
/// them. Names that are not ours are ignored; what looks like one of ours that was mistyped is reported.
pub fn parse(query: &str, page: View) -> (View, Vec<Notice>) {
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut view = page;
    let mut notices: Vec<Notice> = Vec::new();
    let mut queries = vec![query.to_owned()];
    for _ in 0..MAX_QUERIES {
        let Some(query) = queries.pop() else {
            break;
        };
        // Any text is a list of pairs to this decoder; bytes that are no UTF-8 become U+FFFD.
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(&query).unwrap_or_default();
        for (name, value) in pairs {
            let bare = bare_name(&name);
            let param = Param::from_code(&bare);
            queries.extend(query_within(param, name, &value));
            let notice = match param {
                Some(param) => read_value(&mut view, param, &value),
                None => param::is_nearly_one(&bare).then(|| Notice::UnknownName(shown(&bare))),
            };
            notices.extend(notice.filter(|_| notices.len() < MAX_NOTICES));
        }
    }
    (view, notices)
}

/// What of a pair is itself a query, whose separators were encoded, as in JSON, too, or are semicolons; nothing of
/// what is searched for, which may be any text.
fn query_within(param: Option<Param>, name: String, value: &str) -> Option<String> {
    let within = match param {
        Some(Param::Query) => return None,
        Some(_) => value.get(value.find(['&', ';', '%', '\\'])?..)?.to_owned(),
        None => name,
    };
    within.contains(['=', '%']).then_some(within)
}

/// Reads a value into a view; gives what is to be said of it where that is not possible.
fn read_value(view: &mut View, param: Param, value: &str) -> Option<Notice> {
    let seen = visible(value);
    let plain: String = seen.chars().map(plain).collect();
    let code = code(&plain);
    // What has no value is not asked for.
    if seen.is_empty() && param != Param::Query {
        return None;
    }
    let is_read = match param {
        // These three are in the path, where that can say them.
        Param::Lang => set(&mut view.lang, Lang::from_code(code)),
        Param::Frame => {
            let here = view.delivery;
            set(&mut view.delivery, Delivery::from_code(code).filter(|it| is_another(here, *it)))
        }
        Param::View => set(&mut view.page, Page::from_code(code)),
        Param::At => set(&mut view.at, Id::parse(code).map(Some)),
        Param::Form => set(&mut view.form, Form::from_code(code)),
        Param::Chart => set(&mut view.chart, ChartName::from_code(code).map(Some)),
        Param::Years => set(&mut view.years, years::spelt(code)),
        Param::By => set(&mut view.grouping, Grouping::from_code(code)),
        Param::Unit => set(&mut view.unit, MoneyUnit::from_code(code)),
        Param::Select => set(&mut view.selected, Key::parse(code).map(Some)),
        // Anything can be looked for.
        Param::Query => set(&mut view.query, bounded(value)),
        Param::Theme => set(&mut view.embed_options.theme, Theme::from_code(code)),
        Param::Title => set(&mut view.embed_options.title, Visibility::from_code(code)),
        Param::Controls => set(&mut view.embed_options.controls, Visibility::from_code(code)),
        // Permanent links say of which version of the data they are.
        Param::Version => match Version::parse(code).filter(|it| *it >= Version::FIRST) {
            Some(of) => return Some(Notice::OtherVersion { of, now: of, changed: Vec::new() }),
            None => false,
        },
    };
    return (!is_read).then(|| Notice::BadValue { name: param.code(), value: shown(&seen) });

    fn set<T>(field: &mut T, read: Option<T>) -> bool {
        let is_read = read.is_some();
        if let Some(read) = read {
            *field = read;
        }
        is_read
    }

    /// No link makes a page of a site one file, nor the reverse.
    fn is_another(here: Delivery, there: Delivery) -> bool {
        [here, there].iter().all(|it| Delivery::WITH_PAGES.contains(it))
    }

    fn bounded(text: &str) -> Option<String> {
        text.chars().nth(MAX_QUERY).is_none().then(|| text.to_owned())
    }
}

/// A name without what it takes on where a link is copied out of the source of a page, and without what
/// separates it from the pair before.
fn bare_name(name: &str) -> String {
    let name: String = visible(name).chars().map(plain).collect();
    let name = name.rsplit(';').next().unwrap_or_default().trim();
    name.strip_prefix(AMPERSAND).unwrap_or(name).to_owned()
}

/// A letter as names and codes are written: small, of half width, and with the hyphen of keyboards, whatever
/// other programs have made of it.
fn plain(letter: char) -> char {
    let half = match letter {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        _ => letter,
    };
    half.to_ascii_lowercase()
}

/// Text without invisible characters.
fn visible(text: &str) -> String {
    text.chars().filter(|it| !foreign::is_invisible(*it)).collect()
}

/// The value that a text begins with: none holds anything but letters, digits, hyphens and points, or ends in
/// a point. What follows was written around the link.
fn code(text: &str) -> &str {
    let is_of_code = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '.';
    let text = text.trim_start_matches(|it| !is_of_code(it));
    let end = text.find(|it| !is_of_code(it)).unwrap_or(text.len());
    text.get(..end).unwrap_or_default().trim_end_matches(['-', '.'])
}

/// Replaces what a link names and the data do not hold by what they do, and reports it.
fn settle(view: &mut View, dataset: &Dataset, notices: &mut Vec<Notice>) {
    if let Some(key) = view.selected.take_if(|key| !is_known(key, dataset)) {
        notices.push(Notice::UnknownFigure(shown(&key.to_string())));
    }
    if let Some(name) = view.years.take() {
        let years = Years::from_code(name.as_str()).filter(|it| has_years(dataset, *it));
        view.years = years.and_then(Years::name);
        if years.is_none() {
            let value = shown(name.as_str());
            notices.push(Notice::BadValue { name: Param::Years.code(), value });
        }
    }
    let Some(id) = view.at.take() else {
        return;
    };
    match dataset.item(&id) {
        Some(item) if item.can_be_opened() => view.at = Some(id),
        // A item without parts is shown among its siblings, if these are allocations.
        Some(item) => {
            let above = item.parent().and_then(|id| dataset.item(id));
            view.at = above.filter(|it| it.can_be_opened()).map(|it| it.id.clone());
            view.selected.get_or_insert(Key::Item(id));
        }
        None => notices.push(Notice::UnknownFigure(shown(id.as_str()))),
    }
}

/// Whether the data have the years that are asked for by name.
fn has_years(dataset: &Dataset, years: Years) -> bool {
    let is_known = |it: FiscalYear| dataset.periods().contains(&it);
    match years {
        Years::Both | Years::Current | Years::Previous => true,
        Years::Named(year, compared_with) => is_known(year) && compared_with.is_none_or(is_known),
    }
}

/// What has changed since a version of what a view is about, or of anything if it is about nothing
/// in particular.
fn changes(view: &View, dataset: &Dataset, since: Version) -> Vec<Revised> {
    let at = view.at.as_ref().and_then(|id| dataset.item(id));
    let parts = at.map(|it| dataset.parts(it)).unwrap_or_default();
    let shown = at.into_iter().chain(parts).map(|it| Key::Item(it.id.clone()));
    let shown = order::set_of(view.selected.iter().cloned().chain(shown));
    let is_shown = |it: &&Revision| shown.is_empty() || shown.contains(&it.key);
    let changed =
        |change: &Revision| Revised { label: label(&change.key, dataset), change: change.clone() };
    dataset.revisions_since(since).filter(is_shown).map(changed).collect()
}

fn label(key: &Key, dataset: &Dataset) -> Label {
    let label = match key {
        Key::Item(id) | Key::NotItemised(id) => dataset.item(id).map(|it| &it.label),
        Key::Milestone(id) => dataset.milestone(id).map(|it| &it.label),
        Key::Sum(id) => dataset.sum(id).map(|it| &it.label),
        Key::Subject(id) => dataset.subject(id).map(|it| &it.label),
    };
    let name = || Lang::label(|_| key.to_string());
    label.cloned().unwrap_or_else(name)
}

fn is_known(key: &Key, dataset: &Dataset) -> bool {
    match key {
        Key::Item(id) => dataset.item(id).is_some(),
        Key::NotItemised(id) => dataset
            .item(id)
            .and_then(|total| dataset.not_itemised(total, total.period()?))
            .is_some(),
        Key::Milestone(id) => dataset.milestone(id).is_some(),
        Key::Sum(id) => dataset.sum(id).is_some(),
        Key::Subject(id) => dataset.subject(id).is_some(),
    }
}

/// As much of a link as a notice repeats.
fn shown(text: &str) -> String {
    match text.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => foreign::harmless(text.get(..end).unwrap_or_default()) + "…",
        None => foreign::harmless(text),
    }
}
