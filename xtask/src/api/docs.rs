//! What the documentation of handles must have, so that whoever searches finds: names that people search
//! for, an example for each handle, and a way from each endpoint to the method that makes its call.

use crate::root;
use openai_admin_codegen::handles::{CLIENT, Handle, handles, singular};
use openai_admin_codegen::spec::{Operation, Spec};
use serde_json::Value;
use std::collections::BTreeMap;

/// Verbs that people search for instead of ours.
const SYNONYMS: [(&str, &str); 9] = [
    ("get", "retrieve"),
    ("update", "modify"),
    ("create", "add"),
    ("delete", "remove"),
    ("archive", "delete"),
    ("add", "create"),
    ("remove", "delete"),
    ("assign", "create"),
    ("unassign", "delete"),
];

/// What is missing in the documentation, from rustdoc's JSON.
pub fn check(json: &Value) -> Result<Vec<String>, String> {
    let openapi = crate::read(&root().join("openapi.yaml"))?;
    let told = |problem: openai_admin_codegen::yaml::Problem| problem.within("openapi.yaml");
    let spec = Spec::read(&openapi).map_err(told)?;
    let documented = Documented::of(json);
    let mut wrong = Vec::new();
    for handle in handles(&spec).map_err(told)? {
        let docs = documented.docs.get(&handle.name).copied().unwrap_or_default();
        if handle.name != CLIENT && !docs.contains("```") {
            wrong.push(format!("{} has no example", handle.name));
        }
        for call in &handle.calls {
            let operation = &spec.operations[call.operation];
            let place = format!("{}::{}", handle.name, call.method);
            let aliases = documented.aliases.get(&place).cloned().unwrap_or_default();
            for name in searched(&handle, &call.method, operation) {
                if !aliases.contains(&name) {
                    wrong.push(format!("{place} is not found by `{name}`"));
                }
            }
            let endpoint = openai_admin_codegen::names::pascal(&operation.id);
            let docs = documented.docs.get(&endpoint).copied().unwrap_or_default();
            if !docs.contains(&format!("{place}`]")) {
                wrong.push(format!("endpoints::{endpoint} does not lead to {place}"));
            }
        }
    }
    Ok(wrong)
}

/// What people search for who want to make a call.
fn searched(handle: &Handle, method: &str, operation: &Operation) -> Vec<String> {
    let (verb, _) = operation.verb_and_noun();
    let mut names = vec![operation.id.clone()];
    if let Some(collection) = handle.way.last() {
        let noun = if verb == "list" { collection.name.clone() } else { singular(&collection.name) };
        let known = [format!("{verb}_{noun}"), format!("{verb}_{}", collection.name)];
        // Below a user, `roles` are those of the user.
        let found = known.iter().find(|name| operation.id.replace("project_", "") == **name);
        names.extend(found.into_iter().flat_map(|name| [name.clone(), name.replace('_', " ")]));
    }
    let synonym = SYNONYMS.iter().find(|(ours, _)| *ours == verb).map(|(_, theirs)| (*theirs).to_owned());
    names.extend(synonym);
    names.retain(|name| name != method);
    names
}

/// The documentation of each type, and the aliases of each method, by `Type::method`.
struct Documented<'a> {
    docs: BTreeMap<String, &'a str>,
    aliases: BTreeMap<String, Vec<String>>,
}

impl<'a> Documented<'a> {
    fn of(json: &'a Value) -> Self {
        let (mut docs, mut aliases) = (BTreeMap::new(), BTreeMap::new());
        let items = json["index"].as_object();
        for item in items.into_iter().flat_map(|items| items.values()) {
            let is_ours = item["crate_id"] == 0;
            let Some(structure) = Some(&item["inner"]["struct"]).filter(|inner| inner.is_object() && is_ours)
            else {
                continue;
            };
            let name = item["name"].as_str().unwrap_or_default();
            docs.insert(name.to_owned(), item["docs"].as_str().unwrap_or_default());
            let item_of = |id: &Value| &json["index"][id.to_string()];
            for block in structure["impls"].as_array().into_iter().flatten().map(item_of) {
                let methods = block["inner"]["impl"]["items"].as_array();
                for method in methods.into_iter().flatten().map(item_of) {
                    let place = format!("{name}::{}", method["name"].as_str().unwrap_or_default());
                    aliases.entry(place).or_insert_with(|| aliases_of(method));
                }
            }
        }
        Self { docs, aliases }
    }
}

/// The `doc(alias)`es of an item.
fn aliases_of(item: &Value) -> Vec<String> {
    let attributes = item["attrs"].as_array().into_iter().flatten();
    let texts = attributes.map(Value::to_string).filter(|text| text.contains("alias"));
    let names = texts.filter_map(|text| {
        // However an attribute is written, the alias is what stands between its quotation marks.
        let text = text.replace("\\\"", "\u{1}");
        Some(text.split('\u{1}').nth(1)?.to_owned())
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document(alias: &str, docs: &str) -> Value {
        let attribute = json!({"other": format!("#[doc(alias = \"{alias}\")]")});
        json!({"index": {
            "1": {"crate_id": 0, "name": "Projects", "docs": docs, "inner": {"struct": {"impls": [2]}}},
            "2": {"inner": {"impl": {"items": [3]}}},
            "3": {"name": "get", "attrs": [attribute], "inner": {"function": {}}},
        }})
    }

    #[test]
    fn aliases_are_read_by_type_and_method() {
        let json = document("retrieve", "");
        let documented = Documented::of(&json);
        assert_eq!(documented.aliases["Projects::get"], ["retrieve"]);
    }

    #[test]
    fn what_is_missing_is_named() {
        let wrong = check(&document("fetch", "Projects.")).unwrap();
        for expected in [
            "Projects has no example",
            "Projects::get is not found by `retrieve`",
            "Projects::get is not found by `get_project`",
            "Projects::get is not found by `get project`",
            "ProjectUsers::list is not found by `list users`",
            "endpoints::GetProject does not lead to Projects::get",
        ] {
            assert!(wrong.iter().any(|line| line == expected), "{expected}: {wrong:#?}");
        }
        let wrong = check(&document("retrieve", "```\n```")).unwrap();
        for gone in ["Projects has no example", "Projects::get is not found by `retrieve`"] {
            assert!(!wrong.iter().any(|line| line == gone), "{gone}: {wrong:#?}");
        }
    }
}
