//! When a request may go out: cool-downs after a 429, pacing, and the bound on requests in flight.
//!
//! Each endpoint has a gate, which all clones of a client share. Nobody stops at a gate that is
//! neither paced nor recovering. Otherwise calls pass one at a time, in the order of their arrival.

mod bucket;
mod gate;
mod recovery;

use crate::transport::clock::{Clock, Sleep};
use crate::transport::middleware::WaitReason;
use bucket::Bucket;
use gate::{Gate, Pass, Place};
use std::borrow::Cow;
use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

pub(crate) use recovery::Refusal;

/// From how many gates on those that nobody needs are dropped. Only calls that openapi.yaml does not
/// describe can be that many.
const GATES: usize = 1024;

const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// How fast a client sends by itself, for each endpoint: a bucket of tokens that refills steadily.
///
/// Without pacing a client sends at once and waits when it is throttled. With it, bulk work runs at
/// the pace of the service instead of into its refusals. An endpoint is an operation, whatever ids
/// its path holds; calls are admitted in the order in which they came.
///
/// ```
/// use openai_admin::{Client, Pacing, RetryPolicy};
///
/// # fn main() -> Result<(), openai_admin::BuildError> {
/// // Waiting for the pace does not use up the default deadline; here calls have none at all.
/// let bulk = Client::builder()
///     .key("sk-admin-test")
///     .pacing(Pacing::observed())
///     .retry(RetryPolicy::default().no_deadline())
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Pacing {
    requests: u32,
    period: Duration,
    burst: u32,
}

impl Pacing {
    /// `requests` in each `period` for each endpoint, `burst` of them at once. Zeros, and a bucket that
    /// takes more than a year to fill, are refused when the client is built.
    pub fn new(requests: u32, period: Duration, burst: u32) -> Self {
        Self { requests, period, burst }
    }

    /// What this API was seen to bear: 7 requests a minute for each endpoint, 4 of them at once.
    pub fn observed() -> Self {
        Self::new(7, Duration::from_secs(60), 4)
    }

    /// The setting that makes no sense, and why.
    pub(crate) fn wrong(&self) -> Option<(&'static str, &'static str)> {
        let Some(each) = self.each() else {
            return Some((
                "pacing",
                "must have at least one request in a period, and a period of some length",
            ));
        };
        match each.checked_mul(self.burst) {
            Some(Duration::ZERO) => Some(("pacing", "must have a burst of at least 1")),
            Some(full) if full <= YEAR => None,
            _ => Some(("pacing", "must not take more than a year to fill its bucket")),
        }
    }

    /// The time that refills one request.
    fn each(&self) -> Option<Duration> {
        self.period.checked_div(self.requests).filter(|each| !each.is_zero())
    }
}

/// The gates of a client, and its bound on requests in flight.
pub(crate) struct Pace {
    clock: Arc<dyn Clock>,
    pacing: Option<Pacing>,
    in_flight: Option<Arc<Semaphore>>,
    gates: Mutex<HashMap<Cow<'static, str>, Arc<Gate>>>,
}

/// A wait that does not fit before the deadline.
#[derive(Debug, PartialEq)]
pub(crate) struct TooLong(pub(crate) Duration);

