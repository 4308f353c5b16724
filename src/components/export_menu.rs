//! The export menu: what can be saved, copied and cited of an export item. It has entries only where the application
//! runs, which executes them.

use yew::prelude::*;

use crate::contract::files;
use crate::export::Format;
use crate::model::about::About;
use crate::view::{Delivery, View, path};

/// The name of the ledger entry, which is part of a page.
pub const ENTRY: &str = "entry";
/// The code of the entry that opens the dialog for embedding.
pub const EMBED: &str = "embed";

/// The formats of a list of rows without a picture.
pub const ROWS: &[Format] = &[
    Format::Table,
    Format::Csv,
    Format::Json,
    Format::Text,
    Format::Link,
    Format::Cite,
    Format::Bibtex,
    Format::Csl,
    Format::Ris,
    Format::File,
];

/// The formats of a ledger entry: those of a list of rows but its first, since an entry has no table.
pub const ENTRY_FORMATS: &[Format] = match ROWS {
    [Format::Table, rest @ ..] => rest,
    all => all,
};

/// The formats of a page without figures.
pub const PAGE_ALONE: &[Format] =
    &[Format::Link, Format::Cite, Format::Bibtex, Format::Csl, Format::Ris, Format::File];

/// What an export menu offers.
#[derive(Copy, Clone, Debug)]
pub struct Offer<'a> {
    /// File formats, in display order; none where no program runs.
    pub formats: &'static [Format],
    /// The dataset, whose slug names the file of all its tables.
    pub about: &'a About,
}

/// The menu of the export item `of`, folded; without formats, only its summary.
pub fn export_menu(view: &View, of: &str, offer: Offer<'_>) -> Html {
    export_menu_with_table(view, of, offer, None)
}

/// The same for an export item that may have a second table, with the caption of that.
pub fn export_menu_with_table(
    view: &View,
    of: &str,
    Offer { formats, about }: Offer<'_>,
    second_table: Option<&str>,
) -> Html {
    let words = view.lang.export_menu();
    let groups: [(&str, &[Format]); 5] = [
        (words.picture, &[Format::Svg, Format::Png]),
        (words.data, &[Format::Table, Format::SecondTable, Format::Csv, Format::Json]),
        (words.copy, &[Format::Text, Format::Link]),
        (words.citation_of, &[Format::Cite, Format::Bibtex, Format::Csl, Format::Ris]),
        (words.offline, &[Format::File]),
    ];
    let group = |(idx, (name, all)): (usize, &(&'static str, &[Format]))| {
        let is_offered = |it: &Format| {
            formats.contains(it)
                && (*it != Format::File || has_one_file(view))
                && (*it != Format::SecondTable || second_table.is_some())
        };
        let offered: Vec<Format> = all.iter().copied().filter(is_offered).collect();
        let dataset = offered.contains(&Format::Csv).then(|| package_link(view, about)).flatten();
        (!offered.is_empty()).then(|| {
            html! {
                <li key={idx}>
                    <span>{ *name }</span>
                    { for offered.into_iter().map(|it| button(view, it, second_table)) }
                    { dataset }
                </li>
            }
        })
    };
    let groups = groups.iter().enumerate().filter_map(group);
    let embedding = (!formats.is_empty() && of != ENTRY).then(|| embedding(view));
    html! {
        <details class="take" data-of={of.to_owned()}>
            <summary>{ words.summary }</summary>
            <ul hidden={formats.is_empty()}>{ for groups.chain(embedding) }</ul>
        </details>
    }
}

/// The file of all tables, for those without a program, too; nothing where no other files are.
pub fn package_link(view: &View, about: &About) -> Option<Html> {
    saved_link(view, &files::package(about.slug()), view.lang.export_menu().dataset)
}

/// The whole explorer in one file; nothing where that cannot be had.
pub fn one_file_link(view: &View, about: &About) -> Option<Html> {
    let file = has_one_file(view).then(|| files::one_file(about.site_slug()))?;
    saved_link(view, &file, view.lang.export_menu().one_file)
}

/// Whether there is another file that a page can ask for and save: not beside one file, and not for frames
/// without an origin.
fn has_one_file(view: &View) -> bool {
    match view.delivery {
        Delivery::Site => true,
        Delivery::Bare | Delivery::File => false,
    }
}

fn saved_link(view: &View, path: &str, name: &'static str) -> Option<Html> {
    match view.delivery {
        Delivery::File => None,
        Delivery::Site | Delivery::Bare => {
            let address = path::to_root(view) + path;
            Some(html! { <a href={address} download="">{ name }</a> })
        }
    }
}

/// The button that opens the dialog for embedding; hidden until it is known that the page can be embedded.
fn embedding(view: &View) -> Html {
    let words = view.lang.embed();
    html! {
        <li key={EMBED} hidden=true>
            <span>{ words.group }</span>
            <button type="button" data-take={EMBED} aria-haspopup="dialog">{ words.open }</button>
        </li>
    }
}

fn button(view: &View, format: Format, second_table: Option<&str>) -> Html {
    let words = view.lang.export_menu();
    let name = match format {
        Format::Svg => "SVG".to_owned(),
        Format::Png => "PNG".to_owned(),
        Format::Table => words.table.to_owned(),
        Format::SecondTable => (words.second_table)(second_table.unwrap_or_default()),
        Format::Csv => words.records.to_owned(),
        Format::Json => "JSON".to_owned(),
        Format::Bibtex => "BibTeX".to_owned(),
        Format::Csl => "CSL-JSON".to_owned(),
        Format::Ris => "RIS".to_owned(),
        Format::Cite => words.sentence.to_owned(),
        Format::Text => words.text.to_owned(),
        Format::Link => words.link.to_owned(),
        Format::File => words.file.to_owned(),
    };
    html! { <button key={format.code()} type="button" data-take={format.code()}>{ name }</button> }
}
