//! The stand-in server, through the SDK: it answers as the service would.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use openai_admin::types::{
    ApiKeyOwnerType, DataRetentionType, ModelPermissionMode, NotificationChannel, Order,
    OwnerProjectAccessFilter, ProjectRole, ProjectStatus, ServiceAccountRole,
};
use openai_admin::{Client, Error, Method};
use openai_admin_sandbox::Sandbox;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

async fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start().await.unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build().unwrap();
    (sandbox, client)
}

fn code(e: &Error) -> (u16, &str) {
    (e.status().unwrap().as_u16(), e.code().unwrap())
}

#[tokio::test]
async fn every_operation_is_answered_by_its_own_route() {
    let (_sandbox, client) = start().await;
    let simulated: BTreeSet<_> = openai_admin_sandbox::simulated().collect();

    for operation in openai_admin::operations() {
        assert!(simulated.contains(operation.id), "{} is not simulated", operation.id);
        let path = operation.path.replace("{project_id}", "proj_default").replace(['{', '}'], "");
        let outcome = client.request::<Value>(operation.method.clone(), path).await;
        if let Err(e) = outcome {
            assert_ne!(e.code(), Some("unknown_url"), "{}: {e}", operation.id);
        }
    }
}

#[tokio::test]
async fn a_wrong_or_missing_key_and_an_unknown_route_are_refused() {
    let (sandbox, client) = start().await;
    let stranger = Client::builder().key("sk-admin-test-2").base_url(sandbox.base_url()).build().unwrap();

    let e = stranger.projects().list().await.unwrap_err();
    assert!(e.is_unauthorized());
    assert!(e.request_id().unwrap().starts_with("req_"));
    let e = client.request::<Value>(Method::GET, "/organization/nothing").await.unwrap_err();
    assert_eq!(code(&e), (404, "unknown_url"));
    let e = client.request::<Value>(Method::PUT, "/organization/projects").await.unwrap_err();
    assert_eq!(code(&e), (405, "method_not_allowed"));
}

#[tokio::test]
async fn each_answer_has_a_request_id_of_its_own() {
    let (_sandbox, client) = start().await;

    let first = client.projects().list().with_meta().await.unwrap();
    let second = client.projects().list().with_meta().await.unwrap();

    assert!(first.request_id().is_some());
    assert_ne!(first.request_id(), second.request_id());
}

#[tokio::test]
async fn a_project_is_created_changed_and_archived() {
    let (_sandbox, client) = start().await;
    let projects = client.projects();

    let project = projects.create("docs").external_key_id("kms-1").await.unwrap();
    assert_eq!(project.status, Some(ProjectStatus::Active));
    let project = projects.update(&project.id).name("docs 2").await.unwrap();
    assert_eq!(project.external_key_id.as_deref(), Some("kms-1"), "what is not set stays");
    let project = projects.update(&project.id).clear_external_key_id().await.unwrap();
    assert_eq!((project.name.as_deref(), project.external_key_id), (Some("docs 2"), None));
    let archived = projects.archive(&project.id).await.unwrap();
    assert_eq!(archived.status, Some(ProjectStatus::Archived));
    assert_eq!(projects.archive(&project.id).await.unwrap(), archived, "twice is as good as once");

    assert_eq!(projects.get(&project.id).await.unwrap(), archived);
    let e = projects.update(&project.id).name("x").await.unwrap_err();
    assert_eq!(code(&e), (400, "project_archived"));
    let e = client.project(&project.id).service_accounts().create("x").await.unwrap_err();
    assert_eq!(code(&e), (400, "project_archived"));
    let listed = projects.list().items().into_vec().await.unwrap();
    assert!(listed.iter().all(|listed| listed.id != project.id));
    let listed = projects.list().include_archived(true).items().into_vec().await.unwrap();
    assert!(listed.iter().any(|listed| listed.id == project.id));
    assert!(projects.get("proj_none").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn lists_are_paged_by_the_id_of_the_last_item() {
    let (_sandbox, client) = start().await;
    for n in 0..5 {
        client.projects().create(format!("p{n}")).await.unwrap();
    }

    let mut pages = client.projects().list().limit(2).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().data.len());
    }
    assert_eq!(sizes, [2, 2, 2]);

    let e = client.projects().list().after("proj_none").await.unwrap_err();
    assert_eq!(code(&e), (400, "invalid_value"));
    let e =
        client.request::<Value>(Method::GET, "/organization/projects").query("limit", 0).await.unwrap_err();
    assert_eq!(e.as_api().unwrap().param.as_deref(), Some("limit"));
}

