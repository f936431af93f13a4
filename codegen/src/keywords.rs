//! What may be written in openapi.yaml, for each kind of value: any other keyword would be dropped without a
//! word somewhere on the way to Rust, so it is refused by its name. Extensions have a rule of their own.

use crate::spec::METHODS;
use crate::walk::{self, Node};
use crate::yaml::{Document, Problem};
use serde_json::Value;

const ROOT: &[&str] = &["openapi", "info", "servers", "security", "tags", "paths", "components"];
const COMPONENTS: &[&str] = &["schemas", "parameters", "responses", "securitySchemes"];
const PATH: &[&str] = &["parameters", "summary", "description"];
const OPERATION: &[&str] =
    &["operationId", "tags", "summary", "description", "parameters", "requestBody", "responses"];
const PARAMETER: &[&str] = &["name", "in", "required", "description", "schema"];
const BODY: &[&str] = &["required", "description", "content"];
const RESPONSE: &[&str] = &["description", "content"];
const CONTENT: &[&str] = &["application/json"];
const MEDIA: &[&str] = &["schema"];

/// Keywords of all schemas that are no reference.
const SCHEMA: &[&str] = &["type", "description", "title", "nullable"];

/// Refuses the first keyword, by line, that nothing would come of.
pub fn check(document: &Document) -> Result<(), Problem> {
    let mut check = Check { document, found: Vec::new() };
    check.all();
    check.found.sort();
    check.found.into_iter().next().map_or(Ok(()), Err)
}

struct Check<'a> {
    document: &'a Document,
    found: Vec<Problem>,
}

impl Check<'_> {
    fn add(&mut self, node: &Node<'_>, message: &str) {
        self.found.push(self.document.problem(&node.place, message));
    }

    fn all(&mut self) {
        let document = self.document;
        let root = Node::at(document, "");
        self.only(&root, "the document", &[ROOT]);
        self.only(&root.get("components"), "components", &[COMPONENTS]);
        for path in root.get("paths").children() {
            self.only(&path, "a path", &[PATH, &METHODS]);
        }
        for operation in walk::operations(document) {
            self.only(&operation, "an operation", &[OPERATION]);
            let body = operation.get("requestBody");
            if operation.has("requestBody") {
                self.only(&body, "a request body", &[BODY]);
                self.content(&body);
                if body.value.get("required") != Some(&Value::Bool(true)) {
                    self.add(&body, "a request body is always sent; write `required: true`");
                }
            }
            for response in operation.get("responses").children() {
                self.response(&response);
            }
        }
        for response in Node::at(document, "/components/responses").children() {
            self.response(&response);
        }
        for parameter in walk::parameters(document) {
            self.only(&parameter, "a parameter", &[PARAMETER]);
            let in_path = parameter.text("in") == "path";
            if in_path && parameter.value.get("required") != Some(&Value::Bool(true)) {
                self.add(&parameter, "a path parameter is always sent; write `required: true`");
            }
        }
        for schema in walk::schemas(document) {
            self.schema(&schema);
        }
    }

    /// Refuses keys that are in none of the lists.
    fn only(&mut self, node: &Node<'_>, kind: &str, known: &[&[&str]]) {
        for below in node.children() {
            let name = below.name();
            if !name.starts_with("x-") && !known.iter().any(|known| known.contains(&name.as_str())) {
                self.add(&below, &format!("`{name}` of {kind} is not supported; remove it"));
            }
        }
    }

    fn response(&mut self, response: &Node<'_>) {
        if !response.has("$ref") {
            self.only(response, "a response", &[RESPONSE]);
            self.content(response);
        }
    }

    fn content(&mut self, owner: &Node<'_>) {
        let content = owner.get("content");
        self.only(&content, "a body", &[CONTENT]);
        for media in content.children() {
            self.only(&media, "a body's content", &[MEDIA]);
        }
    }

    fn schema(&mut self, schema: &Node<'_>) {
        if schema.has("$ref") {
            return self.only(schema, "a reference", &[&["$ref"]]);
        }
        let wraps = schema.has("allOf");
        let (kind, special): (_, &[&str]) = match schema.text("type") {
            _ if wraps => ("a schema with `allOf`", &["allOf", "default"]),
            _ if schema.has("oneOf") => ("a schema with `oneOf`", &["oneOf", "discriminator"]),
            "string" => ("a text", &["format", "enum", "minLength", "maxLength", "default"]),
            "integer" => ("an integer", &["format", "minimum", "maximum", "default"]),
            "number" => ("a number", &["format"]),
            "boolean" => ("a boolean", &["default"]),
            "array" => ("a list", &["items", "minItems", "maxItems"]),
            "object" => ("an object", &["properties", "required", "additionalProperties"]),
            _ => ("a schema without a type", &[]),
        };
        self.only(schema, kind, &[SCHEMA, special]);
        self.only(&schema.get("discriminator"), "a discriminator", &[&["propertyName", "mapping"]]);
        let formats: &[&str] = match schema.text("type") {
            "string" => &["id", "password"],
            "integer" => &["int32", "int64", "uint32", "uint64", "unixtime"],
            _ => &["decimal"],
        };
        if schema.has("format") && !formats.contains(&schema.text("format")) {
            let message = format!("this format of {kind} is not supported; known are {}", formats.join(", "));
            self.add(&schema.get("format"), &message);
        }
        for key in ["minimum", "maximum", "minItems", "maxItems", "minLength", "maxLength"] {
            if schema.value.get(key).is_some_and(|limit| limit.as_i64().is_none()) {
                self.add(&schema.get(key), "a limit must be an integer of 64 bits");
            }
        }
        if schema.value.get("additionalProperties").is_some_and(|more| !more.is_boolean()) {
            let message =
                "objects with values of one type are not supported; write `additionalProperties: true`";
            self.add(&schema.get("additionalProperties"), message);
        }
        if schema.value.get("enum").is_some_and(|values| values.as_array().is_none_or(Vec::is_empty)) {
            self.add(&schema.get("enum"), "an enum must list its values");
        }
    }
}
