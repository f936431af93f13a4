//! Every keyword that a document may have is compared, the unknown ones too.

use super::{both_ways, document, found, property};
use crate::diff::read;
use serde_json::Value;

#[test]
fn each_keyword_of_a_schema_is_told_with_its_class() {
    const WRITERS: &str = "breaking for writers";
    const MEANING: &str = "meaning may have changed";
    for (ours, theirs, key, in_request, in_reply) in [
        ("", "pattern: ^a", "upstream pattern x.a ^a", WRITERS, "cosmetic"),
        ("pattern: ^a", "", "ours pattern x.a ^a", "ours only", "cosmetic"),
        ("pattern: ^a", "pattern: ^b", "differs pattern x.a ^a -> ^b", WRITERS, "cosmetic"),
        ("", "multipleOf: 2", "upstream multipleOf x.a 2", WRITERS, "cosmetic"),
        ("", "uniqueItems: true", "upstream uniqueItems x.a", WRITERS, "cosmetic"),
        ("", "minProperties: 1", "upstream minProperties x.a 1", WRITERS, "cosmetic"),
        ("maxProperties: 5", "maxProperties: 6", "differs maxProperties x.a 5 -> 6", "additive", "cosmetic"),
        (
            "type: object",
            "type: object, additionalProperties: false",
            "upstream additionalProperties x.a false",
            WRITERS,
            "cosmetic",
        ),
        (
            "type: object",
            "type: object, additionalProperties: { type: string }",
            "upstream additionalProperties x.a",
            WRITERS,
            "cosmetic",
        ),
        (
            "additionalProperties: { type: string }",
            "additionalProperties: { type: boolean }",
            "differs type x.a{} string -> boolean",
            WRITERS,
            "breaking for readers",
        ),
        ("", "not: { const: b }", "upstream not x.a {\"const\":\"b\"}", WRITERS, "cosmetic"),
        ("", "deprecated: true", "upstream deprecated x.a", MEANING, MEANING),
        ("deprecated: true", "", "ours deprecated x.a", "ours only", "ours only"),
        ("", "default: b", "upstream default x.a b", MEANING, MEANING),
        ("format: uri", "format: uuid", "differs format x.a uri -> uuid", MEANING, MEANING),
        ("", "format: uuid", "upstream format x.a uuid", MEANING, MEANING),
        (
            "",
            "discriminator: { propertyName: b }",
            "upstream discriminator x.a {\"propertyName\":\"b\"}",
            MEANING,
            MEANING,
        ),
        (
            "",
            "patternProperties: { ^x-: { type: string } }",
            "upstream patternProperties x.a {\"^x-\":{\"type\":\"string\"}}",
            MEANING,
            MEANING,
        ),
        ("", "if: { required: [b] }", "upstream if x.a {\"required\":[\"b\"]}", MEANING, MEANING),
        (
            "",
            "dependentRequired: { b: [c] }",
            "upstream dependentRequired x.a {\"b\":[\"c\"]}",
            WRITERS,
            "cosmetic",
        ),
        (
            "",
            "prefixItems: [{ type: string }]",
            "upstream prefixItems x.a [{\"type\":\"string\"}]",
            MEANING,
            MEANING,
        ),
        ("", "contains: { const: 1 }", "upstream contains x.a {\"const\":1}", WRITERS, "cosmetic"),
        ("", "frobnicate: [1]", "upstream frobnicate x.a [1]", MEANING, MEANING),
        (
            "",
            "anyOf: [{ required: [b] }, { required: [c] }]",
            "upstream anyOf x.a [{\"required\":[\"b\"]},{\"required\":[\"c\"]}]",
            WRITERS,
            "cosmetic",
        ),
        // Not what a limit or a type ought to be.
        ("", "minimum: low", "upstream minimum x.a low", MEANING, MEANING),
    ] {
        let schema = |keywords: &str| property(&format!("{{ {keywords} }}"));
        let [request, reply] = both_ways(&schema(ours), &schema(theirs), "{}");
        assert_eq!(request, [format!("{in_request}: {key}")], "request: {ours} -> {theirs}");
        assert_eq!(reply, [format!("{in_reply}: {key}")], "reply: {ours} -> {theirs}");
    }
}

