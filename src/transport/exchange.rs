//! One call on its way: its attempts, the waits between them, and its outcome.
//!
//! Knows requests and replies, never an endpoint. Every request goes through [`Exchange::run`];
//! whether it is repeated is decided in `retry`, when it may go out in `pace`, and `send` sends it.

use crate::error::{DeadlineError, Error, Result};
use crate::meta::{CallMeta, RateLimitState};
use crate::transport::clock::jitter;
use crate::transport::decode;
use crate::transport::middleware::{self, MiddlewareFuture, Request, Step, Wait, WaitReason};
use crate::transport::pace::{Deadline, Refusal, TooLong};
use crate::transport::record::Record;
use crate::transport::reply::Response;
use crate::transport::retry::{Decision, Hint, Outcome, RetryContext};
use crate::transport::send::Sender;
use crate::transport::settings::{Options, Settings, Target, Transport};
use crate::transport::trace::CallSpan;
use http::StatusCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tracing::Instrument;

/// One call on its way.
pub(crate) struct Exchange<'a> {
    transport: &'a Transport,
    target: &'a Target,
    options: &'a Options,
    span: CallSpan,
    record: Record,
    /// Whether a deletion is done because there is nothing left to delete.
    absent: AtomicBool,
}

impl<'a> Exchange<'a> {
    pub(crate) fn new(transport: &'a Transport, target: &'a Target, options: &'a Options) -> Self {
        let span = CallSpan::new(target, transport.settings());
        let (record, absent) = Default::default();
        Self { transport, target, options, span, record, absent }
    }

    /// Makes the call: the value that its reply holds, and the reply. `confirm` gives the value where a
    /// deletion is done and no body tells so; it is told whether there was nothing left to delete.
    pub(crate) async fn run<T>(
        &self,
        request: reqwest::Request,
        read: decode::Read<T>,
        confirm: impl Fn(bool) -> Option<T>,
    ) -> Result<(T, Response)> {
        let Settings { clock, key, .. } = self.transport.settings();
        let begun = clock.now();
        let outcome = self.call(request).instrument(self.span.as_span().clone()).await;
        let confirmed = outcome.as_ref().ok().and_then(|received| self.confirmed(received)).and_then(confirm);
        self.span.end(&outcome, confirmed.is_some(), clock.now().saturating_duration_since(begun));
        let received = outcome?;
        if let Some(value) = confirmed {
            return Ok((value, received));
        }
        let decoded = decode::decode(self.target, received, key, read);
        match &decoded {
            Ok((_, received)) => self.span.mended(&received.meta.mended),
            Err(e) => {
                self.span.mended(&e.meta().mended);
                if e.is_decode() {
                    self.span.undecodable();
                }
            }
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
        self.record.end(self.outcome_of(&reply, false), &reply);
        reply
    }

    /// Sends until there is a reply to be content with, or no use in sending again.
    async fn attempts(&self, request: Request) -> Result<Response> {
        let (settings, options) = (self.transport.settings(), self.options);
        let clock = &*settings.clock;
        let policy = options.retry.as_ref().unwrap_or(&settings.retry);
        let idempotent = self.target.idempotent();
        let limit = options.deadline.or(policy.overall());
        let lenient = options.deadline.is_none() && policy.is_deadline_default();
        let deadline = Deadline::after(clock.now(), limit, lenient);
        let mut permit = self.transport.pace().permit(self.target.name(), deadline);
        let mut progress = Progress::of(limit);
        loop {
            let asked = clock.now();
            let acquired = permit.acquire(|wait, reason| self.waits(wait, reason)).await;
            let sent = clock.now();
            progress.waited(self, sent.saturating_duration_since(asked));
            if let Err(TooLong(wait)) = acquired {
                return progress.late(self, wait);
            }
            let time = permit.left(sent);
            if time.is_some_and(|time| time.is_zero()) {
                return progress.late(self, Duration::ZERO);
            }
            progress.meta.attempts += 1;
            if let Some(watch) = self.transport.watch() {
                watch.attempt(progress.meta.attempts);
            }
            let attempt = request.for_attempt(progress.meta.attempts);
            self.record.attempt(&progress.meta);
            let send = |request| MiddlewareFuture::new(self.send(request, time));
            let reply = middleware::around(Step::Attempt, &settings.middleware, attempt, &send).await;

            let outcome = self.outcome_of(&reply, progress.is_doubtful);
            let outcome = self.record.bound(outcome, &reply, idempotent);
            progress.is_doubtful |= outcome.is_unknown();
            let reply = reply.map_err(|e| self.adopt(e));
            let mut cool_down = Duration::ZERO;
            match outcome {
                Outcome::Refused { hint, .. } if outcome.is_throttled() => {
                    // Others are kept back too, also where this call gives up.
                    cool_down = permit.refused(&Refusal { hint: hint.wait, policy, jitter: jitter(clock) });
                    progress.throttled += 1;
                }
                Outcome::NotSent | Outcome::Lost => permit.unanswered(),
                _ => permit.answered(!matches!(&reply, Ok(reply) if reply.status.is_server_error())),
            }
            progress.failures += u32::from(!outcome.is_throttled());
            progress.note(reply, outcome.is_unknown() && !idempotent);
            let now = clock.now();
            let context = RetryContext {
                failures: progress.failures,
                throttled: progress.throttled,
                idempotent,
                outcome,
                cool_down,
                remaining: if outcome.is_throttled() { permit.left_to_wait(now) } else { permit.left(now) },
                jitter: jitter(clock),
            };
            let decision = policy.decide(&context);
            self.span.attempt(progress.meta.attempts, progress.last.as_ref(), decision);
            match decision {
                Decision::Stop => return progress.done(self),
                Decision::TooLong(wait) => {
                    if outcome.asks_too_much() {
                        // Whatever the deadline is.
                        progress.limit = None;
                    }
                    return progress.late(self, wait);
                }
                // The gate holds this call and all others back.
                Decision::Again(_) if outcome.is_throttled() => {}
                Decision::Again(wait) => {
                    self.waits(wait, WaitReason::Backoff);
                    clock.sleep(wait).await;
                    progress.waited(self, wait);
                }
            }
        }
    }

    /// Tells of a wait that begins.
    fn waits(&self, at_least: Duration, reason: WaitReason) {
        let wait = Wait { operation: self.target.name(), at_least, reason };
        self.span.waits(&wait);
        for middleware in &self.transport.settings().middleware {
            middleware.wait(&wait);
        }
        if let Some(tell) = &self.options.on_wait {
            tell(&wait);
        }
        if let Some(watch) = self.transport.watch() {
            watch.waits(&wait);
        }
    }

    /// Whether a deletion is done without a body that tells so, and if so, whether nothing was left to delete.
    fn confirmed(&self, received: &Response) -> Option<bool> {
        let was_absent = self.absent.load(Ordering::Relaxed) && received.status == StatusCode::NOT_FOUND;
        let is_silent = received.status.is_success() && decode::is_silent(&received.body);
        (self.target.deletes() && (was_absent || is_silent)).then_some(was_absent)
    }

    fn sender(&self) -> Sender<'_> {
        Sender { transport: self.transport, target: self.target, options: self.options }
    }

