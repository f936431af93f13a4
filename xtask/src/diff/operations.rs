//! Finds the operations of a document and compares them one by one.

mod messages;
mod parameters;

use super::compare::Comparison;
use super::finding::{At, Class, Findings, Side};
use super::seen::{Known, Seen};
use super::shape::Source;
use openai_admin_codegen::yaml::child;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const METHODS: [&str; 8] = ["get", "post", "put", "patch", "delete", "head", "options", "trace"];
/// Headers that OpenAPI tells to describe elsewhere.
const ELSEWHERE: [&str; 3] = ["accept", "content-type", "authorization"];

/// What differs, and how much was not looked at.
#[derive(Debug)]
pub struct Compared {
    /// The differences.
    pub findings: Findings,
    /// What the other document has and says where it was compared.
    pub seen: Seen,
    /// How many operations both documents have.
    pub common: usize,
    /// How many operations of the other document are none of our business.
    pub left_out: usize,
}

impl Compared {
    /// Adds what may mean something else than when we last looked, or tells why that is not known.
    pub fn meaning(&mut self) -> Option<String> {
        if self.findings.known.is_empty() {
            return None;
        }
        if !self.seen.has_texts() {
            return Some(
                "The other document has no descriptions: whether one changed its meaning was not compared."
                    .to_owned(),
            );
        }
        let known = std::mem::take(&mut self.findings.known);
        self.seen.compare(&known, &mut self.findings);
        self.findings.known = known;
        None
    }
}

/// Method and path, the path with its parameters nameless.
type Key = (String, String);

/// Where a parameter goes: its kind, and its name or, in a path, its position.
type ParameterKey = (String, String);

#[derive(Debug)]
struct Operation {
    path: String,
    method: String,
    /// Place of the path and of the operation.
    item: String,
    place: String,
    tag: Option<String>,
    /// Places of the parameters.
    parameters: BTreeMap<ParameterKey, String>,
    /// Place of the body, and whether there must be one.
    body: Option<(String, bool)>,
    /// By status the place of the response.
    replies: BTreeMap<String, String>,
}

impl Operation {
    fn name(&self) -> String {
        format!("{} {}", self.method.to_uppercase(), self.path)
    }
}

/// Compares two documents as far as ours goes. `known` is what the other one was when we last looked.
pub fn compare(ours: &Value, theirs: &Value, known: Known) -> Result<Compared, String> {
    let wrong = |e| format!("the other document: {e}");
    let mut comparison = Comparison::new(ours, theirs, known);
    let known = operations(&comparison.ours).map_err(|e| format!("our document: {e}"))?;
    let others = operations(&comparison.theirs).map_err(wrong)?;
    let prefixes = prefixes(known.keys().map(|(path, _)| path.as_str()));
    let (mut common, mut left_out) = (0, 0);
    for (key, operation) in &known {
        let collection = collection(&key.0);
        let resource = operation.tag.as_deref().unwrap_or(&collection);
        let at = At { resource, operation: operation.name() };
        if let Some(other) = others.get(key) {
            common += 1;
            messages::compare(&mut comparison, operation, other, &at)
                .map_err(|e| format!("{}: {e}", operation.name()))?;
        } else {
            let what = (Side::Ours, "operation");
            comparison.findings.add(Class::OursOnly, what, &operation.name(), "", &at);
        }
    }
    for (key, other) in others.iter().filter(|(key, _)| !known.contains_key(*key)) {
        if !prefixes.iter().any(|prefix| is_below(&key.0, prefix)) {
            left_out += 1;
            continue;
        }
        let same_path =
            known.iter().find(|(known, _)| known.0 == key.0).and_then(|(_, ours)| ours.tag.clone());
        let resource = same_path.unwrap_or_else(|| collection(&key.0));
        let at = At { resource: &resource, operation: other.name() };
        comparison.findings.add(Class::Additive, (Side::Upstream, "operation"), &other.name(), "", &at);
    }
    comparison.findings.settle(&comparison.seen);
    Ok(Compared { findings: comparison.findings, seen: comparison.seen, common, left_out })
}

/// The shortest paths below which all of ours are: each ends with its first parameter.
fn prefixes<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<String> {
    let all = paths.map(|path| path.find("{}").map_or(path, |start| &path[..start + 2]).to_owned());
    let all: BTreeSet<String> = all.collect();
    all.iter()
        .filter(|path| !all.iter().any(|other| other != *path && is_below(path, other)))
        .cloned()
        .collect()
}

fn is_below(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The last part of a path that is not a parameter.
fn collection(template: &str) -> String {
    template.rsplit('/').find(|part| !part.is_empty() && *part != "{}").unwrap_or("/").to_owned()
}

/// A path without the names of its parameters.
fn template(path: &str) -> String {
    let (mut found, mut rest) = (String::new(), path);
    while let Some((before, after)) = rest.split_once('{') {
        found.push_str(before);
        found.push_str("{}");
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    found.push_str(rest);
    found
}

fn operations(source: &Source<'_>) -> Result<BTreeMap<Key, Operation>, String> {
    let mut found = BTreeMap::new();
    let paths = source.root.get("paths").and_then(Value::as_object);
    for path in paths.into_iter().flatten().map(|(path, _)| path) {
        let item = source.resolve(&child("/paths", path))?;
        for method in METHODS {
            let place = child(&item, method);
            if source.root.pointer(&place).is_some_and(Value::is_object) {
                let operation = operation(source, path, method, [&item, &place])?;
                found.insert((template(path), method.to_owned()), operation);
            }
        }
    }
    Ok(found)
}

fn operation(
    source: &Source<'_>,
    path: &str,
    method: &str,
    [item, place]: [&str; 2],
) -> Result<Operation, String> {
    let get = |place: &str| source.root.pointer(place).unwrap_or(&Value::Null);
    let names: Vec<&str> = path.split(['{', '}']).skip(1).step_by(2).collect();
    let mut parameters = BTreeMap::new();
    // Those of the operation take the place of those of the path.
    for owner in [item, place] {
        let count = get(owner).get("parameters").and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..count {
            let place = source.resolve(&format!("{owner}/parameters/{index}"))?;
            let text =
                |key: &str| get(&place).get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
            let (kind, name) = (text("in"), text("name"));
            let name = match kind.as_str() {
                "header" if ELSEWHERE.contains(&name.to_lowercase().as_str()) => continue,
                "header" => name.to_lowercase(),
                "path" => match names.iter().position(|known| *known == name) {
                    Some(position) => position.to_string(),
                    None => name,
                },
                _ => name,
            };
            parameters.insert((kind, name), place);
        }
    }
    let body = child(place, "requestBody");
    let body = if get(&body).is_object() {
        let body = source.resolve(&body)?;
        let required = get(&body).get("required") == Some(&Value::Bool(true));
        Some((body, required))
    } else {
        None
    };
    let mut replies = BTreeMap::new();
    let below = child(place, "responses");
    for status in get(&below).as_object().into_iter().flatten().map(|(status, _)| status) {
        replies.insert(status.to_uppercase(), source.resolve(&child(&below, status))?);
    }
    let tag = get(place).pointer("/tags/0").and_then(Value::as_str).map(str::to_owned);
    let (path, method, item, place) = (path.to_owned(), method.to_owned(), item.to_owned(), place.to_owned());
    Ok(Operation { path, method, item, place, tag, parameters, body, replies })
}
