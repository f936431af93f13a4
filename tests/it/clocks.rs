//! Clocks that do not wait, so that tests of throttled calls take no time.

use openai_admin::{Clock, Sleep};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant, SystemTime};
use tokio::sync::oneshot;

/// What all clocks of the tests say the time of day is.
const DAY: Duration = Duration::from_secs(1_700_000_000);

/// A clock whose sleeps end at once, and that remembers them. For one call at a time.
#[derive(Clone, Debug)]
pub(crate) struct Skipping {
    start: Instant,
    slept: Arc<Mutex<Vec<Duration>>>,
}

impl Skipping {
    pub(crate) fn new() -> Self {
        Self { start: Instant::now(), slept: Arc::default() }
    }

    /// The waits so far.
    pub(crate) fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }

    pub(crate) fn total(&self) -> Duration {
        self.slept().iter().sum()
    }
}

impl Clock for Skipping {
    fn now(&self) -> Instant {
        self.start + self.total()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + DAY
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let slept = Arc::clone(&self.slept);
        Sleep::new(async move {
            slept.lock().unwrap().push(duration);
            tokio::task::yield_now().await;
        })
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// A clock that stands still until the test moves it on.
#[derive(Clone, Debug)]
pub(crate) struct Manual {
    start: Instant,
    state: Arc<Mutex<(Duration, Vec<Sleeper>)>>,
}

#[derive(Debug)]
struct Sleeper {
    until: Duration,
    wake: oneshot::Sender<()>,
}

impl Manual {
    pub(crate) fn new() -> Self {
        Self { start: Instant::now(), state: Arc::default() }
    }

    /// The time since the beginning.
    pub(crate) fn elapsed(&self) -> Duration {
        self.state.lock().unwrap().0
    }

    pub(crate) fn advance(&self, duration: Duration) {
        let (now, sleepers) = &mut *self.state.lock().unwrap();
        *now += duration;
        let (due, later) = sleepers.drain(..).partition(|sleeper| sleeper.until <= *now);
        *sleepers = later;
        for sleeper in Vec::<Sleeper>::into_iter(due) {
            // A sleep that was dropped cannot be woken.
            let _ = sleeper.wake.send(());
        }
    }

    /// How many sleep; a dropped sleep does not count.
    pub(crate) fn asleep(&self) -> usize {
        let (_, sleepers) = &mut *self.state.lock().unwrap();
        sleepers.retain(|sleeper| !sleeper.wake.is_closed());
        sleepers.len()
    }

    /// Waits until so many sleep.
    pub(crate) async fn until_asleep(&self, count: usize) {
        until(|| self.asleep() == count).await;
    }
}

/// Lets everything else go on until something has come about.
pub(crate) async fn until(mut condition: impl FnMut() -> bool) {
    let patience = Instant::now() + Duration::from_secs(20);
    while !condition() {
        assert!(Instant::now() < patience, "this does not come about");
        tokio::task::yield_now().await;
    }
}

impl Clock for Manual {
    fn now(&self) -> Instant {
        self.start + self.elapsed()
    }

    fn time_of_day(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + DAY + self.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        let (wake, woken) = oneshot::channel();
        let (now, sleepers) = &mut *self.state.lock().unwrap();
        sleepers.push(Sleeper { until: *now + duration, wake });
        Sleep::new(async move { woken.await.unwrap_or_default() })
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// The timers of Tokio stand still until the test moves them on with [`tokio::time::advance`], as long as
/// this is held. They keep the time limit of an attempt, which no [`Clock`] does.
#[must_use]
pub(crate) struct StoppedTimers {
    _busy: mpsc::Sender<()>,
}

impl StoppedTimers {
    /// In a test that has one thread.
    pub(crate) fn new() -> Self {
        tokio::time::pause();
        // Whenever nothing is left to do, Tokio would move its timers on, also while something is about to
        // arrive at a socket. It does not as long as a thread is at work.
        let (busy, done) = mpsc::channel::<()>();
        tokio::task::spawn_blocking(move || done.recv());
        Self { _busy: busy }
    }
}
