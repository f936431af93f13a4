//! Small documents that differ in one thing each, and what is said about them.

mod edits;
mod files;
mod keywords;
mod meaning;
mod random;

use super::ignore::Ignores;
use super::seen::Known;
use super::show::Format;
use super::{operations, read, report};
use serde_json::Value;

/// Class and key of all differences, the cosmetic ones too.
fn found(ours: &Value, theirs: &Value) -> Vec<String> {
    let found = operations::compare(ours, theirs, Known::default()).unwrap().findings.sorted();
    found.iter().map(|finding| format!("{}: {}", finding.class.name(), finding.key)).collect()
}

/// A document with one operation, whose request and reply have the schemas, and with components.
fn document(request: &str, reply: &str, components: &str) -> Value {
    read::parse(&format!(
        "openapi: 3.1.0\n\
         paths:\n\
        \x20 /things/{{thing_id}}:\n\
        \x20   post:\n\
        \x20     requestBody: {{ content: {{ application/json: {{ schema: {request} }} }} }}\n\
        \x20     responses: {{ 200: {{ content: {{ application/json: {{ schema: {reply} }} }} }} }}\n\
         components:\n\
        \x20 schemas: {components}\n"
    ))
    .unwrap()
}

/// What is found if the schemas are those of a request, and if they are those of a reply.
/// What the operation is called is left out.
fn both_ways(ours: &str, theirs: &str, components: &str) -> [Vec<String>; 2] {
    let bare = "{ type: object }";
    let request = found(&document(ours, bare, components), &document(theirs, bare, components));
    let reply = found(&document(bare, ours, components), &document(bare, theirs, components));
    let short = |found: Vec<String>, part| {
        let name = format!("POST /things/{{thing_id}} {part}");
        found.into_iter().map(|line| line.replace(&name, "x")).collect()
    };
    [short(request, "request"), short(reply, "200")]
}

fn property(schema: &str) -> String {
    format!("{{ type: object, properties: {{ a: {schema} }} }}")
}

fn required(schema: &str) -> String {
    format!("{{ type: object, required: [a], properties: {{ a: {schema} }} }}")
}

#[test]
fn each_difference_of_schemas_is_classified_by_its_direction() {
    let string = "{ type: string }";
    let (none, enum_ab, enum_a) =
        ("{ type: object }", "{ type: string, enum: [a, b] }", "{ type: string, enum: [a] }");
    let open_ab = "{ anyOf: [{ type: string }, { type: string, enum: [a, b] }] }";
    let null = "{ type: [string, 'null'] }";
    let limited = "{ type: integer, minimum: 1, maximum: 9 }";
    let wider = "{ type: integer, minimum: 0, maximum: 9 }";
    let cases: Vec<(String, String, &[&str], &[&str])> = vec![
        // Ours, theirs, found in a request, found in a reply.
        (
            none.into(),
            property(string),
            &["additive: upstream property x.a"],
            &["additive: upstream property x.a"],
        ),
        (
            none.into(),
            required(string),
            &["breaking for writers: upstream property x.a required"],
            &["additive: upstream property x.a required"],
        ),
        (property(string), none.into(), &["ours only: ours property x.a"], &["ours only: ours property x.a"]),
        (
            required(string),
            none.into(),
            &["breaking for writers: ours property x.a required"],
            &["breaking for readers: ours property x.a required"],
        ),
        (
            property(string),
            required(string),
            &["breaking for writers: upstream required x.a"],
            &["additive: upstream required x.a"],
        ),
        (
            required(string),
            property(string),
            &["additive: ours required x.a"],
            &["breaking for readers: ours required x.a"],
        ),
        (
            required(string),
            required(null),
            &["additive: upstream nullable x.a"],
            &["breaking for readers: upstream nullable x.a"],
        ),
        // An optional field of a reply is read leniently.
        (
            property(string),
            property(null),
            &["additive: upstream nullable x.a"],
            &["cosmetic: upstream nullable x.a"],
        ),
        (
            required(null),
            required(string),
            &["breaking for writers: ours nullable x.a"],
            &["ours only: ours nullable x.a"],
        ),
        (
            required(string),
            required("{ type: integer }"),
            &["breaking for writers: differs type x.a string -> integer"],
            &["breaking for readers: differs type x.a string -> integer"],
        ),
        (
            required("{ type: integer }"),
            required("{ type: number }"),
            &["additive: differs type x.a integer -> number"],
            &["breaking for readers: differs type x.a integer -> number"],
        ),
        (
            required("{ type: number }"),
            required("{ type: integer }"),
            &["breaking for writers: differs type x.a number -> integer"],
            &["ours only: differs type x.a number -> integer"],
        ),
        (
            required(string),
            required("{ anyOf: [{ type: string }, { type: array, items: { type: string } }] }"),
            &["additive: upstream type x.a array"],
            &["breaking for readers: upstream type x.a array"],
        ),
        (
            property(enum_a),
            property(enum_ab),
            &["additive: upstream value x.a b"],
            &["additive: upstream value x.a b"],
        ),
        (
            property(enum_ab),
            property(enum_a),
            &["breaking for writers: ours value x.a b"],
            &["ours only: ours value x.a b"],
        ),
        (
            property("{ type: string, enum: [a, b, c] }"),
            property(open_ab),
            &["ours only: ours value x.a c"],
            &["ours only: ours value x.a c"],
        ),
        (
            property(string),
            property(enum_ab),
            &["breaking for writers: upstream enum x.a a, b"],
            &["additive: upstream enum x.a a, b"],
        ),
        (
            property(enum_ab),
            property(string),
            &["ours only: ours enum x.a a, b"],
            &["ours only: ours enum x.a a, b"],
        ),
        (
            property(string),
            property("{ const: a }"),
            &["breaking for writers: upstream enum x.a a"],
            &["cosmetic: upstream enum x.a a"],
        ),
        (
            property(wider),
            property(limited),
            &["breaking for writers: differs minimum x.a 0 -> 1"],
            &["cosmetic: differs minimum x.a 0 -> 1"],
        ),
        (
            property(limited),
            property(wider),
            &["additive: differs minimum x.a 1 -> 0"],
            &["cosmetic: differs minimum x.a 1 -> 0"],
        ),
        (
            property("{ type: array, maxItems: 3 }"),
            property("{ type: array, minItems: 1 }"),
            &["breaking for writers: upstream minItems x.a 1", "ours only: ours maxItems x.a 3"],
            &["cosmetic: ours maxItems x.a 3", "cosmetic: upstream minItems x.a 1"],
        ),
        (
            property("{ type: string, format: id }"),
            property("{ type: string, title: A, description: Text. }"),
            &["cosmetic: ours format x.a id", "cosmetic: upstream title x.a A"],
            &["cosmetic: ours format x.a id", "cosmetic: upstream title x.a A"],
        ),
    ];
    for (ours, theirs, request, reply) in cases {
        let [in_request, in_reply] = both_ways(&ours, &theirs, "{}");
        assert_eq!(in_request, request, "request: {ours} -> {theirs}");
        assert_eq!(in_reply, reply, "reply: {ours} -> {theirs}");
    }
}

