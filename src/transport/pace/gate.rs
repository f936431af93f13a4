//! Where the calls of one endpoint wait.

use super::bucket::Bucket;
use super::{TooLong, before, fits};
use crate::transport::clock::Clock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::OwnedMutexGuard;

/// The longest cool-down, whatever the service asks for: a client that runs for
/// weeks must not be lost to one absurd header.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

pub(super) struct Gate {
    bucket: Option<Bucket>,
    /// Held by the call that is admitted. Fair: first come, first served.
    admission: Arc<tokio::sync::Mutex<()>>,
    waiting: AtomicU32,
    recovery: Mutex<Recovery>,
}

/// How an endpoint fares.
#[derive(Default)]
struct Recovery {
    /// Until when nothing is sent.
    cooling_until: Option<Instant>,
    /// When the newest 429 arrived that counted.
    cooled_at: Option<Instant>,
    /// How many 429s came in a row.
    throttled: u32,
}

/// The right to be the next one. While an endpoint recovers it is held until the answer is there.
#[derive(Debug, Default)]
pub(super) struct Admission(Option<OwnedMutexGuard<()>>);

impl Admission {
    pub(super) fn is_held(&self) -> bool {
        self.0.is_some()
    }
}

impl Gate {
    pub(super) fn new(bucket: Option<Bucket>) -> Self {
        Self { bucket, admission: Arc::default(), waiting: AtomicU32::new(0), recovery: Mutex::default() }
    }

    /// Whether calls wait to be admitted.
    pub(super) fn has_queue(&self) -> bool {
        self.bucket.is_some() || self.is_recovering()
    }

    pub(super) fn is_recovering(&self) -> bool {
        self.recovery().throttled > 0
    }

    /// Whether a request may go out now, by a call that is admitted or by another one.
    pub(super) fn is_open(&self, now: Instant, is_admitted: bool) -> bool {
        let recovery = self.recovery();
        recovery.cooling_for(now).is_none() && (is_admitted || recovery.throttled == 0)
    }

    /// Whether nothing is lost if the gate is forgotten.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        self.bucket.is_none() && self.recovery().cooling_for(now).is_none()
    }

    /// Waits to be admitted. Dropping the future gives the place up.
    pub(super) async fn queue(
        &self,
        clock: &dyn Clock,
        deadline: Option<Instant>,
    ) -> Result<Admission, TooLong> {
        let ahead = Waiting::new(&self.waiting);
        let cooling = self.recovery().cooling_for(clock.now()).unwrap_or_default();
        let paced = self.bucket.as_ref().map(|bucket| bucket.least_wait(ahead.count)).unwrap_or_default();
        fits(clock, deadline, cooling.max(paced))?;
        let guard = before(clock, deadline, Arc::clone(&self.admission).lock_owned()).await?;
        Ok(Admission(Some(guard)))
    }

    /// How long the call that is admitted has to wait; `None` if it need not. Takes a token once.
    pub(super) fn wait(&self, now: Instant, paid: &mut bool) -> Option<Duration> {
        let cooling = self.recovery().cooling_for(now);
        if cooling.is_some() || *paid {
            return cooling;
        }
        let wait = self.bucket.as_ref().and_then(Bucket::take);
        *paid = wait.is_none();
        wait
    }

    /// How many 429s came in a row, with the one that answers a request sent at `sent`. Of several
    /// that were under way together only the first counts.
    pub(super) fn throttled(&self, sent: Instant, now: Instant) -> u32 {
        let mut recovery = self.recovery();
        if recovery.cooled_at.is_none_or(|cooled| sent > cooled) {
            recovery.throttled = recovery.throttled.saturating_add(1);
            recovery.cooled_at = Some(now);
        }
        recovery.throttled.max(1)
    }

    /// Sends nothing for a time.
    pub(super) fn cool_down(&self, now: Instant, wait: Duration) {
        let mut recovery = self.recovery();
        recovery.cooling_until = recovery.cooling_until.max(now.checked_add(wait.min(LONGEST)));
    }

    /// Notes that the endpoint answers again. If others wait, the next one follows after `spread`.
    pub(super) fn recovered(&self, sent: Instant, now: Instant, spread: Duration) {
        let mut recovery = self.recovery();
        if recovery.throttled == 0 || recovery.cooled_at.is_some_and(|cooled| sent <= cooled) {
            return;
        }
        if self.waiting.load(Ordering::Relaxed) == 0 {
            *recovery = Recovery::default();
        } else {
            // How long the refill takes is forgotten step by step: the next 429 is likely.
            recovery.throttled = recovery.throttled.saturating_sub(1).max(1);
            recovery.cooling_until = now.checked_add(spread);
        }
    }

    fn recovery(&self) -> MutexGuard<'_, Recovery> {
        // A panic elsewhere cannot leave half a value behind.
        self.recovery.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Recovery {
    fn cooling_for(&self, now: Instant) -> Option<Duration> {
        let left = self.cooling_until?.saturating_duration_since(now);
        Some(left).filter(|left| !left.is_zero())
    }
}

/// Counts a call among those that wait, until it is dropped.
struct Waiting<'a> {
    waiting: &'a AtomicU32,
    /// How many waited before it.
    count: u32,
}

impl<'a> Waiting<'a> {
    fn new(waiting: &'a AtomicU32) -> Self {
        let count = waiting.fetch_add(1, Ordering::Relaxed);
        Self { waiting, count }
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}
