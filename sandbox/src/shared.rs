//! What all requests to one sandbox share.

use crate::answer::Refusal;
use crate::behaviour::{Plan, Running};
use crate::contract::Contract;
use crate::host::Hosts;
use crate::recorder::{Recorded, Recorder};
use crate::state::Object;
use crate::store::{Keeping, Store};
use crate::{Sandbox, keys, people};
use openai_admin::Clock;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Called with each request when it has been answered.
pub(crate) type Log = Arc<dyn Fn(&Recorded) + Send + Sync>;

pub(crate) struct Shared {
    pub(crate) contract: &'static Contract,
    /// Whether replies are checked too.
    pub(crate) checks_replies: bool,
    /// Who may use the control endpoint.
    pub(crate) hosts: Hosts,
    pub(crate) store: Arc<Store>,
    behaviour: Mutex<Running>,
    recorder: Mutex<Recorder>,
    /// How many requests were given a name.
    named: AtomicU64,
    /// The time that throttling and latency go by; `None` for that of the machine.
    clock: Option<Arc<dyn Clock>>,
    log: Option<Log>,
}

impl Shared {
    pub(crate) fn new(
        contract: &'static Contract,
        hosts: Hosts,
        store: Arc<Store>,
        behaviour: Running,
        clock: Option<Arc<dyn Clock>>,
        log: Option<Log>,
        checks_replies: bool,
    ) -> Self {
        Self {
            contract,
            checks_replies,
            hosts,
            store,
            behaviour: Mutex::new(behaviour),
            recorder: Mutex::default(),
            named: AtomicU64::new(0),
            clock,
            log,
        }
    }

    pub(crate) fn behaviour(&self) -> MutexGuard<'_, Running> {
        lock(&self.behaviour)
    }

    pub(crate) fn recorder(&self) -> MutexGuard<'_, Recorder> {
        lock(&self.recorder)
    }

    pub(crate) fn new_request_id(&self) -> String {
        format!("req_{:06}", self.named.fetch_add(1, Ordering::Relaxed) + 1)
    }

    pub(crate) fn plan(&self, operation: &'static str) -> Plan {
        let now = self.clock.as_ref().map_or_else(Instant::now, |clock| clock.now());
        self.behaviour().plan(operation, now)
    }

    /// Whether a key is accepted: the one from the beginning, or one that was made since.
    pub(crate) fn opens(&self, key: &str) -> bool {
        key == Sandbox::KEY || self.store.read(|state| keys::opens(state, key, self.seconds()))
    }

    /// Accepts an invite in place of its person, and tells when that is kept.
    pub(crate) fn accept_invite(&self, id: &str) -> (Result<Object, Refusal>, Keeping) {
        let now = self.seconds();
        self.store.write(|state| people::accept_invite(state, id, now))
    }

    /// The time of day, in seconds since the epoch.
    pub(crate) fn seconds(&self) -> i64 {
        let time = self.clock.as_ref().map_or_else(SystemTime::now, |clock| clock.time_of_day());
        let elapsed = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX)
    }

    pub(crate) async fn wait(&self, duration: Duration) {
        match &self.clock {
            Some(clock) => clock.sleep(duration).await,
            None => tokio::time::sleep(duration).await,
        }
    }

    pub(crate) fn record(&self, request: Recorded) {
        if let Some(log) = &self.log {
            // Its panic is no concern of the one who asked.
            let _ = catch_unwind(AssertUnwindSafe(|| log(&request)));
        }
        self.recorder().record(request);
    }
}

/// A panic elsewhere does not take the server down.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}
