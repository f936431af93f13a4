//! Compares an operation: what is said of it, where and how it is called, and what is sent and answered.

use super::super::compare::keywords::differences;
use super::super::compare::{Comparison, Direction, class_of};
use super::super::finding::{At, Class, Side};
use super::super::label;
use super::super::shape::{Source, plain};
use super::{ELSEWHERE, METHODS, Operation, parameters};
use openai_admin_codegen::yaml::child;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn compare(
    comparison: &mut Comparison<'_>,
    ours: &Operation,
    theirs: &Operation,
    at: &At<'_>,
) -> Result<(), String> {
    comparison.told(&ours.name(), (&ours.place, &theirs.place), at);
    let told = ["operationId", "parameters", "requestBody", "responses", "security", "servers"];
    let pairs = [(&ours.place, &theirs.place, told.to_vec()), {
        let told = METHODS.into_iter().chain(["parameters", "servers", "$ref"]).collect();
        (&ours.item, &theirs.item, told)
    }];
    for (known, other, told) in pairs {
        comparison.beside((known, other), &told, (&ours.name(), Direction::Request), at)?;
    }
    let sides = (security(&comparison.ours, ours)?, security(&comparison.theirs, theirs)?);
    comparison.changed("security", sides, at);
    let sides = (servers(&comparison.ours, ours)?, servers(&comparison.theirs, theirs)?);
    comparison.changed("servers", sides, at);
    parameters::compare(comparison, ours, theirs, at)?;
    body(comparison, ours, theirs, at)?;
    replies(comparison, ours, theirs, at)
}

impl Comparison<'_> {
    /// Compares what two objects say beside what is `told` elsewhere.
    fn beside(
        &mut self,
        (ours, theirs): (&str, &str),
        told: &[&str],
        (name, direction): (&str, Direction),
        at: &At<'_>,
    ) -> Result<(), String> {
        let (known, other) = (self.ours.beside(ours, told)?, self.theirs.beside(theirs, told)?);
        for (key, side, detail) in differences(&known, &other) {
            self.findings.add(class_of(&key, side, direction), (side, &key), name, &detail, at);
        }
        Ok(())
    }

    /// Adds what is the same for many operations, and differs.
    fn changed(&mut self, kind: &str, (ours, theirs): (String, String), at: &At<'_>) {
        if ours != theirs {
            let what = (Side::Differs, kind);
            self.findings.add(Class::BreakingForWriters, what, &format!("{ours} -> {theirs}"), "", at);
        }
    }
}

/// The value of a keyword of the operation, or of what is around it.
fn inherited<'a>(source: &Source<'a>, operation: &Operation, key: &str) -> Option<(&'a Value, String)> {
    let places = [operation.place.as_str(), operation.item.as_str(), ""].map(|place| child(place, key));
    places.into_iter().find_map(|place| Some((source.root.pointer(&place)?, place)))
}

/// Which keys an operation takes: their names, and how each is sent.
fn security(source: &Source<'_>, operation: &Operation) -> Result<String, String> {
    let alternatives = inherited(source, operation, "security").and_then(|(value, _)| value.as_array());
    let mut found = Vec::new();
    for alternative in alternatives.into_iter().flatten().filter_map(Value::as_object) {
        let mut keys = Vec::new();
        for (name, scopes) in alternative {
            let place = source.resolve(&child("/components/securitySchemes", name))?;
            let words: Vec<String> =
                source.beside(&place, &[])?.values().rev().map(|(value, _)| plain(value)).collect();
            let scopes = if *scopes == json!([]) { String::new() } else { format!(" for {}", plain(scopes)) };
            keys.push(format!("{name} ({}){scopes}", words.join(" ")));
        }
        found.push(if keys.is_empty() { "nothing".to_owned() } else { keys.join(" and ") });
    }
    found.sort();
    Ok(if found.is_empty() { "nothing".to_owned() } else { found.join(" or ") })
}

