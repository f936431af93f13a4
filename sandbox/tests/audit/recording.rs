//! What writes leave in the audit log.

use super::{SetClock, start, team};
use openai_admin::Method;
use openai_admin_sandbox::{Fault, Oddities, Organization, Sandbox};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Type and payload of each event.
fn written(sandbox: &Sandbox) -> Vec<(String, Value)> {
    let events = sandbox.state().audit_log();
    let told = |event: &Value| {
        let kind = event["type"].as_str().unwrap().to_owned();
        let payload = event[&kind].clone();
        (kind, payload)
    };
    events.iter().map(told).collect()
}

#[tokio::test]
async fn each_write_leaves_its_events_with_their_payload() {
    let (sandbox, client) = start(team()).await;
    let beginning = sandbox.state();
    let project = "/organization/projects/proj_1";
    let (roles, user_roles) = ("/projects/proj_1/roles", "/projects/proj_1/users/user-1/roles");
    let assignment = |principal: &str, kind: &str, id: &str| {
        json!({
            "id": id, "principal_id": principal, "principal_type": kind, "resource_id": "proj_1",
            "resource_type": "api.project",
        })
    };
    let both =
        json!({"certificates": [{"id": "cert_2", "name": "Batch"}, {"id": "cert_1", "name": "Gateway"}]});
    let alert = json!({
        "threshold_amount": 5, "currency": "USD", "interval": "month",
        "notification_channel": {"type": "email", "recipients": ["ada@example.com"]},
    });
    let table = [
        (
            "POST /organization/projects".to_owned(),
            json!({"name": "x", "geography": "US"}),
            vec![("project.created", json!({"id": "proj_000001", "data": {"name": "x", "title": "x"}}))],
        ),
        (
            format!("POST {project}"),
            json!({"name": "y"}),
            vec![("project.updated", json!({"id": "proj_1", "changes_requested": {"title": "y"}}))],
        ),
        // What the payload cannot tell is left out of it, and the event is there all the same.
        (
            format!("POST {project}"),
            json!({"external_key_id": "ek_1"}),
            vec![("project.updated", json!({"id": "proj_1", "changes_requested": {}}))],
        ),
        (format!("POST {project}/archive"), Value::Null, vec![("project.archived", json!({"id": "proj_1"}))]),
        (
            format!("POST {project}/users"),
            json!({"email": "ada@example.com", "role": "member"}),
            vec![("user.added", json!({"id": "user-2", "data": {"role": "member"}}))],
        ),
        (
            format!("POST {project}/users/user-1"),
            json!({"role": "owner"}),
            vec![("user.updated", json!({"id": "user-1", "changes_requested": {"role": "owner"}}))],
        ),
        (
            format!("DELETE {project}/users/user-1"),
            Value::Null,
            vec![("user.deleted", json!({"id": "user-1"}))],
        ),
        (
            format!("POST {user_roles}"),
            json!({"role_id": "role_1"}),
            vec![("role.assignment.created", assignment("user-1", "user", "role_1:user-1:proj_1"))],
        ),
        (
            format!("POST {project}/service_accounts"),
            json!({"name": "deploy"}),
            vec![
                ("service_account.created", json!({"id": "svc_acct_000001", "data": {"role": "member"}})),
                ("api_key.created", json!({"id": "key_000002", "data": {}})),
            ],
        ),
        (
            format!("POST {project}/service_accounts"),
            json!({"name": "bare", "create_service_account_only": true}),
            vec![("service_account.created", json!({"id": "svc_acct_000001", "data": {"role": "none"}}))],
        ),
        (
            format!("POST {project}/service_accounts/svc_1"),
            json!({"role": "owner"}),
            vec![("service_account.updated", json!({"id": "svc_1", "changes_requested": {"role": "owner"}}))],
        ),
        (
            format!("DELETE {project}/service_accounts/svc_1"),
            Value::Null,
            vec![("service_account.deleted", json!({"id": "svc_1"}))],
        ),
        (
            format!("POST {project}/service_accounts/svc_1/api_keys"),
            json!({"scopes": ["api.all.read"]}),
            vec![("api_key.created", json!({"id": "key_000001", "data": {"scopes": ["api.all.read"]}}))],
        ),
        (
            format!("POST {project}/api_keys/key_1"),
            json!({"scopes": [], "expires_in_seconds": 60}),
            vec![(
                "api_key.updated",
                json!({"id": "key_1", "changes_requested": {"scopes": [], "expires_in_seconds": 60}}),
            )],
        ),
        (
            format!("DELETE {project}/api_keys/key_1"),
            Value::Null,
            vec![("api_key.deleted", json!({"id": "key_1"}))],
        ),
        (
            format!("POST {project}/rate_limits/rl-gpt-4o"),
            json!({"max_requests_per_1_minute": 5, "max_images_per_1_minute": 0}),
            vec![(
                "rate_limit.updated",
                json!({
                    "id": "rl-gpt-4o",
                    "changes_requested": {"max_requests_per_1_minute": 5, "max_images_per_1_minute": 0},
                }),
            )],
        ),
        (
            format!("POST {project}/groups"),
            json!({"group_id": "group_1", "role": "role_1"}),
            vec![("role.assignment.created", assignment("group_1", "group", "group_1:proj_1"))],
        ),
        (
            format!("POST {roles}"),
            json!({"role_name": "Writer", "permissions": ["w"]}),
            vec![(
                "role.created",
                json!({
                    "id": "role_000001", "role_name": "Writer", "permissions": ["w"], "resource_id": "proj_1",
                    "resource_type": "api.project",
                }),
            )],
        ),
        (
            format!("POST {roles}/role_1"),
            json!({"permissions": ["b", "c"]}),
            vec![(
                "role.updated",
                json!({
                    "id": "role_1",
                    "changes_requested": {
                        "permissions_added": ["c"], "permissions_removed": ["a"], "resource_id": "proj_1",
                        "resource_type": "api.project",
                    },
                }),
            )],
        ),
        (format!("DELETE {roles}/role_1"), Value::Null, vec![("role.deleted", json!({"id": "role_1"}))]),
        (
            format!("POST {project}/certificates/activate"),
            json!({"certificate_ids": ["cert_2", "cert_1"]}),
            vec![("certificates.activated", both.clone())],
        ),
        (
            format!("POST {project}/certificates/deactivate"),
            json!({"certificate_ids": ["cert_2", "cert_1"]}),
            vec![("certificates.deactivated", both)],
        ),
        // No type of event is about these.
        (format!("POST {project}/data_retention"), json!({"retention_type": "none"}), vec![]),
        (format!("POST {project}/spend_alerts"), alert.clone(), vec![]),
        (format!("POST {project}/spend_alerts/alert_1"), alert, vec![]),
        (format!("DELETE {project}/spend_alerts/alert_1"), Value::Null, vec![]),
    ];
    for (line, body, events) in table {
        sandbox.restore(&beginning);
        let (method, path) = line.split_once(' ').unwrap();
        let mut call = client.request::<Value>(method.parse().unwrap(), path);
        if !body.is_null() {
            call = call.json(&body);
        }

        call.await.unwrap_or_else(|e| panic!("{line}: {e}"));

        let events: Vec<_> = events.into_iter().map(|(kind, payload)| (kind.to_owned(), payload)).collect();
        assert_eq!(written(&sandbox), events, "{line} {body}");
    }
}

