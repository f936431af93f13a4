//! Reports as rows: each result with the span of time that it is about.

use crate::error::Result;
use crate::model::time_range::TimeRange;
use crate::model::timestamp::Timestamp;
use crate::paging::buckets::{Bucket, Buckets, Progress};
use crate::paging::report::{Report, ReportEndpoint};
use futures_core::stream::{FusedStream, Stream};
use serde::Serialize;
use serde_json::Value;
use std::future::poll_fn;
use std::iter::Sum;
use std::ops::{Add, Deref};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use std::{fmt, vec};

impl<E: ReportEndpoint> Report<E> {
    /// Streams the rows of the whole range, in as few requests as the service allows.
    ///
    /// The range is widened to whole buckets: its start is rounded down, its end up, in UTC; see
    /// [`range`](Self::range). Without an end it goes on to the bucket that is open now, and no further. Each
    /// request asks for as many buckets as the service gives at once, or for [`limit`](Self::limit) of them,
    /// and is followed to its end before any of its rows is delivered. Where a reply is larger than the client
    /// reads, or a page token is refused, smaller requests take its place. What the service repeats is not
    /// delivered twice, and where it contradicts itself that is an error.
    pub fn rows(self) -> Rows<E> {
        Rows::new(Buckets::new(self))
    }

    /// The span of whole buckets that [`rows`](Self::rows) reads; an end that is left out is that of the bucket
    /// which is open now.
    ///
    /// # Errors
    ///
    /// If what was asked for cannot be read.
    pub fn range(&self) -> Result<TimeRange> {
        Ok(self.plan()?.range())
    }

    /// Leaves out what lies before a point in time, such as [`Rows::resume_at`]; the bucket in which it lies is
    /// read whole.
    pub fn resume_from(mut self, time: impl Into<Timestamp>) -> Self {
        let endpoint = &mut self.list.call.endpoint;
        let (time, mut range) = (time.into(), endpoint.range());
        range.start = range.start.max(time);
        endpoint.set_range(range);
        self
    }

    /// How many requests [`rows`](Self::rows) takes where nothing goes wrong, and how long they have to wait for
    /// the pacing of the client. Sends nothing.
    ///
    /// # Errors
    ///
    /// If what was asked for cannot be read.
    pub fn estimate(&self) -> Result<Estimate> {
        let requests = self.plan()?.requests();
        let paced = self.list.call.transport.pace().time_for(requests);
        Ok(Estimate { requests, paced })
    }
}

/// What a report will cost. Made by [`Report::estimate`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Estimate {
    /// Requests, if no page is cut short and none has to be repeated.
    pub requests: u64,
    /// How long the client's [pacing](crate::Pacing) spreads them, from the first to the last one, where
    /// nothing else uses it; `None` for a client that does not pace.
    pub paced: Option<Duration>,
}

impl Sum for Estimate {
    /// Of what happens one after the other.
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self { requests: 0, paced: None }, |sum, next| sum + next)
    }
}

impl Add for Estimate {
    type Output = Self;

    /// Of what happens one after the other.
    fn add(self, other: Self) -> Self {
        let times = self.paced.into_iter().chain(other.paced);
        let paced = times.reduce(|sum, next| sum.saturating_add(next));
        Self { requests: self.requests.saturating_add(other.requests), paced }
    }
}

/// What a group spent or used in a bucket, with the bucket. The fields of the result are there by themselves:
/// `row.project_id`.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Row<T> {
    /// When the bucket begins, included.
    pub start: Timestamp,
    /// When the bucket ends, excluded.
    pub end: Timestamp,
    /// Whether the bucket was over when it was read, for as long as the [grace](Rows::grace) that was asked for.
    /// The service may revise it all the same.
    pub closed: bool,
    /// The result as the service sent it.
    #[serde(flatten)]
    pub result: T,
    #[serde(skip)]
    report: Arc<Asked>,
}

/// What makes rows of one report different from those of another.
#[derive(Debug, PartialEq)]
struct Asked {
    operation: String,
    /// Sorted.
    groups: Vec<String>,
}

impl<T> Deref for Row<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.result
    }
}

/// What a row is about: the same for the same row in a later reading, and for no other one.
///
/// Rows of two groupings count the same money twice; their keys differ.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct RowKey {
    /// The operationId of the report, such as `list_costs`.
    pub endpoint: String,
    /// When the bucket begins.
    pub start: Timestamp,
    /// What the report was grouped by, sorted by name, each with its value in this row; `None` is a group of its
    /// own: what belongs to no project, say.
    pub dimensions: Vec<(String, Option<String>)>,
    /// The currency of the amount.
    pub currency: Option<String>,
    /// What the quantity counts.
    pub unit: Option<String>,
}

/// The value of a row in one grouping.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Dimension {
    /// The report was not grouped by it: the row is about all of them.
    NotGrouped,
    /// The report was grouped by it, and the row is about what has none.
    None,
    /// The row is about this one.
    Value(String),
}

