//! Reports read whole: one window of buckets after the other, each to its end before any of it is delivered.
//!
//! What the service does to its pages does not show behind this: it may give fewer buckets than it was asked
//! for or more, in any order, twice, or none where nothing happened; it may refuse its own tokens.

use crate::call::{CallFuture, Response};
use crate::error::{Error, InvalidInputError, ItemErrors, PaginationError, Result};
use crate::model::page::{Cursors, Following, Page};
use crate::model::time_range::TimeRange;
use crate::model::timestamp::Timestamp;
use crate::operations::CursorStyle;
use crate::paging::plan::{Plan, Window, seconds};
use crate::paging::report::{Report, ReportEndpoint};
use crate::paging::salvage::{Salvaged, salvage};
use crate::transport::reply::date;
use futures_core::stream::{FusedStream, Stream};
use http::{HeaderMap, StatusCode};
use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// A bucket of a report with all of its results.
///
/// One without results was read, and there is nothing in it: whoever keeps rows removes those that it had
/// before. What was not read is not delivered.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Bucket<T> {
    /// When it begins, included.
    pub start: Timestamp,
    /// When it ends, excluded.
    pub end: Timestamp,
    /// Whether it was over when it was read, for as long as the grace that was asked for. The service may
    /// revise it all the same.
    pub closed: bool,
    /// One for each group that has any.
    pub results: Vec<T>,
}

/// How far a report has been read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Requests that were answered.
    pub requests: u64,
    /// How many there will be in all, as far as is known.
    pub expected: u64,
    /// How long they waited, for pacing and behind refusals.
    pub waited: Duration,
}

/// A stream of whole buckets. Made by [`Rows::by_bucket`](crate::Rows::by_bucket).
///
/// In place of a bucket that does not decode stands an error for it alone. Any other error ends the stream;
/// [`resume_at`](Self::resume_at) then tells where to go on.
#[must_use = "streams do nothing unless polled"]
pub struct Buckets<E: ReportEndpoint> {
    report: Report<E>,
    plan: Plan,
    state: State<E>,
    /// What was read of the window.
    read: Read<E::Result>,
    ready: VecDeque<Result<Bucket<E::Result>>>,
    /// Whether results are delivered of buckets that do not decode as a whole.
    in_parts: bool,
    resume_at: i64,
    grace: Duration,
    only_closed: bool,
    progress: Progress,
}

enum State<E: ReportEndpoint> {
    /// The next page of the window, or the next window, comes next.
    Idle,
    Fetching(Window, CallFuture<Response<Page<E::Item>>>),
    /// Nothing comes behind what is ready.
    Done,
}

struct Read<T> {
    buckets: BTreeMap<i64, Kept<T>>,
    /// Of what is no bucket, or one nobody knows which.
    errors: Vec<Error>,
    cursor: Option<String>,
    seen: Cursors,
    /// When the service said that it was, at the first page.
    date: Option<Timestamp>,
}

/// A bucket, and errors in place of those of its results that do not decode.
struct Kept<T> {
    bucket: Bucket<T>,
    errors: Vec<Error>,
}

impl<T> Default for Read<T> {
    fn default() -> Self {
        let (buckets, errors, cursor, seen, date) = Default::default();
        Self { buckets, errors, cursor, seen, date }
    }
}

impl<E: ReportEndpoint> Buckets<E> {
    pub(crate) fn new(report: Report<E>) -> Self {
        let checked = report.plan();
        let (plan, wrong) = match checked {
            Ok(plan) => (plan, None),
            Err(e) => (Plan { next: 0, end: 0, width: 1, most: 1 }, Some(Err(e))),
        };
        let state = if wrong.is_some() { State::Done } else { State::Idle };
        let progress = Progress { expected: plan.requests(), ..Progress::default() };
        Self {
            report,
            plan,
            state,
            read: Read::default(),
            ready: wrong.into_iter().collect(),
            in_parts: false,
            resume_at: plan.next,
            grace: Duration::ZERO,
            only_closed: false,
            progress,
        }
    }

    pub(crate) fn endpoint(&self) -> &E {
        &self.report.list.call.endpoint
    }

    pub(crate) fn grace(mut self, grace: Duration, only_closed: bool) -> Self {
        (self.grace, self.only_closed) = (grace, only_closed);
        self
    }

    /// With what is good of buckets that do not decode as a whole, or without.
    pub(crate) fn in_parts(mut self, in_parts: bool) -> Self {
        self.in_parts = in_parts;
        self
    }

    /// How far the report has been read.
    pub fn progress(&self) -> Progress {
        self.progress
    }

