//! Decimal numbers, with the digits that the service writes.

mod convert;
mod read;
#[cfg(test)]
mod tests;
mod text;

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::iter::repeat_n;
use std::ops::Neg;
use std::str::FromStr;
use text::Text;

/// The most digits of a number.
const DIGITS: usize = 100;

/// The furthest exponent of a number.
const EXPONENT: i32 = 6176;

/// Sign, digits, point and exponent, and some space for odd ones.
const LENGTH: usize = DIGITS + 28;

/// A decimal number, such as an amount of money, exactly as it was written.
///
/// It is read from JSON numbers and from JSON texts, never by way of a float, and serialises as a text.
/// Numbers compare, and hash, by value: `1.0` is `1` and `10e-1`. They have at most 100 digits and an exponent
/// within ±6,176; anything else does not decode. Sums are exact, within the same limits, or `None`.
///
/// Converts to and from the types of the crates `rust_decimal` and `bigdecimal` with the features of these
/// names. Inside enums that serde tells apart by a field, or by trying, JSON numbers arrive as floats if they
/// have a fraction, an exponent or more than 64 bits: then the digits are the fewest that stand for that float.
/// Texts are exact there too.
///
/// ```
/// use openai_admin::types::Decimal;
///
/// let amount: Decimal = serde_json::from_str("0.1000")?;
/// assert_eq!(amount.as_str(), "0.1000");
/// let total = amount.checked_add(&"2e-1".parse()?).expect("few digits");
/// assert_eq!(total, "0.3".parse()?);
/// assert_eq!(Decimal::checked_sum(vec![total; 100_000]).expect("few digits"), Decimal::from(30_000));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Decimal(Text);

/// Why a number is no [`Decimal`], or a decimal no number of another type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecimalError {
    /// The text is not that of a number.
    #[error("not a decimal number")]
    NotANumber,
    /// There are too many digits to keep them all.
    #[error("a decimal number of more than {DIGITS} digits")]
    TooManyDigits,
    /// The number is too large or too small.
    #[error("a decimal number whose exponent is not within ±{EXPONENT}")]
    ExponentOutOfRange,
    /// The other type cannot hold this number exactly.
    #[error("the decimal number does not fit without loss")]
    Inexact,
}

impl Decimal {
    /// The text that the number was made from.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the value is zero, of either sign.
    pub fn is_zero(&self) -> bool {
        self.parts().digits.is_empty()
    }

    /// Whether the value is less than zero.
    pub fn is_negative(&self) -> bool {
        self.parts().is_negative
    }

    /// The float that is nearest.
    pub fn to_f64(&self) -> f64 {
        // Each text of a decimal is one of a float.
        self.0.parse().unwrap_or(f64::NAN)
    }

    /// The exact sum, if it is within the limits of the type.
    #[must_use]
    pub fn checked_add(&self, other: &Self) -> Option<Self> {
        self.parts().plus(other.parts())?.written()
    }

    /// The exact difference, if it is within the limits of the type.
    #[must_use]
    pub fn checked_sub(&self, other: &Self) -> Option<Self> {
        self.checked_add(&-other)
    }

    /// The exact sum of all, if it is within the limits of the type, and no sum on the way there is far beyond.
    pub fn checked_sum(numbers: impl IntoIterator<Item = impl Borrow<Self>>) -> Option<Self> {
        let mut numbers = numbers.into_iter().map(|number| number.borrow().parts());
        numbers.try_fold(Parts::default(), Parts::plus)?.written()
    }

    fn parts(&self) -> Parts {
        // Read when the number was made.
        Parts::read(&self.0).unwrap_or_default()
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Self, DecimalError> {
        Numeral::check(text)?;
        Ok(Self(text.into()))
    }
}

impl Default for Decimal {
    fn default() -> Self {
        Self("0".into())
    }
}

impl Neg for &Decimal {
    type Output = Decimal;

    fn neg(self) -> Decimal {
        match self.0.strip_prefix('-') {
            Some(positive) => Decimal(positive.into()),
            None => Decimal(format!("-{}", self.as_str().trim_start_matches('+')).into()),
        }
    }
}

impl Neg for Decimal {
    type Output = Self;

