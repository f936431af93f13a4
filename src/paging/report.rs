//! A report as a value: a list of buckets of time, which is only of use whole.

use crate::model::time_range::TimeRange;
use crate::model::timestamp::Timestamp;
use crate::paging::list::{List, ListEndpoint};
use crate::paging::stream::{Items, Pages};
use crate::transport::middleware::Wait;
use crate::transport::retry::RetryPolicy;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

/// Buckets of time that have not been fetched yet, such as the costs of each day.
///
/// Stream its [`rows`](Self::rows): they are read to the end of the range, in as few requests as the service
/// allows, and through whatever it does to its pages. [`buckets`](Self::buckets) and [`pages`](Self::pages)
/// are what the service sends, page by page. A report cannot be awaited: one page is a part of the range that
/// looks like all of it. Filters and per-call options are chained methods and apply to every page.
///
/// ```no_run
/// use openai_admin::types::{CostsGroupBy, Days};
///
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let groups = [CostsGroupBy::ProjectId, CostsGroupBy::LineItem];
/// let mut rows = client.costs(Days::last(30)).group_by(groups).rows();
/// while let Some(row) = rows.next().await {
///     let row = row?;
///     println!("{} {:?} {:?}", row.start, row.project_id, row.amount);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a report does nothing until it is streamed"]
pub struct Report<E> {
    pub(crate) list: List<E>,
}

impl<E: ListEndpoint> Report<E> {
    pub(crate) fn new(list: List<E>) -> Self {
        Self { list }
    }

    /// Streams the buckets of all pages until the last one, or an error behind which there is no going on.
    pub fn buckets(self) -> Items<E> {
        self.list.items()
    }

    /// Streams the pages until the last one, or an error behind which there is no going on.
    pub fn pages(self) -> Pages<E> {
        self.list.pages()
    }

    /// How many buckets a page holds at most. The range is that of the operation.
    pub fn limit(mut self, limit: u32) -> Self {
        self.list = self.list.limit(limit);
        self
    }

    /// Begins behind a cursor, such as [`Items::cursor`](crate::Items::cursor). It goes with the very query
    /// that it came from: the same range, which has to have an end, and the same filters.
    pub fn after(mut self, cursor: impl Into<String>) -> Self {
        self.list = self.list.after(cursor);
        self
    }

    /// Tells of each wait of a request before it begins, such as one after a 429: for a bar that says why
    /// nothing moves. It must not block.
    pub fn on_wait(mut self, tell: impl Fn(&Wait) + Send + Sync + 'static) -> Self {
        self.list.call.options.on_wait = Some(Arc::new(tell));
        self
    }

    /// How long each attempt at a page may take, from the connection to the end of the reply.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.list = self.list.timeout(timeout);
        self
    }

    /// How the request for each page is repeated; see [`Call::retry`](crate::Call::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.list = self.list.retry(policy);
        self
    }

    /// How long fetching one page may take with all attempts and waits; see
    /// [`Call::deadline`](crate::Call::deadline).
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.list = self.list.deadline(deadline);
        self
    }

    /// Sends one more header with each page's request; see [`Call::header`](crate::Call::header).
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.list = self.list.header(name, value);
        self
    }
}

/// An endpoint of costs or usage.
pub trait ReportEndpoint: ListEndpoint {
    /// What a group spent or used in a bucket.
    type Result: Serialize + DeserializeOwned + Clone + Debug + PartialEq + Send + Sync + Unpin + 'static;

    #[doc(hidden)]
    fn range(&self) -> TimeRange;

    #[doc(hidden)]
    fn set_range(&mut self, range: TimeRange);

    /// How long a bucket is, as on the wire.
    #[doc(hidden)]
    fn width(&self) -> &str;

    /// How many buckets of that width a page has at most.
    #[doc(hidden)]
    fn most(&self) -> u32;

    /// What the results of a bucket are split by, as on the wire.
    #[doc(hidden)]
    fn groups(&self) -> Vec<String>;

    #[doc(hidden)]
    fn parts(bucket: Self::Item) -> (Timestamp, Timestamp, Vec<Self::Result>);
}

/// The maximum of a width; for one that is not known, the least of all.
pub(crate) fn most_by(width: &str, maximum: &[(&str, u32)]) -> u32 {
    let known = maximum.iter().find(|(known, _)| *known == width).map(|(_, most)| *most);
    known.or_else(|| maximum.iter().map(|(_, most)| *most).min()).unwrap_or(1)
}
