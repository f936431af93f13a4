//! What a process does without the store that counts for all: it takes no more than its share.

use super::pacing::Bucket;
use crate::transport::clock::{Clock, jitter};
use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// By how many the budget is divided without a store, where nothing else is said.
pub(super) const PARTS: u32 = 8;

/// How soon a store that is lost is asked again.
pub(super) const PAUSE: Duration = Duration::from_secs(1);

/// The share of one process.
#[derive(Debug)]
pub(super) struct Share {
    pub(super) parts: u32,
    /// What it took since the store was lost; `None` while there is one.
    alone: Mutex<Option<Alone>>,
}

#[derive(Debug)]
struct Alone {
    since: Instant,
    /// When the bucket of each endpoint is full again.
    full_at: HashMap<String, Duration>,
}

impl Share {
    pub(super) fn new() -> Self {
        Self { parts: PARTS, alone: Mutex::default() }
    }

    /// Whether the store was there when it was asked last.
    pub(super) fn has_store(&self) -> bool {
        self.alone().is_none()
    }

    /// Notes that there is a store.
    pub(super) fn found(&self, store: &dyn fmt::Display) {
        if self.alone().take().is_some() {
            tracing::info!(target: "openai_admin", "pacing is shared through {store} again");
        }
    }

    /// Notes that there is none, and takes a request of the share.
    ///
    /// What others took from the store a moment ago is not known, so that the bucket is empty at first; and those
    /// who lose it together do not go out together.
    pub(super) fn take(
        &self,
        whole: Bucket,
        endpoint: &str,
        clock: &dyn Clock,
        lost: impl FnOnce() -> String,
    ) -> Option<Duration> {
        let (bucket, now) = (whole.share(self.parts), clock.now());
        let mut alone = self.alone();
        if alone.is_none() {
            let parts = self.parts;
            tracing::warn!(target: "openai_admin", "{}; until it is back, this process paces at 1/{parts} of the budget", lost());
        }
        let alone = alone.get_or_insert_with(|| Alone { since: now, full_at: HashMap::new() });
        let now = now.saturating_duration_since(alone.since);
        let full_at = alone.full_at.entry(endpoint.to_owned());
        let full_at = full_at.or_insert_with(|| now + bucket.each().mul_f64(1.0 + jitter(clock)));
        // At first it is further away than it takes to fill.
        let wait = full_at.saturating_sub(now + bucket.fills_in());
        let taken = if wait.is_zero() { bucket.take(*full_at, now) } else { Err(wait) };
        match taken {
            Ok(later) => {
                *full_at = later;
                None
            }
            // The store may be back earlier.
            Err(wait) => Some(wait.min(PAUSE)),
        }
    }

    fn alone(&self) -> MutexGuard<'_, Option<Alone>> {
        self.alone.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
