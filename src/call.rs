//! A call as a value: what to send, how, and the future that it turns into.

pub(crate) mod check;
pub(crate) mod request;

use crate::error::{InvalidInputError, Result};
use crate::meta::CallMeta;
use crate::operations::CursorStyle;
use crate::raw;
use crate::transport::decode::{self, Reading};
use crate::transport::exchange::Exchange;
use crate::transport::middleware;
use crate::transport::retry::RetryPolicy;
use crate::transport::settings::{Options, Target, Transport};
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A call that has not been made yet. Await it to make it.
///
/// Optional fields and per-call options are chained methods. A call can be cloned and made again.
/// Dropping the future stops waiting and gives up the call's place among others; nothing is sent
/// after that. A request that is under way may be acted on all the same.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<E> {
    pub(crate) transport: Transport,
    pub(crate) endpoint: E,
    pub(crate) options: Options,
}

impl<E> Call<E> {
    pub(crate) fn new(transport: Transport, endpoint: E) -> Self {
        Self { transport, endpoint, options: Options::default() }
    }

    /// How long each attempt of this call may take, from the connection to the end of the reply. Zero is
    /// refused when the call is made.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout(timeout);
        self
    }

    /// How this call is repeated, in place of the policy of the client.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry(policy);
        self
    }

    /// How long this call may take with all its attempts and waits; see [`RetryPolicy::deadline`].
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options.deadline = Some(deadline);
        self
    }

    /// Sends one more header, or another value of one that the client sends.
    ///
    /// A header that cannot be sent is refused when the call is made; so are `authorization` and those that
    /// belong to the connection, such as `content-length` and `host`.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.options.header(name, value);
        self
    }

    /// Gives the reply together with its status, headers, request id and bytes.
    pub fn with_meta(self) -> WithMeta<E> {
        WithMeta(self)
    }
}

impl<E: Endpoint> Call<E> {
    /// Checks, makes the request, and hands it to the transport.
    pub(crate) async fn send(&self) -> Result<(E::Output, middleware::Response)> {
        self.options.check()?;
        self.endpoint.check()?;
        let target = self.endpoint.operation();
        let request = self.endpoint.request(&raw::Client::of(&self.transport)).map_err(|e| {
            let reason = format!("{} cannot be sent: {}", target.name(), e.without_url());
            InvalidInputError::new("request", reason)
        })?;
        let confirm = |was_absent| self.endpoint.confirmation(was_absent);
        Exchange::new(&self.transport, &target, &self.options).run(request, E::read, confirm).await
    }
}

/// The future of a call.
#[must_use = "futures do nothing unless they are awaited"]
pub struct CallFuture<T>(Pin<Box<dyn Future<Output = Result<T>> + Send>>);

impl<T> CallFuture<T> {
    fn new(future: impl Future<Output = Result<T>> + Send + 'static) -> Self {
        Self(Box::pin(future))
    }
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        self.0.as_mut().poll(context)
    }
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallFuture").finish_non_exhaustive()
    }
}

impl<E: Endpoint> IntoFuture for Call<E> {
    type Output = Result<E::Output>;
    type IntoFuture = CallFuture<E::Output>;

    fn into_future(self) -> Self::IntoFuture {
        CallFuture::new(async move { Ok(self.send().await?.0) })
    }
}

/// A call whose reply comes with its metadata. Await it to make it.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct WithMeta<E>(pub(crate) Call<E>);

impl<E: Endpoint> IntoFuture for WithMeta<E> {
    type Output = Result<Response<E::Output>>;
    type IntoFuture = CallFuture<Response<E::Output>>;

    fn into_future(self) -> Self::IntoFuture {
        CallFuture::new(async move {
            let (value, received) = self.0.send().await?;
            let middleware::Response { status, headers, body, meta, .. } = received;
            Ok(Response { value, status, headers, meta, body })
        })
    }
}

/// A reply and its metadata.
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The reply.
    pub value: T,
    /// The HTTP status. It is 404 where a deletion [found nothing left](crate::types::Deleted::was_absent).
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// How often the call was sent, how long it waited, and what is known of the rate limit.
    pub meta: CallMeta,
    body: Bytes,
}

impl<T> Response<T> {
    /// The service's name for the request, to be given to its support.
    pub fn request_id(&self) -> Option<&str> {
        crate::error::request_id(&self.headers)
    }

    /// The reply as it came, for fields that are newer than this crate. Empty where it had no body.
    ///
    /// Not part of the `Debug` form: it may hold a secret.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { value, status, headers: _, meta, body } = self;
        f.debug_struct("Response")
            .field("value", value)
            .field("status", status)
            .field("request_id", &self.request_id())
            .field("meta", meta)
            .field("body", &format_args!("{} bytes", body.len()))
            .finish_non_exhaustive()
    }
}

/// The request of a call and its output. Implemented by the [endpoints](crate::endpoints).
pub trait Endpoint: sealed::Sealed + Clone + fmt::Debug + Send + Sync + Unpin + 'static {
    /// The output of the call.
    type Output: DeserializeOwned + Send + 'static;

    #[doc(hidden)]
    fn operation(&self) -> Target;

    #[doc(hidden)]
    fn check(&self) -> Result<()>;

    #[doc(hidden)]
    fn request(&self, raw: &raw::Client<'_>) -> reqwest::Result<reqwest::Request>;

    /// Reads the body of a success.
    #[doc(hidden)]
    fn read(body: &[u8], _: Option<CursorStyle>) -> Reading<Self::Output> {
        decode::value(body)
    }

    /// What the call comes to where a success has no body to tell it.
    #[doc(hidden)]
    fn confirmation(&self, _was_absent: bool) -> Option<Self::Output> {
        None
    }
}

pub(crate) mod sealed {
    /// Keeps endpoints to this crate, so that the hidden methods can change.
    pub trait Sealed {}
}
