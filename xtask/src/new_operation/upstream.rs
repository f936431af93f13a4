//! Finds the operation in the other document, and refuses what cannot be taken over.

use super::names;
use crate::diff::shape::{Kind, Source};
use openai_admin_codegen::spec::METHODS;
use openai_admin_codegen::yaml::child;
use serde_json::Value;
use std::collections::BTreeSet;

/// An operation of the other document.
#[derive(Debug)]
pub struct Operation {
    /// The method in lower case.
    pub method: String,
    /// The path.
    pub path: String,
    /// Parameters that are not in the path.
    pub query: Vec<Parameter>,
    /// Place of the schema of the body.
    pub body: Option<String>,
    /// Place of the schema of the reply.
    pub reply: String,
    /// How it is called there.
    pub id: String,
    /// What had to be left out.
    pub notes: Vec<String>,
}

/// A parameter of the query.
#[derive(Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub name: String,
    /// Place of its schema.
    pub schema: String,
    /// Whether every request has it.
    pub required: bool,
}

impl Operation {
    /// The operation of that method and path, without some parameters; or what is there instead, or
    /// cannot be expressed.
    pub fn find(source: &Source<'_>, method: &str, path: &str, without: &[String]) -> Result<Self, String> {
        let place = existing(source, method, path)?;
        let here = |message: String| format!("{} {path}: {message}", method.to_uppercase());
        if let Some(name) = names::parameters(path).into_iter().find(|name| !name.ends_with("_id")) {
            return Err(here(format!(
                "path parameter `{name}` must be called `{{…_id}}`; the name is not sent, so rename it in a \
                 copy of the other document"
            )));
        }
        let mut found = Self {
            method: method.to_owned(),
            path: path.to_owned(),
            query: Vec::new(),
            body: None,
            reply: String::new(),
            id: text(source, &place, "operationId"),
            notes: Vec::new(),
        };
        found.parameters(source, &place, without).map_err(here)?;
        let message = child(&place, "requestBody");
        found.body = body(source, &message).map_err(here)?;
        let message = source.resolve(&message).unwrap_or_default();
        if found.body.is_some() && value(source, &message).get("required") != Some(&Value::Bool(true)) {
            found.notes.push(
                "the body may be left out there, and is always sent here, so that `spec diff` will name it: \
                 ignore that"
                    .to_owned(),
            );
        }
        found.reply = reply(source, &child(&place, "responses")).map_err(here)?;
        Ok(found)
    }

    fn parameters(&mut self, source: &Source<'_>, place: &str, without: &[String]) -> Result<(), String> {
        let mut seen: BTreeSet<(String, String)> = BTreeSet::new();
        // Those of the operation take the place of those of the path.
        for owner in [place, &child("/paths", &self.path)] {
            for index in 0..list(source, &child(owner, "parameters")).len() {
                let place = source.resolve(&format!("{owner}/parameters/{index}"))?;
                let (within, name) = (text(source, &place, "in"), text(source, &place, "name"));
                if within == "path" || !seen.insert((within.clone(), name.clone())) {
                    continue;
                }
                let required = value(source, &place).get("required") == Some(&Value::Bool(true));
                match (within.as_str(), required) {
                    ("query", false) if without.contains(&name) => {}
                    ("query", _) => {
                        let schema = child(&place, "schema");
                        plain(source, &schema, &name)?;
                        self.query.push(Parameter { name, schema, required });
                    }
                    (_, true) => {
                        return Err(format!(
                            "parameter `{name}` in `{within}` is required, and only paths and queries have \
                             parameters here; teach codegen/src/spec.rs first"
                        ));
                    }
                    (_, false) => {
                        self.notes
                            .push(format!("parameter `{name}` in `{within}` is left out: nothing sends it"));
                    }
                }
            }
        }
        match without.iter().find(|name| !seen.contains(&("query".to_owned(), (*name).clone()))) {
            Some(name) => Err(format!("it has no query parameter `{name}`; correct --without")),
            None => Ok(()),
        }
    }
}

