//! Refuses names that are none in Rust, that mean something else there, or of which two are the same.

use super::Report;
use crate::names::{self, pascal};
use crate::walk::{self, Node};
use serde_json::Value;
use std::collections::BTreeMap;

/// What the client, the endpoints or the mocks call their own.
const PARAMETERS: [&str; 7] = ["body", "client", "header_map", "into_inner", "new", "range", "request"];
/// The variants that stand for what is not known.
const UNKNOWN: [&str; 1] = ["Unknown"];
const OTHER: [&str; 1] = ["Other"];
/// What an enum has beside its variants.
const OF_ENUMS: [&str; 2] = ["Err", "KNOWN"];

/// Every name can be written in Rust, and is the only one of its kind there.
pub(super) fn names(report: &mut Report<'_>) {
    let document = report.document;
    components(report);
    for schema in Node::at(document, "/components/schemas").children() {
        enums(report, &schema);
        unions(report, &schema);
        let properties = schema.get("properties").children();
        let payloads = payloads(document, &schema);
        for property in &properties {
            match property.name() {
                name if name == "was_absent" => {
                    report
                        .add(property, "is what the client itself tells of a deletion; choose another name");
                }
                name => fields(report, property, &name),
            }
        }
        let name = |node: &Node<'_>| names::field(&node.name());
        distinct(report, properties.iter().map(|node| (name(node), node.clone())));
        variants(report, payloads.into_iter().map(|node| (pascal(&node.name()), node)), &OTHER);
        for list in schema.get("x-empty-list").children() {
            if !names::is_method(list.text("method")) {
                report.add(&list.get("method"), "missing or no name of a method; write it in snake case");
            }
        }
    }
    for parameter in walk::parameters(document) {
        let node = parameter.get("name");
        let name = parameter.text("name");
        if parameter.has("name") && parameter.get("name").value.as_str() == Some(name) {
            fields(report, &node, name);
            if PARAMETERS.contains(&names::snake(name).as_str()) {
                let message = format!("generated code means something else by `{name}`; it is not supported");
                report.add(&node, message);
            }
        } else {
            report.add(&node, "missing or no text; write the name that is sent");
        }
        let rust = parameter.get("x-rust-name");
        if parameter.has("x-rust-name") {
            if !rust.value.as_str().is_some_and(names::is_method) {
                report.add(&rust, "no name of a method; write it in snake case");
            } else if parameter.text("in") != "query" || parameter.get("required").value == &Value::Bool(true)
            {
                report.add(&rust, "only what a method sets has it; remove it");
            }
        }
    }
    for operation in walk::operations(document) {
        declared(report, &operation);
        let node = operation.get("operationId");
        let id = operation.text("operationId");
        if names::snake(id) != id {
            report.add(&node, format!("`{id}` is not written as in Rust; leave out the second `_`"));
        }
    }
    for path in Node::at(document, "/paths").children() {
        let name = path.name();
        let is_part = |part: &str| {
            let part = part.strip_prefix('{').and_then(|part| part.strip_suffix('}')).unwrap_or(part);
            !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "_-.~".contains(c))
        };
        if !name.strip_prefix('/').is_some_and(|parts| parts.split('/').all(is_part)) {
            report.add(&path, "is not `/part/{parameter_id}/…`; correct it");
        }
    }
}

fn components(report: &mut Report<'_>) {
    let all = Node::at(report.document, "/components/schemas").children();
    let mut seen = BTreeMap::new();
    for component in &all {
        let name = component.name();
        if !names::is_type(&name) {
            report.add(
                component,
                format!("`{name}` is not written as types are in Rust; call it like `RateLimit` or `ApiKey`"),
            );
        } else if names::is_taken_type(&name) && !is_own(component) {
            report.add(
                component,
                format!("generated code means something else by `{name}`; choose another name"),
            );
        }
        if let Some(first) = seen.insert(name.to_ascii_lowercase(), name.clone()) {
            report.add(component, format!("differs from `{first}` only in case; choose another name"));
        }
    }
    for owner in all.iter().filter(|owner| owner.has("x-payloads")) {
        let name = format!("{}Payload", owner.name());
        for component in all.iter().filter(|component| component.name() == name) {
            report.add(
                component,
                format!("the payloads of `{}` are called so; choose another name", owner.name()),
            );
        }
    }
}

/// Whether a component is the very thing that the hand-written type of its name stands for.
fn is_own(component: &Node<'_>) -> bool {
    let format = component.text("format");
    match component.name().as_str() {
        "Decimal" => format == "decimal",
        "Secret" => format == "password",
        "Timestamp" => format == "unixtime",
        _ => false,
    }
}

/// The name of a property or of a parameter.
fn fields(report: &mut Report<'_>, node: &Node<'_>, name: &str) {
    let is_separator = |c: char| ['_', '-', '.', '[', ']'].contains(&c);
    let is_plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || is_separator(c);
    let snake = names::snake(name);
    if !name.chars().all(is_plain) || !name.starts_with(|c: char| c.is_ascii_lowercase()) {
        report.add(
            node,
            format!("`{name}` would be another name in Rust; only names like `created_at`, `at[gt]` or `a.b` are supported"),
        );
    } else if ["crate", "super", "self", "gen"].contains(&snake.as_str()) {
        report.add(node, format!("`{name}` cannot be a name in Rust; it is not supported"));
    }
}