#[test]
fn an_object_constant_is_cosmetic_everywhere() {
    let ours = "{ type: object, properties: { object: { type: string } } }";
    let theirs = "{ type: object, properties: { object: { type: string, enum: [list] } } }";
    let expected = ["cosmetic: upstream enum x.object list"];
    assert_eq!(both_ways(ours, theirs, "{}"), [expected, expected]);
}

#[test]
fn what_is_only_written_differently_is_no_difference() {
    let components = "\n    A: { type: string, enum: [a, b] }\n    \
                      B: { anyOf: [{ const: a }, { const: b }] }\n    \
                      Clear: { type: string, nullable: true }\n    \
                      Loop: { type: object, properties: { next: { $ref: '#/components/schemas/Loop' } } }\n    \
                      Ring: { type: object, properties: { next: { $ref: '#/components/schemas/Gnir' } } }\n    \
                      Gnir: { type: object, properties: { next: { $ref: '#/components/schemas/Ring' } } }\n";
    let cases = [
        ("{ $ref: '#/components/schemas/A' }", "{ $ref: '#/components/schemas/B' }"),
        ("{ allOf: [{ $ref: '#/components/schemas/A' }] }", "{ oneOf: [{ enum: [b, a] }] }"),
        (
            "{ allOf: [{ $ref: '#/components/schemas/A' }], nullable: true }",
            "{ anyOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] }",
        ),
        ("{ allOf: [{ $ref: '#/components/schemas/Clear' }] }", "{ type: [string, 'null'] }"),
        ("{ type: string, nullable: true }", "{ oneOf: [{ type: 'null' }, { type: string }] }"),
        ("{ type: string, enum: [a] }", "{ const: a }"),
        ("{ type: string, enum: [a, b] }", "{ anyOf: [{ type: string }, { type: string, enum: [a, b] }] }"),
        ("{ $ref: '#/components/schemas/Loop' }", "{ $ref: '#/components/schemas/Ring' }"),
        (
            "{ type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }",
            "{ allOf: [{ properties: { a: { type: string } } }, { required: [a] }, \
               { type: object, properties: { b: { type: string } } }] }",
        ),
        ("{ type: integer, minimum: 1, exclusiveMinimum: true }", "{ type: integer, exclusiveMinimum: 1 }"),
        (
            "{ oneOf: [{ type: string, enum: [all] }, { type: array, items: { type: string } }] }",
            "{ anyOf: [{ type: array, items: { type: string } }, { const: all }] }",
        ),
    ];
    for (ours, theirs) in cases {
        let none = [Vec::<String>::new(), Vec::new()];
        assert_eq!(both_ways(&property(ours), &property(theirs), components), none, "{ours} -> {theirs}");
        assert_eq!(both_ways(&required(theirs), &required(ours), components), none, "{theirs} -> {ours}");
    }
}

