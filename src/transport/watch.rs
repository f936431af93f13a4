//! What is counted of the requests of one piece of work, over all of its calls.

use crate::transport::middleware::Wait;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What is told of waits.
pub(crate) type OnWait = Arc<dyn Fn(&Wait) + Send + Sync>;

#[derive(Default)]
pub(crate) struct Watch {
    requests: AtomicU64,
    repeats: AtomicU64,
    /// In microseconds.
    waited: AtomicU64,
    on_wait: Option<OnWait>,
    /// Work that this is a part of.
    outer: Option<Arc<Watch>>,
}

/// What was counted.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    pub(crate) requests: u64,
    pub(crate) repeats: u64,
    pub(crate) waited: Duration,
}

impl Watch {
    pub(crate) fn new(on_wait: Option<OnWait>, outer: Option<Arc<Watch>>) -> Self {
        Self { on_wait, outer, ..Self::default() }
    }

    pub(crate) fn counts(&self) -> Counts {
        Counts {
            requests: self.requests.load(Ordering::Relaxed),
            repeats: self.repeats.load(Ordering::Relaxed),
            waited: Duration::from_micros(self.waited.load(Ordering::Relaxed)),
        }
    }

    /// Notes an attempt of a call, the first of which is 1.
    pub(crate) fn attempt(&self, number: u32) {
        self.requests.fetch_add(1, Ordering::Relaxed);
        self.repeats.fetch_add(u64::from(number > 1), Ordering::Relaxed);
        self.outer.iter().for_each(|outer| outer.attempt(number));
    }

    /// Tells of a wait that begins.
    pub(crate) fn waits(&self, wait: &Wait) {
        self.on_wait.iter().for_each(|tell| tell(wait));
        self.outer.iter().for_each(|outer| outer.waits(wait));
    }

    /// Notes how long a wait was.
    pub(crate) fn waited(&self, time: Duration) {
        let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        self.waited.fetch_add(micros, Ordering::Relaxed);
        self.outer.iter().for_each(|outer| outer.waited(time));
    }
}
