//! The QST FY2020 Explorer: QST's draft budget for fiscal year 2020, drawn in the browser.
//!
//! Data flows one way, from a row of a table to a mark on the screen. Each module below is a layer
//! that only looks at the ones before it, and no layer goes in circles; `tests/tidy.rs` fails on either.
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
//! 1. **HTML** ([`prerender`]): every page, in both languages, whole and bare for embedding, with its
//!    charts as SVG for a narrow and a wide window. It needs no script.
//! 2. **`qst-start`** (`src/bin/start.rs`): a small module without data that makes the sent page answer
//!    at once: its marks can be walked through, and what is asked for beyond that it writes into the address.
//! 3. **`qst-explorer`** (`src/main.rs`): the application with its data, which comes in the background,
//!    joins the page (hydration) with the first interaction, and does what the address asks for by then.
//!    `assets/boot.mjs` brings both in and watches over them: if joining fails, the application draws the page
//!    from the beginning; if that fails, too, the page stays as it was sent, with a notice.
//!
//! `assets/sw.js` stores all of this for when there is no network, one whole version at a time. The same
//! application also lies in one file ([`prerender::single`]), whose [`view::Delivery`] keeps the view in the
//! fragment of the address: the only part that a page from a disk may change.
//!
//! What always holds:
//!
//! - **The page is a pure function** of data, [`view::View`] and width ([`app::App`]). Build, browser
//!   and tests are three callers of it; nothing below [`web`](index.html#modules) asks a clock, a DOM
//!   or a random number.
//! - **Names that several sides hold stand once** ([`contract`]): attributes, ids, events and files, which Rust,
//!   scripts and style sheets share. The parameters of a link are [`view::param`].
//! - **Components are values.** They take what they show and give HTML; they have no listeners. What can be asked
//!   for stands in the HTML as links, choices and keys of marks; one listener at the root turns it into commands,
//!   whoever put it there (`web::command`).
//! - **The view is the address.** [`view::url`] is the only codec; reading never fails, what cannot
//!   be read is reported. [`view::action::reduce`] is the only way from one view to the next.
//! - **One door for data.** [`dataset::load`] turns tables into a [`dataset::Dataset`] whose
//!   references lead somewhere and whose totals agree with their parts as far as they say so.
//!   Bundled tables come through it like any others ([`bundled`]).
//! - **Nothing is left out.** [`proof`](index.html#modules) indexes every numeral of the documents; a test
//!   finds each in a row of the data, or in the list of what is no data.
//! - **Only what measures the same thing adds** ([`model::measure`]). What is unknown is no zero, what
//!   is rough gives rough results, and what is not additive enters no sum.
//! - **Time is an axis.** A [`model::item::Item`] is what is measured; its [`model::observation::Observation`]s are its
//!   values, each of one period as one document prints it. The latest document of a period is what is shown, a total is
//!   held against parts of the same document, and any period can be compared with any earlier one
//!   ([`describe::periods`]).
//! - **A number keeps what it means.** A [`model::observation::Observation`] carries its printed string, unit,
//!   precision, qualifiers, period and source. Money is whole yen; floats only place marks. The unit
//!   that a reader chooses changes how money is written, and every print stays beside it.
//! - **A chart is plotters code drawn into a recording backend** ([`chart`]). Its
//!   [`chart::scene::Scene`] holds marks with roles and keys, not colours; the same scene becomes
//!   nodes of the page or a file ([`paint`]).
//! - **What is said needs no picture.** Titles, sentences, tables and names of marks come from the data
//!   alone ([`describe`]), for any width and for readers who see no picture.
//! - **What is typed is folded once, and compared exactly** ([`search`]). Width, case and kana make no difference;
//!   a quantity finds what rounds to it as it was typed, whatever the unit.
//! - **Exports say where they are from.** Pictures, tables and citations ([`export`]) hold the
//!   link to the view, the version of the data, and each figure with qualifiers, print and lines.
//! - **Every word that holds for any budget stands in [`words`]**, in a folder for each language; a missing one does
//!   not compile. What holds for one dataset alone is a row of its tables ([`model::about`]).
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
