//! What the second reading makes of texts, and what it leaves alone.

use super::{Reading, page, value};
use crate::meta::Mend::{self, ByteOrderMark, LoneSurrogate, RepeatedField, WholeNumber};
use crate::operations::CursorStyle;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Debug;

#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
struct Thing {
    a: Option<String>,
    n: Option<i64>,
    u: u8,
    f: Option<f64>,
    inner: Option<Box<Thing>>,
    list: Vec<Thing>,
    texts: Vec<String>,
    free: Map<String, Value>,
    any: Value,
    keyed: BTreeMap<u16, i64>,
    shape: Option<Shape>,
    either: Option<Either>,
    pair: Option<(i64, String)>,
    flag: Option<char>,
}

#[derive(Debug, Deserialize, PartialEq)]
enum Shape {
    Plain,
    Wrapped(i64),
    Both(i64, String),
    Named { n: i64 },
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(untagged)]
enum Either {
    One(String),
    Many(Vec<String>),
}

/// The value and what was mended, which is what serde_json alone refuses.
fn mended<T: DeserializeOwned + Debug>(text: &str) -> (T, Vec<(String, Mend)>) {
    assert!(serde_json::from_str::<T>(text).is_err(), "{text} needs no second reading");
    let Reading { outcome, mended } = value(text.as_bytes());
    let value = outcome.unwrap_or_else(|misfit| panic!("{text}: {:?} {}", misfit.field, misfit.reason));
    (value, mended.into_iter().map(|mended| (mended.field, mended.kind)).collect())
}

