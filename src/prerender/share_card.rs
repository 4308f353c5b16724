//! The share card of a page, the picture that social networks show beside its link: the site's name, the page's
//! finding, and the chart that shows it, large enough to be read at half the size.

use std::ops::RangeInclusive;

use crate::app;
use crate::chart::paragraphs::{Paragraph, paragraphs, strip};
use crate::chart::scene::Scene;
use crate::chart::text;
use crate::chart::{Chart, Excerpt, Size, list};
use crate::contract::files::SHARE;
use crate::dataset::Dataset;
use crate::describe;
use crate::describe::context::Context;
use crate::model::about::AboutField;
use crate::paint::file::{self, Placed};
use crate::view::{Page, View};

/// The width of a picture in pixels.
pub(super) const WIDTH: u32 = 1_200;
/// The height of a picture in pixels.
pub(super) const HEIGHT: u32 = 630;

/// A rectangle of the picture.
#[derive(Copy, Clone, Debug)]
struct Area {
    x: u32,
    y: u32,
    width: u32,
    height: u32,
}

/// Above and below everything.
const MARGIN: u32 = 46;
/// A strip of colour along the left edge.
const STRIP: Area = Area { x: 0, y: 0, width: 14, height: HEIGHT };
/// The words beside a chart.
const WORDS: Area = Area { x: 52, y: MARGIN, width: 360, height: HEIGHT - 2 * MARGIN };
/// The chart.
const CHART: Area = Area { x: 448, width: WIDTH - 448 - 48, ..WORDS };
/// The words of a card without a chart, below the site's name.
const PAGE: Area = Area { y: 100, width: WIDTH - 2 * 52, height: HEIGHT - 100 - MARGIN, ..WORDS };

/// The widths that a chart is laid out for, to find the one in which it can be drawn largest.
const WIDTHS: RangeInclusive<u32> = 360..=720;
/// From one of these widths to the next.
const STEP: usize = 20;
/// The most times its size that a chart is drawn.
const LARGEST: f64 = 2.0;
/// How many times its size a chart is drawn that fills any area.
const FILLING: f64 = 1.6;

/// The least size of text in a chart.
const LEAST_TEXT: f64 = 17.0;
/// The size of the site's name.
const SITE: u32 = 20;
/// The sizes of the finding and of the note below it, the best first; later ones need less space.
const SIZES: [(u32, Option<u32>); 6] =
    [(42, Some(25)), (38, Some(24)), (34, Some(22)), (36, None), (32, None), (27, None)];

/// The content of a card beside the site's name.
enum Content {
    /// A chart and what it says.
    Chart {
        finding: String,
        /// What helps to understand it, if there is room.
        note: String,
        scene: Scene,
    },
    /// Words alone.
    Page(Vec<Paragraph>),
}

/// The path of a share card below the root of the site.
pub(super) fn path(view: &View) -> String {
    format!("{SHARE}/{}-{}.png", view.page.code(), view.lang.code())
}

/// The picture as SVG.
pub(super) fn svg(dataset: &Dataset, view: &View) -> String {
    file::collage(WIDTH, HEIGHT, &layers(dataset, view))
}

/// The picture in words, for those who do not see it.
pub(super) fn alt(dataset: &Dataset, view: &View) -> String {
    let said = match content(dataset, view) {
        Content::Chart { finding, .. } => finding,
        Content::Page(_) => description(dataset, view).to_owned(),
    };
    format!("{}{}{said}", app::title(dataset, view), view.lang.colon())
}

/// What a page is about.
pub(super) fn description<'a>(dataset: &'a Dataset, view: &View) -> &'a str {
    view.lang.pick(dataset.description(view.page.code()))
}

/// The scenes of a card, each at its place.
fn layers(dataset: &Dataset, view: &View) -> Vec<Placed> {
    let site = Paragraph::tinted(view.lang.pick(dataset.about().text(AboutField::Title)), SITE);
    let content = match content(dataset, view) {
        Content::Chart { finding, note, scene } => {
            let words = words(&site, &finding, &note);
            vec![Placed { y: f64::from(WORDS.y), ..WORDS.place(words) }, CHART.place(scene)]
        }
        Content::Page(words) => {
            let site = paragraphs(&[site], PAGE.width);
            let place = Placed { y: f64::from(MARGIN), ..PAGE.place(site) };
            vec![place, PAGE.place(paragraphs(&words, PAGE.width))]
        }
    };
    [STRIP.place(strip(STRIP.width, STRIP.height))].into_iter().chain(content).collect()
}

