//! What 429s do to calls, in virtual time: nothing here opens a socket, and no time passes.

#[path = "../../benches/recovery/service.rs"]
mod service;

use futures_util::StreamExt;
use futures_util::future::join_all;
use openai_admin::middleware::{Middleware, Response, Wait, WaitReason};
use openai_admin::{Client, Error, HeaderMap, Pacing, RetryPolicy, StatusCode};
use service::{Bucket, Hints, Service, Virtual, measure, page, throttled};
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// So many seconds after the beginning, as a date.
fn date(after: i64) -> String {
    let day = Virtual::DAY.as_secs().checked_add_signed(after).unwrap();
    httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + seconds(day))
}

fn with_headers(status: StatusCode, headers: &[(&'static str, String)], body: &str) -> Response {
    let headers = headers.iter().map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()));
    Response::new(status, headers.collect::<HeaderMap>(), body.to_owned())
}

/// A service that refuses every request with these headers.
fn refusing(headers: Vec<(&'static str, String)>) -> Arc<Service> {
    Service::new(7, move |_, _| with_headers(StatusCode::TOO_MANY_REQUESTS, &headers, ""))
}

#[tokio::test(start_paused = true)]
async fn a_hint_to_come_back_at_once_again_and_again_makes_no_hot_loop() {
    let text = str::to_owned;
    let forms = [
        vec![("retry-after", text("0"))],
        vec![("retry-after-ms", text("0"))],
        vec![("retry-after", text("0.001"))],
        vec![("retry-after-ms", text("0.5"))],
        vec![("retry-after", date(-60))],
        vec![("retry-after", date(0)), ("date", date(0))],
        vec![("retry-after", date(-60)), ("date", date(0))],
    ];
    for headers in forms {
        for clones in [1, 5] {
            let service = refusing(headers.clone());
            let client = service.client().build().unwrap();
            let calls = (0..clones).map(|_| client.clone().projects().list().into_future());
            for outcome in join_all(calls).await {
                let e = outcome.unwrap_err();
                assert!(e.is_rate_limited() && e.meta().wait_refused.is_some(), "{headers:?}: {e}");
            }
            let seen = service.seen();
            let early = seen.iter().filter(|seen| seen.at < seconds(2)).count();
            assert!(early <= clones + 3, "{headers:?}: {early} in 2 s");
            assert!((clones + 3..clones + 15).contains(&seen.len()), "{headers:?}: {}", seen.len());
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_date_is_read_by_the_clock_of_the_service() {
    for skew in [-3600, 0, 3600] {
        let mut first = true;
        let service = Service::new(7, move |_, _| {
            let headers = [("date", date(skew)), ("retry-after", date(skew + 30))];
            let refused = std::mem::take(&mut first);
            if refused { with_headers(StatusCode::TOO_MANY_REQUESTS, &headers, "") } else { page() }
        });
        service.client().build().unwrap().projects().list().await.unwrap();
        let seen = service.seen();
        let apart = (seen[1].at - seen[0].at).as_secs_f64();
        assert!((30.0..31.0).contains(&apart), "{skew}: {apart}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_quota_that_is_used_up_ends_the_call_at_once_and_shuts_nothing() {
    for (kind, code) in [
        ("insufficient_quota", "429"),
        ("requests", "insufficient_quota"),
        ("requests", "billing_hard_limit_reached"),
        ("requests", "billing_not_active"),
    ] {
        let mut first = true;
        let service = Service::new(7, move |_, _| {
            let body = format!(r#"{{"error":{{"message":"no","type":"{kind}","code":"{code}"}}}}"#);
            let headers = [("retry-after", "30".to_owned())];
            let refused = std::mem::take(&mut first);
            if refused { with_headers(StatusCode::TOO_MANY_REQUESTS, &headers, &body) } else { page() }
        });
        let client = service.client().build().unwrap();

        let e = client.projects().list().await.unwrap_err();

        assert!(e.is_quota_exhausted() && !e.is_rate_limited(), "{kind}, {code}: {e}");
        assert_eq!((e.meta().attempts, service.seen().len()), (1, 1), "{kind}, {code}");
        client.projects().list().await.unwrap();
        assert!(service.clock.elapsed() < seconds(1), "{kind}, {code}");
    }
}

#[tokio::test(start_paused = true)]
async fn one_429_costs_a_busy_endpoint_little_more_than_its_wait() {
    let mut count = 0;
    let service = Service::new(7, move |_, _| {
        count += 1;
        if count == 200 { throttled(Some(("retry-after-ms", "100".to_owned()))) } else { page() }
    });
    let client = service.client().build().unwrap();
    let calls = futures_util::stream::iter(0..400).map(|_| client.projects().list().into_future());
    let done: Vec<_> = calls.buffer_unordered(20).collect().await;
    assert!(done.iter().all(Result::is_ok) && service.seen().len() == 401);
    let time = service.clock.elapsed();
    assert!(time < Duration::from_millis(850), "{time:?}");
}

#[tokio::test(start_paused = true)]
async fn what_a_bucket_allows_is_nearly_reached() {
    // A second lost for each 429 is the dearest kind.
    let fast = measure(Bucket::new(200.0, 50.0, Hints::Seconds), 12_000, 7).await;
    assert!(fast.ratio <= 1.1, "{fast:?}");
    for (rate, burst) in [(7.0 / 60.0, 4.0), (1.0, 10.0)] {
        for hints in Hints::ALL {
            let measured = measure(Bucket::new(rate, burst, hints), 1000, 7).await;
            let good = measured.ratio <= 1.1 && measured.refused <= 20;
            assert!(good, "{rate} a second, {hints:?}: {measured:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_long_hint_ends_the_refused_call_and_lets_one_request_try_every_five_minutes() {
    for hint in [600, 86_400] {
        let service = refusing(vec![("retry-after", hint.to_string())]);
        let client = service.client().retry(RetryPolicy::default().no_deadline()).build().unwrap();
        let e = client.projects().list().await.unwrap_err();
        assert!(service.clock.elapsed() < seconds(1) && e.meta().wait_refused.unwrap() >= seconds(hint));
        assert!(e.to_string().contains("no call waits longer than 300.0s"), "{e}");

        for outcome in join_all((0..2).map(|_| client.projects().list().into_future())).await {
            assert!(outcome.unwrap_err().is_rate_limited());
        }
        let times: Vec<_> = service.seen().iter().map(|seen| seen.at.as_secs()).collect();
        assert_eq!(times, [0, 300, 600], "{hint}");
    }
}

#[tokio::test(start_paused = true)]
async fn cleared_cool_downs_let_the_waiting_calls_of_all_clones_out() {
    let mut first = true;
    let service = Service::new(7, move |_, _| {
        let refused = std::mem::take(&mut first);
        if refused { throttled(Some(("retry-after", "86400".to_owned()))) } else { page() }
    });
    let client = service.client().build().unwrap();
    client.projects().list().await.unwrap_err();
    let waiting =
        [client.clone(), client.clone()].map(|client| tokio::spawn(client.projects().list().into_future()));
    tokio::time::sleep(seconds(10)).await;
    assert_eq!(service.seen().len(), 1);

    client.clone().clear_cool_downs();
    for call in waiting {
        call.await.unwrap().unwrap();
    }
    assert!(service.clock.elapsed() < seconds(11));
}

/// The key lists of 85 projects, all at once, at 7 a minute.
async fn key_lists(retry: RetryPolicy) -> Vec<Result<(), Error>> {
    let mut bucket = Bucket::new(7.0 / 60.0, 4.0, Hints::Nothing);
    let service = Service::new(7, move |_, now| bucket.answer(now));
    let client = service.client().retry(retry).build().unwrap();
    let keys = |client: Client, project: u32| async move {
        client.project(format!("proj_{project}")).api_keys().list().await.map(drop)
    };
    let lists = futures_util::stream::iter(0..85).map(|project| keys(client.clone(), project));
    lists.buffer_unordered(90).collect().await
}

#[tokio::test(start_paused = true)]
async fn queueing_uses_up_no_default_deadline_but_one_that_is_set() {
    let done = key_lists(RetryPolicy::default()).await;
    assert_eq!((done.len(), done.iter().filter(|list| list.is_ok()).count()), (85, 85));

    let done = key_lists(RetryPolicy::default().deadline(seconds(300))).await;
    let late: Vec<_> = done.into_iter().filter_map(Result::err).collect();
    assert!((40..70).contains(&late.len()), "{}", late.len());
    for e in late {
        assert_eq!(e.meta().deadline, Some(seconds(300)), "{e}");
        let text = e.to_string();
        for part in ["a wait of", "its deadline of 300.0s", "`RetryPolicy::no_deadline`"] {
            assert!(text.contains(part), "{text}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_that_takes_nothing_for_as_long_as_the_deadline_fails_all_who_wait() {
    let service = refusing(Vec::new());
    let client = service.client().build().unwrap();
    for outcome in join_all((0..30).map(|_| client.projects().list().into_future())).await {
        assert!(outcome.unwrap_err().meta().wait_refused.is_some());
    }
    let time = service.clock.elapsed();
    assert!(time <= seconds(301), "{time:?}");
}

/// Keeps the waits that it hears of.
#[derive(Debug, Default)]
struct Ears(Mutex<Vec<Wait>>);

impl Middleware for Ears {
    fn wait(&self, wait: &Wait) {
        self.0.lock().unwrap().push(wait.clone());
    }
}

#[tokio::test(start_paused = true)]
async fn middleware_hears_of_each_wait_and_why() {
    let table: [(WaitReason, StatusCode, Option<Pacing>, Option<usize>); 5] = [
        (WaitReason::Throttled, StatusCode::TOO_MANY_REQUESTS, None, None),
        (WaitReason::Backoff, StatusCode::SERVICE_UNAVAILABLE, None, None),
        (WaitReason::Paced, StatusCode::OK, Some(Pacing::new(1, seconds(7), 1)), None),
        (WaitReason::Queued, StatusCode::OK, Some(Pacing::new(1, seconds(7), 1)), None),
        (WaitReason::InFlight, StatusCode::OK, None, Some(1)),
    ];
    for (reason, status, pacing, in_flight) in table {
        let mut first = true;
        let service = Service::new(7, move |_, _| {
            let odd = std::mem::take(&mut first) && !status.is_success();
            if odd { with_headers(status, &[("retry-after", "7".to_owned())], "") } else { page() }
        });
        let ears = Arc::new(Ears::default());
        let mut builder = service.client().middleware(Arc::clone(&ears));
        builder = pacing.into_iter().fold(builder, |builder, pacing| builder.pacing(pacing));
        builder = in_flight.into_iter().fold(builder, |builder, most| builder.max_in_flight(most));
        let client = builder.build().unwrap();
        for outcome in join_all((0..3).map(|_| client.projects().list().into_future())).await {
            outcome.unwrap();
        }
        let waits = ears.0.lock().unwrap();
        let wait = waits.iter().find(|wait| wait.reason == reason);
        let wait = wait.unwrap_or_else(|| panic!("{reason:?}: {waits:?}"));
        assert_eq!(wait.operation, "list_projects");
        let least = if reason == WaitReason::InFlight { Duration::ZERO } else { seconds(6) };
        assert!(wait.at_least >= least, "{wait:?}");
    }
}
