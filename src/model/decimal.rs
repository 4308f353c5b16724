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
    /// The number 0, without decimal places.
    pub const ZERO: Decimal = Decimal::whole(0);

    /// A whole number.
    pub const fn whole(number: i64) -> Decimal {
        Decimal { mantissa: number, scale: 0 }
    }

    /// A number with `scale` decimal places; nothing for more than eighteen.
    pub const fn new(mantissa: i64, scale: u8) -> Option<Decimal> {
        if scale as usize > MAX_DIGITS { None } else { Some(Decimal { mantissa, scale }) }
    }

    /// All digits with their sign, without the decimal point: -1230 of -12.30.
    pub const fn mantissa(self) -> i64 {
        self.mantissa
    }

    /// How many of the digits are decimal places.
    pub const fn scale(self) -> u8 {
        self.scale
    }

    /// The product with a whole number; nothing if that is not whole, or does not fit.
    pub fn whole_times(self, factor: i64) -> Option<i64> {
        let product = i128::from(self.mantissa) * i128::from(factor);
        let divisor = 10_i128.pow(u32::from(self.scale));
        if product % divisor != 0 {
            return None;
        }
        i64::try_from(product / divisor).ok()
    }

    /// The number times ten to a power; nothing if that has too many digits.
    pub fn times_ten_to(self, power: u8) -> Option<Decimal> {
        let rest = power.saturating_sub(self.scale);
        let mantissa = self.mantissa.checked_mul(10_i64.checked_pow(u32::from(rest))?)?;
        Some(Decimal { mantissa, scale: self.scale.saturating_sub(power) })
    }

    /// The number divided by ten to a power; nothing if that has too many decimal places.
    pub const fn over_ten_to(self, power: u8) -> Option<Decimal> {
        match self.scale.checked_add(power) {
            Some(scale) => Decimal::new(self.mantissa, scale),
            None => None,
        }
    }

    /// The sum, with the places of the finer number; nothing if it has too many digits.
    pub fn checked_add(self, other: Decimal) -> Option<Decimal> {
        let (a, b, scale) = aligned(self, other);
        let mantissa = i64::try_from(a.checked_add(b)?).ok()?;
        Some(Decimal { mantissa, scale })
    }

    /// The difference, with the places of the finer number; nothing if it has too many digits.
    pub fn checked_sub(self, other: Decimal) -> Option<Decimal> {
        let negated = Decimal { mantissa: other.mantissa.checked_neg()?, ..other };
        self.checked_add(negated)
    }

    /// Half of it, exactly; nothing if it has too many digits.
    pub fn half(self) -> Option<Decimal> {
        // Half is five tenths.
        Decimal { mantissa: self.mantissa.checked_mul(5)?, ..self }.over_ten_to(1)
    }

    /// The absolute value; nothing for the one mantissa whose absolute value does not fit.
    pub const fn checked_abs(self) -> Option<Decimal> {
        match self.mantissa.checked_abs() {
            Some(mantissa) => Some(Decimal { mantissa, ..self }),
            None => None,
        }
    }

    /// The nearest multiple of a step above zero, half-way numbers away from zero; nothing if the
    /// step is not above zero or the multiple has too many digits.
    pub fn rounded_to(self, step: Decimal) -> Option<Decimal> {
        let (number, step, scale) = aligned(self, step);
        if step <= 0 {
            return None;
        }
        let magnitude = (2 * number.abs() + step) / (2 * step) * step;
        let mantissa = i64::try_from(magnitude * number.signum()).ok()?;
        Some(Decimal { mantissa, scale })
    }

    /// Its ratio to another number in thousandths, rounded half away from zero; nothing if the other is not above
    /// zero or the ratio is too large.
    pub fn per_mille_of(self, whole: Decimal) -> Option<i64> {
        let (part, whole, _) = aligned(self, whole);
        if whole <= 0 {
            return None;
        }
        let rounded = part.abs().checked_mul(2_000)?.checked_add(whole)? / whole.checked_mul(2)?;
        i64::try_from(rounded * part.signum()).ok()
    }

    /// The same number without trailing zeros among its decimal places.
    pub const fn trimmed(self) -> Decimal {
        let Decimal { mut mantissa, mut scale } = self;
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Decimal { mantissa, scale }
    }

    /// Whether it is zero.
    pub const fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// Orders by value, whatever the number of printed digits.
    pub fn compare(self, other: Decimal) -> Ordering {
        let (a, b, _) = aligned(self, other);
        a.cmp(&b)
    }
}

/// Two numbers as mantissas of one scale, which is the finer one's; 37 digits always fit.
fn aligned(one: Decimal, other: Decimal) -> (i128, i128, u8) {
    let scale = one.scale.max(other.scale);
    let align = |it: Decimal| {
        i128::from(it.mantissa) * 10_i128.pow(u32::from(scale.saturating_sub(it.scale)))
    };
    (align(one), align(other), scale)
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

    #[track_caller]
    fn check(it: Option<Decimal>, expected: &str) {
        assert_eq!(it.unwrap().to_string(), expected);
    }

    #[test]
    fn sums_and_differences_keep_the_finer_places() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        check(number("45.5").checked_add(number("54.60")), "100.10");
        check(number("1").checked_sub(number("1.5")), "-0.5");
        check(number("7").half(), "3.5");
        let most = number("999999999999999999");
        assert_eq!((0..10).try_fold(most, |sum, _| sum.checked_add(most)), None);
    }

    #[test]
    fn rounding_is_to_a_multiple_of_the_step() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        check(number("37449").rounded_to(number("100")), "37400");
        check(number("-37450").rounded_to(number("100")), "-37500");
        check(number("5.405").rounded_to(number("0.1")), "5.400");
        assert_eq!(number("1").rounded_to(number("0")), None);
    }

    #[test]
    fn thousandths_round_alike_on_either_side_of_zero() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        let per_mille = |part: &str| number(part).per_mille_of(number("1000"));
        assert_eq!(["0.5", "-0.5", "0.4", "-0.4"].map(per_mille), [1, -1, 0, 0].map(Some));
        assert_eq!(number("1").per_mille_of(number("-1")), None);
    }

    #[test]
    fn powers_of_ten_move_the_point() {
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        check(number("6.4").times_ten_to(12), "6400000000000");
        check(number("0.123").times_ten_to(2), "12.3");
        check(number("21535").over_ten_to(6), "0.021535");
        assert_eq!(number("10").times_ten_to(18), None);
        check(Some(number("-1.500").trimmed()), "-1.5");
    }

    #[test]
    fn only_whole_products_are_whole() {
        let number: Decimal = "6.4".parse().unwrap();
        assert_eq!(number.whole_times(1_000_000_000_000), Some(6_400_000_000_000));
        assert_eq!(number.whole_times(1), None);
    }
}
