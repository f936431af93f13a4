//! The sandbox as a test double: seeds, snapshots, records, and everything that can go wrong.
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod folder;

use folder::Folder;
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::rt::TokioExecutor;
use openai_admin::types::{ProjectRole, ProjectStatus};
use openai_admin::{Client, Clock, Error, RetryPolicy, Sleep};
use openai_admin_sandbox::{
    Behaviour, Fault, Hints, Latency, Oddities, Organization, Sandbox, SandboxBuilder, ScaledClock, Snapshot,
    Throttle,
};
use serde_json::{Value, json};
use std::future::IntoFuture;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::sync::Notify;

async fn start(builder: SandboxBuilder) -> (Sandbox, Client) {
    let sandbox = builder.check_replies(true).start().await.unwrap();
    let client = once(&sandbox);
    (sandbox, client)
}

/// A client that sends each request once.
fn once(sandbox: &Sandbox) -> Client {
    let client = Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url());
    client.retry(RetryPolicy::none()).build().unwrap()
}

/// A request to the control endpoint.
async fn control(sandbox: &Sandbox, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
    let url = format!("{}/{path}", sandbox.control_url());
    let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
    let request = reqwest::Client::builder().no_proxy().build().unwrap().request(method, url);
    let request = match body {
        Some(body) => request.body(body.to_string()),
        None => request,
    };
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap())
}

const SEED: &str = "
users:
  - { id: user-1, name: Ada, email: ada@example.com }
groups:
  - { id: group_1, name: Platform }
certificates:
  - { id: cert_1, name: Gateway }
models:
  - { name: gpt-4o, requests: 10, tokens: 100 }
projects:
  - id: proj_1
    name: docs
    users: [{ id: user-1, role: owner, assigned: [role_1] }]
    groups: [{ id: group_1, assigned: [role_1] }]
    roles: [{ id: role_1, name: Reader, permissions: [a] }]
    service_accounts: [{ id: svc_1, name: deploy, keys: [release, nightly] }]
    api_keys: [{ id: key_1, name: Laptop, owner: user-1, last_used_at: 1700000005 }]
    active_certificates: [cert_1]
    spend_alerts: [{ id: alert_1, threshold_amount: 100, recipients: [ada@example.com] }]
    spend_limit: 500
  - { name: old, archived: true }
";

#[tokio::test]
async fn an_organization_is_seeded_from_a_small_text() {
    let (sandbox, client) = start(Sandbox::builder().organization(Organization::parse(SEED).unwrap())).await;

    let projects = client.projects().list().include_archived(true).items().into_vec().await.unwrap();
    assert_eq!(projects.len(), 2);
    assert_eq!(projects[1].status, Some(ProjectStatus::Archived));
    let project = client.project("proj_1");
    assert_eq!(project.users().get("user-1").await.unwrap().role, ProjectRole::Owner);
    assert_eq!(project.user("user-1").roles().list().await.unwrap().data[0].id.as_str(), "role_1");
    assert_eq!(project.group("group_1").roles().list().await.unwrap().data[0].name, "Reader");
    assert_eq!(project.api_keys().list().items().into_vec().await.unwrap().len(), 3);
    assert!(project.certificates().list().await.unwrap().data[0].active);
    assert_eq!(project.rate_limits().list().await.unwrap().data[0].max_requests_per_1_minute, 10);
    assert_eq!(project.spend_limit().get().await.unwrap().threshold_amount, 500);
    assert_eq!(project.spend_alerts().get("alert_1").await.unwrap().threshold_amount, 100);

    let state = sandbox.state();
    assert_eq!((state.projects().len(), state.users("proj_1").len()), (2, 1));
    assert_eq!((state.service_accounts("proj_1").len(), state.api_keys("proj_1").len()), (1, 3));
    assert_eq!((state.groups("proj_1").len(), state.roles("proj_1").len()), (1, 4));
    assert_eq!((state.certificates("proj_1").len(), state.spend_alerts("proj_1").len()), (1, 1));
    assert_eq!((state.rate_limits("proj_1").len(), state.users("proj_9").len()), (1, 0));
}

