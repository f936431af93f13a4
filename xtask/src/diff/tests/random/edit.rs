//! The kinds of edits.

use openai_admin_codegen::yaml::child;
use serde_json::{Map, Value, json};

type Make = fn(&mut Value, &str, &mut fastrand::Rng) -> bool;

/// What is done to one place of a kind. It tells whether it could be done.
pub struct Edit {
    pub name: &'static str,
    /// The kind of place.
    pub of: &'static str,
    pub make: Make,
}

const fn edit(name: &'static str, of: &'static str, make: Make) -> Edit {
    Edit { name, of, make }
}

/// Edits that mean something.
pub const MEANT: &[Edit] = &[
    edit("operation removed", "operation", |document, place, _| remove(document, place)),
    edit("operation deprecated", "operation", |document, place, _| {
        set(document, place, "deprecated", json!(true))
    }),
    edit("operation summary", "operation", |document, place, _| reworded(document, place, "summary")),
    edit("operation description", "operation", |document, place, _| reworded(document, place, "description")),
    edit("operation without text", "operation", |document, place, _| taken(document, place, "description")),
    edit("security removed", "operation", |document, place, _| set(document, place, "security", json!([]))),
    edit("security changed", "operation", |document, place, _| {
        set(document, place, "security", json!([{ "OtherKey": [] }]))
    }),
    edit("servers changed", "operation", |document, place, _| {
        set(document, place, "servers", json!([{ "url": "https://elsewhere.example" }]))
    }),
    edit("operation keyword", "operation", |document, place, _| {
        set(document, place, "callbacks", json!({ "a": {} }))
    }),
    edit("parameter removed", "operation", |document, place, random| {
        list(document, &child(place, "parameters")).is_some_and(|parameters| {
            let index = random.usize(..parameters.len().max(1));
            let is_path = parameters.get(index).is_none_or(|parameter| parameter["in"] == "path");
            !is_path && {
                parameters.remove(index);
                true
            }
        })
    }),
    edit("parameter added", "operation", |document, place, _| {
        parameter(document, place, json!({ "name": "later", "in": "query", "schema": { "type": "string" } }))
    }),
    edit("parameter demanded", "operation", |document, place, _| {
        let schema = json!({ "type": "string" });
        parameter(
            document,
            place,
            json!({ "name": "later", "in": "header", "required": true, "schema": schema }),
        )
    }),
    edit("body removed", "operation", |document, place, _| taken(document, place, "requestBody")),
    edit("response added", "operation", |document, place, _| {
        set(document, &child(place, "responses"), "202", json!({ "description": "Accepted." }))
    }),
    edit("default response added", "operation", |document, place, _| {
        let reply = json!({ "content": { "application/json": { "schema": { "type": "array" } } } });
        set(document, &child(place, "responses"), "default", reply)
    }),
    edit("success removed", "operation", |document, place, _| {
        taken(document, &child(place, "responses"), "200")
    }),
    edit("failure removed", "operation", |document, place, _| {
        let responses = document.pointer_mut(&child(place, "responses")).and_then(Value::as_object_mut);
        responses.is_some_and(|responses| {
            let failure = responses.keys().find(|status| !status.starts_with('2')).cloned();
            failure.is_some_and(|failure| responses.remove(&failure).is_some())
        })
    }),
    edit("parameter required", "parameter", |document, place, _| {
        document.pointer(place).is_some_and(|parameter| parameter["in"] != "path")
            && toggled(document, place, "required")
    }),
    edit("parameter description", "parameter", |document, place, _| reworded(document, place, "description")),
    edit("parameter deprecated", "parameter", |document, place, _| {
        set(document, place, "deprecated", json!(true))
    }),
    edit("parameter style", "parameter", |document, place, _| {
        set(document, place, "style", json!("deepObject"))
    }),
    edit("parameter explode", "parameter", |document, place, _| {
        document.pointer(place).is_some_and(|parameter| parameter["in"] == "query")
            && set(document, place, "explode", json!(false))
    }),
    edit("parameter empty", "parameter", |document, place, _| {
        set(document, place, "allowEmptyValue", json!(true))
    }),
    edit("parameter reserved", "parameter", |document, place, _| {
        set(document, place, "allowReserved", json!(true))
    }),
    edit("parameter content", "parameter", |document, place, _| {
        let parameter = document.pointer_mut(place).and_then(Value::as_object_mut);
        parameter.is_some_and(|parameter| {
            let schema = parameter.remove("schema").unwrap_or(json!({}));
            parameter.insert("content".to_owned(), json!({ "application/json": { "schema": schema } }));
            true
        })
    }),
    edit("body required", "body", |document, place, _| toggled(document, place, "required")),
    edit("body description", "body", |document, place, _| reworded(document, place, "description")),
    edit("body other media", "body", |document, place, _| {
        set(document, &child(place, "content"), "text/csv", json!({}))
    }),
    edit("body encoding", "body", |document, place, _| {
        set(
            document,
            &format!("{place}/content/application~1json"),
            "encoding",
            json!({ "a": { "style": "form" } }),
        )
    }),
    edit("response description", "response", |document, place, _| reworded(document, place, "description")),
    edit("response without content", "response", |document, place, _| taken(document, place, "content")),
    edit("response other media", "response", |document, place, _| {
        set(document, &child(place, "content"), "text/csv", json!({}))
    }),
    edit("response header", "response", |document, place, _| {
        set(document, place, "headers", json!({ "X-Later": { "schema": { "type": "string" } } }))
    }),
    edit("response link", "response", |document, place, _| set(document, place, "links", json!({ "a": {} }))),
    edit("property removed", "property", |document, place, _| remove(document, place)),
    edit("property description", "property", |document, place, _| {
        described(document, place) && reworded(document, place, "description")
    }),
    edit("property without text", "property", |document, place, _| {
        described(document, place) && taken(document, place, "description")
    }),
    edit("property described", "property", |document, place, _| {
        let is_bare = document
            .pointer(place)
            .is_some_and(|schema| schema.get("description").is_none() && schema.get("$ref").is_none());
        is_bare && set(document, place, "description", json!("Told later."))
    }),
    edit("required changed", "schema", |document, place, random| {
        let Some(names) = names(document, place) else { return false };
        let Some(name) = random.choice(&names).cloned() else { return false };
        let Some(schema) = own_object(document, place) else { return false };
        let required = schema.entry("required").or_insert_with(|| json!([])).as_array_mut().unwrap();
        match required.iter().position(|known| *known == name.as_str()) {
            Some(index) => drop(required.remove(index)),
            None => required.push(json!(name)),
        }
        true
    }),
    edit("property added", "schema", |document, place, _| {
        names(document, place).is_some()
            && set(document, &child(place, "properties"), "later", json!({ "type": "string" }))
    }),
    edit("property added, required", "schema", |document, place, _| {
        names(document, place).is_some()
            && set(document, &child(place, "properties"), "later", json!({ "type": "string" }))
            && list_or_new(document, place, "required", json!("later"))
    }),
    edit("type changed", "schema", |document, place, _| {
        let Some(kind) = kind(document, place).filter(|kind| *kind != "null") else { return false };
        set(document, place, "type", json!(if kind == "boolean" { "string" } else { "boolean" }))
    }),
    edit("type unknown", "schema", |document, place, _| {
        kind(document, place).is_some_and(|kind| kind == "string")
            && set(document, place, "type", json!("stringy"))
    }),
    edit("nullable", "schema", |document, place, _| {
        kind(document, place).is_some() && !in_union(place) && toggled(document, place, "nullable")
    }),
    edit("value added", "schema", |document, place, _| {
        list(document, &child(place, "enum")).is_some_and(|values| {
            values.push(json!("later"));
            true
        })
    }),
    edit("value removed", "schema", |document, place, _| {
        list(document, &child(place, "enum")).is_some_and(|values| values.len() > 1 && values.pop().is_some())
    }),
    edit("enum removed", "schema", |document, place, _| {
        // A constant that ours has not is no loss.
        let is_choice = list(document, &child(place, "enum")).is_some_and(|values| values.len() > 1);
        is_choice && !in_union(place) && taken(document, place, "enum")
    }),
    edit("enum added", "schema", |document, place, _| {
        plain(document, place, "string") && set(document, place, "enum", json!(["one", "two"]))
    }),
    edit("minimum", "schema", |document, place, _| {
        plain(document, place, "integer") && set(document, place, "minimum", json!(3))
    }),
    edit("maxLength", "schema", |document, place, _| {
        plain(document, place, "string") && set(document, place, "maxLength", json!(9))
    }),
    edit("maxItems", "schema", |document, place, _| {
        plain(document, place, "array") && set(document, place, "maxItems", json!(2))
    }),
    edit("uniqueItems", "schema", |document, place, _| {
        plain(document, place, "array") && set(document, place, "uniqueItems", json!(true))
    }),
    edit("items open", "schema", |document, place, _| {
        plain(document, place, "array") && taken(document, place, "items")
    }),
    edit("contains", "schema", |document, place, _| {
        plain(document, place, "array") && set(document, place, "contains", json!({ "const": 1 }))
    }),
    edit("prefixItems", "schema", |document, place, _| {
        plain(document, place, "array") && set(document, place, "prefixItems", json!([{ "type": "string" }]))
    }),
    edit("pattern", "schema", |document, place, _| {
        plain(document, place, "string") && set(document, place, "pattern", json!("^a"))
    }),
    edit("multipleOf", "schema", |document, place, _| {
        plain(document, place, "integer") && set(document, place, "multipleOf", json!(5))
    }),
    edit("format changed", "schema", |document, place, _| {
        plain(document, place, "string") && set(document, place, "format", json!("uuid"))
    }),
    edit("format removed", "schema", |document, place, _| {
        plain(document, place, "integer") && taken(document, place, "format")
    }),
    edit("default", "schema", |document, place, _| {
        plain(document, place, "string") && set(document, place, "default", json!("later"))
    }),
    edit("title", "schema", |document, place, _| {
        plain(document, place, "object") && set(document, place, "title", json!("Later"))
    }),
    edit("closed", "schema", |document, place, _| {
        plain(document, place, "object") && set(document, place, "additionalProperties", json!(false))
    }),
    edit("map", "schema", |document, place, _| {
        plain(document, place, "object")
            && set(document, place, "additionalProperties", json!({ "type": "integer" }))
    }),
    edit("maxProperties", "schema", |document, place, _| {
        plain(document, place, "object") && set(document, place, "maxProperties", json!(3))
    }),
    edit("patternProperties", "schema", |document, place, _| {
        plain(document, place, "object")
            && set(document, place, "patternProperties", json!({ "^a": { "type": "string" } }))
    }),
    edit("dependentRequired", "schema", |document, place, _| {
        plain(document, place, "object") && set(document, place, "dependentRequired", json!({ "a": ["b"] }))
    }),
    edit("discriminator", "schema", |document, place, _| {
        plain(document, place, "object")
            && set(document, place, "discriminator", json!({ "propertyName": "object" }))
    }),
    edit("one of them", "schema", |document, place, _| {
        plain(document, place, "object")
            && set(document, place, "anyOf", json!([{ "required": ["a"] }, { "required": ["b"] }]))
    }),
    edit("not", "schema", |document, place, _| {
        plain(document, place, "string") && set(document, place, "not", json!({ "const": "a" }))
    }),
    edit("if", "schema", |document, place, _| {
        plain(document, place, "object") && set(document, place, "if", json!({ "required": ["a"] }))
    }),
    edit("unknown keyword", "schema", |document, place, _| {
        kind(document, place).is_some()
            && !in_union(place)
            && set(document, place, "frobnicate", json!({ "a": [1] }))
    }),
    edit("schema deprecated", "schema", |document, place, _| {
        kind(document, place).is_some() && !in_union(place) && set(document, place, "deprecated", json!(true))
    }),
    edit("readOnly", "property", |document, place, _| {
        plain(document, place, "string") && set(document, place, "readOnly", json!(true))
    }),
    edit("writeOnly", "property", |document, place, _| {
        plain(document, place, "string") && set(document, place, "writeOnly", json!(true))
    }),
    edit("alternative added", "schema", |document, place, _| {
        let is_free = plain(document, place, "integer") || plain(document, place, "string");
        let Some(schema) = document.pointer_mut(place).filter(|_| is_free) else { return false };
        *schema = json!({ "anyOf": [schema.take(), { "type": "boolean" }] });
        true
    }),
];