    /// The begin of the first bucket that was not delivered yet, for
    /// [`Report::resume_from`]. A bucket in whose place an error stood counts as delivered.
    pub fn resume_at(&self) -> Timestamp {
        Timestamp::from_secs(self.resume_at)
    }

    /// The next bucket; `None` after the last one.
    ///
    /// Dropping the future loses nothing: what it was fetching is there for the next one.
    pub async fn next(&mut self) -> Option<Result<Bucket<E::Result>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    fn fetch(&mut self, window: Window) -> CallFuture<Response<Page<E::Item>>> {
        let range = (Timestamp::from_secs(window.start), Timestamp::from_secs(window.end));
        let list = &mut self.report.list;
        list.call.endpoint.set_range(TimeRange::from(range));
        let query = list.query();
        (query.limit, query.cursor) = (Some(window.buckets), self.read.cursor.clone());
        list.clone().with_meta().into_future()
    }

    fn received(&mut self, window: Window, outcome: Result<Response<Page<E::Item>>>) {
        self.progress.requests += 1;
        let page = match outcome {
            Ok(response) => {
                self.progress.waited += response.meta.waited;
                self.note_date(&response.headers);
                response.value
            }
            Err(e) => {
                self.progress.waited += e.meta().waited;
                if let Some(decode) = e.as_decode() {
                    let headers = decode.headers.clone();
                    self.note_date(&headers);
                }
                match ItemErrors::split(e) {
                    Ok((page, errors)) => {
                        for e in errors {
                            let kept = match salvage(&e) {
                                Some(Salvaged { start, end, results, errors }) => {
                                    let errors = if self.in_parts { errors } else { vec![e] };
                                    self.keep(window, (start, end, results), errors)
                                }
                                None => {
                                    self.read.errors.push(e);
                                    Ok(())
                                }
                            };
                            if let Err(reason) = kept {
                                return self.fail(reason);
                            }
                        }
                        page
                    }
                    Err(e) => return self.refused(window, e),
                }
            }
        };
        let following = page.following(CursorStyle::NextPage);
        for item in page.data {
            if let Err(reason) = self.keep(window, E::parts(item), Vec::new()) {
                return self.fail(reason);
            }
        }
        match following {
            Following::Cursor(cursor) if self.read.seen.insert(&cursor) => {
                self.read.cursor = Some(cursor);
                self.progress.expected = self.progress.expected.max(self.progress.requests + 1);
            }
            Following::Cursor(_) => self.fail("the service repeated a cursor".to_owned()),
            Following::Missing => {
                self.fail("more buckets may follow, but the service gave no way to get them".to_owned());
            }
            Following::End => self.finish(window),
        }
    }

    /// Goes on with other requests where that can help.
    fn refused(&mut self, window: Window, e: Error) {
        let is_token = self.read.cursor.is_some() && e.status() == Some(StatusCode::BAD_REQUEST);
        if is_token && self.read.errors.is_empty() {
            // What is there without a gap is whole.
            let mut end = window.start;
            while self.read.buckets.contains_key(&end) {
                end += self.plan.width;
            }
            if end > window.start {
                return self.finish(Window { end, ..window });
            }
        }
        if (is_token || e.is_too_large()) && window.buckets > 1 {
            self.plan.most = i64::from(window.buckets / 2);
            self.read = Read::default();
            self.progress.expected = self.progress.requests + self.plan.requests();
            return;
        }
        self.state = State::Done;
        self.ready.push_back(Err(e));
    }

    /// Keeps a bucket of the window; `Err` if it makes no sense there.
    fn keep(
        &mut self,
        window: Window,
        (start, end, results): (Timestamp, Timestamp, Vec<E::Result>),
        errors: Vec<Error>,
    ) -> Result<(), String> {
        let begins = start.as_secs();
        // What was not asked for belongs to another window, or to nobody.
        if !(window.start..window.end).contains(&begins) {
            return Ok(());
        }
        let length = end.as_secs().saturating_sub(begins);
        if (begins - window.start) % self.plan.width != 0 || !(1..=self.plan.width).contains(&length) {
            let width = self.report.list.call.endpoint.width();
            return Err(format!(
                "the service sent a bucket from {start} to {end} where `{width}` were asked for"
            ));
        }
        let bucket = Bucket { start, end, closed: false, results };
        match self.read.buckets.get(&begins) {
            Some(known) if known.bucket.results != bucket.results || known.errors.len() != errors.len() => {
                Err(format!("the service sent the bucket of {start} twice, and not the same"))
            }
            _ => {
                self.read.buckets.insert(begins, Kept { bucket, errors });
                Ok(())
            }
        }
    }

