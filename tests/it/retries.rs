//! What a caller sees of repeats: settings, metadata, deadlines, and creates that may have happened.

use crate::clocks::{Skipping, StoppedTimers};
use crate::support::{client_at, silent};
use httpmock::MockServer;
use openai_admin::{Client, ClientBuilder, Clock, Error, Method, RetryPolicy, Sleep};
use openai_admin_sandbox::Sandbox;
use serde_json::{Value, json};
use std::time::{Duration, SystemTime};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio::time::Instant;

fn patient(url: impl Into<String>) -> ClientBuilder {
    Client::builder().key("sk-admin-test").base_url(url).clock(Skipping::new())
}

async fn failing(status: u16) -> MockServer {
    let server = MockServer::start_async().await;
    server
        .mock_async(|_, then| {
            then.status(status).header("x-request-id", "req_1");
        })
        .await;
    server
}

#[tokio::test]
async fn a_call_has_the_policy_of_its_client_unless_it_brings_its_own() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|_, then| {
            then.status(500);
        })
        .await;
    let client = patient(server.base_url()).retry(RetryPolicy::default().attempts(2)).build().unwrap();

    client.projects().get("proj_1").await.unwrap_err();
    mock.assert_calls_async(2).await;
    client.projects().get("proj_1").retry(RetryPolicy::none()).await.unwrap_err();
    mock.assert_calls_async(3).await;
    client.projects().list().retry(RetryPolicy::default().attempts(3)).await.unwrap_err();
    mock.assert_calls_async(6).await;
    let e = client.projects().get("proj_1").retry(RetryPolicy::default().attempts(0)).await.unwrap_err();
    assert!(e.is_invalid_input() && e.to_string().contains("attempts"), "{e}");
    mock.assert_calls_async(6).await;
}

#[tokio::test]
async fn metadata_tells_attempts_and_waits_on_success_and_on_error() {
    let server = MockServer::start_async().await;
    let refused = server
        .mock_async(|_, then| {
            then.status(429).header("retry-after", "2").header("x-ratelimit-remaining-requests", "0");
        })
        .await;
    let clock = Skipping::new();
    let client = patient(server.base_url()).clock(clock.clone()).build().unwrap();
    let policy = RetryPolicy::default().attempts(3).throttling_counts(true);

    let e = client.projects().list().retry(policy).await.unwrap_err();

    assert!(e.is_rate_limited() && e.to_string().contains("after 3 attempts"), "{e}");
    assert_eq!((e.meta().attempts, e.meta().waited), (3, clock.total()));
    assert_eq!(e.meta().rate_limit.remaining, Some(0));
    assert!(e.meta().waited >= Duration::from_secs(4), "{:?}", e.meta());

    refused.delete_async().await;
    server
        .mock_async(|_, then| {
            then.status(200)
                .header("x-request-id", "req_2")
                .header("x-ratelimit-limit-requests", "7")
                .header("x-ratelimit-reset-requests", "8s")
                .json_body(json!({"object": "list", "data": [], "has_more": false}));
        })
        .await;
    let reply = client.projects().list().with_meta().await.unwrap();
    assert_eq!((reply.request_id(), reply.meta.attempts), (Some("req_2"), 1));
    assert_eq!(reply.meta.rate_limit.limit, Some(7));
    assert_eq!(reply.meta.rate_limit.reset.as_deref(), Some("8s"));
    // The cool-down that the last 429 began.
    assert!(reply.meta.waited >= Duration::from_secs(2), "{:?}", reply.meta);
}

#[tokio::test]
async fn a_create_of_unknown_outcome_says_what_to_look_at() {
    let server = failing(500).await;
    let client = patient(server.base_url()).build().unwrap();

    let e = client.projects().create("docs").await.unwrap_err();

    assert!(e.is_outcome_unknown() && e.is_server_error(), "{e}");
    assert_eq!((e.operation(), e.request_id()), (Some("create_project"), Some("req_1")));
    assert_eq!(e.check_with().unwrap().id, "list_projects");
    assert!(e.to_string().ends_with("look before you repeat it, with list_projects"), "{e}");
    let e = client.project("proj_1").service_account("svc_1").api_keys().create().await.unwrap_err();
    assert_eq!(e.check_with().unwrap().id, "list_project_api_keys");
    let e = client.projects().get("proj_1").await.unwrap_err();
    assert!(!e.is_outcome_unknown() && e.check_with().is_none(), "{e}");
}

#[tokio::test]
async fn creates_are_repeated_for_who_accepts_duplicates() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method("POST");
            then.status(500);
        })
        .await;
    let client = patient(server.base_url()).build().unwrap();
    let policy = RetryPolicy::default().attempts(3).accept_duplicate_creates();

    let e = client.projects().create("docs").retry(policy).await.unwrap_err();

    mock.assert_calls_async(3).await;
    assert!(e.is_outcome_unknown(), "{e}");
}

#[tokio::test]
async fn calls_that_are_not_covered_are_repeated_by_their_method() {
    for (method, requests) in [(Method::GET, 5), (Method::PUT, 5), (Method::DELETE, 5), (Method::POST, 1)] {
        let server = MockServer::start_async().await;
        let mock = server
            .mock_async(|_, then| {
                then.status(502);
            })
            .await;
        let client = patient(server.base_url()).build().unwrap();

        let e = client.request::<Value>(method.clone(), "/organization/invites").await.unwrap_err();

        mock.assert_calls_async(requests).await;
        assert_eq!(e.is_outcome_unknown(), method == Method::POST, "{e}");
    }
}