#[test]
fn a_difference_below_a_cycle_is_found_once() {
    let tree = |more: &str| {
        format!(
            "{{ Tree: {{ properties: {{ below: {{ items: {{ $ref: '#/components/schemas/Tree' }} }}{more} }} }} }}"
        )
    };
    let schema = "{ $ref: '#/components/schemas/Tree' }";
    let ours = document(schema, schema, &tree(""));
    let theirs = document(schema, schema, &tree(", name: { type: string }"));
    assert_eq!(found(&ours, &theirs), ["additive: upstream property Tree.name"]);
}

#[test]
fn a_property_is_named_and_not_the_schema_it_refers_to() {
    let schema = "{ $ref: '#/components/schemas/A' }";
    let with = |id: &str| {
        let id = format!("Id: {{ type: {id} }}");
        let property = "{ $ref: '#/components/schemas/Id' }";
        format!("{{ {id}, A: {{ required: [a, b], properties: {{ a: {property}, b: {property} }} }} }}")
    };
    let ours = document("{}", schema, &with("string"));
    let theirs = document("{}", schema, &with("[string, 'null']"));
    assert_eq!(
        found(&ours, &theirs),
        ["breaking for readers: upstream nullable A.a", "breaking for readers: upstream nullable A.b"]
    );
}

#[test]
fn what_only_the_other_side_sends_is_left_out() {
    let theirs = property("{ type: string, readOnly: true }");
    let [request, reply] = both_ways("{ type: object }", &theirs, "{}");
    assert_eq!((request.len(), reply.len()), (0, 1));
}

#[test]
fn operations_and_parameters_are_matched_by_what_is_sent() {
    let document = |text: &str| read::parse(&format!("openapi: 3.0.3\npaths:\n{text}")).unwrap();
    let ours = document(
        "  /a/things:
    get:
      tags: [all_things]
      parameters:
        - { name: ids, in: query, schema: { type: array, items: { type: string } } }
        - { name: mine, in: query, schema: { type: string } }
        - { name: size, in: query, schema: { type: string } }
      responses: { 200: { description: A. } }
  /a/things/{thing_id}:
    parameters: [{ name: thing_id, in: path, required: true, schema: { type: string } }]
    get: { responses: { 200: { description: A. } } }
    delete: { responses: { 200: { description: A. } } }
",
    );
    let theirs = document(
        "  /a/things:
    parameters:
      - { name: 'ids[]', in: query, schema: { type: array, items: { type: string } } }
      - { name: size, in: query, schema: { type: string } }
    get:
      parameters:
        - { name: size, in: query, required: true, schema: { type: string } }
        - { name: theirs, in: query, schema: { type: string } }
        - { name: X-Trace, in: header, required: true, schema: { type: string } }
        - { name: Accept, in: header, required: true, schema: { type: string } }
      responses: { 200: { description: A. } }
    put: { responses: { 200: { description: A. } } }
  /a/things/{id}:
    get:
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses: { 201: { description: A. } }
  /a/things/{id}/parts: { get: { responses: { 200: { description: A. } } } }
  /a/thingsome: { get: { responses: { 200: { description: A. } } } }
  /b: { get: { responses: { 200: { description: A. } } } }
",
    );
    let mut all = found(&ours, &theirs);
    all.sort();
    assert_eq!(
        all,
        [
            "additive: upstream operation GET /a/things/{id}/parts",
            "additive: upstream operation PUT /a/things",
            "additive: upstream parameter GET /a/things ?theirs query",
            "breaking for readers: upstream status GET /a/things/{thing_id} 201",
            "breaking for writers: differs type /a/things/{thing_id} ?thing_id string -> integer",
            "breaking for writers: upstream parameter GET /a/things ?x-trace header, required",
            "breaking for writers: upstream required GET /a/things ?size",
            "cosmetic: differs brackets GET /a/things ?ids",
            "ours only: ours operation DELETE /a/things/{thing_id}",
            "ours only: ours parameter GET /a/things ?mine",
        ]
    );
    let compared = operations::compare(&ours, &theirs, Known::default()).unwrap();
    assert_eq!((compared.common, compared.left_out), (2, 2));
    let findings = compared.findings.sorted();
    let resource = |key: &str| &findings.iter().find(|finding| finding.key == key).unwrap().resource;
    assert_eq!(resource("upstream operation PUT /a/things"), "all_things");
    assert_eq!(resource("upstream operation GET /a/things/{id}/parts"), "parts");
}