#[test]
fn a_keyword_means_the_same_however_it_is_written() {
    let components = "{ B: { type: string, pattern: ^b, description: Text. } }";
    for (ours, theirs) in [
        ("{ not: { $ref: '#/components/schemas/B' } }", "{ not: { type: string, pattern: ^b, x-a: 1 } }"),
        ("{ $ref: '#/components/schemas/B' }", "{ allOf: [{ type: string }, { pattern: ^b }] }"),
        (
            "{ type: object }",
            "{ type: object, additionalProperties: true, minProperties: 0, deprecated: false }",
        ),
        ("{ anyOf: [{ required: [a, b] }] }", "{ anyOf: [{ required: [b, a] }] }"),
        // What holds for one alternative only bounds nothing.
        ("{ type: string }", "{ anyOf: [{ type: string }, { type: string, pattern: ^a, maxLength: 3 }] }"),
        (
            "{ type: string, maxLength: 5 }",
            "{ anyOf: [{ type: string, maxLength: 5 }, { type: string, maxLength: 3 }] }",
        ),
        (
            "{ discriminator: { propertyName: t, mapping: { a: '#/components/schemas/B' } } }",
            "{ discriminator: { propertyName: t, mapping: { a: '#/components/schemas/Other' } } }",
        ),
    ] {
        let none = [Vec::<String>::new(), Vec::new()];
        assert_eq!(both_ways(&property(ours), &property(theirs), components), none, "{ours} -> {theirs}");
    }
}

#[test]
fn a_required_name_without_a_property_and_a_list_without_items_are_told() {
    let [request, reply] = both_ways("{ type: object }", "{ type: object, required: [b] }", "{}");
    assert_eq!(request, ["breaking for writers: upstream required x.b"]);
    assert_eq!(reply, ["additive: upstream required x.b"]);
    let list = property("{ type: array, items: { type: string } }");
    let [request, reply] = both_ways(&list, &property("{ type: array }"), "{}");
    assert_eq!(request, ["ours only: ours items x.a"]);
    assert_eq!(reply, ["breaking for readers: ours items x.a"]);
}

#[test]
fn what_only_the_other_side_may_send_now_is_told_as_that() {
    let [request, reply] =
        both_ways(&property("{ type: string }"), &property("{ type: string, readOnly: true }"), "{}");
    assert_eq!(request, ["breaking for writers: upstream readOnly x.a"]);
    assert_eq!(reply, ["cosmetic: upstream readOnly x.a"]);
    let [request, reply] =
        both_ways(&property("{ type: string }"), &property("{ type: string, writeOnly: true }"), "{}");
    assert_eq!(request, ["cosmetic: upstream writeOnly x.a"]);
    assert_eq!(reply, ["gone upstream: upstream writeOnly x.a"]);
}

/// A document with one operation, and with what stands at its top.
fn operation(operation: &str, top: &str) -> Value {
    read::parse(&format!("openapi: 3.1.0\npaths: {{ /a: {{ post: {{ {operation} }} }} }}{top}")).unwrap()
}

