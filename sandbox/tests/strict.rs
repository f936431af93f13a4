//! What the sandbox refuses, byte by byte: always in the form of the service, after the key was looked at,
//! and recorded.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod raw;

use openai_admin::{Clock, Operation, Sleep};
use openai_admin_sandbox::{Fault, Sandbox};
use raw::{Reply, exchange, send};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::{Duration, Instant, SystemTime};

const HOST: &str = "host: localhost";
const KEY: &str = "authorization: Bearer sk-admin-test";
const JSON: &str = "content-type: application/json";
const PROJECTS: &str = "/v1/organization/projects";

async fn call(sandbox: &Sandbox, line: &str, body: &str) -> Reply {
    send(sandbox, line, &[HOST, KEY, JSON], body.as_bytes()).await
}

/// Status, code and parameter of a refusal.
fn said(reply: &Reply) -> (u16, String, String) {
    let error = reply.error();
    let text = |field: &str| error[field].as_str().unwrap_or_default().to_owned();
    (reply.status, text("code"), text("param"))
}

fn expected(status: u16, code: &str, param: &str) -> (u16, String, String) {
    (status, code.to_owned(), param.to_owned())
}

/// The newest recorded request: operation, method, path and status.
fn newest(sandbox: &Sandbox) -> (Option<&'static str>, String, String, Option<u16>) {
    let newest = sandbox.requests().pop().unwrap();
    (newest.operation, newest.method, newest.path, newest.status)
}

#[tokio::test]
async fn whatever_cannot_be_read_is_refused_like_all_else_after_the_key_and_recorded() {
    let sandbox = Sandbox::start().await.unwrap();
    let large = format!("{{\"name\": \"{}\"}}", "x".repeat(3 * 1024 * 1024));
    let project = format!("{PROJECTS}/proj_default");
    let table = [
        (format!("GET {PROJECTS}/%ff"), "", 400, "invalid_value", "path", "get_project"),
        (format!("GET {PROJECTS}/%zz"), "", 400, "invalid_value", "path", "get_project"),
        (format!("GET {PROJECTS}/proj_default%4"), "", 400, "invalid_value", "path", "get_project"),
        (format!("GET {PROJECTS}/%C3%28/users"), "", 400, "invalid_value", "path", "list_project_users"),
        (format!("GET {PROJECTS}?after=%ff"), "", 400, "invalid_value", "after", "list_projects"),
        (format!("GET {PROJECTS}?after=%zz"), "", 400, "invalid_value", "after", "list_projects"),
        (format!("GET {PROJECTS}?%ff=1"), "", 400, "invalid_value", "query", "list_projects"),
        (format!("POST {PROJECTS}"), large.as_str(), 413, "request_too_large", "", "create_project"),
        (format!("GET {project}"), large.as_str(), 413, "request_too_large", "", "get_project"),
        (format!("POST {PROJECTS}"), "{", 400, "invalid_value", "body", "create_project"),
    ];
    for (line, body, status, code, param, operation) in table {
        let stranger = send(&sandbox, &line, &[HOST, JSON], body.as_bytes()).await;
        assert_eq!(said(&stranger), expected(401, "missing_api_key", ""), "{line}");

        let reply = call(&sandbox, &line, body).await;

        assert_eq!(said(&reply), expected(status, code, param), "{line}");
        let (method, path) = line.split_once(' ').unwrap();
        let path = path.split('?').next().unwrap();
        let recorded = (Some(operation), method.to_owned(), path.to_owned(), Some(status));
        assert_eq!(newest(&sandbox), recorded, "{line}");
    }
    assert_eq!(sandbox.state().projects().len(), 1);
}

#[tokio::test]
async fn a_body_that_says_that_it_is_no_json_is_refused_by_its_type() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = br#"{"name": "docs"}"#;
    for wrong in ["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""] {
        let kind = format!("content-type: {wrong}");
        let reply = send(&sandbox, &format!("POST {PROJECTS}"), &[HOST, KEY, &kind], body).await;
        assert_eq!(said(&reply), expected(415, "unsupported_content_type", ""), "{wrong}");
        assert!(reply.error()["message"].as_str().unwrap().contains(wrong), "{wrong}");
        assert_eq!(newest(&sandbox).3, Some(415));
    }
    for right in
        [JSON, "content-type: Application/JSON; charset=utf-8", "content-type: application/a+json", "x: y"]
    {
        let reply = send(&sandbox, &format!("POST {PROJECTS}"), &[HOST, KEY, right], body).await;
        assert_eq!(reply.status, 200, "{right}");
    }
}