    fn neg(self) -> Self {
        -&self
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let (a, b) = (self.parts(), other.parts());
        match (a.is_negative, b.is_negative) {
            (false, false) => a.size_cmp(&b),
            (true, true) => b.size_cmp(&a),
            (is_negative, _) if is_negative => Ordering::Less,
            _ => Ordering::Greater,
        }
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let mut parts = self.parts();
        parts.trim();
        (parts.is_negative, parts.digits, parts.exponent).hash(state);
    }
}

/// Without an exponent, unless that would take more than 100 digits. Zero is `0`.
impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = self.parts();
        // A precision would round, so there is none.
        f.pad_integral(!parts.is_negative, "", &parts.plain().unwrap_or_else(|| parts.scientific()))
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal({})", self.as_str())
    }
}

/// The parts of a text that is a number.
struct Numeral<'a> {
    is_negative: bool,
    whole: &'a str,
    fraction: &'a str,
    power: i32,
}

/// Whether a text is a number without an exponent, as nearly all are.
#[inline]
fn is_plain(text: &str) -> bool {
    let size = text.strip_prefix('-').unwrap_or(text).as_bytes();
    let (mut digits, mut points) = (0, 0);
    for byte in size {
        digits += usize::from(byte.is_ascii_digit());
        points += usize::from(*byte == b'.');
    }
    (1..=DIGITS).contains(&digits) && points <= 1 && digits + points == size.len()
}

impl<'a> Numeral<'a> {
    fn check(text: &'a str) -> Result<(), DecimalError> {
        if is_plain(text) { Ok(()) } else { Self::read(text).map(drop) }
    }

    fn read(text: &'a str) -> Result<Self, DecimalError> {
        let (is_negative, size) = match text.as_bytes().first() {
            Some(b'-') => (true, &text[1..]),
            Some(b'+') => (false, &text[1..]),
            _ => (false, text),
        };
        let (number, power) = match size.split_once(['e', 'E']) {
            Some((number, power)) => (number, Some(power)),
            None => (size, None),
        };
        let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
        let are_digits = |text: &str| text.bytes().all(|digit| digit.is_ascii_digit());
        let unsigned = power.map(|power| power.strip_prefix(['-', '+']).unwrap_or(power));
        if !are_digits(whole)
            || !are_digits(fraction)
            || whole.len() + fraction.len() == 0
            || unsigned.is_some_and(|power| power.is_empty() || !are_digits(power))
        {
            return Err(DecimalError::NotANumber);
        }
        if whole.len() + fraction.len() > DIGITS {
            return Err(DecimalError::TooManyDigits);
        }
        let power = power.map_or(Some(0), |power| power.parse::<i32>().ok());
        let power = power.filter(|power| power.unsigned_abs() <= EXPONENT.unsigned_abs());
        let power = power.filter(|_| text.len() <= LENGTH).ok_or(DecimalError::ExponentOutOfRange)?;
        Ok(Self { is_negative, whole, fraction, power })
    }
}

/// What a text says: `digits` times ten to the power of `exponent`. Zero has no digits, sign and exponent.
#[derive(Default)]
struct Parts {
    is_negative: bool,
    /// From `0` to `9`, the first of which is not zero.
    digits: Vec<u8>,
    exponent: i32,
}

impl Parts {
    fn read(text: &str) -> Result<Self, DecimalError> {
        let Numeral { is_negative, whole, fraction, power } = Numeral::read(text)?;
        let digits = whole.bytes().chain(fraction.bytes()).skip_while(|digit| *digit == b'0');
        let digits: Vec<u8> = digits.collect();
        if digits.is_empty() {
            return Ok(Self::default());
        }
        Ok(Self { is_negative, digits, exponent: power - length(fraction.as_bytes()) })
    }

    /// The power of ten just above all digits.
    fn top(&self) -> i32 {
        self.exponent + length(&self.digits)
    }