#[test]
fn what_stands_around_schemas_is_compared() {
    let reply = |rest: &str| format!("responses: {{ 200: {{ {rest} }} }}");
    let parameter = |rest: &str| format!("parameters: [{{ name: p, in: query, {rest} }}]");
    let string = "schema: { type: string }";
    for (ours, theirs, expected) in [
        (
            String::new(),
            "deprecated: true".to_owned(),
            "meaning may have changed: upstream deprecated POST /a",
        ),
        (
            String::new(),
            "callbacks: { a: {} }".to_owned(),
            "meaning may have changed: upstream callbacks POST /a {\"a\":{}}",
        ),
        (
            "security: [{ K: [] }]".to_owned(),
            "security: []".to_owned(),
            "breaking for writers: differs security K () -> nothing",
        ),
        (
            String::new(),
            "servers: [{ url: https://b.example }]".to_owned(),
            "breaking for writers: differs servers nothing -> https://b.example",
        ),
        (
            parameter(string),
            parameter(&format!("{string}, deprecated: true")),
            "meaning may have changed: upstream deprecated POST /a ?p",
        ),
        (
            parameter(string),
            parameter(&format!("{string}, style: spaceDelimited, explode: false")),
            "breaking for writers: upstream style POST /a ?p spaceDelimited",
        ),
        (
            parameter(string),
            parameter(&format!("{string}, explode: false")),
            "breaking for writers: upstream explode POST /a ?p false",
        ),
        (
            parameter(string),
            parameter(&format!("{string}, allowEmptyValue: true")),
            "additive: upstream allowEmptyValue POST /a ?p",
        ),
        (
            parameter(string),
            parameter(&format!("{string}, allowReserved: true")),
            "additive: upstream allowReserved POST /a ?p",
        ),
        (
            parameter(string),
            parameter("content: { application/json: { schema: { type: string } } }"),
            "breaking for writers: upstream content POST /a ?p [\"application/json\"]",
        ),
        (
            reply("description: A."),
            reply("description: A., content: { text/csv: {} }"),
            "additive: upstream content POST /a 200 text/csv",
        ),
        (
            reply("content: { text/csv: {} }"),
            reply("description: A."),
            "breaking for readers: ours content POST /a 200 text/csv",
        ),
        (
            reply("description: A."),
            reply("headers: { X-B: { schema: { type: string } } }"),
            "additive: upstream header POST /a 200 x-b",
        ),
        (reply("headers: { X-B: {} }"), reply("description: A."), "ours only: ours header POST /a 200 x-b"),
        (
            reply("headers: { X-B: { schema: { type: string } } }"),
            reply("headers: { x-b: { schema: { type: integer } } }"),
            "breaking for readers: differs type POST /a 200 string -> integer",
        ),
        (
            reply("description: A."),
            reply("links: { b: { operationId: c } }"),
            "meaning may have changed: upstream links POST /a 200 {\"b\":{\"operationId\":\"c\"}}",
        ),
    ] {
        assert_eq!(found(&operation(&ours, ""), &operation(&theirs, "")), [expected], "{ours} -> {theirs}");
    }
    // How a key is sent, and the order and the usual way to write things.
    let schemes = |scheme: &str| {
        format!("\ncomponents: {{ securitySchemes: {{ K: {{ type: http, scheme: {scheme} }} }} }}")
    };
    let (known, other) = (
        operation("security: [{ K: [] }]", &schemes("bearer")),
        operation("security: [{ K: [] }]", &schemes("basic")),
    );
    assert_eq!(
        found(&known, &other),
        ["breaking for writers: differs security K (http bearer) -> K (http basic)"]
    );
    let usual =
        operation(&parameter(&format!("{string}, style: form, explode: true, allowReserved: false")), "");
    assert_eq!(found(&operation(&parameter(string), ""), &usual), Vec::<String>::new());
}

#[test]
fn a_default_reply_stands_for_what_is_not_told_apart() {
    let json =
        |kind: &str| format!("{{ content: {{ application/json: {{ schema: {{ type: {kind} }} }} }} }}");
    let ours = operation(&format!("responses: {{ 200: {}, 4XX: {} }}", json("string"), json("string")), "");
    let theirs = |replies: &str| operation(&format!("responses: {{ {replies} }}"), "");
    let expected = ["breaking for readers: differs type POST /a 4XX string -> integer"];
    assert_eq!(
        found(&ours, &theirs(&format!("200: {}, default: {}", json("string"), json("integer")))),
        expected
    );
    let same = theirs(&format!("2XX: {}, default: {}", json("string"), json("string")));
    assert_eq!(found(&ours, &same), Vec::<String>::new());
    let expected = ["breaking for readers: differs type POST /a 200 string -> integer"];
    assert_eq!(found(&ours, &theirs(&format!("2XX: {}", json("integer")))), expected);
    let none = document("{}", "{}", "{}");
    assert_eq!(found(&none, &none), Vec::<String>::new());
}
