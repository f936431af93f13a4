//! Refuses each keyword that nothing carries into Rust: what a node may have is listed here, by its kind.

use super::Report;
use crate::walk::{self, Node};
use serde_json::Value;
use std::collections::BTreeSet;

/// The formats of integers that stand in place.
const INTEGERS: [&str; 4] = ["int32", "int64", "uint32", "uint64"];
/// What a request is checked against, for lists and texts a number that counts.
const LIMITS: [(&str, &str); 3] =
    [("minimum", "maximum"), ("minItems", "maxItems"), ("minLength", "maxLength")];

/// What a schema is part of.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    /// A component.
    Component,
    /// A property of a component.
    Property,
    /// What a parameter is.
    Parameter,
    /// An item of a list.
    Item,
    /// One of the schemas of a `oneOf`.
    Variant,
    /// What is wrapped by `allOf`, a message or a union: a reference and nothing else.
    Reference,
}

/// Every node has keywords of its kind, and no others.
pub(super) fn keywords(report: &mut Report<'_>) {
    let document = report.document;
    let root = Node::at(document, "");
    only(report, &root, &["openapi", "info", "servers", "security", "tags", "paths", "components"]);
    let components = Node::at(document, "/components");
    only(report, &components, &["securitySchemes", "responses", "parameters", "schemas"]);
    for tag in root.get("tags").children() {
        only(report, &tag, &["name", "description"]);
    }
    for path in root.get("paths").children() {
        let methods = path.children();
        let methods = methods.iter().filter(|below| below.value.is_object());
        let keys: Vec<String> = methods.map(Node::name).collect();
        let known: Vec<&str> =
            keys.iter().map(String::as_str).chain(["parameters", "summary", "description"]).collect();
        only(report, &path, &known);
        parameters(report, &path.get("parameters"));
    }
    for operation in walk::operations(document) {
        let known =
            ["operationId", "tags", "summary", "description", "parameters", "requestBody", "responses"];
        only(report, &operation, &known);
        parameters(report, &operation.get("parameters"));
        if operation.has("requestBody") {
            let body = operation.get("requestBody");
            only(report, &body, &["description", "required", "content"]);
            if body.value.get("required") != Some(&Value::Bool(true)) {
                report.add(&body.get("required"), "a body is always sent; write `required: true`");
            }
            content(report, &body);
        }
        for response in operation.get("responses").children() {
            self::response(report, &response);
        }
    }
    for kind in ["responses", "parameters"] {
        for component in components.get(kind).children().iter().filter(|component| component.has("$ref")) {
            report.add(component, "a component that is a reference; write it out");
        }
    }
    for response in components.get("responses").children() {
        self::response(report, &response);
    }
    parameters(report, &components.get("parameters"));
    for component in components.get("schemas").children() {
        schema(report, &component, Role::Component);
    }
}

fn response(report: &mut Report<'_>, response: &Node<'_>) {
    if !reference(report, response) {
        only(report, response, &["description", "content"]);
        content(report, response);
    }
}

/// A message is JSON, described by a component.
fn content(report: &mut Report<'_>, message: &Node<'_>) {
    let content = message.get("content");
    if !matches!(content.value, Value::Object(types) if types.len() == 1 && types.contains_key("application/json"))
    {
        report.add(&content, "only JSON is sent and read; write `application/json` and nothing else");
    }
    for media in content.children() {
        only(report, &media, &["schema"]);
        schema(report, &media.get("schema"), Role::Reference);
    }
}

fn parameters(report: &mut Report<'_>, list: &Node<'_>) {
    let of_components = list.place == "/components/parameters";
    if !list.value.is_null() && !of_components && !list.value.is_array() {
        report.add(list, "must be a list; correct it");
    }
    for parameter in list.children() {
        if reference(report, &parameter) {
            continue;
        }
        only(report, &parameter, &["name", "in", "description", "required", "schema"]);
        let required = parameter.get("required");
        match (parameter.text("in"), required.value) {
            ("path", Value::Bool(true)) | ("query", Value::Bool(_) | Value::Null) => {}
            ("path", _) => {
                report.add(&required, "a path has all of its parameters; write `required: true`");
            }
            ("query", _) => report.add(&required, "not a boolean; write true or false"),
            (within, _) => report.add(
                &parameter.get("in"),
                format!("parameters in `{within}` are not sent; use `path` or `query`"),
            ),
        }
        schema(report, &parameter.get("schema"), Role::Parameter);
    }
}

