//! How fast requests go out, and who counts them: one process, or many that share a budget.

use crate::transport::clock::Clock;
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

const YEAR: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// From how many endpoints on those whose budget is full are forgotten. Only calls that openapi.yaml does not
/// describe can be that many.
const ENDPOINTS: usize = 1024;

/// Who says when the next request of an endpoint may go out. [`ClientBuilder::pacing`] takes one.
///
/// The limits of the service belong to the organization, and so to all programs that use it. [`Pacing`] counts
/// for the clients of one process; `FilePacing` (feature `file-pacing`) for all processes of a machine and
/// `RedisPacing` (feature `redis`) for those of many machines. Give an `Arc` to keep hold of it.
///
/// [`ClientBuilder::pacing`]: crate::ClientBuilder::pacing
pub trait Pacer: fmt::Debug + Send + Sync + 'static {
    /// The pace that is kept: estimates are made from it.
    fn pacing(&self) -> Pacing;

    /// Takes one request from the budget of an endpoint, an operation such as `list_projects`. Where nothing is
    /// left, says how long to wait before asking again; then nothing was taken.
    ///
    /// A client asks for one call of an endpoint at a time, and waits with the clock that it gives. Dropping the
    /// future must be harmless; a request that it took is lost then.
    fn take<'a>(&'a self, endpoint: &'a str, clock: &'a dyn Clock) -> PacerFuture<'a>;
}

impl<P: Pacer + ?Sized> Pacer for Arc<P> {
    fn pacing(&self) -> Pacing {
        (**self).pacing()
    }

    fn take<'a>(&'a self, endpoint: &'a str, clock: &'a dyn Clock) -> PacerFuture<'a> {
        (**self).take(endpoint, clock)
    }
}

/// The future of a [`Pacer`].
#[must_use = "futures do nothing unless they are awaited"]
pub struct PacerFuture<'a>(Pin<Box<dyn Future<Output = Option<Duration>> + Send + 'a>>);

impl<'a> PacerFuture<'a> {
    /// From a future, such as an async block, that comes to the wait; `None` for a request that may go.
    pub fn new(future: impl Future<Output = Option<Duration>> + Send + 'a) -> Self {
        Self(Box::pin(future))
    }
}

impl Future for PacerFuture<'_> {
    type Output = Option<Duration>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl fmt::Debug for PacerFuture<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PacerFuture").finish_non_exhaustive()
    }
}

/// How fast requests go out, for each endpoint: a bucket of tokens that refills steadily, kept by one process.
///
/// Without pacing a client sends at once and waits when it is throttled. With it, bulk work runs at
/// the pace of the service instead of into its refusals. An endpoint is an operation, whatever ids
/// its path holds; calls are admitted in the order in which they came. Clones share one budget: give them to all
/// clients of an organization.
///
/// ```
/// use openai_admin::{Client, Pacing, RetryPolicy};
///
/// # fn main() -> Result<(), openai_admin::BuildError> {
/// // Waiting for the pace does not use up the default deadline; here calls have none at all.
/// let bulk = Client::builder()
///     .key("sk-admin-test")
///     .pacing(Pacing::observed())
///     .retry(RetryPolicy::default().no_deadline())
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Pacing {
    requests: u32,
    period: Duration,
    burst: u32,
    counted: Arc<Mutex<Counted>>,
}

/// When the bucket of each endpoint is full again, since the first request of all.
#[derive(Default)]
struct Counted {
    begun: Option<Instant>,
    full_at: HashMap<String, Duration>,
}

impl Pacing {
    /// `requests` in each `period` for each endpoint, `burst` of them at once. Zeros, and a bucket that
    /// takes more than a year to fill, are refused when the client is built.
    pub fn new(requests: u32, period: Duration, burst: u32) -> Self {
        Self { requests, period, burst, counted: Arc::default() }
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

    pub(super) fn bucket(&self) -> Bucket {
        Bucket { each: self.each().unwrap_or_default(), burst: self.burst }
    }
}

impl fmt::Debug for Pacing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { requests, period, burst, counted: _ } = self;
        let mut f = f.debug_struct("Pacing");
        f.field("requests", requests).field("period", period).field("burst", burst).finish()
    }
}

