//! Exact decimals, kept with the digits in which they were printed.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// An exact decimal number: `mantissa` divided by ten to the power of `scale`.
///
/// `6.40` and `6.4` are different values of this type, since a printed zero says how exact a
/// number is; [`Decimal::compare`] compares the numbers.
#[derive(Copy, Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal {
    mantissa: i64,
    scale: u8,
}

/// The text is not a decimal of at most eighteen digits.
#[derive(Copy, Clone, Debug, PartialEq, Eq)]
pub struct NotDecimal;

/// More digits than these could overflow 64 bits.
const MAX_DIGITS: usize = 18;

impl Decimal {
    /// A whole number.
    pub const fn whole(number: i64) -> Decimal {
        Decimal { mantissa: number, scale: 0 }
    }

    /// A number of so many decimal places; places beyond eighteen are not representable.
    pub const fn new(mantissa: i64, scale: u8) -> Option<Decimal> {
        if scale as usize > MAX_DIGITS { None } else { Some(Decimal { mantissa, scale }) }
    }

    /// All digits, without the point.
    pub const fn mantissa(self) -> i64 {
        self.mantissa
    }

    /// How many of the digits stand behind the point.
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// The number times a whole number, if that is whole again.
    pub fn whole_times(self, factor: i64) -> Option<i64> {
        let product = i128::from(self.mantissa) * i128::from(factor);
        let divisor = 10_i128.pow(u32::from(self.scale));
        if product % divisor != 0 {
            return None;
        }
        i64::try_from(product / divisor).ok()
    }

    /// Orders by value, whatever the number of printed digits.
    pub fn compare(self, other: Decimal) -> Ordering {
        let align = |it: Decimal, scale: u8| {
            i128::from(it.mantissa) * 10_i128.pow(u32::from(scale.saturating_sub(it.scale)))
        };
        let scale = self.scale.max(other.scale);
        align(self, scale).cmp(&align(other, scale))
    }
}

/// Reads digits with an optional minus and point, and nothing else.
impl FromStr for Decimal {
    type Err = NotDecimal;

    fn from_str(text: &str) -> Result<Decimal, NotDecimal> {
        let (negative, digits) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, fraction) = match digits.split_once('.') {
            Some((_, "")) => return Err(NotDecimal),
            Some(halves) => halves,
            None => (digits, ""),
        };
        let all_digits = |it: &str| it.bytes().all(|b| b.is_ascii_digit());
        let fits = whole.len() + fraction.len() <= MAX_DIGITS;
        if whole.is_empty() || !fits || !all_digits(whole) || !all_digits(fraction) {
            return Err(NotDecimal);
        }
        let magnitude: i64 = format!("{whole}{fraction}").parse().map_err(|_| NotDecimal)?;
        let mantissa = if negative { -magnitude } else { magnitude };
        let scale = u8::try_from(fraction.len()).map_err(|_| NotDecimal)?;
        Ok(Decimal { mantissa, scale })
    }
}

/// Writes every digit, without separators, as tables hold it.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let divisor = 10_u128.pow(u32::from(self.scale));
        let magnitude = u128::from(self.mantissa.unsigned_abs());
        write!(f, "{sign}{}", magnitude / divisor)?;
        if self.scale == 0 {
            return Ok(());
        }
        let places = usize::from(self.scale);
        write!(f, ".{:0places$}", magnitude % divisor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_digits_survive() {
        for text in ["0", "6.4", "6.40", "-0.05", "21535", "999999999999999999"] {
            assert_eq!(text.parse::<Decimal>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in
            ["", "-", ".", "1.", ".5", "1,23", "１", "1e3", "+1", "1 ", "1000000000000000000"]
        {
            assert!(text.parse::<Decimal>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn comparison_ignores_trailing_zeros() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        assert_eq!(number("6.40").compare(number("6.4")), Ordering::Equal);
        assert_eq!(number("0.24").compare(number("3.1")), Ordering::Less);
    }

    #[test]
    fn only_whole_products_are_whole() {
        let number: Decimal = "6.4".parse().unwrap();
        assert_eq!(number.whole_times(1_000_000_000_000), Some(6_400_000_000_000));
        assert_eq!(number.whole_times(1), None);
    }
}
