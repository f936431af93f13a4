//! Replies of every operation: whole, sparse, newer than this crate, and broken.

use crate::operations::{Row, rows};
use crate::support::{Recorder, Variant, reply, spec};
use openai_admin::types::{Nullable, ProjectStatus, Residency, Timestamp};
use openai_admin::{Client, Error};
use openai_admin_codegen::spec::{Shape, Spec};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Sends one variant of each reply and compares what the calls come to with another one.
async fn each_reply(sent: Variant, expected: Variant) {
    let (spec, recorder) = (spec(), Recorder::start().await);
    for Row { operation, call, .. } in rows() {
        let body = reply(&spec, operation, sent);

        let received = call(recorder.answering(&body)).await;

        let received = received.unwrap_or_else(|e| panic!("{operation}: {e} in {body}"));
        let mut expected = serialised(reply(&spec, operation, expected));
        if holds_received(&spec, operation) {
            expected["data"] = body["data"].clone();
        }
        assert_eq!(received, expected, "{operation}: {body}");
    }
}

/// Whether the items of a list are kept as they came.
fn holds_received(spec: &Spec, operation: &str) -> bool {
    let operation = spec.operations.iter().find(|known| known.id == operation).unwrap();
    matches!(&spec.component(&operation.reply).shape, Shape::Page(item) if spec.is_received(item))
}

/// As a reply serialises: secrets do not, and decimals are texts.
fn serialised(mut value: Value) -> Value {
    match &mut value {
        Value::String(text) if text.starts_with("sk-sandbox-") => *text = "[redacted]".to_owned(),
        Value::Array(items) => items.iter_mut().for_each(|item| *item = serialised(item.take())),
        Value::Object(fields) => fields.values_mut().for_each(|field| *field = serialised(field.take())),
        Value::Number(number) if number.is_f64() => value = json!(number.to_string()),
        _ => {}
    }
    value
}

#[tokio::test]
async fn full_replies_serialise_as_they_were_sent() {
    each_reply(Variant::Full, Variant::Full).await;
}

#[tokio::test]
async fn required_properties_are_enough() {
    each_reply(Variant::Minimal, Variant::Minimal).await;
    each_reply(Variant::MinimalWithin, Variant::MinimalWithin).await;
}

#[tokio::test]
async fn null_is_the_same_as_absent() {
    each_reply(Variant::Nulls, Variant::Minimal).await;
    each_reply(Variant::NullsWithin, Variant::MinimalWithin).await;
}

#[tokio::test]
async fn unknown_fields_are_ignored() {
    each_reply(Variant::UnknownFields, Variant::Full).await;
}

#[tokio::test]
async fn unknown_values_of_enums_are_kept() {
    each_reply(Variant::UnknownValues, Variant::UnknownValues).await;
}

#[tokio::test]
async fn a_missing_required_property_is_a_decode_error_that_names_it() {
    let (spec, recorder) = (spec(), Recorder::start().await);
    for Row { operation, call, .. } in rows() {
        let full = reply(&spec, operation, Variant::Full);
        for name in required(&spec, operation) {
            let mut body = full.clone();
            body.as_object_mut().unwrap().remove(&name);
            let e = call(recorder.answering(&body)).await.unwrap_err();

            let Error::Decode(decode) = &e else { panic!("{operation} without {name}: {e:?}") };
            assert!(decode.reason.contains(&format!("`{name}`")), "{operation}: {e}");
            assert_eq!(decode.body().as_ref(), body.to_string().as_bytes());
            assert_eq!(decode.status.as_u16(), 200);
        }
    }
}

/// The properties at the top of a reply that it cannot do without.
fn required(spec: &Spec, operation: &str) -> BTreeSet<String> {
    let operation = spec.operations.iter().find(|known| known.id == operation).unwrap();
    match &spec.component(&operation.reply).shape {
        // What else a list envelope should have can be made up for.
        Shape::Page(_) => BTreeSet::from(["data".to_owned()]),
        _ => {
            let fields = spec.properties(&operation.reply).iter().filter(|field| field.required);
            fields.map(|field| field.name.clone()).collect()
        }
    }
}

#[tokio::test]
async fn each_form_of_the_enabled_tiers_decodes() {
    let recorder = Recorder::start().await;
    for tiers in [json!("all"), json!("newer than this crate"), json!([]), json!(["flex", "newer"])] {
        let body =
            json!({"object": "project.service_tier_settings", "default": "fast", "enabled_tiers": tiers});

        let settings =
            recorder.answering(&body).project("proj_1").service_tier_settings().get().await.unwrap();

        assert_eq!(serde_json::to_value(&settings).unwrap(), body);
    }
}

async fn created_at(client: &Client) -> Result<Timestamp, Error> {
    Ok(client.projects().get("proj_1").await?.created_at)
}