    /// Compares without the signs.
    fn size_cmp(&self, other: &Self) -> Ordering {
        let are_zero = (other.digits.is_empty(), self.digits.is_empty());
        are_zero.0.cmp(&are_zero.1).then(self.top().cmp(&other.top())).then_with(|| {
            let count = self.digits.len().max(other.digits.len());
            let padded = |parts: &'_ Self| -> Vec<u8> {
                let zeros = count - parts.digits.len();
                parts.digits.iter().copied().chain(repeat_n(b'0', zeros)).collect()
            };
            padded(self).cmp(&padded(other))
        })
    }

    /// Takes zeros away from the end.
    fn trim(&mut self) {
        while let Some(b'0') = self.digits.last() {
            self.digits.pop();
            self.exponent += 1;
        }
    }

    /// The sum, if its digits can be within the limit, or are not far beyond.
    fn plus(self, other: Self) -> Option<Self> {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, _) => Some(other),
            (_, true) => Some(self),
            _ => self.sum(&other),
        }
    }

    /// The sum of two that are not zero.
    fn sum(&self, other: &Self) -> Option<Self> {
        let (large, small) = if self.size_cmp(other).is_lt() { (other, self) } else { (self, other) };
        let exponent = large.exponent.min(small.exponent);
        // Then the digits lie so far apart that they are more than the limit, even without zeros at the end.
        let columns = usize::try_from(large.top().max(small.top()) - exponent).ok()?;
        if columns > 3 * DIGITS {
            return None;
        }
        let digit = |parts: &Self, column: usize| -> i8 {
            let place = parts.top() - exponent - 1 - i32::try_from(column).unwrap_or(i32::MAX);
            let digit = usize::try_from(place).ok().and_then(|place| parts.digits.get(place));
            digit.map_or(0, |digit| i8::try_from(digit - b'0').unwrap_or(0))
        };
        let sign = if large.is_negative == small.is_negative { 1 } else { -1 };
        let mut carried = 0;
        // From the last digit to the first one, and what is carried beyond that.
        let mut digits: Vec<u8> = (0..=columns)
            .map(|column| {
                let sum = digit(large, column) + sign * digit(small, column) + carried;
                carried = sum.div_euclid(10);
                b'0' + sum.rem_euclid(10).unsigned_abs()
            })
            .collect();
        while let Some(b'0') = digits.last() {
            digits.pop();
        }
        digits.reverse();
        match digits.is_empty() {
            true => Some(Self::default()),
            false => Some(Self { is_negative: large.is_negative, digits, exponent }),
        }
    }

    /// The number, if it is within the limits. Zeros at the end are kept if there is space for them.
    fn written(mut self) -> Option<Decimal> {
        if self.plain().is_none() {
            self.trim();
        }
        let sign = if self.is_negative { "-" } else { "" };
        let size = self.plain().or_else(|| {
            let power = self.exponent.clamp(-EXPONENT, EXPONENT);
            self.exponent -= power;
            Some(format!("{}e{power}", self.plain()?))
        });
        Some(Decimal(format!("{sign}{}", size?).into()))
    }

    fn text(&self) -> &str {
        // Digits only, by the way they are made.
        std::str::from_utf8(&self.digits).unwrap_or_default()
    }

    /// The size without an exponent, if it has no more digits than the limit.
    fn plain(&self) -> Option<String> {
        if self.digits.is_empty() {
            return Some("0".to_owned());
        }
        let behind = usize::try_from(-self.exponent).unwrap_or(0);
        let zeros = usize::try_from(self.exponent).unwrap_or(0);
        if self.digits.len().max(behind + 1) + zeros > DIGITS {
            return None;
        }
        let ahead = (behind + 1).saturating_sub(self.digits.len());
        let mut text = "0".repeat(ahead) + self.text() + &"0".repeat(zeros);
        if behind > 0 {
            text.insert(text.len() - behind, '.');
        }
        Some(text)
    }

    /// The size with an exponent, and one digit before the point.
    fn scientific(&self) -> String {
        let mut text = self.text().to_owned();
        if text.len() > 1 {
            text.insert(1, '.');
        }
        format!("{text}e{}", self.top() - 1)
    }
}

fn length(digits: &[u8]) -> i32 {
    // At most a few hundred.
    i32::try_from(digits.len()).unwrap_or(i32::MAX)
}
