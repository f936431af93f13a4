//! When calls go out: after a 429, at a pace, and how many at a time.

#[path = "../../benches/throttled/inventory.rs"]
mod inventory;

use crate::clocks::{Manual, until};
use crate::support::Closed;
use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request, Response};
use openai_admin::{Client, ClientBuilder, Error, HeaderMap, Pacing, RetryPolicy, StatusCode};
use openai_admin_sandbox::{Sandbox, ScaledClock, Throttle};
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::task::JoinHandle;

/// What the first request that is not throttled any more meets.
#[derive(Clone, Copy, Debug)]
enum Met {
    Answer(StatusCode, &'static str),
    /// No connection can be made.
    Nobody,
}

/// A service in place of the network: takes as many requests as it is told, refuses others with a
/// 429, and notes when each came.
#[derive(Debug)]
struct Service {
    clock: Manual,
    /// How many 429s are still to come.
    refusals: Mutex<u32>,
    hint: Option<&'static str>,
    /// In place of a page, once.
    odd: Mutex<Option<Met>>,
    requests: Mutex<Vec<(String, Duration)>>,
    /// Requests are answered as long as there is one.
    answers: Semaphore,
}

impl Service {
    fn new(refusals: u32, hint: Option<&'static str>) -> Arc<Self> {
        let (clock, refusals) = (Manual::new(), Mutex::new(refusals));
        let (odd, requests, answers) = (Mutex::default(), Mutex::default(), Semaphore::new(1000));
        Arc::new(Self { clock, refusals, hint, odd, requests, answers })
    }

    fn builder(self: &Arc<Self>) -> ClientBuilder {
        let builder = Client::builder().key("sk-admin-test").base_url("http://127.0.0.1:1");
        builder.clock(self.clock.clone()).middleware(Arc::clone(self))
    }

    /// By call, the seconds at which requests came.
    fn requests(&self) -> Vec<(String, f64)> {
        let requests = self.requests.lock().unwrap();
        requests.iter().map(|(call, time)| (call.clone(), time.as_secs_f64())).collect()
    }

    fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }
}

impl Middleware for Service {
    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        MiddlewareFuture::new(async move {
            let call = request.headers().get("x-call").map_or("", |call| call.to_str().unwrap());
            self.requests.lock().unwrap().push((call.to_owned(), self.clock.elapsed()));
            self.answers.acquire().await.unwrap().forget();
            let mut headers = HeaderMap::new();
            let refused = {
                let mut refusals = self.refusals.lock().unwrap();
                let refused = *refusals > 0;
                *refusals = refusals.saturating_sub(1);
                refused
            };
            if !refused {
                let odd = self.odd.lock().unwrap().take();
                match odd {
                    Some(Met::Answer(status, body)) => return Ok(Response::new(status, headers, body)),
                    Some(Met::Nobody) => return next.run(request).await,
                    None => {}
                }
                let page = r#"{"object":"list","data":[],"has_more":false}"#;
                return Ok(Response::new(StatusCode::OK, headers, page));
            }
            if let Some(hint) = self.hint {
                headers.insert("retry-after", hint.parse().unwrap());
            }
            Ok(Response::new(StatusCode::TOO_MANY_REQUESTS, headers, ""))
        })
    }
}

/// A call on a task of its own.
fn call(client: &Client, name: &str) -> JoinHandle<Result<(), Error>> {
    let list = client.clone().projects().list().header("x-call", name);
    tokio::spawn(async move { list.await.map(drop) })
}

/// Lets everything go on that need not wait for the clock.
async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn a_429_cools_its_endpoint_down_for_all_clones_and_no_other_endpoint() {
    let service = Service::new(1, Some("30"));
    let client = service.builder().build().unwrap();
    let first = call(&client, "first");
    service.clock.until_asleep(1).await;

    let second = call(&client.clone(), "second");
    service.clock.until_asleep(2).await;
    client.project("proj_1").users().list().header("x-call", "other").await.unwrap();

    assert_eq!(service.requests(), [("first".to_owned(), 0.0), ("other".to_owned(), 0.0)]);
    service.clock.advance(seconds(29));
    service.clock.until_asleep(2).await;
    assert_eq!(service.count(), 2, "not before the service allows it");
    service.clock.advance(seconds(2));
    for call in [first, second] {
        call.await.unwrap().unwrap();
    }
    assert_eq!(service.count(), 4);
}

#[tokio::test]
async fn waiting_calls_resume_in_order_and_each_answer_lets_one_more_be_under_way() {
    let service = Service::new(2, None);
    service.answers.forget_permits(1000);
    service.answers.add_permits(2);
    let client = service.builder().build().unwrap();
    let mut calls = Vec::new();
    for (asleep, name) in ["a", "b", "c", "d", "e", "f", "g"].iter().enumerate() {
        calls.push(call(&client, name));
        service.clock.until_asleep(asleep + 1).await;
    }
    for _ in 0..5 {
        service.clock.advance(seconds(1));
        settle().await;
    }

    // The first one tries how the service fares; what is under way together is 1, 2, 3, 4.
    for count in [3, 5, 7, 9] {
        assert_eq!(service.count(), count);
        service.answers.add_permits(1);
        settle().await;
    }
    service.answers.add_permits(1000);
    for call in calls {
        call.await.unwrap().unwrap();
    }

    let requests = service.requests();
    let order: Vec<_> = requests.iter().map(|(call, _)| call.as_str()).collect();
    assert_eq!(order, ["a", "a", "a", "b", "c", "d", "e", "f", "g"]);
    assert!(requests[2].1 - requests[1].1 > requests[1].1 - requests[0].1, "{requests:?}");
}

