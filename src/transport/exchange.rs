//! One call on its way: its attempts, the waits between them, and its outcome.
//!
//! Knows requests and replies, never an endpoint. Every request goes through [`Exchange::run`];
//! whether it is repeated is decided in `retry`, when it may go out in `pace`, and `send` sends it.

use crate::error::{DeadlineError, Error, Result};
use crate::meta::{CallMeta, RateLimitState};
use crate::transport::clock::jitter;
use crate::transport::decode;
use crate::transport::middleware::{self, MiddlewareFuture, Request, Step};
use crate::transport::pace::TooLong;
use crate::transport::record::Record;
use crate::transport::reply::Response;
use crate::transport::retry::{Decision, Hint, Outcome, RetryContext};
use crate::transport::send::Sender;
use crate::transport::settings::{Options, Settings, Target, Transport};
use crate::transport::trace::CallSpan;
use http::StatusCode;
use serde::de::DeserializeOwned;
use std::time::{Duration, Instant};
use tracing::Instrument;

/// One call on its way.
pub(crate) struct Exchange<'a> {
    transport: &'a Transport,
    target: &'a Target,
    options: &'a Options,
    span: CallSpan,
    record: Record,
}

impl<'a> Exchange<'a> {
    pub(crate) fn new(transport: &'a Transport, target: &'a Target, options: &'a Options) -> Self {
        let span = CallSpan::new(target, transport.settings());
        Self { transport, target, options, span, record: Record::default() }
    }

    /// Makes the call: the value that its reply holds, and the reply.
    pub(crate) async fn run<T: DeserializeOwned>(&self, request: reqwest::Request) -> Result<(T, Response)> {
        let Settings { clock, key, .. } = self.transport.settings();
        let begun = clock.now();
        let outcome = self.call(request).instrument(self.span.as_span().clone()).await;
        self.span.end(&outcome, clock.now().saturating_duration_since(begun));
        let decoded = decode::decode(self.target, outcome?, key);
        if let Err(Error::Decode(_)) = &decoded {
            self.span.undecodable();
        }
        decoded
    }

    async fn call(&self, mut request: reqwest::Request) -> Result<Response> {
        self.sender().prepare(&mut request);
        let middleware = &self.transport.settings().middleware;
        let request = Request::new(self.target.name(), request);
        let attempts = |request| {
            MiddlewareFuture::new(async move {
                let outcome = self.attempts(request).await;
                self.record.done(&outcome);
                outcome
            })
        };
        let outcome = middleware::around(Step::Call, middleware, request, &attempts).await;
        outcome.map_err(|e| self.adopt(e))
    }

    fn adopt(&self, e: Error) -> Error {
        self.record.adopt(self.target.name(), self.target.idempotent(), e)
    }

    /// Sends the request of one attempt, and notes what happens to it.
    async fn send(&self, request: Request, left: Option<Duration>) -> Result<Response> {
        self.record.begin();
        let reply = self.sender().send(request, left).await;
        self.record.end(self.outcome_of(&reply), &reply);
        reply
    }