impl<T: Serialize> Row<T> {
    /// What the row is about, to be kept with it.
    pub fn key(&self) -> RowKey {
        let fields = serde_json::to_value(&self.result).unwrap_or_default();
        let Asked { operation, groups } = &*self.report;
        RowKey {
            endpoint: operation.clone(),
            start: self.start,
            dimensions: groups.iter().map(|name| (name.clone(), text(&fields[name]))).collect(),
            currency: text(&fields["amount"]["currency"]),
            unit: text(&fields["quantity_unit"]),
        }
    }

    /// The value of the row in a grouping, by its name on the wire, such as `project_id`.
    pub fn dimension(&self, name: &str) -> Dimension {
        if !self.report.groups.iter().any(|group| group == name) {
            return Dimension::NotGrouped;
        }
        let fields = serde_json::to_value(&self.result).unwrap_or_default();
        text(&fields[name]).map_or(Dimension::None, Dimension::Value)
    }
}

/// A value that tells groups apart, as a text.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    }
}

/// A stream of the rows of a report. Made by [`Report::rows`].
///
/// In place of a result that does not decode, such as one of a kind that is new, stands an error for it alone; it
/// comes before the other rows of its bucket. Any other error ends the stream:
/// rows that were delivered before it are not the whole report, and [`resume_at`](Self::resume_at) tells where to
/// go on.
#[must_use = "streams do nothing unless polled"]
pub struct Rows<E: ReportEndpoint> {
    buckets: Buckets<E>,
    report: Arc<Asked>,
    bucket: Option<Draining<E::Result>>,
}

/// What is left of a bucket.
struct Draining<T> {
    start: Timestamp,
    end: Timestamp,
    closed: bool,
    results: vec::IntoIter<T>,
}

impl<E: ReportEndpoint> Rows<E> {
    fn new(buckets: Buckets<E>) -> Self {
        let endpoint = buckets.endpoint();
        let mut groups = endpoint.groups();
        groups.sort_unstable();
        groups.dedup();
        let report = Arc::new(Asked { operation: endpoint.operation().name().into_owned(), groups });
        Self { buckets: buckets.in_parts(true), report, bucket: None }
    }

    /// How long after its end a bucket counts as closed; zero without it.
    ///
    /// The service revises buckets that are over: collectors wait 15 minutes for usage and some days for costs.
    /// Nothing is promised, and for costs nobody has measured it. Time is that of the service's replies, or of
    /// the client's clock where they have none.
    pub fn grace(mut self, grace: Duration) -> Self {
        self.buckets = self.buckets.grace(grace, false);
        self
    }

    /// Leaves out rows of buckets that have not been over for that long; see [`grace`](Self::grace).
    pub fn final_before(mut self, grace: Duration) -> Self {
        self.buckets = self.buckets.grace(grace, true);
        self
    }

    /// Streams whole buckets in place of rows, those without rows too: for a sink that replaces what it had of a
    /// bucket, so that a row which is gone goes there too.
    pub fn by_bucket(self) -> Buckets<E> {
        self.buckets.in_parts(false)
    }

    /// How far the report has been read.
    pub fn progress(&self) -> Progress {
        self.buckets.progress()
    }

    /// Where [`Report::resume_from`] goes on without missing a row: the begin of the bucket that was not
    /// delivered to its end.
    pub fn resume_at(&self) -> Timestamp {
        match &self.bucket {
            Some(bucket) if bucket.results.len() > 0 => bucket.start,
            _ => self.buckets.resume_at(),
        }
    }

    /// The next row; `None` after the last one.
    ///
    /// Dropping the future loses nothing: what it was fetching is there for the next one.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Row<E::Result>>> {
        // Rows that are there are not passed through a poll: for small ones that would be most of their cost.
        if let Some(row) = self.drain() {
            return Some(Ok(row));
        }
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// The next row of the bucket that is there.
    #[inline]
    fn drain(&mut self) -> Option<Row<E::Result>> {
        let Draining { start, end, closed, results } = self.bucket.as_mut()?;
        let result = results.next()?;
        Some(Row { start: *start, end: *end, closed: *closed, result, report: Arc::clone(&self.report) })
    }

    /// All rows; the first error if there is one, and then none of the rows.
    pub async fn into_vec(mut self) -> Result<Vec<Row<E::Result>>> {
        let mut rows = Vec::new();
        while let Some(row) = self.next().await {
            rows.push(row?);
        }
        Ok(rows)
    }
}

impl<E: ReportEndpoint> Stream for Rows<E> {
    type Item = Result<Row<E::Result>>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            if let Some(row) = this.drain() {
                return Poll::Ready(Some(Ok(row)));
            }
            match ready!(Pin::new(&mut this.buckets).poll_next(context)) {
                Some(Ok(Bucket { start, end, closed, results })) => {
                    this.bucket = Some(Draining { start, end, closed, results: results.into_iter() });
                }
                Some(Err(e)) => return Poll::Ready(Some(Err(e))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<E: ReportEndpoint> FusedStream for Rows<E> {
    fn is_terminated(&self) -> bool {
        self.bucket.as_ref().is_none_or(|bucket| bucket.results.len() == 0) && self.buckets.is_terminated()
    }
}

impl<E: ReportEndpoint> fmt::Debug for Rows<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").field("buckets", &self.buckets).finish_non_exhaustive()
    }
}
