//! One call on its way: its attempts, the waits between them, and what came of it.
//!
//! Knows requests and replies, never an endpoint. Every request goes through [`Exchange::run`];
//! whether it is repeated is decided in `retry`, when it may go out in `pace`, and `send` sends it.

use crate::error::DeadlineError;
use crate::error::Error;
use crate::error::Result;
use crate::meta::CallMeta;
use crate::meta::RateLimitState;
use crate::middleware;
use crate::middleware::MiddlewareFuture;
use crate::middleware::Outgoing;
use crate::middleware::Step;
use crate::pace::TooLong;
use crate::reply;
use crate::reply::Received;
use crate::retry::Decision;
use crate::retry::Hint;
use crate::retry::Outcome;
use crate::retry::Situation;
use crate::send::Sender;
use crate::trace::CallSpan;
use crate::transport::Options;
use crate::transport::Target;
use crate::transport::Transport;
use http::StatusCode;
use std::fmt;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering;
use std::time::Duration;
use std::time::Instant;
use tracing::Instrument;

/// One call on its way. The generated client carries it to [`Exchange::run`] and back.
#[derive(Clone)]
pub struct Exchange(Arc<Shared>);

struct Shared {
    transport: Transport,
    target: Target,
    options: Options,
    span: CallSpan,
    /// Whether any attempt went as far as to be sent.
    sent: AtomicBool,
    outcome: Mutex<Option<Result<Received>>>,
}

impl Exchange {
    pub(crate) fn new(transport: Transport, target: Target, options: Options) -> Self {
        let span = CallSpan::new(&target, transport.settings());
        let (sent, outcome) = (AtomicBool::new(false), Mutex::default());
        Self(Arc::new(Shared { transport, target, options, span, sent, outcome }))
    }

    /// Makes the call and keeps what came of it. The body, if the reply can be decoded.
    pub(crate) async fn run(&self, request: reqwest::Request) -> Option<bytes::Bytes> {
        let clock = &self.transport().settings().clock;
        let begun = clock.now();
        let outcome = self.call(request).instrument(self.span().as_span().clone()).await;
        self.span().end(&outcome, clock.now().saturating_duration_since(begun));
        let body = match &outcome {
            Ok(received) if received.status.is_success() => Some(received.body.clone()),
            _ => None,
        };
        *self.outcome() = Some(outcome);
        body
    }

    /// What came of the call; none if nothing was sent.
    pub(crate) fn take_outcome(&self) -> Option<Result<Received>> {
        self.outcome().take()
    }

    pub(crate) fn target(&self) -> &Target {
        &self.0.target
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.0.transport
    }

    pub(crate) fn span(&self) -> &CallSpan {
        &self.0.span
    }

    async fn call(&self, mut request: reqwest::Request) -> Result<Received> {
        self.sender().prepare(&mut request);
        let middleware = &self.transport().settings().middleware;
        let request = Outgoing::new(self.target().name(), request);
        let attempts = |request| Box::pin(self.attempts(request)) as MiddlewareFuture<'_>;
        let outcome = middleware::around(Step::Call, middleware, request, &attempts).await;
        outcome.map_err(|mut e| {
            if let Error::Middleware(failure) = &mut e {
                failure.operation = self.target().name();
                failure.meta.outcome_unknown |=
                    self.0.sent.load(Ordering::Relaxed) && !self.target().harmless_to_repeat();
            }
            e
        })
    }

