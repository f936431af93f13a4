//! The organization itself: what is refused before it is sent, what stays secret, and what is read.

use crate::input::named;
use crate::secrets::answering;
use crate::support::{Recorder, printed};
use openai_admin::types::{
    AttributeTransformation, AwsExternalKeyRequest, ExternalStorageProvider, FederationRulePermissions,
    InviteProject, InviteStatus, NotificationChannel, OrganizationRole, WorkloadIdentityVerification,
};
use serde_json::{Value, json};
use std::time::Duration;

#[tokio::test]
async fn names_texts_and_numbers_that_the_service_refuses_are_refused_by_name() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
    let long = "ä".repeat(256);

    for name in ["", &long] {
        assert_eq!(named(client.groups().create(name).await), "name");
        assert_eq!(named(client.groups().update("group_1", name).await), "name");
    }
    assert_eq!(named(client.roles().create("", ["a"]).await), "role_name");
    assert_eq!(named(client.roles().update("role_1").role_name("").await), "role_name");
    let keys = client.admin_api_keys();
    assert_eq!(named(keys.create("").await), "name");
    assert_eq!(named(keys.create("x").expires_in(Duration::ZERO).await), "expires_in_seconds");
    assert_eq!(
        named(keys.create("x").expires_in(Duration::from_secs(31_536_001)).await),
        "expires_in_seconds"
    );
    let certificates = client.certificates();
    assert_eq!(named(certificates.create("").await), "certificate");
    assert_eq!(named(certificates.create("x").name("").await), "name");
    assert_eq!(named(certificates.update("cert_1", "").await), "name");
    assert_eq!(named(certificates.activate(Vec::<String>::new()).await), "certificate_ids");
    let eleven: Vec<_> = (0..11).map(|n| format!("cert_{n}")).collect();
    assert_eq!(named(certificates.deactivate(eleven).await), "certificate_ids");
    assert_eq!(named(client.spend_limit().update(0).await), "threshold_amount");
    let channel = NotificationChannel::email(["ada@example.com"]);
    assert_eq!(named(client.spend_alerts().create(-1, channel).await), "threshold_amount");
    let providers = client.workload_identity_providers();
    assert_eq!(named(providers.create("", "https://a.example.com", "b").await), "name");
    assert_eq!(named(providers.create("x", "", "b").await), "issuer");
    assert_eq!(named(providers.update("wip_1").audience("").await), "audience");
    let many = vec![AttributeTransformation::new("a", "b"); 21];
    assert_eq!(
        named(providers.update("wip_1").attribute_transformations(many).await),
        "attribute_transformations"
    );

    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn limits_of_lists_are_those_of_each_operation() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));

    assert_eq!(named(client.users().list().limit(101).await), "limit");
    assert_eq!(named(client.invites().list().limit(0).await), "limit");
    assert_eq!(named(client.groups().list().limit(1001).await), "limit");
    assert_eq!(named(client.user("user-1").roles().list().limit(1001).await), "limit");
    assert_eq!(named(client.certificates().list().limit(101).await), "limit");
    assert_eq!(named(client.spend_alerts().list().limit(101).await), "limit");
    assert_eq!(named(client.external_keys().list().limit(101).await), "limit");
    assert_eq!(recorder.take().len(), 0);

    assert!(client.groups().list().limit(1000).await.unwrap_err().is_decode());
    assert!(client.admin_api_keys().list().limit(100_000).await.unwrap_err().is_decode());
    assert_eq!(recorder.take().len(), 2);
}

#[tokio::test]
async fn ids_that_would_reach_another_url_are_refused_by_name() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));

    for id in ["", ".", "..", "a\\b", "a\nb"] {
        assert_eq!(named(client.users().delete(id).await), "user_id");
        assert_eq!(named(client.user(id).roles().list().await), "user_id");
        assert_eq!(named(client.group(id).users().add("user-1").await), "group_id");
        assert_eq!(named(client.group("group_1").users().add(id).await), "user_id");
        assert_eq!(named(client.group("group_1").roles().assign(id).await), "role_id");
        assert_eq!(named(client.invites().delete(id).await), "invite_id");
        assert_eq!(named(client.certificates().delete(id).await), "certificate_id");
        assert_eq!(named(client.external_keys().validate(id).await), "external_key_id");
        assert_eq!(named(client.external_storage().get(id).await), "external_storage_id");
        let rules = client.workload_identity_provider(id).federation_rules();
        assert_eq!(named(rules.list().await), "workload_identity_provider_id");
    }
    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn an_invite_without_projects_is_asked_for_by_its_name() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
    let invite = || client.invites().create("ada@example.com", OrganizationRole::Reader);

    let e = invite().projects(Vec::<InviteProject>::new()).await.unwrap_err();
    assert!(e.to_string().contains("no_projects()"), "{e}");
    assert_eq!(named::<()>(Err(e)), "projects");
    assert_eq!(recorder.take().len(), 0);

    assert!(invite().no_projects().await.unwrap_err().is_decode());
    let sent: Value = serde_json::from_slice(&recorder.take()[0].body).unwrap();
    assert_eq!(sent, json!({"email": "ada@example.com", "role": "reader", "projects": []}));
}

