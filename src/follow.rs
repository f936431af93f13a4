//! The audit log as a stream that neither loses an event nor ends by accident.
//!
//! It relies on no order of the service. Spans of time are read to their end, sorted and delivered; the newest
//! one is read again and again, for as long as events may still appear in it.

pub(crate) mod checkpoint;
mod window;

use crate::endpoints::ListAuditLogs;
use crate::error::{InvalidInputError, Result};
use crate::model::received::Received;
use crate::model::timestamp::Timestamp;
use crate::paging::list::List;
use crate::transport::middleware::Wait;
use crate::types::AuditLogEvent;
use checkpoint::{Batch, Checkpoint, Place, hash};
use futures_core::stream::Stream;
use std::collections::VecDeque;
use std::fmt;
use std::future::{Future, poll_fn};
use std::ops::Deref;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use window::{Follower, Polling, Step};

/// How long after its time an event may appear in the log, where nothing else is said.
const OVERLAP: Duration = Duration::from_secs(15 * 60);

/// How often the log is asked for news, where nothing else is said.
const POLL: Duration = Duration::from_secs(30);

/// Which events of an audit log are followed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum AuditScope {
    /// Those of the organization, as the service lists them by default; those of the tenant where the list is
    /// [`tenant_only`](List::tenant_only).
    #[default]
    Listed,
    /// Those of the organization and those of the tenant, which takes two listings. One of them may be refused,
    /// and the other one goes on.
    Both,
}

impl List<ListAuditLogs> {
    /// Streams the events of the audit log from a time on, in the order of their times, for ever.
    ///
    /// Filters of the list apply; times, limits and cursors are chosen by what follows. Each event is delivered
    /// at least once if the service lists it no later than [`overlap`](Follow::overlap) after its time, and then
    /// once: within the overlap duplicates are told by their ids. With a sink that is idempotent by id, that is
    /// effectively once. An event dated in the future is delivered when its time has come.
    ///
    /// ```no_run
    /// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
    /// use openai_admin::types::Timestamp;
    ///
    /// let since = Timestamp::from_secs(1_760_000_000);
    /// let mut events = client.audit_logs().list().follow(since).to_now();
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{}", event.json());
    ///     // Keep `event.checkpoint()` once that line is safe.
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn follow(self, since: impl Into<Timestamp>) -> Follow {
        Follow::new(self, Start::Since(since.into()))
    }

    /// Goes on behind a checkpoint. The list must have the same filters, and the stream the same scopes, as when
    /// it was made; otherwise the first item is an error.
    pub fn resume(self, checkpoint: Checkpoint) -> Follow {
        Follow::new(self, Start::Behind(checkpoint))
    }
}

enum Start {
    Since(Timestamp),
    Behind(Checkpoint),
}

/// A stream of the events of an audit log. Made by [`List::follow`] and [`List::resume`].
///
/// An event that does not decode is an error for it alone, which is not repeated. After any other error the
/// stream tries again when it is polled again, unless no scope is left that the service lets be read.
#[must_use = "streams do nothing unless polled"]
pub struct Follow {
    setup: Option<(List<ListAuditLogs>, Start)>,
    scope: AuditScope,
    options: Polling,
    state: State,
    ready: VecDeque<Result<FollowedEvent>>,
    checkpoint: Option<Arc<Batch>>,
}

enum State {
    Idle(Option<Box<Follower>>),
    Working(Pin<Box<dyn Future<Output = (Box<Follower>, Step)> + Send>>),
    Done,
}

/// An event with the place behind it. Its fields are there by themselves: `event.effective_at`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FollowedEvent {
    /// The event as it came.
    pub event: Received<AuditLogEvent>,
    /// Whether it is scoped to the tenant.
    pub tenant: bool,
    batch: Arc<Batch>,
    index: usize,
}

impl Deref for FollowedEvent {
    type Target = Received<AuditLogEvent>;

    fn deref(&self) -> &Self::Target {
        &self.event
    }
}

impl FollowedEvent {
    /// The place behind this event: it covers it and all that were delivered before, and nothing else.
    pub fn checkpoint(&self) -> Checkpoint {
        self.batch.behind(self.index)
    }
}

impl Follow {
    fn new(list: List<ListAuditLogs>, start: Start) -> Self {
        let options = Polling { overlap: OVERLAP, poll: POLL, to_now: false };
        let (scope, ready, checkpoint) = Default::default();
        Self { setup: Some((list, start)), scope, options, state: State::Idle(None), ready, checkpoint }
    }

