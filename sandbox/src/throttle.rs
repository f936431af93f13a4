//! Throttling as the service does it: for each operation, and without a word on when to come back.

use std::collections::HashMap;
use std::time::Duration;
use std::time::Instant;

/// How many requests each operation takes before it answers 429.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Throttle {
    requests: u32,
    period: Duration,
    burst: u32,
}

impl Throttle {
    /// `requests` in each `period`, refilled steadily, `burst` of them at once. Zeros count as 1.
    pub fn new(requests: u32, period: Duration, burst: u32) -> Self {
        Self { requests: requests.max(1), period, burst: burst.max(1) }
    }

    /// What the service was seen to bear: 7 requests a minute, 4 of them at once.
    pub fn observed() -> Self {
        Self::new(7, Duration::from_secs(60), 4)
    }

    /// The shortest time in which one operation takes so many requests.
    pub fn least_time(&self, requests: u32) -> Duration {
        self.period * requests.saturating_sub(self.burst) / self.requests
    }
}

/// What each operation has left.
#[derive(Debug)]
pub(crate) struct Buckets {
    throttle: Throttle,
    /// Requests that are left, and since when.
    left: HashMap<&'static str, (f64, Instant)>,
}

impl Buckets {
    pub(crate) fn new(throttle: Throttle) -> Self {
        Self { throttle, left: HashMap::new() }
    }

    /// Takes one request, if there is one left. What is refused does not count.
    pub(crate) fn take(&mut self, operation: &'static str, now: Instant) -> bool {
        let Throttle { requests, period, burst } = self.throttle;
        let full = f64::from(burst);
        let (left, since) = self.left.entry(operation).or_insert((full, now));
        let periods = now.saturating_duration_since(*since).as_secs_f64() / period.as_secs_f64();
        let refilled = (*left + periods * f64::from(requests)).min(full);
        *since = now;
        // What the sums of small steps lose.
        let takes = refilled >= 1.0 - 1e-9;
        *left = if takes { refilled - 1.0 } else { refilled };
        takes
    }
}
