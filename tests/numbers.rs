//! Amounts of money, however they are written, are the same number of yen.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "tests may fail")]

use proptest::prelude::*;
use proptest::sample::select;
use qst_explorer::model::quantity::Yen;
use qst_explorer::words::lang::Lang;
use qst_explorer::words::money::{MoneyUnit, Notation};
use qst_explorer::words::numbers;

/// How many zeros a unit stands for, by its name.
const ZEROS: [(&str, usize); 10] = [
    ("百万円", 6),
    ("千円", 3),
    ("億円", 8),
    ("兆円", 12),
    ("円", 0),
    (" thousand yen", 3),
    (" million yen", 6),
    (" billion yen", 9),
    (" trillion yen", 12),
    (" yen", 0),
];

/// The languages whose units and marks are read here.
const READ: [Lang; 2] = [Lang::Ja, Lang::En];

/// The number of yen that a reader takes from an amount with its unit; nothing if it is not whole.
fn read(written: &str) -> Option<i128> {
    let (digits, zeros) =
        ZEROS.iter().find_map(|(name, zeros)| Some((written.strip_suffix(name)?, *zeros)))?;
    let (sign, digits) = match digits.strip_prefix('−') {
        Some(digits) => (-1, digits),
        None => (1, digits.trim_start_matches(['+', '±'])),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    // Groups of three, the first of one to three.
    let groups: Vec<&str> = whole.split(',').collect();
    let (first, rest) = groups.split_first()?;
    let is_grouped = (1..=3).contains(&first.len()) && rest.iter().all(|it| it.len() == 3);
    if !is_grouped || fraction.len() > zeros || fraction.ends_with('0') {
        return None;
    }
    let digits = format!("{}{fraction:0<zeros$}", groups.concat());
    Some(sign * digits.parse::<i128>().ok()?)
}

proptest! {
    #[test]
    fn any_amount_reads_back(
        yen in prop_oneof![any::<i64>(), -1_000_000_000..1_000_000_000_i64, Just(i64::MIN), Just(0)],
        lang in select(&READ[..]),
        unit in select(MoneyUnit::ALL),
    ) {
        let notation = Notation { lang, unit };
        let amount = Yen::new(yen);
        prop_assert_eq!(read(&numbers::money(notation, amount)), Some(i128::from(yen)));
        prop_assert_eq!(read(&numbers::signed_money(notation, amount)), Some(i128::from(yen)));
    }

    /// Tenths of a million, as the ticks of an axis are.
    #[test]
    fn any_tick_reads_back(
        tenths in 0..1_000_000_000_i64,
        lang in select(&READ[..]),
        unit in select(MoneyUnit::ALL),
    ) {
        let notation = Notation { lang, unit };
        let number = numbers::tick(notation, tenths as f64 / 10.0);
        let written = lang.grammar().with_unit(&number, notation.unit_name());
        prop_assert_eq!(read(&written), Some(i128::from(tenths) * 100_000));
    }
}