    /// How long after its time an event may appear in the log and still be delivered; 15 minutes without it. As
    /// much of the log is read again each time.
    pub fn overlap(mut self, overlap: Duration) -> Self {
        self.options.overlap = overlap;
        self
    }

    /// Which events are followed.
    pub fn scope(mut self, scope: AuditScope) -> Self {
        self.scope = scope;
        self
    }

    /// How often the log is asked for news, while there are any; 30 seconds without it. While there are none, up
    /// to ten times as seldom.
    pub fn poll_every(mut self, interval: Duration) -> Self {
        self.options.poll = interval;
        self
    }

    /// Ends when everything until now was delivered, and does not wait for more.
    pub fn to_now(mut self) -> Self {
        self.options.to_now = true;
        self
    }

    /// Tells of each wait of a request before it begins; see [`Report::on_wait`](crate::Report::on_wait).
    pub fn on_wait(mut self, tell: impl Fn(&Wait) + Send + Sync + 'static) -> Self {
        if let Some((list, _)) = &mut self.setup {
            list.call.options.on_wait = Some(Arc::new(tell));
        }
        self
    }

    /// The place behind everything that was read so far, if all of it was delivered: it moves on while nothing
    /// happens, too. `None` until something was read, and while events wait to be delivered.
    pub fn checkpoint(&self) -> Option<Checkpoint> {
        let batch = self.checkpoint.as_ref().filter(|_| self.ready.is_empty())?;
        Some(batch.behind(batch.events.len()))
    }

    /// The next event. `None` only after [`to_now`](Self::to_now), or where nothing may be read any more.
    ///
    /// Dropping the future loses nothing: what it was fetching is there for the next one.
    pub async fn next(&mut self) -> Option<Result<FollowedEvent>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// What follows the list, once it is known that it can be.
    fn begin(&mut self) -> Result<Option<Box<Follower>>> {
        let Some((mut list, start)) = self.setup.take() else { return Ok(None) };
        list.call.options.check()?;
        let endpoint = &list.call.endpoint;
        if endpoint.has_times() {
            let reason = "what follows the log chooses its spans of time; give the first one to `follow`";
            return Err(InvalidInputError::new("effective_at", reason).into());
        }
        if list.query().position().is_some() {
            let reason = "what follows the log begins at a time or behind a checkpoint";
            return Err(InvalidInputError::new("after", reason).into());
        }
        let lists = window::lists(list, self.scope == AuditScope::Both)?;
        let source = hash(window::source(&lists)?.as_bytes());
        let (places, organization) = match start {
            Start::Since(since) => (lists.iter().map(|list| Place::new(list.tenant, since)).collect(), None),
            Start::Behind(checkpoint) => {
                if let Some(reason) = checkpoint.wrong(source) {
                    return Err(InvalidInputError::new("checkpoint", reason).into());
                }
                (checkpoint.scopes, checkpoint.organization)
            }
        };
        Ok(Some(Box::new(Follower::new(lists, places, source, organization, self.options.clone()))))
    }
}

impl Stream for Follow {
    type Item = Result<FollowedEvent>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(next) = this.ready.pop_front() {
                return Poll::Ready(Some(next));
            }
            match &mut this.state {
                State::Done => return Poll::Ready(None),
                State::Idle(follower) => {
                    let follower = match follower.take() {
                        Some(follower) => Ok(Some(follower)),
                        None => this.begin(),
                    };
                    this.state = match follower {
                        Ok(Some(follower)) => State::Working(Box::pin(follower.step())),
                        Ok(None) => State::Done,
                        Err(e) => {
                            this.ready.push_back(Err(e));
                            State::Done
                        }
                    };
                }
                State::Working(working) => {
                    let (follower, step) = ready!(working.as_mut().poll(context));
                    this.state = State::Idle(Some(follower));
                    match step {
                        Step::Waited => {}
                        Step::Read { events, errors, batch } => {
                            this.ready.extend(errors.into_iter().map(Err));
                            let batch = Arc::new(batch);
                            this.checkpoint = Some(Arc::clone(&batch));
                            let tenant = batch.behind[batch.scope].tenant;
                            this.ready.extend(events.into_iter().enumerate().map(|(index, event)| {
                                Ok(FollowedEvent { event, tenant, batch: Arc::clone(&batch), index })
                            }));
                        }
                        Step::Failed(e) => this.ready.push_back(Err(e)),
                        Step::Ended => this.state = State::Done,
                        Step::Refused(e) => {
                            this.state = State::Done;
                            this.ready.push_back(Err(e));
                        }
                    }
                }
            }
        }
    }
}

impl fmt::Debug for Follow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Follow").field("options", &self.options).finish_non_exhaustive()
    }
}
