//! Secrets are found by those who ask for them, and nowhere else.

use crate::support::{client_for, printed};
use httpmock::MockServer;
use openai_admin::types::Secret;
use openai_admin::{Client, Error};
use serde::Serialize;
use serde_json::json;

const PLANTED: &str = "sk-sandbox-planted";

fn created() -> serde_json::Value {
    json!({
        "id": "svc_acct_1", "object": "organization.project.service_account", "name": "deploy",
        "role": "member", "created_at": 1,
        "api_key": {
            "id": "key_1", "object": "organization.project.service_account.api_key", "name": "k",
            "value": PLANTED, "created_at": 1,
        },
    })
}

pub(crate) async fn answering(status: u16, body: &str) -> (MockServer, Client) {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(status).header("x-request-id", "req_1").body(body);
        })
        .await;
    let client = client_for(&server);
    (server, client)
}

#[tokio::test]
async fn a_one_time_secret_is_readable_but_not_printed_or_serialised() {
    let (_server, client) = answering(200, &created().to_string()).await;

    let reply = client.project("proj_1").service_accounts().create("deploy").with_meta().await.unwrap();

    let key = reply.value.api_key.clone().unwrap();
    assert_eq!(key.value.expose_secret(), PLANTED);
    let serialised = serde_json::to_string(&reply.value).unwrap();
    assert!(serialised.contains("[redacted]"), "{serialised}");
    for text in [format!("{reply:?} {reply:#?} {key:?}"), serialised] {
        assert!(!text.contains(PLANTED), "{text}");
    }
    assert!(String::from_utf8_lossy(reply.body()).contains(PLANTED), "the bytes are there for who asks");
}

#[test]
fn a_secret_serialises_when_asked_to() {
    #[derive(Serialize)]
    struct Vault {
        #[serde(serialize_with = "Secret::serialize_exposed")]
        key: Secret,
    }

    let vault = Vault { key: Secret::from(PLANTED.to_owned()) };

    assert_eq!(serde_json::to_value(&vault).unwrap(), json!({ "key": PLANTED }));
}

#[tokio::test]
async fn a_secret_in_a_reply_that_does_not_decode_is_not_lost_and_not_printed() {
    let mut wrong_type = created();
    wrong_type["created_at"] = json!(PLANTED);
    let mut odd = created();
    odd["created_at"] = json!(format!("{PLANTED}, expected x"));
    let mut missing = created();
    missing["api_key"].as_object_mut().unwrap().remove("id");
    let mut misplaced = created();
    misplaced["api_key"] = json!(format!("`{PLANTED}` at line 1 column 2"));
    let cut = created().to_string().replace('}', "");
    for body in [wrong_type.to_string(), odd.to_string(), missing.to_string(), misplaced.to_string(), cut] {
        let (_server, client) = answering(200, &body).await;

        let e = client.project("proj_1").service_accounts().create("deploy").await.unwrap_err();

        let Error::Decode(decode) = &e else { panic!("{e:?}") };
        assert!(!printed(&e).contains(PLANTED), "{}", printed(&e));
        assert_eq!(decode.body().as_ref(), body.as_bytes());
        assert!(!decode.reason.is_empty());
    }
}

#[tokio::test]
async fn the_reason_of_a_decode_error_names_the_missing_field() {
    let mut body = created();
    body.as_object_mut().unwrap().remove("name");
    let (_server, client) = answering(200, &body.to_string()).await;

    let e = client.project("proj_1").service_accounts().create("deploy").await.unwrap_err();

    assert!(e.to_string().contains("`name`"), "{e}");
}

#[tokio::test]
async fn the_key_of_the_client_shows_up_nowhere() {
    let body = json!({"error": {
        "message": format!("Incorrect key {PLANTED} provided"), "type": "t", "param": PLANTED, "code": PLANTED,
    }});
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.header("authorization", format!("Bearer {PLANTED}"));
            then.status(401).json_body(body);
        })
        .await;
    let builder = Client::builder().key(PLANTED).base_url(server.base_url());
    let built = format!("{builder:?}");
    let client = builder.build().unwrap();
    let list = client.projects().list();

    let e = client.projects().get("proj_1").await.unwrap_err();

    assert!(e.is_unauthorized());
    let things =
        format!("{built} {client:?} {client:#?} {list:?} {:?} {:?}", client.projects(), list.clone().items());
    for text in [printed(&e), things, String::from_utf8_lossy(e.as_api().unwrap().body()).into_owned()] {
        assert!(!text.contains(PLANTED), "{text}");
    }
    assert!(e.to_string().contains("[redacted]"), "{e}");
}

#[tokio::test]
async fn a_key_that_is_spelled_with_escapes_shows_up_nowhere() {
    let spelled = r"\u0073k-admin\u002dtest";
    let body = r#"{"error": {"message": "Incorrect key KEY", "type": "KEY", "param": "KEY", "code": "KEY"}}"#;
    let (_server, client) = answering(401, &body.replace("KEY", spelled)).await;

    let e = client.projects().get("proj_1").await.unwrap_err();

    assert!(!printed(&e).contains("sk-admin-test"), "{}", printed(&e));
    assert_eq!(
        (e.as_api().unwrap().message.as_str(), e.code()),
        ("Incorrect key [redacted]", Some("[redacted]"))
    );
}

#[tokio::test]
async fn a_key_in_the_headers_of_an_answer_or_at_the_end_of_what_is_read_of_it_shows_up_nowhere() {
    let server = MockServer::start_async().await;
    let body = format!("{}{PLANTED}", "x".repeat(64 * 1024 - PLANTED.len() + 1));
    server
        .mock_async(|_, then| {
            let then = then.status(400).header("x-request-id", format!("req {PLANTED}"));
            then.header("x-ratelimit-reset-requests", PLANTED).body(&body);
        })
        .await;
    let client = Client::builder().key(PLANTED).base_url(server.base_url()).build().unwrap();

    let e = client.projects().get("proj_1").await.unwrap_err();

    let api = e.as_api().unwrap();
    let body = String::from_utf8_lossy(api.body()).into_owned();
    for text in [printed(&e), format!("{:?}", api.headers), body.clone()] {
        assert!(!text.contains(&PLANTED[..PLANTED.len() - 1]), "{text}");
    }
    assert!(body.ends_with("x[redacted]"), "{body}");
}

#[tokio::test]
async fn headers_of_ones_own_are_not_printed() {
    let (_server, client) = answering(500, "").await;
    let call = client.projects().get("proj_1").header("x-gateway", PLANTED);
    let builder = Client::builder().key("sk-admin-test").header("x-gateway", PLANTED);
    let text = format!("{call:?} {builder:?}");
    let client = builder.base_url("http://127.0.0.1:1").build().unwrap();

    let text = format!("{text} {client:?}");

    assert!(text.contains("x-gateway") && !text.contains(PLANTED), "{text}");
}

#[tokio::test]
async fn bodies_of_refusals_are_not_printed() {
    let (_server, client) = answering(502, &format!("<html>{PLANTED}</html>")).await;

    let e = client.project("proj_1").service_accounts().create("deploy").await.unwrap_err();

    assert!(!printed(&e).contains(PLANTED), "{}", printed(&e));
    assert!(String::from_utf8_lossy(e.as_api().unwrap().body()).contains(PLANTED));
}
