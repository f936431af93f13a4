//! What was done for each project, as it is done.

use crate::endpoints::ListProjects;
use crate::error::{Error, InvalidInputError, Result};
use crate::paging::stream::Items;
use crate::transport::watch::Watch;
use crate::types::{Project, ProjectId};
use futures_core::stream::{FusedStream, Stream};
use futures_util::stream::FuturesUnordered;
use std::collections::{BTreeMap, HashSet, VecDeque};
use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

/// What is under way for one project, with its place in the list.
pub(super) type Running<T> = Pin<Box<dyn Future<Output = Done<T>> + Send>>;

type Done<T> = (usize, Arc<Project>, Result<T>);

type Filter = Box<dyn Fn(&Project) -> bool + Send + Sync>;

/// Which of the projects are meant.
#[derive(Default)]
pub(super) struct Wanted {
    pub(super) ids: Option<HashSet<ProjectId>>,
    pub(super) names: Option<HashSet<String>>,
    pub(super) filter: Option<Filter>,
}

/// How many at a time, in which order, and from where on.
pub(super) struct Order {
    pub(super) width: usize,
    pub(super) in_order: bool,
    pub(super) after: Option<ProjectId>,
}

/// A stream of what was done for each project, with its outcome. Made by
/// [`EachProject::run`](super::EachProject::run).
///
/// An error in place of a pair is one of the list itself, or of the arguments: a project that does not decode,
/// which costs no other, or the end of the list before all of it was read; what was under way is delivered before
/// it. Dropping the stream stops everything.
#[must_use = "nothing is done until it is polled"]
pub struct ProjectResults<T> {
    /// `None` when the list is read to its end.
    listing: Option<Items<ListProjects>>,
    /// Why it could not be, told at the end.
    failure: Option<Error>,
    wanted: Wanted,
    order: Order,
    start: Box<dyn FnMut(usize, Arc<Project>) -> Running<T> + Send>,
    running: FuturesUnordered<Running<T>>,
    /// What is done, but not in order yet.
    held_back: BTreeMap<usize, (Arc<Project>, Result<T>)>,
    /// Projects that were begun and are not followed by one that was not delivered.
    begun: VecDeque<(ProjectId, bool)>,
    /// The place of the first of them.
    first: usize,
    /// Whether it begins behind a project: then what is missing may lie before it.
    is_resumed: bool,
    seen: HashSet<ProjectId>,
    found: HashSet<String>,
    progress: FanOutProgress,
    watch: Arc<Watch>,
}

/// How far work for many projects has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FanOutProgress {
    /// Projects that are to be worked on, as far as they are known.
    pub listed: usize,
    /// Whether all are known.
    pub is_listed: bool,
    /// Those whose outcome was delivered, and how many of these failed.
    pub done: usize,
    /// How many of those failed.
    pub failed: usize,
    /// Requests that were sent.
    pub requests: u64,
    /// How many of them repeated one that failed or was throttled.
    pub repeats: u64,
    /// How long calls waited, for pacing, for their turn and behind refusals, all of them together.
    pub waited: Duration,
}

impl<T> ProjectResults<T> {
    pub(super) fn new(
        listing: Result<Items<ListProjects>>,
        wanted: Wanted,
        order: Order,
        start: Box<dyn FnMut(usize, Arc<Project>) -> Running<T> + Send>,
        watch: Arc<Watch>,
    ) -> Self {
        let (listing, failure) = match listing {
            Ok(listing) => (Some(listing), None),
            Err(e) => (None, Some(e)),
        };
        let (running, held_back, begun, first) = Default::default();
        let (seen, found, progress) = Default::default();
        let is_resumed = order.after.is_some();
        Self {
            listing,
            failure,
            wanted,
            order,
            start,
            running,
            held_back,
            begun,
            first,
            is_resumed,
            seen,
            found,
            progress,
            watch,
        }
    }

    /// How far the work has come.
    pub fn progress(&self) -> FanOutProgress {
        let counts = self.watch.counts();
        let (requests, repeats, waited) = (counts.requests, counts.repeats, counts.waited);
        FanOutProgress { is_listed: self.listing.is_none(), requests, repeats, waited, ..self.progress }
    }

    /// For [`EachProject::after`](super::EachProject::after): the last project such that it and all before it in
    /// the list were delivered. `None` while the first one was not.
    pub fn resume_after(&self) -> Option<&ProjectId> {
        self.order.after.as_ref()
    }

