//! What the network and the service can do to a call: for each fault, how often the request is sent,
//! what it ends in, and that nothing secret is printed on the way.

mod server;

use crate::clocks::{Skipping, StoppedTimers};
use crate::logs;
use crate::operations::{Row, rows};
use crate::support::printed;
use flate2::Compression;
use flate2::write::GzEncoder;
use openai_admin::{Client, Error, RetryPolicy};
use server::{Fault, FaultServer};
use std::io::Write;
use std::time::Duration;

/// Is in the key, in the query, in bodies that are sent and in bodies that are received.
const PLANTED: &str = "sk-sandbox-planted";

/// A page without items.
const PAGE: &str = r#"{"object":"list","data":[],"has_more":false}"#;

/// The head of a reply whose body takes its time.
const SLOW: &str = "HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n";

const ATTEMPTS: u32 = 3;

/// How long each attempt may take.
const LIMIT: Duration = Duration::from_secs(20);

/// What a call ends in.
#[derive(Clone, Copy, Debug, PartialEq)]
enum End {
    Done,
    Connect,
    Timeout,
    Transport,
    Decode,
    Api(u16),
}

impl End {
    fn of<T>(outcome: &Result<T, Error>) -> Self {
        match outcome {
            Ok(_) => Self::Done,
            Err(Error::Connect(_)) => Self::Connect,
            Err(Error::Timeout(_)) => Self::Timeout,
            Err(Error::Transport(_)) => Self::Transport,
            Err(Error::Decode(_)) => Self::Decode,
            Err(Error::Api(e)) => Self::Api(e.status.as_u16()),
            Err(e) => panic!("{e:?}"),
        }
    }
}

/// Whether a create that meets the fault may have happened.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Harm {
    Known,
    Unknown,
}