#[tokio::test]
async fn calls_that_are_throttled_together_cool_down_once() {
    let service = Service::new(3, None);
    service.answers.forget_permits(1000);
    let client = service.builder().build().unwrap();
    let calls = ["a", "b", "c"].map(|name| call(&client, name));
    until(|| service.count() == 3).await;

    service.answers.add_permits(3);
    service.clock.until_asleep(3).await;
    // The first wait after one 429 without a hint is 2 seconds at most.
    service.clock.advance(seconds(2));
    settle().await;
    assert_eq!(service.count(), 4, "one tries");
    service.answers.add_permits(1000);
    for call in calls {
        call.await.unwrap().unwrap();
    }

    assert_eq!(service.count(), 6);
}

#[tokio::test]
async fn a_dropped_call_gives_up_its_place_and_sends_nothing() {
    let service = Service::new(1, Some("30"));
    let client = service.builder().build().unwrap();
    let first = call(&client, "first");
    service.clock.until_asleep(1).await;
    let second = call(&client, "second");
    service.clock.until_asleep(2).await;
    let third = call(&client, "third");
    service.clock.until_asleep(3).await;

    first.abort();
    second.abort();
    assert!(first.await.unwrap_err().is_cancelled() && second.await.unwrap_err().is_cancelled());
    service.clock.until_asleep(1).await;
    service.clock.advance(seconds(31));
    third.await.unwrap().unwrap();

    let order: Vec<_> = service.requests().into_iter().map(|(call, _)| call).collect();
    assert_eq!(order, ["first", "third"]);
}

#[tokio::test]
async fn a_paced_client_spends_its_burst_and_then_goes_steadily() {
    let service = Service::new(0, None);
    let client = service.builder().pacing(Pacing::new(6, seconds(60), 2)).build().unwrap();
    let mut calls = Vec::new();
    for (number, name) in ["a", "b", "c", "d", "e"].iter().enumerate() {
        calls.push(call(&client.clone(), name));
        until(|| service.count() == (number + 1).min(2)).await;
        // The one whose turn it is sleeps; those behind it watch their deadlines.
        service.clock.until_asleep((number + 1).saturating_sub(2)).await;
    }
    client.project("proj_1").users().list().header("x-call", "other").await.unwrap();

    while !calls.iter().all(JoinHandle::is_finished) {
        service.clock.advance(seconds(1));
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
    }

    let expected = [("a", 0.0), ("b", 0.0), ("other", 0.0), ("c", 10.0), ("d", 20.0), ("e", 30.0)];
    assert_eq!(service.requests(), expected.map(|(call, time)| (call.to_owned(), time)));
}

#[tokio::test]
async fn a_call_that_cannot_go_out_before_its_deadline_fails_at_once_and_unsent() {
    let service = Service::new(0, None);
    let client = service.builder().pacing(Pacing::new(1, seconds(60), 1)).build().unwrap();
    call(&client, "first").await.unwrap().unwrap();

    let e = client.projects().list().deadline(seconds(10)).await.unwrap_err();

    assert!(matches!(&e, Error::Deadline(_)) && e.is_timeout() && !e.is_outcome_unknown(), "{e:?}");
    assert_eq!((e.meta().attempts, e.meta().wait_refused), (0, Some(seconds(60))));
    assert_eq!(
        e.to_string(),
        "list_projects was not sent; a wait of 60.0s would outlast its deadline of 10.0s, which `deadline` \
         and `RetryPolicy::no_deadline` change"
    );
    assert_eq!(service.count(), 1);
}

#[tokio::test]
async fn the_bound_on_requests_under_way_holds_for_all_clones_and_endpoints() {
    let service = Service::new(0, None);
    service.answers.forget_permits(1000);
    let client = service.builder().max_in_flight(2).build().unwrap();
    let mut calls = vec![call(&client, "a")];
    let users = client.project("proj_1").users().list().header("x-call", "b");
    calls.push(tokio::spawn(async move { users.await.map(drop) }));
    until(|| service.count() == 2).await;

    let dropped = call(&client.clone(), "dropped");
    service.clock.until_asleep(1).await;
    calls.push(call(&client.clone(), "c"));
    service.clock.until_asleep(2).await;
    assert_eq!(service.count(), 2, "no third one");
    dropped.abort();
    service.answers.add_permits(1);
    until(|| service.count() == 3).await;
    service.answers.add_permits(1000);
    for call in calls {
        call.await.unwrap().unwrap();
    }

    assert_eq!(service.requests()[2].0, "c");
}