#[tokio::test]
async fn a_seed_that_makes_no_sense_is_refused_by_name() {
    // Made in Rust; what is wrong in a text is found before.
    let table = [
        (
            json!({"users": [{"id": "user-9", "role": "owner"}]}),
            "projects.0.users.0.id: there is no user 'user-9'",
        ),
        (json!({"groups": [{"id": "group_9"}]}), "projects.0.groups.0.id: there is no group 'group_9'"),
        (
            json!({"active_certificates": ["cert_9"]}),
            "projects.0.active_certificates.0: there is no certificate 'cert_9'",
        ),
        (
            json!({"api_keys": [{"name": "k", "owner": "user-9"}]}),
            "projects.0.api_keys.0.owner: there is no user 'user-9'",
        ),
    ];
    for (project, wrong) in table {
        let organization = serde_json::from_value(json!({"projects": [project]})).unwrap();
        let e = Sandbox::builder().organization(organization).start().await.unwrap_err();
        assert_eq!(e.to_string(), wrong);
    }
    for (text, wrong) in [("projects: [{ nmae: docs }]", "nmae"), ("projects: 5", "sequence"), ("{", "YAML")]
    {
        let e = Organization::parse(text).unwrap_err();
        assert!(e.to_string().contains(wrong), "{e}");
    }
    let e = Organization::from_file("no/such/file.yaml").unwrap_err();
    assert!(e.to_string().contains("no/such/file.yaml"), "{e}");
    assert_eq!(Organization::parse(&json!({"projects": []}).to_string()).unwrap(), Organization::default());
}

#[tokio::test]
async fn generated_organizations_are_the_same_for_the_same_seed() {
    let organization = Organization::generated(7, 30, 4);
    assert_eq!(organization, Organization::generated(7, 30, 4));
    assert_ne!(organization, Organization::generated(8, 30, 4));
    assert_eq!(organization.projects.len(), 30);
    assert!(organization.projects.iter().all(|project| project.users.len() == 4));

    let (one, client) = start(Sandbox::builder().organization(organization.clone())).await;
    let (other, _) = start(Sandbox::builder().organization(organization)).await;
    assert_eq!(one.state(), other.state());
    for project in client.projects().list().items().into_vec().await.unwrap() {
        let scope = client.project(&project.id);
        scope.users().list().await.unwrap();
        scope.api_keys().list().await.unwrap();
        scope.service_accounts().list().await.unwrap();
    }
}

#[tokio::test]
async fn a_page_holds_as_many_items_as_openapi_yaml_says() {
    let mut organization = Organization::generated(1, 1, 0);
    let models = (0..120)
        .map(|number| openai_admin_sandbox::Model { name: format!("model-{number}"), ..Default::default() });
    organization.models = models.collect();
    let (_sandbox, client) = start(Sandbox::builder().organization(organization)).await;
    for number in 0..25 {
        client.projects().create(format!("project {number}")).await.unwrap();
    }
    let project = client.projects().list().await.unwrap();

    assert_eq!(project.data.len(), 20);
    assert_eq!(client.project("proj_00000").rate_limits().list().await.unwrap().data.len(), 100);
}

#[tokio::test]
async fn a_snapshot_is_json_and_can_be_restored() {
    let (sandbox, client) = start(Sandbox::builder()).await;
    let before = sandbox.state();
    let text = serde_json::to_string(&before).unwrap();

    client.projects().create("docs").await.unwrap();
    assert_ne!(sandbox.state(), before);
    sandbox.restore(&serde_json::from_str::<Snapshot>(&text).unwrap());

    assert_eq!(sandbox.state(), before);
    assert_eq!(client.projects().list().await.unwrap().data.len(), 1);
}

#[tokio::test]
async fn requests_are_counted_and_kept_without_the_key() {
    let (sandbox, client) = start(Sandbox::builder()).await;
    client.projects().create("docs").await.unwrap();
    client.projects().list().limit(5).await.unwrap();
    client.projects().get("proj_9").await.unwrap_err();
    client.request::<Value>(openai_admin::Method::GET, "/nothing").await.unwrap_err();

    assert_eq!((sandbox.count("create_project"), sandbox.count("get_project")), (1, 1));
    let requests = sandbox.requests();
    let seen: Vec<_> = requests
        .iter()
        .map(|request| (request.operation, request.method.as_str(), request.query.as_str(), request.status))
        .collect();
    let expected = [
        (Some("create_project"), "POST", "", Some(200)),
        (Some("list_projects"), "GET", "limit=5", Some(200)),
        (Some("get_project"), "GET", "", Some(404)),
        (None, "GET", "", Some(404)),
    ];
    assert_eq!(seen, expected);
    assert_eq!(requests[0].body, Some(json!({"name": "docs"})));
    assert!(!serde_json::to_string(&requests).unwrap().contains(Sandbox::KEY));
    sandbox.clear_requests();
    assert_eq!((sandbox.requests().len(), sandbox.count("create_project")), (0, 0));
}

