//! The digits of a number, which are the same in each language.

use crate::model::decimal::Decimal;

/// A number with its digits in groups of three: `21,535`, `−0.05`.
pub fn grouped(number: Decimal) -> String {
    let text = number.to_string();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(digits) => ("−", digits),
        None => ("", text.as_str()),
    };
    let (whole, fraction) = match digits.split_once('.') {
        Some((whole, fraction)) => (whole, format!(".{fraction}")),
        None => (digits, String::new()),
    };
    let mut res = String::from(sign);
    for (idx, digit) in whole.chars().enumerate() {
        if idx > 0 && (whole.len() - idx).is_multiple_of(3) {
            res.push(',');
        }
        res.push(digit);
    }
    res + &fraction
}