#[tokio::test]
async fn a_call_that_is_dropped_on_its_way_frees_its_place() {
    let service = Service::new(0, None);
    service.answers.forget_permits(1000);
    let client = service.builder().max_in_flight(1).build().unwrap();
    let dropped = call(&client, "dropped");
    until(|| service.count() == 1).await;

    dropped.abort();
    service.answers.add_permits(1);
    call(&client, "next").await.unwrap().unwrap();

    assert_eq!(service.count(), 2);
}

#[tokio::test]
async fn an_endpoint_has_recovered_when_it_answers_and_not_when_a_reply_is_lost() {
    // What comes after a 429, and how many calls then go out together.
    let table = [
        (Met::Answer(StatusCode::NOT_FOUND, ""), 2),
        (Met::Answer(StatusCode::OK, "{\"object\":"), 1),
        (Met::Nobody, 1),
    ];
    for (met, together) in table {
        let service = Service::new(1, Some("30"));
        *service.odd.lock().unwrap() = Some(met);
        let closed = Closed::new();
        let builder = service.builder().base_url(closed.url()).retry(RetryPolicy::default().attempts(1));
        let client = builder.build().unwrap();
        let first = call(&client, "first");
        service.clock.until_asleep(1).await;
        service.clock.advance(seconds(31));
        first.await.unwrap().unwrap_err();
        assert_eq!(service.count(), 2, "{met:?}");

        service.answers.forget_permits(1000);
        let calls = ["a", "b"].map(|name| call(&client, name));
        // Who waits for its turn sleeps until its deadline.
        until(|| service.count() - 2 + service.clock.asleep() == 2).await;
        assert_eq!(service.count() - 2, together, "{met:?}");

        service.answers.add_permits(1000);
        while !calls.iter().all(JoinHandle::is_finished) {
            service.clock.advance(Duration::from_millis(500));
            tokio::task::yield_now().await;
        }
        for call in calls {
            call.await.unwrap().unwrap();
        }
    }
}

#[tokio::test]
async fn a_call_whose_turn_comes_when_its_deadline_is_over_is_not_sent() {
    for (left, sent) in [(Duration::ZERO, false), (Duration::from_millis(1), true)] {
        let service = Service::new(0, None);
        let client = service.builder().pacing(Pacing::new(1, seconds(60), 1)).build().unwrap();
        call(&client, "first").await.unwrap().unwrap();
        let second = tokio::spawn(client.projects().list().deadline(seconds(60) + left).into_future());
        service.clock.until_asleep(1).await;

        service.clock.advance(seconds(60));
        let outcome = second.await.unwrap();

        assert_eq!((outcome.is_ok(), service.count()), (sent, 1 + usize::from(sent)), "{left:?} left");
        if let Err(e) = outcome {
            assert!(matches!(e, Error::Deadline(_)), "{e:?}");
            assert_eq!((e.meta().waited, e.meta().wait_refused), (seconds(60), Some(Duration::ZERO)));
        }
    }
}

#[test]
fn settings_that_make_no_sense_are_refused_by_name() {
    let year = seconds(400 * 24 * 60 * 60);
    let builder = || Client::builder().key("sk-admin-test").base_url("http://127.0.0.1:1");
    let table = [
        (builder().retry(RetryPolicy::default().attempts(0)), "attempts"),
        (builder().max_in_flight(0), "max_in_flight"),
        (builder().pacing(Pacing::new(0, seconds(60), 1)), "pacing"),
        (builder().pacing(Pacing::new(7, Duration::ZERO, 1)), "pacing"),
        (builder().pacing(Pacing::new(7, seconds(60), 0)), "pacing"),
        (builder().pacing(Pacing::new(1, year, 1)), "pacing"),
        (builder().pacing(Pacing::new(1, Duration::MAX, u32::MAX)), "pacing"),
    ];
    for (builder, setting) in table {
        assert_eq!(builder.build().unwrap_err().setting, setting);
    }
}

/// Everything in an organization that is throttled like the real one, with time running fast.
async fn inventory_of_a_throttled_organization(pacing: Option<Pacing>) {
    let clock = ScaledClock::new(500, 7);
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    let builder = || Client::builder().key(Sandbox::KEY).base_url(sandbox.base_url());
    let expected = inventory::fill(&builder().build().unwrap(), 12).await.unwrap();
    sandbox.throttle(Throttle::observed());
    let client = builder().clock(clock).retry(RetryPolicy::default().no_deadline());
    let client = pacing.into_iter().fold(client, ClientBuilder::pacing).build().unwrap();

    let found = inventory::list(&client).await.unwrap();

    assert_eq!(found, expected);
}

#[tokio::test]
async fn a_throttled_organization_is_listed_without_a_gap_at_a_pace() {
    inventory_of_a_throttled_organization(Some(Pacing::observed())).await;
}

#[tokio::test]
async fn a_throttled_organization_is_listed_without_a_gap_without_a_pace() {
    inventory_of_a_throttled_organization(None).await;
}
