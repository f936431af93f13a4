//! A service in virtual time: it answers in place of the network, and no time passes.

use futures_util::StreamExt;
use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request, Response};
use openai_admin::{Client, ClientBuilder, Clock, HeaderMap, Sleep, StatusCode};
use std::collections::BTreeSet;
use std::fmt;
use std::future::IntoFuture;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

/// How long each request takes, there and back.
pub(crate) const LATENCY: Duration = Duration::from_millis(20);

/// The clock of a runtime that is paused, which moves on whenever all wait for it.
#[derive(Clone, Debug)]
pub(crate) struct Virtual {
    start: Instant,
    chance: Arc<Mutex<fastrand::Rng>>,
}

impl Virtual {
    /// What the time of day is in the beginning.
    pub(crate) const DAY: Duration = Duration::from_secs(1_700_000_000);

    /// To be made within the runtime.
    pub(crate) fn new(seed: u64) -> Self {
        let start = tokio::time::Instant::now().into_std();
        Self { start, chance: Arc::new(Mutex::new(fastrand::Rng::with_seed(seed))) }
    }

    /// The time since the beginning.
    pub(crate) fn elapsed(&self) -> Duration {
        self.now().duration_since(self.start)
    }
}

impl Clock for Virtual {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Self::DAY + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep::new(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        self.chance.lock().unwrap().f64()
    }
}

/// A request, as the service saw it.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// When it arrived.
    pub(crate) at: Duration,
    /// Its header `x-call`.
    pub(crate) call: String,
    /// What it was answered with.
    pub(crate) status: StatusCode,
}

type Script = dyn FnMut(&Request, Duration) -> Response + Send;

/// Answers by a script, and notes what it saw.
pub(crate) struct Service {
    pub(crate) clock: Virtual,
    script: Mutex<Box<Script>>,
    seen: Mutex<Vec<Seen>>,
}

impl Service {
    /// The script is given each request and when it arrived.
    pub(crate) fn new(
        seed: u64,
        script: impl FnMut(&Request, Duration) -> Response + Send + 'static,
    ) -> Arc<Self> {
        let (clock, script) = (Virtual::new(seed), Mutex::new(Box::new(script) as Box<Script>));
        Arc::new(Self { clock, script, seen: Mutex::default() })
    }

    /// A client of this service with all its own settings.
    pub(crate) fn client(self: &Arc<Self>) -> ClientBuilder {
        let builder = Client::builder().key("sk-admin-test").base_url("http://127.0.0.1:1");
        builder.clock(self.clock.clone()).middleware(Arc::clone(self))
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Service").field("clock", &self.clock).finish_non_exhaustive()
    }
}

impl Middleware for Service {
    fn attempt<'a>(&'a self, request: Request, _: Next<'a>) -> MiddlewareFuture<'a> {
        MiddlewareFuture::new(async move {
            self.clock.sleep(LATENCY / 2).await;
            let at = self.clock.elapsed();
            let reply = (self.script.lock().unwrap())(&request, at);
            let call =
                request.headers().get("x-call").and_then(|call| call.to_str().ok()).unwrap_or_default();
            self.seen.lock().unwrap().push(Seen { at, call: call.to_owned(), status: reply.status });
            self.clock.sleep(LATENCY / 2).await;
            Ok(reply)
        })
    }
}

/// A page of a list, without items.
pub(crate) fn page() -> Response {
    Response::new(StatusCode::OK, HeaderMap::new(), r#"{"object":"list","data":[],"has_more":false}"#)
}

/// A 429 with a header.
pub(crate) fn throttled(header: Option<(&'static str, String)>) -> Response {
    let headers = header
        .into_iter()
        .map(|(name, value)| (name.parse().expect("a name"), value.parse().expect("a value")));
    Response::new(StatusCode::TOO_MANY_REQUESTS, headers.collect::<HeaderMap>(), "")
}

/// What a bucket says of when to come back.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Hints {
    Nothing,
    /// `Retry-After` in whole seconds, rounded up.
    Seconds,
    /// `retry-after-ms`.
    Millis,
}

impl Hints {
    pub(crate) const ALL: [Self; 3] = [Self::Nothing, Self::Seconds, Self::Millis];
}

/// A bucket that holds `burst` requests, and refills `rate` in a second.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Bucket {
    rate: f64,
    burst: f64,
    hints: Hints,
    tokens: f64,
    at: Duration,
}

impl Bucket {
    pub(crate) fn new(rate: f64, burst: f64, hints: Hints) -> Self {
        Self { rate, burst, hints, tokens: burst, at: Duration::ZERO }
    }

    /// Takes a request, or refuses it.
    pub(crate) fn answer(&mut self, now: Duration) -> Response {
        self.tokens = (self.tokens + self.rate * (now - self.at).as_secs_f64()).min(self.burst);
        self.at = now;
        // What was refilled in many steps may lack a hair.
        if self.tokens >= 1.0 - 1e-9 {
            self.tokens -= 1.0;
            return page();
        }
        let wait = (1.0 - self.tokens) / self.rate;
        throttled(match self.hints {
            Hints::Nothing => None,
            Hints::Seconds => Some(("retry-after", wait.ceil().to_string())),
            Hints::Millis => Some(("retry-after-ms", (wait * 1000.0).ceil().to_string())),
        })
    }

    /// The least time in which it takes so many requests.
    fn least_time(&self, requests: u32) -> f64 {
        (f64::from(requests) - self.burst) / self.rate
    }
}

/// How many calls fared at a bucket.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Measured {
    /// The time that they took, to the least that the bucket allows.
    pub(crate) ratio: f64,
    /// How many requests were refused after the first cool-down had begun.
    pub(crate) refused: usize,
}

/// Makes so many calls of one endpoint, 20 at a time. Stops where one of them is lost, or made twice.
pub(crate) async fn measure(mut bucket: Bucket, calls: u32, seed: u64) -> Measured {
    let least = bucket.least_time(calls);
    let service = Service::new(seed, move |_, now| bucket.answer(now));
    let client = service.client().build().expect("a client");
    let numbers = futures_util::stream::iter(0..calls);
    let lists =
        numbers.map(|number| client.projects().list().header("x-call", &number.to_string()).into_future());
    let done: Vec<_> = lists.buffer_unordered(20).collect().await;
    let time = service.clock.elapsed();

    for outcome in done {
        outcome.expect("no call fails");
    }
    let seen = service.seen();
    let (taken, refused): (Vec<_>, Vec<_>) = seen.iter().partition(|seen| seen.status.is_success());
    let names: BTreeSet<_> = taken.iter().map(|seen| &seen.call).collect();
    assert_eq!((taken.len(), names.len()), (calls as usize, calls as usize), "each call is taken once");
    // What was sent before the first refusal came back, was sent before the endpoint was shut.
    let shut = refused.first().map(|first| first.at + LATENCY);
    let refused = refused.iter().filter(|refused| shut.is_some_and(|shut| refused.at > shut)).count();
    Measured { ratio: time.as_secs_f64() / least, refused }
}
