//! Where a document can be edited so that it concerns us.

use crate::diff::shape::Source;
use openai_admin_codegen::yaml::child;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// By kind the places of another document that the operations of ours lead to.
pub fn covered(ours: &Value, theirs: &Value) -> BTreeMap<&'static str, Vec<String>> {
    let known: BTreeSet<(String, String)> = operations(ours).into_iter().map(|(key, _)| key).collect();
    let source = Source::new(theirs);
    let mut found = Places { source: &source, found: BTreeMap::new() };
    for (key, place) in operations(theirs) {
        if known.contains(&key) {
            found.operation(&place);
        }
    }
    let places = found.found.into_iter();
    places.map(|(kind, places)| (kind, places.into_iter().collect())).collect()
}

fn operations(document: &Value) -> Vec<((String, String), String)> {
    let mut found = Vec::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in
            ["get", "post", "delete", "put", "patch"].into_iter().filter(|method| item.get(method).is_some())
        {
            let parts: Vec<&str> =
                path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect();
            found.push(((parts.join("/"), method.to_owned()), child(&child("/paths", path), method)));
        }
    }
    found
}

struct Places<'a> {
    source: &'a Source<'a>,
    found: BTreeMap<&'static str, BTreeSet<String>>,
}

impl Places<'_> {
    /// Adds the place behind all references, if it is new.
    fn add(&mut self, kind: &'static str, place: &str) -> Option<String> {
        let place = self.source.resolve(place).unwrap();
        self.source.root.pointer(&place)?;
        self.found.entry(kind).or_default().insert(place.clone()).then_some(place)
    }

    fn below(&self, place: &str, key: &str) -> Vec<String> {
        let below = child(place, key);
        match self.source.root.pointer(&below) {
            Some(Value::Object(object)) => object.keys().map(|key| child(&below, key)).collect(),
            Some(Value::Array(items)) => (0..items.len()).map(|index| format!("{below}/{index}")).collect(),
            _ => Vec::new(),
        }
    }

    fn operation(&mut self, place: &str) {
        self.add("operation", place);
        let item = place.rsplit_once('/').unwrap().0;
        for parameter in self.below(place, "parameters").into_iter().chain(self.below(item, "parameters")) {
            if let Some(parameter) = self.add("parameter", &parameter) {
                self.schema(&child(&parameter, "schema"));
            }
        }
        if let Some(body) = self.add("body", &child(place, "requestBody")) {
            self.schema(&format!("{body}/content/application~1json/schema"));
        }
        for reply in self.below(place, "responses") {
            if let Some(reply) = self.add("response", &reply) {
                self.schema(&format!("{reply}/content/application~1json/schema"));
            }
        }
    }

    fn schema(&mut self, place: &str) {
        let Some(place) = self.add("schema", place) else { return };
        for property in self.below(&place, "properties") {
            self.found.entry("property").or_default().insert(property.clone());
            self.schema(&property);
        }
        for key in ["items", "additionalProperties"] {
            self.schema(&child(&place, key));
        }
        for key in ["allOf", "anyOf", "oneOf"] {
            for part in self.below(&place, key) {
                self.schema(&part);
            }
        }
    }
}
