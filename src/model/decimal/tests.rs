//! Decimals against the numbers of `bigdecimal`, and what they are read from.

use super::{Decimal, DecimalError};
use crate::transport::decode::{Reading, value};
use bigdecimal::BigDecimal;
use proptest::prelude::{Strategy, proptest};
use proptest::{prop_assert, prop_assert_eq};
use serde::de::value::{Error as ValueError, F32Deserializer, F64Deserializer, U64Deserializer};
use serde::de::{Deserialize, IntoDeserializer};
use serde_json::{Value, json};
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn big(text: &str) -> BigDecimal {
    text.parse().unwrap_or_else(|e| panic!("{text}: {e}"))
}

fn hash(number: &Decimal) -> u64 {
    let mut hasher = DefaultHasher::new();
    number.hash(&mut hasher);
    hasher.finish()
}

#[test]
fn what_was_written_is_kept_and_printed_without_an_exponent() {
    let table = [
        ("0", "0"),
        ("-0", "0"),
        ("0E-6176", "0"),
        ("0.00", "0"),
        ("12.50", "12.50"),
        ("1e3", "1000"),
        ("-3.25", "-3.25"),
        ("+007", "7"),
        (".5", "0.5"),
        ("5.", "5"),
        ("125e-5", "0.00125"),
        ("1e99", &format!("1{}", "0".repeat(99))),
        ("1e100", "1e100"),
        ("-12e-6176", "-1.2e-6175"),
        ("0.123456789012345678901234567890123456", "0.123456789012345678901234567890123456"),
    ];
    for (text, printed) in table {
        let number = decimal(text);
        assert_eq!((number.as_str(), number.to_string().as_str()), (text, printed));
        assert_eq!(decimal(printed), number);
        assert_eq!(serde_json::to_value(&number).unwrap(), json!(text));
        assert_eq!(format!("{number:?}"), format!("Decimal({text})"));
    }
    assert_eq!(
        format!("{:>8}|{:<+7}|{:.1}", decimal("-1.5"), decimal("2.0"), decimal("1.25")),
        "    -1.5|+2.0   |1.25"
    );
    // As large as a `String`, and mostly without what that allocates.
    assert!(size_of::<Decimal>() <= 24);
}

#[test]
fn what_is_no_number_or_too_large_a_one_is_named() {
    let table = [
        ("", DecimalError::NotANumber),
        ("-", DecimalError::NotANumber),
        (".", DecimalError::NotANumber),
        ("e5", DecimalError::NotANumber),
        ("1e", DecimalError::NotANumber),
        ("1e+-5", DecimalError::NotANumber),
        ("--1", DecimalError::NotANumber),
        ("1.2.3", DecimalError::NotANumber),
        ("1,5", DecimalError::NotANumber),
        (" 1", DecimalError::NotANumber),
        ("0x10", DecimalError::NotANumber),
        ("NaN", DecimalError::NotANumber),
        ("-Infinity", DecimalError::NotANumber),
        ("١", DecimalError::NotANumber),
        ("1e6177", DecimalError::ExponentOutOfRange),
        ("1e-6177", DecimalError::ExponentOutOfRange),
        ("0e99999999999999999999", DecimalError::ExponentOutOfRange),
        (&format!("1e{}1", "0".repeat(1000)), DecimalError::ExponentOutOfRange),
        (&format!("1.{}", "0".repeat(100)), DecimalError::TooManyDigits),
        (&"9".repeat(101), DecimalError::TooManyDigits),
    ];
    for (text, error) in table {
        assert_eq!(text.parse::<Decimal>(), Err(error), "{text}");
    }
    for text in ["1e6176", "1e-6176", "1E+6176", &"9".repeat(100), &format!("0.{}", "7".repeat(99))] {
        assert_eq!(decimal(text).as_str(), text);
    }
}

