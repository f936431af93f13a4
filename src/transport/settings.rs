//! What all calls of a client share, and what one call changes of it.

use crate::error::{InvalidInputError, Result};
use crate::operations::Operation;
use crate::transport::clock::Clock;
use crate::transport::middleware::Middleware;
use crate::transport::pace::Pace;
use crate::transport::retry::RetryPolicy;
use crate::transport::watch::{OnWait, Watch};
use http::header::{self, AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use secrecy::SecretString;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What is wrong with a time limit of zero.
pub(crate) const NO_TIME: &str = "must be longer than zero: no request could be sent in it";

/// What all clones of a client share.
#[derive(Clone)]
pub(crate) struct Transport {
    shared: Arc<Shared>,
    /// What counts the requests of the work that this is used for.
    watch: Option<Arc<Watch>>,
}

struct Shared {
    http: reqwest::Client,
    settings: Settings,
    pace: Pace,
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
    pub(crate) retry: RetryPolicy,
    pub(crate) clock: Arc<dyn Clock>,
    /// How many bytes the body of a reply may have.
    pub(crate) response_limit: u64,
    /// The outermost one first.
    pub(crate) middleware: Vec<Arc<dyn Middleware>>,
    /// Of the base URL.
    pub(crate) host: String,
    pub(crate) port: Option<u16>,
}

impl Transport {
    pub(crate) fn new(http: reqwest::Client, settings: Settings, pace: Pace) -> Self {
        Self { shared: Arc::new(Shared { http, settings, pace }), watch: None }
    }

    /// The same, with its requests counted.
    pub(crate) fn watched(&self, watch: Arc<Watch>) -> Self {
        Self { watch: Some(watch), ..self.clone() }
    }

    pub(crate) fn watch(&self) -> Option<&Arc<Watch>> {
        self.watch.as_ref()
    }

    pub(crate) fn pace(&self) -> &Pace {
        &self.shared.pace
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.shared.http
    }

    pub(crate) fn settings(&self) -> &Settings {
        &self.shared.settings
    }
}

impl fmt::Debug for Transport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { base_url, headers, timeout, retry, .. } = self.settings();
        f.debug_struct("Transport")
            .field("base_url", base_url)
            .field("headers", &headers.keys().collect::<Vec<_>>())
            .field("timeout", timeout)
            .field("retry", retry)
            .finish_non_exhaustive()
    }
}

/// What a call is aimed at.
#[derive(Clone, Debug)]
pub enum Target {
    /// An operation of openapi.yaml.
    Known(&'static Operation),
    /// Anything else, by method, and method and path together.
    Other(Method, Arc<str>),
}

impl Target {
    pub(crate) fn name(&self) -> Cow<'static, str> {
        match self {
            Self::Known(operation) => operation.id.into(),
            Self::Other(_, name) => name.to_string().into(),
        }
    }

    pub(crate) fn method(&self) -> &Method {
        match self {
            Self::Known(operation) => &operation.method,
            Self::Other(method, _) => method,
        }
    }

    /// The path without the ids in it, where openapi.yaml tells it.
    pub(crate) fn path_template(&self) -> Option<&'static str> {
        match self {
            Self::Known(operation) => Some(operation.path),
            Self::Other(..) => None,
        }
    }

    /// Whether sending the request twice leaves the same state as sending it once. What openapi.yaml
    /// does not tell, HTTP does.
    pub(crate) fn idempotent(&self) -> bool {
        match self {
            Self::Known(operation) => operation.idempotent,
            Self::Other(method, _) => method.is_idempotent(),
        }
    }

    /// Whether it asks for a change, and does not only read.
    pub(crate) fn changes(&self) -> bool {
        *self.method() != Method::GET
    }

    /// Whether it deletes what a path of openapi.yaml names.
    pub(crate) fn deletes(&self) -> bool {
        matches!(self, Self::Known(operation) if operation.method == Method::DELETE)
    }

    pub(crate) fn carries_secret(&self) -> bool {
        match self {
            Self::Known(operation) => operation.carries_secret,
            Self::Other(..) => true,
        }
    }
}

/// What one call changes of the client's settings.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) deadline: Option<Duration>,
    pub(crate) headers: HeaderMap,
    /// The first argument that was refused; reported when the call is made.
    pub(crate) refused: Option<InvalidInputError>,
    /// Told of each wait, beside the middleware.
    pub(crate) on_wait: Option<OnWait>,
}

impl Options {
    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.insert(name, value);
            }
            Err(reason) => self.refuse(InvalidInputError::new("header", reason)),
        }
    }

    pub(crate) fn timeout(&mut self, timeout: Duration) {
        if timeout.is_zero() {
            self.refuse(InvalidInputError::new("timeout", NO_TIME));
        }
        self.timeout = Some(timeout);
    }

    pub(crate) fn retry(&mut self, policy: RetryPolicy) {
        if let Some((setting, reason)) = policy.wrong() {
            self.refuse(InvalidInputError::new(setting, reason));
        }
        self.retry = Some(policy);
    }

    pub(crate) fn refuse(&mut self, refused: InvalidInputError) {
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
        let Self { timeout, retry, deadline, headers, refused, on_wait } = self;
        f.debug_struct("Options")
            .field("timeout", timeout)
            .field("retry", retry)
            .field("deadline", deadline)
            .field("headers", &headers.keys().collect::<Vec<_>>())
            .field("refused", refused)
            .field("on_wait", &on_wait.is_some())
            .finish()
    }
}

/// Headers that say how a request is carried, and where to. What sends it writes them; another value
/// cuts its body, sends it elsewhere or breaks the connection.
static OF_THE_CONNECTION: [HeaderName; 13] = [
    header::CONNECTION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::EXPECT,
    header::HOST,
    HeaderName::from_static("http2-settings"),
    HeaderName::from_static("keep-alive"),
    header::PROXY_AUTHORIZATION,
    HeaderName::from_static("proxy-connection"),
    header::TE,
    header::TRAILER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
];

/// What is wrong with a header, if it is one that only the HTTP client may set.
pub(crate) fn of_the_connection(name: &HeaderName) -> Option<String> {
    let belongs = OF_THE_CONNECTION.contains(name);
    belongs.then(|| format!("`{name}` belongs to the connection: the HTTP client sets it"))
}

/// A header that a caller may add.
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed = HeaderName::try_from(name).map_err(|_| format!("{name:?} is not the name of a header"))?;
    if parsed == AUTHORIZATION {
        return Err("`authorization` is made from the key of the client".to_owned());
    }
    if let Some(reason) = of_the_connection(&parsed) {
        return Err(reason);
    }
    let value = HeaderValue::try_from(value)
        .map_err(|_| format!("the value of {parsed} holds characters that a header cannot carry"))?;
    Ok((parsed, value))
}
