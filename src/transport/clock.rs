//! Time and chance, in one place: what waits asks here, so that tests need not wait.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant, SystemTime};

/// The future of [`Clock::sleep`].
#[must_use = "futures do nothing unless they are awaited"]
pub struct Sleep(Pin<Box<dyn Future<Output = ()> + Send>>);

impl Sleep {
    /// A wait that ends when that future does, such as `tokio::time::sleep(duration)`.
    pub fn new(future: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(Box::pin(future))
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.0.as_mut().poll(context)
    }
}

impl fmt::Debug for Sleep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sleep").finish_non_exhaustive()
    }
}

/// What a client reads the time from, waits with, and draws jitter from.
///
/// A clock of your own makes tests of throttled programs take no time; see
/// [`ClientBuilder::clock`](crate::ClientBuilder::clock). The time limit of each attempt does not
/// come from here: it is kept by the HTTP client.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The time that waits and deadlines are measured in. Never goes back.
    fn now(&self) -> Instant;

    /// The time of day, which `Retry-After` may name.
    fn time_of_day(&self) -> SystemTime;

    /// Ends when the time has passed. Dropping it must be harmless.
    fn sleep(&self, duration: Duration) -> Sleep;

    /// A number from 0 up to 1, for jitter. What lies outside is taken for the nearest number within.
    fn random(&self) -> f64;
}

/// What a clock draws, as a factor that is at least 0 and below 1, whatever the clock makes of it.
pub(crate) fn jitter(clock: &dyn Clock) -> f64 {
    let drawn = clock.random();
    if drawn.is_nan() { 0.0 } else { drawn.clamp(0.0, 1.0 - f64::EPSILON) }
}

/// The clock of the system, with the timers of Tokio.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Sleep::new(tokio::time::sleep(duration))
    }

    fn random(&self) -> f64 {
        fastrand::f64()
    }
}