#[test]
fn numbers_compare_and_hash_by_value() {
    let equal: [&[&str]; 4] = [
        &["1", "1.0", "10e-1", "0.1e1", "+1"],
        &["0", "-0", "0.000", "-0e55"],
        &["-1e3", "-1000"],
        &["1e6176", "10e6175"],
    ];
    for group in equal {
        for (a, b) in group.iter().flat_map(|a| group.iter().map(move |b| (a, b))) {
            let (a, b) = (decimal(a), decimal(b));
            assert_eq!(a, b);
            assert_eq!(hash(&a), hash(&b));
            assert_eq!(-&a, -b);
        }
    }
    let rising = [
        "-1e6176", "-10", "-9.99", "-1e-6176", "0", "1e-6176", "0.1", "0.11", "0.9", "1", "9", "10", "1e6176",
    ];
    let rising = rising.map(decimal);
    for (a, b) in (0..rising.len()).flat_map(|a| (0..rising.len()).map(move |b| (a, b))) {
        assert_eq!(rising[a].cmp(&rising[b]), a.cmp(&b), "{:?} {:?}", rising[a], rising[b]);
        assert_eq!(hash(&rising[a]) == hash(&rising[b]), a == b);
    }
}

#[test]
fn sums_beyond_the_limits_are_none_and_take_no_space() {
    let none = [("1e6176", "1e-6176"), ("1e100", "1"), (&format!("{}e6176", "9".repeat(100)), "1e6176")];
    for (a, b) in none {
        assert_eq!(decimal(a).checked_add(&decimal(b)), None, "{a} {b}");
        assert_eq!(Decimal::checked_sum([decimal(a), decimal(b)]), None);
    }
    let some = [
        ("1e99", "1", format!("1{}1", "0".repeat(98))),
        ("1e100", "-1", "9".repeat(100)),
        ("1e100", "-1.00000", "9".repeat(100)),
        ("1e6176", "0e-6176", "1e6176".to_owned()),
        ("0e6176", "1e-6176", "1e-6176".to_owned()),
        ("1.50", "1.5", "3.00".to_owned()),
        ("9e6176", "1e6176", "10e6176".to_owned()),
        ("1e-6176", "0.1e-6176", "1.1e-6176".to_owned()),
        ("0", "0.1e-6176", "0.1e-6176".to_owned()),
        ("0.1", "-0.1", "0".to_owned()),
        ("-5", "3", "-2".to_owned()),
        ("5e6175", "5e6175", "1e6176".to_owned()),
        ("5e200", "5e201", "55e200".to_owned()),
    ];
    for (a, b, sum) in some {
        let total = decimal(a).checked_add(&decimal(b)).unwrap();
        assert_eq!(total.as_str(), sum, "{a} {b}");
        assert_eq!(decimal(b).checked_add(&decimal(a)).unwrap(), total);
        assert_eq!(total.checked_sub(&decimal(b)).unwrap(), decimal(a));
    }
    assert!(Decimal::checked_sum(Vec::<Decimal>::new()).unwrap().is_zero());
}

#[test]
fn a_hundred_thousand_amounts_add_up_to_the_last_digit() {
    let mut random = fastrand::Rng::with_seed(7);
    let amounts: Vec<String> = (0..100_000)
        .map(|_| {
            let digits: String = (0..random.usize(1..=36)).map(|_| random.digit(10)).collect();
            let sign = if random.u8(..4) == 0 { "-" } else { "" };
            format!("{sign}{}.{digits}", random.u32(..))
        })
        .collect();
    let sum = Decimal::checked_sum(amounts.iter().map(|amount| decimal(amount))).unwrap();
    let expected: BigDecimal = amounts.iter().map(|amount| big(amount)).sum();
    assert_eq!(big(sum.as_str()), expected);
}

#[test]
fn floats_are_rounded_once() {
    for text in
        ["0.1", "12.50", "-1e300", "0E-6176", "1e6176", "9007199254740993", "5e-324", "1.", ".5", "+2"]
    {
        assert_eq!(decimal(text).to_f64().to_bits(), text.parse::<f64>().unwrap().to_bits());
    }
}

fn texts() -> impl Strategy<Value = String> {
    proptest::string::string_regex(
        r"[-+]?(0|[0-9]{1,20}|0{1,3}[1-9]00?)(\.[0-9]{0,36})?([eE][-+]?[0-4]?[0-9])?",
    )
    .unwrap()
}

