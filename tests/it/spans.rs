//! What `tracing` is told of a call.

use crate::clocks::Skipping;
use crate::support::{Answer, Closed, Recorder};
use httpmock::MockServer;
use openai_admin::{Client, RetryPolicy};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, OnceLock};
use tracing::field::{Field, Visit};
use tracing::instrument::WithSubscriber;
use tracing::span::{Attributes, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Id, Instrument, Metadata, Subscriber};

type Fields = BTreeMap<String, String>;

/// Keeps the spans and events of this crate.
#[derive(Clone, Default)]
struct Collector(Arc<Mutex<Collected>>);

#[derive(Default)]
struct Collected {
    spans: Vec<Fields>,
    events: Vec<Fields>,
    /// Of each event.
    levels: Vec<tracing::Level>,
}

impl Collector {
    /// Collects what this thread tells, until the guard is dropped.
    fn set() -> (Self, DefaultGuard) {
        // With a single subscriber, what a thread without one comes by first counts as disabled for all.
        static SECOND: OnceLock<Dispatch> = OnceLock::new();
        SECOND.get_or_init(|| Dispatch::new(Self::default()));
        let collector = Self::default();
        let guard = tracing::subscriber::set_default(collector.clone());
        (collector, guard)
    }
}

impl Subscriber for Collector {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "openai_admin"
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let spans = &mut self.0.lock().unwrap().spans;
        let mut fields = Fields::new();
        span.record(&mut Visitor(&mut fields));
        spans.push(fields);
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let place = span.into_u64() as usize - 1;
        values.record(&mut Visitor(&mut self.0.lock().unwrap().spans[place]));
    }

    fn event(&self, event: &tracing::Event<'_>) {
        let mut fields = Fields::new();
        event.record(&mut Visitor(&mut fields));
        assert_eq!(event.parent().map(Id::into_u64), Some(1), "an event of the call");
        let mut collected = self.0.lock().unwrap();
        collected.events.push(fields);
        collected.levels.push(*event.metadata().level());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Visitor<'a>(&'a mut Fields);

impl Visit for Visitor<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

/// The fields whose values do not depend on the machine.
fn fields(fields: &Fields, left_out: &[&str]) -> Value {
    let kept = fields.iter().filter(|(name, _)| !left_out.contains(&name.as_str()));
    json!(kept.collect::<BTreeMap<_, _>>())
}

#[tokio::test]
async fn a_call_is_one_span_and_each_attempt_an_event_in_it() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(503).header("x-request-id", "req_1").header("retry-after", "2");
        })
        .await;
    let client = Client::builder().key("sk-admin-test").base_url(server.base_url()).clock(Skipping::new());
    let client = client.retry(RetryPolicy::default().attempts(2)).build().unwrap();
    let (collector, guard) = Collector::set();

    client.project("proj_1").users().list().limit(5).await.unwrap_err();

    drop(guard);
    let collected = collector.0.lock().unwrap();
    let [span] = &collected.spans[..] else { panic!("{:?}", collected.spans) };
    assert_eq!(
        fields(span, &["server.port"]),
        json!({
            "otel.name": "GET /organization/projects/{project_id}/users",
            "otel.kind": "client",
            "openai_admin.operation": "list_project_users",
            "http.request.method": "GET",
            "url.template": "/organization/projects/{project_id}/users",
            "server.address": "127.0.0.1",
            "http.response.status_code": "503",
            "http.response.header.x-request-id": "req_1",
            "error.type": "503",
            "openai_admin.attempts": "2",
            "openai_admin.waited_ms": "2100",
            "openai_admin.duration_ms": "2100",
        })
    );
    assert_eq!(span["server.port"], server.port().to_string());
    let events: Vec<_> = collected.events.iter().map(|event| fields(event, &[])).collect();
    let attempt = |number: &str| {
        json!({
            "message": "attempt", "http.request.resend_count": number,
            "http.response.status_code": "503", "error.type": "503",
        })
    };
    let mut first = attempt("0");
    first["openai_admin.next_attempt_in_ms"] = json!("2100");
    let waiting = json!({
        "message": "waiting", "openai_admin.operation": "list_project_users",
        "openai_admin.wait_ms": "2100", "openai_admin.wait_reason": "Backoff",
    });
    assert_eq!(events, [first, waiting, attempt("1")]);
}

#[tokio::test]
async fn a_wait_above_five_seconds_is_told_to_people() {
    for (asked, told) in [("4", tracing::Level::DEBUG), ("6", tracing::Level::INFO)] {
        let server = MockServer::start_async().await;
        server
            .mock_async(|_, then| {
                then.status(503).header("retry-after", asked);
            })
            .await;
        let client =
            Client::builder().key("sk-admin-test").base_url(server.base_url()).clock(Skipping::new());
        let client = client.retry(RetryPolicy::default().attempts(2)).build().unwrap();
        let (collector, guard) = Collector::set();

        client.projects().list().await.unwrap_err();

        drop(guard);
        let collected = collector.0.lock().unwrap();
        let waits = collected.events.iter().zip(&collected.levels);
        let waits: Vec<_> = waits.filter(|(event, _)| event["message"] == "waiting").collect();
        let [(_, level)] = waits[..] else { panic!("{waits:?}") };
        assert_eq!(*level, told, "{asked} s");
    }
}