impl Pacer for Pacing {
    fn pacing(&self) -> Pacing {
        self.clone()
    }

    fn take<'a>(&'a self, endpoint: &'a str, clock: &'a dyn Clock) -> PacerFuture<'a> {
        let mut counted = self.counted.lock().unwrap_or_else(PoisonError::into_inner);
        let now = clock.now();
        let now = now.saturating_duration_since(*counted.begun.get_or_insert(now));
        let full_at = &mut counted.full_at;
        if full_at.len() >= ENDPOINTS {
            full_at.retain(|_, full_at| *full_at > now);
        }
        let taken = self.bucket().take(full_at.get(endpoint).copied().unwrap_or_default(), now);
        if let Ok(later) = taken {
            full_at.insert(endpoint.to_owned(), later);
        }
        PacerFuture::new(std::future::ready(taken.err()))
    }
}

/// A bucket of tokens that refills steadily, whose state is the time at which it is full again. Times are those
/// since any beginning that all who share it agree on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bucket {
    each: Duration,
    burst: u32,
}

impl Bucket {
    /// The bucket of one of so many that share this one without knowing of each other.
    #[cfg(any(feature = "file-pacing", feature = "redis"))]
    pub(super) fn share(self, parts: u32) -> Self {
        Self { each: self.each.saturating_mul(parts), burst: 1 }
    }

    #[cfg(any(feature = "file-pacing", feature = "redis"))]
    pub(super) fn each(self) -> Duration {
        self.each
    }

    /// How long it takes to fill.
    pub(super) fn fills_in(self) -> Duration {
        self.each.saturating_mul(self.burst)
    }

    /// Takes a token: when the bucket is full then. Otherwise, how long to wait for one.
    pub(super) fn take(self, full_at: Duration, now: Duration) -> Result<Duration, Duration> {
        // Where the clock went back the bucket is empty, and no emptier.
        let full_at = full_at.clamp(now, now.saturating_add(self.fills_in()));
        let later = full_at.saturating_add(self.each);
        match later.checked_sub(now.saturating_add(self.fills_in())) {
            None | Some(Duration::ZERO) => Ok(later),
            Some(wait) => Err(wait),
        }
    }

    /// How long a call waits at least with so many before it, were the bucket full.
    pub(super) fn least_wait(self, ahead: usize) -> Duration {
        let ahead = u32::try_from(ahead).unwrap_or(u32::MAX);
        self.each.saturating_mul(ahead.saturating_add(1).saturating_sub(self.burst))
    }

    /// How long that many requests take, from the first to the last, from a full bucket on.
    pub(super) fn time_for(self, requests: u64) -> Duration {
        let waiting = requests.saturating_sub(u64::from(self.burst));
        self.each.saturating_mul(u32::try_from(waiting).unwrap_or(u32::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bucket_gives_its_burst_and_then_one_at_a_time() {
        let second = Duration::from_secs(1);
        let bucket = Bucket { each: second, burst: 2 };
        let now = Duration::from_secs(100);
        let once = bucket.take(Duration::ZERO, now).unwrap();
        let twice = bucket.take(once, now).unwrap();
        assert_eq!(bucket.take(twice, now), Err(second));
        assert_eq!(bucket.take(twice, now + second / 4), Err(second * 3 / 4));
        let third = bucket.take(twice, now + second).unwrap();
        assert_eq!(bucket.take(third, now + second), Err(second));
        assert!(bucket.take(third, now + 100 * second).is_ok());
    }

    #[test]
    fn a_clock_that_jumps_back_grants_no_more_than_the_burst_and_stops_nobody() {
        let second = Duration::from_secs(1);
        let bucket = Bucket { each: second, burst: 2 };
        let (late, early) = (Duration::from_secs(1_000_000), Duration::from_secs(10));
        let used = bucket.take(Duration::ZERO, late).unwrap();
        let mut full_at = used;
        let granted = (0..10).filter(|_| match bucket.take(full_at, early) {
            Ok(later) => {
                full_at = later;
                true
            }
            Err(_) => false,
        });
        assert_eq!(granted.count(), 0);
        assert_eq!(bucket.take(used, early), Err(second), "not a million seconds");
    }
}
