//! Throttling as the service does it: for each operation, and by default without a word on when to
//! come back.

use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// How many requests each operation takes before it answers 429.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Throttle {
    requests: u32,
    #[serde(rename = "period_ms", with = "super::latency::millis", default = "minute")]
    period: Duration,
    #[serde(default = "one")]
    burst: u32,
    #[serde(default)]
    hints: Hints,
}

/// What a 429 tells of when to come back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Hints {
    /// Nothing, as the service often does.
    #[default]
    None,
    /// `retry-after`, in whole seconds, rounded up.
    RetryAfter,
    /// `retry-after-ms`.
    RetryAfterMs,
}

/// The longest period that is taken from other processes, a day.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

fn minute() -> Duration {
    Duration::from_secs(60)
}

fn one() -> u32 {
    1
}

impl Throttle {
    /// `requests` in each `period`, refilled steadily, `burst` of them at once. Zeros count as 1.
    pub fn new(requests: u32, period: Duration, burst: u32) -> Self {
        Self { requests, period, burst, hints: Hints::None }
    }

    /// So many requests a minute, all of them at once if they come so.
    pub fn per_minute(requests: u32) -> Self {
        Self::new(requests, minute(), requests)
    }

    /// What the service was seen to bear: 7 requests a minute, 4 of them at once.
    pub fn observed() -> Self {
        Self::new(7, minute(), 4)
    }

    /// Tells when to come back.
    pub fn hints(mut self, hints: Hints) -> Self {
        self.hints = hints;
        self
    }

    /// The shortest time in which one operation takes so many requests.
    pub fn least_time(&self, requests: u32) -> Duration {
        self.period.saturating_mul(requests.saturating_sub(self.burst.max(1))) / self.requests.max(1)
    }

    /// What other processes may not ask for.
    pub(super) fn wrong(self) -> Option<String> {
        let Self { requests, period, burst, .. } = self;
        match () {
            () if requests == 0 => Some("requests: the least is 1".to_owned()),
            () if burst == 0 => Some("burst: the least is 1".to_owned()),
            () if period.is_zero() || period > LONGEST => {
                Some(format!("period_ms: it is from 1 to {}", LONGEST.as_millis()))
            }
            () => None,
        }
    }
}

/// What each operation has left.
#[derive(Debug)]
pub(super) struct Buckets {
    throttle: Throttle,
    /// Requests that are left, and since when.
    left: HashMap<&'static str, (f64, Instant)>,
}

impl Buckets {
    pub(super) fn new(throttle: Throttle) -> Self {
        Self { throttle, left: HashMap::new() }
    }

    /// Takes one request, if there is one left; or gives the headers of the refusal. What is refused
    /// does not count.
    pub(super) fn take(
        &mut self,
        operation: &'static str,
        now: Instant,
    ) -> Result<(), Vec<(&'static str, String)>> {
        let Throttle { requests, period, burst, hints } = self.throttle;
        let full = f64::from(burst.max(1));
        let each = period.as_secs_f64() / f64::from(requests.max(1));
        let (left, since) = self.left.entry(operation).or_insert((full, now));
        let refilled = match each > 0.0 {
            true => (*left + now.saturating_duration_since(*since).as_secs_f64() / each).min(full),
            false => full,
        };
        *since = now;
        // What the sums of small steps lose.
        if refilled >= 1.0 - 1e-9 {
            *left = refilled - 1.0;
            return Ok(());
        }
        *left = refilled;
        let wait = (1.0 - refilled) * each;
        Err(match hints {
            Hints::None => Vec::new(),
            Hints::RetryAfter => vec![("retry-after", wait.ceil().to_string())],
            Hints::RetryAfterMs => vec![("retry-after-ms", (wait * 1000.0).ceil().to_string())],
        })
    }
}
