//! Recording from another server and replaying without it, on real sockets.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod files;
#[path = "../folder/mod.rs"]
mod folder;
mod program;
mod wire;

use folder::Folder;
use openai_admin::{Client, Error, Method, RetryPolicy};
use openai_admin_sandbox::{Fault, Oddities, Organization, Sandbox, SandboxBuilder, ScaledClock, Throttle};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::time::Duration;

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

/// A recording of what some requests to a new sandbox were answered.
async fn recorded(path: &Path, requests: impl AsyncFnOnce(&Client)) {
    let service = Sandbox::start().await.unwrap();
    let recorder = record(&service, path).await;
    requests(&client(&recorder)).await;
}

/// Status, code and message of an error.
fn told(e: &Error) -> (u16, &str, String) {
    (e.status().unwrap().as_u16(), e.code().unwrap(), e.to_string())
}

/// What goes on behind the beginnings of keys in a text, as `cargo xtask ci` looks for them.
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

#[tokio::test]
async fn equal_requests_are_answered_in_order_and_writes_only_as_often_as_they_were_recorded() {
    let folder = Folder::new("order");
    let path = folder.join("seen.jsonl");
    recorded(&path, async |client| {
        let projects = client.projects();
        projects.get("proj_default").await.unwrap();
        for name in ["one", "two"] {
            projects.update("proj_default").name(name).await.unwrap();
            projects.get("proj_default").await.unwrap();
        }
        projects.update("proj_default").name("one").await.unwrap();
    })
    .await;

    let sandbox = replay(&path).await;
    let client = client(&sandbox);
    let mut names = Vec::new();
    for _ in 0..4 {
        names.push(client.projects().get("proj_default").await.unwrap().name.unwrap());
    }
    assert_eq!(&names[1..], ["one", "two", "two"], "the last answer stays");
    let rename = || async { client.projects().update("proj_default").name("one").await };
    rename().await.unwrap();
    rename().await.unwrap();
    let e = rename().await.unwrap_err();
    let (status, code, message) = told(&e);
    assert_eq!((status, code), (501, "not_recorded"));
    assert!(message.contains("was recorded 2 times (line 7), and is asked for once more"), "{message}");
}

#[tokio::test]
async fn what_was_not_recorded_is_told_with_what_is_nearest_and_is_asked_for_once() {
    let folder = Folder::new("nearest");
    let path = folder.join("seen.jsonl");
    recorded(&path, async |client| {
        client.projects().list().limit(2).include_archived(true).await.unwrap();
        client.projects().create("docs").await.unwrap();
    })
    .await;
    let sandbox = replay(&path).await;
    let patient = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url()).build().unwrap();
    let secret = concat!("sk", "-proj-0123456789");

    let e = patient.projects().list().limit(3).await.unwrap_err();
    let (status, code, message) = told(&e);
    assert_eq!((status, code), (501, "not_recorded"));
    let nearest = "GET /v1/organization/projects?limit=3 was not recorded. The nearest is GET \
                   /v1/organization/projects?include_archived=true&limit=2 (line 2), which has another query.";
    assert!(message.contains(nearest), "{message}");
    assert_eq!(sandbox.count("list_projects"), 1, "no client is to ask again");

    let e = patient.projects().create(secret).external_key_id("kms").await.unwrap_err();
    let message = told(&e).2;
    assert!(message.contains("which has another body (`name`)"), "{message}");
    let e =
        patient.request::<Value>(Method::PUT, "/organization/projects").query("k", secret).await.unwrap_err();
    let message = told(&e).2;
    assert!(message.contains("PUT /v1/organization/projects?k=sk-sandbox-0 was not recorded."), "{message}");
    assert!(message.contains("which has another method and another query"), "{message}");
    assert_clean(&message, &[secret]);
    let e = patient.request::<Value>(Method::GET, "/nothing/like/it").await.unwrap_err();
    assert!(told(&e).2.contains("GET /v1/nothing/like/it was not recorded."), "{e}");
    assert!(!told(&e).2.contains("nearest"), "{e}");
    let stranger = Client::builder().key("sk-admin-test-2").base_url(sandbox.base_url()).build().unwrap();
    assert!(stranger.projects().list().limit(2).await.unwrap_err().is_unauthorized());
}