    /// The next project and what was done for it; `None` after the last one.
    ///
    /// Dropping the future loses nothing: what is under way goes on with the next one.
    pub async fn next(&mut self) -> Option<Result<(Project, Result<T>)>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Whether a project is meant, and was not begun before.
    fn is_wanted(&mut self, project: &Project) -> bool {
        let Wanted { ids, names, filter } = &self.wanted;
        let (id, name) = (project.id.as_str(), project.name.as_deref().unwrap_or_default());
        let by_id = ids.as_ref().is_none_or(|ids| ids.contains(&project.id));
        let by_name = names.as_ref().is_none_or(|names| names.contains(name));
        if ids.is_some() || names.is_some() {
            self.found.extend([id, name].map(str::to_owned));
        }
        by_id
            && by_name
            && filter.as_ref().is_none_or(|filter| filter(project))
            && self.seen.insert(project.id.clone())
    }

    /// What was asked for by name or id, and is not there.
    fn missing(&self) -> Option<Error> {
        let Wanted { ids, names, .. } = &self.wanted;
        let is_missing = |wanted: &&str| !self.found.contains(*wanted);
        let ids = ids.iter().flatten().map(ProjectId::as_str).filter(is_missing);
        let names = names.iter().flatten().map(String::as_str).filter(is_missing);
        let mut missing: Vec<_> =
            ids.map(|id| ("ids", id)).chain(names.map(|name| ("names", name))).collect();
        missing.sort_unstable();
        let (parameter, first) = missing.first().filter(|_| !self.is_resumed)?;
        let more = missing.len() - 1;
        let more = if more > 0 { format!(", nor are {more} more") } else { String::new() };
        Some(
            InvalidInputError::new(parameter, format!("`{first}` is not among the projects listed{more}"))
                .into(),
        )
    }

    /// Begins as much as there is room for; a project that does not decode.
    fn begin(&mut self, context: &mut Context<'_>) -> Option<Error> {
        while self.running.len() + self.held_back.len() < self.order.width {
            let listing = self.listing.as_mut()?;
            match Pin::new(listing).poll_next(context) {
                Poll::Pending => return None,
                Poll::Ready(Some(Ok(project))) => {
                    if self.is_wanted(&project) {
                        let place = self.first + self.begun.len();
                        self.begun.push_back((project.id.clone(), false));
                        self.progress.listed += 1;
                        self.running.push((self.start)(place, Arc::new(project)));
                    }
                }
                Poll::Ready(Some(Err(e))) if e.is_decode() && !listing_ended(self.listing.as_ref()) => {
                    return Some(e);
                }
                Poll::Ready(Some(Err(e))) => {
                    (self.listing, self.failure) = (None, Some(e));
                }
                Poll::Ready(None) => {
                    (self.listing, self.failure) = (None, self.missing());
                }
            }
        }
        None
    }

    /// Notes that the outcome for a project is delivered.
    fn delivered(&mut self, place: usize, outcome: &Result<T>) {
        self.progress.done += 1;
        self.progress.failed += usize::from(outcome.is_err());
        if let Some((_, is_delivered)) = self.begun.get_mut(place - self.first) {
            *is_delivered = true;
        }
        while self.begun.front().is_some_and(|(_, is_delivered)| *is_delivered) {
            let passed = self.begun.pop_front();
            self.order.after = passed.map(|(id, _)| id);
            self.first += 1;
        }
    }

    /// What is done and in order.
    fn done(&mut self, context: &mut Context<'_>) -> Poll<Option<Done<T>>> {
        loop {
            if self.order.in_order
                && let Some((project, outcome)) = self.held_back.remove(&self.first)
            {
                return Poll::Ready(Some((self.first, project, outcome)));
            }
            match Pin::new(&mut self.running).poll_next(context) {
                Poll::Ready(Some((place, project, outcome))) if self.order.in_order => {
                    self.held_back.insert(place, (project, outcome));
                }
                done => return done,
            }
        }
    }
}

fn listing_ended(listing: Option<&Items<ListProjects>>) -> bool {
    listing.is_none_or(FusedStream::is_terminated)
}

impl<T> Stream for ProjectResults<T> {
    type Item = Result<(Project, Result<T>)>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Some(e) = this.begin(context) {
            return Poll::Ready(Some(Err(e)));
        }
        match this.done(context) {
            Poll::Ready(Some((place, project, outcome))) => {
                this.delivered(place, &outcome);
                Poll::Ready(Some(Ok((Arc::unwrap_or_clone(project), outcome))))
            }
            // The list is waited for, or what is under way: both were asked.
            _ if this.listing.is_some() || !this.running.is_empty() => Poll::Pending,
            _ => Poll::Ready(this.failure.take().map(Err)),
        }
    }
}

impl<T> FusedStream for ProjectResults<T> {
    fn is_terminated(&self) -> bool {
        self.listing.is_none()
            && self.running.is_empty()
            && self.held_back.is_empty()
            && self.failure.is_none()
    }
}

impl<T> fmt::Debug for ProjectResults<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProjectResults")
            .field("progress", &self.progress())
            .field("resume_after", &self.resume_after())
            .finish_non_exhaustive()
    }
}
