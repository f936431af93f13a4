//! Who may use the control endpoint, and what it says otherwise.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod raw;

use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::rt::TokioExecutor;
use openai_admin_sandbox::{Behaviour, Sandbox};
use raw::{exchange, send};
use serde_json::{Value, json};

const HOST: &str = "host: localhost";

#[tokio::test]
async fn it_answers_to_loopback_names_and_those_that_were_allowed() {
    let sandbox = Sandbox::builder().allow_host("Build.example").start().await.unwrap();
    for known in [
        "localhost",
        "LocalHost:1",
        "a.localhost",
        "127.0.0.1:8700",
        "127.1.2.3",
        "[::1]:80",
        "build.EXAMPLE:80",
    ] {
        let reply = send(&sandbox, "GET /_sandbox/state", &[&format!("host: {known}")], b"").await;
        assert_eq!(reply.status, 200, "{known}");
    }
    for foreign in
        ["evil.example", "localhost.evil.example", "10.0.0.1", "0.0.0.0", "me@localhost", "build", ""]
    {
        for line in [
            "GET /_sandbox/state",
            "PUT /_sandbox/behaviour",
            "GET /_sandbox",
            "GET /_sandbox/none",
            "PUT /_sandbox",
        ] {
            let reply = send(&sandbox, line, &[&format!("host: {foreign}")], b"{}").await;
            assert_eq!(reply.status, 403, "{line} {foreign}");
            let said = reply.json()["error"].as_str().unwrap().to_owned();
            assert!(said.contains("--allow-host") && said.contains(foreign), "{said}");
        }
    }
    // However much was to be taken in.
    let large = vec![b' '; 16 * 1024 * 1024];
    for (line, host, status) in [
        ("PUT /_sandbox/state", "host: evil.example", 403),
        ("PUT /_sandbox/none", HOST, 404),
        ("PUT /_sandbox/requests", HOST, 405),
    ] {
        assert_eq!(send(&sandbox, line, &[host], &large).await.status, status, "{line}");
    }
    // The API asks for a key, and so answers to any name.
    let key = "authorization: Bearer sk-admin-test";
    let reply = send(&sandbox, "GET /v1/organization/projects", &["host: evil.example", key], b"").await;
    assert_eq!(reply.status, 200);

    let wrong = Sandbox::builder().allow_host("http://x").start().await.unwrap_err();
    assert!(wrong.to_string().contains("http://x"), "{wrong}");
}

#[tokio::test]
async fn a_request_must_name_its_host_once_and_the_same_in_the_url() {
    let sandbox = Sandbox::start().await.unwrap();
    for (request, status) in [
        ("GET /_sandbox HTTP/1.0\r\n\r\n", 403),
        ("GET /_sandbox HTTP/1.0\r\nhost: localhost\r\n\r\n", 200),
        ("GET /_sandbox HTTP/1.1\r\nconnection: close\r\n\r\n", 403),
        ("GET /_sandbox HTTP/1.1\r\nconnection: close\r\nhost: localhost\r\nhost: localhost\r\n\r\n", 403),
        ("GET /_sandbox HTTP/1.1\r\nconnection: close\r\nhost: localhost\r\nhost: evil.example\r\n\r\n", 403),
        ("GET http://evil.example/_sandbox HTTP/1.1\r\nconnection: close\r\nhost: localhost\r\n\r\n", 403),
        ("GET http://localhost/_sandbox HTTP/1.1\r\nconnection: close\r\nhost: evil.example\r\n\r\n", 403),
        ("GET http://localhost/_sandbox HTTP/1.1\r\nconnection: close\r\nhost: localhost\r\n\r\n", 200),
    ] {
        assert_eq!(exchange(&sandbox, request.as_bytes()).await.status, status, "{request}");
    }
}

#[tokio::test]
async fn http_2_names_its_host_by_authority() {
    let sandbox = Sandbox::start().await.unwrap();
    let client: HttpClient<_, String> =
        HttpClient::builder(TokioExecutor::new()).http2_only(true).build_http();
    let port = sandbox.control_url().split(':').nth(2).unwrap().split('/').next().unwrap().to_owned();
    let request = |host: Option<&str>| {
        let request = http::Request::get(format!("http://127.0.0.1:{port}/_sandbox"));
        let request = match host {
            Some(host) => request.header("host", host),
            None => request,
        };
        client.request(request.body(String::new()).unwrap())
    };

    assert_eq!(request(None).await.unwrap().status(), 200);
    assert_eq!(request(Some("evil.example")).await.unwrap().status(), 403);
}

