//! Recording from another server and replaying without it, on real sockets.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod folder;

use folder::Folder;
use openai_admin::{Client, RetryPolicy};
use openai_admin_sandbox::{Fault, Organization, Sandbox};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn client(sandbox: &Sandbox) -> Client {
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).retry(RetryPolicy::none());
    client.build().unwrap()
}

async fn record(upstream: &Sandbox, path: &Path) -> Sandbox {
    Sandbox::builder().record(upstream.base_url(), path).start().await.unwrap()
}

async fn replay(path: &Path) -> Sandbox {
    Sandbox::builder().replay(path).start().await.unwrap()
}

/// What stands at `sk-` in a text, as `cargo xtask ci` looks for it.
fn keys(text: &str) -> Vec<&str> {
    let begins = text
        .match_indices(concat!("sk", "-"))
        .filter(|(at, _)| !text[..*at].ends_with(|c: char| c.is_alphanumeric() || "_-.".contains(c)));
    begins.map(|(at, _)| &text[at + 3..text.len().min(at + 13)]).collect()
}

fn assert_clean(text: &str, secrets: &[&str]) {
    for secret in secrets {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
    for key in keys(text) {
        assert!(["admin-test", "sandbox-", "...", "…"].iter().any(|known| key.starts_with(known)), "{key}");
    }
}

/// What a program does with the service; the values of secrets come back by themselves.
async fn flow(client: &Client) -> (Vec<String>, Vec<String>) {
    let mut seen = Vec::new();
    let mut see = |what: &dyn std::fmt::Debug| seen.push(format!("{what:?}"));
    let projects = client.projects();
    see(&projects.list().limit(2).items().into_vec().await.unwrap());
    let project = projects.create("docs").await.unwrap();
    see(&project);
    let account = client.project(&project.id).service_accounts().create("deploy").await.unwrap();
    let key =
        client.project(&project.id).service_account(&account.id).api_keys().create().name("b").await.unwrap();
    let secrets = [account.api_key.as_ref().unwrap().value.expose_secret(), key.value.expose_secret()];
    see(&account);
    see(&key);
    see(&client.project(&project.id).api_keys().list().await.unwrap());
    let missing = projects.get("proj_none").await.unwrap_err();
    see(&(missing.status(), missing.code(), missing.request_id(), missing.to_string()));
    let throttled = client.project(&project.id).users().list().await.unwrap_err();
    let hint = throttled.as_api().unwrap().headers.get("retry-after").cloned();
    see(&(throttled.is_rate_limited(), hint, throttled.request_id()));
    (seen, secrets.map(str::to_owned).to_vec())
}

#[tokio::test]
async fn what_was_recorded_is_replayed_with_placeholders_for_secrets() {
    let folder = Folder::new("circle");
    let path = folder.join("seen.jsonl");
    let service = Sandbox::builder().organization(Organization::generated(7, 5, 1)).start().await.unwrap();
    service.inject(Fault::on("list_project_users").status(429).header("retry-after", "7")).unwrap();
    let recorder = record(&service, &path).await;
    let (seen, secrets) = flow(&client(&recorder)).await;
    assert_eq!(recorder.count("list_projects"), service.count("list_projects"));
    assert!(service.count("list_projects") > 1, "several pages");
    let passed_on: Vec<_> = service.requests();
    assert_eq!(recorder.requests(), passed_on);
    service.shutdown().await;
    recorder.shutdown().await;

    let text = fs::read_to_string(&path).unwrap();
    let secrets: Vec<&str> = secrets.iter().map(String::as_str).collect();
    assert_clean(&text, &secrets);
    assert!(!text.to_lowercase().contains("authorization"), "{text}");
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 1 + passed_on.len());
    assert_eq!(
        lines[1]["request"],
        json!({"method": "GET", "path": "/v1/organization/projects", "query": "limit=2"})
    );

    let sandbox = replay(&path).await;
    let (again, placeholders) = flow(&client(&sandbox)).await;

    assert_eq!(again, seen);
    assert_eq!(placeholders, ["sk-sandbox-1", "sk-sandbox-2"]);
    assert_eq!(sandbox.requests(), passed_on, "the same requests, by operation, with the same statuses");
}
