//! Successes without a body, and deletions that find nothing left.

use crate::clocks::Skipping;
use crate::operations::{Row, rows};
use crate::support::{Answer, Recorder};
use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request};
use openai_admin::{Client, Error, HeaderMap, Method, RetryPolicy, StatusCode, middleware};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::Duration;

/// What each deletion is confirmed with, as the service writes it. `id` is the last one of the row's path.
const CONFIRMATIONS: [(&str, &str, bool); 24] = [
    ("delete_project_user", "organization.project.user.deleted", true),
    ("delete_project_service_account", "organization.project.service_account.deleted", true),
    ("delete_project_api_key", "organization.project.api_key.deleted", true),
    ("delete_project_role", "role.deleted", true),
    ("delete_project_spend_alert", "project.spend_alert.deleted", true),
    ("delete_project_spend_limit", "project.spend_limit.deleted", false),
    ("delete_project_model_permissions", "project.model_permissions.deleted", false),
    ("remove_project_group", "project.group.deleted", false),
    ("unassign_project_user_role", "user.role.deleted", false),
    ("unassign_project_group_role", "group.role.deleted", false),
    ("delete_user", "organization.user.deleted", true),
    ("unassign_user_role", "user.role.deleted", false),
    ("delete_group", "group.deleted", true),
    ("remove_group_user", "group.user.deleted", false),
    ("unassign_group_role", "group.role.deleted", false),
    ("delete_role", "role.deleted", true),
    ("delete_invite", "organization.invite.deleted", true),
    ("delete_admin_api_key", "organization.admin_api_key.deleted", true),
    ("delete_certificate", "certificate.deleted", true),
    ("delete_spend_limit", "organization.spend_limit.deleted", false),
    ("delete_spend_alert", "organization.spend_alert.deleted", true),
    ("delete_external_storage", "organization.external_storage.deleted", true),
    ("delete_workload_identity_provider", "organization.workload_identity_provider.deleted", true),
    ("delete_federation_rule", "organization.workload_identity_federation_rule.deleted", true),
];

/// The reply is what was removed, which nothing else can tell.
const NOT_CONFIRMED: &str = "delete_external_key";

/// A body that says what the operation of a row does to its path.
fn confirmation(row: &Row) -> Value {
    let (_, object, has_id) = CONFIRMATIONS.into_iter().find(|known| known.0 == row.operation).unwrap();
    let mut confirmation = json!({"object": object});
    // That of a certificate has none.
    if row.operation != "delete_certificate" {
        confirmation["deleted"] = true.into();
    }
    if has_id {
        let id = row.request.rsplit('/').next().unwrap();
        confirmation["id"] = id.replace("%20", " ").into();
    }
    confirmation
}

fn method(row: &Row) -> &'static str {
    row.request.split(' ').next().unwrap()
}

fn deletions() -> Vec<Row> {
    let rows = rows().into_iter();
    rows.filter(|row| method(row) == "DELETE" && row.operation != NOT_CONFIRMED).collect()
}

fn answer(status: u16, body: &str) -> Answer {
    let headers = vec![("x-request-id", b"req_1".to_vec())];
    Answer { status, headers, body: body.as_bytes().to_vec() }
}

