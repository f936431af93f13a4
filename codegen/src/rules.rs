//! Checks openapi.yaml against the rules that its header gives. A new rule is a function and a row.
//!
//! Shared by build.rs, so that a bad edit fails at once, and by xtask, which tests each rule.

mod keywords;
mod names;

use crate::spec::{CURSOR_STYLES, Spec};
use crate::walk::{self, Node};
use crate::yaml::{Document, Problem};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// A rule reports every place that breaks it.
pub type Rule = fn(&mut Report<'_>);

/// The rules, by name.
pub const RULES: [(&str, Rule); 21] = [
    ("operation ids", operation_ids),
    ("tags", tags),
    ("texts of operations", texts_of_operations),
    ("descriptions", descriptions),
    ("named components", named_components),
    ("meanings of enums", meanings_of_enums),
    ("idempotence", idempotent),
    ("cursor style", cursor_style),
    ("extensions", extensions),
    ("responses", responses),
    ("open objects", open_objects),
    ("nullable", nullable),
    ("object fields", object_fields),
    ("defaults of requests", defaults_of_requests),
    ("references", references),
    ("unused components", unused_components),
    ("path templates", path_templates),
    ("placeholders", placeholders),
    ("keywords", keywords::keywords),
    ("recursion", keywords::recursion),
    ("names", names::names),
];

/// What an operationId may begin with.
pub const VERBS: [&str; 13] = [
    "list",
    "get",
    "create",
    "update",
    "delete",
    "archive",
    "assign",
    "unassign",
    "add",
    "remove",
    "activate",
    "deactivate",
    "validate",
];

/// Where the extensions of parameters stand.
const PARAMETERS: &str = "/parameters/";

/// The extensions, and what each belongs to: a parameter, or a value four steps below the document's root.
const EXTENSIONS: [(&str, &str); 17] = [
    ("x-handle", "/paths/"),
    ("x-idempotent", "/paths/"),
    ("x-cursor-style", "/paths/"),
    ("x-carries-secret", "/paths/"),
    ("x-confirmation", "/paths/"),
    ("x-enum-descriptions", "/components/schemas/"),
    ("x-one-of-required", "/components/schemas/"),
    ("x-mutually-exclusive", "/components/schemas/"),
    ("x-empty-list", "/components/schemas/"),
    ("x-required-upstream", "/components/schemas/"),
    ("x-payloads", "/components/schemas/"),
    ("x-subsets", "/components/schemas/"),
    ("x-rust-name", "/components/schemas/"),
    ("x-rust-name", PARAMETERS),
    ("x-restricts", PARAMETERS),
    ("x-maximum-by", PARAMETERS),
    ("x-values-since", PARAMETERS),
];

const ERROR: &str = "#/components/responses/Error";

/// Reads a document that keeps all rules. Otherwise everything that is wrong: what stops the shared reader
/// comes first, the rest follows by line.
pub fn read(text: &str) -> Result<Spec, Vec<Problem>> {
    let document = Document::parse(text).map_err(|problem| vec![problem])?;
    let mut report = Report { document: &document, rule: "", found: Vec::new() };
    for (name, rule) in RULES {
        report.rule = name;
        rule(&mut report);
    }
    let mut rest = report.found;
    rest.sort();
    match Spec::of(document) {
        Ok(spec) if rest.is_empty() => Ok(spec),
        Ok(_) => Err(rest),
        Err(mut first) => {
            first.message.push_str(" (rule: what the build reads)");
            rest.retain(|problem| problem.place != first.place);
            rest.insert(0, first);
            Err(rest)
        }
    }
}

/// The document that is checked, and what was found in it.
#[derive(Debug)]
pub struct Report<'a> {
    /// The document.
    pub document: &'a Document,
    /// The rule that is at work.
    pub rule: &'static str,
    /// What was found.
    pub found: Vec<Problem>,
}

impl Report<'_> {
    fn add(&mut self, node: &Node<'_>, message: impl fmt::Display) {
        let message = format!("{message} (rule: {})", self.rule);
        self.found.push(self.document.problem(&node.place, message));
    }
}

fn operation_ids(report: &mut Report<'_>) {
    let mut seen = BTreeMap::new();
    for operation in walk::operations(report.document) {
        let (id, node) = (operation.text("operationId"), operation.get("operationId"));
        let snake = id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        match id.split_once('_') {
            Some((verb, noun)) if snake && VERBS.contains(&verb) && !noun.is_empty() => {}
            _ => report.add(
                &node,
                format!("`{id}` is not `verb_noun` in snake case; begin it with one of {}", VERBS.join(", ")),
            ),
        }
        if let Some(first) = seen.insert(id, operation.place.clone()) {
            let first = report.document.problem(&first, "").line;
            report.add(&node, format!("`{id}` is taken by the operation at line {first}; choose another"));
        }
    }
}

