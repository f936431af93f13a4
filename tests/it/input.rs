//! What is refused before anything is sent.

use crate::support::Recorder;
use openai_admin::types::{NotificationChannel, ProjectRole, Residency};
use openai_admin::{Error, RetryPolicy};
use serde_json::{Value, json};
use std::time::Duration;

/// The headers that only the HTTP client may set.
pub(crate) const OF_THE_CONNECTION: &[&str] = &[
    "connection",
    "content-encoding",
    "Content-Length",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "Transfer-Encoding",
    "upgrade",
];

/// The argument that a refused call names.
pub(crate) fn named<T: std::fmt::Debug>(result: Result<T, Error>) -> &'static str {
    match result {
        Err(Error::InvalidInput(input)) => input.parameter,
        other => panic!("sent instead of refused: {other:?}"),
    }
}

#[tokio::test]
async fn ids_that_would_reach_another_url_are_refused_by_name() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
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

    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn streams_refuse_bad_input_and_end() {
    let recorder = Recorder::start().await;

    let mut users = recorder.answering(&json!({})).project("..").users().list().items();

    assert!(users.next().await.unwrap().unwrap_err().is_invalid_input());
    assert!(users.next().await.is_none());
    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn numbers_outside_of_the_documented_range_are_refused_by_name() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
    let project = client.project("proj_1");

    assert_eq!(named(client.projects().list().limit(0).await), "limit");
    assert_eq!(named(client.projects().list().limit(101).await), "limit");
    assert_eq!(named(project.groups().list().limit(101).await), "limit");
    assert_eq!(named(project.roles().list().limit(1001).await), "limit");
    assert_eq!(named(client.projects().list().after("").await), "after");
    let accounts = project.service_accounts();
    assert_eq!(named(accounts.create("x").expires_in(Duration::from_secs(0)).await), "expires_in_seconds");
    assert_eq!(
        named(accounts.create("x").expires_in(Duration::from_secs(31_536_001)).await),
        "expires_in_seconds"
    );
    assert_eq!(named(project.spend_limit().update(0).await), "threshold_amount");
    let channel = NotificationChannel::email(["ada@example.com"]);
    assert_eq!(named(project.spend_alerts().create(-1, channel).await), "threshold_amount");

    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn the_bounds_themselves_are_sent() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
    let project = client.project("proj_1");
    let many: Vec<String> = (0..10).map(|n| format!("cert_{n}")).collect();

    assert!(client.projects().list().limit(1).await.unwrap_err().is_decode());
    assert!(client.projects().list().limit(100).await.unwrap_err().is_decode());
    assert!(project.roles().list().limit(0).await.unwrap_err().is_decode());
    assert!(project.roles().list().limit(1000).await.unwrap_err().is_decode());
    assert!(project.certificates().activate(&many).await.unwrap_err().is_decode());

    assert_eq!(recorder.take().len(), 5);
}