#[test]
fn bodies_and_statuses_are_compared_as_far_as_they_are_json() {
    let document = |operation: &str| {
        let text = format!("openapi: 3.0.3\npaths: {{ /a: {{ post: {operation} }} }}");
        read::parse(&text).unwrap()
    };
    let json = "content: { application/json: { schema: { type: string } } }";
    let text = "content: { text/plain: { schema: { type: string } } }";
    let charset = "content: { 'application/json; charset=utf-8': { schema: { type: integer } } }";
    let body = |body: &str| format!("{{ requestBody: {{ {body} }}, responses: {{}} }}");
    let reply = |status: &str, reply: &str| format!("{{ responses: {{ {status}: {{ {reply} }} }} }}");
    for (ours, theirs, expected) in [
        (body(json), "{ responses: {} }".into(), "ours only: ours body POST /a request"),
        ("{ responses: {} }".into(), body(json), "additive: upstream body POST /a request"),
        (
            "{ responses: {} }".into(),
            body(&format!("required: true, {json}")),
            "breaking for writers: upstream body POST /a request",
        ),
        (
            body(json),
            body(&format!("required: true, {json}")),
            "breaking for writers: upstream required POST /a request",
        ),
        (body(&format!("required: true, {json}")), body(json), "additive: ours required POST /a request"),
        (body(json), body(text), "breaking for writers: ours JSON POST /a request"),
        (body(json), body(charset), "breaking for writers: differs type POST /a request string -> integer"),
        (reply("200", json), reply("200", text), "breaking for readers: ours JSON POST /a 200"),
        (reply("200", text), reply("200", json), "additive: upstream JSON POST /a 200"),
        (reply("200", json), reply("201", json), "breaking for readers: upstream status POST /a 201"),
        (reply("200", json), "{ responses: {} }".into(), "ours only: ours status POST /a 200"),
        (reply("4XX", json), reply("500", json), "additive: upstream status POST /a 500"),
        (
            reply("4XX", json),
            reply("404", charset),
            "breaking for readers: differs type POST /a 4XX string -> integer",
        ),
        (
            reply("404", json),
            reply("4xx", charset),
            "breaking for readers: differs type POST /a 404 string -> integer",
        ),
        (
            reply("default", json),
            reply("503", charset),
            "breaking for readers: differs type POST /a default string -> integer",
        ),
    ] {
        assert_eq!(found(&document(&ours), &document(&theirs)), [expected], "{ours} -> {theirs}");
    }
    let same = [(reply("4XX", json), reply("404", json)), (reply("200", json), reply("2XX", json))];
    for (ours, theirs) in same {
        assert_eq!(found(&document(&ours), &document(&theirs)), Vec::<String>::new());
    }
}

#[test]
fn every_format_tells_resource_class_and_operation() {
    let (ours, theirs) = (property("{ type: string }"), property("{ type: integer }"));
    let (ours, theirs) = (document(&ours, "{}", "{}"), document(&theirs, "{}", "{}"));
    let (report, stale) = report(&ours, &theirs, (&Ignores::default(), Known::default()), false).unwrap();
    assert!(stale.is_empty());
    let shown = [Format::Text, Format::Markdown, Format::Json].map(|format| report.show(format));
    for shown in &shown {
        for part in ["things", "breaking for writers", "POST /things/{thing_id} request.a string -> integer"]
        {
            assert!(shown.contains(part), "no {part:?} in {shown}");
        }
    }
    assert!(shown[1].starts_with("# ") && shown[1].contains("\n* **breaking for writers**: `differs type"));
    let json: Value = serde_json::from_str(&shown[2]).unwrap();
    assert_eq!(json["findings"][0]["operations"][0], "POST /things/{thing_id} request");
}

#[test]
fn names_from_upstream_cannot_steer_a_terminal_or_markdown() {
    let theirs = "{ properties: { \"a\\e[2J`\\u202e\": { type: string } } }";
    let (ours, theirs) = (document("{ properties: {} }", "{}", "{}"), document(theirs, "{}", "{}"));
    let (report, _) = report(&ours, &theirs, (&Ignores::default(), Known::default()), false).unwrap();
    for format in [Format::Text, Format::Markdown] {
        let shown = report.show(format);
        assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{shown:?}");
    }
    assert!(report.show(Format::Markdown).contains("``upstream property"));
}