#[tokio::test]
async fn lists_are_paged_by_opaque_cursors_in_both_directions() {
    let (_sandbox, client) = start().await;
    let roles = client.project("proj_default").roles();
    roles.create("Mine", ["a"]).await.unwrap();

    let up = roles.list().limit(2).items().into_vec().await.unwrap();
    let down = roles.list().limit(3).order(Order::Desc).items().into_vec().await.unwrap();
    let first = roles.list().limit(2).await.unwrap();

    let names: Vec<_> = up.iter().map(|role| role.name.as_str()).collect();
    assert_eq!(names, ["owner", "member", "viewer", "Mine"]);
    assert!(down.iter().rev().eq(&up));
    assert_ne!(first.next.as_deref(), Some(first.data[1].id.as_str()));
}

#[tokio::test]
async fn a_page_can_end_before_an_item() {
    let (_sandbox, client) = start().await;
    let limits = client.project("proj_default").rate_limits();
    let all = limits.list().await.unwrap().data;

    let before = limits.list().limit(2).before(all[3].id.as_str()).await.unwrap();

    assert_eq!(before.data, all[1..3]);
}

#[tokio::test]
async fn members_are_added_by_id_or_email_and_only_once() {
    let (_sandbox, client) = start().await;
    let users = client.project("proj_default").users();

    let grace = users.create(ProjectRole::Member).email("grace@example.com").await.unwrap();
    let edsger = users.create(ProjectRole::Owner).user_id("user-edsger").await.unwrap();
    assert_eq!((grace.id.as_str(), edsger.role), ("user-grace", ProjectRole::Owner));
    let e = users.create(ProjectRole::Member).user_id("user-grace").await.unwrap_err();
    assert!(e.to_string().contains("already exists in project"), "{e}");
    assert!(users.create(ProjectRole::Member).email("no@example.com").await.unwrap_err().is_not_found());

    assert_eq!(users.update(&grace.id, ProjectRole::Owner).await.unwrap().role, ProjectRole::Owner);
    let deleted = users.delete(&grace.id).await.unwrap();
    assert_eq!((deleted.id.as_str(), deleted.deleted), ("user-grace", true));
    assert_eq!(deleted.object, "organization.project.user.deleted");
    assert!(users.get(&grace.id).await.unwrap_err().is_not_found());
    let e = client.project("proj_default").user(&grace.id).roles().list().await.unwrap_err();
    assert!(e.is_not_found(), "roles go with the member");
}

#[tokio::test]
async fn a_membership_role_that_is_absent_or_null_stays_as_it_is() {
    let (_sandbox, client) = start().await;
    let path = "/organization/projects/proj_default/users/user-ada";

    for body in [json!({}), json!({"role": null})] {
        let member = client.request::<Value>(Method::POST, path).json(&body).await.unwrap();
        assert_eq!((&member["id"], &member["role"]), (&json!("user-ada"), &json!("owner")), "{body}");
    }
    let e = client.request::<Value>(Method::POST, path).json(&json!({"role": "emperor"})).await.unwrap_err();
    assert_eq!(e.as_api().unwrap().param.as_deref(), Some("role"));
}

#[tokio::test]
async fn the_value_of_a_key_is_shown_once() {
    let (_sandbox, client) = start().await;
    let project = client.project("proj_default");

    let account =
        project.service_accounts().create("deploy").expires_in(Duration::from_secs(60)).await.unwrap();
    let first = account.api_key.unwrap();
    assert!(first.value.expose_secret().starts_with("sk-sandbox-"));
    assert_eq!(first.expires_at.unwrap().as_secs() - first.created_at.as_secs(), 60);
    let second = project.service_account(&account.id).api_keys().create().name("second").await.unwrap();
    assert_ne!(first.value, second.value);

    let keys = project.api_keys().list().items().into_vec().await.unwrap();
    let names: Vec<_> = keys.iter().map(|key| key.name.as_str()).collect();
    assert_eq!(names, ["Laptop", "Secret Key", "second"]);
    let listed = project.api_keys().list().with_meta().await.unwrap();
    let listed = String::from_utf8_lossy(listed.body());
    assert!(!listed.contains(second.value.expose_secret()), "{listed}");
    assert_eq!(keys[2].owner.type_, Some(ApiKeyOwnerType::ServiceAccount));

    project.api_keys().delete(&first.id).await.unwrap();
    assert!(project.api_keys().get(&first.id).await.unwrap_err().is_not_found());
    assert!(project.service_accounts().get(&account.id).await.is_ok(), "the account stays");
    assert!(project.api_keys().get(&second.id).await.is_ok(), "and so does its other key");
    project.service_accounts().delete(&account.id).await.unwrap();
    assert!(
        project.api_keys().get(&second.id).await.unwrap_err().is_not_found(),
        "keys go with their account"
    );
}