#[tokio::test]
async fn timestamps_are_whole_seconds_however_they_are_written() {
    let recorder = Recorder::start().await;
    for (written, seconds) in [
        ("1711471533", 1_711_471_533),
        ("1711471533.0", 1_711_471_533),
        ("1.9", 1),
        ("-1", -1),
        ("-1.0", -1),
        ("-0.5", -1),
        ("-1.9", -2),
    ] {
        let body = serde_json::from_str(&format!(
            r#"{{"id": "p", "object": "organization.project", "created_at": {written}}}"#
        ));
        let body: Value = body.unwrap();
        assert_eq!(
            created_at(recorder.answering(&body)).await.unwrap(),
            Timestamp::from_secs(seconds),
            "{written}"
        );
    }
    for written in [json!("1711471533"), json!(1e300), json!(u64::MAX), json!(null), json!(true)] {
        let body = json!({"id": "p", "object": "organization.project", "created_at": written});
        assert!(created_at(recorder.answering(&body)).await.unwrap_err().is_decode(), "{written}");
    }
}

#[test]
fn known_values_are_their_variants_and_unknown_ones_stay_themselves() {
    assert_eq!(ProjectStatus::from("active"), ProjectStatus::Active);
    assert_eq!("active".parse(), Ok(ProjectStatus::Active));
    let unknown = ProjectStatus::from("Active");
    assert!(matches!(&unknown, ProjectStatus::Unknown(value) if value.as_str() == "Active"));
    assert_ne!(unknown, ProjectStatus::Active);
    assert_eq!((unknown.as_str(), unknown.to_string().as_str()), ("Active", "Active"));

    for value in Residency::KNOWN {
        let json = serde_json::to_string(value).unwrap();
        assert_eq!(json, format!("{:?}", value.as_str()));
        assert_eq!(&serde_json::from_str::<Residency>(&json).unwrap(), value);
        assert!(!matches!(value, Residency::Unknown(_)));
    }
    assert_eq!(Residency::KNOWN.len(), 15);
}

#[test]
fn a_null_that_was_asked_for_is_written() {
    let fields = [Nullable::Value("x".to_owned()), Nullable::Null];
    assert_eq!(serde_json::to_value(&fields).unwrap(), json!(["x", null]));
}

/// Forms of replies that the service documents or has documented, which are sparser than the rest of its
/// document: operation, reply, and what is missing.
fn sparse_forms() -> Vec<(&'static str, Value, &'static str)> {
    let group = json!({
        "object": "project.group", "project_id": "proj_7", "group_id": "group_7", "group_name": "Night shift",
        "created_at": 1_700_000_007,
    });
    let key = |owner: Value| {
        json!({
            "object": "organization.project.api_key", "id": "key_7", "name": "Nightly",
            "redacted_value": "sk-...07", "created_at": 1_700_000_007, "last_used_at": null, "owner": owner,
        })
    };
    let member = json!({"type": "user", "user": {
        "object": "organization.project.user", "id": "user_7", "name": "Grace", "email": "grace@example.org",
        "role": "member", "added_at": 1_700_000_001,
    }});
    let account = json!({"type": "service_account", "service_account": {
        "object": "organization.project.service_account", "id": "svc_7", "name": "Nightly", "role": "member",
        "created_at": 1_700_000_002,
    }});
    let list = |item: &Value| json!({"object": "list", "data": [item], "has_more": false});
    vec![
        ("list_project_groups", list(&group), "group_type"),
        ("add_project_group", group.clone(), "group_type"),
        ("get_project_group", group, "group_type"),
        ("list_project_api_keys", list(&key(member.clone())), "created_at of the user, owner_project_access"),
        ("get_project_api_key", key(member.clone()), "created_at of the user, owner_project_access"),
        ("update_project_api_key", key(member), "created_at of the user, owner_project_access"),
        ("list_project_api_keys", list(&key(account.clone())), "owner_project_access"),
        ("get_project_api_key", key(account), "owner_project_access"),
    ]
}

#[tokio::test]
async fn sparse_forms_that_are_or_were_documented_decode() {
    let recorder = Recorder::start().await;
    for (operation, body, missing) in sparse_forms() {
        for row in rows().iter().filter(|row| row.operation == operation) {
            let received = (row.call)(recorder.answering(&body)).await;

            assert!(received.is_ok(), "{operation} without {missing}: {received:?}");
        }
    }
}

#[tokio::test]
async fn what_a_sparse_form_lacks_is_none_and_the_rest_is_there() {
    let (recorder, forms) = (Recorder::start().await, sparse_forms());
    let form = |operation: &str| &forms.iter().find(|form| form.0 == operation).unwrap().1;

    let group =
        recorder.answering(form("get_project_group")).project("p").groups().get("group_7").await.unwrap();
    let key =
        recorder.answering(form("get_project_api_key")).project("p").api_keys().get("key_7").await.unwrap();

    assert_eq!((group.group_type, group.group_name.as_str()), (None, "Night shift"));
    assert_eq!(key.owner_project_access, None);
    let user = key.owner.user.unwrap();
    assert_eq!((user.created_at, user.email.as_str()), (None, "grace@example.org"));
}
