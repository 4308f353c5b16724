//! The QST FY2020 Explorer: QST's draft budget for fiscal year 2020, drawn in the browser.
//!
//! Data flows one way, from a row of a table to a mark on the screen. Each module below is a layer
//! that uses only the ones before it, and no layer has cycles between its files; `tests/tidy.rs` fails on either.
//! `CONTRIBUTING.md` lists the words of the code and where to change what.
//!
//! ```text
//! model ─▶ dataset ─▶ words ─▶ view ─▶ describe ─▶ chart ─▶ paint ─▶ export ─▶ components ─▶ app ─▶ prerender ─▶ HTML
//!           │ ▲ bundled └───────────────────── search ─────────────────────────────────▶│               │
//!           └──▶ proof                                                                  └────▶ web ◀────┘
//!
//! event ─▶ command ─Command▶ reduce(View, Action) ─▶ View ⇄ address ─▶ app again
//! ```
//!
//! A page comes to its reader in three steps, and each later one may fail without loss:
//!
//! 1. **HTML** ([`prerender`]): every page, in every language, with navigation and without it for embedding, with its
//!    charts as SVG for a narrow and a wide window. It needs no script.
//! 2. **`qst-start`** (`src/bin/start.rs`): a small module without data that makes the sent page interactive at once:
//!    arrow keys move between marks, and what needs data it only writes into the address.
//! 3. **`qst-explorer`** (`src/main.rs`): the application with its data, which loads in the background, joins the page
//!    (hydration) with the first interaction, and shows what the address asks for by then.
//!    `assets/boot.mjs` loads both and handles their failures: if joining fails, the application draws the page
//!    from the beginning; if that fails, too, the page stays as it was sent, with a notice.
//!
//! `assets/sw.js` stores all of this for when there is no network, one whole version at a time. The same
//! application is also published as one file ([`prerender::single`]), whose [`view::Delivery`] keeps the view in the
//! fragment of the address: the only part that a page from a disk may change.
//!
//! What always holds:
//!
//! - **The page is a pure function** of data, [`view::View`] and viewport ([`app::App`]). Build, browser
//!   and tests are three callers of it; nothing below [`web`](index.html#modules) uses a clock, a DOM
//!   or random numbers.
//! - **Names that Rust, scripts and style sheets share are defined once** ([`contract`]): attributes, ids, events and
//!   files. The parameters of a link are [`view::param`].
//! - **Components are pure functions.** They take what they show and give HTML; they have no listeners. What a reader
//!   can ask for is in the HTML as links, choices and keys of marks; one listener at the root turns it into commands,
//!   whether the build, the small module or the application wrote it (`web::command`).
//! - **The view is the address.** [`view::url`] is the only codec; reading never fails, what cannot
//!   be read is reported. [`view::action::reduce`] is the only way from one view to the next.
//! - **There is one way to a dataset.** [`dataset::load`] turns tables into a [`dataset::Dataset`] in which every
//!   reference has a target, and totals agree with their parts as far as the tables say that they do.
//!   The bundled tables are loaded like any others ([`bundled`]).
//! - **Nothing is left out.** [`proof`](index.html#modules) indexes every numeral of the documents; a test
//!   finds each in a row of the data, or in the list of numerals that are not data, such as page numbers.
//! - **Only what measures the same thing adds** ([`model::measure`]). What is unknown is not zero, an
//!   approximate number gives approximate results, and an item that is not additive enters no sum.
//! - **Time is an axis.** A [`model::item::Item`] is what is measured; its [`model::observation::Observation`]s are its
//!   values, each of one period as one document prints it. The latest document of a period is what is shown, a total is
//!   held against parts of the same document, and any period can be compared with any earlier one
//!   ([`describe::periods`]).
//! - **A number keeps what it means.** A [`model::observation::Observation`] carries its printed string, unit,
//!   precision, qualifiers, period and source. Money is whole yen; floats only place marks. The unit
//!   that a reader chooses ([`words::money`]) changes how money is written; the printed string stays beside it.
//! - **A chart is plotters code drawn into a recording backend** ([`chart`]). Its
//!   [`chart::scene::Scene`] holds marks with roles and keys, not colours; the same scene becomes
//!   nodes of the page or a file ([`paint`]).
//! - **Words do not depend on pictures.** Titles, sentences, tables and names of marks come from the data
//!   alone ([`describe`]), for any width and for readers who see no picture.
//! - **A query is folded once, and compared exactly** ([`search`]). Width, case and kana make no difference;
//!   a quantity finds what rounds to it as it was typed, whatever the unit.
//! - **Exports say where they are from.** Pictures, tables and citations ([`export`]) hold the
//!   link to the view, the version of the data, and each figure with qualifiers, print and lines.
//! - **Every text that fits any budget is in [`words`]**, in a folder for each language; a missing one does
//!   not compile. A text about one dataset is a row of its tables ([`model::about`]).
//! - **No panics** outside tests, and no unsafe code.

pub mod contract;
#[macro_use]
pub mod model;
pub mod dataset;
pub mod bundled;
#[cfg(not(target_arch = "wasm32"))]
pub mod proof;
pub mod words;
pub mod search;
pub mod view;
pub mod describe;
pub mod chart;
pub mod paint;
pub mod export;
pub mod components;
pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
#[cfg(target_arch = "wasm32")]
pub mod web;

// Tests how work grows with the data, where the compiler counts it: src/bin/xtask/tasks/scale.rs.
#[cfg(count_steps)]
#[path = "../tests/scale/mod.rs"]
mod scale;
// Those tests know the library by its name, as the benchmarks do whose data they use.
#[cfg(count_steps)]
extern crate self as qst_explorer;
