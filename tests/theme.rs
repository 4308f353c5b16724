//! The style sheet of colours is the one that the painters' theme makes.
#![cfg(not(target_arch = "wasm32"))]

use expect_test::expect_file;
use qst_explorer::paint::theme;

#[test]
fn the_style_sheet_is_up_to_date() {
    let note = "/* Made from src/paint/theme.rs; UPDATE_EXPECT=1 cargo test --test theme writes it again. */\n";
    expect_file!["../assets/theme.css"].assert_eq(&format!("{note}{}", theme::css()));
}