/// Where an operation is sent to.
fn servers(source: &Source<'_>, operation: &Operation) -> Result<String, String> {
    let Some((value, place)) = inherited(source, operation, "servers") else {
        return Ok("nothing".to_owned());
    };
    let mut found = Vec::new();
    for index in 0..value.as_array().map_or(0, Vec::len) {
        let server = source.beside(&child(&place, &index.to_string()), &[])?;
        let words: Vec<String> = server.values().map(|(value, _)| plain(value)).collect();
        found.push(words.join(" "));
    }
    found.sort();
    Ok(found.join(" or "))
}

/// What a message is written in: the place of what is JSON, and the names of the others.
fn media(source: &Source<'_>, place: &str) -> (Option<String>, BTreeSet<String>) {
    let content = child(place, "content");
    let media = source.root.pointer(&content).and_then(Value::as_object);
    let names = || media.into_iter().flatten().map(|(name, _)| name);
    let is_json = |name: &str| {
        let name = name.split(';').next().unwrap_or_default().trim();
        name == "application/json" || name.ends_with("+json") || name == "*/*"
    };
    let has_schema = |name: &str| media.and_then(|media| media.get(name)?.get("schema")).is_some();
    let json = names().find(|name| is_json(name) && has_schema(name));
    let others = names().filter(|name| Some(*name) != json).cloned().collect();
    (json.map(|name| child(&content, name)), others)
}

/// Compares what is sent one way.
fn message(
    comparison: &mut Comparison<'_>,
    (known, other): (&str, &str),
    (place, direction): (&str, Direction),
    at: &At<'_>,
) -> Result<(), String> {
    let breaking = match direction {
        Direction::Request => Class::BreakingForWriters,
        Direction::Reply => Class::BreakingForReaders,
    };
    comparison.beside((known, other), &["content", "headers", "required"], (place, direction), at)?;
    let ((known, our_names), (other, their_names)) =
        (media(&comparison.ours, known), media(&comparison.theirs, other));
    let is_other = known.is_some() != other.is_some();
    match (known, other) {
        (Some(known), Some(other)) => {
            comparison.beside((&known, &other), &["schema"], (place, direction), at)?;
            let schemas = (child(&known, "schema"), child(&other, "schema"));
            comparison.schemas(direction, (&schemas.0, &schemas.1), false, at)?;
        }
        (Some(_), None) => comparison.findings.add(breaking, (Side::Ours, "JSON"), place, "", at),
        (None, Some(_)) => comparison.findings.add(Class::Additive, (Side::Upstream, "JSON"), place, "", at),
        (None, None) => {}
    }
    if is_other {
        // What stands in the place of JSON need not be told too.
        return Ok(());
    }
    for name in their_names.difference(&our_names) {
        comparison.findings.add(Class::Additive, (Side::Upstream, "content"), place, name, at);
    }
    for name in our_names.difference(&their_names) {
        comparison.findings.add(breaking, (Side::Ours, "content"), place, name, at);
    }
    Ok(())
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
            comparison.told(&place, (known, other), &at);
            message(comparison, (known, other), (&place, Direction::Request), &at)?;
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

/// The statuses of ours that one of theirs stands for: what ours has as a range may stand in the other one
/// by one, and the other way round. `default` is whatever they do not tell apart.
fn counterparts<'a>(ours: &'a Operation, theirs: &Operation, status: &str) -> Vec<&'a String> {
    let range = |status: &str| status.get(..1).map(|class| format!("{class}XX")).unwrap_or_default();
    let named = |status: &str| {
        let exact = ours.replies.get_key_value(status).or_else(|| ours.replies.get_key_value(&range(status)));
        let within = || {
            let known = |known: &&String| status == range(status) && known.get(..1) == status.get(..1);
            ours.replies.keys().find(known)
        };
        exact.map(|(known, _)| known).or_else(within)
    };
    let open = || ours.replies.get_key_value("DEFAULT").map(|(known, _)| known);
    if status == "DEFAULT" {
        let told: BTreeSet<&String> = theirs.replies.keys().filter_map(|status| named(status)).collect();
        let others: Vec<&String> = ours.replies.keys().filter(|known| !told.contains(known)).collect();
        return if others.is_empty() { open().into_iter().collect() } else { others };
    }
    named(status).or_else(open).into_iter().collect()
}

