//! The tokens of one endpoint, counted by `governor` on the clock of the client.

use super::Pacing;
use crate::transport::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant};

pub(super) struct Bucket {
    each: Duration,
    burst: u32,
    limiter: RateLimiter<NotKeyed, InMemoryState, Ticks, NoOpMiddleware<Nanos>>,
    ticks: Ticks,
}

impl Bucket {
    /// None for a pace that no client is built with.
    pub(super) fn new(pacing: &Pacing, clock: Arc<dyn Clock>) -> Option<Self> {
        let ticks = Ticks { start: clock.now(), clock };
        let (each, burst) = (pacing.each()?, NonZeroU32::new(pacing.burst)?);
        let quota = Quota::with_period(each)?.allow_burst(burst);
        let limiter = RateLimiter::direct_with_clock(quota, ticks.clone());
        Some(Self { each, burst: burst.get(), limiter, ticks })
    }

    /// Takes a token, or tells how long to wait for one.
    pub(super) fn take(&self) -> Option<Duration> {
        let refused = self.limiter.check().err()?;
        let wait = refused.wait_time_from(governor::clock::Clock::now(&self.ticks));
        Some(wait.max(Duration::from_nanos(1)))
    }

    /// How long a call waits at least with so many before it, were the bucket full.
    pub(super) fn least_wait(&self, ahead: usize) -> Duration {
        let ahead = u32::try_from(ahead).unwrap_or(u32::MAX);
        self.each.saturating_mul(ahead.saturating_add(1).saturating_sub(self.burst))
    }
}

/// The clock of a client, as governor reads it.
#[derive(Clone, Debug)]
struct Ticks {
    start: Instant,
    clock: Arc<dyn Clock>,
}

impl governor::clock::Clock for Ticks {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        Nanos::from(self.clock.now().saturating_duration_since(self.start))
    }
}