/// Edits that mean nothing.
pub const MEANT_NOT: &[Edit] = &[
    edit("example", "schema", |document, place, _| set(document, place, "example", json!({ "a": 1 }))),
    edit("examples", "parameter", |document, place, _| {
        set(document, place, "examples", json!({ "a": { "value": 1 } }))
    }),
    edit("extension", "schema", |document, place, _| set(document, place, "x-later", json!({ "a": 1 }))),
    edit("extension", "operation", |document, place, _| set(document, place, "x-later", json!({ "a": 1 }))),
    edit("extension", "response", |document, place, _| set(document, place, "x-later", json!(true))),
    edit("operationId", "operation", |document, place, _| {
        set(document, place, "operationId", json!("later"))
    }),
    edit("line breaks", "operation", |document, place, _| wrapped(document, place)),
    edit("line breaks", "property", |document, place, _| wrapped(document, place)),
    edit("line breaks", "parameter", |document, place, _| wrapped(document, place)),
    edit("order of required", "schema", |document, place, _| reversed(document, place, "required")),
    edit("order of values", "schema", |document, place, _| reversed(document, place, "enum")),
    edit("order of parameters", "operation", |document, place, _| reversed(document, place, "parameters")),
    edit("reference written out", "property", |document, place, _| written_out(document, place)),
    edit("reference written out", "operation", |document, place, random| {
        let parameters = list(document, &child(place, "parameters")).map_or(0, |parameters| parameters.len());
        parameters > 0 && written_out(document, &format!("{place}/parameters/{}", random.usize(..parameters)))
    }),
    edit("reference written out", "operation", |document, place, _| {
        written_out(document, &format!("{place}/responses/200/content/application~1json/schema"))
    }),
    edit("reference written out", "operation", |document, place, _| {
        written_out(document, &format!("{place}/requestBody/content/application~1json/schema"))
    }),
    edit("said as usual", "schema", |document, place, _| {
        plain(document, place, "string")
            && document.pointer(place).is_some_and(|schema| schema["minLength"].is_null())
            && set(document, place, "minLength", json!(0))
            && set(document, place, "deprecated", json!(false))
    }),
    edit("said as usual", "parameter", |document, place, _| {
        let is_query = document.pointer(place).is_some_and(|parameter| parameter["in"] == "query");
        is_query
            && set(document, place, "style", json!("form"))
            && set(document, place, "explode", json!(true))
    }),
    edit("within another", "property", |document, place, _| {
        let Some(schema) = document.pointer_mut(place) else { return false };
        *schema = json!({ "allOf": [schema.take()] });
        true
    }),
];

