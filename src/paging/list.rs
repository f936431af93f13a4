//! A list as a value: one page of it, all pages, or all items.

use crate::call::{Call, CallFuture, Endpoint, WithMeta};
use crate::error::{InvalidInputError, Result};
use crate::model::page::{Page, PageQuery};
use crate::transport::retry::RetryPolicy;
use crate::transport::settings::Transport;
use std::future::IntoFuture;
use std::time::Duration;

/// A list that has not been fetched yet.
///
/// Await it for one page, or stream [`pages`](Self::pages) or [`items`](Self::items). Filters and
/// per-call options are chained methods and apply to every page.
///
/// ```no_run
/// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
/// let mut accounts = client.project("proj_abc").service_accounts().list().limit(100).items();
/// while let Some(account) = accounts.next().await {
///     println!("{}", account?.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "a list does nothing until it is awaited or streamed"]
pub struct List<E> {
    pub(crate) call: Call<E>,
}

impl<E: ListEndpoint> List<E> {
    pub(crate) fn new(transport: Transport, endpoint: E) -> Self {
        Self { call: Call::new(transport, endpoint) }
    }

    /// How many items a page holds at most. The range is that of the operation.
    pub fn limit(mut self, limit: u32) -> Self {
        self.query().limit = Some(limit);
        self
    }

    /// Begins behind a cursor, such as [`Page::next_cursor`] or [`Items::cursor`](crate::Items::cursor).
    pub fn after(mut self, cursor: impl Into<String>) -> Self {
        let cursor = cursor.into();
        self.refuse_empty("after", &cursor);
        self.query().cursor = Some(cursor);
        self
    }

    /// Ends before a cursor.
    pub(crate) fn up_to(mut self, cursor: String) -> Self {
        self.refuse_empty("before", &cursor);
        self.query().before = Some(cursor);
        self
    }

    /// The service would take an empty cursor for none.
    fn refuse_empty(&mut self, name: &'static str, cursor: &str) {
        if cursor.is_empty() {
            self.call.options.refuse(InvalidInputError::new(name, "a cursor must not be empty"));
        }
    }

    /// How long each attempt at a page may take, from the connection to the end of the reply.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call = self.call.timeout(timeout);
        self
    }

    /// How the request for each page is repeated; see [`Call::retry`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.call = self.call.retry(policy);
        self
    }

    /// How long fetching one page may take with all attempts and waits; see [`Call::deadline`].
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.call = self.call.deadline(deadline);
        self
    }

    /// Sends one more header with each page's request; see [`Call::header`].
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.call = self.call.header(name, value);
        self
    }

    /// Gives one page together with its status, headers, request id and bytes.
    pub fn with_meta(self) -> WithMeta<E> {
        self.call.with_meta()
    }

    pub(crate) fn query(&mut self) -> &mut PageQuery {
        self.call.endpoint.page_mut()
    }
}

impl<E: ListEndpoint> IntoFuture for List<E> {
    type Output = Result<Page<E::Item>>;
    type IntoFuture = CallFuture<Page<E::Item>>;

    fn into_future(self) -> Self::IntoFuture {
        self.call.into_future()
    }
}

/// An endpoint whose reply is one page of many.
pub trait ListEndpoint: Endpoint<Output = Page<Self::Item>> {
    /// What the list is of.
    type Item: Send + Sync + Unpin + 'static;

    #[doc(hidden)]
    fn page_mut(&mut self) -> &mut PageQuery;
}