/// The words beside a chart, as large as there is room for.
fn words(site: &Paragraph, finding: &str, note: &str) -> Scene {
    let words = |(size, note_size): (u32, Option<u32>)| {
        let finding = Paragraph::bold(finding, size);
        let note = note_size.map(|it| Paragraph::muted(note, it));
        let all: Vec<Paragraph> = [site.clone(), finding].into_iter().chain(note).collect();
        paragraphs(&all, WORDS.width)
    };
    let all = SIZES.map(words);
    let [.., smallest] = &all;
    all.iter().find(|it| it.height <= WORDS.height).unwrap_or(smallest).clone()
}

fn content(dataset: &Dataset, view: &View) -> Content {
    let context = Context::new(dataset, view.lang, view.unit);
    match list::shared(context, view) {
        Some(chart) => of_chart(dataset, chart.as_ref(), view),
        None => Content::Page(of_words(context, view)),
    }
}

/// A chart, and what is said of it.
fn of_chart(dataset: &Dataset, chart: &dyn Chart, view: &View) -> Content {
    let note = match view.page {
        Page::Overview => {
            Some(view.lang.pick(dataset.about().text(AboutField::Purpose)).to_owned())
        }
        _ => chart.describe().sentences.into_iter().next(),
    };
    let Excerpt { finding, scene } =
        if chart.fills_height() { filling(chart) } else { largest(chart) };
    Content::Chart { finding, note: note.unwrap_or_default(), scene }
}

/// The words of a card without a chart.
fn of_words(context: Context<'_>, view: &View) -> Vec<Paragraph> {
    if view.page == Page::Sources {
        return sources(context.dataset, view);
    }
    let count = COUNTS.iter().find(|(page, _)| *page == view.page);
    named(context.dataset, view, count.map(|(_, count)| count(context)))
}