    /// Sends until there is a reply to be content with, or no use in sending again.
    async fn attempts(&self, request: Request) -> Result<Response> {
        let (settings, options) = (self.transport.settings(), self.options);
        let clock = &*settings.clock;
        let policy = options.retry.as_ref().unwrap_or(&settings.retry);
        let idempotent = self.target.idempotent();
        let limit = options.deadline.or(policy.overall());
        // Later than any clock can tell is never.
        let deadline = limit.and_then(|limit| clock.now().checked_add(limit));
        let left = |now: Instant| deadline.map(|deadline| deadline.saturating_duration_since(now));
        let mut permit = self.transport.pace().permit(self.target.name(), deadline);
        let mut progress = Progress::default();
        loop {
            let asked = clock.now();
            let acquired = permit.acquire().await;
            let sent = clock.now();
            progress.meta.waited += sent.saturating_duration_since(asked);
            if let Err(TooLong(wait)) = acquired {
                return progress.late(self, wait);
            }
            let time = left(sent);
            if time.is_some_and(|time| time.is_zero()) {
                return progress.late(self, Duration::ZERO);
            }
            progress.meta.attempts += 1;
            let attempt = request.for_attempt(progress.meta.attempts);
            self.record.attempt(&progress.meta);
            let send = |request| MiddlewareFuture::new(self.send(request, time));
            let reply = middleware::around(Step::Attempt, &settings.middleware, attempt, &send).await;

            let outcome = self.record.bound(self.outcome_of(&reply), &reply, idempotent);
            let reply = reply.map_err(|e| self.adopt(e));
            let throttled = if outcome.is_throttled() {
                permit.throttled(sent)
            } else {
                match outcome {
                    Outcome::NotSent | Outcome::Lost => permit.unanswered(),
                    _ => permit.answered(sent, policy.spread().mul_f64(jitter(clock))),
                }
                progress.failures += 1;
                0
            };
            progress.note(reply, outcome.is_unknown() && !idempotent);
            let context = RetryContext {
                failures: progress.failures,
                throttled,
                idempotent,
                outcome,
                remaining: left(clock.now()),
                jitter: jitter(clock),
            };
            let decision = policy.decide(&context);
            self.span.attempt(progress.meta.attempts, progress.last.as_ref(), decision);
            if outcome.is_throttled() {
                // Others are kept back too, also where this call gives up.
                permit.cool_down(match decision {
                    Decision::Again(wait) | Decision::TooLong(wait) => wait,
                    Decision::Stop => policy.wait(&context),
                });
            }
            match decision {
                Decision::Stop => return progress.done(self),
                Decision::TooLong(wait) => return progress.late(self, wait),
                // The gate holds this call and all others back.
                Decision::Again(_) if outcome.is_throttled() => {}
                Decision::Again(wait) => {
                    clock.sleep(wait).await;
                    progress.meta.waited += wait;
                }
            }
        }
    }

    fn sender(&self) -> Sender<'_> {
        Sender { transport: self.transport, target: self.target, options: self.options }
    }

    /// What an attempt means for repeating it.
    fn outcome_of(&self, reply: &Result<Response>) -> Outcome {
        match reply {
            Ok(received) if received.status.is_success() => match self.target {
                Target::Known(_) if decode::is_broken(&received.body) => Outcome::Lost,
                _ => Outcome::Final,
            },
            Ok(received) => Outcome::Refused {
                status: received.status,
                hint: Hint::read(&received.headers, self.transport.settings().clock.time_of_day()),
                lock: received.status == StatusCode::CONFLICT && decode::tells_of_lock(received),
            },
            Err(Error::Connect(failure)) if failure.is_final => Outcome::Final,
            Err(Error::Connect(_)) => Outcome::NotSent,
            Err(Error::Transport(failure)) if failure.is_final => Outcome::Unusable,
            Err(Error::Transport(_) | Error::Timeout(_)) => Outcome::Lost,
            Err(_) => Outcome::Final,
        }
    }
}

/// How far a call has come.
#[derive(Default)]
struct Progress {
    meta: CallMeta,
    /// Attempts that were not throttled.
    failures: u32,
    last: Option<Result<Response>>,
}

impl Progress {
    fn note(&mut self, reply: Result<Response>, is_unknown: bool) {
        self.meta.outcome_unknown |= is_unknown;
        if let Ok(received) = &reply {
            self.meta.rate_limit = RateLimitState::read(&received.headers);
            self.meta.outcome_unknown &= !received.status.is_success();
        }
        self.last = Some(reply);
    }

    /// Ends with the last outcome, because there is no time for another one.
    fn late(mut self, exchange: &Exchange<'_>, wait: Duration) -> Result<Response> {
        self.meta.wait_refused = Some(wait);
        self.done(exchange)
    }

    fn done(self, exchange: &Exchange<'_>) -> Result<Response> {
        let Self { meta, last, .. } = self;
        match last {
            Some(Ok(received)) => Ok(Response { meta, ..received }),
            Some(Err(mut e)) => {
                if let Some(place) = e.meta_mut() {
                    *place = meta;
                }
                Err(e)
            }
            None => {
                let operation = exchange.target.name();
                Err(Error::Deadline(Box::new(DeadlineError { operation, meta })))
            }
        }
    }
}
