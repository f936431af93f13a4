//! What programs and their tests build from the crate's types: keys of maps, texts, replies and errors.

use crate::support::client_at;
use futures_util::StreamExt;
use futures_util::stream::FusedStream;
use httpmock::prelude::*;
use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request, Response};
use openai_admin::types::{Project, ProjectId, ProjectRole, ProjectUser, Timestamp, UserId};
use openai_admin::{ApiError, Client, Error, HeaderMap, Page, StatusCode};
use serde_json::json;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::time::Duration;

#[test]
fn ids_and_enums_are_keys_that_a_text_finds() {
    let by_id = HashMap::from([(ProjectId::from("proj_1"), "docs")]);
    let by_role = HashMap::from([(ProjectRole::Owner, 1), (ProjectRole::from("auditor"), 2)]);
    let ordered = BTreeMap::from([(ProjectRole::Member, 1), (ProjectRole::Owner, 2)]);

    assert_eq!(by_id.get("proj_1"), Some(&"docs"));
    assert_eq!((by_role.get("owner"), by_role.get("auditor")), (Some(&1), Some(&2)));
    assert_eq!((ordered.get("member"), ordered.get("owner"), ordered.get("x")), (Some(&1), Some(&2), None));
}

#[test]
fn ids_and_enums_equal_their_texts_both_ways() {
    let (id, text) = (UserId::from("user-1"), "user-1".to_owned());

    assert_eq!(id, text);
    assert_eq!(text, id);
    assert_eq!("user-1", id);
    assert_eq!(id, "user-1");
    assert_eq!(*"user-1", id);
    assert_eq!(id, *"user-1");
    assert_eq!(ProjectRole::Owner, "owner");
    assert_ne!("member", ProjectRole::Owner);
}

