//! Refusals, broken replies and broken connections: nothing of them is lost.

use crate::clocks::{Skipping, StoppedTimers};
use crate::support::{Closed, client_at, client_for, printed, silent};
use httpmock::MockServer;
use openai_admin::{Client, Error, RetryPolicy};
use reqwest::dns::{Name, Resolve, Resolving};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::time::Instant;

/// The error of a GET that is answered with exactly these bytes, after which the connection closes.
async fn answered(reply: Vec<u8>) -> Error {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            request.push(stream.read_u8().await.unwrap());
        }
        // A client that has read enough hangs up.
        let _ = stream.write_all(&reply).await;
    });
    let e = client_at(&url).projects().get("proj_1").await.unwrap_err();
    server.abort();
    e
}

fn http(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!(
        "HTTP/1.1 {status}\r\nx-request-id: req_1\r\n{headers}content-length: {}\r\n\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

#[tokio::test]
async fn a_refusal_keeps_every_field_of_the_error_object() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(404).header("x-request-id", "req_1").json_body(json!({"error": {
                "message": "No such project", "type": "invalid_request_error",
                "param": "project_id", "code": "not_found",
            }}));
        })
        .await;

    let e = client_for(&server).projects().get("proj_1").await.unwrap_err();

    assert!(e.is_not_found() && !e.is_server_error() && !e.is_decode());
    assert_eq!((e.request_id(), e.code()), (Some("req_1"), Some("not_found")));
    let api = e.as_api().unwrap();
    assert_eq!(api.message, "No such project");
    assert_eq!(api.kind.as_deref(), Some("invalid_request_error"));
    assert_eq!(api.param.as_deref(), Some("project_id"));
    assert_eq!(api.operation, "get_project");
    let text = e.to_string();
    for part in ["get_project", "404", "No such project", "not_found", "project_id", "req_1"] {
        assert!(text.contains(part), "{text} lacks {part}");
    }
}