#[tokio::test]
async fn who_asks_before_sending_too_much_need_not_send_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let head = format!(
        "POST {PROJECTS} HTTP/1.1\r\n{HOST}\r\n{KEY}\r\n{JSON}\r\nexpect: 100-continue\r\nconnection: close\r\n\
         content-length: 99999999999\r\n\r\n"
    );

    let reply = exchange(&sandbox, head.as_bytes()).await;

    assert_eq!(said(&reply), expected(413, "request_too_large", ""));
}

#[tokio::test]
async fn a_body_that_breaks_off_is_refused_and_recorded() {
    let sandbox = Sandbox::start().await.unwrap();
    let head = format!(
        "POST {PROJECTS} HTTP/1.1\r\n{HOST}\r\n{JSON}\r\nconnection: close\r\ntransfer-encoding: chunked\r\n"
    );
    for (key, status) in [("", 401), ("authorization: Bearer sk-admin-test\r\n", 400)] {
        let reply = exchange(&sandbox, format!("{head}{key}\r\nno chunk\r\n").as_bytes()).await;

        assert_eq!((reply.status, reply.error()["type"].as_str()), (status, Some("invalid_request_error")));
        let recorded = (Some("create_project"), "POST".to_owned(), PROJECTS.to_owned(), Some(status));
        assert_eq!(newest(&sandbox), recorded);
    }
}

#[tokio::test]
async fn a_method_that_a_path_does_not_take_is_405_with_those_that_it_takes() {
    let sandbox = Sandbox::start().await.unwrap();
    for method in ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"] {
        let line = format!("{method} {PROJECTS}");
        assert_eq!(send(&sandbox, &line, &[HOST], b"").await.status, 401, "{method}");

        let reply = send(&sandbox, &line, &[HOST, KEY], b"").await;

        assert_eq!(said(&reply), expected(405, "method_not_allowed", ""), "{method}");
        let mut allow: Vec<_> = reply.header("allow").unwrap().split(',').map(str::trim).collect();
        allow.sort_unstable();
        assert_eq!(allow, ["GET", "HEAD", "POST"], "{method}");
        assert_eq!(newest(&sandbox), (None, method.to_owned(), PROJECTS.to_owned(), Some(405)));
    }
    let reply = call(&sandbox, "GET /v1/organization/nothing", "").await;
    assert_eq!(said(&reply), expected(404, "unknown_url", ""));
}

#[tokio::test]
async fn head_is_answered_like_get_without_a_body() {
    let sandbox = Sandbox::start().await.unwrap();

    let got = call(&sandbox, &format!("GET {PROJECTS}"), "").await;
    let reply = call(&sandbox, &format!("HEAD {PROJECTS}"), "").await;

    assert_eq!((reply.status, reply.body.len()), (200, 0));
    assert_eq!(reply.header("content-length"), got.header("content-length"));
    assert_eq!(newest(&sandbox), (Some("list_projects"), "HEAD".to_owned(), PROJECTS.to_owned(), Some(200)));
}

#[tokio::test]
async fn a_slash_that_is_encoded_is_part_of_an_id() {
    let sandbox = Sandbox::start().await.unwrap();

    let reply = call(&sandbox, &format!("GET {PROJECTS}/proj_default%2Fusers"), "").await;

    assert_eq!(said(&reply), expected(404, "not_found", ""));
    assert!(reply.error()["message"].as_str().unwrap().contains("'proj_default/users'"));
    assert_eq!(newest(&sandbox).0, Some("get_project"));
    let reply = call(&sandbox, &format!("GET {PROJECTS}/%70roj_default"), "").await;
    assert_eq!(reply.json()["id"], "proj_default");
}

#[tokio::test]
async fn only_plain_decimal_integers_are_integers_in_a_query() {
    let sandbox = Sandbox::start().await.unwrap();
    for wrong in [
        "1e2",
        "+5",
        "%2B5",
        "05",
        "%205",
        "5%20",
        "5.0",
        "0x5",
        "-0",
        "",
        "5,",
        "true",
        "null",
        "%D9%A5",
        "99999999999999999999",
        "-1",
        "0",
        "101",
    ] {
        let reply = call(&sandbox, &format!("GET {PROJECTS}?limit={wrong}"), "").await;
        assert_eq!(said(&reply), expected(400, "invalid_value", "limit"), "{wrong}");
    }
    // Without a maximum in openapi.yaml, it is that of its format.
    let limits = format!("GET {PROJECTS}/proj_default/rate_limits?limit=");
    assert_eq!(call(&sandbox, &format!("{limits}4294967296"), "").await.status, 400);
    assert_eq!(call(&sandbox, &format!("{limits}4294967295"), "").await.status, 200);
    for wrong in ["limit=1&limit=2", "limit=1&limit=1", "limit", "limit=1&after=", "after=a&after=a"] {
        let reply = call(&sandbox, &format!("GET {PROJECTS}?{wrong}"), "").await;
        assert_eq!((reply.status, said(&reply).1.as_str()), (400, "invalid_value"), "{wrong}");
    }
    for wrong in ["True", "1", "", "true&include_archived=true"] {
        let reply = call(&sandbox, &format!("GET {PROJECTS}?include_archived={wrong}"), "").await;
        assert_eq!(said(&reply), expected(400, "invalid_value", "include_archived"), "{wrong}");
    }
    for right in ["limit=1", "&&limit=100&", "include_archived=false", "", "%6Cimit=5"] {
        assert_eq!(call(&sandbox, &format!("GET {PROJECTS}?{right}"), "").await.status, 200, "{right}");
    }
}