#[tokio::test]
async fn no_web_page_from_elsewhere_may_use_it() {
    let sandbox = Sandbox::builder().allow_host("build.example").start().await.unwrap();
    let body = br#"{"latency": {"fixed_ms": 5}}"#;
    for foreign in [
        "null",
        "http://evil.example",
        "https://localhost.evil.example",
        "file://",
        "ftp://localhost",
        "localhost",
        "",
    ] {
        for line in ["PUT /_sandbox/behaviour", "POST /_sandbox/faults", "OPTIONS /_sandbox/behaviour"] {
            let reply = send(&sandbox, line, &[HOST, &format!("origin: {foreign}")], body).await;
            assert_eq!(reply.status, 403, "{line} {foreign}");
            assert!(reply.json()["error"].as_str().unwrap().contains(&format!("'{foreign}'")));
            assert_eq!(reply.header("access-control-allow-origin"), None);
        }
    }
    let origins = ["origin: http://localhost", "origin: http://evil.example"];
    assert_eq!(send(&sandbox, "GET /_sandbox", &[HOST, origins[0], origins[1]], b"").await.status, 403);
    let behaviour = send(&sandbox, "GET /_sandbox/behaviour", &[HOST], b"").await.json();
    assert_eq!(serde_json::from_value::<Behaviour>(behaviour).unwrap(), Behaviour::default());

    for known in ["http://localhost:3000", "https://127.0.0.1", "http://[::1]:8700", "http://build.example"] {
        let reply =
            send(&sandbox, "PUT /_sandbox/behaviour", &[HOST, &format!("origin: {known}")], b"{}").await;
        assert_eq!(reply.status, 200, "{known}");
    }
}

#[tokio::test]
async fn it_lists_its_parts_and_says_what_it_does_not_have() {
    let sandbox = Sandbox::start().await.unwrap();
    let parts: Value = send(&sandbox, "GET /_sandbox", &[HOST], b"").await.json();
    let parts = parts.as_object().unwrap();
    assert_eq!(parts.len(), 5);
    for (path, methods) in parts {
        let reply = send(&sandbox, &format!("PATCH {path}"), &[HOST], b"").await;
        assert_eq!(reply.status, 405, "{path}");
        assert!(reply.json()["error"].is_string());
        let mut allow: Vec<_> = reply.header("allow").unwrap().split(',').map(str::trim).collect();
        allow.retain(|method| *method != "HEAD");
        allow.sort_unstable();
        let mut listed: Vec<_> = methods.as_object().unwrap().keys().collect();
        listed.sort_unstable();
        assert_eq!(allow, listed, "{path}");
        let status = if listed.contains(&&"GET".to_owned()) { 200 } else { 405 };
        assert_eq!(send(&sandbox, &format!("GET {path}"), &[HOST], b"").await.status, status, "{path}");
    }
    for (line, status) in [
        ("GET /_sandbox/none", 404),
        ("POST /_sandbox/state/deeper", 404),
        ("GET /_sandbox/%ff", 404),
        ("DELETE /_sandbox", 405),
    ] {
        let reply = send(&sandbox, line, &[HOST], b"").await;
        assert_eq!(reply.status, status, "{line}");
        assert!(reply.json()["error"].is_string(), "{line}");
    }
}

#[tokio::test]
async fn a_behaviour_that_lets_requests_wait_for_ever_is_refused_by_name() {
    let sandbox = Sandbox::start().await.unwrap();
    for (behaviour, wrong) in [
        (json!({"latency": {"fixed_ms": u64::MAX}}), "latency"),
        (json!({"latency": {"exponential_ms": 60_001}}), "latency"),
        (json!({"latency": {"uniform_ms": [0, u64::MAX]}}), "latency"),
        (json!({"latency": {"uniform_ms": [80, 20]}}), "latency"),
        (json!({"latency": {"fixed_ms": -1}}), "-1"),
        (json!({"latency": {"fixed_ms": "NaN"}}), "NaN"),
        (json!({"throttle": {"requests": 0}}), "requests"),
        (json!({"throttle": {"requests": 1, "burst": 0}}), "burst"),
        (json!({"throttle": {"requests": 1, "period_ms": 0}}), "period_ms"),
        (json!({"throttle": {"requests": 1, "period_ms": u64::MAX}}), "period_ms"),
        (json!({"throttle": {"requests": 4_294_967_296u64}}), "4294967296"),
        (json!({"oddities": {"audit": {"late": {"lists": 1, "every": 0}}}}), "oddities: audit.late.every"),
        (json!({"oddities": {"audit": {"order": "random"}}}), "shuffled"),
        (json!({"oddities": {"list_lag": -1}}), "-1"),
    ] {
        let reply =
            send(&sandbox, "PUT /_sandbox/behaviour", &[HOST], behaviour.to_string().as_bytes()).await;
        assert_eq!(reply.status, 400, "{behaviour}");
        assert!(reply.json()["error"].as_str().unwrap().contains(wrong), "{behaviour}: {}", reply.json());
    }
    let most = json!({
        "latency": {"uniform_ms": [0, 60_000]},
        "throttle": {"requests": u32::MAX, "burst": u32::MAX, "period_ms": 86_400_000, "hints": "retry_after"},
        "oddities": {
            "list_lag": u32::MAX,
            "audit": {"order": "oldest_first", "late": {"lists": 3}, "opaque_cursors": true},
        },
    });
    assert_eq!(
        send(&sandbox, "PUT /_sandbox/behaviour", &[HOST], most.to_string().as_bytes()).await.status,
        200
    );
}