impl Pace {
    pub(crate) fn new(clock: Arc<dyn Clock>, pacing: Option<Pacing>, in_flight: Option<usize>) -> Self {
        let in_flight = in_flight.map(|most| Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS))));
        Self { clock, pacing, in_flight, gates: Mutex::default() }
    }

    /// How long that many requests to one endpoint take at the pace of the client, from the first to the last.
    pub(crate) fn time_for(&self, requests: u64) -> Option<Duration> {
        let pacing = self.pacing.as_ref()?;
        let waiting = requests.saturating_sub(u64::from(pacing.burst));
        let each = pacing.each().unwrap_or_default();
        Some(each.saturating_mul(u32::try_from(waiting).unwrap_or(u32::MAX)))
    }

    /// What one call keeps while it passes the gate of its endpoint again and again.
    pub(crate) fn permit(&self, endpoint: Cow<'static, str>, deadline: Deadline) -> Permit<'_> {
        Permit { pace: self, place: Place::new(self.gate(endpoint)), deadline, slot: None }
    }

    /// Ends all cool-downs, and forgets what was learned of how fast the endpoints are.
    pub(crate) fn clear(&self) {
        let gates: Vec<_> = self.gates().values().cloned().collect();
        for gate in gates {
            gate.clear();
        }
    }

    fn gate(&self, endpoint: Cow<'static, str>) -> Arc<Gate> {
        let mut gates = self.gates();
        if gates.len() >= GATES {
            let now = self.clock.now();
            gates.retain(|_, gate| Arc::strong_count(gate) > 1 || !gate.is_idle(now));
        }
        let gate = gates.entry(endpoint).or_insert_with(|| {
            let bucket = self.pacing.as_ref().and_then(|pacing| Bucket::new(pacing, Arc::clone(&self.clock)));
            Arc::new(Gate::new(bucket))
        });
        Arc::clone(gate)
    }

    fn gates(&self) -> MutexGuard<'_, HashMap<Cow<'static, str>, Arc<Gate>>> {
        self.gates.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// When a call has to be over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline {
    /// Never, if there is none.
    at: Option<Instant>,
    /// How long a call may wait at its gate after the endpoint last took a request, where waiting there
    /// does not count.
    patience: Option<Duration>,
}

impl Deadline {
    /// So much later. Where it was not set by the user, a call does not use it up while it waits at its
    /// gate, as long as the endpoint takes requests.
    pub(crate) fn after(now: Instant, limit: Option<Duration>, is_default: bool) -> Self {
        // Later than any clock can tell is never.
        let at = limit.and_then(|limit| now.checked_add(limit));
        Self { at, patience: limit.filter(|_| is_default) }
    }

    pub(crate) fn left(&self, now: Instant) -> Option<Duration> {
        self.at.map(|at| at.saturating_duration_since(now))
    }

    /// Until when waiting at a gate does not count, if the endpoint last took a request then.
    fn patient_until(&self, accepted: Option<Instant>) -> Option<Instant> {
        accepted?.checked_add(self.patience?)
    }

    /// The end of waiting at a gate.
    fn of_waiting(&self, accepted: Option<Instant>) -> Option<Instant> {
        self.at.max(self.at.and(self.patient_until(accepted)))
    }

    /// Gives back what a call waited at its gate, if the endpoint took requests meanwhile.
    fn waited(&mut self, since: Instant, now: Instant, accepted: Option<Instant>) {
        if self.patient_until(accepted).is_some_and(|until| now <= until) {
            self.at = self.at.and_then(|at| at.checked_add(now.saturating_duration_since(since)));
        }
    }
}

/// One call on its way through the gate of its endpoint. Dropping it gives up whatever it holds.
pub(crate) struct Permit<'a> {
    pace: &'a Pace,
    place: Place,
    deadline: Deadline,
    slot: Option<OwnedSemaphorePermit>,
}

