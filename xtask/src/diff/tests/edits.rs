//! Edits of our own document, each of which must be found, and nothing else.

use super::found;
use crate::diff::read;
use crate::lint::tests::OPENAPI;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use std::sync::LazyLock;

/// Our document.
static OURS: LazyLock<Value> = LazyLock::new(|| read::parse(OPENAPI).unwrap());

/// Where our document is edited, what is put there (null takes it away), and what is found.
/// A name after a `/` that is not there yet is added.
fn edits() -> [(&'static str, Value, &'static str); 10] {
    [
        (
            "/paths/~1organization~1projects/get/parameters",
            json!([
                { "$ref": "#/components/parameters/After" },
                { "$ref": "#/components/parameters/Limit1To100" },
            ]),
            "ours only: ours parameter GET /organization/projects ?include_archived",
        ),
        (
            "/components/schemas/ServiceAccountRole/enum",
            json!(["owner", "member", "none", "viewer"]),
            "additive: upstream value ServiceAccountRole viewer",
        ),
        (
            "/components/schemas/UpdateRateLimitRequest/properties/max_requests_per_1_day/format",
            json!("int32"),
            "meaning may have changed: differs format UpdateRateLimitRequest.max_requests_per_1_day int64 -> int32",
        ),
        (
            "/components/schemas/ToggleCertificatesRequest/properties/certificate_ids/maxItems",
            json!(5),
            "breaking for writers: differs maxItems ToggleCertificatesRequest.certificate_ids 10 -> 5",
        ),
        (
            "/components/schemas/UpdateSpendLimitRequest/properties/threshold_amount/type",
            json!("string"),
            "breaking for writers: differs type UpdateSpendLimitRequest.threshold_amount integer -> string",
        ),
        (
            "/components/schemas/ModelPermissions/required",
            json!(["mode", "object"]),
            "breaking for readers: ours required ModelPermissions.model_ids",
        ),
        (
            "/components/schemas/ErrorBody/properties/message/nullable",
            json!(true),
            "breaking for readers: upstream nullable ErrorBody.message",
        ),
        (
            "/components/schemas/CreateRoleRequest/required",
            json!(["role_name", "permissions", "description"]),
            "breaking for writers: upstream required CreateRoleRequest.description",
        ),
        (
            "/components/schemas/HardSpendLimit/properties/spent",
            json!({ "type": "integer" }),
            "additive: upstream property HardSpendLimit.spent",
        ),
        (
            "/paths/~1organization~1projects~1{project_id}~1archive/post",
            Value::Null,
            "ours only: ours operation POST /organization/projects/{project_id}/archive",
        ),
    ]
}

fn edit(document: &mut Value, place: &str, value: Value) {
    let (parent, name) = place.rsplit_once('/').unwrap();
    let parent = document.pointer_mut(parent).and_then(Value::as_object_mut);
    let parent = parent.unwrap_or_else(|| panic!("{place} is gone: choose another edit"));
    let name = name.replace("~1", "/").replace("~0", "~");
    if value.is_null() {
        assert!(parent.remove(&name).is_some(), "{place} is gone: choose another edit");
    } else {
        parent.insert(name, value);
    }
}

#[test]
fn our_document_does_not_differ_from_itself() {
    assert_eq!(found(&OURS, &OURS), Vec::<String>::new());
}

#[test]
fn ten_edits_are_ten_differences() {
    let mut all = OURS.clone();
    let mut expected = Vec::new();
    for (place, value, finding) in edits() {
        let mut theirs = OURS.clone();
        edit(&mut theirs, place, value.clone());
        assert_eq!(found(&OURS, &theirs), [finding], "{place}");
        edit(&mut all, place, value);
        expected.push(finding);
    }
    let mut findings = found(&OURS, &all);
    println!("{}", findings.join("\n"));
    findings.sort();
    expected.sort_unstable();
    assert_eq!(findings, expected);
}

#[test]
fn what_only_the_other_document_insists_on_is_said_beside_the_object() {
    let mut theirs = OURS.clone();
    let object = "/components/schemas/CreatedServiceAccount";
    edit(&mut theirs, &format!("{object}/x-required-upstream"), Value::Null);
    let only_ours = "ours only: ours x-required-upstream CreatedServiceAccount.api_key";
    assert_eq!(found(&OURS, &theirs), [only_ours]);
    assert_eq!(
        found(&theirs, &OURS),
        ["additive: upstream x-required-upstream CreatedServiceAccount.api_key"]
    );

    let required = json!(["id", "created_at", "name", "object", "role", "api_key"]);
    edit(&mut theirs, &format!("{object}/required"), required);
    assert_eq!(found(&OURS, &theirs), Vec::<String>::new());
}

/// Something that a later document of the service may have in addition.
#[derive(Clone, Copy, Debug)]
enum Addition {
    Property,
    Value,
    Operation,
    Parameter,
}

/// A document with something added, and what is to be found. `index` chooses where.
fn added(addition: Addition, index: Index) -> (Value, String) {
    let mut document = OURS.clone();
    let schemas = OURS["components"]["schemas"].as_object().unwrap();
    let with = |key: &str| {
        let names: Vec<&String> =
            schemas.iter().filter(|(_, schema)| schema.get(key).is_some()).map(|(name, _)| name).collect();
        (*index.get(&names)).clone()
    };
    let paths = OURS["paths"].as_object().unwrap();
    let operations: Vec<(&String, &String)> = paths
        .iter()
        .flat_map(|(path, item)| item.as_object().unwrap().keys().map(move |method| (path, method)))
        .filter(|(_, method)| *method != "parameters")
        .collect();
    let (path, method) = *index.get(&operations);
    let finding = match addition {
        Addition::Property => {
            let name = with("properties");
            document["components"]["schemas"][&name]["properties"]["later"] = json!({ "type": "string" });
            format!("property {name}.later")
        }
        Addition::Value => {
            let name = with("enum");
            let values = document["components"]["schemas"][&name]["enum"].as_array_mut().unwrap();
            values.push(json!("later"));
            format!("value {name} later")
        }
        Addition::Operation => {
            document["paths"][path]["put"] = json!({ "responses": {} });
            format!("operation PUT {path}")
        }
        Addition::Parameter => {
            let parameter = json!({ "name": "later", "in": "query", "schema": { "type": "string" } });
            let operation = document["paths"][path][method].as_object_mut().unwrap();
            let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
            parameters.as_array_mut().unwrap().push(parameter);
            format!("parameter {} {path} ?later query", method.to_uppercase())
        }
    };
    (document, format!("additive: upstream {finding}"))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_addition_is_found_and_nothing_else(
        addition in prop::sample::select(vec![
            Addition::Property, Addition::Value, Addition::Operation, Addition::Parameter,
        ]),
        index in any::<Index>(),
    ) {
        let (theirs, finding) = added(addition, index);
        prop_assert_eq!(found(&OURS, &theirs), [finding]);
        prop_assert_eq!(found(&theirs, &theirs), Vec::<String>::new());
    }
}
