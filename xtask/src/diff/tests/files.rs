//! Files that are broken, or that would cost too much, and files of ignores.

use super::{document, found, property};
use crate::diff::ignore::Ignores;
use crate::diff::seen::Known;
use crate::diff::{operations, read, report, run};
use crate::lint::tests::{OPENAPI, edited};
use openai_admin_codegen::yaml::Document;
use serde_json::json;
use std::fs::File;

/// The error for a text.
fn refused(text: &str) -> String {
    read::parse(text).unwrap_err()
}

#[test]
fn broken_documents_are_refused_with_what_is_wrong() {
    for (text, part) in [
        ("", "expected one YAML document"),
        ("[]", "not an OpenAPI document"),
        ("{}", "`openapi` is missing"),
        ("swagger: '2.0'", "this is Swagger 2.0; only"),
        ("swagger: 2.0", "this is Swagger 2.0; only"),
        ("openapi: 2.0.0\npaths: {}", "only 3.0 and 3.1"),
        ("openapi: 3.10.0\npaths: {}", "only 3.0 and 3.1"),
        ("openapi: 3.1\npaths: {}", "must be a text such as \"3.1.0\", and not 3.1; put it in quotes"),
        ("openapi: 3.1.0", "`paths` is missing"),
        ("openapi: 3.1.0\npaths: []", "`paths` is not a mapping"),
        (
            "{\"openapi\": \"3.1.0\", \"paths\": {\"/a\": 1, \"/a\": 2}}",
            "the key `/a` stands twice in one object",
        ),
        ("openapi: 3.1.0\npaths: {}\na: .inf", "line 3: `.inf` is not a value that JSON has"),
        ("openapi: 3.1.0\npaths: {}\n1.5: a", "line 3: the key `1.5` is no text; put it in quotes"),
        ("{\"openapi\": \"3.1.0\", \"paths\": {\"/a\"", "not valid JSON: EOF"),
        ("openapi: 3.1.0\npaths: {", "line 3: not valid YAML"),
        ("openapi: 3.1.0\nopenapi: 3.1.0\npaths: {}", "line 2: the key `openapi` stands twice"),
        ("openapi: !!str 3.1.0\npaths: {}", "line 1: a tag is refused"),
    ] {
        let error = refused(text);
        assert!(error.contains(part), "{text:?}: {error}");
    }
}

#[test]
fn aliases_and_merge_keys_stand_for_what_they_name() {
    let text = "openapi: 3.1.0
paths: {}
a: &a { x: 1, y: &y [2] }
b: *a
c: *y
d: { <<: *a, x: 3 }
e: { <<: [{ z: 4 }, *a], '<<': kept }
";
    let found = read::parse(text).unwrap();
    assert_eq!(found["b"], json!({ "x": 1, "y": [2] }));
    assert_eq!(found["c"], json!([2]));
    assert_eq!(found["d"], json!({ "x": 3, "y": [2] }));
    assert_eq!(found["e"], json!({ "<<": "kept", "x": 1, "y": [2], "z": 4 }));
    for (more, part) in [
        ("a: &a [*a]", "line 3: an alias stands within what it stands for"),
        ("a: &a b\n*a : c", "line 4: an alias is no key"),
        ("a: { <<: [1] }", "takes a mapping, or a list of mappings"),
        ("a: { <<: { b: c }, <<: { d: e } }", "line 3: the key `<<` stands twice"),
    ] {
        let error = refused(&format!("openapi: 3.1.0\npaths: {{}}\n{more}"));
        assert!(error.contains(part), "{more}: {error}");
    }
    // Ours is written out.
    for text in ["a: &a b\nc: *a", "a: { <<: { b: c } }"] {
        assert!(Document::parse(text).unwrap_err().message.contains("refused; write the"), "{text}");
    }
}