#[tokio::test]
async fn the_nth_call_of_an_operation_fails_as_it_is_told() {
    let (sandbox, client) = start(Sandbox::builder()).await;
    sandbox
        .inject(Fault::on("create_project").nth(2).times(2).status(503).header("retry-after", "9"))
        .unwrap();

    client.projects().create("a").await.unwrap();
    client.projects().list().await.unwrap();
    for _ in 0..2 {
        let client = once(&sandbox);
        let e = client.projects().create("b").await.unwrap_err();
        assert_eq!(e.status().unwrap().as_u16(), 503);
        assert_eq!(e.as_api().unwrap().headers["retry-after"], "9");
    }
    client.projects().create("c").await.unwrap();

    let names: Vec<_> = sandbox.state().projects().into_iter().filter_map(|project| project.name).collect();
    assert_eq!(names, ["Default project", "a", "c"]);
}

#[tokio::test]
async fn a_fault_can_be_any_body() {
    let (sandbox, client) = start(Sandbox::builder()).await;
    sandbox.inject(Fault::on_any().status(502).body("<html>Bad Gateway</html>")).unwrap();
    sandbox.inject(Fault::on_any().nth(2).status(200).body(json!({"id": 5}))).unwrap();

    let e = client.projects().get("proj_default").await.unwrap_err();
    assert_eq!(e.as_api().unwrap().body().as_ref(), b"<html>Bad Gateway</html>");
    let e = client.projects().get("proj_default").await.unwrap_err();
    assert!(e.is_decode(), "{e}");
    client.projects().get("proj_default").await.unwrap();
}

#[tokio::test]
async fn a_connection_breaks_before_or_after_the_sandbox_acts() {
    let (sandbox, client) = start(Sandbox::builder()).await;
    sandbox.inject(Fault::on("create_project").break_connection()).unwrap();
    sandbox.inject(Fault::on("create_project").nth(2).drop_reply()).unwrap();

    let e = client.projects().create("never").await.unwrap_err();
    assert!(matches!(e, Error::Transport(_)) && e.is_outcome_unknown(), "{e:?}");
    assert_eq!(sandbox.state().projects().len(), 1);
    let e = client.projects().create("lost").await.unwrap_err();
    assert!(e.is_outcome_unknown(), "{e}");
    assert_eq!(sandbox.state().projects().len(), 2);
    assert_eq!(sandbox.requests().iter().filter(|request| request.status.is_none()).count(), 2);
}

#[tokio::test]
async fn faults_that_make_no_sense_are_refused() {
    let (sandbox, _) = start(Sandbox::builder()).await;
    let e = sandbox.inject(Fault::on("create_projects")).unwrap_err();
    assert!(e.to_string().contains("create_projects"), "{e}");
    assert!(sandbox.inject(Fault::on_any().status(99)).is_err());
}

#[tokio::test]
async fn throttling_is_per_operation_and_tells_when_to_come_back_if_it_should() {
    let throttle = Throttle::per_minute(2);
    for (hints, header) in [
        (Hints::None, None),
        (Hints::RetryAfter, Some("retry-after")),
        (Hints::RetryAfterMs, Some("retry-after-ms")),
    ] {
        let builder = Sandbox::builder().clock(Standing(Instant::now()));
        let (sandbox, client) = start(builder.throttle(throttle.hints(hints))).await;
        client.projects().list().await.unwrap();
        client.projects().list().await.unwrap();

        let e = client.projects().list().await.unwrap_err();

        assert!(e.is_rate_limited(), "{e}");
        let headers = &e.as_api().unwrap().headers;
        for name in ["retry-after", "retry-after-ms"] {
            assert_eq!(headers.contains_key(name), header == Some(name), "{hints:?}");
        }
        once(&sandbox).projects().get("proj_default").await.unwrap();
        sandbox.throttle(None);
        once(&sandbox).projects().list().await.unwrap();
    }
}

#[tokio::test]
async fn latency_passes_on_the_clock_of_the_sandbox() {
    let clock = ScaledClock::new(1000, 1);
    let latencies = [
        Latency::Fixed(Duration::from_secs(20)),
        Latency::Uniform(Duration::from_secs(20), Duration::from_secs(40)),
    ];
    for latency in latencies {
        let (sandbox, client) = start(Sandbox::builder().clock(clock.clone()).latency(latency)).await;
        let begun = clock.elapsed();
        client.projects().list().await.unwrap();
        assert!(clock.elapsed() - begun >= Duration::from_secs(20));
        sandbox.latency(None);
        client.projects().list().await.unwrap();
    }
}