proptest! {
    #[test]
    fn sums_and_order_are_those_of_bigdecimal(a in texts(), b in texts()) {
        let (small, large) = ((decimal(&a), decimal(&b)), (bigs(&a), bigs(&b)));
        prop_assert_eq!(small.0.cmp(&small.1), large.0.cmp(&large.1));
        prop_assert_eq!(small.0 == small.1, hash(&small.0) == hash(&small.1));
        prop_assert_eq!(bigs(&small.0.to_string()), large.0.clone());
        prop_assert_eq!(small.0.is_negative(), large.0 < 0);
        prop_assert_eq!(small.0.is_zero(), large.0 == 0);
        let pairs = [
            (small.0.checked_add(&small.1), &large.0 + &large.1),
            (small.0.checked_sub(&small.1), &large.0 - &large.1),
        ];
        for (small, large) in pairs {
            match small {
                Some(small) => prop_assert_eq!(bigs(small.as_str()), large),
                None => prop_assert!(large.normalized().digits() > 100),
            }
        }
    }

    #[test]
    fn no_text_panics(text in r"[-+]?[0-9.eE+-]{0,12}") {
        if let Ok(number) = text.parse::<Decimal>() {
            prop_assert_eq!(decimal(&number.to_string()), number.clone());
            prop_assert_eq!(-(-&number), number.clone());
            prop_assert!(number.checked_sub(&number).unwrap().is_zero());
        }
    }
}

/// What `bigdecimal` makes of a text, whose spelling of numbers is narrower.
fn bigs(text: &str) -> BigDecimal {
    let (number, power) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let number = number.trim_start_matches('+').trim_end_matches('.');
    big(&format!("{number}e{power}"))
}

#[derive(serde::Deserialize)]
struct Amount {
    value: Decimal,
    #[serde(default)]
    most: Option<Decimal>,
}

#[derive(serde::Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Tagged {
    Amount(Amount),
}

fn read(json: &str) -> Reading<Amount> {
    value(json.as_bytes())
}

const LONG: &str = "123456789012345678901234567890.123456789012345678901234567890123456";

