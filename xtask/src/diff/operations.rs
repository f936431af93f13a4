//! Finds the operations of a document and compares them one by one.

use super::compare::{Comparison, Direction};
use super::finding::{At, Class, Findings, Side};
use super::label;
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
    /// How many operations both documents have.
    pub common: usize,
    /// How many operations of the other document are none of our business.
    pub left_out: usize,
}

/// Method and path, the path with its parameters nameless.
type Key = (String, String);

/// Where a parameter goes: its kind, and its name or, in a path, its position.
type ParameterKey = (String, String);

#[derive(Debug)]
struct Operation {
    path: String,
    method: String,
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

/// Compares two documents as far as ours goes.
pub fn compare(ours: &Value, theirs: &Value) -> Result<Compared, String> {
    let wrong = |e| format!("the other document: {e}");
    let mut comparison =
        Comparison { ours: Source::new(ours), theirs: Source::new(theirs), findings: Findings::default() };
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
            one(&mut comparison, operation, other, &at).map_err(|e| format!("{}: {e}", operation.name()))?;
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
    Ok(Compared { findings: comparison.findings, common, left_out })
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
    Ok(Operation { path: path.to_owned(), method: method.to_owned(), tag, parameters, body, replies })
}

/// The schema of a body in JSON.
fn json(source: &Source<'_>, place: &str) -> Option<String> {
    let content = child(place, "content");
    let media = source.root.pointer(&content)?.as_object()?;
    let is_json = |name: &str| {
        let name = name.split(';').next().unwrap_or_default().trim();
        name == "application/json" || name.ends_with("+json") || name == "*/*"
    };
    let name = media.keys().find(|name| is_json(name))?;
    media.get(name)?.get("schema")?;
    Some(child(&child(&content, name), "schema"))
}

fn one(
    comparison: &mut Comparison<'_>,
    ours: &Operation,
    theirs: &Operation,
    at: &At<'_>,
) -> Result<(), String> {
    parameters(comparison, ours, theirs, at)?;
    body(comparison, ours, theirs, at)?;
    replies(comparison, ours, theirs, at)
}

fn parameters(
    comparison: &mut Comparison<'_>,
    ours: &Operation,
    theirs: &Operation,
    at: &At<'_>,
) -> Result<(), String> {
    let mut others = theirs.parameters.clone();
    for ((kind, name), place) in &ours.parameters {
        let label = format!("{} ?{name}", ours.name());
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
        let schemas = (child(place, "schema"), child(&other, "schema"));
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

fn body(
    comparison: &mut Comparison<'_>,
    ours: &Operation,
    theirs: &Operation,
    at: &At<'_>,
) -> Result<(), String> {
    let place = format!("{} request", ours.name());
    match (&ours.body, &theirs.body) {
        (Some((known, must)), Some((other, theirs_must))) => {
            match (must, theirs_must) {
                (true, false) => {
                    comparison.findings.add(Class::Additive, (Side::Ours, "required"), &place, "", at);
                }
                (false, true) => {
                    let class = Class::BreakingForWriters;
                    comparison.findings.add(class, (Side::Upstream, "required"), &place, "", at);
                }
                _ => {}
            }
            let at = At { operation: place.clone(), ..at.clone() };
            match (json(&comparison.ours, known), json(&comparison.theirs, other)) {
                (Some(known), Some(other)) => {
                    comparison.schemas(Direction::Request, (&known, &other), false, &at)?;
                }
                (Some(_), None) => {
                    let class = Class::BreakingForWriters;
                    comparison.findings.add(class, (Side::Ours, "JSON"), &place, "", &at);
                }
                (None, Some(_)) => {
                    comparison.findings.add(Class::Additive, (Side::Upstream, "JSON"), &place, "", &at);
                }
                (None, None) => {}
            }
        }
        (None, Some((_, must))) => {
            let class = if *must { Class::BreakingForWriters } else { Class::Additive };
            comparison.findings.add(class, (Side::Upstream, "body"), &place, "", at);
        }
        (Some(_), None) => comparison.findings.add(Class::OursOnly, (Side::Ours, "body"), &place, "", at),
        (None, None) => {}
    }
    Ok(())
}

fn replies(
    comparison: &mut Comparison<'_>,
    ours: &Operation,
    theirs: &Operation,
    at: &At<'_>,
) -> Result<(), String> {
    for (status, other) in &theirs.replies {
        let range = status.get(..1).map(|class| format!("{class}XX")).unwrap_or_default();
        // What ours has as a range may stand in the other one by one, and the other way round.
        let exact = ours.replies.get_key_value(status).or_else(|| ours.replies.get_key_value(&range));
        let within =
            || ours.replies.iter().find(|(known, _)| *status == range && known.get(..1) == range.get(..1));
        let known = exact.or_else(within).or_else(|| ours.replies.get_key_value("DEFAULT"));
        let place = format!("{} {status}", ours.name());
        let at = At { operation: place.clone(), ..at.clone() };
        let Some((_, known)) = known else {
            let class = if status.starts_with('2') { Class::BreakingForReaders } else { Class::Additive };
            comparison.findings.add(class, (Side::Upstream, "status"), &place, "", &at);
            if status.starts_with('2')
                && let Some((_, known)) = ours.replies.iter().find(|(known, _)| known.starts_with('2'))
            {
                answers(comparison, known, other, &place, &at)?;
            }
            continue;
        };
        answers(comparison, known, other, &place, &at)?;
    }
    // Which failures there are is rarely told in full. How a call succeeds ought to be.
    let success = |status: &&String| status.starts_with('2');
    let told = theirs.replies.keys().any(|status| success(&status) || status == "DEFAULT");
    if let (Some(status), false) = (ours.replies.keys().find(success), told) {
        let place = format!("{} {status}", ours.name());
        comparison.findings.add(Class::OursOnly, (Side::Ours, "status"), &place, "", at);
    }
    Ok(())
}

fn answers(
    comparison: &mut Comparison<'_>,
    known: &str,
    other: &str,
    place: &str,
    at: &At<'_>,
) -> Result<(), String> {
    match (json(&comparison.ours, known), json(&comparison.theirs, other)) {
        (Some(known), Some(other)) => comparison.schemas(Direction::Reply, (&known, &other), false, at)?,
        (Some(_), None) => {
            comparison.findings.add(Class::BreakingForReaders, (Side::Ours, "JSON"), place, "", at);
        }
        (None, Some(_)) => comparison.findings.add(Class::Additive, (Side::Upstream, "JSON"), place, "", at),
        (None, None) => {}
    }
    Ok(())
}
