//! Audit logs: events as they came, their payloads, and both directions of the cursor.

use crate::bad_items::answering;
use crate::support::{Variant, component, spec};
use openai_admin::types::{
    AuditLogEvent, AuditLogEventPayload, AuditLogEventType, AuditLogExternalStorageProvider, Received,
};
use openai_admin::{Error, Mend};
use serde_json::{Value, json};

fn event(kind: &str, rest: &str) -> String {
    format!(r#"{{ "id":"audit_log-1",  "type":"{kind}","effective_at":1720804090{rest} }}"#)
}

fn read(text: &str) -> Received<AuditLogEvent> {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{text}: {e}"))
}

#[tokio::test]
async fn an_event_is_kept_as_it_came_to_the_last_byte() {
    let written = event(
        "project.created",
        r#", "new":1.50, "new": [ 1e2 ],"actor":{"type":"session","session":{"user":{"id":"user-1"},"ja3":"a","ip_address_details":{"lat":"1.0"}}}"#,
    );
    let (_recorder, client) =
        answering([format!(r#"{{"object":"list","data":[{written}],"has_more":false}}"#)]).await;

    let page = client.audit_logs().list().await.unwrap();

    let event = &page.data[0];
    assert_eq!(event.json().as_str(), written);
    assert_eq!(serde_json::to_string(event).unwrap(), written);
    assert_eq!(event.type_, AuditLogEventType::ProjectCreated);
    assert_eq!(event.effective_at.as_secs(), 1_720_804_090);
    let user = event.actor.as_ref().unwrap().session.as_ref().unwrap().user.as_ref().unwrap();
    assert_eq!(user.id.as_ref().unwrap().as_str(), "user-1");
    assert!(size_of::<Received<AuditLogEvent>>() <= 512, "{}", size_of::<Received<AuditLogEvent>>());
    assert_eq!(read(&written), *event);
    assert_ne!(read(&written.replace("1.50", "1.5")), *event);
}

#[test]
fn a_described_payload_is_decoded_on_demand() {
    let created = read(&event(
        "project.created",
        r#","project.created":{"id":"proj_1","data":{"name":"docs","title":"Docs"}}"#,
    ));
    let AuditLogEventPayload::ProjectCreated(payload) = created.payload().unwrap() else { panic!() };
    assert_eq!(payload.id.as_ref().unwrap().as_str(), "proj_1");
    assert_eq!(payload.data.as_ref().unwrap().title.as_deref(), Some("Docs"));

    // The last one counts, as for every repeated field; what can be mended is.
    let limits = r#","rate_limit.updated":5,"rate_limit.updated":{"id":"rl","changes_requested":{"max_tokens_per_1_minute":5e2}}"#;
    let AuditLogEventPayload::RateLimitUpdated(payload) =
        read(&event("rate_limit.updated", limits)).payload().unwrap()
    else {
        panic!()
    };
    assert_eq!(payload.changes_requested.as_ref().unwrap().max_tokens_per_1_minute, Some(500));
}

#[test]
fn each_described_payload_decodes_whatever_of_it_is_there() {
    let spec = spec();
    let payloads = spec.payloads("AuditLogEvent");
    assert_eq!(payloads.len(), 57);
    for variant in [
        Variant::Full,
        Variant::Minimal,
        Variant::UnknownFields,
        Variant::UnknownValues,
        Variant::NullsWithin,
    ] {
        let whole = component(&spec, "AuditLogEvent", Variant::Full);
        for payload in &payloads {
            let sent = match payload.schema.name() {
                Some(name) => component(&spec, name, variant),
                None => json!({"any": [1]}),
            };
            let common = ["id", "effective_at", "project", "actor"];
            let mut event: serde_json::Map<String, Value> =
                common.iter().map(|name| ((*name).to_owned(), whole[name].clone())).collect();
            event.insert("type".to_owned(), json!(payload.name));
            event.insert(payload.name.clone(), sent);
            let event = read(&Value::Object(event).to_string());
            let decoded = event.payload().unwrap_or_else(|e| panic!("{}: {e}", payload.name));
            assert!(!matches!(decoded, AuditLogEventPayload::Other(_)), "{} {variant:?}", payload.name);
        }
    }
}

#[test]
fn a_payload_that_is_not_described_is_other_and_as_it_came() {
    for (kind, rest, expected) in [
        ("tenant.user.added", r#","tenant.user.added":{"who": 1.0}"#, Some(r#"{"who": 1.0}"#)),
        ("new.type", r#","new.type":[1]"#, Some("[1]")),
        ("new.type", r#","project.created":{"id":"proj_1"}"#, None),
        ("project.created", "", None),
        ("project.created", r#","project.created":null"#, None),
    ] {
        let AuditLogEventPayload::Other(payload) = read(&event(kind, rest)).payload().unwrap() else {
            panic!("{kind}")
        };
        assert_eq!(payload.as_ref().map(|json| json.as_str()), expected, "{kind}");
    }
}

#[test]
fn a_payload_of_another_form_is_an_error_and_the_event_is_kept() {
    let written = event("project.created", r#","project.created":{"id":{"secret":"planted"}}"#);
    let event = read(&written);
    let e = event.payload().unwrap_err();
    assert_eq!(&*e.name, "project.created");
    assert!(
        e.to_string().contains("project.created") && !format!("{e} {e:?} {event:?}").contains("planted"),
        "{e}"
    );
    assert_eq!(event.json().as_str(), written);
}

#[test]
fn a_union_is_told_apart_by_its_name_and_keeps_what_it_does_not_know() {
    let provider = |provider: &str| {
        let data = format!(r#","external_storage.registered":{{"id":"s","data":{{"provider":{provider}}}}}"#);
        match read(&event("external_storage.registered", &data)).payload() {
            Ok(AuditLogEventPayload::ExternalStorageRegistered(payload)) => {
                Ok(payload.data.unwrap().provider.unwrap())
            }
            Ok(other) => panic!("{other:?}"),
            Err(e) => Err(e),
        }
    };
    let AuditLogExternalStorageProvider::Gcp(gcp) =
        provider(r#"{"bucket":"b","type":"gcp","region":"r"}"#).unwrap()
    else {
        panic!()
    };
    assert_eq!(gcp.bucket.as_deref(), Some("b"));

    for unknown in [r#"{"type":"new","bucket":"b", "n":1.50}"#, r#"{"bucket":"b"}"#, r#"{"type":5}"#] {
        let AuditLogExternalStorageProvider::Other(other) = provider(unknown).unwrap() else {
            panic!("{unknown}")
        };
        assert_eq!(other.json.as_str(), unknown);
        assert_eq!(other.name.as_deref(), unknown.contains("new").then_some("new"));
        assert_eq!(serde_json::to_string(&AuditLogExternalStorageProvider::Other(other)).unwrap(), unknown);
    }
    assert!(provider(r#"{"type":"gcp","bucket":5}"#).is_err());
    assert!(provider(r#""gcp""#).is_err());
}

#[tokio::test]
async fn a_mended_event_tells_where() {
    let odd = event("project.created", r#","actor":{"type":"session\ud83d"}"#)
        .replace("1720804090", "1720804090e0");
    let (_recorder, client) =
        answering([format!(r#"{{"object":"list","data":[{odd}],"has_more":false}}"#)]).await;

    let page = client.audit_logs().list().with_meta().await.unwrap();

    let said: Vec<_> = page.meta.mended.iter().map(|mended| (mended.field.as_str(), mended.kind)).collect();
    let expected = [("data[0].effective_at", Mend::WholeNumber), ("data[0].actor.type", Mend::LoneSurrogate)];
    assert_eq!(said, expected);
    assert_eq!(page.value.data[0].json().as_str(), odd);
    assert_eq!(page.value.data[0].effective_at.as_secs(), 1_720_804_090);
}

#[tokio::test]
async fn only_types_of_the_tenant_go_with_tenant_only() {
    let (recorder, client) =
        answering([json!({"object": "list", "data": [], "has_more": false}).to_string()]).await;
    for (types, refused) in [
        (vec!["tenant.user.added", "role.bound_to_resource", "newer.type"], None),
        (vec!["tenant.user.added", "project.created"], Some("event_types[]")),
    ] {
        let list =
            |tenant_only| client.audit_logs().list().event_types(types.clone()).tenant_only(tenant_only);
        let outcome = list(true).await;
        let named = outcome.err().map(|e| match e {
            Error::InvalidInput(refused) => refused.parameter,
            e => panic!("{e:?}"),
        });
        assert_eq!(named, refused, "{types:?}");
        assert_eq!(recorder.take().len(), usize::from(refused.is_none()));
        list(false).await.unwrap();
        assert_eq!(recorder.take().len(), 1);
    }
    assert_eq!(AuditLogEventType::RoleUnboundFromResource.is_tenant_scoped(), Some(true));
    assert_eq!(AuditLogEventType::from("tenant.newer").is_tenant_scoped(), None);
    assert_eq!(AuditLogEventType::KNOWN.len(), 149);
}

#[tokio::test]
async fn a_list_is_followed_backwards_from_what_it_ends_before() {
    let page = |first: &str, has_more: bool| {
        let data: Vec<Value> = vec![serde_json::from_str(&event("project.created", "")).unwrap()];
        json!({"object": "list", "data": data, "first_id": first, "last_id": "l", "has_more": has_more})
            .to_string()
    };
    let (recorder, client) = answering([page("c2", true), page("c1", true), page("c0", false)]).await;

    let mut pages = client.audit_logs().list().before("c3").limit(1).pages();
    let mut cursors = Vec::new();
    while let Some(page) = pages.next().await {
        page.unwrap();
        cursors.push(pages.cursor().unwrap().to_owned());
    }

    assert_eq!(cursors, ["c2", "c1", "c0"]);
    let sent: Vec<String> = recorder.take().into_iter().map(|request| request.target).collect();
    let query = |before: &str| format!("/v1/organization/audit_logs?before={before}&limit=1");
    assert_eq!(sent, [query("c3"), query("c2"), query("c1")]);

    let e = client.audit_logs().list().before("").await.unwrap_err();
    assert!(matches!(&e, Error::InvalidInput(refused) if refused.parameter == "before"), "{e:?}");
}