fn http(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Fault {
    let body = body.as_ref();
    let head = format!(
        "HTTP/1.1 {status}\r\nx-request-id: req_1\r\nconnection: close\r\n{headers}content-length: {}\r\n\r\n",
        body.len()
    );
    Fault::Answer([head.as_bytes(), body].concat())
}

/// An answer of these bytes, after which the connection closes.
fn raw(answer: impl Into<Vec<u8>>) -> Fault {
    Fault::Answer(answer.into())
}

fn client(url: &str, clock: Skipping) -> Client {
    let builder = Client::builder().key(format!("{PLANTED}-key")).base_url(url).clock(clock);
    builder.timeout(LIMIT).retry(RetryPolicy::default().attempts(ATTEMPTS)).build().unwrap()
}

/// A call that is harmless to repeat. It has something secret in its query.
async fn list(client: &Client) -> Result<(), Error> {
    client.projects().list().after(format!("{PLANTED}-query")).await.map(drop)
}

/// A call that is harmful to repeat. It has something secret in its body.
async fn create(client: &Client) -> Result<(), Error> {
    client.project("proj_1").service_accounts().create(format!("{PLANTED}-sent")).await.map(drop)
}

/// Meets both calls with a fault. `sent` is how many requests of each arrive whole.
async fn meet(name: &str, fault: Fault, end: End, sent: (usize, usize), harm: Harm) {
    for (harmless, sent) in [(true, sent.0), (false, sent.1)] {
        let name = format!("{name}, {}", if harmless { "list" } else { "create" });
        let server = FaultServer::start(vec![fault.clone()]).await;
        let client = client(&server.url, Skipping::new());
        logs::record();

        let outcome = if harmless { list(&client).await } else { create(&client).await };

        let log = logs::recorded();
        assert_eq!(End::of(&outcome), end, "{name}: {outcome:?}");
        assert_eq!(server.requests(), sent, "{name}");
        let e = outcome.unwrap_err();
        assert_eq!(e.is_outcome_unknown(), !harmless && harm == Harm::Unknown, "{name}: {e}");
        assert_eq!(e.is_connect(), end == End::Connect, "{name}");
        assert_eq!(e.is_timeout(), end == End::Timeout, "{name}");
        assert_eq!(e.is_decode(), end == End::Decode, "{name}");
        let attempts = e.meta().attempts as usize;
        if matches!(fault, Fault::Refuse | Fault::ResetUnread) {
            let most = if harmless || harm == Harm::Known { ATTEMPTS as usize } else { 1 };
            assert_eq!(attempts, most, "{name}");
            assert!(matches!(fault, Fault::Refuse) || server.connections() == most, "{name}");
        } else {
            assert_eq!(attempts, sent, "{name}");
        }
        let operation = if harmless { "list_projects" } else { "create_project_service_account" };
        assert_eq!(e.operation(), Some(operation), "{name}");
        assert!(log.contains(operation), "{name}: {log}");
        for text in [printed(&e), log] {
            assert!(!text.contains(PLANTED), "{name}: {text}");
        }
    }
}

#[tokio::test]
async fn a_connection_that_is_refused_is_tried_again_by_every_call() {
    meet("refused", Fault::Refuse, End::Connect, (0, 0), Harm::Known).await;
}

#[tokio::test]
async fn connections_that_break_are_tried_again_by_harmless_calls_only() {
    let cut = "HTTP/1.1 200 OK\r\nx-request-id: req_1\r\ncontent-length: 99\r\n\r\n{";
    let lengths = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\ncontent-length: 5\r\n\r\n{}";
    let many = format!("HTTP/1.1 200 OK\r\n{}content-length: 2\r\n\r\n{{}}", "x-a: b\r\n".repeat(200));
    let long = format!("HTTP/1.1 200 OK\r\nx-a: {}\r\ncontent-length: 2\r\n\r\n{{}}", "b".repeat(1 << 20));
    let table = [
        ("reset before the request is read", Fault::ResetUnread, 0),
        ("reset after the request is read", Fault::ResetRead, ATTEMPTS as usize),
        ("closed without a word", raw(""), ATTEMPTS as usize),
        ("half a header", raw("HTTP/1.1 200 OK\r\ncontent-le"), ATTEMPTS as usize),
        ("half a body", raw(cut), ATTEMPTS as usize),
        ("two lengths", raw(lengths), ATTEMPTS as usize),
        ("garbage", raw("\0\x01\x02 nothing of the kind\r\n\r\n"), ATTEMPTS as usize),
        ("more headers than anybody reads", raw(many), ATTEMPTS as usize),
        ("a header without an end", raw(long), ATTEMPTS as usize),
    ];
    for (name, fault, sent) in table {
        meet(name, fault, End::Transport, (sent, sent.min(1)), Harm::Unknown).await;
    }
}

/// A reply that never comes to its end is waited for again by harmless calls only.
async fn meet_slowness(name: &str, fault: Fault) {
    let _stopped = StoppedTimers::new();
    meet(name, fault, End::Timeout, (ATTEMPTS as usize, 1), Harm::Unknown).await;
}

#[tokio::test]
async fn a_stalled_connection_is_tried_again_by_harmless_calls_only() {
    meet_slowness("no answer", Fault::Stall(Vec::new())).await;
}

#[tokio::test]
async fn a_stalled_body_is_tried_again_by_harmless_calls_only() {
    meet_slowness("half an answer", Fault::Stall(SLOW.into())).await;
}

#[tokio::test]
async fn a_slow_body_is_tried_again_by_harmless_calls_only() {
    meet_slowness("a slow body", Fault::Slow(SLOW.into())).await;
}

#[tokio::test]
async fn refusals_are_repeated_by_what_they_say() {
    let body = format!("<html>{PLANTED}-received</html>");
    let lock = r#"{"error":{"message":"The object is locked","type":"t"}}"#;
    let conflict = r#"{"error":{"message":"A block of the clock","type":"t"}}"#;
    let all = ATTEMPTS as usize;
    let table = [
        ("HTML", http("502 Bad Gateway", "content-type: text/html\r\n", &body), 502, (all, 1), Harm::Unknown),
        ("empty", http("500 X", "", ""), 500, (all, 1), Harm::Unknown),
        ("not UTF-8", http("500 X", "", b"\xff\xfe"), 500, (all, 1), Harm::Unknown),
        ("told not to", http("500 X", "x-should-retry: false\r\n", ""), 500, (1, 1), Harm::Unknown),
        ("told to", http("500 X", "x-should-retry: true\r\n", ""), 500, (all, 1), Harm::Unknown),
        ("unavailable", http("503 X", "", ""), 503, (all, 1), Harm::Unknown),
        ("unavailable, later", http("503 X", "retry-after: 1\r\n", ""), 503, (all, all), Harm::Known),
        ("unavailable, told to", http("503 X", "x-should-retry: true\r\n", ""), 503, (all, all), Harm::Known),
        ("timeout of the server", http("408 X", "", ""), 408, (all, 1), Harm::Unknown),
        ("a lock", http("409 X", "", lock), 409, (all, 1), Harm::Known),
        ("a conflict", http("409 X", "", conflict), 409, (1, 1), Harm::Known),
        ("quota used up", http("429 X", "x-should-retry: false\r\n", ""), 429, (1, 1), Harm::Known),
        ("not found", http("404 X", "", &body), 404, (1, 1), Harm::Known),
        ("redirect", http("301 X", "location: http://127.0.0.1:1/\r\n", ""), 301, (1, 1), Harm::Known),
    ];
    for (name, fault, status, sent, harm) in table {
        meet(name, fault, End::Api(status), sent, harm).await;
    }
}

#[tokio::test]
async fn a_success_that_is_not_json_is_fetched_again_but_not_made_again() {
    let short = format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 5\r\n\r\n{PAGE}");
    let invalid = b"{\"object\":\"\xff\xfe\", \"data\":[]}";
    let all = ATTEMPTS as usize;
    let table = [
        ("a length that is too short", raw(short), (all, 1)),
        ("nothing", http("200 OK", "", ""), (all, 1)),
        ("HTML", http("200 OK", "", format!("<html>{PLANTED}")), (all, 1)),
        ("not UTF-8", http("200 OK", "", invalid), (1, 1)),
        ("another object", http("200 OK", "", format!("{{\"{PLANTED}\":1}}")), (1, 1)),
    ];
    for (name, fault, sent) in table {
        meet(name, fault, End::Decode, sent, Harm::Known).await;
    }
}

#[tokio::test]
async fn what_is_too_large_is_not_read_and_not_asked_for_again() {
    let gibibyte = 1 << 30;
    let announced = format!("HTTP/1.1 200 OK\r\nx-request-id: req_1\r\ncontent-length: {gibibyte}\r\n\r\n");
    let bare = b"HTTP/1.1 200 OK\r\nx-request-id: req_1\r\nconnection: close\r\n\r\n".to_vec();
    let mut bomb = GzEncoder::new(Vec::new(), Compression::fast());
    for _ in 0..4 {
        bomb.write_all(&[b' '; 1 << 20]).unwrap();
    }
    let bomb = bomb.finish().unwrap();
    assert!(bomb.len() < 1 << 16);
    let (default, mebibyte) = (32 << 20, 1 << 20);
    let mut table = vec![
        ("announced", Fault::Flood(announced.into(), gibibyte), default),
        ("not announced", Fault::Flood(bare, gibibyte), mebibyte),
    ];
    if cfg!(feature = "gzip") {
        table.push(("compressed", http("200 OK", "content-encoding: gzip\r\n", bomb), mebibyte));
    }
    for (name, fault, most) in table {
        let server = FaultServer::start(vec![fault]).await;
        let mut client = Client::builder().key("sk-admin-test").base_url(&server.url).clock(Skipping::new());
        if most != default {
            client = client.max_response_bytes(most);
        }
        let client = client.build().unwrap();
        for (number, harmless) in [(1, true), (2, false)] {
            let outcome = if harmless { list(&client).await } else { create(&client).await };

            assert_eq!(End::of(&outcome), End::Transport, "{name}: {outcome:?}");
            assert_eq!(server.requests(), number, "{name}");
            let e = outcome.unwrap_err();
            assert!(e.to_string().contains(&format!("larger than {most} bytes")), "{name}: {e}");
            assert_eq!(e.is_outcome_unknown(), !harmless, "{name}: {e}");
            assert_eq!((e.request_id(), e.status().unwrap().as_u16()), (Some("req_1"), 200), "{name}");
        }
    }
}

#[tokio::test]
async fn the_size_limit_can_be_set() {
    let server = FaultServer::start(vec![http("200 OK", "", PAGE)]).await;
    let client = |most| {
        let builder = Client::builder().key("sk-admin-test").base_url(&server.url);
        builder.max_response_bytes(most).build().unwrap()
    };

    list(&client(PAGE.len() as u64)).await.unwrap();
    assert!(list(&client(PAGE.len() as u64 - 1)).await.is_err());
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn compressed_replies_are_read() {
    let mut page = GzEncoder::new(Vec::new(), Compression::fast());
    page.write_all(PAGE.as_bytes()).unwrap();
    let page = http("200 OK", "content-encoding: gzip\r\n", page.finish().unwrap());
    let server = FaultServer::start(vec![page]).await;

    let reply = client(&server.url, Skipping::new()).projects().list().with_meta().await.unwrap();

    assert_eq!(reply.body().as_ref(), PAGE.as_bytes());
}

#[tokio::test]
async fn doubled_headers_do_no_harm() {
    let answer = format!(
        "HTTP/1.1 200 OK\r\nx-request-id: req_1\r\nx-request-id: req_2\r\nconnection: close\r\n\
         x-ratelimit-limit-requests: 7\r\nx-odd: \u{e9}\r\ncontent-length: {0}\r\ncontent-length: {0}\r\n\r\n{PAGE}",
        PAGE.len()
    );
    let server = FaultServer::start(vec![raw(answer)]).await;

    let reply = client(&server.url, Skipping::new()).projects().list().with_meta().await.unwrap();

    assert_eq!(reply.request_id(), Some("req_1"));
    assert_eq!((reply.meta.attempts, reply.meta.rate_limit.limit), (1, Some(7)));
}

#[tokio::test]
async fn a_storm_of_429_is_waited_out_by_every_call_whatever_it_says() {
    // What each 429 says, and the least and the most that is waited in all: a time that doubles from 2
    // seconds on, of which chance takes a part. Where a time is asked for, that is the first wait, and
    // the least of the others.
    let table = [
        ("", 22.0, 23.0),
        ("retry-after: 3\r\n", 15.0, 16.0),
        ("retry-after: 0.5\r\n", 11.0, 11.5),
        ("retry-after-ms: 1500\r\n", 12.0, 12.5),
        ("retry-after-ms: 1500\r\nretry-after: 3\r\n", 15.0, 16.0),
        ("retry-after: 1\r\nretry-after: 3\r\n", 15.0, 16.0),
        ("x-should-retry: true\r\n", 22.0, 23.0),
        ("retry-after: -3\r\n", 22.0, 23.0),
        ("retry-after: NaN\r\n", 22.0, 23.0),
        ("retry-after: soon\r\n", 22.0, 23.0),
        ("retry-after: \u{e9}\r\n", 22.0, 23.0),
        // The clock of the tests stands at the 14th of November 2023, 22:13:20.
        ("retry-after: Tue, 14 Nov 2023 22:13:23 GMT\r\n", 15.0, 16.0),
        ("retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n", 10.0, 11.0),
        ("retry-after: 0\r\n", 10.0, 11.0),
    ];
    for (headers, least, most) in table {
        for harmless in [true, false] {
            let refused = http("429 X", headers, r#"{"error":{"message":"slow down","type":"requests"}}"#);
            let account = format!(
                r#"{{"object":"o","id":"svc_1","name":"n","role":"member","created_at":1,"api_key":
                {{"object":"o","value":"{PLANTED}-received","name":"n","created_at":1,"id":"key_1"}}}}"#
            );
            let done = http("200 OK", "", if harmless { PAGE } else { &account });
            let server = FaultServer::start([vec![refused; 4], vec![done]].concat()).await;
            let clock = Skipping::new();
            let client = client(&server.url, clock.clone());
            logs::record();

            let outcome = if harmless { list(&client).await } else { create(&client).await };

            let log = logs::recorded();
            assert_eq!(End::of(&outcome), End::Done, "{headers}: {outcome:?}");
            assert_eq!(server.requests(), 5, "{headers}");
            let total = clock.total().as_secs_f64();
            assert!((least..=most).contains(&total), "{headers}: waited {total} s");
            assert!(!log.contains(PLANTED), "{headers}: {log}");
        }
    }
}

#[tokio::test]
async fn a_429_that_asks_for_more_than_any_call_waits_fails_at_once_and_tells_the_wait() {
    for headers in ["retry-after: 3600", "retry-after: 99999999999999999999", "retry-after: 1e300"] {
        let server = FaultServer::start(vec![http("429 X", &format!("{headers}\r\n"), "")]).await;
        let clock = Skipping::new();
        let client = client(&server.url, clock.clone());

        let e = create(&client).await.unwrap_err();

        assert!(e.is_rate_limited() && !e.is_outcome_unknown(), "{e}");
        assert!(e.meta().wait_refused.unwrap() >= Duration::from_secs(3600), "{e}");
        assert!(e.to_string().contains("no call waits longer than 300.0s"), "{e}");
        assert_eq!((server.requests(), clock.total()), (1, Duration::ZERO), "{headers}");
    }
}

#[tokio::test]
async fn every_operation_is_repeated_only_if_openapi_yaml_calls_it_harmless() {
    for Row { operation, call, .. } in rows() {
        let server = FaultServer::start(vec![http("500 X", "", "")]).await;

        let e = call(&client(&server.url, Skipping::new())).await.unwrap_err();

        let known = openai_admin::operations().iter().find(|known| known.id == operation).unwrap();
        let sent = if known.idempotent { ATTEMPTS as usize } else { 1 };
        assert_eq!(server.requests(), sent, "{operation}");
        assert_eq!(e.is_outcome_unknown(), !known.idempotent, "{operation}");
    }
}

#[tokio::test]
async fn a_deletion_without_a_body_is_told_from_one_whose_body_is_cut_off() {
    let head = |headers: &str| raw(format!("HTTP/1.1 200 OK\r\n{headers}\r\n"));
    let silent = [
        ("no content", raw("HTTP/1.1 204 No Content\r\n\r\n")),
        ("no length", head("connection: close\r\n")),
        ("length 0", head("content-length: 0\r\n")),
        ("no chunk", raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n")),
        (
            "a chunk of spaces",
            raw("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n  \r\n0\r\n\r\n"),
        ),
    ];
    for (name, fault) in silent {
        let server = FaultServer::start(vec![fault]).await;

        let gone = client(&server.url, Skipping::new()).project("proj_1").users().delete("user_1").await;

        let gone = gone.unwrap_or_else(|e| panic!("{name}: {e:?}"));
        assert_eq!((gone.id.as_str(), gone.deleted, gone.was_absent()), ("user_1", true, false), "{name}");
        assert_eq!(server.requests(), 1, "{name}");
    }
    for (name, fault) in [
        ("length 9", head("content-length: 9\r\n")),
        ("no last chunk", head("transfer-encoding: chunked\r\n")),
    ] {
        let gone = r#"{"error":{"message":"gone","type":"invalid_request_error"}}"#;
        let server = FaultServer::start(vec![fault, http("404 X", "", gone)]).await;

        let gone = client(&server.url, Skipping::new()).project("proj_1").users().delete("user_1").await;

        assert!(gone.unwrap_or_else(|e| panic!("{name}: {e:?}")).was_absent(), "{name}");
        assert_eq!(server.requests(), 2, "{name}");
    }
}
