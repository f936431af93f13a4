//! Compares the parameters of an operation.

use super::super::compare::keywords::differences;
use super::super::compare::{Comparison, Direction, class_of};
use super::super::finding::{At, Class, Side};
use super::super::label;
use super::super::shape::{Rest, Source, own_texts};
use super::Operation;
use openai_admin_codegen::yaml::child;
use serde_json::{Value, json};

pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    ours: &Operation,
    theirs: &Operation,
    at: &At<'_>,
) -> Result<(), String> {
    let mut others = theirs.parameters.clone();
    for ((kind, name), place) in &ours.parameters {
        // A parameter of the path is known by its position.
        let given = comparison.ours.root.pointer(place).and_then(|parameter| parameter.get("name"));
        let label = format!("{} ?{}", ours.name(), given.and_then(Value::as_str).unwrap_or(name));
        let required = flag(&comparison.ours, place);
        let other = others.remove(&(kind.clone(), name.clone())).or_else(|| {
            // Lists are sent as `name[]`, and some documents leave the brackets out.
            let bare = name.strip_suffix("[]").map(str::to_owned).unwrap_or_else(|| format!("{name}[]"));
            others.remove(&(kind.clone(), bare)).inspect(|_| {
                comparison.findings.add(Class::Cosmetic, (Side::Differs, "brackets"), &label, "", at);
            })
        });
        let Some(other) = other else {
            if kind == "path" {
                // An undeclared parameter of the path: the template has it all the same.
                continue;
            }
            let class = if required { Class::BreakingForWriters } else { Class::OursOnly };
            comparison.findings.add(class, (Side::Ours, "parameter"), &label, "", at);
            continue;
        };
        let home = label::of(comparison.ours.root, place);
        match (required, flag(&comparison.theirs, &other)) {
            (true, false) if kind != "path" => {
                comparison.findings.add(Class::Additive, (Side::Ours, "required"), &home, "", at);
            }
            (false, true) if kind != "path" => {
                let class = Class::BreakingForWriters;
                comparison.findings.add(class, (Side::Upstream, "required"), &home, "", at);
            }
            _ => {}
        }
        comparison.told(&label, (place, &other), at);
        let (known, beside) = (rest(&comparison.ours, place)?, rest(&comparison.theirs, &other)?);
        for (key, side, detail) in differences(&known, &beside) {
            let class = class_of(&key, side, Direction::Request);
            comparison.findings.add(class, (side, &key), &home, &detail, at);
        }
        let schemas = (schema(&comparison.ours, place), schema(&comparison.theirs, &other));
        comparison.schemas(Direction::Request, (&schemas.0, &schemas.1), true, at)?;
    }
    for ((kind, name), place) in others.into_iter().filter(|((kind, _), _)| kind != "path") {
        let required = flag(&comparison.theirs, &place);
        let class = if required { Class::BreakingForWriters } else { Class::Additive };
        let detail = if required { format!("{kind}, required") } else { kind };
        let label = format!("{} ?{name}", ours.name());
        comparison.findings.add(class, (Side::Upstream, "parameter"), &label, &detail, at);
    }
    Ok(())
}

fn flag(source: &Source<'_>, place: &str) -> bool {
    source.root.pointer(place).and_then(|parameter| parameter.get("required")) == Some(&Value::Bool(true))
}

/// The place of the schema, which may stand below a media type.
fn schema(source: &Source<'_>, place: &str) -> String {
    let content = child(place, "content");
    let media =
        source.root.pointer(&content).and_then(Value::as_object).and_then(|media| media.keys().next());
    let above = media.map_or_else(|| place.to_owned(), |media| child(&content, media));
    child(&above, "schema")
}

/// How a parameter is written, as far as it is not written as usual, and what is said of it beside.
fn rest(source: &Source<'_>, place: &str) -> Result<Rest, String> {
    let told = ["name", "in", "required", "schema", "content", "style", "explode"];
    let mut found = source.beside(place, &told)?;
    let parameter = source.root.pointer(place).unwrap_or(&Value::Null);
    let text = |key: &str| parameter.get(key).and_then(Value::as_str);
    let usual = if matches!(text("in"), Some("query" | "cookie")) { "form" } else { "simple" };
    let style = text("style").unwrap_or(usual);
    let mut add = |key: &str, value: Value| drop(found.insert(key.to_owned(), (value, place.to_owned())));
    if style != usual {
        add("style", json!(style));
    }
    if let Some(explode) = parameter.get("explode").filter(|explode| **explode != json!(style == "form")) {
        add("explode", explode.clone());
    }
    if let Some(content) = parameter.get("content").and_then(Value::as_object) {
        add("content", json!(content.keys().collect::<Vec<_>>()));
    }
    Ok(found)
}

impl Comparison<'_> {
    /// Takes down what is said at two places themselves.
    pub(super) fn told(&mut self, name: &str, (ours, theirs): (&str, &str), at: &At<'_>) {
        let texts =
            |source: &Source<'_>, place| own_texts(source.root.pointer(place).unwrap_or(&Value::Null), place);
        let (known, others) = (texts(&self.ours, ours), texts(&self.theirs, theirs));
        self.seen.add(name, (known, ours), (others, theirs), at);
    }
}
