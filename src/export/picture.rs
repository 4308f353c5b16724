//! A chart as an SVG file that can be shown without the page: finding above, source, licence and link below, and the
//! records of all its items in the metadata.

use std::fmt::Write;

use crate::chart::paragraphs::{Paragraph, paragraphs};
use crate::chart::scene::Scene;
use crate::export::columns;
use crate::export::records;
use crate::export::{ExportItem, LICENCE, Origin, text};
use crate::model::about::AboutField;
use crate::paint::file::{self, Head, Placed, escaped};

/// Around everything.
const MARGIN: u32 = 24;
/// Between words and chart.
const GAP: u32 = 18;
/// The sizes of the finding, of what is said of it, and of where it is from.
const SIZES: [u32; 3] = [20, 14, 12];

/// The picture as SVG; nothing if there is none.
pub fn svg(item: &ExportItem<'_>, origin: &Origin) -> Option<String> {
    let chart = item.scene.as_ref()?;
    let [above, below] = words(item, origin, chart.width);
    let mut y = MARGIN;
    let mut placed: Vec<Placed> = Vec::new();
    for scene in [&above, chart, &below] {
        placed.push(Placed {
            scene: scene.clone(),
            x: f64::from(MARGIN),
            y: f64::from(y),
            scale: 1.0,
        });
        y += scene.height + GAP;
    }
    let metadata = metadata(item, origin);
    let head = Head {
        lang: item.context.lang.code(),
        title: &item.title,
        description: &item.sentences.join("\n"),
        metadata: &metadata,
    };
    let (width, height) = (chart.width + 2 * MARGIN, y - GAP + MARGIN);
    Some(file::with_head(width, height, &head, &placed))
}

/// What is above and below the chart.
fn words(item: &ExportItem<'_>, origin: &Origin, width: u32) -> [Scene; 2] {
    let [title, sentence, from] = SIZES;
    let sentences = item.sentences.iter().map(|it| Paragraph::plain(it, sentence).close());
    let above: Vec<Paragraph> =
        [Paragraph::bold(&item.title, title)].into_iter().chain(sentences).collect();
    let below = text::from(item, origin);
    let below = below.iter().map(|it| match it == &origin.address {
        true => Paragraph::address(it, from).close(),
        false => Paragraph::muted(it, from).close(),
    });
    let below: Vec<Paragraph> = below.collect();
    [paragraphs(&above, width), paragraphs(&below, width)]
}

/// What programs read of the picture: the terms of Dublin Core, and each figure with its columns.
fn metadata(item: &ExportItem<'_>, origin: &Origin) -> String {
    let mut out = String::from(
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:dcterms=\"http://purl.org/dc/terms/\">\n<rdf:Description rdf:about=\"\">\n",
    );
    let (lang, about) = (item.context.lang, item.context.dataset.about());
    let mut terms = vec![
        ("dc:title", item.title.clone()),
        ("dc:language", lang.code().to_owned()),
        ("dc:identifier", origin.address.clone()),
        ("dc:creator", lang.pick(about.text(AboutField::Authors)).to_owned()),
        ("dc:rights", lang.pick(about.text(AboutField::Rights)).to_owned()),
        ("dcterms:license", LICENCE.to_owned()),
        ("dcterms:hasVersion", origin.version.clone()),
    ];
    terms.retain(|(_, value)| !value.is_empty());
    terms.extend(item.sources_in_words().into_iter().map(|it| ("dc:source", it)));
    for (term, value) in terms {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "<{term}>{}</{term}>", escaped(&value));
    }
    out.push_str(
        "</rdf:Description>\n</rdf:RDF>\n<figures xmlns=\"tag:qst-explorer,2026:figures\">\n",
    );
    for record in records::of(item.context, &item.keys) {
        out.push_str("<figure");
        // The drawing has elements of these ids, by which the first column would be taken for one of them.
        let names = ["key"].into_iter().chain(columns::record().skip(1).map(|it| it.name));
        let cells = columns::record().map(|it| it.content.text(&record));
        for (name, cell) in names.zip(cells).filter(|it| !it.1.is_empty()) {
            let _ = write!(out, " {name}=\"{}\"", escaped(&cell));
        }
        out.push_str("/>\n");
    }
    out + "</figures>\n"
}
