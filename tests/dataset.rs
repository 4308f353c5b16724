//! The bundled data: it loads, its descriptor describes it, and its totals come out as printed.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use expect_test::expect;
use qst_explorer::bundled;
use qst_explorer::model::checks;

/// Every total against its parts, as a reader of the documents would note it.
#[test]
fn totals_against_their_parts() {
    let package = bundled::package().unwrap_or_else(|errors| panic!("{errors}"));
    let mut report = String::new();
    for check in checks::all(&package) {
        let year = check.year.map_or("-".to_owned(), |year| year.to_string());
        let millions = |yen: qst_explorer::model::quantity::Yen| yen.get() / 1_000_000;
        let difference = millions(check.difference().unwrap());
        report += &format!(
            "{} {year}: {} printed, {} in {} parts, {difference:+} {:?}\n",
            check.total,
            millions(check.printed),
            millions(check.parts),
            check.n_parts,
            check.verdict,
        );
    }
    expect![[r#"
        operating-grant-general-account 2020: 21535 printed, 10533 in 4 parts, -11002 NotItemised
        operating-grant-general-account 2019: 21583 printed, 10535 in 4 parts, -11048 NotItemised
        quantum-emerging-research 2020: 898 printed, 898 in 3 parts, +0 Exact
        quantum-emerging-research 2019: 900 printed, 900 in 3 parts, +0 Exact
        radiation-medicine-rd 2020: 5927 printed, 5928 in 2 parts, +1 Rounding
        radiation-medicine-rd 2019: 5927 printed, 5928 in 2 parts, +1 Rounding
        quantum-beam-general 2020: 1501 printed, 1501 in 1 parts, +0 Exact
        fusion-rd 2020: 2207 printed, 2207 in 3 parts, +0 Exact
        fusion-rd 2019: 2207 printed, 2207 in 3 parts, +0 Exact
        operating-grant-reconstruction-account 2020: 335 printed, 335 in 1 parts, +0 Exact
        operating-grant-reconstruction-account 2019: 335 printed, 335 in 1 parts, +0 Exact
        quantum-beam-rd 2020: 1836 printed, 1836 in 2 parts, +0 Exact
        quantum-beam-rd 2019: 1836 printed, 1836 in 2 parts, +0 Exact
        iter-ba-total 2020: 21347 printed, 21348 in 2 parts, +1 Rounding
        iter-ba-total 2019: 21839 printed, 21839 in 2 parts, +0 Exact
        iter-project 2020: 16494 printed, 16494 in 2 parts, +0 Exact
        iter-project 2019: 14547 printed, 14547 in 2 parts, +0 Exact
        ba-activities 2020: 4854 printed, 4853 in 3 parts, -1 Rounding
        ba-activities 2019: 7292 printed, 7292 in 3 parts, +0 Exact
        synchrotron-total 2020: 1732 printed, 1731 in 2 parts, -1 Rounding
        synchrotron-total 2019: 1326 printed, 1325 in 2 parts, -1 Rounding
        supp-facility-subsidy-total 2019: 3986 printed, 3986 in 2 parts, +0 Exact
        supp-quantum-life-facility 2019: 3250 printed, 3250 in 2 parts, +0 Exact
        supp-quantum-life-building 2019: 2000 printed, 2000 in 3 parts, +0 Exact
        supp-quantum-life-equipment 2019: 1250 printed, 1250 in 4 parts, +0 Exact
        supp-disaster-prevention 2019: 736 printed, 736 in 4 parts, +0 Exact
        supp-iter-ba 2019: 2384 printed, 2384 in 1 parts, +0 Exact
        supp-ba-activities 2019: 2384 printed, 2384 in 1 parts, +0 Exact
        synchrotron-cost-total -: 37000 printed, 37000 in 2 parts, +0 Exact
    "#]]
    .assert_eq(&report);
}