#[tokio::test]
async fn predicates_tell_the_usual_refusals_apart() {
    type Predicate = fn(&Error) -> bool;
    let table: [(u16, Predicate); 7] = [
        (401, Error::is_unauthorized),
        (403, Error::is_forbidden),
        (404, Error::is_not_found),
        (409, Error::is_conflict),
        (429, Error::is_rate_limited),
        (500, Error::is_server_error),
        (503, Error::is_server_error),
    ];
    for (status, _) in table {
        let e = answered(http(&format!("{status} X"), "", r#"{"error":{"message":"m","type":"t"}}"#)).await;
        for (other, predicate) in table {
            let expected = status == other || (status >= 500 && other >= 500);
            assert_eq!(predicate(&e), expected, "{status} and the predicate for {other}");
        }
        assert_eq!(e.status().map(|status| status.as_u16()), Some(status));
    }
}

#[tokio::test]
async fn odd_error_bodies_keep_status_request_id_and_body() {
    let html = "<html><body>Bad Gateway</body></html>";
    let table: [(&str, &[u8]); 8] = [
        ("HTML", html.as_bytes()),
        ("nothing", b""),
        ("not UTF-8", b"\xff\xfe\x00broken"),
        ("truncated JSON", br#"{"error":{"message":"cut"#),
        ("a list", b"[1,2]"),
        ("null", b"null"),
        ("no error key", br#"{"detail":"x"}"#),
        ("an empty error", br#"{"error":{}}"#),
    ];
    for (name, body) in table {
        let e = answered(http("502 Bad Gateway", "content-type: text/html\r\n", body)).await;

        let api = e.as_api().unwrap_or_else(|| panic!("{name}: {e:?}"));
        assert_eq!(api.status.as_u16(), 502, "{name}");
        assert_eq!(api.request_id(), Some("req_1"), "{name}");
        assert_eq!(api.body().as_ref(), body, "{name}");
        assert!(api.is_body_complete(), "{name}");
        assert_eq!(api.message, "", "{name}");
        assert!(!e.to_string().contains("html"), "{name}: {e}");
    }
}

#[tokio::test]
async fn a_numeric_code_and_a_plain_text_error_are_understood() {
    let e = answered(http("400 X", "", r#"{"error":{"message":"m","type":"t","code":42}}"#)).await;
    assert_eq!(e.code(), Some("42"));

    let e = answered(http("400 X", "", r#"{"error":"unavailable"}"#)).await;
    assert_eq!(e.as_api().unwrap().message, "unavailable");
}

#[tokio::test]
async fn an_error_object_is_mended_like_any_reply_and_says_so() {
    let object = r#"{"error":{"message":"No \ud83d","code":"x","code":"no","type":"t"}}"#;
    for mark in ["", "\u{feff}"] {
        let e = answered(http("400 X", "", format!("{mark}{object}"))).await;

        assert_eq!((e.code(), e.as_api().unwrap().message.as_str()), (Some("no"), "No \u{fffd}"));
        assert_eq!(e.as_api().unwrap().body().as_ref(), format!("{mark}{object}").as_bytes());
        assert_eq!(e.meta().mended.len(), if mark.is_empty() { 1 } else { 2 });
    }
}

#[tokio::test]
async fn a_refusal_that_breaks_off_is_still_a_refusal() {
    let reply = b"HTTP/1.1 503 X\r\nx-request-id: req_1\r\ncontent-length: 1000\r\n\r\n{\"error\"".to_vec();

    let e = answered(reply).await;

    let api = e.as_api().unwrap();
    assert_eq!((api.status.as_u16(), api.body().as_ref()), (503, br#"{"error""#.as_slice()));
    assert!(!api.is_body_complete());
}

#[tokio::test]
async fn the_body_of_a_refusal_is_bounded() {
    let e = answered(http("500 X", "", vec![b'x'; 1_000_000])).await;

    let api = e.as_api().unwrap();
    assert_eq!(api.body().len(), 64 * 1024);
    assert!(!api.is_body_complete());
}

#[tokio::test]
async fn a_success_that_is_not_what_it_should_be_keeps_status_and_body() {
    for body in ["<html>", "", "[]", r#"{"id":5}"#, r#"{"object":"organization.project","created_at":1}"#] {
        let e = answered(http("200 OK", "", body)).await;

        let Error::Decode(decode) = &e else { panic!("{body}: {e:?}") };
        assert!(e.is_decode() && decode.status.is_success(), "{body}");
        assert_eq!(decode.body().as_ref(), body.as_bytes());
        assert_eq!((e.request_id(), e.status().map(|status| status.as_u16())), (Some("req_1"), Some(200)));
        assert_eq!(decode.operation, "get_project");
    }
}

#[tokio::test]
async fn a_success_that_breaks_off_says_so_and_keeps_its_status() {
    let e = answered(b"HTTP/1.1 200 OK\r\nx-request-id: req_1\r\ncontent-length: 99\r\n\r\n{".to_vec()).await;

    assert!(matches!(&e, Error::Transport(_)), "{e:?}");
    assert_eq!((e.request_id(), e.status().map(|status| status.as_u16())), (Some("req_1"), Some(200)));
    assert!(!e.is_connect() && !e.is_timeout());
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let other = MockServer::start_async().await;
    let elsewhere = other
        .mock_async(|_, then| {
            then.status(200);
        })
        .await;

    let e = answered(http("301 Moved", &format!("location: {}\r\n", other.url("/x")), "")).await;

    assert_eq!(e.as_api().unwrap().status.as_u16(), 301);
    elsewhere.assert_calls_async(0).await;
}

#[tokio::test]
async fn a_redirect_that_an_own_client_followed_is_an_error() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.path("/organization/projects/proj_1");
            then.status(302).header("location", server.url("/elsewhere"));
        })
        .await;
    server
        .mock_async(|when, then| {
            when.path("/elsewhere");
            then.status(200)
                .json_body(json!({"id": "proj_2", "object": "organization.project", "created_at": 1}));
        })
        .await;
    let client = Client::builder()
        .key("sk-admin-test")
        .base_url(server.base_url())
        .http_client(reqwest::Client::new())
        .build()
        .unwrap();

    let e = client.projects().get("proj_1").await.unwrap_err();

    assert!(matches!(&e, Error::Transport(failure) if failure.reason.contains("redirect")), "{e:?}");
}

#[tokio::test]
async fn a_refused_connection_is_told_from_a_broken_exchange() {
    let closed = Closed::new();
    let e = client_at(&closed.url()).projects().get("proj_1").await.unwrap_err();
    assert!(e.is_connect(), "{e:?}");
    assert!(std::error::Error::source(&e).is_some() && e.status().is_none());

    let e = answered(Vec::new()).await;
    assert!(matches!(&e, Error::Transport(_)) && !e.is_connect(), "{e:?}");
}

#[tokio::test]
async fn a_call_that_takes_longer_than_it_may_ends_in_a_timeout() {
    let _stopped = StoppedTimers::new();
    let (client, begun) = (client_at(&silent().await), Instant::now());

    let e = client.projects().get("proj_1").timeout(Duration::from_secs(7)).await.unwrap_err();

    assert!(matches!(&e, Error::Timeout(_)) && e.is_timeout() && !e.is_connect(), "{e:?}");
    assert!((7..=9).contains(&begun.elapsed().as_secs()), "after {:?}", begun.elapsed());
}

/// Looks for the address of a host: for ever, while time passes, or in vain.
#[derive(Debug)]
struct Lookup {
    is_endless: bool,
}

impl Resolve for Lookup {
    fn resolve(&self, _: Name) -> Resolving {
        let is_endless = self.is_endless;
        Box::pin(async move {
            if !is_endless {
                return Err("there is no such host".into());
            }
            loop {
                tokio::time::advance(Duration::from_secs(1)).await;
            }
        })
    }
}

#[tokio::test]
async fn a_connection_that_is_not_made_in_time_is_a_timeout_and_nothing_was_sent() {
    let _stopped = StoppedTimers::new();
    for is_endless in [true, false] {
        let http = reqwest::Client::builder().no_proxy().connect_timeout(Duration::from_secs(5));
        let http = http.dns_resolver(Arc::new(Lookup { is_endless })).build().unwrap();
        let builder =
            Client::builder().key("sk-admin-test").base_url("http://api.invalid").allow_plain_http();
        let builder = builder.http_client(http).clock(Skipping::new());
        let client = builder.retry(RetryPolicy::default().attempts(2)).build().unwrap();

        let e = client.projects().create("docs").await.unwrap_err();

        assert!(e.is_connect() && !e.is_outcome_unknown(), "{e:?}");
        assert_eq!(e.is_timeout(), is_endless, "{e:?}");
        assert_eq!(e.to_string().contains("could not connect in time"), is_endless, "{e}");
        assert_eq!(e.meta().attempts, 2, "what was not sent can be sent again");
    }
}

#[tokio::test]
async fn a_key_that_was_refused_and_is_no_admin_key_is_told_from_one_that_is() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.path_includes("proj_401");
            then.status(401).json_body(json!({"error": {"message": "Incorrect API key provided."}}));
        })
        .await;
    server
        .mock_async(|when, then| {
            when.path_includes("proj_403");
            then.status(403);
        })
        .await;
    let hint = concat!("the key does not begin with `sk", "-admin-`");
    for (key, id, hinted) in [
        ("sk-sandbox-planted", "proj_401", true),
        ("hunter2", "proj_401", true),
        ("sk-admin-test", "proj_401", false),
        ("sk-sandbox-planted", "proj_403", false),
    ] {
        let client = Client::builder().key(key).base_url(server.base_url()).build().unwrap();

        let e = client.projects().get(id).await.unwrap_err();

        assert_eq!(e.to_string().contains(hint), hinted, "{key}: {e}");
        assert!(!printed(&e).contains(key), "{e}");
    }
}