    /// Hands over a window that was read to its end.
    fn finish(&mut self, window: Window) {
        let Read { mut buckets, errors, date, .. } = std::mem::take(&mut self.read);
        let now = date.unwrap_or_else(|| self.report.now());
        // Without knowing which bucket an error stands for, none can be said to be empty.
        let is_whole = errors.is_empty();
        self.ready.extend(errors.into_iter().map(Err));
        let mut start = window.start;
        while start < window.end {
            let end = start + self.plan.width;
            let is_open = || Timestamp::from_secs(start) <= now;
            let empty = || {
                let (start, end) = (Timestamp::from_secs(start), Timestamp::from_secs(end));
                Kept { bucket: Bucket { start, end, closed: false, results: Vec::new() }, errors: Vec::new() }
            };
            // What has not begun is neither empty nor read.
            let kept = buckets.remove(&start).or_else(|| (is_whole && is_open()).then(empty));
            let closed = now.as_secs() >= end && now - Timestamp::from_secs(end) >= self.grace;
            if let Some(Kept { bucket, errors }) = kept.filter(|_| closed || !self.only_closed) {
                let is_delivered = errors.is_empty() || self.in_parts;
                self.ready.extend(errors.into_iter().map(Err));
                self.ready.extend(is_delivered.then_some(Ok(Bucket { closed, ..bucket })));
            }
            start = end;
        }
        self.plan.next = window.end;
        self.progress.expected = self.progress.requests + self.plan.requests();
        self.state = State::Idle;
    }

    fn fail(&mut self, reason: String) {
        let operation = self.report.list.call.endpoint.operation().name();
        let cursor = self.read.cursor.clone();
        let error = PaginationError { operation, reason: reason.into(), cursor };
        self.state = State::Done;
        self.ready.push_back(Err(Error::Pagination(Box::new(error))));
    }

    fn note_date(&mut self, headers: &HeaderMap) {
        let date = date(headers).and_then(|date| Timestamp::try_from(date).ok());
        self.read.date = self.read.date.or(date);
    }
}

impl<E: ReportEndpoint> Report<E> {
    /// The buckets to read and how, or what is wrong with what was asked for.
    pub(crate) fn plan(&self) -> Result<Plan> {
        let call = &self.list.call;
        call.options.check()?;
        call.endpoint.check()?;
        let mut list = self.list.clone();
        let query = list.query();
        if query.cursor.is_some() {
            let reason = "goes with pages; rows begin at a point in time, see `resume_from`";
            return Err(InvalidInputError::new("after", reason).into());
        }
        let width = call.endpoint.width();
        let seconds = seconds(width).ok_or_else(|| {
            InvalidInputError::new("bucket_width", format!("how long a bucket of `{width}` is, is not known"))
        })?;
        let most = query.limit.map_or(call.endpoint.most(), |limit| limit.min(call.endpoint.most()));
        Ok(Plan::new(call.endpoint.range(), self.now(), seconds, most))
    }

    /// By the clock of the client.
    pub(crate) fn now(&self) -> Timestamp {
        let time = self.list.call.transport.settings().clock.time_of_day();
        Timestamp::try_from(time).unwrap_or_else(|_| Timestamp::now())
    }
}

impl<E: ReportEndpoint> Stream for Buckets<E> {
    type Item = Result<Bucket<E::Result>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(next) = this.ready.pop_front() {
                this.resume_at = match &next {
                    Ok(bucket) => bucket.start.as_secs() + this.plan.width,
                    Err(_) => this.resume_at,
                };
                return Poll::Ready(Some(next));
            }
            match &mut this.state {
                State::Done => return Poll::Ready(None),
                State::Idle => {
                    this.state = match this.plan.window() {
                        None => State::Done,
                        Some(window) => {
                            let fetching = this.fetch(window);
                            State::Fetching(window, fetching)
                        }
                    };
                }
                State::Fetching(window, fetching) => {
                    let outcome = ready!(Pin::new(fetching).poll(context));
                    let window = *window;
                    this.state = State::Idle;
                    this.received(window, outcome);
                }
            }
        }
    }
}

impl<E: ReportEndpoint> FusedStream for Buckets<E> {
    fn is_terminated(&self) -> bool {
        self.ready.is_empty() && matches!(self.state, State::Done)
    }
}

impl<E: ReportEndpoint> fmt::Debug for Buckets<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Buckets")
            .field("report", &self.report)
            .field("resume_at", &self.resume_at())
            .field("progress", &self.progress)
            .finish_non_exhaustive()
    }
}
