//! What can be mended in the text of one JSON value, and nothing else of it is changed.

use zeroize::Zeroizing;

/// The text of a string with U+FFFD in place of each escaped half of a surrogate pair that has no other
/// half; `None` if there is none. Wiped when dropped, and not copied while it grows: it may be a secret.
pub(crate) fn surrogates(string: &[u8]) -> Option<Zeroizing<String>> {
    let escaped = std::str::from_utf8(string).ok()?.strip_prefix('"')?.strip_suffix('"')?;
    if !escaped.contains("\\u") {
        return None;
    }
    let (mut text, mut is_mended) = (Zeroizing::new(String::with_capacity(escaped.len())), false);
    let mut at = 0;
    while let Some(next) = escaped[at..].chars().next() {
        let (meant, length) = match (next, code_unit(escaped, at)) {
            ('\\', Some(first)) => {
                let second = code_unit(escaped, at + 6);
                match char::decode_utf16([first].into_iter().chain(second)).next() {
                    Some(Ok(meant)) => (meant, 6 * meant.len_utf16()),
                    _ => {
                        is_mended = true;
                        (char::REPLACEMENT_CHARACTER, 6)
                    }
                }
            }
            ('\\', None) => (simple_escape(escaped.as_bytes().get(at + 1).copied()?), 2),
            (other, _) => (other, other.len_utf8()),
        };
        text.push(meant);
        at += length;
    }
    is_mended.then_some(text)
}

/// What a letter stands for behind a backslash.
fn simple_escape(letter: u8) -> char {
    match letter {
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        other => char::from(other),
    }
}

/// The value of an escape such as `\u00e4`, if there is one.
fn code_unit(escaped: &str, at: usize) -> Option<u16> {
    u16::from_str_radix(escaped.get(at..at + 6)?.strip_prefix("\\u")?, 16).ok()
}

/// The whole number that is written as a float, such as `500.0` or `3e4`; `None` for any other number.
///
/// By its digits: a float would round it.
pub(crate) fn whole(number: &[u8]) -> Option<i128> {
    let number = std::str::from_utf8(number).ok()?;
    if !number.contains(['.', 'e', 'E']) || !number.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        return None;
    }
    let (sign, number) = number.strip_prefix('-').map_or((1, number), |number| (-1, number));
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{before}{after}");
    let digits = digits.trim_start_matches('0');
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return Some(0);
    }
    let exponent = exponent.parse::<i64>().ok()?.checked_sub(i64::try_from(after.len()).ok()?)?;
    let zeros = exponent.checked_add(i64::try_from(digits.len() - significant.len()).ok()?)?;
    let power = 10_i128.checked_pow(u32::try_from(zeros).ok()?)?;
    significant.parse::<i128>().ok()?.checked_mul(power)?.checked_mul(sign)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_half_without_its_other_half_is_replaced() {
        for (written, expected) in [
            (r#""Team \ud83d""#, "Team \u{fffd}"),
            (r#""\uDE00 low""#, "\u{fffd} low"),
            (r#""\ud83d\ud83d\ude00""#, "\u{fffd}\u{1f600}"),
            (r#""\ude00\ud83d""#, "\u{fffd}\u{fffd}"),
            (r#""\ud83d\u0041""#, "\u{fffd}A"),
            (r#""\ud83d\n\t\r\b\f\"\\\/""#, "\u{fffd}\n\t\r\u{8}\u{c}\"\\/"),
            (r#""\\\ud83d\\ud83d""#, "\\\u{fffd}\\ud83d"),
            ("\"\u{1f600}\\ud83dä\"", "\u{1f600}\u{fffd}ä"),
        ] {
            assert_eq!(
                surrogates(written.as_bytes()).as_deref().map(String::as_str),
                Some(expected),
                "{written}"
            );
        }
    }

    #[test]
    fn other_strings_are_left_alone() {
        for written in [
            r#""""#,
            r#""plain""#,
            r#""\ud83d\ude00""#,
            r#""\u00e4\n""#,
            r#""\\ud83d""#,
            r#""\\\\ud83d""#,
            "\"\u{1f600}\"",
            r#"{"\ud83d": 1}"#,
            "7",
        ] {
            assert_eq!(surrogates(written.as_bytes()), None, "{written}");
        }
    }

    #[test]
    fn a_whole_number_is_exact_however_it_is_written() {
        for (written, expected) in [
            ("500.0", 500),
            ("3e4", 30_000),
            ("3E+4", 30_000),
            ("5e2", 500),
            ("1.5e1", 15),
            ("-1.0", -1),
            ("-0.0", 0),
            ("0e999999999999999999999", 0),
            ("100e-2", 1),
            ("12345678901234567890.0", 12_345_678_901_234_567_890),
            ("9007199254740993.0", 9_007_199_254_740_993),
            ("9.223372036854775807e18", i128::from(i64::MAX)),
        ] {
            assert_eq!(whole(written.as_bytes()), Some(expected), "{written}");
        }
    }

    #[test]
    fn what_is_no_whole_number_stays_what_it_is() {
        let table =
            ["1.5", "1e-1", "1e400", "1e99999999999999999999", "1e-99999999999999999999", "15e-1", "7", "-7"];
        for written in table.into_iter().chain(["\"1.0\"", "null", "true"]) {
            assert_eq!(whole(written.as_bytes()), None, "{written}");
        }
    }
}