#[tokio::test]
async fn lists_of_ids_are_counted() {
    let recorder = Recorder::start().await;
    let project = recorder.answering(&json!({})).project("proj_1");
    let many: Vec<String> = (0..11).map(|n| format!("cert_{n}")).collect();

    assert_eq!(named(project.certificates().activate(&many).await), "certificate_ids");
    assert_eq!(named(project.certificates().deactivate(many).await), "certificate_ids");
    assert_eq!(named(project.certificates().activate(Vec::<String>::new()).await), "certificate_ids");

    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn a_member_needs_an_id_or_an_email() {
    let recorder = Recorder::start().await;

    let e = recorder
        .answering(&json!({}))
        .project("proj_1")
        .users()
        .create(ProjectRole::Member)
        .await
        .unwrap_err();

    let Error::InvalidInput(input) = &e else { panic!("{e:?}") };
    assert_eq!(input.parameter, "user_id", "the first of them");
    assert!(e.to_string().contains("`user_id`") && e.to_string().contains("`email`"), "{e}");
    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn a_change_of_a_key_or_of_tiers_sets_something() {
    let recorder = Recorder::start().await;
    let project = recorder.answering(&json!({})).project("proj_1");

    assert_eq!(named(project.api_keys().update("key_1").await), "scopes");
    assert_eq!(
        named(project.api_keys().update("key_1").maybe_scopes(None).maybe_expires_in(None).await),
        "scopes"
    );
    assert_eq!(named(project.service_tier_settings().update().await), "default");

    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn an_empty_list_of_scopes_is_sent_only_by_the_method_that_says_what_it_means() {
    let recorder = Recorder::start().await;
    let project = recorder.answering(&json!({})).project("proj_1");
    let (keys, of_account) = (project.api_keys(), project.service_account("svc_1").api_keys());
    let none = Vec::<String>::new;

    let e = keys.update("key_1").scopes(none()).await.unwrap_err();
    assert!(e.to_string().contains("all_scopes()"), "{e}");
    assert_eq!(named::<()>(Err(e)), "scopes");
    assert_eq!(named(keys.update("key_1").maybe_scopes(Some(none())).await), "scopes");
    assert_eq!(named(of_account.create().scopes(none()).await), "scopes");
    assert_eq!(recorder.take().len(), 0);

    assert!(keys.update("key_1").all_scopes().await.unwrap_err().is_decode());
    assert!(of_account.create().all_scopes().await.unwrap_err().is_decode());
    assert!(of_account.create().await.unwrap_err().is_decode());
    let bodies: Vec<_> = recorder
        .take()
        .iter()
        .map(|request| serde_json::from_slice::<Value>(&request.body).unwrap())
        .collect();
    assert_eq!(bodies, [json!({"scopes": []}), json!({"scopes": []}), json!({})]);
}

#[tokio::test]
async fn fields_that_exclude_each_other_are_refused_together_and_sent_apart() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
    let accounts = client.project("proj_1").service_accounts();
    let (day, global) = (Duration::from_secs(86_400), Residency::Global);

    let only = accounts.create("x").create_service_account_only(true).expires_in(day);
    assert_eq!(named(only.await), "expires_in_seconds");
    assert_eq!(
        named(client.projects().create("x").geography("US").residency(global.clone()).await),
        "residency"
    );
    assert_eq!(recorder.take().len(), 0);

    let both = accounts.create("x").create_service_account_only(false).expires_in(day);
    assert!(both.await.unwrap_err().is_decode(), "a flag that is off excludes nothing");
    assert!(client.projects().create("x").residency(global).await.unwrap_err().is_decode());
    assert_eq!(recorder.take().len(), 2);
}

#[tokio::test]
async fn empty_names_and_negative_limits_are_refused_by_name() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
    let project = client.project("proj_1");

    assert_eq!(named(client.projects().create("").await), "name");
    assert_eq!(named(client.projects().update("proj_1").name("").await), "name");
    assert_eq!(named(project.service_accounts().create("").await), "name");
    assert_eq!(named(project.service_accounts().update("svc_1").name("").await), "name");
    assert_eq!(named(project.service_account("svc_1").api_keys().create().name("").await), "name");
    assert_eq!(named(project.roles().create("", ["a"]).await), "role_name");
    assert_eq!(named(project.roles().update("role_1").role_name("").await), "role_name");
    let limits = || project.rate_limits().update("rl-gpt-4o");
    assert_eq!(named(limits().max_requests_per_1_minute(-1).await), "max_requests_per_1_minute");
    assert_eq!(named(limits().max_tokens_per_1_minute(-1).await), "max_tokens_per_1_minute");
    assert_eq!(named(limits().max_images_per_1_minute(-1).await), "max_images_per_1_minute");
    assert_eq!(
        named(limits().max_audio_megabytes_per_1_minute(-1).await),
        "max_audio_megabytes_per_1_minute"
    );
    assert_eq!(named(limits().max_requests_per_1_day(-1).await), "max_requests_per_1_day");
    assert_eq!(named(limits().batch_1_day_max_input_tokens(-1).await), "batch_1_day_max_input_tokens");
    assert_eq!(recorder.take().len(), 0);

    assert!(limits().max_requests_per_1_minute(0).await.unwrap_err().is_decode());
    // A role without permissions is one.
    assert!(project.roles().create("x", Vec::<String>::new()).await.unwrap_err().is_decode());
    let bodies: Vec<_> = recorder
        .take()
        .iter()
        .map(|request| serde_json::from_slice::<Value>(&request.body).unwrap())
        .collect();
    assert_eq!(bodies[1], json!({"role_name": "x", "permissions": []}));
}

#[tokio::test]
async fn a_request_that_no_url_can_hold_is_refused_and_not_taken_for_sent() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
    let long = "x".repeat(200_000);

    let e = client.projects().list().after(&long).await.unwrap_err();
    assert!(e.is_invalid_input() && !e.to_string().contains(&long), "{e}");
    let e = client.project(long).service_accounts().create("deploy").await.unwrap_err();
    assert!(e.is_invalid_input() && !e.is_outcome_unknown(), "{e}");
    assert!(recorder.take().is_empty());
}