/// Whether a node is a reference, which has nothing beside it.
fn reference(report: &mut Report<'_>, node: &Node<'_>) -> bool {
    if !node.has("$ref") {
        return false;
    }
    for below in node.children().iter().filter(|below| below.name() != "$ref") {
        report.add(
            below,
            "nothing reads what stands beside a `$ref`; remove it, or wrap the `$ref` in `allOf`",
        );
    }
    if !node.get("$ref").value.is_string() {
        report.add(&node.get("$ref"), "not a text; name what is referred to");
    }
    true
}

fn schema(report: &mut Report<'_>, schema: &Node<'_>, role: Role) {
    if !schema.value.is_object() {
        return report.add(schema, "missing or not a mapping; write a schema");
    }
    if role != Role::Component && reference(report, schema) {
        return;
    }
    if role == Role::Reference && !schema.has("allOf") {
        return report.add(schema, "described in place; refer to a component");
    }
    let known = known(schema, role);
    only(report, schema, &known);
    formats(report, schema, role);
    limits(report, schema);
    let open = schema.get("additionalProperties");
    if open.value.is_object() {
        report.add(&open, "maps with values of one type are not supported; write `true`");
    }
    for below in schema.get("allOf").children() {
        self::schema(report, &below, Role::Reference);
    }
    for variant in schema.get("oneOf").children() {
        self::schema(report, &variant, Role::Variant);
    }
    if schema.has("items") {
        self::schema(report, &schema.get("items"), Role::Item);
    }
    if role == Role::Component {
        let discriminator = schema.get("discriminator");
        only(report, &discriminator, &["propertyName", "mapping"]);
        required(report, schema);
        extensions(report, schema);
        for property in schema.get("properties").children() {
            self::schema(report, &property, Role::Property);
        }
    }
}

