//! What is refused before anything is sent.

use crate::support::client_for;
use httpmock::MockServer;
use openai_admin::Error;
use openai_admin::types::ModelPermissionMode;
use openai_admin::types::NotificationChannel;
use openai_admin::types::ProjectRole;

/// The argument that a refused call names.
fn named<T: std::fmt::Debug>(result: Result<T, Error>) -> &'static str {
    match result {
        Err(Error::InvalidInput(input)) => input.parameter,
        other => panic!("sent instead of refused: {other:?}"),
    }
}

#[tokio::test]
async fn ids_that_would_reach_another_url_are_refused_by_name() {
    let server = MockServer::start_async().await;
    let sent = server
        .mock_async(|_, then| {
            then.status(500);
        })
        .await;
    let client = client_for(&server);
    let good = client.project("proj_1");

    for id in ["", ".", "..", "a\\b", "a\nb"] {
        let bad = client.project(id);
        assert_eq!(named(client.projects().get(id).await), "project_id", "{id:?}");
        assert_eq!(named(client.projects().archive(id).await), "project_id", "{id:?}");
        assert_eq!(named(bad.users().list().await), "project_id", "{id:?}");
        assert_eq!(named(bad.users().delete("user-1").await), "project_id", "{id:?}");
        assert_eq!(named(good.users().get(id).await), "user_id", "{id:?}");
        assert_eq!(named(good.users().delete(id).await), "user_id", "{id:?}");
        assert_eq!(named(good.users().create(ProjectRole::Member).user_id(id).await), "user_id", "{id:?}");
        assert_eq!(named(good.user(id).roles().list().await), "user_id", "{id:?}");
        assert_eq!(named(good.user("user-1").roles().assign(id).await), "role_id", "{id:?}");
        assert_eq!(named(good.service_accounts().get(id).await), "service_account_id", "{id:?}");
        assert_eq!(named(good.service_account(id).api_keys().create().await), "service_account_id", "{id:?}");
        assert_eq!(named(good.api_keys().delete(id).await), "api_key_id", "{id:?}");
        assert_eq!(named(good.rate_limits().update(id).await), "rate_limit_id", "{id:?}");
        assert_eq!(named(good.groups().add(id, "role-1").await), "group_id", "{id:?}");
        assert_eq!(named(good.groups().add("group-1", id).await), "role", "{id:?}");
        assert_eq!(named(good.group(id).roles().unassign("role-1").await), "group_id", "{id:?}");
        assert_eq!(named(good.roles().delete(id).await), "role_id", "{id:?}");
        assert_eq!(named(good.certificates().activate(["cert-1", id]).await), "certificate_ids", "{id:?}");
        assert_eq!(named(good.spend_alerts().delete(id).await), "alert_id", "{id:?}");
    }

    sent.assert_calls_async(0).await;
}

#[tokio::test]
async fn streams_refuse_bad_input_and_end() {
    let server = MockServer::start_async().await;
    let sent = server
        .mock_async(|_, then| {
            then.status(500);
        })
        .await;

    let mut users = client_for(&server).project("..").users().list().items();

    assert!(users.next().await.unwrap().unwrap_err().is_invalid_input());
    assert!(users.next().await.is_none());
    sent.assert_calls_async(0).await;
}

#[tokio::test]
async fn numbers_outside_of_the_documented_range_are_refused_by_name() {
    let server = MockServer::start_async().await;
    let sent = server
        .mock_async(|_, then| {
            then.status(500);
        })
        .await;
    let client = client_for(&server);
    let project = client.project("proj_1");

    assert_eq!(named(client.projects().list().limit(0).await), "limit");
    assert_eq!(named(client.projects().list().limit(101).await), "limit");
    assert_eq!(named(project.groups().list().limit(101).await), "limit");
    assert_eq!(named(project.roles().list().limit(1001).await), "limit");
    assert_eq!(named(client.projects().list().after("").await), "after");
    let accounts = project.service_accounts();
    assert_eq!(named(accounts.create("x").expires_in_seconds(0).await), "expires_in_seconds");
    assert_eq!(named(accounts.create("x").expires_in_seconds(31_536_001).await), "expires_in_seconds");
    assert_eq!(named(project.spend_limit().update(0).await), "threshold_amount");
    let channel = NotificationChannel::email(["ada@example.com"]);
    assert_eq!(named(project.spend_alerts().create(-1, channel).await), "threshold_amount");

    sent.assert_calls_async(0).await;
}

#[tokio::test]
async fn the_bounds_themselves_are_sent() {
    let server = MockServer::start_async().await;
    let sent = server
        .mock_async(|_, then| {
            then.status(500);
        })
        .await;
    let client = client_for(&server);
    let project = client.project("proj_1");
    let many: Vec<String> = (0..10).map(|n| format!("cert_{n}")).collect();

    assert!(client.projects().list().limit(1).await.unwrap_err().is_server_error());
    assert!(client.projects().list().limit(100).await.unwrap_err().is_server_error());
    assert!(project.roles().list().limit(0).await.unwrap_err().is_server_error());
    assert!(project.roles().list().limit(1000).await.unwrap_err().is_server_error());
    assert!(project.certificates().activate(&many).await.unwrap_err().is_server_error());

    sent.assert_calls_async(5).await;
}

#[tokio::test]
async fn lists_of_ids_are_counted() {
    let server = MockServer::start_async().await;
    let sent = server
        .mock_async(|_, then| {
            then.status(500);
        })
        .await;
    let project = client_for(&server).project("proj_1");
    let many: Vec<String> = (0..11).map(|n| format!("cert_{n}")).collect();

    assert_eq!(named(project.certificates().activate(&many).await), "certificate_ids");
    assert_eq!(named(project.certificates().deactivate(many).await), "certificate_ids");
    assert_eq!(named(project.certificates().activate(Vec::<String>::new()).await), "certificate_ids");

    sent.assert_calls_async(0).await;
}

#[tokio::test]
async fn a_member_needs_an_id_or_an_email() {
    let server = MockServer::start_async().await;
    let sent = server
        .mock_async(|_, then| {
            then.status(500);
        })
        .await;

    let e = client_for(&server).project("proj_1").users().create(ProjectRole::Member).await.unwrap_err();

    assert!(e.is_invalid_input());
    assert!(e.to_string().contains("`user_id`") && e.to_string().contains("`email`"), "{e}");
    sent.assert_calls_async(0).await;
}

#[tokio::test]
async fn an_empty_list_that_means_something_is_sent() {
    let server = MockServer::start_async().await;
    let sent = server
        .mock_async(|when, then| {
            when.json_body(serde_json::json!({"mode": "deny_list", "model_ids": []}));
            then.status(500);
        })
        .await;
    let models = client_for(&server).project("proj_1").model_permissions();

    let e = models.update(ModelPermissionMode::DenyList, Vec::<String>::new()).await.unwrap_err();

    assert!(e.is_server_error());
    sent.assert_calls_async(1).await;
}
