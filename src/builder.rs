//! Building a client: settings, their checks, and the environment.

use crate::client::Client;
use crate::transport::clock::{Clock, SystemClock};
use crate::transport::middleware::Middleware;
use crate::transport::pace::Pace;
use crate::transport::pace::pacing::Pacer;
use crate::transport::retry::RetryPolicy;
use crate::transport::settings::{self, Settings, Transport};
use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue};
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};
use std::any::Any;
use std::env::{self, VarError};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::time::Duration;

const KEY: &str = "OPENAI_ADMIN_KEY";
const BASE_URL: &str = "OPENAI_BASE_URL";
const ORG_ID: &str = "OPENAI_ORG_ID";

const DEFAULT_BASE_URL: &str = "https://api.openai.com/v1";
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const TIMEOUT: Duration = Duration::from_secs(60);
const RESPONSE_LIMIT: u64 = 32 * 1024 * 1024;
/// How many headers a reply may have. Their bytes are bounded by the HTTP library.
const HEADER_LIMIT: usize = 100;
const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"));
/// What a key is put in by mistake, in files of variables and in documents.
const QUOTES: [char; 9] = ['"', '\'', '`', '“', '”', '„', '‘', '’', '«'];
const USER_AGENT_PREFIX: &str = concat!("openai-admin/", env!("CARGO_PKG_VERSION"));

impl Client {
    /// A client from the environment.
    ///
    /// Reads `OPENAI_ADMIN_KEY` (required), `OPENAI_BASE_URL` and `OPENAI_ORG_ID`; an empty variable
    /// counts as none.
    ///
    /// # Errors
    ///
    /// [`BuildError`] if the key is missing or malformed, or if the base URL cannot be used. The
    /// variable is named.
    pub fn from_env() -> Result<Self, BuildError> {
        ClientBuilder::from_env().build()
    }

    /// A client with settings of your own.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }
}

/// A builder of a [`Client`]. Made by [`Client::builder`].
///
/// Whatever is wrong is reported by [`build`](Self::build).
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    key: Option<SecretString>,
    base_url: Option<String>,
    organization: Option<String>,
    timeout: Duration,
    connect_timeout: Option<Duration>,
    http_client: Option<reqwest::Client>,
    user_agent: Option<String>,
    headers: Vec<(String, String)>,
    plain_http: bool,
    retry: RetryPolicy,
    pacing: Option<Arc<dyn Pacer>>,
    max_in_flight: Option<usize>,
    max_response_bytes: u64,
    clock: Arc<dyn Clock>,
    middleware: Vec<Arc<dyn Middleware>>,
    /// Where settings came from the environment, errors name the variable.
    from_env: bool,
    unreadable: Option<&'static str>,
}

impl ClientBuilder {
    pub(crate) fn new() -> Self {
        Self {
            key: None,
            base_url: None,
            organization: None,
            timeout: TIMEOUT,
            connect_timeout: None,
            http_client: None,
            user_agent: None,
            headers: Vec::new(),
            plain_http: false,
            retry: RetryPolicy::default(),
            pacing: None,
            max_in_flight: None,
            max_response_bytes: RESPONSE_LIMIT,
            clock: Arc::new(SystemClock),
            middleware: Vec::new(),
            from_env: false,
            unreadable: None,
        }
    }

