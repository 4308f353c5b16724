//! Only what measures the same thing adds, and a result has its significant digits only.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "tests may fail")]

#[path = "support/edition.rs"]
mod edition;

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use qst_explorer::bundled;
use qst_explorer::dataset::checks;
use qst_explorer::dataset::share;
use qst_explorer::model::decimal::Decimal;
use qst_explorer::model::fiscal_year::FiscalYear;
use qst_explorer::model::id::Id;
use qst_explorer::model::item::Kind;
use qst_explorer::model::measure::{Accounts, Basis, Measure, MeasureError};
use qst_explorer::model::qualifier::Qualifier;
use qst_explorer::model::quantity::Quantity;
use qst_explorer::model::term::Code;
use qst_explorer::model::unit::Unit;

/// Codes of two accounts, or of two stages.
fn codes() -> Vec<Code> {
    ["one", "other"].iter().filter_map(|it| Code::parse(it)).collect()
}

fn accounts() -> impl Strategy<Value = Accounts> {
    let known = select(codes()).prop_map(Accounts::One);
    prop_oneof![Just(Accounts::NotStated), known]
}

fn bases() -> impl Strategy<Value = Basis> {
    let year = option::of((2015_u16..2025).prop_map(FiscalYear::new));
    (select(Kind::ALL), year, option::of(select(codes())), accounts())
        .prop_map(|(kind, period, stage, account)| Basis { kind, period, stage, account })
}

/// A measure of a unit on a basis, exact, rounded or approximate.
fn measure(unit: Unit, basis: Basis) -> impl Strategy<Value = Measure> {
    let step = option::of((1_i64..=100).prop_map(Decimal::whole));
    (-1_000_000_i64..1_000_000, step, any::<bool>()).prop_map(move |(value, precision, about)| {
        let quantity = Quantity { value: Decimal::whole(value), unit, precision };
        Measure::of(quantity, basis, about).unwrap()
    })
}

fn any_measure() -> impl Strategy<Value = Measure> {
    (select(Unit::ALL), bases()).prop_flat_map(|(unit, basis)| measure(unit, basis))
}

/// A measure whose thousandths of anything fit in 64 bits.
fn small_measure() -> impl Strategy<Value = Measure> {
    any_measure().prop_filter("small", |it| it.value.mantissa().abs() < 1_000_000_000_000_000)
}

fn some_of_one_basis() -> impl Strategy<Value = Vec<Measure>> {
    // Thousands and millions of yen add.
    let unit_like = |unit: Unit| {
        let is_like = move |it: &Unit| it.in_base().0 == unit.in_base().0;
        select(Unit::ALL.iter().copied().filter(is_like).collect::<Vec<Unit>>())
    };
    (select(Unit::ALL), bases()).prop_flat_map(move |(unit, basis)| {
        let one = unit_like(unit).prop_flat_map(move |unit| measure(unit, basis));
        proptest::collection::vec(one, 1..6)
    })
}

