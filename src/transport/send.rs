//! One attempt: a request goes out, and a reply or an error comes back.

use crate::error::{Error, InvalidInputError, RequestError, Result, request_id};
use crate::transport::middleware::Request;
use crate::transport::reply::{self, ReadError, Response};
use crate::transport::settings::{self, Options, Target, Transport};
use http::header::{AUTHORIZATION, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue, Method, StatusCode};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::io::{self, ErrorKind};
use std::iter::successors;
use std::sync::Arc;
use std::time::Duration;

/// Sends the requests of one call.
pub(crate) struct Sender<'a> {
    pub(crate) transport: &'a Transport,
    pub(crate) target: &'a Target,
    pub(crate) options: &'a Options,
}

impl Sender<'_> {
    /// Sends a request once. `left` is the time until the deadline of the call.
    pub(crate) async fn send(&self, request: Request, left: Option<Duration>) -> Result<Response> {
        let settings = self.transport.settings();
        let mut request = request.into_request();
        check(&request)?;
        let timeout = self.options.timeout.unwrap_or(settings.timeout);
        *request.timeout_mut() = Some(left.map_or(timeout, |left| left.min(timeout)));
        let asked = request.url().clone();
        let response = self.transport.http().execute(request).await.map_err(|e| self.failure(None, e))?;
        let head = (response.status(), reply::headers(&response, &settings.key));
        if *response.url() != asked {
            // Only an HTTP client that the user configured follows redirects.
            let reason = "the HTTP client followed a redirect, which this API never asks for";
            return Err(self.unusable(&head, reason.into()));
        }
        let (carries_secret, limit) = (self.target.carries_secret(), settings.response_limit);
        match reply::read(response, carries_secret, limit).await {
            Ok((body, complete)) => Ok(Response { complete, ..Response::new(head.0, head.1, body) }),
            Err(ReadError::Http(e)) => Err(self.failure(Some(&head), e)),
            Err(ReadError::TooLarge(limit)) => {
                let reason = format!("the reply is larger than {limit} bytes").into();
                let broken = self.broken(Some(&head), reason);
                Err(Error::Transport(Box::new(RequestError { is_final: true, too_large: true, ..broken })))
            }
        }
    }

    /// Gives a request what every request of a client has.
    pub(crate) fn prepare(&self, request: &mut reqwest::Request) {
        let settings = self.transport.settings();
        // Proxies ask for the length of whatever is posted. Where an HTTP client of the user adds headers of
        // its own, it adds none that is there.
        let length = length(request).filter(|length| *length > 0 || *request.method() == Method::POST);
        let headers = request.headers_mut();
        for extra in [&settings.headers, &self.options.headers] {
            for (name, value) in extra {
                headers.insert(name, value.clone());
            }
        }
        headers.insert(AUTHORIZATION, settings.authorization.clone());
        if let Some(length) = length {
            headers.insert(CONTENT_LENGTH, length.into());
        }
    }

    /// The only place where errors of the HTTP client are classified.
    fn failure(&self, head: Option<&Head>, e: reqwest::Error) -> Error {
        if e.is_builder() {
            let reason = format!("{} cannot be sent: {}", self.target.name(), cause(&e));
            return InvalidInputError::new("request", reason).into();
        }
        let (timed_out, connecting) = (e.is_timeout(), e.is_connect());
        let untrusted = connecting && is_untrusted(&e);
        let failure = |reason: &'static str| {
            let mut failure = self.broken(head, reason.into());
            failure.timed_out = timed_out;
            failure.is_final = untrusted;
            failure.source = Some(Arc::new(e.without_url()));
            Box::new(failure)
        };
        match (connecting, timed_out) {
            (true, false) if untrusted => {
                Error::Connect(failure("could not connect: TLS failed, and would fail again"))
            }
            (true, false) => Error::Connect(failure("could not connect")),
            (true, true) => Error::Connect(failure("could not connect in time")),
            (false, true) => Error::Timeout(failure("time ran out before the reply was complete")),
            (false, false) => Error::Transport(failure("the exchange broke before the reply was complete")),
        }
    }

    /// A reply that another attempt would not make any better.
    fn unusable(&self, head: &Head, reason: Cow<'static, str>) -> Error {
        Error::Transport(Box::new(RequestError { is_final: true, ..self.broken(Some(head), reason) }))
    }

    fn broken(&self, head: Option<&Head>, reason: Cow<'static, str>) -> RequestError {
        RequestError {
            status: head.map(|(status, _)| *status),
            request_id: head.and_then(|(_, headers)| request_id(headers)).map(str::to_owned),
            ..RequestError::new(self.target.name(), reason)
        }
    }
}

/// Whether TLS failed for what the other side is, not for what the network did on the way.
fn is_untrusted(e: &reqwest::Error) -> bool {
    causes(e).any(|e| {
        let of_rustls = e.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == ErrorKind::InvalidData);
        #[cfg(feature = "native-tls")]
        if e.is::<native_tls::Error>() {
            // It tells its kinds apart by text only, and the text is that of the platform.
            return e.to_string().to_lowercase().contains("certificate");
        }
        of_rustls
    })
}

/// An error and all that caused it.
fn causes<'a>(e: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    let cause = |e: &'a (dyn StdError + 'static)| match e.downcast_ref::<io::Error>() {
        // It leaves out what it wraps, and goes on with the cause of that.
        Some(e) => e.get_ref().map(|e| e as _),
        None => e.source(),
    };
    successors(Some(e), move |e| cause(*e))
}

/// Refuses what a middleware did to the headers of the connection.
fn check(request: &reqwest::Request) -> Result<()> {
    for (name, value) in request.headers() {
        if *name == CONTENT_LENGTH && length(request).map(HeaderValue::from).as_ref() == Some(value) {
            continue;
        }
        if let Some(reason) = settings::of_the_connection(name) {
            return Err(InvalidInputError::new("header", reason).into());
        }
    }
    Ok(())
}

/// How many bytes a body has; none are as good as no body.
fn length(request: &reqwest::Request) -> Option<usize> {
    request.body().map_or(Some(0), |body| body.as_bytes().map(<[u8]>::len))
}

type Head = (StatusCode, HeaderMap);

/// What the HTTP client has against a request, without its URL.
fn cause(e: &reqwest::Error) -> String {
    e.source().map_or_else(|| "it is not a request".to_owned(), ToString::to_string)
}