#[tokio::test]
async fn a_span_tells_what_went_wrong() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(200).body("{}");
        })
        .await;
    let client = |url: &str| {
        let client = Client::builder().key("sk-admin-test").base_url(url);
        client.retry(RetryPolicy::none()).build().unwrap()
    };
    let (collector, guard) = Collector::set();

    client(&server.base_url()).projects().get("proj_1").await.unwrap_err();
    drop(guard);
    let decode = collector.0.lock().unwrap().spans.pop().unwrap();
    let (collector, guard) = Collector::set();
    let closed = Closed::new();
    client(&closed.url()).projects().get("proj_1").await.unwrap_err();
    drop(guard);
    let connect = collector.0.lock().unwrap().spans.pop().unwrap();

    assert_eq!(
        (decode["error.type"].as_str(), decode["http.response.status_code"].as_str()),
        ("decode", "200")
    );
    assert_eq!((connect["error.type"].as_str(), connect["openai_admin.attempts"].as_str()), ("connect", "1"));
    assert!(!connect.contains_key("http.response.status_code"));
}

#[tokio::test]
async fn the_404_of_a_deletion_that_is_done_is_no_error_of_its_span() {
    let recorder = Recorder::start().await;
    let answer = |status| Answer { status, headers: Vec::new(), body: Vec::new() };
    recorder.set([answer(500), answer(404)]);
    let client = Client::builder().key("sk-admin-test").base_url(recorder.url()).clock(Skipping::new());
    let client = client.build().unwrap();
    let (collector, guard) = Collector::set();

    client.project("proj_1").spend_limit().delete().await.unwrap();

    drop(guard);
    let span = collector.0.lock().unwrap().spans.pop().unwrap();
    assert_eq!((span["http.response.status_code"].as_str(), span.get("error.type")), ("404", None));
}

#[tokio::test]
async fn an_event_tells_what_of_a_reply_was_mended_and_no_value_of_it() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            let item =
                r#"{"id": "planted", "object": "organization.project", "created_at": 1.0, "name": "\ud83d"}"#;
            then.status(200)
                .body(format!(r#"{{"data": [{item}, {item}, {{}}], "has_more": false, "first_id": 5}}"#));
        })
        .await;
    let client = Client::builder().key("sk-admin-test").base_url(server.base_url());
    let client = client.retry(RetryPolicy::none()).build().unwrap();
    let (collector, guard) = Collector::set();

    client.projects().list().await.unwrap_err();

    drop(guard);
    let collected = collector.0.lock().unwrap();
    let [_, mended] = &collected.events[..] else { panic!("{:?}", collected.events) };
    assert_eq!(mended["message"], "the reply was mended");
    assert_eq!(mended["openai_admin.mended"], "5");
    for field in ["data[0].created_at: ", "data[1].name: ", "first_id: "] {
        assert!(mended["openai_admin.mended_fields"].contains(field), "{mended:?}");
    }
    assert!(!format!("{:?}", collected.events).contains("planted"));
    assert_eq!(collected.spans[0]["error.type"], "decode");
}

/// Keeps what is written for people.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn a_page_that_is_prefetched_is_in_the_span_of_its_caller_like_any_other() {
    let server = MockServer::start_async().await;
    for (after, following, has_more) in [(None, "a", true), (Some("a"), "b", false)] {
        let page = json!({"object": "list", "data": [], "has_more": has_more, "last_id": following});
        server
            .mock_async(move |when, then| {
                match after {
                    Some(after) => when.query_param("after", after),
                    None => when.query_param_missing("after"),
                };
                then.status(200).json_body(page);
            })
            .await;
    }
    let client = Client::builder().key("sk-admin-test").base_url(server.base_url()).build().unwrap();
    let lines = Lines::default();
    let writer = lines.clone();
    let subscriber = tracing_subscriber::fmt().with_max_level(tracing::Level::DEBUG);
    let subscriber = subscriber.with_ansi(false).with_writer(move || writer.clone()).finish();

    // Only where the caller is: a task of its own has neither this subscriber nor this span.
    let fetch = async {
        let pages = async {
            let mut pages = client.projects().list().pages().prefetch();
            while let Some(page) = pages.next().await {
                page.unwrap();
            }
        };
        pages.instrument(tracing::info_span!("the_caller")).await;
    };
    fetch.with_subscriber(subscriber).await;

    let lines = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
    let attempts: Vec<_> = lines.lines().filter(|line| line.contains("openai_admin: attempt")).collect();
    assert_eq!(attempts.len(), 2, "{lines}");
    assert!(attempts.iter().all(|line| line.contains("the_caller:call")), "{lines}");
}