fn object<'a>(document: &'a mut Value, place: &str) -> Option<&'a mut Map<String, Value>> {
    document.pointer_mut(place).and_then(Value::as_object_mut)
}

/// A schema that refers to no other.
fn own_object<'a>(document: &'a mut Value, place: &str) -> Option<&'a mut Map<String, Value>> {
    object(document, place).filter(|schema| !schema.contains_key("$ref"))
}

fn list<'a>(document: &'a mut Value, place: &str) -> Option<&'a mut Vec<Value>> {
    document.pointer_mut(place).and_then(Value::as_array_mut)
}

fn list_or_new(document: &mut Value, place: &str, key: &str, value: Value) -> bool {
    let list = object(document, place).map(|object| object.entry(key).or_insert_with(|| json!([])));
    list.and_then(Value::as_array_mut).map(|list| list.push(value)).is_some()
}

fn remove(document: &mut Value, place: &str) -> bool {
    let (parent, name) = place.rsplit_once('/').unwrap();
    object(document, parent).is_some_and(|object| object.remove(&name.replace("~1", "/")).is_some())
}

/// Sets a keyword that is not there, or is something else.
fn set(document: &mut Value, place: &str, key: &str, value: Value) -> bool {
    own_object(document, place)
        .is_some_and(|object| object.insert(key.to_owned(), value.clone()) != Some(value))
}

