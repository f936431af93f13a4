//! The keywords that have no place of their own in a [`Variant`](super::Variant), in one form however
//! they are written, so that they can be compared as they are.

use super::{BUDGET, Rest, Source};
use crate::diff::seen::Text;
use openai_admin_codegen::yaml::child;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::collections::btree_map::Entry;

/// Keywords that bound nothing and tell people something; they are compared as texts, or not at all.
const PROSE: [&str; 7] =
    ["description", "summary", "example", "examples", "externalDocs", "$comment", "tags"];
/// How many references may lead to a value within such a keyword.
const REFERENCES: usize = 16;
/// Keywords below which stand names and not keywords.
const NAMES: [&str; 6] =
    ["properties", "patternProperties", "dependentSchemas", "dependentRequired", "$defs", "mapping"];
/// Keywords that say something wherever they stand, and not only if all alternatives have them.
const NOTES: [&str; 3] = ["deprecated", "readOnly", "writeOnly"];

impl Source<'_> {
    /// What an object says beside what `is_told` elsewhere.
    pub fn rest(&self, place: &str, is_told: impl Fn(&str, &Value) -> bool) -> Result<Rest, String> {
        let mut found = Rest::new();
        match self.root.pointer(place) {
            Some(Value::Object(object)) => {
                for (key, value) in
                    object.iter().filter(|(key, value)| !is_prose(key) && !is_told(key, value))
                {
                    let value = self.written_out(value, NAMES.contains(&key.as_str()), &mut Vec::new())?;
                    if !is_void(key, &value) {
                        found.insert(key.clone(), (value, place.to_owned()));
                    }
                }
            }
            // Nothing fits `false`.
            Some(Value::Bool(false)) => drop(found.insert("not".to_owned(), (json!({}), place.to_owned()))),
            _ => {}
        }
        Ok(found)
    }

    /// The same for an object that is no schema.
    pub fn beside(&self, place: &str, told: &[&str]) -> Result<Rest, String> {
        self.budget.set(BUDGET);
        self.rest(place, |key, _| told.contains(&key))
    }

    /// The texts of a schema and of what it is made of, each with the place that it describes.
    pub fn texts(&self, place: &str) -> Result<Vec<Text>, String> {
        let (mut found, mut open, mut seen) = (Vec::new(), vec![place.to_owned()], BTreeSet::new());
        while let Some(place) = open.pop() {
            if !seen.insert(place.clone()) {
                continue;
            }
            let schema = self.root.pointer(&place).unwrap_or(&Value::Null);
            found.extend(own_texts(schema, &place));
            if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
                open.push(self.target(target)?);
            }
            for key in ["allOf", "anyOf", "oneOf"] {
                open.extend(
                    (0..super::parts(schema, key).len()).map(|index| format!("{place}/{key}/{index}")),
                );
            }
            if seen.len() > BUDGET as usize {
                return Err(format!("the schema at `{place}` is made of too many others"));
            }
        }
        Ok(found)
    }

    /// A value without references, texts and extensions. `open` holds the references on the way.
    fn written_out(&self, value: &Value, has_names: bool, open: &mut Vec<String>) -> Result<Value, String> {
        self.spend("")?;
        Ok(match value {
            Value::Array(items) => {
                let items = items.iter().map(|item| self.written_out(item, false, open));
                let mut items: Vec<Value> = items.collect::<Result<_, _>>()?;
                if items.iter().all(Value::is_string) {
                    items.sort_by(|a, b| a.as_str().cmp(&b.as_str()));
                }
                items.into()
            }
            Value::Object(object) => {
                let mut found = Map::new();
                for (key, value) in object {
                    let target = value.as_str().filter(|_| key == "$ref" && !has_names);
                    if let Some(target) = target.map(|target| self.target(target)).transpose()?
                        && !open.contains(&target)
                    {
                        let referred = self.root.pointer(&target).unwrap_or(&Value::Null);
                        if open.len() >= REFERENCES {
                            return Err(format!("`{target}` is reached through too many references"));
                        }
                        open.push(target);
                        let referred = self.written_out(referred, false, open)?;
                        open.pop();
                        if let Value::Object(referred) = referred {
                            found.extend(referred.into_iter().filter(|(key, _)| !object.contains_key(key)));
                        }
                    } else if key == "mapping" && !has_names {
                        // The names of schemas are theirs; which values there are counts.
                        let values: Vec<&String> =
                            value.as_object().into_iter().flatten().map(|(key, _)| key).collect();
                        found.insert(key.clone(), json!(values));
                    } else if has_names || !is_prose(key) {
                        let value =
                            self.written_out(value, !has_names && NAMES.contains(&key.as_str()), open)?;
                        if has_names || !is_void(key, &value) {
                            found.insert(key.clone(), value);
                        }
                    }
                }
                found.into()
            }
            other => other.clone(),
        })
    }
}

/// What an object says about itself, and an enum about its values.
pub fn own_texts(object: &Value, place: &str) -> Vec<Text> {
    let of =
        |key: &str| object.get(key).and_then(Value::as_str).map(|text| (text.to_owned(), place.to_owned()));
    let mut found: Vec<Text> = ["summary", "description"].into_iter().filter_map(of).collect();
    for key in ["x-enum-descriptions", "x-enumDescriptions"] {
        let values = match object.get(key) {
            Some(Value::Object(values)) => values.values().collect(),
            Some(Value::Array(values)) => values.iter().collect(),
            _ => Vec::new(),
        };
        found.extend(
            values.into_iter().filter_map(Value::as_str).map(|text| (text.to_owned(), child(place, key))),
        );
    }
    found
}

fn is_prose(key: &str) -> bool {
    key.starts_with("x-") || PROSE.contains(&key)
}

/// Whether a keyword with this value says no more than its absence.
fn is_void(key: &str, value: &Value) -> bool {
    match key {
        "additionalProperties" | "unevaluatedProperties" | "items" | "unevaluatedItems" | "propertyNames" => {
            *value == Value::Bool(true) || *value == json!({})
        }
        "required" | "parameters" => *value == json!([]),
        "headers" | "links" | "callbacks" | "encoding" => *value == json!({}),
        _ => *value == Value::Bool(false),
    }
}

/// Adds what must hold too.
pub fn all_of(known: &mut Rest, other: &Rest) {
    for (key, (value, home)) in other {
        match known.entry(key.clone()) {
            Entry::Vacant(entry) => drop(entry.insert((value.clone(), home.clone()))),
            Entry::Occupied(mut entry) => join(&mut entry.get_mut().0, value, "allOf"),
        }
    }
}

/// Keeps what holds for both alternatives.
pub fn any_of(known: &mut Rest, other: Rest) {
    known.retain(|key, _| other.contains_key(key) || NOTES.contains(&key.as_str()));
    for (key, (value, home)) in other {
        match known.get_mut(&key) {
            Some((known, _)) => join(known, &value, "anyOf"),
            None if NOTES.contains(&key.as_str()) => drop(known.insert(key, (value, home))),
            None => {}
        }
    }
}

fn join(known: &mut Value, other: &Value, key: &str) {
    if known == other {
        return;
    }
    let parts = |value: &Value| match value.get(key) {
        Some(Value::Array(parts)) if value.as_object().is_some_and(|object| object.len() == 1) => {
            parts.clone()
        }
        _ => vec![value.clone()],
    };
    let mut all = parts(known);
    all.extend(parts(other));
    all.sort_by_key(Value::to_string);
    all.dedup();
    *known = json!({ key: all });
}

/// A value in a few words: a text as it is, anything else as JSON.
pub fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), |text| text.trim().to_owned())
}
