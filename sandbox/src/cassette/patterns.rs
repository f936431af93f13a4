//! What secrets look like, where they stand, and the ways in which text hides them.

use percent_encoding::percent_decode_str;
use regex::{Captures, Match, Regex};
use std::ops::Range;
use std::sync::LazyLock;

/// Keys of this API and of others that write theirs like that, masked in part or not. Written so that this
/// file holds none.
static KEY: LazyLock<Regex> =
    LazyLock::new(|| compiled(r"s[k]-[A-Za-z0-9_-]*(?:(?:\.{2,}|[*…•]+)[A-Za-z0-9_-]+)*"));

/// Secrets that are told by their form. Where there is a group, it is the secret.
static FORM: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r#"(?x-u)
        -----BEGIN[\ +][A-Z0-9\ +]*PRIVATE[\ +]KEY[A-Z\ +]*-----(?su:.*?)
            (?:-----END[\ +][A-Z0-9\ +]*PRIVATE[\ +]KEY[A-Z\ +]*-----|\z)
        | ://((?u:[^\x00-\x20/@"'<>]*:[^\x00-\x20/@"'<>]+))@
        | (?i:cookie\s*:\s*)((?u:[^\r\n"\\]+))
        | \beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]+)*
        | \b(?:AKIA|ASIA)[A-Z0-9]{16}\b
        | \bAIza[\w-]{30,} | \bya29\.[\w.-]{20,}
        | \bgh[oprsu]_\w{20,} | \bgithub_pat_\w{20,} | \bglpat-[\w-]{16,}
        | \bxox[a-z]-[\w-]{10,} | \bxapp-[\w-]{10,}
        | \b[rs]k_(?:live|test)_\w{10,} | \bwhsec_[\w+/=-]{10,}
        | \bhf_\w{20,} | \bnpm_\w{20,} | \bpypi-[\w-]{20,} | \bSG\.[\w-]{16,}\.[\w-]{16,}
        | \bsess-\w{20,} | \bek_\w{16,} | \bAGE-SECRET-KEY-\w+ | \bGOCSPX-[\w-]{20,}
        | \bdop_v1_\w{20,} | \bshp[a-z]{2}_\w{20,} | \bdapi[0-9a-f]{32} | \bhooks\.slack\.com/services/([\w/]+)"#,
    )
});

/// What a field, a parameter or a header is called that holds a secret.
const NAME: &str = r"(?xi-u)
    (?: pass(?:word|wd|phrase) | secret | credentials? | authorization | cookie
      | (?:\b|access|auth|bearer|id|refresh|session)[_-]?token | (?:access|account|admin|api|encryption|master|private|secret|signing)[\ _-]?key )";

static NAMED: LazyLock<Regex> = LazyLock::new(|| compiled(&format!("{NAME}$")));

