//! Every chart that a page shows at first, as an SVG file, for pages of others that cannot show a frame.

use crate::app::AppProps;
use crate::app::export_items::{self, export_item};
use crate::app::layout::{PICTURE, Viewport};
use crate::dataset::SharedDataset;
use crate::export::embed::picture_path;
use crate::export::{Format, Origin};
use crate::model::date::When;
use crate::prerender::site::{File, full_pages};
use crate::view::{path, url};

/// The pictures as SVG. They name the link that shows them again if the site's address is known.
pub fn pictures(dataset: &SharedDataset, root: Option<&str>) -> Vec<File> {
    let mut res = Vec::new();
    for view in full_pages(dataset) {
        let viewport = Viewport::Window(PICTURE);
        let shown = AppProps { dataset: dataset.clone(), view, viewport, notices: Vec::new() };
        let names = export_items::pictures(&shown);
        res.extend(names.into_iter().filter_map(|it| picture(&shown, it, root)));
    }
    res
}

fn picture(shown: &AppProps, of: &str, root: Option<&str>) -> Option<File> {
    let AppProps { dataset, view, .. } = shown;
    let item = export_item(shown, of)?;
    let address = root.map(|root| {
        let place = item.place.as_ref().map(|it| format!("#{it}")).unwrap_or_default();
        let query = url::permanent(view, dataset.version());
        format!("{root}{}{query}{place}", path::of(view))
    });
    let origin = Origin {
        address: address.unwrap_or_default(),
        version: dataset.version().to_string(),
        // A picture does not say when it was taken, and building knows no day.
        issued: dataset.issued(),
        accessed: When::Fiscal(item.context.edition()),
    };
    let text = item.content(Format::Svg, &origin)?;
    Some(File { path: picture_path(view, of), text })
}