#[tokio::test]
async fn an_account_without_a_key_has_no_role_either() {
    let (_sandbox, client) = start().await;
    let accounts = client.project("proj_default").service_accounts();

    let account = accounts.create("bare").create_service_account_only(true).await.unwrap();
    assert_eq!((account.api_key, account.role), (None, ServiceAccountRole::None));
    assert_eq!(accounts.get(&account.id).await.unwrap().role, ServiceAccountRole::None);
    let changed = accounts.update(&account.id).role(ProjectRole::Owner).name("b").await.unwrap();
    assert_eq!((changed.role, changed.name.as_str()), (ServiceAccountRole::Owner, "b"));
}

#[tokio::test]
async fn keys_are_filtered_changed_and_deleted() {
    let (_sandbox, client) = start().await;
    let keys = client.project("proj_default").api_keys();

    let inactive = keys.list().owner_project_access(OwnerProjectAccessFilter::Inactive).await.unwrap();
    let active = keys.list().owner_project_access(OwnerProjectAccessFilter::Active).await.unwrap();
    assert_eq!((inactive.data.len(), active.data.len()), (0, 1));
    let key = &active.data[0];
    assert!(keys.update(&key.id).expires_in(Duration::from_secs(60)).await.unwrap().expires_at.is_some());
    keys.delete(&key.id).await.unwrap();
    assert!(keys.get(&key.id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn rate_limits_change_only_where_they_are_set() {
    let (_sandbox, client) = start().await;
    let limits = client.project("proj_default").rate_limits();

    let limit = limits.update("rl-gpt-4o").max_requests_per_1_minute(7).await.unwrap();

    assert_eq!((limit.max_requests_per_1_minute, limit.max_tokens_per_1_minute), (7, 2_000_000));
    assert_eq!(limits.list().await.unwrap().data[0], limit);
    assert!(limits.update("rl-none").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn groups_get_access_by_the_id_of_a_role() {
    let (_sandbox, client) = start().await;
    let groups = client.project("proj_default").groups();

    let e = groups.add("group_platform", "owner").await.unwrap_err();
    assert!(e.is_not_found(), "a membership role is not the id of a role");
    let access = groups.add("group_platform", "role-api-project-member").await.unwrap();
    assert_eq!(access.group_name, "Platform");
    assert_eq!(groups.get("group_platform").await.unwrap(), access);
    assert_eq!(groups.list().await.unwrap().data, [access]);
    assert!(groups.remove("group_platform").await.unwrap().deleted);
    assert!(groups.get("group_platform").await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn roles_are_assigned_to_users_and_groups_and_vanish_when_deleted() {
    let (_sandbox, client) = start().await;
    let project = client.project("proj_default");
    project.groups().add("group_research", "role-api-project-member").await.unwrap();
    let (user, group) = (project.user("user-ada").roles(), project.group("group_research").roles());
    let role = project.roles().create("Reader", ["a"]).description("Reads").await.unwrap();
    let role = project.roles().update(&role.id).clear_description().permissions(["b"]).await.unwrap();
    assert_eq!(
        (role.description.as_deref(), role.permissions.as_slice()),
        (None, ["b".to_owned()].as_slice())
    );

    let assigned = user.assign(&role.id).await.unwrap();
    assert_eq!((assigned.user.id.as_str(), &assigned.role), ("user-ada", &role));
    let assigned = group.assign(&role.id).await.unwrap();
    assert_eq!(assigned.group.id, "group_research");
    assert_eq!(user.get(&role.id).await.unwrap().name, "Reader");
    assert_eq!(group.list().await.unwrap().data.len(), 1);
    assert!(group.unassign(&role.id).await.unwrap().deleted);
    assert!(group.unassign(&role.id).await.unwrap_err().is_not_found());
    assert!(user.assign("owner").await.unwrap_err().is_not_found());

    project.roles().delete(&role.id).await.unwrap();
    assert!(user.list().await.unwrap().data.is_empty());
    let e = project.roles().delete("role-api-project-owner").await.unwrap_err();
    assert_eq!(code(&e), (400, "predefined_role"));
}

#[tokio::test]
async fn certificates_are_switched_all_or_none() {
    let (_sandbox, client) = start().await;
    let certificates = client.project("proj_default").certificates();

    let e = certificates.activate(["cert_gateway", "cert_none"]).await.unwrap_err();
    assert!(e.is_not_found());
    assert!(certificates.list().await.unwrap().data.iter().all(|certificate| !certificate.active));
    let changed = certificates.activate(["cert_gateway", "cert_batch"]).await.unwrap();
    assert!(changed.data.len() == 2 && changed.data.iter().all(|certificate| certificate.active));
    let changed = certificates.deactivate(["cert_batch"]).await.unwrap();
    assert!(!changed.data[0].active);
}

#[tokio::test]
async fn settings_are_read_changed_and_removed() {
    let (_sandbox, client) = start().await;
    let project = client.project("proj_default");

    let retention = project.data_retention();
    assert_eq!(retention.get().await.unwrap().type_, DataRetentionType::OrganizationDefault);
    retention.update(DataRetentionType::ZeroDataRetention).await.unwrap();
    assert_eq!(retention.get().await.unwrap().type_, DataRetentionType::ZeroDataRetention);

    let tools = project.hosted_tool_permissions().update().mcp(false).await.unwrap();
    assert!(!tools.mcp.enabled && tools.web_search.enabled);

    let models = project.model_permissions();
    models.update(ModelPermissionMode::AllowList, ["gpt-4o"]).await.unwrap();
    assert!(models.delete().await.unwrap().deleted);
    assert_eq!(models.get().await.unwrap().mode, ModelPermissionMode::DenyList);

    let limit = project.spend_limit();
    assert!(limit.get().await.unwrap_err().is_not_found());
    limit.update(500).await.unwrap();
    assert_eq!(limit.get().await.unwrap().threshold_amount, 500);
    limit.delete().await.unwrap();
    assert!(limit.delete().await.unwrap_err().is_not_found());

    let tiers = project.service_tier_settings();
    let before = tiers.get().await.unwrap();
    assert_eq!(tiers.update().default(before.default.clone()).await.unwrap(), before);
}

#[tokio::test]
async fn alerts_are_replaced_as_a_whole() {
    let (_sandbox, client) = start().await;
    let alerts = client.project("proj_default").spend_alerts();
    let channel = NotificationChannel::email(["ada@example.com"]);

    let alert = alerts.create(100, channel.clone().with_subject_prefix("[x]")).await.unwrap();
    let changed = alerts.update(&alert.id, 200, channel.clone()).await.unwrap();

    assert_eq!((changed.threshold_amount, &changed.notification_channel), (200, &channel));
    assert_eq!(alerts.list().await.unwrap().data, [changed]);
    alerts.delete(&alert.id).await.unwrap();
    assert!(alerts.get(&alert.id).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn bodies_that_openapi_yaml_does_not_allow_are_refused_by_name() {
    let (_sandbox, client) = start().await;
    let users = "/organization/projects/proj_default/users";
    let certificates = "/organization/projects/proj_default/certificates/activate";
    let too_many: Vec<_> = (0..11).map(|n| format!("cert_{n}")).collect();
    for (path, body, param) in [
        ("/organization/projects", json!({}), "name"),
        ("/organization/projects", json!({"name": 5}), "name"),
        ("/organization/projects", json!({"name": "x", "residency": "MOON"}), "residency"),
        ("/organization/projects", json!({"name": "x", "color": "red"}), "color"),
        ("/organization/projects", json!([1]), "body"),
        (users, json!({"role": "member"}), "user_id"),
        (certificates, json!({"certificate_ids": too_many}), "certificate_ids"),
        (certificates, json!({"certificate_ids": [5]}), "certificate_ids"),
    ] {
        let e = client.request::<Value>(Method::POST, path).json(&body).await.unwrap_err();
        assert_eq!(e.status().unwrap().as_u16(), 400, "{body}");
        assert_eq!(e.as_api().unwrap().param.as_deref(), Some(param), "{body}: {e}");
    }
}

#[tokio::test]
async fn two_sandboxes_know_nothing_of_each_other() {
    let ((_one, first), (_two, second)) = (start().await, start().await);

    let project = first.projects().create("docs").await.unwrap();

    assert!(second.projects().get(&project.id).await.unwrap_err().is_not_found());
}
