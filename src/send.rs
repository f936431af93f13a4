//! One attempt: a request goes out, and a reply or an error comes back.

use crate::error::Error;
use crate::error::Failure;
use crate::error::Result;
use crate::error::request_id;
use crate::exchange::Exchange;
use crate::middleware::Outgoing;
use crate::reply;
use crate::reply::Received;
use crate::reply::Unread;
use http::HeaderMap;
use http::HeaderValue;
use http::Method;
use http::StatusCode;
use http::header::AUTHORIZATION;
use http::header::CONTENT_LENGTH;
use std::time::Duration;

/// What every request of a client has, whatever the generated code made.
pub(crate) fn prepare(exchange: &Exchange, request: &mut reqwest::Request) {
    let settings = exchange.transport().settings();
    let bodiless = request.body().is_none() && *request.method() == Method::POST;
    let headers = request.headers_mut();
    // The generator sends the version of the document along, which this API does not know.
    headers.remove("api-version");
    for extra in [&settings.headers, &exchange.options().headers] {
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

/// Sends the request once. `left` is the time until the deadline of the call.
pub(crate) async fn send(exchange: &Exchange, request: Outgoing, left: Option<Duration>) -> Result<Received> {
    let settings = exchange.transport().settings();
    let mut request = request.into_request();
    let timeout = exchange.options().timeout.unwrap_or(settings.timeout);
    *request.timeout_mut() = Some(left.map_or(timeout, |left| left.min(timeout)));
    let asked = request.url().clone();
    let response =
        exchange.transport().http().execute(request).await.map_err(|e| failure(exchange, None, e))?;
    let head = (response.status(), response.headers().clone());
    if *response.url() != asked {
        // Only an HTTP client that the user configured follows redirects.
        let reason = "the HTTP client followed a redirect, which this API never asks for";
        return Err(spoiled(exchange, &head, reason.into()));
    }
    match reply::read(response, exchange.target().carries_secret(), settings.response_limit).await {
        Ok(received) => Ok(received),
        Err(Unread::Http(e)) => Err(failure(exchange, Some(&head), e)),
        Err(Unread::TooLarge(limit)) => {
            Err(spoiled(exchange, &head, format!("the reply is larger than {limit} bytes").into()))
        }
    }
}

type Head = (StatusCode, HeaderMap);

/// The only place where errors of the HTTP client are classified.
fn failure(exchange: &Exchange, head: Option<&Head>, e: reqwest::Error) -> Error {
    let (timed_out, connecting) = (e.is_timeout(), e.is_connect());
    let failure = |reason: &'static str| {
        let mut failure = broken(exchange, head, reason.into());
        failure.timed_out = timed_out;
        failure.source = Some(Box::new(e.without_url()));
        Box::new(failure)
    };
    match (connecting, timed_out) {
        (true, false) => Error::Connect(failure("could not connect")),
        (true, true) => Error::Connect(failure("could not connect in time")),
        (false, true) => Error::Timeout(failure("time ran out before the reply was complete")),
        (false, false) => Error::Transport(failure("the exchange broke before the reply was complete")),
    }
}

/// A reply that another attempt would not make any better.
fn spoiled(exchange: &Exchange, head: &Head, reason: std::borrow::Cow<'static, str>) -> Error {
    Error::Transport(Box::new(Failure { is_final: true, ..broken(exchange, Some(head), reason) }))
}

fn broken(exchange: &Exchange, head: Option<&Head>, reason: std::borrow::Cow<'static, str>) -> Failure {
    Failure {
        status: head.map(|(status, _)| *status),
        request_id: head.and_then(|(_, headers)| request_id(headers)).map(str::to_owned),
        ..Failure::new(exchange.target().name(), reason)
    }
}
