//! Reading of replies: bodies, and the errors that they stand for.

use crate::error::ApiError;
use crate::error::DecodeError;
use crate::error::Error;
use crate::secret::REDACTED;
use bytes::Bytes;
use http::HeaderMap;
use http::StatusCode;
use secrecy::ExposeSecret;
use secrecy::SecretString;
use serde_json::Value;
use std::borrow::Cow;
use zeroize::Zeroizing;

/// How much of the body of a refused call is kept.
const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// How much memory a reply may claim before it sends anything.
const CAPACITY_LIMIT: u64 = 1024 * 1024;

/// A reply, whole.
#[derive(Clone)]
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Whether `body` is all there was.
    pub(crate) complete: bool,
}

/// Reads a reply to its end, or the beginning of a refusal as far as it can be read.
pub(crate) async fn read(response: reqwest::Response, carries_secret: bool) -> reqwest::Result<Received> {
    let (status, headers) = (response.status(), response.headers().clone());
    let (body, complete) = match (status.is_success(), carries_secret) {
        (false, _) => beginning(response).await,
        (true, false) => (response.bytes().await?, true),
        (true, true) => (wiped(response).await?, true),
    };
    Ok(Received { status, headers, body, complete })
}

/// A body that is wiped when its last owner drops it.
async fn wiped(mut response: reqwest::Response) -> reqwest::Result<Bytes> {
    let expected = response.content_length().unwrap_or(0).min(CAPACITY_LIMIT);
    let mut body = Zeroizing::new(Vec::with_capacity(usize::try_from(expected).unwrap_or(0)));
    while let Some(chunk) = response.chunk().await? {
        if body.capacity() - body.len() < chunk.len() {
            // Grown by hand: a vector that grows by itself leaves a copy behind.
            let mut larger = Zeroizing::new(Vec::with_capacity((body.len() + chunk.len()) * 2));
            larger.extend_from_slice(&body);
            body = larger;
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Bytes::from_owner(body))
}

/// What there is of a refusal's body, up to the limit: the status matters more than its body.
async fn beginning(mut response: reqwest::Response) -> (Bytes, bool) {
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) => {
                let room = ERROR_BODY_LIMIT - body.len();
                body.extend_from_slice(&chunk[..chunk.len().min(room)]);
                if chunk.len() > room {
                    return (body.into(), false);
                }
            }
            Ok(None) => return (body.into(), true),
            Err(_) => return (body.into(), false),
        }
    }
}

/// The error that a refusal stands for.
pub(crate) fn api_error(operation: Cow<'static, str>, received: Received, key: &SecretString) -> Error {
    let Received { status, headers, body, complete } = received;
    let body = without(&body, key.expose_secret());
    let parsed: Option<Value> = serde_json::from_slice(&body).ok();
    let error = parsed.as_ref().and_then(|body| body.get("error"));
    // Proxies shorten the object to a text.
    let message = error.and_then(|error| error.get("message").or(Some(error)));
    let field = |name: &str| match error?.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let error = ApiError {
        status,
        message: message.and_then(Value::as_str).unwrap_or_default().to_owned(),
        kind: field("type"),
        code: field("code"),
        param: field("param"),
        headers,
        operation,
        body,
        complete,
    };
    Error::Api(Box::new(error))
}

/// The error for a reply that is not what it should be.
pub(crate) fn decode_error(operation: Cow<'static, str>, received: Received, e: &serde_json::Error) -> Error {
    let Received { status, headers, body, .. } = received;
    Error::Decode(Box::new(DecodeError { operation, status, headers, reason: reason(e), body }))
}

/// What serde_json says, without the values that it quotes.
fn reason(e: &serde_json::Error) -> String {
    let text = e.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    let place = format!("line {} column {}", e.line(), e.column());
    let quoted = text.find(['"', '`']);
    match (text.starts_with("missing field `"), quoted, text.rsplit_once(", expected ")) {
        (true, ..) | (_, None, _) => format!("{text} at {place}"),
        (false, Some(start), Some((_, expected))) => {
            format!("{}, expected {expected} at {place}", text[..start].trim_end())
        }
        (false, Some(start), None) => format!("{} at {place}", text[..start].trim_end()),
    }
}

/// The body with the key of the client cut out, which services repeat in their refusals.
fn without(body: &Bytes, key: &str) -> Bytes {
    let key = key.as_bytes();
    let mut kept = Vec::new();
    let mut rest = &body[..];
    while let Some(start) = rest.windows(key.len()).position(|window| window == key) {
        kept.extend_from_slice(&rest[..start]);
        kept.extend_from_slice(REDACTED.as_bytes());
        rest = &rest[start + key.len()..];
    }
    if kept.is_empty() {
        return body.clone();
    }
    kept.extend_from_slice(rest);
    kept.into()
}