#[tokio::test]
async fn the_deadline_ends_an_attempt_that_is_under_way() {
    let _stopped = StoppedTimers::new();
    let client = patient(silent().await).retry(RetryPolicy::none()).build().unwrap();
    let begun = Instant::now();

    let e = client.projects().get("proj_1").deadline(Duration::from_secs(7)).await.unwrap_err();

    assert!(e.is_timeout() && matches!(e, Error::Timeout(_)), "{e:?}");
    assert!((7..=9).contains(&begun.elapsed().as_secs()), "after {:?}", begun.elapsed());
}

#[tokio::test]
async fn a_list_counts_its_deadline_for_each_page() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.query_param_missing("after");
            let page =
                json!({"object": "list", "data": [], "has_more": true, "first_id": "a", "last_id": "a"});
            then.status(200).json_body(page);
        })
        .await;
    let throttled = server
        .mock_async(|when, then| {
            when.query_param("after", "a");
            then.status(429).header("retry-after", "20");
        })
        .await;
    let client = patient(server.base_url()).build().unwrap();
    let mut pages = client.projects().list().deadline(Duration::from_secs(30)).pages();

    pages.next().await.unwrap().unwrap();
    let e = pages.next().await.unwrap().unwrap_err();

    assert!(e.is_rate_limited() && e.meta().wait_refused.is_some(), "{e}");
    assert_eq!((e.meta().attempts, pages.cursor()), (2, Some("a")));
    throttled.delete_async().await;
}

/// Where in the life of a request the server is killed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Killed {
    BeforeItActs,
    AfterItActed,
}

/// Passes one request on to a server, and is gone for good before its reply is through. What is left is the
/// broken connection: as long as it is held, nobody else is given the port.
async fn killed(upstream: &Sandbox, when: Killed) -> (String, JoinHandle<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/v1", listener.local_addr().unwrap());
    let address = upstream.base_url().replace("http://", "").replace("/v1", "");
    let left = tokio::spawn(async move {
        let (mut client, _) = listener.accept().await.unwrap();
        let mut request = vec![0; 64 * 1024];
        let length = client.read(&mut request).await.unwrap();
        if when == Killed::AfterItActed {
            let mut server = TcpStream::connect(address).await.unwrap();
            server.write_all(&request[..length]).await.unwrap();
            server.read_u8().await.unwrap();
        }
        drop(listener);
        client.shutdown().await.unwrap();
        client
    });
    (url, left)
}

#[tokio::test]
async fn a_server_that_is_killed_during_a_create_has_made_at_most_one() {
    for (when, made) in [(Killed::BeforeItActs, 0), (Killed::AfterItActed, 1)] {
        let sandbox = Sandbox::start().await.unwrap();
        let (url, _left) = killed(&sandbox, when).await;
        let client = patient(url).build().unwrap();

        let e = client.projects().create("docs").await.unwrap_err();

        assert!(e.is_outcome_unknown() && !e.is_connect(), "{when:?}: {e}");
        assert_eq!(e.meta().attempts, 1, "{when:?}");
        let projects =
            client_at(&sandbox.base_url()).projects().list().limit(100).items().into_vec().await.unwrap();
        let found = projects.iter().filter(|project| project.name.as_deref() == Some("docs")).count();
        assert_eq!(found, made, "{when:?}");
        let e = client.projects().list().await.unwrap_err();
        assert!(e.is_connect() && e.meta().attempts == 5, "{when:?}: {e}");
    }
}

#[tokio::test]
async fn a_call_without_any_time_is_not_sent() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|_, then| {
            then.status(500);
        })
        .await;
    let client = patient(server.base_url()).build().unwrap();

    let e = client.projects().create("docs").deadline(Duration::ZERO).await.unwrap_err();

    assert!(matches!(&e, Error::Deadline(_)) && e.is_timeout() && !e.is_outcome_unknown(), "{e:?}");
    assert_eq!((e.meta().attempts, e.meta().wait_refused), (0, Some(Duration::ZERO)));
    mock.assert_calls_async(0).await;
}

/// Draws whatever it is told to.
#[derive(Debug)]
struct Drawing(f64, Skipping);

impl Clock for Drawing {
    fn now(&self) -> std::time::Instant {
        self.1.now()
    }

    fn time_of_day(&self) -> SystemTime {
        self.1.time_of_day()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.1.sleep(duration)
    }

    fn random(&self) -> f64 {
        self.0
    }
}

#[tokio::test]
async fn a_clock_that_draws_no_number_from_0_to_1_does_no_harm() {
    let numbers = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, -0.0, 1.0, 2.0, f64::MAX, f64::MIN];
    for status in [500, 429] {
        let server = failing(status).await;
        for number in numbers {
            let clock = Skipping::new();
            let policy = RetryPolicy::default().attempts(3).throttling_counts(true);
            let longest = Duration::from_secs(1);
            let policy = policy.backoff(longest, longest).throttle_backoff(longest, longest);
            let client = patient(server.base_url()).clock(Drawing(number, clock.clone())).retry(policy);

            let e = client.build().unwrap().projects().get("proj_1").await.unwrap_err();

            assert_eq!((e.status().unwrap().as_u16(), e.meta().attempts), (status, 3), "{number}");
            assert!(clock.slept().iter().all(|slept| *slept <= longest), "{number}: {:?}", clock.slept());
        }
    }
}
