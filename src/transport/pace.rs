//! When a request may go out: cool-downs after a 429, pacing, and the bound on requests in flight.
//!
//! Each endpoint has a gate, which all clones of a client share. Nobody stops at a gate that is
//! neither paced nor recovering. Otherwise calls pass one at a time, in the order of their arrival.

mod bucket;
mod gate;

use crate::transport::clock::Clock;
use bucket::Bucket;
use gate::{Admission, Gate};
use std::borrow::Cow;
use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::{Duration, Instant};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

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
/// // Many calls that wait for one endpoint outlast any deadline that suits a single call.
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
#[derive(Debug)]
pub(crate) struct TooLong(pub(crate) Duration);

impl Pace {
    pub(crate) fn new(clock: Arc<dyn Clock>, pacing: Option<Pacing>, in_flight: Option<usize>) -> Self {
        let in_flight = in_flight.map(|most| Arc::new(Semaphore::new(most.min(Semaphore::MAX_PERMITS))));
        Self { clock, pacing, in_flight, gates: Mutex::default() }
    }

    /// What one call keeps while it passes the gate of its endpoint again and again.
    pub(crate) fn permit(&self, endpoint: Cow<'static, str>, deadline: Option<Instant>) -> Permit<'_> {
        Permit {
            pace: self,
            gate: self.gate(endpoint),
            deadline,
            admission: Admission::default(),
            place: None,
        }
    }

    fn gate(&self, endpoint: Cow<'static, str>) -> Arc<Gate> {
        let mut gates = self.gates.lock().unwrap_or_else(PoisonError::into_inner);
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
}

/// One call on its way through the gate of its endpoint. Dropping it gives up whatever it holds.
pub(crate) struct Permit<'a> {
    pace: &'a Pace,
    gate: Arc<Gate>,
    deadline: Option<Instant>,
    admission: Admission,
    place: Option<OwnedSemaphorePermit>,
}

impl Permit<'_> {
    /// Waits until a request may go out. To be followed by [`throttled`](Self::throttled),
    /// [`answered`](Self::answered) or [`unanswered`](Self::unanswered).
    pub(crate) async fn acquire(&mut self) -> Result<(), TooLong> {
        let clock = &*self.pace.clock;
        let mut paid = false;
        loop {
            if !self.admission.is_held() && self.gate.has_queue() {
                self.admission = self.gate.queue(clock, self.deadline).await?;
            }
            while let Some(wait) = self.gate.wait(clock.now(), &mut paid) {
                fits(clock, self.deadline, wait)?;
                clock.sleep(wait).await;
            }
            if let Some(in_flight) = &self.pace.in_flight {
                // While it waits for a place, a call that was paid for holds up its endpoint, so that
                // those behind it do not go out together later. The semaphore is never closed.
                let place = Arc::clone(in_flight).acquire_owned();
                self.place = before(clock, self.deadline, place).await?.ok();
            }
            // A cool-down may have begun meanwhile.
            if self.gate.is_open(clock.now(), self.admission.is_held()) {
                break;
            }
            self.place = None;
        }
        if !self.gate.is_recovering() {
            // Others may follow at once. While an endpoint recovers, each waits for the answer.
            self.admission = Admission::default();
        }
        Ok(())
    }

    /// Notes a 429 to a request that went out at `sent`. The number of 429s in a row.
    pub(crate) fn throttled(&mut self, sent: Instant) -> u32 {
        self.place = None;
        self.gate.throttled(sent, self.pace.clock.now())
    }

    /// Lets nothing out for a time, neither of this call nor of others.
    pub(crate) fn cool_down(&self, wait: Duration) {
        self.gate.cool_down(self.pace.clock.now(), wait);
    }

    /// Notes an answer that is no 429. While the endpoint recovers, the next call follows after
    /// `spread`.
    pub(crate) fn answered(&mut self, sent: Instant, spread: Duration) {
        self.gate.recovered(sent, self.pace.clock.now(), spread);
        self.unanswered();
    }

    /// Lets others go first.
    pub(crate) fn unanswered(&mut self) {
        self.place = None;
        self.admission = Admission::default();
    }
}

fn fits(clock: &dyn Clock, deadline: Option<Instant>, wait: Duration) -> Result<(), TooLong> {
    let left = deadline.map(|deadline| deadline.saturating_duration_since(clock.now()));
    if left.is_some_and(|left| wait > left) { Err(TooLong(wait)) } else { Ok(()) }
}

/// Waits for something, but not beyond the deadline.
async fn before<T>(
    clock: &dyn Clock,
    deadline: Option<Instant>,
    wanted: impl Future<Output = T>,
) -> Result<T, TooLong> {
    let mut wanted = pin!(wanted);
    let Some(deadline) = deadline else { return Ok(wanted.await) };
    // Asked first, so that a clock that skips its waits does not end what need not wait.
    if let Poll::Ready(done) = poll_fn(|context| Poll::Ready(wanted.as_mut().poll(context))).await {
        return Ok(done);
    }
    let left = deadline.saturating_duration_since(clock.now());
    let mut late = clock.sleep(left);
    poll_fn(|context| match wanted.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Ok(done)),
        Poll::Pending => Pin::new(&mut late).poll(context).map(|()| Err(TooLong(left))),
    })
    .await
}
