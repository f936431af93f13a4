//! A list that many calls need at once, fetched by one of them.

use crate::error::{Error, Result};
use crate::paging::list::{List, ListEndpoint};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

impl<E: ListEndpoint> List<E> {
    /// Keeps all items for so long, for all clones of what this returns.
    ///
    /// ```no_run
    /// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
    /// let users = client.users().list().limit(100).cached(std::time::Duration::from_secs(60));
    /// for user in users.get().await?.iter() {
    ///     println!("{}", user.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn cached(self, lifetime: Duration) -> CachedList<E> {
        let (rounds, last) = (AtomicU64::default(), Mutex::new(Last::None));
        CachedList(Arc::new(Shared { list: self, lifetime, rounds, last }))
    }
}

/// All items of a list, kept for a while. Made by [`List::cached`]; clones share what is kept.
pub struct CachedList<E: ListEndpoint>(Arc<Shared<E>>);

impl<E: ListEndpoint> Clone for CachedList<E> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

struct Shared<E: ListEndpoint> {
    list: List<E>,
    lifetime: Duration,
    /// How many fetches have ended.
    rounds: AtomicU64,
    /// Held while it is fetched.
    last: Mutex<Last<E::Item>>,
}

/// What came of the last fetch.
enum Last<T> {
    None,
    Fetched(Arc<[T]>, Instant),
    Failed(Error),
}

impl<E: ListEndpoint> CachedList<E> {
    /// All items, as they were no longer ago than the lifetime. Where they are older one caller fetches them, and
    /// all who wait for that share what comes of it, an error too; an error is not kept for others.
    pub async fn get(&self) -> Result<Arc<[E::Item]>> {
        self.shared(false).await
    }

    /// Fetches all items, however old those are that are kept; those who ask while that goes on share the outcome.
    /// Where it fails, what is kept stays.
    pub async fn refresh(&self) -> Result<Arc<[E::Item]>> {
        self.shared(true).await
    }

    async fn shared(&self, anew: bool) -> Result<Arc<[E::Item]>> {
        let Shared { list, lifetime, rounds, last } = &*self.0;
        let clock = &list.call.transport.settings().clock;
        let asked_in = rounds.load(Ordering::Acquire);
        let mut last = last.lock().await;
        // Only a fetch that began after it was asked for tells of now; one that was under way is the next best.
        let is_shared = rounds.load(Ordering::Acquire) != asked_in;
        match &*last {
            Last::Fetched(items, at) => {
                let is_young = clock.now().saturating_duration_since(*at) < *lifetime;
                if is_shared || (is_young && !anew) {
                    return Ok(Arc::clone(items));
                }
            }
            Last::Failed(e) if is_shared => return Err(e.clone()),
            Last::Failed(_) | Last::None => {}
        }
        let begun = clock.now();
        let outcome: Result<Arc<[E::Item]>> = list.clone().items().into_vec().await.map(Into::into);
        match (&outcome, &*last) {
            (Ok(items), _) => *last = Last::Fetched(Arc::clone(items), begun),
            (Err(_), Last::Fetched(_, at)) if clock.now().saturating_duration_since(*at) < *lifetime => {}
            (Err(e), _) => *last = Last::Failed(e.clone()),
        }
        rounds.fetch_add(1, Ordering::Release);
        outcome
    }
}

impl<E: ListEndpoint> fmt::Debug for CachedList<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shared { list, lifetime, .. } = &*self.0;
        f.debug_struct("CachedList").field("list", list).field("lifetime", lifetime).finish_non_exhaustive()
    }
}