#[tokio::test]
async fn neither_the_order_of_parameters_nor_the_way_of_writing_makes_another_request() {
    let folder = Folder::new("equal");
    let path = folder.file(
        "seen.jsonl",
        r#"{"recording": 1, "upstream": "x"}
           {"request": {"method": "post", "path": "/v1/a b/~c", "query": "x=1&y=a+b", "json": {"n": 1, "l": [1.50]}},
            "response": {"status": 200, "json": {"found": true}}}"#,
    );
    let sandbox = replay(&path).await;

    let url = format!("{}/a%20%62/%7Ec?y=a%20b&x=%31", sandbox.base_url());
    let request = reqwest::Client::builder().no_proxy().build().unwrap().post(url).bearer_auth(Sandbox::KEY);
    let response = request.body(r#"{"l":[1.5],"n":1.0}"#).send().await.unwrap();

    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.text().await.unwrap(), r#"{"found": true}"#);
}

#[tokio::test]
async fn a_list_that_is_prefetched_and_clients_at_once_get_the_same_again() {
    let folder = Folder::new("prefetch");
    let path = folder.join("seen.jsonl");
    let names = async |client: &Client| {
        let lists = (0..4).map(|_| {
            let list = client.projects().list().limit(3);
            tokio::spawn(async move { list.items().prefetch().into_vec().await.unwrap() })
        });
        let mut names = Vec::new();
        for list in lists.collect::<Vec<_>>() {
            names.push(
                list.await.unwrap().into_iter().map(|project| project.name.unwrap()).collect::<Vec<_>>(),
            );
        }
        names
    };
    let service = Sandbox::builder().organization(Organization::generated(1, 20, 0)).start().await.unwrap();
    let recorder = record(&service, &path).await;
    let seen = names(&client(&recorder)).await;
    assert!(seen[0].len() > 10);

    assert_eq!(names(&client(&replay(&path).await)).await, seen);
}

#[tokio::test]
async fn faults_and_throttling_come_before_what_is_passed_on_or_replayed() {
    let folder = Folder::new("faults");
    let path = folder.join("seen.jsonl");
    let service = Sandbox::start().await.unwrap();
    let recorder = record(&service, &path).await;
    for recorder in [&recorder, &replay(&path).await] {
        let client = client(recorder);
        recorder.inject(Fault::on("list_projects").status(503)).unwrap();
        assert_eq!(client.projects().list().await.unwrap_err().status().unwrap(), 503);
        recorder.inject(Fault::on("list_projects").break_connection()).unwrap();
        assert_eq!(client.projects().list().await.unwrap_err().status(), None);
        recorder.throttle(Throttle::per_minute(1));
        let _ = client.projects().get("proj_x").await;
        assert!(client.projects().get("proj_x").await.unwrap_err().is_rate_limited());
        recorder.throttle(None);
        recorder.oddities(Oddities { empty_pages: true, ..Oddities::default() });
        assert_eq!(client.projects().list().await.unwrap_err().code(), Some("sandbox"));
        recorder.oddities(Oddities::default());
    }
    assert_eq!((service.count("list_projects"), service.count("get_project")), (0, 1));

    recorder.inject(Fault::on("create_project").drop_reply()).unwrap();
    assert!(client(&recorder).projects().create("docs").await.unwrap_err().is_outcome_unknown());
    assert_eq!(client(&replay(&path).await).projects().create("docs").await.unwrap().name.unwrap(), "docs");
}

#[tokio::test]
async fn an_answer_that_was_throttled_is_replayed_with_its_hint() {
    let folder = Folder::new("hints");
    let path = folder.join("seen.jsonl");
    let service = Sandbox::start().await.unwrap();
    service.inject(Fault::on("get_project").status(429).header("retry-after-ms", "12000")).unwrap();
    for replays in [false, true] {
        let sandbox = if replays { replay(&path).await } else { record(&service, &path).await };
        let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url());
        let client = client.clock(ScaledClock::new(1000, 1)).retry(RetryPolicy::default().no_deadline());
        let project = client.build().unwrap().projects().get("proj_default").with_meta().await.unwrap();
        assert_eq!(project.meta.attempts, 2);
        assert!(project.meta.waited >= Duration::from_secs(12), "{:?}", project.meta);
    }
}

#[tokio::test]
async fn settings_that_do_not_go_together_are_refused() {
    let folder = Folder::new("conflicts");
    let path = folder.file("seen.jsonl", "{\"recording\": 1, \"upstream\": \"x\"}\n");
    let refused = async |builder: SandboxBuilder| builder.start().await.unwrap_err().to_string();
    let replay = || Sandbox::builder().replay(&path);
    let oddities = Oddities { unknown_fields: true, ..Oddities::default() };

    assert!(
        refused(replay().record("http://localhost/v1", &path)).await.contains("either `record` or `replay`")
    );
    assert!(
        refused(replay().organization(Organization::default()))
            .await
            .contains("`organization` has no effect")
    );
    assert!(refused(replay().persist(folder.join("state"))).await.contains("`persist` has no effect"));
    assert!(refused(replay().oddities(oddities)).await.contains("`oddities` has no effect"));
    for (url, wrong) in [
        ("api.openai.com", "upstream: is not a URL"),
        ("http://api.openai.com/v1", "upstream: is not encrypted"),
        ("http://user:hunter2@localhost/v1", "upstream: must not hold a user name"),
        ("http://localhost/v1?key=hunter2", "upstream: must not hold a query"),
    ] {
        let message = refused(Sandbox::builder().record(url, folder.join("new.jsonl"))).await;
        assert!(message.contains(wrong) && !message.contains("hunter2"), "{message}");
    }
    assert!(!folder.join("new.jsonl").exists());
}