#[test]
fn each_kind_is_mended_wherever_it_stands_and_nothing_else_is_said() {
    let surrogate = r#""Team \ud83d""#;
    type Said = &'static [(&'static str, Mend)];
    let table: &[(&str, String, Said)] = &[
        ("{}", "\u{feff}{}".into(), &[("", ByteOrderMark)]),
        (r#"{"a": "Team �"}"#, format!(r#"{{"a": {surrogate}}}"#), &[("a", LoneSurrogate)]),
        (
            r#"{"inner": {"list": [{}, {"a": "Team �"}]}}"#,
            format!(r#"{{"inner": {{"list": [{{}}, {{"a": {surrogate}}}]}}}}"#),
            &[("inner.list[1].a", LoneSurrogate)],
        ),
        (
            r#"{"texts": ["�", "b", "�"]}"#,
            r#"{"texts": ["\udc00", "b", "\ud800"]}"#.into(),
            &[("texts[0]", LoneSurrogate), ("texts[2]", LoneSurrogate)],
        ),
        (r#"{"either": "�"}"#, r#"{"either": "\ud800"}"#.into(), &[("either", LoneSurrogate)]),
        (r#"{"either": ["�"]}"#, r#"{"either": ["\ud800"]}"#.into(), &[("either[0]", LoneSurrogate)]),
        (
            r#"{"free": {"�": {"x": "�"}}}"#,
            r#"{"free": {"\ud800": {"x": "\ud800"}}}"#.into(),
            &[("free.*", LoneSurrogate), ("free.*.*", LoneSurrogate)],
        ),
        ("{}", r#"{"unknown \ud800": 1}"#.into(), &[("*", LoneSurrogate)]),
        (r#"{"a": "2"}"#, r#"{"a": "1", "a": "2"}"#.into(), &[("a", RepeatedField)]),
        (r#"{"a": "2"}"#, r#"{"a": 1, "\u0061": "2"}"#.into(), &[("a", RepeatedField)]),
        (r#"{"a": null}"#, r#"{"a": "1", "a": null}"#.into(), &[("a", RepeatedField)]),
        (
            r#"{"a": "3", "list": [{"n": 2}]}"#,
            r#"{"a": "1", "a": {"b": [1, "}"]}, "list": [{"n": 1, "n": 2}], "a": "3"}"#.into(),
            &[("a", RepeatedField), ("a", RepeatedField), ("list[0].n", RepeatedField)],
        ),
        (r#"{"n": 500}"#, r#"{"n": 500.0}"#.into(), &[("n", WholeNumber)]),
        (
            r#"{"n": -30000, "u": 15}"#,
            r#"{"n": -3e4, "u": 1.5e1}"#.into(),
            &[("n", WholeNumber), ("u", WholeNumber)],
        ),
        (r#"{"n": 9007199254740993}"#, r#"{"n": 9007199254740993.0}"#.into(), &[("n", WholeNumber)]),
        (r#"{"u": 0}"#, r#"{"u": -0.0}"#.into(), &[("u", WholeNumber)]),
        (r#"{"keyed": {"7": 2}}"#, r#"{"keyed": {"7": 2.0}}"#.into(), &[("keyed.*", WholeNumber)]),
        (
            r#"{"shape": {"Wrapped": 2}}"#,
            r#"{"shape": {"Wrapped": 2.0}}"#.into(),
            &[("shape.*", WholeNumber)],
        ),
        (
            r#"{"shape": {"Both": [2, "x"]}}"#,
            r#"{"shape": {"Both": [2.0, "x"]}}"#.into(),
            &[("shape.*[0]", WholeNumber)],
        ),
        (
            r#"{"shape": {"Named": {"n": 2}}}"#,
            r#"{"shape": {"Named": {"n": 2.0}}}"#.into(),
            &[("shape.*.n", WholeNumber)],
        ),
        (r#"{"pair": [2, "x"]}"#, r#"{"pair": [2.0, "x"]}"#.into(), &[("pair[0]", WholeNumber)]),
        (r#"{"flag": "�"}"#, r#"{"flag": "\ud800"}"#.into(), &[("flag", LoneSurrogate)]),
    ];
    for (plain, odd, expected) in table {
        let (value, said) = mended::<Thing>(odd);
        assert_eq!(value, serde_json::from_str::<Thing>(plain).unwrap(), "{odd}");
        let said: Vec<_> = said.iter().map(|(field, kind)| (field.as_str(), *kind)).collect();
        assert_eq!(said, *expected, "{odd}");
    }
}

#[test]
fn beside_what_is_mended_everything_stays_as_serde_json_reads_it() {
    let rest = r#"
        "f": 1.0, "free": {"a": 1.0, "b": 1e2, "c": 12345678901234567890, "d": 0.1, "e": "1.0 \\ud83d \u00e4"},
        "any": [1.0, -0.0, 1e15, 18446744073709551615, {"x": null}], "keyed": {"7": 2}, "shape": "Plain",
        "either": ["x", "y"], "pair": [1, "}{]["], "unknown": {"a": [1e400, "\ud83d", {"a": 1, "a": 2}]}"#;

    let (value, said) = mended::<Thing>(&format!(r#"{{"n": 5.0, {rest} , "flag": "c" }}  "#));

    let expected = format!(r#"{{"n": 5, {rest}, "flag": "c"}}"#);
    assert_eq!(value, serde_json::from_str(&expected).unwrap());
    assert_eq!(value.free["a"].to_string(), "1.0", "a float stays one");
    assert_eq!(said, [("n".to_owned(), WholeNumber)]);
}

#[test]
fn what_cannot_be_mended_is_an_error_that_names_the_field_and_no_value() {
    for (text, field, reason) in [
        (r#"{"n": 1.5}"#, Some("n"), "invalid type: floating point, expected i64 at line 1 column 9"),
        (r#"{"n": 1e400}"#, Some("n"), "number out of range"),
        (r#"{"n": 12345678901234567890.0}"#, Some("n"), "invalid value: integer, expected i64"),
        (r#"{"u": 256.0}"#, Some("u"), "invalid value: integer, expected u8"),
        (r#"{"u": -1.0}"#, Some("u"), "invalid value: integer, expected u8"),
        (
            "{\n\"list\": [{}, {\"inner\":\n {\"n\": \"secret\"}}]}",
            Some("list[1].inner.n"),
            "string, expected i64 at line 3 column 15",
        ),
        (r#"{"n": "1.0"}"#, Some("n"), "invalid type: string, expected i64"),
        (r#"{"a": {"secret": 1}}"#, Some("a"), "invalid type: map, expected a string"),
        (r#"{"list": [5]}"#, Some("list[0]"), "expected struct Thing"),
        (r#"{"list": {"secret": 1}}"#, Some("list"), "expected a sequence"),
        (r#"{"keyed": {"secret": 1}}"#, Some("keyed.*"), "expected u16"),
        (r#"{"keyed": {"1": "secret"}}"#, Some("keyed.*"), "expected i64"),
        (r#"{"shape": "secret"}"#, Some("shape"), "unknown variant"),
        (r#"{"shape": {"secret": 1}}"#, Some("shape"), "unknown variant"),
        (r#"{"shape": {"Wrapped": 1, "secret": 1}}"#, Some("shape"), "more elements than expected"),
        (r#"{"pair": [1, "x", 2]}"#, Some("pair"), "more elements than expected"),
        (r#"{"n": 5.0"#, None, "EOF while parsing an object at line 1 column 9"),
        ("\u{feff}{\"n\": 5.0, secret}", None, "key must be a string at line 1 column 15"),
        (r#"{"n": 5.0} secret"#, None, "trailing characters"),
        ("secret", None, "expected value at line 1 column 1"),
        ("", None, "EOF while parsing a value at line 1 column 0"),
    ] {
        let misfit =
            value::<Thing>(text.as_bytes()).outcome.err().unwrap_or_else(|| panic!("{text} decodes"));
        assert_eq!(misfit.field.as_deref(), field, "{text}: {}", misfit.reason);
        assert!(misfit.reason.contains(reason), "{text}: {}", misfit.reason);
        assert!(!misfit.reason.contains("secret"), "{text}: {}", misfit.reason);
    }
}

#[test]
fn a_missing_field_is_named_with_its_path() {
    #[derive(Debug, Deserialize)]
    struct Outer {
        #[serde(rename = "items")]
        _items: Vec<Inner>,
    }
    #[derive(Debug, Deserialize)]
    struct Inner {
        #[serde(rename = "id")]
        _id: String,
    }
    for (text, field) in [
        (r#"{"items": [{"id": "x"}, {}]}"#, "items[1].id"),
        (r#"{"items": [{"id": "x"}, {"id": null}]}"#, "items[1].id"),
        ("{}", "items"),
        ("null", ""),
    ] {
        let misfit = value::<Outer>(text.as_bytes()).outcome.err().unwrap();
        assert_eq!(misfit.field.unwrap_or_default(), field, "{text}");
    }
}

#[test]
fn depth_ends_in_an_error_and_what_is_ignored_may_be_as_deep_as_it_likes() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));

    let (_, said) = mended::<Thing>(&format!(r#"{{"n": 1.0, "unknown": {}}}"#, nested(100_000)));
    assert_eq!(said.len(), 1);

    let (_, said) = mended::<Thing>(&format!(r#"{{"n": 1.0, "any": {}}}"#, nested(127)));
    assert_eq!(said.len(), 1);
    for depth in [128, 100_000] {
        let text = format!(r#"{{"n": 1.0, "any": {}}}"#, nested(depth));
        let misfit = value::<Thing>(text.as_bytes()).outcome.err().unwrap();
        assert!(misfit.reason.starts_with("recursion limit exceeded"), "{}", misfit.reason);
        assert!(misfit.field.unwrap().starts_with("any[0][0]"));
    }
    let text = format!("{}{}", r#"{"inner":"#.repeat(5000), "}".repeat(5000));
    assert!(value::<Thing>(text.as_bytes()).outcome.is_err());
}

#[test]
fn any_value_at_all_can_be_mended() {
    assert_eq!(mended::<Value>("\u{feff}[1.0]").0, json!([1.0]));
    assert_eq!(mended::<Value>(r#"{"a": "\ud800"}"#).0, json!({"a": "\u{fffd}"}));
    assert_eq!(mended::<i64>("1.0").0, 1);
    assert_eq!(mended::<String>(r#""\ud800""#).1, [(String::new(), LoneSurrogate)]);
}

#[test]
fn whole_numbers_are_mended_behind_what_serde_buffers_too() {
    #[derive(Debug, Deserialize, PartialEq)]
    struct Flat {
        id: String,
        #[serde(flatten)]
        inner: Inner,
    }
    #[derive(Debug, Deserialize, PartialEq)]
    struct Inner {
        n: i64,
        f: f64,
        either: Either,
    }
    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(untagged)]
    enum Either {
        Number(u8),
        Text(String),
    }
    let either = |written: &str| mended::<Vec<Either>>(&format!(r#"["x", {written}]"#));

    let (flat, said) = mended::<Flat>(r#"{"id": "\ud800", "n": 5.0, "f": 2.0, "either": 7e0}"#);
    let inner = Inner { n: 5, f: 2.0, either: Either::Number(7) };
    assert_eq!(flat, Flat { id: "\u{fffd}".to_owned(), inner });
    assert_eq!(said.iter().filter(|(_, kind)| *kind == LoneSurrogate).count(), 1, "{said:?}");
    assert_eq!(either("5.0").0, [Either::Text("x".to_owned()), Either::Number(5)]);
    assert_eq!(either("5.0").1, [("[1]".to_owned(), WholeNumber)]);

    // One that cannot be mended leaves the first error.
    let misfit = value::<Flat>(br#"{"id": 5, "n": 5.0, "f": 2.0, "either": 7.5}"#).outcome.err().unwrap();
    assert_eq!(misfit.field.as_deref(), Some("*"));
}

#[test]
fn what_is_no_text_costs_nothing_where_nobody_reads_it() {
    let thing = Thing { a: Some("x".to_owned()), ..Thing::default() };
    let Reading { outcome, mended } = value::<Thing>(b"{\"a\":\"x\",\"unread\":[\"\xff\"]}");
    assert_eq!((outcome.ok().unwrap(), mended), (thing, Vec::new()));

    let body = b"{\"unread\":\"\xff\",\"data\":[{\"a\":\"x\",\"unread\":\"\xff\"},{\"a\":\"y\"}],\"has_more\":false}";
    let Reading { outcome, mended } = page::<Thing>(body, Some(CursorStyle::LastId));
    let read: Vec<_> = outcome.ok().unwrap().data.into_iter().map(|thing| thing.a.unwrap()).collect();
    assert_eq!((read, mended), (vec!["x".to_owned(), "y".to_owned()], Vec::new()));
}
