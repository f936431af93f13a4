//! Lists as streams: they follow cursors, and neither loop, skip nor end early.

use crate::call::CallFuture;
use crate::error::{DecodeError, Error, ItemErrors, PaginationError, RequestError, Result};
use crate::model::page::{Cursors, Following, Page};
use crate::paging::list::{List, ListEndpoint};
use crate::transport::settings::Target;
use futures_core::stream::{FusedStream, Stream};
use std::future::{Future, IntoFuture, poll_fn};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::{fmt, mem, vec};
use tokio::task::JoinHandle;
use tracing::Instrument;
use tracing::instrument::WithSubscriber;

impl<E: ListEndpoint> List<E> {
    /// Streams the pages until the last one, or an error behind which the list cannot go on.
    pub fn pages(self) -> Pages<E> {
        Pages::new(self)
    }

    /// Streams the items of all pages until the last one, or an error behind which the list cannot go on.
    pub fn items(self) -> Items<E> {
        Items::new(self.pages())
    }
}

/// A stream of the pages of a list. Made by [`List::pages`].
///
/// Pages that hold nothing are delivered like any other. A page with items that do not decode is an error
/// that holds the others ([`DecodeError::partial_page`]), and the stream goes on behind it. It ends after the
/// last page or after any other error; [`cursor`](Self::cursor) then tells where to go on.
#[must_use = "streams do nothing unless polled"]
pub struct Pages<E: ListEndpoint> {
    list: List<E>,
    state: State<E::Item>,
    /// Where a list continues that was cut off here.
    cursor: Option<String>,
    seen: Cursors,
    prefetch: bool,
}

enum State<T> {
    /// The page of the list's own cursor comes next.
    Idle,
    Fetching(CallFuture<Page<T>>),
    Prefetching(Prefetch<T>),
    /// An error that waited until the page before it was delivered.
    Failed(Error),
    Done,
}

impl<E: ListEndpoint> Pages<E> {
    pub(crate) fn new(mut list: List<E>) -> Self {
        let cursor = list.query().position().cloned();
        let mut seen = Cursors::default();
        if let Some(cursor) = &cursor {
            seen.insert(cursor);
        }
        Self { list, state: State::Idle, cursor, seen, prefetch: false }
    }

    /// Fetches the next page while the current one is consumed.
    ///
    /// At most one page ahead, on a task of the Tokio runtime that is aborted when the stream is
    /// dropped.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
        self
    }

    /// The cursor for [`List::after`] that continues behind the pages delivered so far; `None` for the
    /// beginning of the list.
    ///
    /// A page of which some items did not decode counts as delivered. After any other error, it is the
    /// cursor of the page that failed. After the end, the list continued
    /// from here holds what has been added since; where the service gives no id of the last item, it
    /// is the cursor of the last page.
    pub fn cursor(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// The next page; `None` after the last one.
    ///
    /// Dropping the future loses nothing: what it was fetching is there for the next one.
    pub async fn next(&mut self) -> Option<Result<Page<E::Item>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn fetch(&self) -> CallFuture<Page<E::Item>> {
        self.list.clone().into_future()
    }

    /// Decides what comes after a page.
    fn advance(&mut self, page: &Page<E::Item>) {
        let target = self.list.call.endpoint.operation();
        let style = match &target {
            Target::Known(operation) => operation.cursor_style,
            Target::Other(..) => None,
        };
        let is_backwards = self.list.query().is_backwards();
        let following = match style {
            Some(_) if is_backwards => page.preceding(),
            Some(style) => page.following(style),
            None => Following::End,
        };
        let reason = match following {
            Following::Cursor(cursor) if self.seen.insert(&cursor) => {
                self.cursor = Some(cursor.clone());
                self.list.query().move_to(cursor);
                self.state = match self.prefetch {
                    true => State::Prefetching(Prefetch(spawn(self.fetch()))),
                    false => State::Idle,
                };
                return;
            }
            Following::End => {
                let end = if is_backwards { &page.first_id } else { &page.last_id };
                if let Some(last) = end.clone().filter(|id| !id.is_empty()) {
                    self.cursor = Some(last);
                }
                self.state = State::Done;
                return;
            }
            Following::Cursor(_) => "the service repeated a cursor",
            Following::Missing => "more items may follow, but the service gave no way to get them",
        };
        let cursor = self.list.query().position().cloned();
        let error = PaginationError { operation: target.name(), reason: reason.into(), cursor };
        self.state = State::Failed(Error::Pagination(Box::new(error)));
    }
}

