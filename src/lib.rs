//! The QST FY2020 Explorer: QST's draft budget for fiscal year 2020, drawn in the browser.
//!
//! Data flows one way, from a row of a table to a mark on the screen. Each module below is a layer
//! that only looks at the ones before it; `tests/tidy.rs` fails on a step back.
//!
//! ```text
//! data/*.csv ─▶ model ─▶ words ─▶ view ─▶ chart ─▶ paint ─▶ components ─▶ app ─▶ web
//!                │ ▲ bundled                                                └──▶ native tests
//!                └──▶ proof
//!
//! event ─▶ component ─Callback<Action>▶ reduce(View, Action) ─▶ View ⇄ address ─▶ app again
//! ```
//!
//! What always holds:
//!
//! - **The page is a pure function** of data, [`view::View`] and width ([`app::App`]). Browser and
//!   tests are two callers of it; nothing below [`web`](index.html#modules) asks a clock, a DOM or
//!   a random number.
//! - **The view is the address.** [`view::url`] is the only codec; reading never fails, what cannot
//!   be read is reported. [`view::action::reduce`] is the only way from one view to the next.
//! - **One door for data.** [`model::load`] turns tables into a [`model::package::Package`] whose
//!   references lead somewhere and whose totals agree with their parts as far as they say so.
//!   Bundled tables come through it like any others ([`bundled`]).
//! - **Nothing is left out.** [`proof`](index.html#modules) indexes every numeral of the documents; a test
//!   finds each in a row of the data, or in the list of what is no data.
//! - **Only what measures the same thing adds** ([`model::measure`]). What is unknown is no zero, what
//!   is rough gives rough results, and what is not additive enters no sum.
//! - **A number keeps what it means.** A [`model::figure::Figure`] carries its printed string, unit,
//!   precision, qualifiers, year and source. Money is whole yen; floats only place marks. The unit
//!   that a reader chooses changes how money is written, and every print stays beside it.
//! - **A chart is plotters code drawn into a recording backend** ([`chart`]). Its
//!   [`chart::scene::Scene`] holds marks with roles and keys, not colours; the same scene becomes
//!   nodes of the page or a file ([`paint`]). Every chart describes itself in words and a table.
//! - **Every word stands in one table** for both languages ([`words`]); a missing one does not
//!   compile.
//! - **No panics** outside tests, and no unsafe code.

#[macro_use]
pub mod model;
pub mod bundled;
#[cfg(not(target_arch = "wasm32"))]
pub mod proof;
pub mod words;
pub mod view;
pub mod chart;
pub mod paint;
pub mod components;
pub mod app;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
#[cfg(target_arch = "wasm32")]
pub mod web;