#[tokio::test]
async fn the_value_of_an_admin_key_is_given_once_and_printed_nowhere() {
    const PLANTED: &str = "sk-sandbox-planted";
    let created = json!({
        "id": "key_1", "object": "organization.admin_api_key", "name": "release", "created_at": 1,
        "redacted_value": "sk-...nted", "last_used_at": null, "owner": {}, "value": PLANTED,
    });
    let (_server, client) = answering(200, &created.to_string()).await;

    let key = client.admin_api_keys().create("release").await.unwrap();

    assert_eq!(key.value.expose_secret(), PLANTED);
    let serialised = serde_json::to_string(&key).unwrap();
    assert!(serialised.contains("[redacted]"), "{serialised}");
    for text in [format!("{key:?} {key:#?}"), serialised] {
        assert!(!text.contains(PLANTED), "{text}");
    }

    let mut wrong = created.clone();
    wrong["created_at"] = json!(PLANTED);
    let (_server, client) = answering(200, &wrong.to_string()).await;
    let e = client.admin_api_keys().create("release").await.unwrap_err();
    assert!(!printed(&e).contains(PLANTED), "{}", printed(&e));
    assert_eq!(e.as_decode().unwrap().body().as_ref(), wrong.to_string().as_bytes(), "nothing is lost");
}

#[tokio::test]
async fn what_a_key_registration_knows_of_is_sent_and_shown_whole() {
    let reply = json!({
        "id": "extkey_1", "object": "external_key", "type": "aws", "name": "docs", "purpose": "newer",
        "created_at": 1, "api_project_ids": ["proj_1"], "workspace_id": "ws_1", "kms_arn": "arn:k",
    });
    let recorder = Recorder::start().await;
    let client = recorder.answering(&reply);

    let request = AwsExternalKeyRequest::new("docs", "arn:k", "arn:r", "org-1");
    let key = client.external_keys().create(request).await.unwrap();

    assert_eq!((key.type_.as_str(), key.purpose.unwrap().as_str()), ("aws", "newer"));
    let sent: Value = serde_json::from_slice(&recorder.take()[0].body).unwrap();
    assert_eq!(sent["type"], "aws");
}

#[tokio::test]
async fn variants_that_are_not_known_are_kept_and_sent_back_as_they_came() {
    let provider = |verification: Value| {
        json!({
            "id": "wip_1", "object": "organization.workload_identity_provider", "type": "oidc", "name": "ci",
            "issuer": "https://ci.example.com", "audience": "a", "attribute_transformations": [],
            "enabled": true, "created_at": 1, "updated_at": 1, "verification": verification,
        })
    };
    let newer = json!({"type": "pinned", "pins": [{"kid": 1}], "n": 1.50});
    let recorder = Recorder::start().await;
    let client = recorder.answering(&provider(newer.clone()));
    let providers = client.workload_identity_providers();

    let found = providers.get("wip_1").await.unwrap();
    providers.update("wip_1").verification(found.verification).await.unwrap();

    let sent: Value = serde_json::from_slice(&recorder.take()[1].body).unwrap();
    assert_eq!(sent, json!({"verification": newer}));

    let client = recorder.answering(&provider(json!({"type": "discovery"})));
    let found = client.workload_identity_providers().get("wip_1").await.unwrap();
    let WorkloadIdentityVerification::Discovery(discovery) = found.verification else { panic!("{found:?}") };
    assert_eq!(discovery.discovery_url, None);
}

#[tokio::test]
async fn rules_and_storage_are_told_apart_by_their_type_and_not_by_their_fields() {
    let rule = json!({
        "id": "rule_1", "object": "organization.workload_identity_federation_rule", "created_at": 1,
        "updated_at": 1, "workload_identity_provider_id": "wip_1", "project_id": "proj_1",
        "service_account_id": "svc_1", "enabled": true, "attribute_matchers": {"sub": "a"},
        "permissions": {"type": "restricted", "scopes": ["a"]},
    });
    let (_server, client) = answering(200, &rule.to_string()).await;
    let rule = client.workload_identity_provider("wip_1").federation_rules().get("rule_1").await.unwrap();
    let FederationRulePermissions::Restricted(permissions) = rule.permissions else { panic!("{rule:?}") };
    assert_eq!(permissions.scopes, ["a"]);

    let storage = json!({
        "id": "extstorage_1", "object": "organization.external_storage", "created_at": 1, "geography": "EU",
        "project_id": "proj_1", "status": "sideways",
        "provider": {"type": "ibm", "bucket": "b", "role_arn": "arn:r"},
    });
    let (_server, client) = answering(200, &storage.to_string()).await;
    let found = client.external_storage().get("extstorage_1").await.unwrap();
    assert_eq!(found.status.as_str(), "sideways");
    assert!(matches!(found.provider, ExternalStorageProvider::Other(_)), "{:?}", found.provider);
    assert_eq!(serde_json::to_value(&found).unwrap(), storage);
}

#[tokio::test]
async fn sparse_forms_of_the_document_s_examples_decode() {
    let invites = json!({"object": "list", "has_more": false, "data": [{
        "object": "organization.invite", "id": "invite-1", "email": "ada@example.com", "role": "owner",
        "status": "accepted", "created_at": 1, "expires_at": 2, "accepted_at": 3,
    }]});
    let (_server, client) = answering(200, &invites.to_string()).await;
    let invites = client.invites().list().await.unwrap().data;
    assert_eq!((invites[0].status.clone(), invites[0].projects.is_none()), (InviteStatus::Accepted, true));

    let group = json!({
        "object": "group", "id": "group_1", "name": "Support", "created_at": 1, "is_scim_managed": false,
    });
    let (_server, client) = answering(200, &group.to_string()).await;
    assert_eq!(client.groups().create("Support").await.unwrap().group_type, None);

    let keys = json!({"object": "list", "has_more": false, "data": [{
        "object": "organization.admin_api_key", "id": "key_1", "redacted_value": "sk-...1", "created_at": 1,
        "owner": {"type": "user", "id": "user-1"},
    }]});
    let (_server, client) = answering(200, &keys.to_string()).await;
    let keys = client.admin_api_keys().list().await.unwrap().data;
    assert_eq!((keys[0].name.clone(), keys[0].expires_at), (None, None));
}
