//! What the service says of keys, limits and its replies holds for the stand-in server too.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use openai_admin::types::{OwnerProjectAccess, OwnerProjectAccessFilter, ProjectRole};
use openai_admin::{Client, Error, Method};
use openai_admin_sandbox::{Organization, Sandbox};
use serde_json::{Value, json};

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build().unwrap();
    (sandbox, client)
}

fn code(e: &Error) -> (u16, &str) {
    (e.status().unwrap().as_u16(), e.code().unwrap())
}

#[tokio::test]
async fn a_key_whose_owner_left_is_listed_to_those_who_ask_for_any() {
    let (_sandbox, client) = start().await;
    let project = client.project("proj_default");
    let keys = project.api_keys();
    let bare = project.service_accounts().create("bare").create_service_account_only(true).await.unwrap();
    let of_bare = project.service_account(&bare.id).api_keys().create().await.unwrap();
    let listed = async |filter| {
        let keys = keys.list().maybe_owner_project_access(filter).items().into_vec().await.unwrap();
        keys.iter().map(|key| key.id.as_str().to_owned()).collect::<Vec<_>>()
    };

    assert_eq!(listed(None).await, ["key_ada"], "an account without a role has no access");
    project.users().delete("user-ada").await.unwrap();

    assert_eq!(listed(None).await, [""; 0]);
    assert_eq!(listed(Some(OwnerProjectAccessFilter::Active)).await, [""; 0]);
    let orphans = ["key_ada", of_bare.id.as_str()];
    assert_eq!(listed(Some(OwnerProjectAccessFilter::Inactive)).await, orphans);
    assert_eq!(listed(Some(OwnerProjectAccessFilter::Any)).await, orphans);
    let orphan = keys.get("key_ada").await.unwrap();
    assert_eq!(orphan.owner_project_access, Some(OwnerProjectAccess::Inactive));

    // Access comes back with a role.
    project.users().create(ProjectRole::Owner).user_id("user-ada").await.unwrap();
    project.service_accounts().update(&bare.id).role(ProjectRole::Member).await.unwrap();
    assert_eq!(listed(None).await, orphans);
    assert_eq!(listed(Some(OwnerProjectAccessFilter::Inactive)).await, [""; 0]);
}

#[tokio::test]
async fn what_the_service_refuses_of_keys_and_accounts_is_refused() {
    let organization = Organization::parse(
        "
users: [{ id: user-ada, name: Ada, email: ada@example.com }]
projects:
  - id: proj_1
    api_keys: [{ id: key_old, name: old, owner: user-ada, expires_at: 1700000000 }]
    service_accounts: [{ id: svc_1, name: deploy }]
",
    );
    let sandbox = Sandbox::builder().organization(organization.unwrap()).start().await.unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build().unwrap();
    let update = "/organization/projects/proj_1/api_keys/key_old";
    let accounts = "/organization/projects/proj_1/service_accounts";
    for (path, body, param) in [
        (update, json!({}), "scopes"),
        (update, json!({"scopes": null}), "scopes"),
        (
            accounts,
            json!({"name": "x", "create_service_account_only": true, "expires_in_seconds": 60}),
            "expires_in_seconds",
        ),
        (accounts, json!({"name": ""}), "name"),
        ("/organization/projects/proj_1/service_accounts/svc_1", json!({"name": "x", "role": null}), "role"),
        (
            "/organization/projects/proj_1/service_tier_settings",
            json!({"default": "standard", "enabled_tiers": null}),
            "enabled_tiers",
        ),
        ("/organization/projects", json!({"name": ""}), "name"),
        (
            "/organization/projects",
            json!({"name": "x", "geography": "US", "residency": "GLOBAL"}),
            "residency",
        ),
    ] {
        let e = client.request::<Value>(Method::POST, path).json(&body).await.unwrap_err();
        assert_eq!(e.as_api().unwrap().param.as_deref(), Some(param), "{body}: {e}");
    }

    let e = client.project("proj_1").api_keys().update("key_old").all_scopes().await.unwrap_err();
    assert_eq!(code(&e), (400, "api_key_expired"));
    let one = json!({"name": "x", "create_service_account_only": false, "expires_in_seconds": 60});
    client.request::<Value>(Method::POST, accounts).json(&one).await.unwrap();
}

#[tokio::test]
async fn a_limit_of_a_project_stays_within_that_of_the_organization() {
    let (_sandbox, client) = start().await;
    let limits = client.project("proj_default").rate_limits();

    assert!(limits.update("rl-gpt-4o").max_requests_per_1_minute(10_000).await.is_ok());
    let e = limits.update("rl-gpt-4o").max_requests_per_1_minute(10_001).await.unwrap_err();
    assert_eq!(e.as_api().unwrap().param.as_deref(), Some("max_requests_per_1_minute"), "{e}");
    limits.update("rl-gpt-4o").max_requests_per_1_minute(1).await.unwrap();
    assert!(
        limits.update("rl-gpt-4o").max_requests_per_1_minute(10_000).await.is_ok(),
        "lowered, and raised"
    );
    let path = "/organization/projects/proj_default/rate_limits/rl-gpt-4o";
    let negative = client.request::<Value>(Method::POST, path).json(&json!({"max_tokens_per_1_minute": -1}));
    assert_eq!(
        negative.await.unwrap_err().as_api().unwrap().param.as_deref(),
        Some("max_tokens_per_1_minute")
    );
}

