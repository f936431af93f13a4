//! Building a client, what it sends with every request, and the escape hatch.

use crate::input::OF_THE_CONNECTION;
use crate::support::{Recorder, client_for};
use httpmock::MockServer;
use openai_admin::{BuildError, Client, ClientBuilder, Method};
use serde_json::{Value, json};
use std::time::Duration;

fn refused(builder: ClientBuilder) -> BuildError {
    builder.build().expect_err("the builder accepted it")
}

#[test]
fn a_missing_or_malformed_key_is_refused_by_name_and_not_shown() {
    assert_eq!(refused(Client::builder()).setting, "key");
    let quoted =
        ["\"sk-admin-test\"", "'sk-admin-test'", "`sk-admin-test`", "“sk-admin-test”", "sk-admin-test'"];
    for key in quoted {
        assert!(refused(Client::builder().key(key)).reason.contains("quotes"), "{key:?}");
    }
    let malformed = ["", "sk-admin-test\n", "sk-admin-test x", "sk-admin-test\u{0}", "sk-admin-test-ä"];
    for key in malformed.into_iter().chain(quoted) {
        let e = refused(Client::builder().key(key));
        assert_eq!(e.setting, "key", "{key:?}");
        assert!(key.is_empty() || !format!("{e} {e:?}").contains(key.trim()), "{e}");
    }
}

/// Set for the child that `the_environment_is_read_and_named_in_errors` starts.
const CHILD: &str = "OPENAI_ADMIN_TEST_CHILD";

#[test]
fn the_environment_is_read_and_named_in_errors() {
    let key = ("OPENAI_ADMIN_KEY", "sk-admin-test");
    let url = ("OPENAI_BASE_URL", "http://127.0.0.1:1/v1");
    let table: [(&[(&str, &str)], &str); 8] = [
        (&[], "OPENAI_ADMIN_KEY is not set"),
        (&[("OPENAI_ADMIN_KEY", "")], "OPENAI_ADMIN_KEY is not set"),
        (&[("OPENAI_ADMIN_KEY", "sk-admin-test\n")], "OPENAI_ADMIN_KEY holds white space"),
        (&[key, ("OPENAI_BASE_URL", "nowhere")], "OPENAI_BASE_URL is not a URL"),
        (&[key, url, ("OPENAI_ORG_ID", "a\nb")], "OPENAI_ORG_ID holds characters"),
        (&[key, url], "http://127.0.0.1:1/v1\", headers: [\"user-agent\"]"),
        (&[key, url, ("OPENAI_ORG_ID", "")], "headers: [\"user-agent\"]"),
        (&[key, url, ("OPENAI_ORG_ID", "org-1")], "\"openai-organization\"]"),
    ];
    for (variables, expected) in table {
        // The environment of this process is shared by all tests.
        let output = std::process::Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "client::a_client_is_built_from_the_environment_of_the_child", "--nocapture"])
            .env_remove("OPENAI_ADMIN_KEY")
            .env_remove("OPENAI_BASE_URL")
            .env_remove("OPENAI_ORG_ID")
            .envs(variables.iter().copied())
            .env(CHILD, "1")
            .output()
            .unwrap();
        let output = String::from_utf8_lossy(&output.stdout);
        assert!(output.contains(expected), "{variables:?}: {output}");
        assert!(!output.contains("sk-admin-test"), "{output}");
    }
}

#[test]
fn a_client_is_built_from_the_environment_of_the_child() {
    if std::env::var_os(CHILD).is_some() {
        match Client::from_env() {
            Ok(client) => println!("{client:?}"),
            Err(e) => println!("{e}"),
        }
    }
}

#[test]
fn base_urls_that_cannot_work_are_refused() {
    for url in [
        "",
        "api.example.com",
        "ftp://api.example.com/v1",
        "https://user:hunter2@api.example.com/v1",
        "https://api.example.com/v1?x=1",
        "https://api.example.com/v1#x",
        "http://api.example.com/v1",
        "http://10.0.0.1/v1",
        "http://localhost.example.com/v1",
    ] {
        let e = refused(Client::builder().key("sk-admin-test").base_url(url));
        assert_eq!(e.setting, "base_url", "{url}: {e}");
        assert!(!e.to_string().contains("hunter2"), "{e}");
    }
}