#[tokio::test]
async fn a_careful_client_notices_nothing_odd() {
    let organization = Organization::generated(3, 45, 3);
    let (plain, client) = start(Sandbox::builder().organization(organization.clone())).await;
    let expected = client.projects().list().limit(10).items().into_vec().await.unwrap();
    drop(plain);
    let oddities =
        Oddities { unknown_fields: true, unknown_values: true, empty_pages: true, ..Oddities::default() };
    let (sandbox, client) = start(Sandbox::builder().organization(organization).oddities(oddities)).await;

    let found = client.projects().list().limit(10).items().into_vec().await.unwrap();

    let ids = |projects: &[openai_admin::types::Project]| -> Vec<_> {
        projects.iter().map(|project| project.id.clone()).collect()
    };
    assert_eq!(ids(&found), ids(&expected));
    assert!(found.iter().any(|project| matches!(project.status, Some(ProjectStatus::Unknown(_)))));
    assert!(sandbox.count("list_projects") > 5, "empty pages lie between");
    let roles = client.project(&found[0].id).roles().list().limit(1).items().into_vec().await.unwrap();
    assert_eq!(roles.len(), 4);
    let raw: Value =
        client.request(openai_admin::Method::GET, "/organization/projects").query("limit", 1).await.unwrap();
    assert!(raw["data"][0]["newer_than_openapi_yaml"].is_object(), "{raw}");
}

#[tokio::test]
async fn repeated_cursors_are_noticed() {
    let builder = Sandbox::builder().organization(Organization::generated(3, 45, 3));
    let (sandbox, client) = start(builder).await;
    sandbox.oddities(Oddities { repeated_cursors: true, ..Oddities::default() });

    let e = client.projects().list().limit(10).items().into_vec().await.unwrap_err();

    assert!(matches!(e, Error::Pagination(_)), "{e:?}");
    assert_eq!(sandbox.count("list_projects"), 2);
}

#[tokio::test]
async fn other_processes_reach_all_of_it_as_json() {
    let (sandbox, client) = start(Sandbox::builder().clock(Standing(Instant::now()))).await;

    let (status, state) = control(&sandbox, "GET", "state", None).await;
    assert_eq!(status, 200);
    client.projects().create("docs").await.unwrap();
    control(&sandbox, "PUT", "state", Some(state)).await;
    assert_eq!(sandbox.state().projects().len(), 1);

    let behaviour = json!({
        "throttle": {"requests": 1, "period_ms": 60_000, "burst": 1, "hints": "retry_after"},
        "latency": {"uniform_ms": [0, 1]}, "oddities": {"empty_pages": true},
    });
    assert_eq!(control(&sandbox, "PUT", "behaviour", Some(behaviour)).await.0, 200);
    let (_, behaviour) = control(&sandbox, "GET", "behaviour", None).await;
    assert_eq!(behaviour["oddities"]["empty_pages"], true);
    client.projects().get("proj_default").await.unwrap();
    assert!(once(&sandbox).projects().get("proj_default").await.unwrap_err().is_rate_limited());
    assert_eq!(control(&sandbox, "PUT", "behaviour", Some(json!({}))).await.0, 200);
    assert_eq!(serde_json::from_value::<Behaviour>(json!({})).unwrap(), Behaviour::default());

    let fault = json!({"operation": "get_project", "fault": {"answer": {"status": 418}}});
    assert_eq!(control(&sandbox, "POST", "faults", Some(fault)).await.0, 200);
    let broken = json!({"nth": 2, "fault": {"connection": "before_acting"}});
    assert_eq!(control(&sandbox, "POST", "faults", Some(broken)).await.0, 200);
    assert_eq!(control(&sandbox, "GET", "faults", None).await.1.as_array().unwrap().len(), 2);
    let e = once(&sandbox).projects().get("proj_default").await.unwrap_err();
    assert_eq!(e.status().unwrap().as_u16(), 418);
    control(&sandbox, "DELETE", "faults", None).await;
    once(&sandbox).projects().get("proj_default").await.unwrap();

    let (_, requests) = control(&sandbox, "GET", "requests", None).await;
    assert_eq!(requests["counts"]["get_project"], 4);
    control(&sandbox, "DELETE", "requests", None).await;
    assert_eq!(sandbox.requests(), []);
}