fn replies(
    comparison: &mut Comparison<'_>,
    ours: &Operation,
    theirs: &Operation,
    at: &At<'_>,
) -> Result<(), String> {
    for (status, other) in &theirs.replies {
        let place = format!("{} {status}", ours.name());
        let at = At { operation: place.clone(), ..at.clone() };
        let mut known = counterparts(ours, theirs, status);
        if known.is_empty() {
            let class = if status.starts_with('2') { Class::BreakingForReaders } else { Class::Additive };
            comparison.findings.add(class, (Side::Upstream, "status"), &place, "", &at);
            // It may stand for ours: nothing else does.
            let is_success = |status: &str| status.starts_with('2');
            let stands = |known: &&String| {
                theirs.replies.keys().any(|other| counterparts(ours, theirs, other).contains(known))
            };
            let success = ours.replies.keys().find(|known| is_success(known)).filter(|known| !stands(known));
            known.extend(success.filter(|_| is_success(status)));
        } else {
            let first = &ours.replies[known[0]];
            comparison.told(&place, (first, other), &at);
        }
        for known in known.iter().map(|known| &ours.replies[*known]) {
            headers(comparison, (known, other), &at)?;
            message(comparison, (known, other), (&place, Direction::Reply), &at)?;
        }
    }
    // Which failures there are is rarely told in full. How a call succeeds ought to be.
    let success = |status: &&String| status.starts_with('2');
    let told = theirs.replies.keys().any(|status| success(&status) || status == "DEFAULT");
    if let (Some(status), false) = (ours.replies.keys().find(success), told) {
        let place = format!("{} {status}", ours.name());
        comparison.findings.add(Class::OursOnly, (Side::Ours, "status"), &place, "", at);
    }
    let is_told = |status: &str| {
        let range = format!("{}XX", status.get(..1).unwrap_or_default());
        [status, &range, "DEFAULT"].iter().any(|known| theirs.replies.contains_key(*known))
    };
    let start = format!("{} ", ours.name());
    let had = comparison.findings.known.below(&start).filter(|status| {
        let is_status =
            status.len() == 3 && status.starts_with(|c: char| c.is_ascii_digit()) || *status == "DEFAULT";
        is_status && !is_told(status)
    });
    for status in had.map(|status| format!("{start}{status}")).collect::<Vec<_>>() {
        comparison.findings.add(Class::OursOnly, (Side::Ours, "status"), &status, "", at);
    }
    Ok(())
}

/// The headers of a reply, of which ours tells those that are read.
fn headers(comparison: &mut Comparison<'_>, (known, other): (&str, &str), at: &At<'_>) -> Result<(), String> {
    let place = label::of(comparison.ours.root, known);
    let all = |source: &Source<'_>, reply: &str| -> Result<BTreeMap<String, String>, String> {
        let below = child(reply, "headers");
        let headers = source.root.pointer(&below).and_then(Value::as_object).into_iter().flatten();
        let named = headers.map(|(name, _)| Ok((name.to_lowercase(), source.resolve(&child(&below, name))?)));
        let is_elsewhere = |name: &str| ELSEWHERE.contains(&name);
        named.filter(|named| !matches!(named, Ok((name, _)) if is_elsewhere(name))).collect()
    };
    let (known, mut others) = (all(&comparison.ours, known)?, all(&comparison.theirs, other)?);
    for (name, known) in known {
        let Some(other) = others.remove(&name) else {
            comparison.findings.add(Class::OursOnly, (Side::Ours, "header"), &place, &name, at);
            continue;
        };
        let label = format!("{place} {name}");
        comparison.told(&label, (&known, &other), at);
        comparison.beside((&known, &other), &["schema", "content"], (&label, Direction::Reply), at)?;
        let schemas = (child(&known, "schema"), child(&other, "schema"));
        comparison.schemas(Direction::Reply, (&schemas.0, &schemas.1), true, at)?;
    }
    for name in others.keys() {
        comparison.findings.add(Class::Additive, (Side::Upstream, "header"), &place, name, at);
    }
    Ok(())
}
