//! When a request may go out: cool-downs after a 429, pacing, and the bound on requests in flight.
//!
//! Each endpoint has a gate, which all clones of a client share. Nobody stops at a gate that is
//! neither paced nor recovering. Otherwise calls pass one at a time, in the order of their arrival.

#[cfg(feature = "file-pacing")]
pub(crate) mod file;
mod gate;
pub(crate) mod pacing;
mod recovery;
#[cfg(feature = "redis")]
pub(crate) mod redis;
#[cfg(any(feature = "file-pacing", feature = "redis"))]
mod share;

use crate::transport::clock::{Clock, Sleep};
use crate::transport::middleware::WaitReason;
use gate::{Gate, Pass, Place};
use pacing::{Bucket, Pacer};
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

/// The gates of a client, and its bound on requests in flight.
pub(crate) struct Pace {
    clock: Arc<dyn Clock>,
    pacer: Option<Arc<dyn Pacer>>,
    /// What the pacer keeps.
    bucket: Option<Bucket>,
    in_flight: Option<Arc<Semaphore>>,
    gates: Mutex<HashMap<Cow<'static, str>, Arc<Gate>>>,
}

/// A wait that does not fit before the deadline.
#[derive(Debug, PartialEq)]
pub(crate) struct TooLong(pub(crate) Duration);

impl Pace {
    pub(crate) fn new(
        clock: Arc<dyn Clock>,
        pacer: Option<Arc<dyn Pacer>>,
        in_flight: Option<usize>,
    ) -> Self {
        let in_flight = in_flight.map(|most| Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS))));
        let bucket = pacer.as_ref().map(|pacer| pacer.pacing().bucket());
        Self { clock, pacer, bucket, in_flight, gates: Mutex::default() }
    }

    /// How long that many requests to one endpoint take at the pace of the client, from the first to the last.
    pub(crate) fn time_for(&self, requests: u64) -> Option<Duration> {
        self.bucket.map(|bucket| bucket.time_for(requests))
    }

    /// What one call keeps while it passes the gate of its endpoint again and again.
    pub(crate) fn permit(&self, endpoint: Cow<'static, str>, deadline: Deadline) -> Permit<'_> {
        let place = Place::new(self.gate(endpoint.clone()));
        Permit { pace: self, endpoint, place, deadline, slot: None }
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
        let gate = gates.entry(endpoint).or_insert_with(|| Arc::new(Gate::new(self.bucket)));
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
    endpoint: Cow<'static, str>,
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
                    let (until, reason) = match self.place.pass(now, paid) {
                        Pass::Now => break,
                        Pass::Unpaid => match self.take().await? {
                            None => {
                                paid = true;
                                continue;
                            }
                            Some(wait) => {
                                // However that was made, it is some time.
                                let wait = wait.max(Duration::from_nanos(1));
                                (clock.now().checked_add(wait), WaitReason::Paced)
                            }
                        },
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

    /// Takes a request of the budget; otherwise, how long to wait for one.
    async fn take(&self) -> Result<Option<Duration>, TooLong> {
        match &self.pace.pacer {
            None => Ok(None),
            Some(pacer) => self.before(pacer.take(&self.endpoint, &*self.pace.clock), || {}).await,
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