proptest! {
    /// Numbers add if, and only if, everything that they measure is the same.
    #[test]
    fn only_the_same_adds(one in any_measure(), other in any_measure()) {
        let is_same = one.base == other.base && one.basis == other.basis;
        prop_assert_eq!(one.plus(other).is_ok(), is_same);
        prop_assert_eq!(one.minus(other).is_ok(), is_same);
    }

    /// A number of another year, kind, budget or account never slips into a sum.
    #[test]
    fn one_difference_is_enough(it in any_measure(), year in 2030_u16..2040, account in accounts()) {
        let Basis { kind, stage, .. } = it.basis;
        let other = |basis: Basis| Measure { basis, ..it };
        let of_year = Basis { period: Some(FiscalYear::new(year)), ..it.basis };
        prop_assert!(matches!(it.plus(other(of_year)), Err(MeasureError::Period(..))));
        let kinds = Kind::ALL.iter().filter(|its| **its != kind);
        for kind in kinds {
            let error = it.plus(other(Basis { kind: *kind, ..it.basis }));
            prop_assert!(matches!(error, Err(MeasureError::Kind(..))));
        }
        let another = codes().into_iter().find(|its| Some(*its) != stage);
        let error = it.plus(other(Basis { stage: another, ..it.basis }));
        prop_assert!(matches!(error, Err(MeasureError::Stage(..))));
        let error = it.plus(other(Basis { account, ..it.basis }));
        prop_assert_eq!(matches!(error, Err(MeasureError::Account(..))), account != it.basis.account);
        // Over accounts only where that is asked for, of both.
        let (one, two) = (it.over_accounts(), other(Basis { account, ..it.basis }).over_accounts());
        prop_assert!(one.plus(two).is_ok());
    }

    /// A sum does not depend on order, is off by all that its terms may be, and approximate as soon
    /// as one of them is.
    #[test]
    fn a_sum_keeps_what_its_terms_leave_open(measures in some_of_one_basis()) {
        let sum = Measure::sum(measures.clone()).unwrap();
        let reversed = Measure::sum(measures.iter().rev().copied()).unwrap();
        prop_assert_eq!(sum.value.compare(reversed.value), std::cmp::Ordering::Equal);
        prop_assert_eq!(sum.tolerance.compare(reversed.tolerance), std::cmp::Ordering::Equal);
        prop_assert_eq!(sum.is_approximate, measures.iter().any(|it| it.is_approximate));
        let tolerance = measures.iter().try_fold(Decimal::ZERO, |sum, it| sum.checked_add(it.tolerance));
        prop_assert_eq!(sum.tolerance.compare(tolerance.unwrap()), std::cmp::Ordering::Equal);
        // The coarsest step of its terms, which is one of them.
        let steps: Vec<Decimal> = measures.iter().filter_map(|it| it.step).collect();
        prop_assert_eq!(sum.step.is_some(), !steps.is_empty());
        prop_assert!(steps.iter().all(|step| sum.step.unwrap().compare(*step).is_ge()));
        prop_assert!(sum.step.is_none_or(|step| steps.iter().any(|it| it.compare(step).is_eq())));
        let taken_away = measures.iter().skip(1).try_fold(sum, |rest, it| rest.minus(*it)).unwrap();
        let first = measures.first().unwrap();
        prop_assert_eq!(taken_away.value.compare(first.value), std::cmp::Ordering::Equal);
    }

    /// An approximate result has no digit beyond its step, an exact one keeps all of them.
    #[test]
    fn digits_are_significant(measures in some_of_one_basis()) {
        let sum = Measure::sum(measures).unwrap();
        let significant = sum.significant();
        match sum.step.filter(|_| sum.is_approximate) {
            Some(step) => {
                let again = significant.rounded_to(step).unwrap();
                prop_assert_eq!(again.compare(significant), std::cmp::Ordering::Equal);
                let off = significant.checked_sub(sum.value).and_then(Decimal::checked_abs).unwrap();
                prop_assert!(off.compare(step.half().unwrap()).is_le());
            }
            None => prop_assert_eq!(significant.compare(sum.value), std::cmp::Ordering::Equal),
        }
    }

    /// A change is of one thing from an earlier period to a later one, and has a percentage only against something
    /// above zero.
    #[test]
    fn changes_are_of_one_thing(it in small_measure(), before in -1_000_i64..1_000, gap in -2_i16..4) {
        let of_year = |year: u16| Basis { period: Some(FiscalYear::new(year)), ..it.basis };
        let now = Measure { basis: of_year(2020), ..it };
        let basis = of_year(2020_u16.checked_sub_signed(gap).unwrap());
        let then = Measure { value: Decimal::whole(before), basis, ..it };
        let change = now.since(then);
        prop_assert_eq!(change.is_ok(), gap > 0);
        if let Ok(change) = change {
            prop_assert_eq!(change.per_mille().is_some(), before > 0 && !it.is_approximate);
        }
    }

    /// No choice of figures gets one that enters no sum into a sum.
    #[test]
    fn what_is_not_additive_enters_no_sum(picks in proptest::collection::vec(any::<prop::sample::Index>(), 1..5)) {
        let dataset = bundled::dataset().unwrap();
        let figures: Vec<_> = picks.iter().map(|it| it.get(dataset.items())).collect();
        let addends: Result<Vec<Measure>, MeasureError> =
            figures.iter().map(|it| it.addend()).collect();
        if figures.iter().any(|it| !it.additive || it.value().is_none()) {
            prop_assert!(addends.is_err());
        } else {
            let is_same = addends.clone().unwrap().windows(2).all(|it| {
                it[0].base == it[1].base && it[0].basis == it[1].basis
            });
            prop_assert_eq!(Measure::sum(addends.unwrap()).is_ok(), is_same);
        }
    }
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

/// What is unknown is not zero: it adds to nothing, changes to nothing, is a share of nothing.
#[test]
fn a_null_is_never_a_zero() {
    let dataset = edition::dataset().unwrap();
    for figure in dataset.items().iter().filter(|it| it.value().is_none()) {
        assert_eq!(figure.measure(figure.period()), None, "{}", figure.id);
        assert_eq!(share::of_parent(&dataset, figure, figure.period()), None, "{}", figure.id);
        assert!(figure.addend().is_err(), "{}", figure.id);
    }
    for figure in dataset.items().iter().filter(|it| it.comparative().is_none()) {
        assert_eq!(figure.change(), None, "{}", figure.id);
    }
    let zero = dataset.item(&id("synchrotron-operations")).unwrap().change().unwrap();
    assert_eq!((zero.difference.value.mantissa(), zero.per_mille()), (0, Some(0)));
}

/// 新規 has no year before and so no percentage.
#[test]
fn what_is_new_has_no_percentage() {
    let dataset = bundled::dataset().unwrap();
    let is_new = |it: &&qst_explorer::model::item::Item| it.is(Qualifier::New);
    let new: Vec<_> = dataset.items().iter().filter(is_new).collect();
    assert!(!new.is_empty());
    assert!(new.iter().all(|it| it.comparative().is_none() && it.change().is_none()));
}

/// The state's share of about 37 billion yen is about 54 %, somewhere from 53 to 55.
#[test]
fn rough_amounts_give_rough_shares() {
    let dataset = edition::dataset().unwrap();
    let state = dataset.item(&id("synchrotron-cost-state")).unwrap();
    let share = share::of_parent(&dataset, state, None).unwrap();
    let percent = |per_mille: i64| (per_mille + 5).div_euclid(10);
    let (low, high) = share.range.unwrap();
    assert_eq!([share.per_mille, low, high].map(percent), [54, 53, 55]);
    let total = dataset.item(&id("synchrotron-cost-total")).unwrap();
    let parts = checks::check(&dataset, total, None).unwrap().parts;
    assert!(parts.is_approximate);
    assert_eq!(parts.significant().to_string(), "37000000000");
}

/// Messages name what does not fit together.
#[test]
fn refusals_say_why() {
    let dataset = edition::dataset().unwrap();
    let addend = |name: &str| {
        let figure = dataset.item(&id(name)).unwrap();
        figure.addend()
    };
    let refusal = |one: &str, other: &str| {
        let sum = addend(one).and_then(|it| it.plus(addend(other)?));
        sum.unwrap_err().to_string()
    };
    let grant = "operating-grant-general-account";
    assert_eq!(
        refusal(grant, "operating-grant-reconstruction-account"),
        "cannot add an amount of the reconstruction account to one of the general account"
    );
    assert_eq!(
        refusal("jt60sa", "supp-jt60sa"),
        "cannot combine a number of FY2019 with one of FY2020"
    );
    assert_eq!(refusal(grant, "synchrotron-cost-state"), "cannot add cost to allocation");
    assert_eq!(refusal(grant, "quantum-beam-rd"), "\"quantum-beam-rd\" enters no sum");
    assert_eq!(refusal(grant, "iter-share-japan"), "cannot add percent to yen");
}