#[tokio::test]
async fn whole_numbers_are_integers_however_they_are_written_and_must_fit() {
    let sandbox = Sandbox::builder().check_replies(true).start().await.unwrap();
    let limits = call(&sandbox, &format!("GET {PROJECTS}/proj_default/rate_limits"), "").await.json();
    let limit =
        format!("POST {PROJECTS}/proj_default/rate_limits/{}", limits["data"][0]["id"].as_str().unwrap());
    let spend = format!("POST {PROJECTS}/proj_default/spend_limit");
    let body = |name: &str, number: &str| match name {
        "threshold_amount" => {
            format!("{{\"threshold_amount\": {number}, \"currency\": \"USD\", \"interval\": \"month\"}}")
        }
        _ => format!("{{\"{name}\": {number}}}"),
    };
    for (line, name) in [(&limit, "max_requests_per_1_day"), (&spend, "threshold_amount")] {
        for (written, number) in
            [("1e3", "1000"), ("5.0", "5"), ("1E+2", "100"), ("9223372036854775807", "9223372036854775807")]
        {
            let reply = call(&sandbox, line, &body(name, written)).await;
            assert_eq!(reply.status, 200, "{written}: {}", reply.json());
            // As text: 5.0 would be equal to 5 as a number.
            assert_eq!(reply.json()[name].to_string(), number, "{written}");
            let state = serde_json::to_string(&sandbox.state()).unwrap();
            assert!(state.contains(&format!("\"{name}\":{number}")), "{written}");
        }
        for wrong in [
            "5.5",
            "1e-1",
            "1e30",
            "-1e30",
            "9223372036854775808",
            "18446744073709551615",
            "18446744073709551616",
            "\"5\"",
            "true",
        ] {
            let reply = call(&sandbox, line, &body(name, wrong)).await;
            assert_eq!(said(&reply), expected(400, "invalid_value", name), "{wrong}");
        }
        for wrong in ["9223372036854775808.0", "-9.3e18"] {
            assert_eq!(said(&call(&sandbox, line, &body(name, wrong)).await).2, name, "{wrong}");
        }
        let reply = call(&sandbox, line, &body(name, "1e999")).await;
        assert_eq!(said(&reply), expected(400, "invalid_value", "body"));
    }
    for negative in ["-1", "-1.0", "-9223372036854775808", "-9223372036854775808.0"] {
        let reply = call(&sandbox, &limit, &body("max_requests_per_1_day", negative)).await;
        assert_eq!(said(&reply), expected(400, "invalid_value", "max_requests_per_1_day"), "{negative}");
    }
}