#[tokio::test]
async fn replies_hold_what_the_document_of_the_service_requires() {
    let (_sandbox, client) = start().await;
    let project = client.project("proj_default");
    let (custom, predefined) =
        (project.roles().create("Reader", ["a"]).await.unwrap(), "role-api-project-member");
    project.user("user-ada").roles().assign(&custom.id).await.unwrap();
    project.user("user-ada").roles().assign(predefined).await.unwrap();
    project.roles().update(&custom.id).role_name("Reader 2").await.unwrap();

    let path = "/projects/proj_default/users/user-ada/roles";
    let held = client.request::<Value>(Method::GET, path).await.unwrap();
    for role in held["data"].as_array().unwrap() {
        let is_custom = role["predefined_role"] == false;
        assert_eq!(role["name"], if is_custom { "Reader 2" } else { "member" }, "the role as it is now");
        for name in ["created_at", "updated_at"] {
            assert_eq!(role[name].is_i64(), is_custom, "{role}");
        }
        for name in ["description", "created_by", "created_by_user_obj"] {
            assert_eq!(role.get(name), Some(&Value::Null), "{name} in {role}");
        }
        assert_eq!(role["metadata"], json!({}));
        let source = json!([{"principal_id": "user-ada", "principal_type": "user"}]);
        assert_eq!(role["assignment_sources"], source);
    }

    project.service_accounts().create("deploy").await.unwrap();
    let path = "/organization/projects/proj_default/api_keys";
    let keys = client.request::<Value>(Method::GET, path).await.unwrap();
    for key in keys["data"].as_array().unwrap() {
        assert!(key.get("last_used_at").is_some() && key["owner_project_access"] == "active", "{key}");
    }
}

#[test]
fn what_is_wrong_in_a_seed_is_named_with_its_line() {
    for (text, line, wrong) in [
        ("users:\n  - { id: user-1, name: A }\n", 2, "email"),
        ("projects:\n  - name: docs\n    colour: red\n", 3, "colour"),
        ("models:\n  - name: m\n    requests: many\n    tokens: 1\n", 3, "many"),
        ("projects:\n  - name: docs\n    users:\n      - { id: user-9, role: owner }\n", 4, "user-9"),
        ("users: [{ id: u, name: A, email: a }]\nprojects:\n  - users: [{ id: u, role: boss }]\n", 3, "boss"),
        ("projects:\n  - api_keys:\n    - { name: k, owner: user-9 }\n", 3, "user-9"),
        ("projects:\n  - service_accounts:\n    - name: x\n      keys:\n        - 5\n", 5, "key"),
        ("projects:\n  - { id: p }\n  - { id: p }\n", 3, "twice"),
        ("groups:\n  - { id: '', name: A }\n", 2, "empty"),
        ("projects:\n  - active_certificates:\n      - cert_9\n", 3, "cert_9"),
        ("users: [\n", 2, "YAML"),
    ] {
        let e = Organization::parse(text).unwrap_err().to_string();
        assert!(e.starts_with(&format!("line {line}: ")) && e.contains(wrong), "{text}{e}");
    }
}

#[tokio::test]
async fn keys_in_a_seed_have_the_times_that_it_says_and_can_be_orphans() {
    let organization = Organization::parse(
        "
users: [{ id: user-1, name: A, email: a@example.com }]
projects:
  - id: proj_1
    service_accounts:
      - name: deploy
        keys: [plain, { id: key_s, name: full, last_used_at: 1700000001, expires_at: 4000000000 }]
    api_keys: [{ id: key_u, name: laptop, owner: user-1, expires_at: 1700000002 }]
",
    )
    .unwrap();
    let again: Organization = serde_json::from_value(serde_json::to_value(&organization).unwrap()).unwrap();
    assert_eq!(again, organization);
    let sandbox = Sandbox::builder().organization(organization).start().await.unwrap();

    let keys = sandbox.state().api_keys("proj_1");

    let times = |index: usize| {
        let seconds = |time: Option<openai_admin::types::Timestamp>| time.map(|time| time.as_secs());
        (seconds(keys[index].last_used_at), seconds(keys[index].expires_at))
    };
    assert_eq!((keys[0].name.as_str(), times(0)), ("plain", (None, None)));
    assert_eq!((keys[1].id.as_str(), times(1)), ("key_s", (Some(1_700_000_001), Some(4_000_000_000))));
    assert_eq!((keys[2].id.as_str(), times(2)), ("key_u", (None, Some(1_700_000_002))));
    assert_eq!(keys[1].owner_project_access, Some(OwnerProjectAccess::Active));
    assert_eq!(keys[2].owner_project_access, Some(OwnerProjectAccess::Inactive), "its owner is no member");
}