    /// Settings from the environment, to be changed before the client is built; see
    /// [`Client::from_env`].
    pub fn from_env() -> Self {
        let mut unreadable = None;
        let mut read = |name: &'static str| match env::var(name) {
            Ok(value) => Some(value).filter(|value| !value.is_empty()),
            Err(VarError::NotPresent) => None,
            Err(VarError::NotUnicode(_)) => {
                unreadable = Some(name);
                None
            }
        };
        let (key, base_url, organization) = (read(KEY), read(BASE_URL), read(ORG_ID));
        Self { key: key.map(Into::into), base_url, organization, from_env: true, unreadable, ..Self::new() }
    }

    /// The admin key. Required.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into().into());
        self
    }

    /// Where the API is, up to and without the slash before `organization`. By default
    /// `https://api.openai.com/v1`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// The organization that requests act on, for keys of more than one (`OpenAI-Organization`).
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.organization = Some(id.into());
        self
    }

    /// How long each attempt of a call may take, from the connection to the end of the reply. By
    /// default 60 seconds. Zero is refused.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long making a connection may take. By default 5 seconds. Zero is refused. Not for an
    /// [`http_client`](Self::http_client) of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sends requests with a client of your own: proxies, TLS, connection pools.
    ///
    /// The time limit of each attempt stays that of this builder. Configure
    /// `redirect(Policy::none())`: a call whose client followed a redirect ends in an error. Configure
    /// `retry(reqwest::retry::never())` too: where any crate of the program turns on reqwest's `http2`, a
    /// client repeats by itself what the other side refuses to take, whatever the [`RetryPolicy`] is.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Adds the name of your program to the user agent, such as `key-audit/1.2`.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Sends one more header with every request. `authorization` is refused, and so are those that belong
    /// to the connection, such as `content-length` and `host`.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Lets a base URL with `http:` name another machine. The key then crosses the network unencrypted.
    pub fn allow_plain_http(mut self) -> Self {
        self.plain_http = true;
        self
    }

    /// How calls are repeated. A call may have a policy of its own; see [`Call::retry`](crate::Call::retry).
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// Sends at a steady pace instead of as fast as it can. By default it does not.
    ///
    /// The pace is kept for each endpoint, by all clones of the client together; by all processes that share a
    /// budget, with another [`Pacer`] than [`Pacing`](crate::Pacing).
    pub fn pacing(mut self, pacing: impl Pacer) -> Self {
        self.pacing = Some(Arc::new(pacing));
        self
    }

    /// How many requests of all clones may be under way together. By default any number.
    pub fn max_in_flight(mut self, most: usize) -> Self {
        self.max_in_flight = Some(most);
        self
    }

    /// How many bytes the body of a reply may have, after decompression. By default 32 MiB.
    ///
    /// A larger reply ends the call in an error. Of a refusal only the first 64 KiB are read.
    pub fn max_response_bytes(mut self, most: u64) -> Self {
        self.max_response_bytes = most;
        self
    }

    /// Waits and draws jitter with a clock of your own, for tests that must not take time.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Puts something around every call and every attempt; see [`middleware`](crate::middleware). What
    /// is added first is outermost. Give an `Arc` to keep hold of it.
    pub fn middleware(mut self, middleware: impl Middleware) -> Self {
        self.middleware.push(Arc::new(middleware));
        self
    }

    /// Builds the client. Nothing is sent.
    ///
    /// # Errors
    ///
    /// [`BuildError`] if the key is missing or malformed, if the base URL cannot be used, or if a
    /// header cannot be sent.
    pub fn build(self) -> Result<Client, BuildError> {
        if let Some(name) = self.unreadable {
            return Err(BuildError::new(name, "is not valid Unicode"));
        }
        let authorization = self.authorization()?;
        let base_url = self.checked_base_url()?;
        let headers = self.checked_headers()?;
        for (setting, limit) in [("timeout", Some(self.timeout)), ("connect_timeout", self.connect_timeout)] {
            if limit.is_some_and(|limit| limit.is_zero()) {
                return Err(BuildError::new(setting, settings::NO_TIME));
            }
        }
        let http = match (&self.http_client, self.connect_timeout) {
            (Some(_), Some(_)) => {
                let reason = "has no effect on an HTTP client of your own: configure it there";
                return Err(BuildError::new("connect_timeout", reason));
            }
            (Some(http), None) => http.clone(),
            (None, timeout) => self.http(&base_url, timeout.unwrap_or(CONNECT_TIMEOUT))?,
        };
        let pacing = self.pacing.as_ref().and_then(|pacing| pacing.pacing().wrong());
        if let Some((setting, reason)) = self.retry.wrong().or(pacing) {
            return Err(BuildError::new(setting, reason));
        }
        if self.max_in_flight == Some(0) {
            return Err(BuildError::new("max_in_flight", "must be at least 1"));
        }
        let pace = Pace::new(Arc::clone(&self.clock), self.pacing, self.max_in_flight);
        let settings = Settings {
            base_url: base_url.as_str().trim_end_matches('/').to_owned(),
            key: self.key.unwrap_or_default(),
            authorization,
            headers,
            timeout: self.timeout,
            retry: self.retry,
            clock: self.clock,
            response_limit: self.max_response_bytes,
            middleware: self.middleware,
            host: base_url.host_str().unwrap_or_default().to_owned(),
            port: base_url.port_or_known_default(),
        };
        Ok(Client::new(Transport::new(http, settings, pace)))
    }

    fn authorization(&self) -> Result<HeaderValue, BuildError> {
        let error = |reason: &str| Err(BuildError::new(self.name("key", KEY), reason));
        let key = self.key.as_ref().map(|key| key.expose_secret()).unwrap_or_default();
        if key.is_empty() {
            let hint = if self.from_env { "is not set" } else { "is missing: call `key`" };
            return error(hint);
        }
        if key.chars().any(|c| c.is_whitespace() || c.is_control()) {
            return error("holds white space or a line break: check how it was copied");
        }
        if key.starts_with(QUOTES) || key.ends_with(QUOTES) {
            return error("is within quotes: give it without them");
        }
        match HeaderValue::try_from(format!("Bearer {key}")) {
            Ok(mut value) if key.is_ascii() => {
                value.set_sensitive(true);
                Ok(value)
            }
            _ => error("holds characters that no key has"),
        }
    }

    fn checked_base_url(&self) -> Result<Url, BuildError> {
        let error = |reason: &str| Err(BuildError::new(self.name("base_url", BASE_URL), reason));
        let text = self.base_url.as_deref().unwrap_or(DEFAULT_BASE_URL);
        let Ok(url) = Url::parse(text) else {
            return error("is not a URL such as `https://api.openai.com/v1`");
        };
        if !url.username().is_empty() || url.password().is_some() {
            return error("must not hold a user name or password");
        }
        if url.query().is_some() || url.fragment().is_some() {
            return error("must not hold a query or a fragment");
        }
        match url.scheme() {
            "https" if HAS_TLS || self.http_client.is_some() => Ok(url),
            "https" => error(
                "needs TLS: build openai-admin with the feature `rustls`, `rustls-no-provider` or `native-tls`",
            ),
            "http" if is_loopback(&url) || self.plain_http => Ok(url),
            "http" => error("is not encrypted; `allow_plain_http` permits that, `https:` is safer"),
            _ => error("must begin with `https:`"),
        }
    }

    fn checked_headers(&self) -> Result<HeaderMap, BuildError> {
        let mut headers = HeaderMap::new();
        let agent = match &self.user_agent {
            Some(suffix) => format!("{USER_AGENT_PREFIX} {suffix}"),
            None => USER_AGENT_PREFIX.to_owned(),
        };
        let agent = HeaderValue::try_from(agent)
            .map_err(|_| BuildError::new("user_agent", "holds characters that a header cannot carry"))?;
        headers.insert(USER_AGENT, agent);
        if let Some(organization) = &self.organization {
            let value = HeaderValue::try_from(organization).map_err(|_| {
                BuildError::new(
                    self.name("organization", ORG_ID),
                    "holds characters that a header cannot carry",
                )
            })?;
            headers.insert("openai-organization", value);
        }
        for (name, value) in &self.headers {
            let (name, value) =
                settings::header(name, value).map_err(|reason| BuildError::new("header", reason))?;
            headers.insert(name, value);
        }
        Ok(headers)
    }

    fn http(&self, base_url: &Url, connect_timeout: Duration) -> Result<reqwest::Client, BuildError> {
        let mut builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .http1_max_headers(HEADER_LIMIT)
            // Whether a call is repeated is decided by its policy alone.
            .retry(reqwest::retry::never())
            .redirect(reqwest::redirect::Policy::none());
        if is_loopback(base_url) {
            // A proxy cannot reach this machine's own servers.
            builder = builder.no_proxy();
        }
        // Only the HTTP library knows whether it has cryptography: another crate of the program may have given
        // it some. Without any it panics.
        match catch_unwind(AssertUnwindSafe(|| builder.build())) {
            Ok(built) => {
                let reason = |e: reqwest::Error| format!("cannot be made: {}", e.without_url());
                built.map_err(|e| BuildError::new("http_client", reason(e)))
            }
            Err(panic) if tells_of_provider(&*panic) => Err(BuildError::new(
                "rustls-no-provider",
                "has no cryptography: call `install_default` of a provider of rustls before",
            )),
            Err(panic) => resume_unwind(panic),
        }
    }

    fn name(&self, setting: &'static str, variable: &'static str) -> &'static str {
        if self.from_env { variable } else { setting }
    }
}

/// Whether the HTTP library lacks what it calls a crypto provider.
fn tells_of_provider(panic: &(dyn Any + Send)) -> bool {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.is_some_and(|text| text.contains("crypto provider"))
}

fn is_loopback(url: &Url) -> bool {
    // Without a dependency on the URL crate's own type for hosts.
    match url.host_str().map(|host| host.trim_start_matches('[').trim_end_matches(']')) {
        Some("localhost") => true,
        Some(host) => host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback()),
        None => false,
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("has_key", &self.key.is_some())
            .field("organization", &self.organization)
            .field("timeout", &self.timeout)
            .field("headers", &self.headers.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// Why a client could not be built.
///
/// `{:?}` is the same text: it is what `fn main() -> Result` prints.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{setting} {reason}")]
#[non_exhaustive]
pub struct BuildError {
    /// The setting, or the variable of the environment, that is wrong.
    pub setting: &'static str,
    /// What is wrong with it. Never shows the key.
    pub reason: String,
}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl BuildError {
    fn new(setting: &'static str, reason: impl Into<String>) -> Self {
        Self { setting, reason: reason.into() }
    }
}