#[test]
fn an_alias_bomb_is_refused_before_it_is_expanded() {
    let start = "openapi: 3.1.0\npaths: {}\n";
    let mut values = format!("{start}a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..=30 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        values.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    let long = "x".repeat(1 << 20);
    let texts = format!("{start}a: &a {long}\nb: [{}]\n", vec!["*a"; 1_000].join(", "));
    let keys = format!("{start}a: &a {{ ? {long}\n : b }}\nb: [{}]\n", vec!["*a"; 1_000].join(", "));
    let nested =
        (0..120).fold("[x, x, x, x, x, x, x, x, x, x]".to_owned(), |value, n| format!("&a{n} [{value}]"));
    let nested = format!("{start}a: [{}]\n", vec![nested; 100].join(", "));
    for text in [values, texts, keys, nested] {
        let error = refused(&text);
        assert!(error.contains("more than 500000 values, aliases written out"), "{error}");
    }
    let deep = |from: &str, to: &str| format!("{to}: &{to} {}*{from}{}\n", "[".repeat(60), "]".repeat(60));
    let error = refused(&format!("{start}a: &a x\n{}{}{}", deep("a", "b"), deep("b", "c"), deep("c", "d")));
    assert!(error.ends_with("nested deeper than 128 levels"), "{error}");
}

#[test]
fn a_document_of_too_many_values_is_refused_before_they_are_built() {
    let list = |value: &str, count: usize| vec![value; count].join(",");
    for (value, count) in
        [("1", 600_000), ("{\"a\":{\"a\":[]}}", 200_000), ("[[[]]]", 200_000), ("{\"\":\"\"}", 300_000)]
    {
        let json = format!("{{\"openapi\": \"3.1.0\", \"paths\": {{}}, \"a\": [{}]}}", list(value, count));
        let error = refused(&json);
        assert!(error.contains("more than 500000 values"), "{value}: {error}");
        // The parser of YAML would hold it all before it tells of anything.
        let error = refused(&format!("openapi: 3.1.0\npaths: {{}}\na: [{}]", list(value, count)));
        assert!(error.contains("more than 500000 marks"), "{value}: {error}");
    }
    let error = refused(&format!("openapi: 3.1.0\npaths: {{}}\na:\n{}", " - 1\n".repeat(600_000)));
    assert!(error.contains("line 499997: more than 500000 values"), "{error}");
    // Eight times what the service's document has is read.
    let json = format!("{{\"openapi\": \"3.1.0\", \"paths\": {{}}, \"a\": [{}]}}", list("1", 499_000));
    read::parse(&json).unwrap();
}

#[test]
fn deep_nesting_is_refused() {
    let (open, close) = ("[".repeat(100_000), "]".repeat(100_000));
    let error = refused(&format!("openapi: 3.1.0\npaths: {open}{close}"));
    assert!(error.contains("recursion") || error.contains("nested deeper"), "{error}");
    let steps: String = (0..1_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    assert_eq!(
        refused(&format!("{steps}{} b", " ".repeat(1_000))),
        "line 129: nested deeper than 128 levels"
    );
    assert!(refused(&format!("{{\"paths\": {open}{close}}}")).contains("recursion limit"));
}

#[test]
fn a_file_without_end_is_read_up_to_the_limit() {
    let path = std::env::temp_dir().join(format!("openai-admin-diff-{}.json", std::process::id()));
    // A hole takes no room on the disk.
    File::create(&path).unwrap().set_len(1 << 40).unwrap();
    let error = read::document(&path).unwrap_err();
    std::fs::remove_file(&path).unwrap();
    assert!(error.contains("larger than 16 MiB"), "{error}");
    assert!(read::document(&path).unwrap_err().contains("check the path"));
}

#[test]
fn references_that_lead_nowhere_or_in_circles_are_refused() {
    let ours = document("{ type: object }", "{ type: object }", "{}");
    for (schema, part) in [
        ("{ $ref: '#/components/schemas/None' }", "leads nowhere"),
        ("{ $ref: 'other.yaml#/A' }", "leads out of the document"),
        ("{ $ref: '#/components/schemas/Me' }", "refers to itself"),
    ] {
        let theirs = document(schema, "{}", "{ Me: { $ref: '#/components/schemas/Me' } }");
        let error = operations::compare(&ours, &theirs, Known::default()).unwrap_err();
        assert!(error.contains(part), "{schema}: {error}");
        assert!(error.starts_with("POST /things/{thing_id}: "), "{error}");
    }
}

#[test]
fn schemas_that_double_at_every_level_are_refused() {
    for key in ["allOf", "anyOf"] {
        let level = |name: usize| {
            let below = format!("{{ $ref: '#/components/schemas/L{}' }}", name + 1);
            format!("L{name}: {{ {key}: [{below}, {below}] }}")
        };
        let levels: Vec<String> = (0..40).map(level).collect();
        let components = format!("{{ {}, L40: {{ type: string }} }}", levels.join(", "));
        let theirs = document("{ $ref: '#/components/schemas/L0' }", "{}", &components);
        let error = operations::compare(&document("{}", "{}", "{}"), &theirs, Known::default()).unwrap_err();
        assert!(error.contains("made of too many others") || error.contains("alternatives"), "{error}");
    }
}

#[test]
fn ignored_differences_are_not_shown_and_stale_ignores_are_told() {
    let ours = document(&property("{ type: string }"), "{ type: object }", "{}");
    let theirs = document(&property("{ type: integer }"), &property("{ type: string }"), "{}");
    assert_eq!(found(&ours, &theirs).len(), 2);
    let ignores = |text: &str| Ignores::parse(text).unwrap();
    let one = ignores("ignore:\n  - { match: 'upstream property * 200.a', reason: Not used. }\n");
    let (shown, stale) = report(&ours, &theirs, (&one, Known::default()), false).unwrap();
    assert_eq!((shown.shown.len(), shown.ignored, stale.len()), (1, 1, 0));
    let stale = ignores("ignore: [{ match: 'differs type *.a string -> boolean', reason: Gone. }]");
    let (shown, stale) = report(&ours, &theirs, (&stale, Known::default()), false).unwrap();
    assert_eq!((shown.shown.len(), stale), (2, vec!["differs type *.a string -> boolean".to_owned()]));
}

#[test]
fn the_command_fails_on_differences_only_if_asked_to() {
    let path = |name: &str| {
        let name = format!("openai-admin-diff-{}-{name}", std::process::id());
        std::env::temp_dir().join(name).to_string_lossy().into_owned()
    };
    let (same, other, none) = (path("same.yaml"), path("other.json"), path("none.yaml"));
    let never = path("never.txt");
    std::fs::write(&same, OPENAPI).unwrap();
    let json = read::parse(&edited("enum: [owner, member]\n", "enum: [owner]\n")).unwrap();
    std::fs::write(&other, json.to_string()).unwrap();
    std::fs::write(&none, "ignore: []").unwrap();
    assert!(run(&[&same, "--exit-code"]).unwrap().starts_with("spec diff: 0 found"));
    let shown = run(&[&other, "--ignore", &none, "--seen", &never, "--format", "json"]).unwrap();
    assert!(shown.contains("\"ours value ProjectRole member\""), "{shown}");
    let error = run(&["--exit-code", "--ignore", &none, "--seen", &never, &other]).unwrap_err();
    // To send the value breaks, to read it does not.
    assert!(error.starts_with("spec diff: 2 found; change"), "{error}");
    let error = run(&[&other]).unwrap_err();
    assert!(
        error.contains("\n  ours operation * /organization/projects/{project_id}/service_tier"),
        "{error}"
    );
    for path in [same, other, none] {
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
fn wrong_arguments_are_refused() {
    for arguments in [&[][..], &["a", "b"], &["a", "--format", "xml"], &["a", "--ignore"], &["a", "--all"]] {
        assert!(run(arguments).unwrap_err().contains("usage: "), "{arguments:?}");
    }
}

#[test]
fn an_ignore_of_one_class_leaves_the_others() {
    let schema = "{ $ref: '#/components/schemas/A' }";
    let ours = document(schema, schema, "{ A: { type: object, properties: { a: { type: string } } } }");
    let theirs = "{ A: { type: object, required: [a], properties: { a: { type: string } } } }";
    let theirs = document(schema, schema, theirs);
    let keys = ["breaking for writers: upstream required A.a", "additive: upstream required A.a"];
    assert_eq!(found(&ours, &theirs), keys);
    let text = "ignore: [{ match: upstream required A.*, class: additive, reason: Read leniently. }]";
    let (shown, stale) =
        report(&ours, &theirs, (&Ignores::parse(text).unwrap(), Known::default()), false).unwrap();
    assert_eq!((shown.shown.len(), shown.ignored, stale.len()), (1, 1, 0));
}

#[test]
fn the_ignores_of_this_project_are_well_formed() {
    Ignores::parse(include_str!("../../../../spec-diff.ignore.yaml")).unwrap();
}

#[test]
fn an_ignore_needs_a_match_and_a_reason() {
    for (text, part) in [
        ("ignored: []", "must be a list"),
        ("ignore: [{ match: 'ours property A.b' }]", "`reason` is missing"),
        ("ignore: [{ match: a, class: bad, reason: A. }]", "none of the classes"),
        ("ignore: [{ match: 'ours property A.b', reason: '' }]", "`reason` is missing"),
        ("ignore: [{ match: ' * ', reason: All. }]", "would ignore everything"),
        ("ignore: [{ match: a, reason: A., also: b }]", "nothing else"),
        ("ignore:\n - { match: a, reason: A. }\n - { match: a, reason: B. }", "line 3:"),
    ] {
        let error = Ignores::parse(text).unwrap_err();
        assert!(error.contains(part), "{text}: {error}");
    }
}