fn not_found() -> Answer {
    answer(404, r#"{"error":{"message":"No such object","type":"invalid_request_error"}}"#)
}

/// All the ways of saying nothing. The first has no length, as HTTP wants it.
fn silences() -> Vec<Answer> {
    let successes = [(204, ""), (200, ""), (200, " \r\n\t"), (200, "null"), (202, ""), (205, "")];
    successes.map(|(status, body)| answer(status, body)).into()
}

fn client(recorder: &Recorder, policy: RetryPolicy) -> Client {
    let builder = Client::builder().key("sk-admin-test").base_url(recorder.url());
    builder.clock(Skipping::new()).retry(policy).build().unwrap()
}

/// The requests that arrived, each as method and path.
fn sent(recorder: &Recorder) -> Vec<String> {
    let written = |path: &str| path.split('?').next().unwrap().to_owned();
    recorder.take().iter().map(|sent| format!("{} {}", sent.method, written(&sent.target))).collect()
}

fn request(row: &Row) -> String {
    row.request.replacen(" /", " /v1/", 1).split('?').next().unwrap().to_owned()
}

#[test]
fn every_deletion_has_a_confirmation_here() {
    let mut known: BTreeSet<_> = CONFIRMATIONS.iter().map(|(operation, ..)| *operation).collect();
    known.insert(NOT_CONFIRMED);
    let deletions = openai_admin::operations().iter().filter(|known| known.method == Method::DELETE);

    assert_eq!(known, deletions.map(|operation| operation.id).collect());
}

#[tokio::test]
async fn a_deletion_without_a_body_is_confirmed_as_one_with_a_body_and_sent_once() {
    let recorder = Recorder::start().await;
    let client = client(&recorder, RetryPolicy::default());
    for row in deletions() {
        let expected = confirmation(&row);
        for silence in silences().into_iter().chain([Answer::json(&expected)]) {
            let told = format!("{}, {silence:?}", row.operation);
            recorder.set([silence, not_found()]);

            let received = (row.call)(&client).await;

            assert_eq!(received.unwrap(), expected, "{told}");
            assert_eq!(sent(&recorder), [request(&row)], "{told}");
        }
    }
}

#[tokio::test]
async fn a_confirmation_without_a_body_is_the_value_that_a_body_gives() {
    let recorder = Recorder::start().await;
    let client = client(&recorder, RetryPolicy::default());
    let keys = client.project("proj_1").api_keys();
    recorder.set([Answer::json(
        &json!({"object": "organization.project.api_key.deleted", "id": "key/1 é", "deleted": true}),
    )]);
    let told = keys.delete("key/1 é").await.unwrap();
    recorder.set([answer(204, "")]);

    let made = keys.delete("key/1 é").with_meta().await.unwrap();

    assert_eq!(made.value, told);
    assert!(!made.value.was_absent());
    assert_eq!((made.status.as_u16(), made.request_id(), made.meta.attempts), (204, Some("req_1"), 1));
    assert!(made.body().is_empty());
}

#[tokio::test]
async fn a_change_without_a_body_is_accepted_and_neither_repeated_nor_unknown() {
    let recorder = Recorder::start().await;
    let changes = rows().into_iter().filter(|row| !["GET", "DELETE"].contains(&method(row)));
    let changes: Vec<Row> = changes.collect();
    assert!(changes.len() > 20);
    let policies = [RetryPolicy::default(), RetryPolicy::default().accept_duplicate_creates()];
    let clients = policies.map(|policy| client(&recorder, policy));
    for row in &changes {
        for silence in silences() {
            for client in &clients {
                let told = format!("{}, {silence:?}", row.operation);
                recorder.set([silence.clone()]);

                let e = (row.call)(client).await.unwrap_err();

                assert_eq!(sent(&recorder), [request(row)], "{told}");
                assert!(e.to_string().contains("accepted, no body"), "{told}: {e}");
                assert!(e.is_decode() && !e.is_outcome_unknown(), "{told}: {e}");
                assert_eq!(e.status().unwrap().as_u16(), silence.status, "{told}");
                assert_eq!((e.request_id(), e.meta().attempts), (Some("req_1"), 1), "{told}");
            }
        }
    }
}

#[tokio::test]
async fn a_change_without_a_body_tells_what_shows_it() {
    let recorder = Recorder::start().await;
    recorder.set([answer(204, "")]);

    let e = client(&recorder, RetryPolicy::default()).projects().create("docs").await.unwrap_err();

    assert!(e.to_string().contains("list_projects shows"), "{e}");
}

#[tokio::test]
async fn a_reading_without_a_body_is_read_again() {
    let recorder = Recorder::start().await;
    let role = json!({"object": "project.data_retention", "type": "none"});
    recorder.set([answer(200, ""), answer(204, ""), answer(200, "null"), Answer::json(&role)]);

    client(&recorder, RetryPolicy::default()).project("proj_1").data_retention().get().await.unwrap();

    assert_eq!(sent(&recorder).len(), 4);
}

#[tokio::test]
async fn a_body_that_is_cut_off_or_html_is_no_confirmation() {
    let recorder = Recorder::start().await;
    for body in ["{\"object\":\"x\",", "<html></html>", "0", "\"\"", "[]", "{}", "nul"] {
        recorder.set([answer(200, body)]);

        let once = RetryPolicy::none();
        let e = client(&recorder, once).project("proj_1").api_keys().delete("key_1").await.unwrap_err();

        assert!(e.is_decode() && !e.to_string().contains("accepted"), "{body}: {e}");
    }
}

/// Attempts after which nobody knows whether the object was deleted.
fn doubts() -> Vec<Answer> {
    vec![
        answer(500, ""),
        answer(502, "<html></html>"),
        answer(503, ""),
        answer(408, ""),
        // Cut off.
        answer(200, "{\"object\":\"x\","),
    ]
}

#[tokio::test]
async fn a_404_after_an_attempt_of_unknown_outcome_is_a_deletion_that_says_so() {
    let recorder = Recorder::start().await;
    let client = client(&recorder, RetryPolicy::default());
    for row in deletions() {
        for doubt in doubts() {
            for gone in [not_found(), answer(404, "")] {
                let told = format!("{}, {doubt:?}, {gone:?}", row.operation);
                recorder.set([doubt.clone(), answer(429, ""), gone]);

                let received = (row.call)(&client).await;

                assert_eq!(received.unwrap(), confirmation(&row), "{told}");
                assert_eq!(sent(&recorder), vec![request(&row); 3], "{told}");
            }
        }
    }
}

#[tokio::test]
async fn a_deletion_that_found_nothing_left_tells_so_with_the_404() {
    let recorder = Recorder::start().await;
    let client = client(&recorder, RetryPolicy::default());
    let project = client.project("proj_1");
    recorder.set([answer(500, ""), not_found()]);

    let deleted = project.api_keys().delete("key_1").with_meta().await.unwrap();
    recorder.set([answer(500, ""), not_found()]);
    let removed = project.groups().remove("group_1").await.unwrap();

    assert!(deleted.value.was_absent() && deleted.value.deleted && removed.was_absent());
    assert_eq!(deleted.value.id, "key_1");
    assert_eq!((deleted.status, deleted.meta.attempts), (StatusCode::NOT_FOUND, 2));
    assert!(deleted.body().starts_with(b"{\"error\""));
    // It is what the client knows of the confirmation, and no part of the wire.
    let written = serde_json::to_value(&removed).unwrap();
    assert_eq!(written, json!({"object": "project.group.deleted", "deleted": true}));
    let read: openai_admin::types::Removed = serde_json::from_value(written).unwrap();
    assert!(!read.was_absent() && read != removed);
}

#[tokio::test]
async fn a_404_without_an_attempt_of_unknown_outcome_is_an_error() {
    let recorder = Recorder::start().await;
    let later = Answer { headers: vec![("retry-after", b"1".to_vec())], ..answer(503, "") };
    let lock = answer(409, r#"{"error":{"message":"locked","type":"t"}}"#);
    let client = client(&recorder, RetryPolicy::default());
    let histories = [vec![], vec![answer(429, ""); 3], vec![later], vec![lock]];
    for row in deletions() {
        for history in &histories {
            for gone in [not_found(), answer(404, "")] {
                let told = format!("{}, {history:?}, {gone:?}", row.operation);
                recorder.set(history.iter().cloned().chain([gone]));

                let e = (row.call)(&client).await.unwrap_err();

                assert!(e.is_not_found(), "{told}: {e}");
                assert_eq!(sent(&recorder), vec![request(&row); history.len() + 1], "{told}");
            }
        }
    }
}

#[tokio::test]
async fn a_404_of_a_proxy_is_an_error_after_any_attempt() {
    let recorder = Recorder::start().await;
    for body in
        ["<html>nothing here</html>", "not found", r#"{"message":"no Route"}"#, r#"{"error":"Not Found"}"#]
    {
        recorder.set([answer(500, ""), answer(404, body)]);

        let call = client(&recorder, RetryPolicy::default()).project("proj_1").api_keys().delete("key_1");
        let e = call.await.unwrap_err();

        assert!(e.is_not_found() && e.meta().attempts == 2, "{body}: {e}");
    }
}

#[tokio::test]
async fn a_404_to_anything_but_a_deletion_is_an_error_after_any_attempt() {
    let recorder = Recorder::start().await;
    let client = client(&recorder, RetryPolicy::default().accept_duplicate_creates());
    for row in rows().into_iter().filter(|row| method(row) != "DELETE") {
        recorder.set([answer(500, ""), not_found()]);

        let e = (row.call)(&client).await.unwrap_err();

        assert!(e.is_not_found() && e.meta().attempts == 2, "{}: {e}", row.operation);
    }
}

#[tokio::test]
async fn the_doubt_of_one_call_is_not_that_of_another() {
    let recorder = Recorder::start().await;
    let client = client(&recorder, RetryPolicy::default().attempts(1));
    let call = client.project("proj_1").api_keys().delete("key_1");
    recorder.set([answer(500, "")]);
    let failed = call.clone().await.unwrap_err();
    recorder.set([not_found()]);

    let e = call.await.unwrap_err();

    assert!(failed.is_server_error() && e.is_not_found(), "{e}");
}

#[tokio::test]
async fn requests_by_path_read_an_empty_body_as_null_and_a_404_as_an_error() {
    let recorder = Recorder::start().await;
    let client = client(&recorder, RetryPolicy::default());
    let delete =
        || client.request::<Option<Value>>(Method::DELETE, "/organization/projects/proj_1/spend_limit");
    recorder.set([answer(204, "")]);

    assert_eq!(delete().await.unwrap(), None);
    recorder.set([answer(500, ""), not_found()]);
    assert!(delete().await.unwrap_err().is_not_found());
}

/// Loses the first answer, and gives the second as if it were the service's.
#[derive(Debug)]
struct Instead(u16);

impl Middleware for Instead {
    fn attempt<'a>(&'a self, request: Request, _: Next<'a>) -> MiddlewareFuture<'a> {
        let status = if request.attempt() == 1 && self.0 == 404 { 500 } else { self.0 };
        let status = StatusCode::from_u16(status).unwrap();
        MiddlewareFuture::new(async move { Ok(middleware::Response::new(status, HeaderMap::new(), "")) })
    }
}

#[tokio::test]
async fn an_answer_of_a_middleware_is_confirmed_as_one_of_the_service() {
    for (status, attempts) in [(204, 1), (404, 2)] {
        let builder = Client::builder().key("sk-admin-test").base_url("http://127.0.0.1:1");
        let builder = builder.clock(Skipping::new());
        let client = builder.middleware(Instead(status)).build().unwrap();

        let gone = client.project("proj_1").users().delete("user-1").with_meta().await.unwrap();

        assert_eq!(gone.value.was_absent(), status == 404);
        assert_eq!((gone.status.as_u16(), gone.meta.attempts), (status, attempts));
    }
}

#[tokio::test]
async fn a_deletion_that_runs_out_of_time_is_looked_at_by_the_next_attempt() {
    /// Never answers the first attempt, and has nothing left for the second.
    #[derive(Debug)]
    struct Slow;
    impl Middleware for Slow {
        fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
            let number = request.attempt();
            let run = next.run(request);
            MiddlewareFuture::new(async move {
                match number {
                    1 => run.await,
                    _ => Ok(middleware::Response::new(StatusCode::NOT_FOUND, HeaderMap::new(), "")),
                }
            })
        }
    }
    let _stopped = crate::clocks::StoppedTimers::new();
    let url = crate::support::silent().await;
    let builder = Client::builder().key("sk-admin-test").base_url(url).timeout(Duration::from_secs(60));
    let client = builder.clock(Skipping::new()).middleware(Slow).build().unwrap();

    let gone = client.project("proj_1").spend_limit().delete().with_meta().await;

    let gone = gone.unwrap_or_else(|e: Error| panic!("{e:?}"));
    assert!(gone.value.was_absent() && gone.meta.attempts == 2);
}