fn tags(report: &mut Report<'_>) {
    let declared = Node::at(report.document, "/tags").children();
    for tag in declared.iter().filter(|tag| tag.text("name").is_empty() || tag.text("description").is_empty())
    {
        report.add(tag, "a tag needs a name and a description; add what is missing");
    }
    let mut used = Vec::new();
    for operation in walk::operations(report.document) {
        let tags = operation.get("tags");
        match tags.value.as_array().map(Vec::as_slice) {
            Some([Value::String(name)]) if declared.iter().any(|tag| tag.text("name") == name) => {
                used.push(name)
            }
            Some([Value::String(name)]) => {
                report.add(&tags, format!("tag `{name}` is not declared; add it to `tags` at the top"));
            }
            _ => report.add(&tags, "an operation has exactly one tag; name the one of its collection"),
        }
    }
    for tag in declared.iter().filter(|tag| used.iter().all(|name| *name != tag.text("name"))) {
        report.add(tag, "no operation has this tag; remove it");
    }
}

fn texts_of_operations(report: &mut Report<'_>) {
    for operation in walk::operations(report.document) {
        let summary = operation.text("summary");
        if summary.matches(['\n']).count() > 0 || summary.contains(". ") || !summary.ends_with('.') {
            report.add(
                &operation.get("summary"),
                "must be one sentence that ends with a full stop; rewrite it",
            );
        } else if !summary.split(' ').next().unwrap_or_default().ends_with('s') {
            report.add(&operation.get("summary"), "must begin with a verb in the third person; rewrite it");
        }
        if operation.text("description").is_empty() {
            report.add(&operation.get("description"), "missing; say what the summary leaves out");
        }
    }
}

fn descriptions(report: &mut Report<'_>) {
    let document = report.document;
    // A property that is only a reference is described by what it refers to.
    let properties = walk::properties(document).into_iter().filter(|property| !property.has("$ref"));
    let all = properties.chain(walk::parameters(document)).chain(walk::components(document));
    for node in all.filter(|node| node.text("description").is_empty()) {
        report.add(&node.get("description"), "missing; say what it means");
    }
}

fn named_components(report: &mut Report<'_>) {
    for schema in walk::schemas(report.document) {
        let named = schema.place.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'));
        if named {
            continue;
        }
        if schema.has("enum") {
            report.add(&schema, "an enum is written in place; give it a name in components/schemas");
        }
        let format = schema.text("format");
        if ["id", "unixtime", "password"].contains(&format) {
            report.add(&schema, format!("`format: {format}` in place; refer to a component of that format"));
        }
        if schema.has("properties") {
            report.add(&schema, "an object is written in place; give it a name in components/schemas");
        }
    }
}

fn meanings_of_enums(report: &mut Report<'_>) {
    for schema in Node::at(report.document, "/components/schemas").children() {
        let (values, meanings) = (schema.get("enum"), schema.get("x-enum-descriptions"));
        for value in values.children() {
            let Some(text) = value.value.as_str() else {
                report.add(&value, "a value of an enum must be a text; quote it");
                continue;
            };
            if meanings.text(text).is_empty() {
                report.add(&meanings, format!("`{text}` is not explained; say what it means"));
            }
        }
        for meaning in meanings.children() {
            if values.children().iter().all(|value| value.value.as_str() != Some(&meaning.name())) {
                report.add(&meaning, "explains what is no value of the enum; remove it");
            }
        }
    }
}

fn idempotent(report: &mut Report<'_>) {
    for operation in walk::operations(report.document) {
        let node = operation.get("x-idempotent");
        let creates = operation.text("operationId").starts_with("create_");
        match (operation.name().as_str(), node.value) {
            ("get" | "delete", Value::Bool(false)) => {
                report.add(&node, "reading and deleting can be repeated; write true");
            }
            (_, Value::Bool(true)) if creates => {
                report.add(&node, "creating twice leaves two; write false");
            }
            (_, Value::Bool(_)) => {}
            _ => report.add(&node, "missing or not a boolean; say true or false"),
        }
    }
}

fn cursor_style(report: &mut Report<'_>) {
    for operation in walk::operations(report.document) {
        let (style, node) = (operation.text("x-cursor-style"), operation.get("x-cursor-style"));
        let lists = operation.text("operationId").starts_with("list_");
        if lists != operation.has("x-cursor-style") {
            report.add(&node, "list operations have it, and no others; add or remove it");
        } else if lists {
            let reply = operation.get("responses").get("200");
            let envelope = walk::references(reply).into_iter().next().unwrap_or_default().0;
            // Where the last item tells its id, the envelope need not.
            let holds = match style {
                "last_item" => "data",
                style => style,
            };
            if CURSOR_STYLES.iter().all(|known| known.name != style)
                || report.document.at(&format!("{envelope}/properties/{holds}")).is_none()
            {
                report.add(&node, format!("`{style}` is not in the list envelope; use the field that is"));
            }
        }
    }
}