/// Gives how much is on a page, in words.
type Count = fn(Context<'_>) -> String;

/// The pages whose cards say how much is on them.
const COUNTS: [(Page, Count); 3] = [
    (Page::Timeline, describe::timeline::headline),
    (Page::Ledger, n_rows),
    (Page::Search, n_rows),
];

fn n_rows(context: Context<'_>) -> String {
    let Context { dataset, lang, .. } = context;
    let known = dataset.items().iter().filter(|it| it.value().is_some());
    (lang.sources().n_rows)(known.count(), dataset.milestones().len())
}

/// The excerpt in the width that lets it be drawn largest; one of less where its text would be too small.
fn largest(chart: &dyn Chart) -> Excerpt {
    let all = largest_within(chart, f64::INFINITY);
    let smallest = f64::from(text::SMALL);
    match smallest * CHART.scale(&all.scene) < LEAST_TEXT {
        true => largest_within(chart, f64::from(CHART.height) * smallest / LEAST_TEXT),
        false => all,
    }
}

/// The excerpt of no more than a height, where the chart can be so low, in the width that lets it be drawn largest.
fn largest_within(chart: &dyn Chart, height: f64) -> Excerpt {
    let excerpts = WIDTHS.step_by(STEP).map(|width| chart.excerpt(Size { width, height }));
    let scale = |it: &Excerpt| CHART.scale(&it.scene);
    excerpts.max_by(|a, b| scale(a).total_cmp(&scale(b))).unwrap_or_default()
}

/// The excerpt that fills the area of charts.
fn filling(chart: &dyn Chart) -> Excerpt {
    let [width, height] = [CHART.width, CHART.height].map(|it| (f64::from(it) / FILLING).floor());
    chart.excerpt(Size { width: width as u32, height })
}

/// The name of a page, how much is on it, and what it is about.
fn named(dataset: &Dataset, view: &View, count: Option<String>) -> Vec<Paragraph> {
    let name = view.page.name(dataset, view.lang);
    let count = count.map(|it| Paragraph::tinted(&it, 46));
    let about = Paragraph::plain(description(dataset, view), 36);
    [Paragraph::bold(name, 64)].into_iter().chain(count).chain([about]).collect()
}

/// The documents, each with what is taken from it.
fn sources(dataset: &Dataset, view: &View) -> Vec<Paragraph> {
    let mut res = vec![Paragraph::bold(view.lang.site().sources, 60)];
    for document in dataset.documents() {
        let n_dates = dataset.milestones_in(&document.id).count();
        let printed = dataset.printed_in(&document.id).filter(|(_, it)| it.value.is_some());
        let rows = (view.lang.sources().n_rows)(printed.count(), n_dates);
        res.push(Paragraph::plain(view.lang.pick(&document.title), 34).close());
        res.push(Paragraph::tinted(&rows, 34));
    }
    res.push(Paragraph::muted(description(dataset, view), 28));
    res
}

impl Area {
    /// How many times its size a scene is drawn here.
    fn scale(self, scene: &Scene) -> f64 {
        let fit = |available: u32, size: u32| f64::from(available) / f64::from(size.max(1));
        fit(self.width, scene.width).min(fit(self.height, scene.height)).min(LARGEST)
    }

    /// A scene in the middle of this area.
    fn place(self, scene: Scene) -> Placed {
        let scale = self.scale(&scene);
        let middle = |start: u32, available: u32, size: u32| {
            f64::from(start) + (f64::from(available) - f64::from(size) * scale) / 2.0
        };
        let x = middle(self.x, self.width, scene.width);
        let y = middle(self.y, self.height, scene.height);
        Placed { scene, x, y, scale }
    }
}

#[cfg(test)]
mod tests {
    use resvg::usvg::{Options, Tree};

    use super::*;
    use crate::bundled;
    use crate::chart::scene::{Anchor, GRID, Mark, Shape};
    use crate::prerender::site::pages;

    /// A line of text in the picture: its edges, its size and its words, in pixels.
    struct Line {
        left: f64,
        top: f64,
        right: f64,
        bottom: f64,
        size: f64,
        text: String,
    }

    fn lines(placed: &Placed) -> Vec<Line> {
        let Placed { scene, x, y, scale } = placed;
        let line = |mark: &Mark| match &mark.shape {
            Shape::Text { at, anchor, size, text, .. } => {
                let pixels = |grid: f64| grid / f64::from(GRID) * scale;
                let size = pixels(f64::from(*size));
                let width = text::ems(text) * size;
                let start = x + pixels(f64::from(at.x));
                let left = match anchor {
                    Anchor::Start => start,
                    Anchor::Middle => start - width / 2.0,
                    Anchor::End => start - width,
                };
                let middle = y + pixels(f64::from(at.y));
                let (top, bottom) = (middle - size / 2.0, middle + size / 2.0);
                Some(Line { left, top, right: left + width, bottom, size, text: text.clone() })
            }
            Shape::Line { .. } | Shape::Rect { .. } | Shape::Circle { .. } => None,
        };
        scene.marks.iter().filter_map(line).collect()
    }

    fn check_each(check: impl Fn(&Dataset, &View)) {
        let dataset = bundled::dataset().unwrap();
        pages(&dataset).iter().for_each(|view| check(&dataset, view));
    }

    #[test]
    fn a_picture_is_svg_of_its_size_without_variables() {
        check_each(|dataset, view| {
            let svg = svg(dataset, view);
            assert!(!svg.contains("var("), "{view:?}");
            let tree = Tree::from_str(&svg, &Options::default()).unwrap();
            assert_eq!(tree.size().to_int_size().dimensions(), (WIDTH, HEIGHT), "{view:?}");
        });
    }

    #[test]
    fn words_lie_within_the_picture_and_are_large_enough() {
        check_each(|dataset, view| {
            for Line { left, top, right, bottom, size, text } in
                layers(dataset, view).iter().flat_map(lines)
            {
                assert!(left >= f64::from(STRIP.width) && right <= f64::from(WIDTH), "{text}");
                assert!(top >= 0.0 && bottom <= f64::from(HEIGHT), "{text}");
                assert!(size >= LEAST_TEXT, "{text} is {size} pixels tall");
            }
        });
    }

    #[test]
    fn words_are_whole_and_stand_apart_from_the_chart() {
        check_each(|dataset, view| {
            let Content::Chart { finding, note, .. } = content(dataset, view) else {
                return;
            };
            let site = Paragraph::plain("", SITE);
            let words = WORDS.place(words(&site, &finding, &note));
            assert!(words.scale >= 1.0, "{finding} has no room");
            for Line { right, text, .. } in lines(&words) {
                assert!(!text.ends_with('…'), "{text}");
                assert!(right < f64::from(CHART.x), "{text} reaches into the chart");
            }
        });
    }
}