/// The keywords that a schema may have.
fn known(schema: &Node<'_>, role: Role) -> Vec<&'static str> {
    let mut known = vec!["description"];
    let mut also = |keywords: &[&'static str]| known.extend_from_slice(keywords);
    if schema.has("oneOf") && role == Role::Component {
        also(&["oneOf", "discriminator"]);
        return known;
    }
    also(&["type"]);
    if role == Role::Variant {
        also(&["title"]);
    }
    // In a list, null would be a type of its own, and limits would not be checked.
    let has_limits = matches!(role, Role::Property | Role::Parameter);
    if matches!(role, Role::Property) || (role == Role::Component && !schema.has("enum")) {
        also(&["nullable"]);
    }
    if schema.has("allOf") {
        also(&["allOf"]);
        return known;
    }
    match (schema.text("type"), role) {
        ("string", Role::Component) if schema.has("enum") => also(&["enum", "default"]),
        ("string", Role::Component) => also(&["format"]),
        ("string", _) if has_limits => also(&["minLength", "maxLength", "default"]),
        ("integer", _) if has_limits => also(&["format", "minimum", "maximum", "default"]),
        ("integer" | "number", _) => also(&["format"]),
        ("array", _) if has_limits => also(&["items", "minItems", "maxItems"]),
        ("array", _) => also(&["items"]),
        ("boolean", _) if has_limits => also(&["default"]),
        ("object", Role::Component) if !schema.has("nullable") => also(&["properties", "required"]),
        ("object", _) => also(&["additionalProperties"]),
        _ => {}
    }
    // Closed objects are refused by a rule of their own, wherever they stand.
    if schema.value.get("additionalProperties") == Some(&Value::Bool(false)) {
        known.push("additionalProperties");
    }
    // What is not named is refused by the reader, and by a better message.
    known.extend(["enum", "properties"].into_iter().filter(|_| role != Role::Component));
    known
}

/// A format that is not known would be ignored, or become a type that this crate does not have.
fn formats(report: &mut Report<'_>, schema: &Node<'_>, role: Role) {
    let node = schema.get("format");
    let named = role == Role::Component && !schema.has("nullable");
    let is_known = match (schema.text("type"), schema.text("format")) {
        _ if !schema.has("format") => true,
        ("string", "id" | "password") | ("integer", "unixtime") | ("number", "decimal") => named,
        ("integer", format) => !named && INTEGERS.contains(&format),
        _ => false,
    };
    if !is_known {
        let message = format!(
            "{} is not supported here; remove it, or refer to a component of that format where there is one",
            node.value
        );
        report.add(&node, message);
    }
}

/// Limits are whole numbers, and the lesser one comes first.
fn limits(report: &mut Report<'_>, schema: &Node<'_>) {
    for (least, most) in LIMITS {
        for key in [least, most] {
            let limit = schema.get(key);
            let counts = key != "minimum" && key != "maximum";
            let is_number = limit.value.as_i64().is_some_and(|number| !counts || number >= 0);
            if schema.has(key) && !is_number {
                report.add(
                    &limit,
                    format!("{} is no whole number that can be compared; correct it", limit.value),
                );
            }
        }
        if let (Some(low), Some(high)) = (schema.get(least).value.as_i64(), schema.get(most).value.as_i64())
            && low > high
        {
            report.add(
                &schema.get(most),
                format!("less than `{least}`, so that nothing fits; correct one of them"),
            );
        }
    }
}

/// The extensions that enums have, and those of objects.
fn extensions(report: &mut Report<'_>, schema: &Node<'_>) {
    let of_enums = ["x-enum-descriptions", "x-rust-name", "x-subsets"];
    for below in schema.children().iter().filter(|below| below.name().starts_with("x-")) {
        let name = below.name();
        let is_read = match of_enums.contains(&name.as_str()) {
            true => schema.has("enum"),
            false => schema.has("properties") && !schema.has("enum"),
        };
        if !is_read {
            report.add(below, "nothing reads this extension here; move or remove it");
        }
    }
}

/// What an object requires is a list of names, each once.
fn required(report: &mut Report<'_>, schema: &Node<'_>) {
    let required = schema.get("required");
    if schema.has("required") && !required.value.is_array() {
        report.add(&required, "not a list; write the names of properties");
    }
    let mut seen = BTreeSet::new();
    for name in required.children() {
        match name.value.as_str() {
            None => report.add(&name, "not a text; write the name of a property"),
            Some(text) if !seen.insert(text) => {
                report.add(&name, format!("`{text}` is there twice; remove one"))
            }
            Some(_) => {}
        }
    }
}

/// Refuses what is not listed. Extensions have a rule of their own.
fn only(report: &mut Report<'_>, node: &Node<'_>, known: &[&str]) {
    if !node.value.is_object() {
        return;
    }
    for below in node.children() {
        let name = below.name();
        if let Some((what, is)) = kind(&name)
            && !is(below.value)
        {
            report.add(&below, format!("must be {what}; correct it"));
        }
        if !known.contains(&name.as_str()) && !name.starts_with("x-") {
            report.add(
                &below,
                format!("`{name}` is not supported here; remove it, or tell it in a description"),
            );
        }
    }
}

/// A kind of value in words, and whether a value is of it.
type Kind = (&'static str, fn(&Value) -> bool);

/// What the value of a keyword is, where that does not hang on its place.
fn kind(name: &str) -> Option<Kind> {
    Some(match name {
        "description" | "summary" | "title" | "operationId" | "in" | "type" | "format" | "propertyName"
        | "x-handle" | "x-cursor-style" | "x-confirmation" | "x-payloads" => ("a text", Value::is_string),
        "oneOf" | "allOf" | "x-mutually-exclusive" => ("a list", Value::is_array),
        "enum" | "x-one-of-required" | "x-required-upstream" => ("a list of texts", |value| {
            value.as_array().is_some_and(|items| items.iter().all(Value::is_string))
        }),
        "properties" | "discriminator" | "responses" | "content" | "paths" | "x-subsets" | "x-empty-list"
        | "x-restricts" | "x-maximum-by" => ("a mapping", Value::is_object),
        "x-values-since" => ("a mapping of whole numbers", |value| {
            value.as_object().is_some_and(|times| times.values().all(Value::is_i64))
        }),
        "mapping" | "x-enum-descriptions" => ("a mapping of texts", |value| {
            value.as_object().is_some_and(|texts| texts.values().all(Value::is_string))
        }),
        "nullable" | "x-idempotent" | "x-carries-secret" => ("a boolean", Value::is_boolean),
        _ => return None,
    })
}

/// An object within itself would have no size, and a page of itself no end.
pub(super) fn recursion(report: &mut Report<'_>) {
    for component in Node::at(report.document, "/components/schemas").children() {
        let reached = walk::reached(report.document, vec![component.clone()]);
        if reached.contains_key(&component.place) {
            let own = walk::references(component.clone()).into_iter().find(|(target, _)| {
                let below = walk::reached(report.document, vec![Node::at(report.document, target.clone())]);
                *target == component.place || below.contains_key(&component.place)
            });
            let place = own.map_or_else(|| component.place.clone(), |(_, place)| place);
            let node = Node { place, value: component.value };
            report.add(&node, "is part of itself, which is not supported; take the reference out");
        }
    }
}