fn extensions(report: &mut Report<'_>) {
    let mut open = vec![Node::at(report.document, "")];
    while let Some(node) = open.pop() {
        let holds_names = ["properties", "x-enum-descriptions"].contains(&node.name().as_str());
        let of_parameter = node.place.rsplit_once('/').is_some_and(|(list, _)| list.ends_with("/parameters"));
        for below in node.children() {
            let name = below.name();
            if name.starts_with("x-") && !holds_names && node.value.is_object() {
                let steps = below.place.matches('/').count();
                let is_at_home = |home: &str| match home {
                    PARAMETERS => of_parameter,
                    _ => steps == 4 && below.place.starts_with(home),
                };
                let homes: Vec<_> = EXTENSIONS.iter().filter(|(known, _)| *known == name).collect();
                if homes.is_empty() {
                    report.add(&below, "unknown extension; correct its name or describe it at the top");
                } else if !homes.iter().any(|(_, home)| is_at_home(home)) {
                    report.add(&below, "nothing reads this extension here; move or remove it");
                }
            }
            open.push(below);
        }
    }
}

fn responses(report: &mut Report<'_>) {
    for operation in walk::operations(report.document) {
        let responses = operation.get("responses");
        let mut statuses: Vec<String> = responses.children().iter().map(Node::name).collect();
        statuses.sort();
        if statuses != ["200", "4XX", "5XX"] {
            report.add(&responses, "must declare 200, 4XX and 5XX, and nothing else; add or remove");
        }
        for response in responses.children().iter().filter(|response| response.name().ends_with("XX")) {
            if response.text("$ref") != ERROR {
                report.add(response, format!("must be `$ref: '{ERROR}'`; write that"));
            }
        }
    }
}

fn open_objects(report: &mut Report<'_>) {
    for schema in walk::schemas(report.document) {
        if schema.value.get("additionalProperties") == Some(&Value::Bool(false)) {
            let node = schema.get("additionalProperties");
            report.add(&node, "would refuse fields that are added later; remove it");
        }
    }
}

fn nullable(report: &mut Report<'_>) {
    let schemas = walk::schemas(report.document);
    for schema in schemas.iter().filter(|schema| schema.has("nullable") && !schema.has("type")) {
        report.add(&schema.get("nullable"), "means nothing without `type`; write the type beside it");
    }
}

fn object_fields(report: &mut Report<'_>) {
    for property in walk::properties(report.document) {
        let plain = property.text("type") == "string" && !property.has("enum") && !property.has("format");
        if property.name() == "object" && !plain {
            report.add(&property, "must be a plain string, which is read leniently; write `type: string`");
        }
    }
}

fn defaults_of_requests(report: &mut Report<'_>) {
    let bodies = walk::operations(report.document).into_iter().map(|operation| operation.get("requestBody"));
    let bodies: Vec<Node<'_>> = bodies.collect();
    let reached = walk::reached(report.document, bodies);
    for schema in reached.into_values().flat_map(walk::schemas_within).filter(|schema| schema.has("default"))
    {
        report.add(&schema.get("default"), "would be sent though nobody set it; tell it in the description");
    }
}

fn references(report: &mut Report<'_>) {
    for (target, place) in walk::references(Node::at(report.document, "")) {
        if report.document.at(&target).is_none() {
            let node = Node { place, value: &Value::Null };
            report.add(&node, format!("`#{target}` does not exist; correct the name or add it"));
        }
    }
}

fn unused_components(report: &mut Report<'_>) {
    let reached = walk::reached(report.document, vec![Node::at(report.document, "/paths")]);
    for kind in ["schemas", "parameters", "responses"] {
        for component in Node::at(report.document, format!("/components/{kind}")).children() {
            if !reached.contains_key(&component.place) {
                report.add(&component, "no operation reaches this component; use or remove it");
            }
        }
    }
}

fn path_templates(report: &mut Report<'_>) {
    for path in Node::at(report.document, "/paths").children() {
        for name in path.name().split('{').skip(1) {
            let name = name.split('}').next().unwrap_or_default();
            let snake = name.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            if !snake || !name.ends_with("_id") || name == "_id" {
                report.add(&path, format!("path parameter `{name}` must be called `{{…_id}}`; rename it"));
            }
        }
    }
}

fn placeholders(report: &mut Report<'_>) {
    let mut open = vec![Node::at(report.document, "")];
    while let Some(node) = open.pop() {
        if node.value.as_str().is_some_and(|text| text.contains("FIXME")) {
            report.add(&node, "a text is still to be written; say here what it asks for");
        }
        open.extend(node.children());
    }
}
