//! The client: where every call begins.

use crate::call::request::RawRequest;
use crate::call::{Call, Endpoint};
use crate::paging::list::{List, ListEndpoint};
use crate::paging::report::Report;
use crate::transport::pace::Pace;
use crate::transport::settings::Transport;
use crate::transport::watch::Watch;
use http::Method;
use std::sync::Arc;

/// A client of the administration API.
///
/// Cheap to clone: all clones share one pool of connections. Keep one for each key.
/// [`from_env`](Self::from_env) and [`builder`](Self::builder) make one, [`projects`](Self::projects) and
/// [`project`](Self::project) lead on.
///
/// A connection is driven by the runtime on which it was made. Keep a client for each runtime that may
/// pause, as one of Tokio's flavor `current_thread` does whenever nobody is in its `block_on`: a call of
/// another runtime that is given such a connection waits for a whole attempt, and ends in a timeout.
#[derive(Clone, Debug)]
pub struct Client {
    transport: Transport,
}

impl Client {
    /// A request that this crate does not cover, on the same transport: credentials, time limits and
    /// errors are those of any other call.
    ///
    /// The path is taken as it is: percent-encode what you put into it. One that a URL cannot hold, or
    /// shortens, is refused. The reply decodes into any
    /// type, [`serde_json::Value`] included; a reply without a body decodes like `null`.
    ///
    /// ```no_run
    /// # async fn example(client: openai_admin::Client) -> openai_admin::Result<()> {
    /// use openai_admin::Method;
    ///
    /// let invites: serde_json::Value =
    ///     client.request(Method::GET, "/organization/invites").query("limit", 5).await?;
    /// println!("{}", invites["data"]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request<T>(&self, method: Method, path: impl Into<String>) -> Call<RawRequest<T>> {
        Call::new(self.transport.clone(), RawRequest::new(method, path.into()))
    }

    /// Ends all cool-downs after 429s, for all clones of the client, and forgets what was learned of how
    /// fast the endpoints are. Calls that wait for a cool-down go out at once.
    ///
    /// For programs that know better than the last `Retry-After`, such as after a limit was raised.
    pub fn clear_cool_downs(&self) {
        self.transport.pace().clear();
    }

    /// The same client, with its requests counted.
    pub(crate) fn watched(&self, watch: Arc<Watch>) -> Self {
        Self { transport: self.transport.watched(watch) }
    }

    pub(crate) fn watch(&self) -> Option<Arc<Watch>> {
        self.transport.watch().cloned()
    }

    pub(crate) fn pace(&self) -> &Pace {
        self.transport.pace()
    }

    pub(crate) fn new(transport: Transport) -> Self {
        Self { transport }
    }

    pub(crate) fn call<E: Endpoint>(&self, endpoint: E) -> Call<E> {
        Call::new(self.transport.clone(), endpoint)
    }

    pub(crate) fn report_of<E: ListEndpoint>(&self, endpoint: E) -> Report<E> {
        Report::new(self.list_of(endpoint))
    }

    pub(crate) fn list_of<E: ListEndpoint>(&self, endpoint: E) -> List<E> {
        List::new(self.transport.clone(), endpoint)
    }
}
