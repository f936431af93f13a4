//! Every request of every call goes through here: credentials, time limits, reading of replies.
//!
//! Knows requests and replies, never an endpoint. [`Exchange::run`] is where repeats and pacing
//! will live; today it sends each request once.

use crate::error::Error;
use crate::error::Failure;
use crate::error::InvalidInput;
use crate::error::Result;
use crate::operations::Operation;
use crate::reply;
use crate::reply::Received;
use http::HeaderMap;
use http::HeaderName;
use http::HeaderValue;
use http::Method;
use http::header::AUTHORIZATION;
use http::header::CONTENT_LENGTH;
use secrecy::SecretString;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::Duration;

/// What all clones of a client share.
#[derive(Clone)]
pub(crate) struct Transport(Arc<Shared>);

struct Shared {
    http: reqwest::Client,
    settings: Settings,
}

/// What a client was built with.
pub(crate) struct Settings {
    /// Without a slash at its end.
    pub(crate) base_url: String,
    pub(crate) key: SecretString,
    pub(crate) authorization: HeaderValue,
    /// Sent with every request.
    pub(crate) headers: HeaderMap,
    /// For each attempt, from the connection to the end of the reply.
    pub(crate) timeout: Duration,
}

impl Transport {
    pub(crate) fn new(http: reqwest::Client, settings: Settings) -> Self {
        Self(Arc::new(Shared { http, settings }))
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    /// Begins a call.
    pub(crate) fn exchange(&self, target: Target, options: &Options) -> Exchange {
        Exchange { transport: self.clone(), target, options: options.clone(), outcome: Arc::default() }
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { base_url, key: _, authorization: _, headers, timeout } = self.settings();
        f.debug_struct("Transport")
            .field("base_url", base_url)
            .field("headers", &headers.keys().collect::<Vec<_>>())
            .field("timeout", timeout)
            .finish_non_exhaustive()
    }
}

/// What a call is aimed at.
#[derive(Clone, Debug)]
pub enum Target {
    /// An operation of openapi.yaml.
    Known(&'static Operation),
    /// Anything else, by method and path.
    Other(Arc<str>),
}

impl Target {
    pub(crate) fn name(&self) -> Cow<'static, str> {
        match self {
            Self::Known(operation) => operation.id.into(),
            Self::Other(name) => name.to_string().into(),
        }
    }

    fn carries_secret(&self) -> bool {
        match self {
            Self::Known(operation) => operation.carries_secret,
            Self::Other(_) => true,
        }
    }
}

/// What one call changes of the client's settings.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) headers: HeaderMap,
    /// The first argument that was refused; reported when the call is made.
    pub(crate) refused: Option<InvalidInput>,
}

impl Options {
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(reason) => self.refuse(InvalidInput::new("header", reason)),
        }
    }

    pub(crate) fn refuse(&mut self, refused: InvalidInput) {
        self.refused.get_or_insert(refused);
    }

    pub(crate) fn check(&self) -> Result<()> {
        match &self.refused {
            Some(refused) => Err(refused.clone().into()),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { timeout, headers, refused } = self;
        f.debug_struct("Options")
            .field("timeout", timeout)
            .field("headers", &headers.keys().collect::<Vec<_>>())
            .field("refused", refused)
            .finish()
    }
}

/// A header that a caller may add.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed = HeaderName::try_from(name).map_err(|_| format!("{name:?} is not the name of a header"))?;
    if parsed == AUTHORIZATION {
        return Err("`authorization` is made from the key of the client".to_owned());
    }
    let value = HeaderValue::try_from(value)
        .map_err(|_| format!("the value of {parsed} holds characters that a header cannot carry"))?;
    Ok((parsed, value))
}

/// One call on its way. The generated client carries it to [`Exchange::run`] and back.
#[derive(Clone)]
pub struct Exchange {
    transport: Transport,
    target: Target,
    options: Options,
    outcome: Arc<Mutex<Option<Result<Received>>>>,
}

impl Exchange {
    /// Sends a request and keeps what came of it. True if the reply can be decoded.
    pub(crate) async fn run(&self, request: reqwest::Request) -> Option<bytes::Bytes> {
        let outcome = self.attempt(request).await;
        let body = match &outcome {
            Ok(received) if received.status.is_success() => Some(received.body.clone()),
            _ => None,
        };
        *self.outcome() = Some(outcome);
        body
    }

    /// What came of the call; none if nothing was sent.
    pub(crate) fn take_outcome(&self) -> Option<Result<Received>> {
        self.outcome().take()
    }

    pub(crate) fn target(&self) -> &Target {
        &self.target
    }

    pub(crate) fn transport(&self) -> &Transport {
        &self.transport
    }

    async fn attempt(&self, mut request: reqwest::Request) -> Result<Received> {
        self.prepare(&mut request);
        let asked = request.url().clone();
        let response = self.transport.http().execute(request).await.map_err(|e| self.failure(None, e))?;
        if *response.url() != asked {
            // Only an HTTP client that the user configured follows redirects.
            return Err(Error::Transport(Box::new(Failure {
                operation: self.target.name(),
                reason: "the HTTP client followed a redirect, which this API never asks for".into(),
                status: Some(response.status()),
                request_id: None,
                timed_out: false,
                source: None,
            })));
        }
        let head = (response.status(), response.headers().clone());
        reply::read(response, self.target.carries_secret()).await.map_err(|e| self.failure(Some(&head), e))
    }

    fn prepare(&self, request: &mut reqwest::Request) {
        let settings = self.transport.settings();
        *request.timeout_mut() = Some(self.options.timeout.unwrap_or(settings.timeout));
        let bodiless = request.body().is_none() && *request.method() == Method::POST;
        let headers = request.headers_mut();
        // The generator sends the version of the document along, which this API does not know.
        headers.remove("api-version");
        for extra in [&settings.headers, &self.options.headers] {
            for (name, value) in extra {
                headers.insert(name, value.clone());
            }
        }
        headers.insert(AUTHORIZATION, settings.authorization.clone());
        if bodiless {
            // Proxies ask for the length of whatever is posted.
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
    }

    /// The only place where errors of the HTTP client are classified.
    fn failure(&self, head: Option<&(http::StatusCode, HeaderMap)>, e: reqwest::Error) -> Error {
        let (timed_out, connecting) = (e.is_timeout(), e.is_connect());
        let failure = |reason: &'static str| {
            Box::new(Failure {
                operation: self.target.name(),
                reason: reason.into(),
                status: head.map(|(status, _)| *status),
                request_id: head
                    .and_then(|(_, headers)| crate::error::request_id(headers))
                    .map(str::to_owned),
                timed_out,
                source: Some(Box::new(e.without_url())),
            })
        };
        match (connecting, timed_out) {
            (true, false) => Error::Connect(failure("could not connect")),
            (true, true) => Error::Connect(failure("could not connect in time")),
            (false, true) => Error::Timeout(failure("time ran out before the reply was complete")),
            (false, false) => Error::Transport(failure("the exchange broke before the reply was complete")),
        }
    }

    fn outcome(&self) -> std::sync::MutexGuard<'_, Option<Result<Received>>> {
        // A panic elsewhere cannot leave half a value behind.
        self.outcome.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange").field("target", &self.target).finish_non_exhaustive()
    }
}