#[test]
fn plain_http_is_for_loopback_or_by_permission() {
    for url in ["http://127.0.0.1:1/v1", "http://127.9.9.9/v1", "http://localhost:1/v1/", "http://[::1]:1/v1"]
    {
        Client::builder().key("sk-admin-test").base_url(url).build().expect(url);
    }
    let builder = Client::builder().key("sk-admin-test").base_url("http://10.0.0.1/v1");
    builder.allow_plain_http().build().expect("permitted");
}

#[test]
fn headers_that_cannot_be_sent_are_refused_when_the_client_is_built() {
    let builder = || Client::builder().key("sk-admin-test").base_url("http://127.0.0.1:1");
    assert_eq!(refused(builder().header("Authorization", "Bearer x")).setting, "header");
    for name in OF_THE_CONNECTION {
        let e = refused(builder().header(*name, "3"));
        assert!(e.setting == "header" && e.reason.contains(&name.to_lowercase()), "{name}: {e}");
    }
    assert_eq!(refused(builder().header("x y", "z")).setting, "header");
    assert_eq!(refused(builder().header("x-y", "a\nb")).setting, "header");
    assert_eq!(refused(builder().user_agent("a\nb")).setting, "user_agent");
    assert_eq!(refused(builder().organization("a\nb")).setting, "organization");
}

#[test]
fn time_limits_of_zero_are_refused_when_the_client_is_built() {
    let builder = || Client::builder().key("sk-admin-test").base_url("http://127.0.0.1:1");
    assert_eq!(refused(builder().timeout(Duration::ZERO)).setting, "timeout");
    assert_eq!(refused(builder().connect_timeout(Duration::ZERO)).setting, "connect_timeout");
}

#[test]
fn a_connect_timeout_beside_a_client_of_ones_own_is_refused() {
    let builder = Client::builder().key("sk-admin-test").http_client(reqwest::Client::new());

    assert_eq!(refused(builder.connect_timeout(Duration::from_secs(1))).setting, "connect_timeout");
}

#[tokio::test]
async fn every_request_carries_what_the_client_was_built_with() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method("GET")
                .path("/v1/organization/projects/proj_1")
                .header("authorization", "Bearer sk-admin-test")
                .header("openai-organization", "org-1")
                .header("user-agent", concat!("openai-admin/", env!("CARGO_PKG_VERSION"), " audit/1.2"))
                .header("x-team", "platform")
                .header_missing("api-version");
            then.status(200)
                .json_body(json!({"id": "proj_1", "object": "organization.project", "created_at": 1}));
        })
        .await;
    let client = Client::builder()
        .key("sk-admin-test")
        .base_url(format!("{}/v1/", server.base_url()))
        .organization("org-1")
        .user_agent("audit/1.2")
        .header("x-team", "platform")
        .build()
        .unwrap();

    let project = client.clone().projects().get("proj_1").await.unwrap();

    assert_eq!(project.id, "proj_1");
    mock.assert_async().await;
}

#[tokio::test]
async fn a_call_can_replace_headers_of_the_client_but_not_the_key() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.header("x-team", "security");
            then.status(200)
                .json_body(json!({"id": "proj_1", "object": "organization.project", "created_at": 1}));
        })
        .await;
    let client =
        Client::builder().key("sk-admin-test").base_url(server.base_url()).header("x-team", "platform");
    let client = client.build().unwrap();

    client.projects().get("proj_1").header("X-Team", "security").await.unwrap();
    let e = client.projects().get("proj_1").header("authorization", "Bearer x").await.unwrap_err();

    assert!(e.is_invalid_input(), "{e}");
    assert!(e.to_string().contains("header"), "{e}");
    mock.assert_calls_async(1).await;
}

