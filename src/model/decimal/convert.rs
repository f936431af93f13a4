//! Decimals from and to numbers of other types, none of which is rounded.

use super::Decimal;

macro_rules! whole_numbers {
    ($($number:ty)*) => {$(
        impl From<$number> for Decimal {
            fn from(number: $number) -> Self {
                Self(number.to_string().into())
            }
        }
    )*};
}

whole_numbers! { i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 }

#[cfg(feature = "rust_decimal")]
mod small {
    use crate::model::decimal::{Decimal, DecimalError, Parts};

    impl TryFrom<&Decimal> for rust_decimal::Decimal {
        type Error = DecimalError;

        fn try_from(number: &Decimal) -> Result<Self, DecimalError> {
            let mut parts = number.parts();
            // Zeros at the end are kept if there is space for them.
            exactly(&parts)
                .or_else(|| {
                    parts.trim();
                    exactly(&parts)
                })
                .ok_or(DecimalError::Inexact)
        }
    }

    fn exactly(parts: &Parts) -> Option<rust_decimal::Decimal> {
        if parts.digits.is_empty() {
            return Some(rust_decimal::Decimal::ZERO);
        }
        let size: i128 = parts.text().parse().ok()?;
        let power = 10_i128.checked_pow(u32::try_from(parts.exponent).unwrap_or(0))?;
        let size = size.checked_mul(power)?;
        let scale = u32::try_from(-parts.exponent).unwrap_or(0);
        let size = if parts.is_negative { -size } else { size };
        rust_decimal::Decimal::try_from_i128_with_scale(size, scale).ok()
    }

    impl From<rust_decimal::Decimal> for Decimal {
        fn from(number: rust_decimal::Decimal) -> Self {
            Self(number.to_string().into())
        }
    }
}

#[cfg(feature = "bigdecimal")]
mod big {
    use crate::model::decimal::{DIGITS, Decimal, DecimalError, EXPONENT, Parts};
    use bigdecimal::BigDecimal;
    use bigdecimal::num_bigint::{BigInt, Sign};

    impl From<&Decimal> for BigDecimal {
        fn from(number: &Decimal) -> Self {
            let parts = number.parts();
            let size = BigInt::parse_bytes(&parts.digits, 10).unwrap_or_default();
            Self::new(if parts.is_negative { -size } else { size }, -i64::from(parts.exponent))
        }
    }

    impl TryFrom<BigDecimal> for Decimal {
        type Error = DecimalError;

        fn try_from(number: BigDecimal) -> Result<Self, DecimalError> {
            // Zeros at the end are kept if there is space for them.
            let is_long = number.digits() > DIGITS as u64;
            let (size, scale) = if is_long { number.normalized() } else { number }.into_bigint_and_exponent();
            if size.sign() == Sign::NoSign {
                return Ok(Self::default());
            }
            let digits = size.magnitude().to_string().into_bytes();
            if digits.len() > DIGITS {
                return Err(DecimalError::TooManyDigits);
            }
            let exponent = scale.checked_neg().and_then(|exponent| i32::try_from(exponent).ok());
            let exponent = exponent.filter(|exponent| exponent.unsigned_abs() <= 2 * EXPONENT.unsigned_abs());
            let exponent = exponent.ok_or(DecimalError::ExponentOutOfRange)?;
            let parts = Parts { is_negative: size.sign() == Sign::Minus, digits, exponent };
            parts.written().ok_or(DecimalError::ExponentOutOfRange)
        }
    }
}