#[test]
fn timestamps_print_as_rfc_3339_in_utc() {
    for (seconds, expected) in [
        (0, "1970-01-01T00:00:00Z"),
        (-1, "1969-12-31T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"),
        (951_868_799, "2000-02-29T23:59:59Z"),
        (951_868_800, "2000-03-01T00:00:00Z"),
        (4_107_542_399, "2100-02-28T23:59:59Z"),
        (4_107_542_400, "2100-03-01T00:00:00Z"),
        (1_711_474_669, "2024-03-26T17:37:49Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
        (253_402_300_800, "+10000-01-01T00:00:00Z"),
        (-62_167_219_200, "0000-01-01T00:00:00Z"),
        (-62_167_219_201, "-0001-12-31T23:59:59Z"),
    ] {
        assert_eq!(Timestamp::from_secs(seconds).to_string(), expected, "{seconds}");
    }
    assert_eq!(format!("[{:>22}]", Timestamp::from_secs(0)), "[  1970-01-01T00:00:00Z]");
    // No second is so far away that it cannot be printed.
    assert!(!format!("{} {}", Timestamp::from_secs(i64::MIN), Timestamp::from_secs(i64::MAX)).is_empty());
}

#[test]
fn the_time_between_timestamps_is_never_negative() {
    let (earlier, later) = (Timestamp::from_secs(-10), Timestamp::from_secs(50));

    assert_eq!(later - earlier, Duration::from_secs(60));
    assert_eq!(earlier - later, Duration::ZERO);
    assert_eq!(
        Timestamp::from_secs(i64::MAX) - Timestamp::from_secs(i64::MIN),
        Duration::from_secs(u64::MAX)
    );
    assert!(Timestamp::from_secs(0).elapsed() >= Duration::from_secs(1_700_000_000));
    assert_eq!(Timestamp::from_secs(i64::MAX).elapsed(), Duration::ZERO);
    assert!(Timestamp::now() > Timestamp::from_secs(1_700_000_000));
}

#[tokio::test]
async fn the_debug_form_of_an_error_is_its_text_with_its_causes() {
    let refused: Error = ApiError::new("get_project", StatusCode::NOT_FOUND, "No such project.").into();
    let caused = Error::middleware(std::io::Error::other("the disk is full"));

    assert_eq!(format!("{refused:?}"), refused.to_string());
    assert!(format!("{refused:?}").contains("404 Not Found: No such project."), "{refused:?}");
    assert_eq!(format!("{caused:?}"), format!("{caused}\n  caused by: the disk is full"));
    assert!(format!("{refused:#?}").contains("status: 404"), "{refused:#?}");
    let unbuilt = Client::builder().build().unwrap_err();
    assert_eq!(format!("{unbuilt:?}"), unbuilt.to_string());
}

#[test]
fn an_error_that_was_made_by_hand_answers_like_one_of_the_service() {
    let mut refused = ApiError::new("create_project", StatusCode::TOO_MANY_REQUESTS, "Slow down.");
    refused.code = Some("rate_limit_exceeded".to_owned());
    let e = Error::from(refused).clone();

    assert!(e.is_rate_limited() && !e.is_outcome_unknown());
    assert_eq!((e.code(), e.operation()), (Some("rate_limit_exceeded"), Some("create_project")));
    assert_eq!(e.as_api().map(ApiError::is_body_complete), Some(true));
}

#[test]
fn replies_are_made_of_what_is_required_and_hashed_where_they_hold_no_secret() {
    let mut project = Project::new("proj_1", Timestamp::from_secs(0));
    project.name = Some("docs".to_owned());
    let user = ProjectUser::new("user-1", Timestamp::from_secs(1), ProjectRole::Owner);

    assert_eq!(
        serde_json::to_value(&project).unwrap(),
        json!({"id": "proj_1", "created_at": 0, "object": "organization.project", "name": "docs"})
    );
    assert_eq!(user.object, "organization.project.user");
    assert_eq!(HashSet::from([project.clone(), project]).len(), 1);
}

#[test]
fn a_page_is_made_by_hand_and_iterated_over() {
    let page = Page::new(vec![1, 2]);

    assert_eq!((&page).into_iter().sum::<i32>(), 3);
    assert_eq!(page.next_cursor(), None);
    assert_eq!(page.into_iter().collect::<Vec<_>>(), [1, 2]);
}

/// Answers every request with a page of one project, and asks nobody.
#[derive(Debug)]
struct OneProject;

impl Middleware for OneProject {
    fn attempt<'a>(&'a self, _: Request, _: Next<'a>) -> MiddlewareFuture<'a> {
        let page = Page::new(vec![Project::new("proj_1", Timestamp::from_secs(0))]);
        let body = serde_json::to_vec(&page).unwrap();
        MiddlewareFuture::new(async { Ok(Response::new(StatusCode::OK, HeaderMap::new(), body)) })
    }
}

#[tokio::test]
async fn streams_tell_that_they_are_over() {
    let client = Client::builder().key("sk-admin-test").base_url("http://localhost/v1");
    let client = client.middleware(OneProject).build().unwrap();
    let (mut items, mut pages) = (client.projects().list().items(), client.projects().list().pages());
    assert!(!items.is_terminated() && !pages.is_terminated());

    assert_eq!(StreamExt::next(&mut items).await.unwrap().unwrap().id, "proj_1");
    assert!(items.next().await.is_none());
    assert!(pages.next().await.is_some());

    assert!(items.is_terminated() && pages.is_terminated());
}

#[tokio::test]
async fn optional_values_are_sent_if_there_are_any_and_left_out_if_not() {
    let server = MockServer::start();
    let mock = server.mock(|when, then| {
        when.path("/v1/organization/projects").json_body(json!({"name": "docs", "geography": "eu"}));
        then.json_body(json!({"id": "proj_1", "created_at": 0, "object": "organization.project"}));
    });

    let create = client_at(&server.url("/v1")).projects().create("docs");
    create.maybe_external_key_id(None).maybe_geography(Some("eu".to_owned())).await.unwrap();

    mock.assert();
}

#[tokio::test]
async fn a_lifetime_is_whole_seconds_or_refused_by_name() {
    let server = MockServer::start();
    let mock = server.mock(|when, then| {
        when.json_body(json!({"expires_in_seconds": 90}));
        then.status(404);
    });
    let keys = client_at(&server.url("/v1")).project("proj_1").service_account("svc_1").api_keys();

    let sent = keys.create().expires_in(Duration::from_secs(90)).await.unwrap_err();
    let refused = keys.create().expires_in(Duration::from_millis(1500)).await.unwrap_err();
    let endless = keys.create().maybe_expires_in(Some(Duration::MAX)).await.unwrap_err();

    assert!(sent.is_not_found(), "{sent}");
    for e in [refused, endless] {
        assert!(matches!(&e, Error::InvalidInput(e) if e.parameter == "expires_in_seconds"), "{e}");
    }
    mock.assert_calls(1);
}