fn taken(document: &mut Value, place: &str, key: &str) -> bool {
    object(document, place).is_some_and(|object| object.remove(key).is_some())
}

fn toggled(document: &mut Value, place: &str, key: &str) -> bool {
    let Some(object) = own_object(document, place) else { return false };
    let is_set = object.get(key) == Some(&json!(true));
    object.insert(key.to_owned(), json!(!is_set));
    true
}

fn reworded(document: &mut Value, place: &str, key: &str) -> bool {
    let text = object(document, place).and_then(|object| object.get_mut(key));
    text.is_some_and(|text| {
        *text = json!(format!("{} Not any more.", text.as_str().unwrap_or_default()));
        true
    })
}

fn wrapped(document: &mut Value, place: &str) -> bool {
    let text = object(document, place).and_then(|object| object.get_mut("description"));
    text.is_some_and(|text| {
        *text = json!(format!("{}\n", text.as_str().unwrap_or_default().replace(' ', "\n  ")));
        true
    })
}

fn reversed(document: &mut Value, place: &str, key: &str) -> bool {
    list(document, &child(place, key)).is_some_and(|list| {
        list.reverse();
        list.len() > 1
    })
}

fn written_out(document: &mut Value, place: &str) -> bool {
    let target = document.pointer(place).and_then(|value| value["$ref"].as_str()).map(str::to_owned);
    let referred = target.and_then(|target| document.pointer(&target[1..]).cloned());
    referred.zip(document.pointer_mut(place)).is_some_and(|(referred, value)| {
        let is_alone = value.as_object().is_some_and(|object| object.len() == 1);
        *value = referred;
        is_alone
    })
}

fn parameter(document: &mut Value, place: &str, parameter: Value) -> bool {
    list_or_new(document, place, "parameters", parameter)
}

fn kind<'a>(document: &'a Value, place: &str) -> Option<&'a str> {
    document.pointer(place)?.get("type")?.as_str()
}

/// Whether a schema is of one kind, and nothing but that.
fn plain(document: &Value, place: &str, name: &str) -> bool {
    let free = |key: &str| document.pointer(place).is_some_and(|schema| schema.get(key).is_none());
    kind(document, place) == Some(name) && free("enum") && free("const") && !in_union(place)
}

/// What holds for one alternative of several holds for the whole only if it holds for all.
fn in_union(place: &str) -> bool {
    place.contains("/anyOf/") || place.contains("/oneOf/")
}

fn names(document: &Value, place: &str) -> Option<Vec<String>> {
    let properties = document.pointer(place)?.get("properties")?.as_object()?;
    Some(properties.keys().cloned().collect())
}

fn described(document: &Value, place: &str) -> bool {
    document.pointer(place).is_some_and(|schema| schema.get("description").is_some())
}
