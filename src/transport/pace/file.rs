//! A budget that all processes of a machine share, counted in a file.

use super::pacing::{Bucket, Pacer, PacerFuture, Pacing};
use super::share::Share;
use crate::transport::clock::Clock;
use fs4::{FileExt, TryLockError};
use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

/// How long the lock of the file is waited for: whoever holds it needs it for less than a millisecond.
const PATIENCE: Duration = Duration::from_secs(2);

/// [Pacing](Pacing) that all processes of a machine share, by a file that they lock for an instant.
///
/// Use one file for each organization, on a local disk. It is made where there is none, and holds nothing but
/// times. A clock that is set back grants no more than the burst. What the file held is lost if it is damaged: the
/// budget counts as used up then.
///
/// While the file cannot be opened or locked, each process takes its [`share`](Self::share) of the budget,
/// beginning with nothing, and tells so by a warning through `tracing`.
///
/// ```
/// use openai_admin::{Client, FilePacing, Pacing};
///
/// # fn main() -> Result<(), openai_admin::BuildError> {
/// let pacing = FilePacing::new("/run/lock/openai-org.pace", Pacing::observed());
/// let client = Client::builder().key("sk-admin-test").pacing(pacing).build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct FilePacing {
    path: PathBuf,
    pacing: Pacing,
    share: Share,
}

impl FilePacing {
    /// A budget that is counted in the file at a path.
    pub fn new(path: impl Into<PathBuf>, pacing: Pacing) -> Self {
        Self { path: path.into(), pacing, share: Share::new() }
    }

    /// By how many processes the budget is divided while the file cannot be used; 8 without it.
    pub fn share(mut self, processes: u32) -> Self {
        self.share.parts = processes.max(1);
        self
    }

    /// Whether the file could be used when it was asked last.
    pub fn is_shared(&self) -> bool {
        self.share.has_store()
    }
}

impl Pacer for FilePacing {
    fn pacing(&self) -> Pacing {
        self.pacing.clone()
    }

    fn take<'a>(&'a self, endpoint: &'a str, clock: &'a dyn Clock) -> PacerFuture<'a> {
        PacerFuture::new(async move {
            let (bucket, path, name) = (self.pacing.bucket(), self.path.clone(), endpoint.to_owned());
            let now = clock.time_of_day().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
            // It may wait for the lock and the disk.
            let taken = tokio::task::spawn_blocking(move || take(&path, &name, bucket, now)).await;
            match taken.unwrap_or_else(|e| Err(io::Error::other(e))) {
                Ok(wait) => {
                    self.share.found(&self.path.display());
                    wait
                }
                Err(e) => {
                    let lost = || format!("{} cannot be used for pacing: {e}", self.path.display());
                    self.share.take(bucket, endpoint, clock, lost)
                }
            }
        })
    }
}

/// Takes a token by the times in a file.
fn take(path: &Path, endpoint: &str, bucket: Bucket, now: Duration) -> io::Result<Option<Duration>> {
    let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(path)?;
    lock(&file)?;
    // Closing the file gives the lock back.
    let mut text = String::new();
    file.read_to_string(&mut text)?;
    let times: Result<BTreeMap<String, u64>, _> = match text.is_empty() {
        true => Ok(BTreeMap::new()),
        false => serde_json::from_str(&text),
    };
    let is_damaged = times.is_err();
    let mut times = times.unwrap_or_default();
    let full_at = match times.get(endpoint) {
        Some(full_at) => Duration::from_nanos(*full_at),
        None if is_damaged => now + bucket.fills_in(),
        None => Duration::ZERO,
    };
    let taken = bucket.take(full_at, now);
    // Where the clock was set back, the time is as far away as it can be, and comes nearer from now on.
    let latest = now.saturating_add(bucket.fills_in());
    if taken.is_ok() || is_damaged || full_at > latest {
        let full_at = taken.unwrap_or(full_at.min(latest));
        // What is full again need not be remembered.
        times.retain(|_, full_at| u128::from(*full_at) > now.as_nanos());
        times.insert(endpoint.to_owned(), u64::try_from(full_at.as_nanos()).unwrap_or(u64::MAX));
        let text = serde_json::to_string(&times)?;
        file.rewind()?;
        // Whoever is stopped in between leaves a file that is damaged, which grants nothing.
        file.write_all(text.as_bytes())?;
        file.set_len(text.len() as u64)?;
    }
    Ok(taken.err())
}

fn lock(file: &File) -> io::Result<()> {
    let begun = Instant::now();
    loop {
        match FileExt::try_lock(file) {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) if begun.elapsed() < PATIENCE => {
                thread::sleep(Duration::from_millis(1));
            }
            Err(TryLockError::WouldBlock) => return Err(io::ErrorKind::TimedOut.into()),
            Err(TryLockError::Error(e)) => return Err(e),
        }
    }
}