    /// What an attempt means for repeating it. `is_doubtful`: an earlier one may have been acted on.
    fn outcome_of(&self, reply: &Result<Response>, is_doubtful: bool) -> Outcome {
        match reply {
            Ok(received) if received.status.is_success() => match self.target {
                // Accepted: sending it again would tell no more.
                Target::Known(_) if self.target.changes() && decode::is_silent(&received.body) => {
                    Outcome::Final
                }
                Target::Known(_) if decode::is_broken(&received.body) => Outcome::Lost,
                _ => Outcome::Final,
            },
            Ok(received) if is_doubtful && self.target.deletes() && decode::tells_of_absence(received) => {
                self.absent.store(true, Ordering::Relaxed);
                Outcome::Final
            }
            Ok(received) => Outcome::Refused {
                status: received.status,
                hint: Hint::read(&received.headers, self.transport.settings().clock.time_of_day()),
                cause: decode::cause(received),
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
struct Progress {
    meta: CallMeta,
    /// Attempts that were not throttled, and those that were.
    failures: u32,
    throttled: u32,
    /// Whether any attempt may have been acted on without a word of it, be the operation idempotent or not.
    is_doubtful: bool,
    last: Option<Result<Response>>,
    /// The deadline of the call.
    limit: Option<Duration>,
}

impl Progress {
    fn of(limit: Option<Duration>) -> Self {
        Self { meta: CallMeta::default(), failures: 0, throttled: 0, is_doubtful: false, last: None, limit }
    }

    fn waited(&mut self, exchange: &Exchange<'_>, time: Duration) {
        self.meta.waited += time;
        if let Some(watch) = exchange.transport.watch() {
            watch.waited(time);
        }
    }

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
        (self.meta.wait_refused, self.meta.deadline) = (Some(wait), self.limit);
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