#[tokio::test]
async fn a_lifetime_without_end_does_not_overflow() {
    let sandbox = Sandbox::builder().check_replies(true).start().await.unwrap();
    let accounts = format!("POST {PROJECTS}/proj_default/service_accounts");
    let account = call(&sandbox, &accounts, r#"{"name": "deploy"}"#).await.json();
    let (account_id, key_id) = (account["id"].as_str().unwrap(), account["api_key"]["id"].as_str().unwrap());
    for line in [
        accounts.clone(),
        format!("{accounts}/{account_id}/api_keys"),
        format!("POST {PROJECTS}/proj_default/api_keys/{key_id}"),
    ] {
        for seconds in ["9223372036854775806", "9223372036854775807"] {
            let body = format!("{{\"name\": \"x\", \"expires_in_seconds\": {seconds}}}");
            let mut reply = call(&sandbox, &line, &body).await;
            if reply.status == 400 && said(&reply).2 == "name" {
                reply = call(&sandbox, &line, &format!("{{\"expires_in_seconds\": {seconds}}}")).await;
            }
            match reply.status {
                200 => assert_eq!(reply.json()["expires_at"], i64::MAX, "{line}"),
                _ => assert_eq!(said(&reply), expected(400, "invalid_value", "expires_in_seconds"), "{line}"),
            }
        }
    }
}

#[tokio::test]
async fn the_scheme_is_bearer_in_any_letter_case_and_only_one_key_is_taken() {
    let sandbox = Sandbox::start().await.unwrap();
    let line = format!("GET {PROJECTS}");
    for right in
        ["Bearer sk-admin-test", "bearer sk-admin-test", "BEARER   sk-admin-test", " bEaReR sk-admin-test "]
    {
        let reply = send(&sandbox, &line, &[HOST, &format!("authorization:{right}")], b"").await;
        assert_eq!(reply.status, 200, "{right}");
    }
    let foreign = "sk-admin-test-stranger";
    for wrong in [
        "Bearer sk-admin-test-stranger",
        "Bearer sk-admin-test sk-admin-test-stranger",
        "Bearersk-admin-test-stranger",
        "Bearer",
        "Bearer\tsk-admin-test-stranger",
        "Basic sk-admin-test-stranger",
        "sk-admin-test-stranger",
        "",
        "Bearer SK-ADMIN-TEST",
        "Bearer \"sk-admin-test\"",
        "Bearer sk-admin-test, Bearer sk-admin-test",
        "Bearer sk-admin-test\u{fc}",
    ] {
        let reply = send(&sandbox, &line, &[HOST, &format!("authorization: {wrong}")], b"").await;
        assert_eq!(said(&reply), expected(401, "invalid_api_key", ""), "{wrong}");
        assert!(!String::from_utf8_lossy(&reply.body).contains(foreign), "{wrong}");
        assert_eq!(newest(&sandbox).3, Some(401));
    }
    let reply = send(&sandbox, &line, &[HOST, KEY, KEY], b"").await;
    assert_eq!(said(&reply), expected(401, "invalid_api_key", ""));
    let reply = send(&sandbox, &line, &[HOST, KEY, "authorization: Basic x"], b"").await;
    assert_eq!(said(&reply), expected(401, "invalid_api_key", ""));
}

/// A clock that has stopped for good.
#[derive(Clone, Debug)]
struct Broken;

impl Clock for Broken {
    fn now(&self) -> Instant {
        panic!("what a broken clock does")
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _: Duration) -> Sleep {
        Sleep::new(std::future::ready(()))
    }

    fn random(&self) -> f64 {
        0.5
    }
}

#[tokio::test]
async fn a_panic_is_answered_and_recorded_and_the_next_request_is_served() {
    let builder = Sandbox::builder().clock(Broken).log(|_| panic!("what a broken log does"));
    let sandbox = builder.start().await.unwrap();
    let before = sandbox.state();

    for _ in 0..2 {
        let reply = call(&sandbox, &format!("POST {PROJECTS}"), r#"{"name": "docs"}"#).await;

        assert_eq!(said(&reply), expected(500, "sandbox", ""));
        assert_eq!(
            newest(&sandbox),
            (Some("create_project"), "POST".to_owned(), PROJECTS.to_owned(), Some(500))
        );
    }
    assert_eq!(sandbox.state(), before);
    assert_eq!(call(&sandbox, "GET /v1/nothing", "").await.status, 404);
}

#[tokio::test]
async fn a_fault_cannot_set_headers_that_would_contradict_the_answer() {
    let sandbox = Sandbox::start().await.unwrap();
    for (name, value) in
        [("content-length", "5"), ("Transfer-Encoding", "chunked"), ("a b", "c"), ("a", "b\n")]
    {
        let wrong = sandbox.inject(Fault::on_any().header(name, value)).unwrap_err();
        assert!(wrong.to_string().contains(name), "{wrong}");
    }
    sandbox.inject(Fault::on_any().header("retry-after", "5")).unwrap();
}

/// The path of an operation, with a value for each parameter.
fn path(operation: &Operation, value: &str) -> String {
    let parts = operation.path.split('/').map(|part| if part.starts_with('{') { value } else { part });
    format!("/v1{}", parts.collect::<Vec<_>>().join("/"))
}

#[tokio::test]
async fn every_operation_answers_anything_in_the_form_of_the_service() {
    let deep = "[".repeat(5000);
    let nested = format!("{}1{}", "{\"name\":".repeat(100), "}".repeat(100));
    let long = "x".repeat(3000);
    let ids = [
        "proj_default",
        "%2F",
        "%00",
        "%ff",
        "%zz",
        "%",
        "..",
        ".",
        "%2e%2e",
        "%F0%9F%8E%89",
        "'&%22%3C%3E",
        "a+b",
        long.as_str(),
    ];
    let queries = [
        "",
        "?",
        "?limit=1e2",
        "?limit=-5",
        "?limit=99999999999999999999",
        "?after=%00",
        "?before=x&after=y",
        "?a=1",
        "?=",
        "?&&&",
        "?%",
        "?order=desc&order=asc",
        "?limit=0",
        "?order=up",
    ];
    let bodies = [
        "",
        " ",
        "{}",
        "[]",
        "null",
        "5",
        "\"x\"",
        "{",
        "{\"name\": 5}",
        "{\"name\": null}",
        "{\"\": {}}",
        "{\"expires_in_seconds\": 1e400}",
        "{\"threshold_amount\": -9223372036854775808}",
        "{\"certificate_ids\": [[[]]]}",
        "\u{feff}{}",
        "{\"name\": \"\\ud800\"}",
        "{\"role\": {\"role\": []}}",
        deep.as_str(),
        nested.as_str(),
    ];
    let sandbox = Sandbox::builder().check_replies(true).start().await.unwrap();
    let operations = openai_admin::operations();
    assert_eq!(operations.len(), 143);
    let mut answered = 0;
    for operation in operations {
        let right = path(operation, "proj_default");
        let odd_paths = ids.iter().map(|id| (path(operation, id), ""));
        let odd_queries = queries.iter().map(|query| (format!("{right}{query}"), ""));
        let odd_bodies = bodies.iter().map(|body| (right.clone(), *body));
        for (target, body) in odd_paths.chain(odd_queries).chain(odd_bodies) {
            let line = format!("{} {target}", operation.method);
            let reply = call(&sandbox, &line, body).await;

            assert!(reply.status < 500, "{line} {body}: {}", String::from_utf8_lossy(&reply.body));
            if reply.status >= 400 {
                reply.error();
            }
            assert!(reply.header("x-request-id").is_some() && reply.json().is_object(), "{line} {body}");
            answered += 1;
            assert_eq!(sandbox.count(operation.id), 1);
            let newest = newest(&sandbox);
            assert_eq!(
                (newest.2.as_str(), newest.3),
                (target.split('?').next().unwrap(), Some(reply.status))
            );
            sandbox.clear_requests();
        }
    }
    assert_eq!(answered, operations.len() * (ids.len() + queries.len() + bodies.len()));
}

#[tokio::test]
async fn a_state_with_numbers_that_leave_none_for_ids_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut state = serde_json::to_value(sandbox.state()).unwrap();
    let last = u64::MAX - 1000;
    for (numbers, status) in [(u64::MAX, 400), (u64::MAX - 1, 400), (last + 1, 400), (last, 200)] {
        state["numbers"] = numbers.into();
        let text = state.to_string();
        let reply = send(&sandbox, "PUT /_sandbox/state", &[HOST], text.as_bytes()).await;
        assert_eq!(reply.status, status, "{numbers}: {}", reply.json());
        if status == 400 {
            assert!(reply.json()["error"].as_str().unwrap().contains("numbers"));
        }
    }
    // Up to there ids are given, and what was read can be put back at any time.
    state["numbers"] = (last - 12).into();
    assert_eq!(
        send(&sandbox, "PUT /_sandbox/state", &[HOST], state.to_string().as_bytes()).await.status,
        200
    );
    let mut ids = BTreeSet::new();
    let refused = loop {
        let reply = call(&sandbox, &format!("POST {PROJECTS}"), r#"{"name": "docs"}"#).await;
        if reply.status != 200 {
            break reply;
        }
        assert!(ids.insert(reply.json()["id"].to_string()));
        let read = send(&sandbox, "GET /_sandbox/state", &[HOST], b"").await.body;
        assert_eq!(send(&sandbox, "PUT /_sandbox/state", &[HOST], &read).await.status, 200);
    };
    assert_eq!((said(&refused), ids.len()), (expected(400, "no_ids_left", ""), 3));
    // Ids that are there already are not given again, whatever the number says.
    state["numbers"] = 0.into();
    let copy = json!({"object": "organization.project", "id": "proj_000001", "name": "x", "status": "active", "created_at": 5});
    state["collections"]["projects"].as_array_mut().unwrap().push(copy);
    assert_eq!(
        send(&sandbox, "PUT /_sandbox/state", &[HOST], state.to_string().as_bytes()).await.status,
        200
    );
    let made: Value = call(&sandbox, &format!("POST {PROJECTS}"), r#"{"name": "docs"}"#).await.json();
    assert_eq!(made["id"], "proj_000002");
}
