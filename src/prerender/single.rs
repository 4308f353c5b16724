//! The whole explorer as one HTML file with the application in it, which requests nothing from anywhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::app;
use crate::dataset::load;
use crate::dataset::load::error::LoadErrors;
use crate::dataset::load::tables::Tables;
use crate::paint::file::escaped;
use crate::prerender::content;
use crate::view::{Delivery, Page, View, path};
use crate::words::lang::Lang;

/// What the file is made of.
#[derive(Clone, Debug)]
pub struct Single {
    /// The style sheet.
    pub style: String,
    /// The style sheet for paper.
    pub print: String,
    /// The module that runs the program, with the code around it; it must not hold the end of a script.
    pub script: String,
    /// The program, packed by gzip.
    pub program: Vec<u8>,
    /// The icon, a PNG.
    pub icon: Vec<u8>,
    /// The address of the site, if it is known.
    pub home: Option<String>,
}

/// Disables links to other pages of the file where no program runs; in a preview they would lead away from it.
const DEAD_LINKS: &str = ":is([data-still=\"\"],:has(noscript>p)) a[href^=\"#?\"]\
     {pointer-events:none;color:inherit;text-decoration:none}";

/// Writes the file for a dataset.
///
/// # Errors
///
/// If the tables do not load.
pub async fn single_file(parts: &Single, tables: &Tables<'static>) -> Result<String, LoadErrors> {
    let Single { style, print, script, program, icon, home } = parts;
    let style = &format!("{style}{DEAD_LINKS}");
    let view = View::of(View::default().lang, Delivery::File, Page::Overview);
    let dataset = load::load(tables)?;
    let home = home.as_ref().map(|it| format!(" data-home=\"{}\"", escaped(it)));
    Ok(format!(
        "<!doctype html>\n<html lang=\"{}\" data-page=\"{}\" data-frame=\"{}\" data-start=\"\"{}>\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{}</title>\n\
         <link rel=\"icon\" type=\"image/png\" href=\"data:image/png;base64,{}\">\n\
         <style>{style}</style>\n<style media=\"print\">{print}</style>\n</head>\n<body>\n\
         <div id=\"still\" role=\"status\"><p class=\"page\">{} <button type=\"button\" hidden>{}</button></p></div>\n\
         <noscript><p class=\"page still\">{}</p></noscript>\n\
         <div id=\"app\">{}</div>\n\
         <div id=\"said\" class=\"dock\" role=\"status\"></div>\n\
         <script type=\"application/gzip\" id=\"program\">{}</script>\n\
         <script type=\"module\">{script}</script>\n</body>\n</html>\n",
        view.lang.code(),
        path::of(&view),
        view.delivery.code(),
        home.unwrap_or_default(),
        policy(&[style, print], script),
        escaped(&app::title(&dataset, &view)),
        STANDARD.encode(icon),
        still(),
        escaped(view.lang.static_page().reload),
        still(),
        content(tables, &view).await,
        STANDARD.encode(program),
    ))
}

/// The notice that no program runs, in every language, as the file does not say one.
fn still() -> String {
    let said = |lang: &Lang| {
        format!("<span lang=\"{}\">{}</span>", lang.code(), escaped(lang.static_page().still_file))
    };
    Lang::ALL.iter().map(said).collect::<Vec<String>>().join(" ")
}

/// The content security policy of the file: its own script and styles, and no requests.
fn policy(styles: &[&str], script: &str) -> String {
    let digest =
        |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text.as_bytes())));
    let styles: Vec<String> = styles.iter().map(|it| digest(it)).collect();
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src blob: data:; \
         base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        digest(script),
        styles.join(" "),
    )
}