/// The place of the operation, or what is near it.
fn existing(source: &Source<'_>, method: &str, path: &str) -> Result<String, String> {
    let paths = value(source, "/paths").as_object();
    let methods = |path: &str| {
        let item = value(source, &child("/paths", path));
        let known = METHODS.iter().filter(|method| item.get(**method).is_some());
        known.map(|method| method.to_uppercase()).collect::<Vec<_>>().join(", ")
    };
    let wanted = method.to_uppercase();
    if value(source, "/paths").get(path).is_some() {
        let place = child(&source.resolve(&child("/paths", path))?, method);
        if value(source, &place).is_object() {
            return Ok(place);
        }
        return Err(format!(
            "{wanted} {path} is not in the other document, which has {} there; give one of them",
            methods(path)
        ));
    }
    let alike = paths.into_iter().flatten().map(|(known, _)| known.as_str());
    let alike = alike.filter(|known| names::template(known) == names::template(path));
    if let Some(known) = alike.into_iter().next() {
        return Err(format!(
            "{wanted} {path} is not in the other document, which calls the path {known} and has {} there; \
             give the path as it has it",
            methods(known)
        ));
    }
    let last = names::parts(path).into_iter().rfind(|part| !names::is_parameter(part)).unwrap_or_default();
    let near = paths.into_iter().flatten().map(|(known, _)| known.as_str());
    let alike = |part: &str| names::singular(part) == names::singular(last);
    let near = near.filter(|known| !last.is_empty() && known.split('/').any(alike));
    let near: Vec<&str> = near.take(5).collect();
    Err(match near.is_empty() {
        true => {
            format!("{wanted} {path} is not in the other document; `cargo xtask spec diff` lists what is")
        }
        false => {
            format!("{wanted} {path} is not in the other document; did you mean {}?", near.join(" or "))
        }
    })
}

/// A query parameter is a value or a list of values.
fn plain(source: &Source<'_>, place: &str, name: &str) -> Result<(), String> {
    let shape = source.shape(&[place.to_owned()])?;
    for variant in &shape.variants {
        if variant.kind == Kind::Object {
            let members = variant.properties.keys().map(|member| format!("`{name}[{member}]`"));
            let members = members.collect::<Vec<_>>().join(", ");
            return Err(format!(
                "query parameter `{name}` is an object, which the generator does not take; leave it out with \
                 `--without {name}`, then write its members as parameters of their own: {members}"
            ));
        }
    }
    if shape.variants.len() != 1 {
        return Err(format!(
            "query parameter `{name}` is one of several types; leave it out with `--without {name}` and write \
             it by hand as the one that is used"
        ));
    }
    Ok(())
}

fn body(source: &Source<'_>, place: &str) -> Result<Option<String>, String> {
    if !value(source, place).is_object() {
        return Ok(None);
    }
    let place = source.resolve(place)?;
    let Some(schema) = json(source, &place) else {
        return Err(format!(
            "the body is {}, and only JSON is sent here; such a call needs support in codegen/ and src/ first",
            media(source, &place)
        ));
    };
    let shape = source.shape(std::slice::from_ref(&schema))?;
    match shape.variants.as_slice() {
        [only] if only.kind == Kind::Object && !only.properties.is_empty() => Ok(Some(schema)),
        _ => {
            Err("the body is not one object with properties, which a body must be here; write the operation \
                  by hand"
                .to_owned())
        }
    }
}

fn reply(source: &Source<'_>, place: &str) -> Result<String, String> {
    let statuses = value(source, place).as_object().into_iter().flatten().map(|(status, _)| status.as_str());
    let good: Vec<&str> = statuses.filter(|status| status.starts_with('2')).collect();
    if good != ["200"] {
        let good = if good.is_empty() { "none".to_owned() } else { good.join(", ") };
        return Err(format!(
            "the statuses of success are {good}, and every operation here has 200 only; write it by hand, \
             once codegen/src/spec.rs can read such a reply"
        ));
    }
    let place = source.resolve(&child(place, "200"))?;
    json(source, &place).ok_or_else(|| {
        format!(
            "the reply is {}, and only JSON is read here; such a call needs support in codegen/ and src/ first",
            media(source, &place)
        )
    })
}

/// The place of the schema of a message in JSON.
pub fn json(source: &Source<'_>, place: &str) -> Option<String> {
    let schema = format!("{place}/content/application~1json/schema");
    source.root.pointer(&schema).map(|_| schema)
}

fn media(source: &Source<'_>, place: &str) -> String {
    let content = value(source, &child(place, "content"));
    let names: Vec<&str> = content.as_object().into_iter().flatten().map(|(name, _)| name.as_str()).collect();
    if names.is_empty() { "empty".to_owned() } else { names.join(" or ") }
}

/// The value at a place; null where there is none.
pub fn value<'a>(source: &Source<'a>, place: &str) -> &'a Value {
    source.root.pointer(place).unwrap_or(&Value::Null)
}

/// The text of a key; empty where there is none.
pub fn text(source: &Source<'_>, place: &str, key: &str) -> String {
    value(source, place).get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// The list at a place; empty where there is none.
pub fn list<'a>(source: &Source<'a>, place: &str) -> &'a [Value] {
    value(source, place).as_array().map_or(&[], Vec::as_slice)
}
