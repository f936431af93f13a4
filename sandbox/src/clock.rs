//! A clock that runs fast, so that a program can be watched being throttled for hours.

use openai_admin::{Clock, Sleep};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// Time that passes `factor` times as fast as it does, from when the clock was made.
///
/// Give the same clock to a client and to the sandbox that throttles it: a minute of waiting then
/// takes a fraction of a second, with all settings as they are in earnest. Jitter comes from a seed.
///
/// Timers cannot be finer than a millisecond, which is `factor` milliseconds of this clock. The time
/// limit of each attempt is not kept by this clock.
#[derive(Clone, Debug)]
pub struct ScaledClock {
    start: Instant,
    day: SystemTime,
    factor: u32,
    jitter: Arc<Mutex<fastrand::Rng>>,
}

impl ScaledClock {
    /// A clock that is `factor` times as fast; 0 counts as 1.
    pub fn new(factor: u32, seed: u64) -> Self {
        let jitter = Arc::new(Mutex::new(fastrand::Rng::with_seed(seed)));
        Self { start: Instant::now(), day: SystemTime::now(), factor: factor.max(1), jitter }
    }

    /// The time that has passed on this clock.
    pub fn elapsed(&self) -> Duration {
        self.start.elapsed().saturating_mul(self.factor)
    }
}

impl Clock for ScaledClock {
    fn now(&self) -> Instant {
        self.start + self.elapsed()
    }

    fn time_of_day(&self) -> SystemTime {
        self.day + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep::new(tokio::time::sleep(duration / self.factor))
    }

    fn random(&self) -> f64 {
        self.jitter.lock().unwrap_or_else(PoisonError::into_inner).f64()
    }
}