#[test]
fn json_numbers_and_texts_are_read_to_the_last_digit_in_both_readings() {
    for text in [LONG, "0E-6176", "12.50", "1e3", "-3.25", "-0", "1e6176", "18446744073709551616"] {
        for written in [text.to_owned(), format!("\"{text}\""), format!(" \n{text} ")] {
            let json = format!(r#"{{"value": {written}, "most": {written}}}"#);
            let first: Amount = serde_json::from_str(&json).unwrap();
            let owned: Amount = serde_json::from_reader(json.as_bytes()).unwrap();
            // The byte order mark is what the first reading does not take.
            let second = read(&format!("\u{feff}{json}")).outcome.unwrap_or_else(|e| panic!("{}", e.reason));
            for amount in [first, owned, second] {
                assert_eq!((amount.value.as_str(), amount.most.unwrap().as_str()), (text, text));
            }
        }
    }
    let escaped: Decimal = serde_json::from_str(r#""\u0031.5""#).unwrap();
    assert_eq!(escaped.as_str(), "1.5");
    let absent: Amount = serde_json::from_value(json!({ "value": 0.25, "most": null })).unwrap();
    assert_eq!((absent.value.as_str(), absent.most), ("0.25", None));
}

#[test]
fn a_bad_decimal_is_an_error_that_names_the_field_and_not_the_value() {
    let table = [
        ("\"secret\"", "not a decimal number"),
        ("\"1\\ud800\"", "not a decimal number"),
        ("1e7000", "exponent"),
        (&"1".repeat(200), "100 digits"),
        ("null", "invalid type: null, expected a decimal number"),
        ("true", "invalid type: boolean, expected a decimal number"),
        ("[1]", "invalid type: sequence, expected a decimal number"),
        (r#"{"secret": "1"}"#, "invalid type: map, expected a decimal number"),
        (r#"{"$serde_json::private::RawValue": "1"}"#, "invalid type: map"),
    ];
    for (written, reason) in table {
        let misfit = read(&format!(r#"{{"value": {written}}}"#)).outcome.err().unwrap();
        assert_eq!(misfit.field.as_deref(), Some("value"), "{written}");
        assert!(misfit.reason.contains(reason) && !misfit.reason.contains("secret"), "{}", misfit.reason);
    }
}

#[test]
fn buffered_values_keep_texts_and_whole_numbers_and_the_shortest_digits_of_floats() {
    let table = [
        (format!("\"{LONG}\""), LONG),
        ("0.1".to_owned(), "0.1"),
        ("12.50".to_owned(), "12.5"),
        ("18446744073709551615".to_owned(), "18446744073709551615"),
        ("-9223372036854775808".to_owned(), "-9223372036854775808"),
        ("1e300".to_owned(), "1e300"),
        ("1e-300".to_owned(), "1e-300"),
    ];
    for (written, text) in table {
        let json = format!(r#"{{"value": {written}, "type": "amount"}}"#);
        let Tagged::Amount(first) = serde_json::from_str(&json).unwrap();
        let Reading { outcome, .. } = value::<Tagged>(format!("\u{feff}{json}").as_bytes());
        let Tagged::Amount(second) = outcome.unwrap_or_else(|e| panic!("{}", e.reason));
        assert_eq!((first.value.as_str(), second.value.as_str()), (text, text));
    }
    for written in ["\"x\"", "{\"a\": 1}", "[]", "null", "true"] {
        let json = format!(r#"{{"value": {written}, "type": "amount"}}"#);
        assert!(serde_json::from_str::<Tagged>(&json).is_err(), "{written}");
    }
}

#[test]
fn any_other_format_may_hand_over_texts_integers_and_floats() {
    let of = |read: Result<Decimal, ValueError>| read.map(|number| number.as_str().to_owned());
    assert_eq!(of(Decimal::deserialize(LONG.into_deserializer())), Ok(LONG.to_owned()));
    let whole: U64Deserializer<ValueError> = u64::MAX.into_deserializer();
    assert_eq!(of(Decimal::deserialize(whole)), Ok(u64::MAX.to_string()));
    let short: F32Deserializer<ValueError> = 0.1_f32.into_deserializer();
    assert_eq!(of(Decimal::deserialize(short)), Ok("0.1".to_owned()));
    for (float, text) in
        [(0.1, Some("0.1")), (-1e-7, Some("-0.0000001")), (f64::NAN, None), (f64::INFINITY, None)]
    {
        let float: F64Deserializer<ValueError> = float.into_deserializer();
        assert_eq!(of(Decimal::deserialize(float)).ok().as_deref(), text);
    }
    assert_eq!(serde_json::from_value::<Decimal>(Value::from(7)).unwrap(), Decimal::from(7));
    assert_eq!(Decimal::from(i128::MIN).as_str(), i128::MIN.to_string());
}

#[cfg(feature = "rust_decimal")]
#[test]
fn rust_decimals_hold_the_same_number_or_none() {
    use rust_decimal::Decimal as Small;
    for text in
        ["0", "-0.00", "12.50", "1e3", "-3.25", "79228162514264337593543950335", "1e-28", "1000e-30", "1e28"]
    {
        let small = Small::try_from(&decimal(text)).unwrap();
        assert_eq!(Decimal::from(small), decimal(text));
    }
    assert_eq!(Small::try_from(&decimal("12.50")).unwrap().to_string(), "12.50");
    assert_eq!(Decimal::from(Small::MAX).as_str(), Small::MAX.to_string());
    for text in [
        "79228162514264337593543950336",
        "1e-29",
        "1e29",
        "1e6176",
        "1e-6176",
        "0.12345678901234567890123456789",
    ] {
        assert_eq!(Small::try_from(&decimal(text)), Err(DecimalError::Inexact), "{text}");
    }
}

#[cfg(feature = "bigdecimal")]
#[test]
fn bigdecimals_hold_the_same_number() {
    for text in ["0", "-0.00", "12.50", "1e3", "-3.25", "1e6176", "-1e-6176", LONG] {
        let large = BigDecimal::from(&decimal(text));
        assert_eq!(large, bigs(text));
        assert_eq!(Decimal::try_from(large).unwrap(), decimal(text));
    }
    assert_eq!(Decimal::try_from(big("12.50")).unwrap().as_str(), "12.50");
    let zeros = big(&format!("1{}", "0".repeat(200)));
    assert_eq!(Decimal::try_from(zeros).unwrap(), decimal("1e200"));
    assert_eq!(Decimal::try_from(big(&"7".repeat(101))), Err(DecimalError::TooManyDigits));
    for text in ["1e6276", "1e-6276", "1e-2147483649", "1e9000000000"] {
        assert_eq!(Decimal::try_from(big(text)), Err(DecimalError::ExponentOutOfRange), "{text}");
    }
}