#[tokio::test]
async fn what_was_assigned_is_told_by_the_same_id_when_it_is_taken_away() {
    let (sandbox, client) = start(team()).await;
    let project = client.project("proj_1");
    project.groups().add("group_1", "role_1").await.unwrap();
    project.user("user-1").roles().assign("role_1").await.unwrap();
    project.group("group_1").roles().assign("role_1").await.unwrap();

    project.group("group_1").roles().unassign("role_1").await.unwrap();
    project.user("user-1").roles().unassign("role_1").await.unwrap();
    project.groups().remove("group_1").await.unwrap();

    let (created, mut deleted): (Vec<_>, Vec<_>) =
        written(&sandbox).into_iter().partition(|(kind, _)| kind == "role.assignment.created");
    deleted.reverse();
    assert!(deleted.iter().all(|(kind, _)| kind == "role.assignment.deleted"));
    let payloads =
        |events: Vec<(String, Value)>| events.into_iter().map(|(_, payload)| payload).collect::<Vec<_>>();
    assert_eq!(payloads(created), payloads(deleted));
}

#[tokio::test]
async fn an_event_tells_when_by_which_key_and_under_the_default_project() {
    let clock = SetClock::default();
    let (sandbox, client) = start(team().clock(clock.clone())).await;
    clock.set(1_800_000_000);
    let created = client.project("proj_1").service_accounts().create("deploy").await.unwrap();
    clock.set(1_700_000_000);
    client.projects().update("proj_first").name("renamed").await.unwrap();

    let events = sandbox.state().audit_log();

    let ids: Vec<_> = events.iter().map(|event| event["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["audit_log-000001", "audit_log-000002", "audit_log-000003"]);
    let times: Vec<_> = events.iter().map(|event| event["effective_at"].as_i64().unwrap()).collect();
    assert_eq!(times, [1_800_000_000, 1_800_000_000, 1_700_000_000], "also if the clock is set back");
    assert_eq!(created.created_at.as_secs(), 1_800_000_000, "the same time as in the reply");
    let actor = json!({
        "type": "api_key",
        "api_key": {
            "id": "key_admin", "type": "user", "user": {"id": "user-1", "email": "grace@example.com"},
        },
    });
    for (event, name) in events.iter().zip(["first", "first", "renamed"]) {
        assert_eq!(event["actor"], actor);
        assert_eq!(event["project"], json!({"id": "proj_first", "name": name}), "not the one acted on");
    }
    let text = serde_json::to_string(&events).unwrap();
    let secret = created.api_key.unwrap().value;
    assert!(
        !text.contains(Sandbox::KEY)
            && !text.contains(secret.expose_secret())
            && !text.contains(concat!("sk", "-")),
        "{text}"
    );
}

#[tokio::test]
async fn an_organization_without_users_acts_by_a_service_account() {
    let (sandbox, client) = start(Sandbox::builder().organization(Organization::default())).await;
    client.projects().create("docs").await.unwrap();
    let event = sandbox.state().audit_log().pop().unwrap();
    let account =
        json!({"id": "key_admin", "type": "service_account", "service_account": {"id": "svc_acct_admin"}});
    assert_eq!(event["actor"], json!({"type": "api_key", "api_key": account}));
    assert_eq!(event["project"]["name"], "docs", "the first project is the default one");
}

#[tokio::test]
async fn what_is_refused_leaves_nothing_and_what_is_done_unheard_of_does() {
    let (sandbox, client) = start(team()).await;
    let wrong = [
        (Method::POST, "/organization/projects/none", json!({"name": "x"})),
        (Method::POST, "/organization/projects", json!({"name": ""})),
        (Method::POST, "/organization/projects/proj_1/users", json!({"user_id": "user-1", "role": "owner"})),
        (
            Method::POST,
            "/organization/projects/proj_1/certificates/activate",
            json!({"certificate_ids": ["cert_1", "none"]}),
        ),
        (Method::POST, "/projects/proj_1/roles/role-api-project-owner", json!({"role_name": "x"})),
    ];
    for (method, path, body) in wrong {
        let e = client.request::<Value>(method, path).json(&body).await.unwrap_err();
        assert!(e.status().unwrap().is_client_error(), "{path}: {e}");
    }
    sandbox.inject(Fault::on("create_project").status(400)).unwrap();
    client.projects().create("docs").await.unwrap_err();
    client.projects().list().await.unwrap();
    assert_eq!(written(&sandbox), []);

    sandbox.inject(Fault::on("create_project").drop_reply()).unwrap();
    assert!(client.projects().create("docs").await.unwrap_err().is_outcome_unknown());
    assert_eq!(written(&sandbox)[0].0, "project.created");
}

#[tokio::test]
async fn events_are_kept_in_the_file_and_their_numbers_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("state.json");
    let (sandbox, client) = start(team().persist(&file)).await;
    client.projects().create("docs").await.unwrap();
    let before = sandbox.state();
    sandbox.shutdown().await;

    let (sandbox, client) = start(team().persist(&file)).await;
    assert_eq!(sandbox.state(), before);
    client.projects().create("docs").await.unwrap();
    let ids: BTreeSet<_> =
        sandbox.state().audit_log().iter().map(|event| event["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids.into_iter().collect::<Vec<_>>(), ["audit_log-000001", "audit_log-000002"]);
    assert_eq!(sandbox.state().projects()[3].id, "proj_000002", "other ids have numbers of their own");

    // What the file cannot hold is not in the log either.
    std::fs::remove_file(&file).unwrap();
    std::fs::create_dir(&file).unwrap();
    client.projects().create("lost").await.unwrap_err();
    assert_eq!(sandbox.state().audit_log().len(), 2);
}

#[tokio::test]
async fn a_state_of_an_older_sandbox_has_no_events_and_gets_some() {
    let (sandbox, client) = start(team()).await;
    let mut state = serde_json::to_value(sandbox.state()).unwrap();
    state.as_object_mut().unwrap().remove("events").unwrap();
    sandbox.restore(&serde_json::from_value(state).unwrap());
    client.projects().create("docs").await.unwrap();
    assert_eq!(sandbox.state().audit_log()[0]["id"], "audit_log-000001");
}

#[tokio::test]
async fn a_state_that_lacks_what_events_tell_is_told_as_far_as_it_goes() {
    let (sandbox, client) = start(team()).await;
    let mut state = serde_json::to_value(sandbox.state()).unwrap();
    state["collections"]["users"] = json!([{"id": "user-1", "email": null}]);
    state["collections"]["projects"][0] = json!({"id": "proj_first"});
    sandbox.restore(&serde_json::from_value(state).unwrap());
    client.project("proj_1").roles().create("Writer", ["w"]).await.unwrap();
    let event = sandbox.state().audit_log().pop().unwrap();
    assert_eq!(event["actor"]["api_key"]["user"], json!({"id": "user-1"}));
    assert_eq!(event["project"], json!({"id": "proj_first"}));
}

#[tokio::test]
async fn events_of_a_seed_are_taken_as_they_are() {
    let seed = "
audit_log:
  - id: audit_log-000041
    type: login.succeeded
    effective_at: 4000000000
    actor: { type: session, session: { user: { id: user-9, email: x@example.com }, ip_address: 127.0.0.1, ja3: a, ip_address_details: { latitude: '37.77' } } }
    login.succeeded: { anything: [1] }
  - { type: future.thing, effective_at: 1, future.thing: { colour: red } }
  - { type: tenant.user.added, effective_at: 2 }
  - { type: future.tenant.thing, effective_at: 3, tenant_scoped: true }
  - { type: role.bound_to_resource, effective_at: 4 }
";
    let organization = Organization::parse(seed).unwrap();
    let again: Organization = serde_json::from_value(serde_json::to_value(&organization).unwrap()).unwrap();
    assert_eq!(again, organization);
    let (sandbox, client) = start(Sandbox::builder().organization(organization)).await;
    client.projects().create("docs").await.unwrap();

    let state = sandbox.state();

    let events = state.audit_log();
    assert_eq!(events[0]["login.succeeded"], json!({"anything": [1]}));
    assert_eq!(events[0]["actor"]["session"]["ip_address_details"]["latitude"], "37.77");
    assert_eq!(events[1]["future.thing"]["colour"], "red");
    assert_eq!(events[2]["id"], "audit_log-000042", "behind those of the seed");
    let tenant: Vec<_> =
        state.tenant_audit_log().iter().map(|event| event["type"].as_str().unwrap().to_owned()).collect();
    assert_eq!(tenant, ["tenant.user.added", "future.tenant.thing", "role.bound_to_resource"]);

    for (seed, line, wrong) in [
        ("audit_log:\n  - { effective_at: 1 }\n", 2, "type"),
        ("audit_log:\n  - { type: x, effective_at: now }\n", 2, "now"),
        ("audit_log:\n  - { type: '', effective_at: 1 }\n", 2, "empty"),
        (
            "audit_log:\n  - { id: a, type: x, effective_at: 1 }\n  - { id: a, type: tenant.user.added, effective_at: 1 }\n",
            3,
            "twice",
        ),
    ] {
        let e = Organization::parse(seed).unwrap_err().to_string();
        assert!(e.starts_with(&format!("line {line}: ")) && e.contains(wrong), "{seed}{e}");
    }
}

#[tokio::test]
async fn lists_can_lag_behind_writes() {
    let lag = Oddities { list_lag: 2, ..Oddities::default() };
    let (sandbox, client) = start(team().oddities(lag)).await;
    let names = async || {
        let projects = client.projects().list().await.unwrap().data;
        projects.into_iter().filter_map(|project| project.name).collect::<Vec<_>>()
    };
    let project = client.projects().create("new").await.unwrap();
    assert_eq!(
        client.projects().get(&project.id).await.unwrap().name.unwrap(),
        "new",
        "whoever knows its id finds it"
    );
    client.project("proj_1").service_accounts().create("other").await.unwrap();

    assert_eq!(names().await, ["first", "docs"]);
    client.projects().update(&project.id).name("newer").await.unwrap();
    assert_eq!(names().await, ["first", "docs"]);
    assert_eq!(names().await, ["first", "docs", "newer"], "a change does not hide it again");
    let accounts = client.project("proj_1").service_accounts();
    assert_eq!(accounts.list().await.unwrap().data.len(), 1, "lists are counted by themselves");

    client.projects().create("newest").await.unwrap();
    assert_eq!(names().await.len(), 3);
    sandbox.oddities(Oddities::default());
    assert_eq!(names().await.len(), 4, "at once when it is over");
    sandbox.oddities(lag);
    client.projects().create("last").await.unwrap();
    let state = sandbox.state();
    sandbox.restore(&state);
    assert_eq!(names().await.len(), 5, "what is restored is not new");
}