    /// Sends until there is a reply to be content with, or no use in sending again.
    async fn attempts(&self, request: Outgoing) -> Result<Received> {
        let (settings, options) = (self.transport().settings(), &self.0.options);
        let clock = &*settings.clock;
        let policy = options.retry.as_ref().unwrap_or(&settings.retry);
        let harmless = self.target().harmless_to_repeat();
        let limit = options.deadline.or(policy.overall());
        // Later than any clock can tell is never.
        let deadline = limit.and_then(|limit| clock.now().checked_add(limit));
        let left = |now: Instant| deadline.map(|deadline| deadline.saturating_duration_since(now));
        let sender = self.sender();
        let mut passage = self.transport().pace().passage(self.target().name(), deadline);
        let mut progress = Progress::default();
        loop {
            let asked = clock.now();
            let entered = passage.enter().await;
            let sent = clock.now();
            progress.meta.waited += sent.saturating_duration_since(asked);
            if let Err(TooLong(wait)) = entered {
                return progress.late(self, wait);
            }
            let time = left(sent);
            if time.is_some_and(|time| time.is_zero()) {
                return progress.late(self, Duration::ZERO);
            }
            progress.meta.attempts += 1;
            let attempt = request.for_attempt(progress.meta.attempts);
            let send = |request| {
                self.0.sent.store(true, Ordering::Relaxed);
                Box::pin(sender.send(request, time)) as MiddlewareFuture<'_>
            };
            let reply = middleware::around(Step::Attempt, &settings.middleware, attempt, &send).await;

            let outcome = self.outcome_of(&reply);
            let throttled = if outcome.is_throttled() {
                passage.throttled(sent)
            } else {
                match outcome {
                    Outcome::NotSent | Outcome::Lost => passage.unanswered(),
                    _ => passage.answered(sent, policy.spread().mul_f64(clock.random())),
                }
                progress.failures += 1;
                0
            };
            progress.note(reply, outcome.is_unknown() && !harmless);
            let situation = Situation {
                failures: progress.failures,
                throttled,
                harmless,
                outcome,
                remaining: left(clock.now()),
                jitter: clock.random(),
            };
            let decision = policy.decide(&situation);
            self.span().attempt(progress.meta.attempts, progress.last.as_ref(), decision);
            if outcome.is_throttled() {
                // Others are kept back too, also where this call gives up.
                passage.shut(match decision {
                    Decision::Again(wait) | Decision::TooLong(wait) => wait,
                    Decision::Stop => policy.wait(&situation),
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
        let Shared { transport, target, options, .. } = &*self.0;
        Sender { transport, target, options }
    }

    /// What an attempt means for repeating it.
    fn outcome_of(&self, reply: &Result<Received>) -> Outcome {
        match reply {
            Ok(received) if received.status.is_success() => match self.target() {
                Target::Known(_) if reply::is_broken(&received.body) => Outcome::Lost,
                _ => Outcome::Final,
            },
            Ok(received) => Outcome::Refused {
                status: received.status,
                hint: Hint::read(&received.headers, self.transport().settings().clock.time_of_day()),
                lock: received.status == StatusCode::CONFLICT && reply::tells_of_lock(received),
            },
            Err(Error::Connect(_)) => Outcome::NotSent,
            Err(Error::Transport(failure)) if failure.is_final => Outcome::Spoiled,
            Err(Error::Transport(_) | Error::Timeout(_)) => Outcome::Lost,
            Err(_) => Outcome::Final,
        }
    }

    fn outcome(&self) -> std::sync::MutexGuard<'_, Option<Result<Received>>> {
        // A panic elsewhere cannot leave half a value behind.
        self.0.outcome.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("target", self.target()).finish_non_exhaustive()
    }
}

/// How far a call has come.
#[derive(Default)]
struct Progress {
    meta: CallMeta,
    /// Attempts that were not throttled.
    failures: u32,
    last: Option<Result<Received>>,
}

impl Progress {
    fn note(&mut self, reply: Result<Received>, is_unknown: bool) {
        self.meta.outcome_unknown |= is_unknown;
        if let Ok(received) = &reply {
            self.meta.rate_limit = RateLimitState::read(&received.headers);
            self.meta.outcome_unknown &= !received.status.is_success();
        }
        self.last = Some(reply);
    }

    /// Ends with the last outcome, because there is no time for another one.
    fn late(mut self, exchange: &Exchange, wait: Duration) -> Result<Received> {
        self.meta.wait_refused = Some(wait);
        self.done(exchange)
    }

    fn done(self, exchange: &Exchange) -> Result<Received> {
        let Self { meta, last, .. } = self;
        match last {
            Some(Ok(received)) => Ok(Received { meta, ..received }),
            Some(Err(mut e)) => {
                if let Some(place) = e.meta_mut() {
                    *place = meta;
                }
                Err(e)
            }
            None => {
                let operation = exchange.target().name();
                Err(Error::Deadline(Box::new(DeadlineError { operation, meta })))
            }
        }
    }
}