#[tokio::test]
async fn metadata_and_bytes_come_with_the_reply_on_request() {
    let server = MockServer::start_async().await;
    let body = r#"{"id":"proj_1","object":"organization.project","created_at":1,"newer":{"x":1}}"#;
    server
        .mock_async(|_, then| {
            then.status(200).header("x-request-id", "req_1").header("x-ratelimit-remaining", "6").body(body);
        })
        .await;

    let reply = client_for(&server).projects().get("proj_1").with_meta().await.unwrap();

    assert_eq!((reply.status.as_u16(), reply.request_id()), (200, Some("req_1")));
    assert_eq!(reply.headers["x-ratelimit-remaining"], "6");
    assert_eq!(reply.body().as_ref(), body.as_bytes());
    assert_eq!(serde_json::from_slice::<Value>(reply.body()).unwrap()["newer"]["x"], 1);
    assert_eq!(reply.value.created_at.as_secs(), 1);
}

#[tokio::test]
async fn any_success_decodes_whatever_its_number() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(201)
                .json_body(json!({"id": "proj_1", "object": "organization.project", "created_at": 1}));
        })
        .await;

    let reply = client_for(&server).projects().create("docs").with_meta().await.unwrap();

    assert_eq!((reply.status.as_u16(), reply.value.id.as_str()), (201, "proj_1"));
}

#[tokio::test]
async fn what_is_not_covered_goes_through_the_same_transport() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method("POST")
                .path("/organization/invites")
                .query_param("dry run", "yes & no")
                .header("authorization", "Bearer sk-admin-test")
                .header("content-type", "application/json")
                .json_body(json!({"email": "ada@example.com"}));
            then.status(200).json_body(json!({"id": "invite-1"}));
        })
        .await;
    let client = client_for(&server);

    let reply: Value = client
        .request(Method::POST, "/organization/invites")
        .query("dry run", "yes & no")
        .json(&json!({"email": "ada@example.com"}))
        .await
        .unwrap();

    assert_eq!(reply["id"], "invite-1");
    mock.assert_async().await;
}

#[tokio::test]
async fn a_reply_without_a_body_decodes_like_null() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(204);
        })
        .await;
    let client = client_for(&server);

    client.request::<()>(Method::DELETE, "/organization/invites/invite-1").await.unwrap();
    let nothing: Option<Value> =
        client.request(Method::DELETE, "/organization/invites/invite-1").await.unwrap();

    assert_eq!(nothing, None);
}

#[tokio::test]
async fn paths_that_would_reach_another_url_are_refused() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|_, then| {
            then.status(200);
        })
        .await;
    let client = client_for(&server);

    for path in [
        "organization",
        "/a/../b",
        "/a/.",
        "/a?b=c",
        "/a#b",
        "/a\\b",
        "",
        "/organization/%2e%2e/%2E%2E/x",
        "/a/%2e",
        "/a/.%2E/b",
        "/a/..%2fb",
        "/a/%2e%2e%5Cb",
        "/a\tb",
        "/a\nb",
        "/a/\r",
        "/a/.\t./b",
        "/a\u{0}",
        "/a ",
        "/a  ",
    ] {
        let e = client.request::<Value>(Method::GET, path).await.unwrap_err();
        assert!(e.is_invalid_input() && e.to_string().contains("path"), "{path}: {e}");
    }

    mock.assert_calls_async(0).await;
}

#[tokio::test]
async fn a_path_goes_out_as_it_was_given_or_percent_encoded() {
    let recorder = Recorder::start().await;
    let client = recorder.answering(&json!({}));
    let table = [
        ("/organization/x", "/organization/x"),
        ("/a//b/", "/a//b/"),
        ("//a", "//a"),
        ("/a%2Fb%3F%23", "/a%2Fb%3F%23"),
        ("/...", "/..."),
        ("/a b", "/a%20b"),
        ("/ä", "/%C3%A4"),
    ];
    for (path, sent) in table {
        client.request::<Value>(Method::GET, path).await.unwrap();

        assert_eq!(recorder.take()[0].target, format!("/v1{sent}"));
    }
}