#[tokio::test]
async fn the_control_endpoint_says_what_it_does_not_understand() {
    let (sandbox, _) = start(Sandbox::builder()).await;
    let table = [
        ("PUT", "state", json!({"collections": 5}), "expected a map"),
        ("PUT", "behaviour", json!({"throtle": null}), "throtle"),
        ("POST", "faults", json!({"operation": "nothing", "fault": {"answer": {"status": 500}}}), "nothing"),
        ("POST", "faults", json!({"fault": {"answer": {"status": 9}}}), "status"),
        ("POST", "faults", json!({"fault": {"connection": "sometimes"}}), "sometimes"),
    ];
    for (method, path, body, wrong) in table {
        let (status, answer) = control(&sandbox, method, path, Some(body)).await;
        assert_eq!(status, 400, "{path}");
        assert!(answer["error"].as_str().unwrap().contains(wrong), "{path}: {answer}");
    }
}

#[tokio::test]
async fn http_2_is_spoken_on_the_same_port() {
    let (sandbox, _) = start(Sandbox::builder()).await;
    let client: HttpClient<_, String> =
        HttpClient::builder(TokioExecutor::new()).http2_only(true).build_http();
    let request = http::Request::get(format!("{}/organization/projects", sandbox.base_url()))
        .header("authorization", format!("Bearer {}", Sandbox::KEY));

    let response = client.request(request.body(String::new()).unwrap()).await.unwrap();

    assert_eq!((response.status().as_u16(), response.version()), (200, http::Version::HTTP_2));
}

/// A clock that stands still, so that nothing is refilled however long a test takes.
#[derive(Clone, Debug)]
struct Standing(Instant);

impl Clock for Standing {
    fn now(&self) -> Instant {
        self.0
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

/// A clock that tells when somebody sleeps, and lets nobody go on before it is told.
#[derive(Clone, Debug)]
struct Gate {
    entered: Arc<Notify>,
    open: Arc<Notify>,
}

impl Clock for Gate {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, _: Duration) -> Sleep {
        let Self { entered, open } = self.clone();
        Sleep::new(async move {
            entered.notify_one();
            open.notified().await;
        })
    }

    fn random(&self) -> f64 {
        0.5
    }
}

#[tokio::test]
async fn requests_under_way_are_answered_before_the_sandbox_stops() {
    let gate = Gate { entered: Arc::default(), open: Arc::default() };
    let latency = Latency::Fixed(Duration::from_millis(1));
    let (sandbox, client) = start(Sandbox::builder().clock(gate.clone()).latency(latency)).await;
    let address = sandbox.base_url().replace("http://", "").replace("/v1", "");
    // Closed by the sandbox and kept by the test, so that nobody else is given the port.
    let mut held = TcpStream::connect(address).await.unwrap();
    let call = tokio::spawn(client.projects().create("docs").into_future());
    gate.entered.notified().await;

    let stopping = tokio::spawn(sandbox.shutdown());
    tokio::task::yield_now().await;
    assert!(!call.is_finished() && !stopping.is_finished());
    gate.open.notify_one();

    assert!(call.await.unwrap().is_ok());
    stopping.await.unwrap();
    assert_eq!(held.read(&mut [0]).await.unwrap(), 0);
    assert!(client.projects().list().await.unwrap_err().is_connect());
}

#[tokio::test]
async fn the_state_is_kept_in_a_file_and_read_again() {
    let folder = Folder::new("double");
    let file = folder.join("kept.json");
    let (sandbox, client) = start(Sandbox::builder().persist(&file)).await;

    client.projects().create("docs").await.unwrap();
    let held: Snapshot = serde_json::from_slice(&std::fs::read(&file).unwrap()).unwrap();
    assert_eq!(held, sandbox.state(), "what was answered is in the file");
    sandbox.shutdown().await;
    let (sandbox, client) =
        start(Sandbox::builder().organization(Organization::default()).persist(&file)).await;

    assert_eq!(client.projects().list().await.unwrap().data.len(), 2);
    client.projects().create("more").await.unwrap();
    let mut ids: Vec<_> = sandbox.state().projects().into_iter().map(|project| project.id).collect();
    ids.dedup();
    assert_eq!(ids.len(), 3, "ids are not used twice");

    sandbox.shutdown().await;
    std::fs::write(&file, "{").unwrap();
    let e = Sandbox::builder().persist(&file).start().await.unwrap_err();
    assert!(e.to_string().contains("kept.json"), "{e}");
    let e = Sandbox::builder().persist(folder.join("no/such/folder.json")).start().await.unwrap_err();
    assert_eq!(e.kind(), std::io::ErrorKind::NotFound);
}