#[tokio::test]
async fn of_several_refused_arguments_the_first_one_is_named() {
    let recorder = Recorder::start().await;
    let list = recorder.answering(&json!({})).projects().list();
    let never = || RetryPolicy::default().attempts(0);

    assert_eq!(named(list.clone().after("").header("x y", "z").retry(never()).await), "after");
    assert_eq!(named(list.clone().header("x y", "z").retry(never()).after("").await), "header");
    assert_eq!(named(list.clone().retry(never()).after("").header("x y", "z").await), "attempts");
    let e = list.header("x y", "z").header("authorization", "z").await.unwrap_err();
    assert!(e.to_string().contains("x y"), "{e}");

    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn headers_of_the_connection_are_refused_by_name() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));

    for name in OF_THE_CONNECTION {
        let e = client.projects().create("docs").header(name, "3").await.unwrap_err();
        assert!(e.to_string().contains(&name.to_lowercase()), "{name}: {e}");
        assert_eq!(named::<()>(Err(e)), "header", "{name}");
        assert_eq!(named(client.projects().list().header(name, "3").await), "header", "{name}");
    }

    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn an_attempt_needs_some_time_and_a_deadline_may_have_passed() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));

    assert_eq!(named(client.projects().create("docs").timeout(Duration::ZERO).await), "timeout");
    assert_eq!(named(client.projects().list().timeout(Duration::ZERO).await), "timeout");
    let late = client.projects().list().deadline(Duration::ZERO).await.unwrap_err();
    assert!(matches!(late, Error::Deadline(_)), "{late:?}");

    assert_eq!(recorder.take().len(), 0);
}

#[tokio::test]
async fn ids_are_percent_encoded_wherever_a_path_cannot_hold_them() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
    let table = [
        ("proj_1-a.b~c", "proj_1-a.b~c"),
        ("a[b]c|d^e", "a%5Bb%5Dc%7Cd%5Ee"),
        ("a b\"c<d>e`f{g}h", "a%20b%22c%3Cd%3Ee%60f%7Bg%7Dh"),
        ("a/b?c#d%e", "a%2Fb%3Fc%23d%25e"),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("!$&'()*+,;=:@", "!$&'()*+,;=:@"),
        ("ä€", "%C3%A4%E2%82%AC"),
        (" a ", "%20a%20"),
    ];
    for (id, sent) in table {
        let _ = client.projects().get(id).await;
        let _ = client.project("proj_1").users().delete(id).await;

        let targets: Vec<_> = recorder.take().into_iter().map(|request| request.target).collect();
        let expected = [
            format!("/v1/organization/projects/{sent}"),
            format!("/v1/organization/projects/proj_1/users/{sent}"),
        ];
        assert_eq!(targets, expected, "{id}");
    }
}