/// What is told by the words before it, and the secret that follows.
static TOLD: LazyLock<Regex> = LazyLock::new(|| {
    compiled(&format!(
        r#"(?xi-u)
        (?: {NAME} (?:["'\\]*\s*[=:]\s*["'\\]*) (?:(?:bearer|basic|token)[\s+]+)? | \b(?:bearer|basic)[\s+]+ )
        ((?u:[^\x00-\x20"'\\&,;<>(){{}}\[\]]+))"#
    ))
});

/// A word of which a part is masked.
static MASKED: LazyLock<Regex> =
    LazyLock::new(|| compiled(r"([A-Za-z0-9_-]{4,})(?:\.{3,}|[*…•]+)([A-Za-z0-9_-]*)"));

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the patterns of this file are compiled by its tests")
}

/// Where in a text there is what looks like a secret.
pub(super) fn spans(text: &str) -> Vec<Range<usize>> {
    let secret = |found: &Captures<'_>| found.iter().flatten().last().map(|found| found.range());
    let keys = KEY.find_iter(text).filter(|found| is_key(text, found)).map(|found| found.range());
    let forms = FORM.captures_iter(text).filter_map(|found| secret(&found));
    let told = TOLD.captures_iter(text).filter_map(|found| {
        let (before, range) = (found.get(0)?, secret(&found)?);
        let before = &text[before.start()..range.start];
        // In `password: must not be empty` nothing is told, in `password=must` and `"password":"must"` it is.
        let is_value = before.contains(['=', '"', '\'']);
        // There may be a basic v2, and a bearer of news.
        let is_long = before.contains(':') || range.len() >= 8;
        (is_value || (is_long && is_odd(&text[range.clone()]))).then_some(range)
    });
    keys.chain(forms).chain(told).collect()
}

/// Within a word, as in `task-list`, only what is as long as a key is one. What shows nothing but an end,
/// as the service itself shows keys, is none.
fn is_key(text: &str, found: &Match<'_>) -> bool {
    let rest = &found.as_str()[3..];
    if let Some(end) = rest.strip_prefix("...").or_else(|| rest.strip_prefix('…')) {
        return end.len() > 6;
    }
    let has = |word: &str, kind: fn(&char) -> bool| word.chars().any(|c| kind(&c));
    let is_random = |word: &str| word.len() >= 16 && has(word, char::is_ascii_digit);
    let is_within = text[..found.start()].ends_with(|c: char| c.is_alphanumeric() || "_-.".contains(c));
    let pieces = || rest.split(|c: char| !c.is_ascii_alphanumeric());
    !is_within
        || pieces().any(|piece| is_random(piece) && has(piece, char::is_ascii_alphabetic))
        || (is_random(rest) && has(rest, char::is_ascii_lowercase) && has(rest, char::is_ascii_uppercase))
}

/// Whether a word is none of a language.
fn is_odd(word: &str) -> bool {
    let word = word.trim_end_matches(['.', '!', '?', ':']);
    word.len() >= 20
        || word.contains(|c: char| !c.is_alphabetic())
        || word.chars().skip(1).any(char::is_uppercase)
}

/// Where a text shows a part of something known.
pub(super) fn masked(text: &str, known: &[String]) -> Vec<Range<usize>> {
    let found = MASKED.find_iter(text).filter(|found| unmasked(found.as_str(), known).is_some());
    found.map(|found| found.range()).collect()
}

/// What it is that a text shows a part of.
pub(super) fn unmasked<'a>(text: &str, known: &'a [String]) -> Option<&'a str> {
    let found = MASKED.captures(text)?;
    let known = known.iter().find(|known| known.starts_with(&found[1]) && known.ends_with(&found[2]));
    known.map(String::as_str)
}

/// Whether what is called so holds a secret.
pub(super) fn is_secret_name(name: &str) -> bool {
    NAMED.is_match(name)
}

/// A text with its escapes decoded once: those of JSON, of URLs and of HTML. `None` if there are none.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['\\', '&']) {
        decoded.push_str(&rest[..at]);
        rest = &rest[at..];
        let (character, length) = escape(rest).unwrap_or((rest.chars().next()?, 1));
        decoded.push(character);
        rest = &rest[length..];
    }
    decoded.push_str(rest);
    let decoded = percent_decode_str(&decoded).decode_utf8_lossy().into_owned();
    (decoded != text).then_some(decoded)
}

/// The character for which an escape stands, and how long that is.
fn escape(text: &str) -> Option<(char, usize)> {
    let hex = |from: usize, to: usize| u32::from_str_radix(text.get(from..to)?, 16).ok();
    // Half a surrogate pair is no character.
    let character = |code: u32| char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER);
    match text.as_bytes().get(1)? {
        b'u' => Some((character(hex(2, 6)?), 6)),
        b'x' => Some((character(hex(2, 4)?), 4)),
        b'n' | b'r' | b't' if text.starts_with('\\') => Some((' ', 2)),
        b'"' | b'\\' | b'/' | b'\'' if text.starts_with('\\') => Some((char::from(text.as_bytes()[1]), 2)),
        b'#' if text.starts_with('&') => {
            let end = text.find(';').filter(|end| *end <= 10)?;
            let code = match text[2..end].strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => text[2..end].parse().ok()?,
            };
            Some((character(code), end + 1))
        }
        _ => {
            let named = [("&quot;", '"'), ("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&apos;", '\'')];
            named.into_iter().find(|(name, _)| text.starts_with(name)).map(|(name, of)| (of, name.len()))
        }
    }
}