impl Permit<'_> {
    /// Waits until a request may go out, and tells of each wait. To be followed by
    /// [`refused`](Self::refused), [`answered`](Self::answered) or [`unanswered`](Self::unanswered).
    pub(crate) async fn acquire(&mut self, tell: impl Fn(Duration, WaitReason)) -> Result<(), TooLong> {
        let since = self.pace.clock.now();
        let acquired = self.turn(&tell).await;
        let now = self.pace.clock.now();
        match acquired {
            Ok(()) => self.deadline.waited(since, now, self.place.accepted_at()),
            Err(_) => self.place.leave(now),
        }
        acquired
    }

    async fn turn(&mut self, tell: &impl Fn(Duration, WaitReason)) -> Result<(), TooLong> {
        let clock = &*self.pace.clock;
        let mut paid = false;
        let mut told = None;
        loop {
            let now = clock.now();
            if let Some((cooling, least)) = self.place.arrive(now) {
                self.fits(now, least)?;
                // Each wait is told once, by its end.
                let mut tell = |until: Option<Instant>, reason| {
                    if told.replace((until, reason)) != Some((until, reason)) {
                        let wait = until.map_or(least, |until| until.saturating_duration_since(clock.now()));
                        tell(wait, reason);
                    }
                };
                loop {
                    let now = clock.now();
                    let (until, reason) = match self.place.pass(now, &mut paid) {
                        Pass::Now => break,
                        Pass::Cooling(until) => (Some(until), WaitReason::Throttled),
                        Pass::Paced(until) => (Some(until), WaitReason::Paced),
                        Pass::Told if cooling.is_zero() => (None, WaitReason::Queued),
                        Pass::Told => (None, WaitReason::Throttled),
                    };
                    if let Some(until) = until {
                        self.fits(now, until.saturating_duration_since(now))?;
                    }
                    tell(until, reason);
                    self.wait(now, until).await?;
                }
            }
            if let Some(in_flight) = &self.pace.in_flight {
                // While it waits for one, a call that was paid for holds up its endpoint, so that those
                // behind it do not go out together later. The semaphore is never closed.
                let slot = Arc::clone(in_flight).acquire_owned();
                self.slot = self.before(slot, || tell(Duration::ZERO, WaitReason::InFlight)).await?.ok();
            }
            // A cool-down may have begun meanwhile.
            if self.place.depart(clock.now()) {
                return Ok(());
            }
            self.slot = None;
        }
    }

    /// Waits until then, or until the gate tells that something has changed.
    async fn wait(&self, now: Instant, until: Option<Instant>) -> Result<(), TooLong> {
        let end = self.end();
        let Some(next) = until.into_iter().chain(end).min() else {
            self.place.told().await;
            return Ok(());
        };
        let clock = &*self.pace.clock;
        let wait = next.saturating_duration_since(now);
        first_of(self.place.told(), clock.sleep(wait)).await;
        let now = clock.now();
        match self.end() {
            Some(end) if until.is_none() && now >= end => Err(TooLong(wait)),
            _ => Ok(()),
        }
    }

    /// Waits for something, but not beyond the deadline.
    async fn before<T>(&self, wanted: impl Future<Output = T>, tell: impl Fn()) -> Result<T, TooLong> {
        let clock = &*self.pace.clock;
        let mut wanted = pin!(wanted);
        // Asked first, so that a clock that skips its waits does not end what need not wait.
        if let Poll::Ready(done) = poll_fn(|context| Poll::Ready(wanted.as_mut().poll(context))).await {
            return Ok(done);
        }
        tell();
        loop {
            let Some(end) = self.end() else { return Ok(wanted.await) };
            let left = end.saturating_duration_since(clock.now());
            if left.is_zero() {
                return Err(TooLong(left));
            }
            if let Some(done) = first_of(wanted.as_mut(), clock.sleep(left)).await {
                return Ok(done);
            }
        }
    }

    /// Until when the call may wait here.
    fn end(&self) -> Option<Instant> {
        self.deadline.of_waiting(self.place.accepted_at())
    }

    fn fits(&self, now: Instant, wait: Duration) -> Result<(), TooLong> {
        if self.left_to_wait(now).is_some_and(|left| wait > left) { Err(TooLong(wait)) } else { Ok(()) }
    }

    /// The time until the deadline.
    pub(crate) fn left(&self, now: Instant) -> Option<Duration> {
        self.deadline.left(now)
    }

    /// The time that the call may wait at its gate.
    pub(crate) fn left_to_wait(&self, now: Instant) -> Option<Duration> {
        self.end().map(|end| end.saturating_duration_since(now))
    }

    /// Notes a 429, which shuts the endpoint for all. How long the call has to wait.
    pub(crate) fn refused(&mut self, refusal: &Refusal<'_>) -> Duration {
        self.slot = None;
        self.place.refused(self.pace.clock.now(), refusal)
    }

    /// Notes an answer that is no 429. `accepted` tells whether the service took the request.
    pub(crate) fn answered(&mut self, accepted: bool) {
        self.slot = None;
        self.place.answered(self.pace.clock.now(), accepted);
    }

    /// Notes that there is no answer.
    pub(crate) fn unanswered(&mut self) {
        self.slot = None;
        self.place.unanswered(self.pace.clock.now());
    }
}

impl Drop for Permit<'_> {
    fn drop(&mut self) {
        self.place.leave(self.pace.clock.now());
    }
}

/// Waits for the one or the other; what the first one came to, if it was the one.
async fn first_of<T>(wanted: impl Future<Output = T>, other: Sleep) -> Option<T> {
    let (mut wanted, mut other) = (pin!(wanted), other);
    poll_fn(|context| match wanted.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending => Pin::new(&mut other).poll(context).map(|()| None),
    })
    .await
}

#[cfg(test)]
mod tests;