fn enums(report: &mut Report<'_>, schema: &Node<'_>) {
    let given = schema.get("x-rust-name");
    let values = schema.get("enum");
    for name in given.children() {
        if values.children().iter().all(|value| value.value.as_str() != Some(&name.name())) {
            report.add(&name, "names what is no value of the enum; remove it");
        }
        if !name.value.as_str().is_some_and(names::is_variant) {
            report.add(&name, "no name of a variant; write it like `Minute`");
        }
    }
    if !schema.has("enum") {
        return;
    }
    if schema.has("x-rust-name") && !given.value.is_object() {
        report.add(&given, "must be a mapping of values to names; correct it");
    }
    if values.children().is_empty() {
        report.add(&values, "has no values; list them");
    }
    let mut seen = BTreeMap::new();
    for value in values.children() {
        let text = value.value.as_str().unwrap_or_default();
        if seen.insert(text, ()).is_some() {
            report.add(&value, format!("`{text}` is there twice; remove one"));
        }
    }
    let named = values.children().into_iter().filter_map(|value| {
        let text = value.value.as_str()?;
        let name = given.value.get(text).and_then(Value::as_str);
        // Letters that are left out would make another word of it.
        let by_rule = if text.is_ascii() { pascal(text) } else { String::new() };
        Some((name.map_or(by_rule, str::to_owned), value))
    });
    let taken: Vec<&str> = UNKNOWN.into_iter().chain(OF_ENUMS).collect();
    variants(report, named, &taken);
    for subset in schema.get("x-subsets").children() {
        let name = subset.name();
        if !names::is_method(&format!("is_{name}")) || names::snake(&name) != name {
            report.add(&subset, format!("`is_{name}` is no name of a method; write it in snake case"));
        }
        let members = subset.children();
        let known = |member: &Node<'_>| values.children().iter().any(|value| value.value == member.value);
        for (index, member) in members.iter().enumerate() {
            if !known(member) {
                report.add(member, "is no value of the enum; remove it");
            }
            if members[..index].iter().any(|other| other.value == member.value) {
                report.add(member, "is there twice; remove one");
            }
        }
        if members.is_empty() || members.len() >= values.children().len() {
            report.add(&subset, "holds no value or all of them; list some of them");
        }
    }
}

fn unions(report: &mut Report<'_>, schema: &Node<'_>) {
    let mapping = schema.get("discriminator").get("mapping").children();
    variants(report, mapping.into_iter().map(|value| (pascal(&value.name()), value)), &OTHER);
    let variants = schema.get("oneOf").children();
    for (index, variant) in variants.iter().enumerate() {
        if variants[..index].iter().any(|other| other.value == variant.value) {
            report.add(variant, "is there twice; remove one");
        }
        let title = variant.value.get("title").and_then(Value::as_str);
        if variant.has("title") && !title.is_some_and(names::is_type) {
            report.add(&variant.get("title"), "no name of a variant; write it like `Minute`");
        }
        let has_title =
            |other: &Node<'_>| title.is_some() && other.value.get("title") == variant.value.get("title");
        if variants[..index].iter().any(has_title) {
            report.add(&variant.get("title"), "two variants have it; choose another");
        }
    }
}

/// The properties that are payloads: those that are called like a value of the enum.
fn payloads<'a>(document: &'a crate::yaml::Document, schema: &Node<'a>) -> Vec<Node<'a>> {
    if !schema.has("x-payloads") {
        return Vec::new();
    }
    let tag = schema.get("properties").get(schema.text("x-payloads"));
    let target = walk::references(tag).into_iter().next().unwrap_or_default().0;
    let values = Node::at(document, format!("{target}/enum")).children();
    let mut properties = schema.get("properties").children();
    properties.retain(|node| values.iter().any(|value| value.value.as_str() == Some(&node.name())));
    properties
}

/// Names of variants, of which some are taken.
fn variants<'a>(report: &mut Report<'_>, named: impl Iterator<Item = (String, Node<'a>)>, taken: &[&str]) {
    let mut good = Vec::new();
    for (name, node) in named {
        if !names::is_variant(&name) && !taken.contains(&name.as_str()) {
            report.add(
                &node,
                format!(
                    "`{name}` is no name of a variant; give it another, in `x-rust-name` if it is of an enum"
                ),
            );
        } else if taken.contains(&name.as_str()) {
            report.add(&node, format!("the variant `{name}` means something else; give it another name, in `x-rust-name` if it is of an enum"));
        } else {
            good.push((name, node));
        }
    }
    distinct(report, good.into_iter());
}

/// Refuses names of which two are the same in Rust, though they differ in the document.
fn distinct<'a>(report: &mut Report<'_>, named: impl Iterator<Item = (String, Node<'a>)>) {
    let mut seen: BTreeMap<String, Node<'a>> = BTreeMap::new();
    for (name, node) in named {
        // What is there twice in the document too is told as that.
        match seen.get(&name) {
            Some(first) if first.value != node.value || first.name() != node.name() => {
                let line = report.document.line(&first.place);
                report.add(
                    &node,
                    format!("`{name}` in Rust, like what stands at line {line}; choose another name"),
                );
            }
            Some(_) => {}
            None => {
                seen.insert(name, node);
            }
        }
    }
}

/// The parameters of an operation, those of its path included.
fn declared(report: &mut Report<'_>, operation: &Node<'_>) {
    let path = operation.place.rsplit_once('/').map_or("", |(path, _)| path);
    let of_path = Node::at(report.document, format!("{path}/parameters")).children();
    let all = of_path.into_iter().chain(operation.get("parameters").children());
    let mut seen = BTreeMap::new();
    for node in all {
        let target = node.text("$ref").trim_start_matches('#').to_owned();
        let parameter = if target.is_empty() { node.clone() } else { Node::at(report.document, target) };
        let name = names::field(parameter.text("name"));
        if let Some(first) = seen.insert(name.clone(), node.place.clone()) {
            let line = report.document.line(&first);
            report
                .add(&node, format!("the parameter `{name}` is declared at line {line} already; remove one"));
        }
    }
}
