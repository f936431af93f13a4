//! What users put around calls and attempts: metrics, signatures, caches, faults for tests.
//!
//! A [`Middleware`] sees each call as a whole, with all its waits and repeats within, each attempt of it,
//! and hears of each wait. This one counts the requests of each operation:
//!
//! ```
//! use openai_admin::middleware::{Middleware, MiddlewareFuture, Next, Request};
//! use std::collections::BTreeMap;
//! use std::sync::{Arc, Mutex};
//!
//! #[derive(Debug, Default)]
//! struct Requests(Mutex<BTreeMap<String, u32>>);
//!
//! impl Middleware for Requests {
//!     fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
//!         *self.0.lock().unwrap().entry(request.operation().to_owned()).or_default() += 1;
//!         next.run(request)
//!     }
//! }
//!
//! # fn main() -> Result<(), openai_admin::BuildError> {
//! let requests = Arc::new(Requests::default());
//! let client = openai_admin::Client::builder()
//!     .key("sk-admin-test")
//!     .middleware(Arc::clone(&requests))
//!     .build()?;
//! # Ok(())
//! # }
//! ```

use crate::error::Result;
use http::{HeaderMap, Method};
use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

pub use crate::transport::reply::Response;

/// Something around every call or every attempt of a client.
///
/// The methods pass on what they get, unless they are written otherwise. To act on the reply, wait
/// for `next` in an async block: `MiddlewareFuture::new(async move { let reply = next.run(request).await?; … })`.
/// `Ok` is any answer that arrived, refusals included; a reply that is made without `next` is taken
/// as the answer of the service.
///
/// An error of your own comes from [`Error::middleware`](crate::Error::middleware); it ends the call. The
/// error of another call, passed on with `?`, becomes the cause of such an error. It ends the call too,
/// unless nothing of this request was sent and the other call got no answer: then the attempt is repeated.
///
/// What happened to the request itself is noted where it is sent. Nothing that a middleware returns makes a
/// request unsent: a create that was begun is not repeated, and
/// [`is_outcome_unknown`](crate::Error::is_outcome_unknown) tells that it may have taken effect.
pub trait Middleware: fmt::Debug + Send + Sync + 'static {
    /// Sees a whole call, before it waits for anything.
    ///
    /// Within `next` lie pacing, all attempts and the waits between them.
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        next.run(request)
    }

    /// Sees one attempt, just before it is sent.
    ///
    /// Whether it is repeated is decided by the reply that this returns.
    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        next.run(request)
    }

    /// Hears of a wait when it begins, so that a progress bar can say why nothing moves. Must return
    /// soon.
    fn wait(&self, _wait: &Wait) {}
}

impl<M: Middleware + ?Sized> Middleware for Arc<M> {
    fn call<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        (**self).call(request, next)
    }

    fn attempt<'a>(&'a self, request: Request, next: Next<'a>) -> MiddlewareFuture<'a> {
        (**self).attempt(request, next)
    }

    fn wait(&self, wait: &Wait) {
        (**self).wait(wait);
    }
}

/// A wait of a call, before an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wait {
    /// The operationId; for calls that openapi.yaml does not describe, method and path.
    pub operation: Cow<'static, str>,
    /// How long it takes at least: as much as is known when it begins.
    pub at_least: Duration,
    /// What the call waits for.
    pub reason: WaitReason,
}

/// Why a call waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WaitReason {
    /// Its endpoint was shut by a 429.
    Throttled,
    /// The [pacing](crate::Pacing) of the client, or the pace that the endpoint was seen to take.
    Paced,
    /// Other calls of the endpoint came before it.
    Queued,
    /// As many requests are under way as the client may have.
    InFlight,
    /// An attempt failed, and the next one follows later.
    Backoff,
}

/// The future of a [`Middleware`].
#[must_use = "futures do nothing unless they are awaited"]
pub struct MiddlewareFuture<'a>(Pin<Box<dyn Future<Output = Result<Response>> + Send + 'a>>);