impl<E: ListEndpoint> Stream for Pages<E> {
    type Item = Result<Page<E::Item>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let fetched = match &mut this.state {
                State::Idle => {
                    this.state = State::Fetching(this.fetch());
                    continue;
                }
                State::Fetching(fetching) => ready!(Pin::new(fetching).poll(context)),
                State::Prefetching(prefetch) => {
                    let joined = ready!(Pin::new(&mut prefetch.0).poll(context));
                    match joined {
                        Ok(fetched) => fetched,
                        Err(e) if e.is_panic() => std::panic::resume_unwind(e.into_panic()),
                        Err(e) => {
                            let operation = this.list.call.endpoint.operation().name();
                            let reason = "the runtime shut down while a page was fetched".into();
                            let failure = RequestError::new(operation, reason);
                            Err(Error::Transport(Box::new(RequestError {
                                source: Some(Arc::new(e)),
                                ..failure
                            })))
                        }
                    }
                }
                State::Failed(_) => match mem::replace(&mut this.state, State::Done) {
                    State::Failed(e) => Err(e),
                    _ => return Poll::Ready(None),
                },
                State::Done => return Poll::Ready(None),
            };
            let page = match &fetched {
                Ok(page) => Some(page),
                Err(e) => e.as_decode().and_then(DecodeError::partial_page),
            };
            match page {
                Some(page) => this.advance(page),
                None => this.state = State::Done,
            }
            return Poll::Ready(Some(fetched));
        }
    }
}

impl<E: ListEndpoint> FusedStream for Pages<E> {
    fn is_terminated(&self) -> bool {
        matches!(self.state, State::Done)
    }
}

impl<E: ListEndpoint> fmt::Debug for Pages<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("list", &self.list)
            .field("cursor", &self.cursor)
            .field("prefetch", &self.prefetch)
            .finish_non_exhaustive()
    }
}

/// Fetches a page on a task of its own, which tells `tracing` the same as one that the stream waits for.
fn spawn<T: Send + 'static>(fetch: CallFuture<Page<T>>) -> JoinHandle<Result<Page<T>>> {
    tokio::spawn(fetch.in_current_span().with_current_subscriber())
}

/// A page on its way, stopped when it is not wanted any more.
struct Prefetch<T>(JoinHandle<Result<Page<T>>>);

impl<T> Drop for Prefetch<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// A stream of the items of a list. Made by [`List::items`].
///
/// Items that were received are delivered before an error that follows them. In the place of an item that
/// does not decode stands an error for it alone, with its [`index`](DecodeError::index) in its page and its
/// bytes, and the stream goes on. It ends after the last item or after any other error;
/// [`cursor`](Self::cursor) then tells where to go on.
#[must_use = "streams do nothing unless polled"]
pub struct Items<E: ListEndpoint> {
    pages: Pages<E>,
    page: Draining<E::Item>,
    /// The cursor of the page being drained.
    cursor: Option<String>,
}

/// What is left of a page: its items, and in between the errors for those that did not decode.
struct Draining<T> {
    items: vec::IntoIter<T>,
    errors: Option<ItemErrors>,
    /// Of what comes next.
    index: usize,
}

impl<T> Draining<T> {
    fn new(page: Page<T>, errors: Option<ItemErrors>) -> Self {
        Self { items: page.data.into_iter(), errors, index: 0 }
    }

    fn next_error(&self) -> Option<usize> {
        self.errors.as_ref().and_then(ItemErrors::next_index)
    }

    fn is_empty(&self) -> bool {
        self.items.len() == 0 && self.next_error().is_none()
    }
}

impl<T> Iterator for Draining<T> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        let next = match self.next_error() == Some(self.index) {
            true => self.errors.as_mut().and_then(Iterator::next).map(Err),
            false => self.items.next().map(Ok),
        };
        self.index += 1;
        next
    }
}

impl<E: ListEndpoint> Items<E> {
    pub(crate) fn new(pages: Pages<E>) -> Self {
        let cursor = pages.cursor.clone();
        Self { pages, page: Draining::new(Page::new(Vec::new()), None), cursor }
    }

    /// Fetches the next page while the items of the current one are consumed; see
    /// [`Pages::prefetch`].
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The cursor for [`List::after`] that misses no item that was not delivered yet; `None` for the
    /// beginning of the list.
    ///
    /// While a page is drained this is the cursor of that page, so that a list continued from here
    /// repeats the items of the page that were delivered already, and skips none.
    pub fn cursor(&self) -> Option<&str> {
        if self.page.is_empty() { self.pages.cursor() } else { self.cursor.as_deref() }
    }

    /// The next item; `None` after the last one.
    ///
    /// Dropping the future loses nothing: what it was fetching is there for the next one.
    pub async fn next(&mut self) -> Option<Result<E::Item>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All items; the first error if there is one, be it that of a single item, and then none of the items.
    pub async fn into_vec(mut self) -> Result<Vec<E::Item>> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }
}

impl<E: ListEndpoint> Stream for Items<E> {
    type Item = Result<E::Item>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(item) = this.page.next() {
                return Poll::Ready(Some(item));
            }
            let before = this.pages.cursor.clone();
            let (page, errors) = match ready!(Pin::new(&mut this.pages).poll_next(context)) {
                Some(Ok(page)) => (page, None),
                Some(Err(e)) => match ItemErrors::split(e) {
                    Ok((page, errors)) => (page, Some(errors)),
                    Err(e) => return Poll::Ready(Some(Err(e))),
                },
                None => return Poll::Ready(None),
            };
            this.cursor = before;
            this.page = Draining::new(page, errors);
        }
    }
}

impl<E: ListEndpoint> FusedStream for Items<E> {
    fn is_terminated(&self) -> bool {
        self.page.is_empty() && self.pages.is_terminated()
    }
}

impl<E: ListEndpoint> fmt::Debug for Items<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("cursor", &self.cursor())
            .finish_non_exhaustive()
    }
}
