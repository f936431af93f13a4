//! A report as a value: a list of buckets of time, which is only of use whole.

use crate::paging::list::{List, ListEndpoint};
use crate::paging::stream::{Items, Pages};
use crate::transport::retry::RetryPolicy;
use std::time::Duration;

/// Buckets of time that have not been fetched yet, such as the costs of each day.
///
/// Stream [`buckets`](Self::buckets) or [`pages`](Self::pages) to the end. It cannot be awaited: one page is
/// a part of the range that looks like all of it. Filters and per-call options are chained methods and apply
/// to every page.
///
/// ```no_run
/// use openai_admin::types::{CostsGroupBy, Timestamp};
///
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let range = (Timestamp::from_secs(1_760_000_000), Timestamp::from_secs(1_762_000_000));
/// let mut buckets = client.costs(range).group_by([CostsGroupBy::ProjectId]).buckets();
/// while let Some(bucket) = buckets.next().await {
///     let bucket = bucket?;
///     for cost in &bucket.results {
///         println!("{} {:?} {:?}", bucket.start_time, cost.project_id, cost.amount);
///     }
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