impl<'a> MiddlewareFuture<'a> {
    /// The future of an async block: `MiddlewareFuture::new(async move { … })`.
    pub fn new(future: impl Future<Output = Result<Response>> + Send + 'a) -> Self {
        Self(Box::pin(future))
    }
}

impl Future for MiddlewareFuture<'_> {
    type Output = Result<Response>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(context)
    }
}

impl fmt::Debug for MiddlewareFuture<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MiddlewareFuture").finish_non_exhaustive()
    }
}

/// The rest of the way: other middleware, then the transport.
#[must_use = "the call is not made unless `run` is called"]
pub struct Next<'a> {
    rest: &'a [Arc<dyn Middleware>],
    step: Step,
    last: &'a Last<'a>,
}

/// What comes after all middleware.
pub(crate) type Last<'a> = dyn Fn(Request) -> MiddlewareFuture<'a> + Send + Sync + 'a;

/// Which method of a middleware is meant.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Call,
    Attempt,
}

impl<'a> Next<'a> {
    /// Goes on with a request, which may have been changed.
    pub fn run(self, request: Request) -> MiddlewareFuture<'a> {
        match (self.rest.split_first(), self.step) {
            (Some((first, rest)), Step::Call) => first.call(request, Next { rest, ..self }),
            (Some((first, rest)), Step::Attempt) => first.attempt(request, Next { rest, ..self }),
            (None, _) => (self.last)(request),
        }
    }
}

impl fmt::Debug for Next<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Next")
            .field("step", &self.step)
            .field("rest", &self.rest.len())
            .finish_non_exhaustive()
    }
}

/// Goes through all middleware of a client, and from there to `last`.
pub(crate) fn around<'a>(
    step: Step,
    middleware: &'a [Arc<dyn Middleware>],
    request: Request,
    last: &'a Last<'a>,
) -> MiddlewareFuture<'a> {
    Next { rest: middleware, step, last }.run(request)
}

/// A request on its way out, complete with its headers.
///
/// Its `Debug` form shows neither query, headers nor body.
pub struct Request {
    operation: Cow<'static, str>,
    attempt: u32,
    request: reqwest::Request,
}

impl Request {
    pub(crate) fn new(operation: Cow<'static, str>, request: reqwest::Request) -> Self {
        Self { operation, attempt: 0, request }
    }

    /// The same request, to be sent for the first or another time.
    pub(crate) fn for_attempt(&self, attempt: u32) -> Self {
        Self { attempt, ..self.clone() }
    }

    pub(crate) fn into_request(self) -> reqwest::Request {
        self.request
    }

    /// The operationId; for calls that openapi.yaml does not describe, method and path.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// Which attempt this is, from 1 on; 0 for the call as a whole.
    pub fn attempt(&self) -> u32 {
        self.attempt
    }

    /// The HTTP method.
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// The whole URL.
    pub fn url(&self) -> &str {
        self.request.url().as_str()
    }

    /// The headers, the one with the key included; that one is marked sensitive.
    pub fn headers(&self) -> &HeaderMap {
        self.request.headers()
    }

    /// The headers, to be changed.
    pub fn headers_mut(&mut self) -> &mut HeaderMap {
        self.request.headers_mut()
    }

    /// The body; empty if there is none.
    pub fn body(&self) -> &[u8] {
        self.request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default()
    }
}

impl Clone for Request {
    fn clone(&self) -> Self {
        let Self { operation, attempt, request } = self;
        let request = request.try_clone().expect("bodies of this crate are in memory, not streams");
        Self { operation: operation.clone(), attempt: *attempt, request }
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("operation", &self.operation)
            .field("attempt", &self.attempt)
            .field("method", self.method())
            .field("path", &self.request.url().path())
            .field("body", &format_args!("{} bytes", self.body().len()))
            .finish_non_exhaustive()
    }
}
