//! Finds operations, parameters, schemas and references in a document, whatever state it is in.
//!
//! The shared reader stops at the first mistake. These walks do not, so that all are reported at once.

use crate::yaml::{Document, child};
use serde_json::Value;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node<'a> {
    /// JSON pointer of the value.
    pub place: String,
    /// The value.
    pub value: &'a Value,
}

impl<'a> Node<'a> {
    /// The value at a place; null where there is none.
    pub fn at(document: &'a Document, place: impl Into<String>) -> Self {
        let place = place.into();
        let value = document.at(&place).unwrap_or(&Value::Null);
        Self { place, value }
    }

    /// The value of a key; null where there is none.
    pub fn get(&self, key: &str) -> Self {
        let value = self.value.get(key).unwrap_or(&Value::Null);
        Self { place: child(&self.place, key), value }
    }

    /// The text of a key; empty where there is none.
    pub fn text(&self, key: &str) -> &'a str {
        self.value.get(key).and_then(Value::as_str).unwrap_or_default().trim()
    }

    /// Whether a key is there.
    pub fn has(&self, key: &str) -> bool {
        self.value.get(key).is_some()
    }

    /// The last part of the place: the key of this value.
    pub fn name(&self) -> String {
        let name = self.place.rsplit('/').next().unwrap_or_default();
        name.replace("~1", "/").replace("~0", "~")
    }

    /// The values of a mapping or of a list.
    pub fn children(&self) -> Vec<Self> {
        let below = |name: &str, value| Self { place: child(&self.place, name), value };
        match self.value {
            Value::Object(object) => object.iter().map(|(name, value)| below(name, value)).collect(),
            Value::Array(items) => {
                items.iter().enumerate().map(|(index, value)| below(&index.to_string(), value)).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The operations, by path and method.
pub fn operations(document: &Document) -> Vec<Node<'_>> {
    let paths = Node::at(document, "/paths").children();
    let methods = paths.iter().flat_map(Node::children);
    methods.filter(|node| node.value.is_object() && node.name() != "parameters").collect()
}

/// The parameters that are written out, and not references.
pub fn parameters(document: &Document) -> Vec<Node<'_>> {
    let paths = Node::at(document, "/paths").children();
    let owners = paths.into_iter().chain(operations(document));
    let owners = owners.map(|owner| owner.get("parameters"));
    let owners = owners.chain([Node::at(document, "/components/parameters")]);
    owners.flat_map(|owner| owner.children()).filter(|parameter| !parameter.has("$ref")).collect()
}

/// Every component of every kind.
pub fn components(document: &Document) -> Vec<Node<'_>> {
    Node::at(document, "/components").children().iter().flat_map(Node::children).collect()
}

/// Every schema: components, and what is written in place, down to the last property.
pub fn schemas(document: &Document) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    for schema in Node::at(document, "/components/schemas").children() {
        found.extend(schemas_within(schema));
    }
    let mut open = vec![Node::at(document, "/paths")];
    open.extend(["parameters", "responses"].map(|kind| Node::at(document, format!("/components/{kind}"))));
    while let Some(node) = open.pop() {
        for below in node.children() {
            if below.name() == "schema" {
                found.extend(schemas_within(below));
            } else {
                open.push(below);
            }
        }
    }
    found
}

/// A schema and the schemas that are part of it. References are not followed.
pub fn schemas_within(schema: Node<'_>) -> Vec<Node<'_>> {
    let (mut open, mut found) = (vec![schema], Vec::new());
    while let Some(schema) = open.pop() {
        for key in ["properties", "allOf", "oneOf", "anyOf"] {
            open.extend(schema.get(key).children());
        }
        for key in ["items", "not", "additionalProperties"] {
            open.extend(Some(schema.get(key)).filter(|below| below.value.is_object()));
        }
        found.push(schema);
    }
    found
}

/// The properties of every object.
pub fn properties(document: &Document) -> Vec<Node<'_>> {
    schemas(document).iter().flat_map(|schema| schema.get("properties").children()).collect()
}

/// Every reference in a value: its target, as a place, and where the reference stands.
pub fn references(node: Node<'_>) -> Vec<(String, String)> {
    let (mut open, mut found) = (vec![node], Vec::new());
    while let Some(node) = open.pop() {
        if let Some(target) = node.value.get("$ref").and_then(Value::as_str) {
            found.push((target.trim_start_matches('#').to_owned(), node.place.clone()));
        }
        open.extend(node.children());
    }
    found
}

/// The components that a value reaches through references, by place.
pub fn reached<'a>(document: &'a Document, from: Vec<Node<'a>>) -> BTreeMap<String, Node<'a>> {
    let (mut open, mut found) = (from, BTreeMap::new());
    while let Some(node) = open.pop() {
        for (target, _) in references(node) {
            if let Entry::Vacant(vacant) = found.entry(target) {
                let component = Node::at(document, vacant.key().clone());
                open.push(component.clone());
                vacant.insert(component);
            }
        }
    }
    found
}
