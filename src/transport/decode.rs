//! What a reply means: the value that it holds, or the error that it stands for.

use crate::error::{ApiError, DecodeError, Error, Result, tells_of_quota};
use crate::model::secret::REDACTED;
use crate::operations::Operation;
use crate::transport::reply::Response;
use crate::transport::retry::Cause;
use crate::transport::settings::Target;
use bytes::Bytes;
use http::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;

/// The value of an answer beside the answer itself, or the error that it stands for.
pub(crate) fn decode<T: DeserializeOwned>(
    target: &Target,
    received: Response,
    key: &SecretString,
) -> Result<(T, Response)> {
    if !received.status.is_success() {
        return Err(api_error(target.name(), received, key));
    }
    if let Target::Known(operation) = target
        && target.changes()
        && is_silent(&received.body)
    {
        return Err(accepted(operation, received));
    }
    // What openapi.yaml does not describe may have nothing to say.
    let json: &[u8] = match target {
        Target::Other(..) if received.body.is_empty() => b"null",
        _ => &received.body,
    };
    match serde_json::from_slice(json) {
        Ok(value) => Ok((value, received)),
        Err(e) => Err(decode_error(target.name(), received, &e)),
    }
}

/// The error for a change that took effect and has nothing to show for it.
fn accepted(operation: &Operation, received: Response) -> Error {
    let Response { status, headers, body, meta, .. } = received;
    let shown = operation.shown_by.map(|shown| format!("; {} shows what it did", shown.id));
    let reason = format!("accepted, no body{}", shown.unwrap_or_default());
    Error::Decode(Box::new(DecodeError {
        operation: operation.id.into(),
        status,
        headers,
        reason,
        meta,
        body,
    }))
}

/// The error that a refusal stands for.
pub(crate) fn api_error(operation: Cow<'static, str>, received: Response, key: &SecretString) -> Error {
    let Response { status, headers, body, complete, meta } = received;
    let key = key.expose_secret();
    let body = without(&body, complete, key);
    let parsed: Option<Value> = serde_json::from_slice(&body).ok();
    let error = parsed.as_ref().and_then(|body| body.get("error"));
    // Proxies shorten the object to a text.
    let message = error.and_then(|error| error.get("message").or(Some(error)));
    // JSON may spell the key with escapes, so that the bytes do not show it.
    let cut = |text: &str| text.replace(key, REDACTED);
    let field = |name: &str| match error?.get(name)? {
        Value::String(text) => Some(cut(text)),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let error = ApiError {
        status,
        message: message.and_then(Value::as_str).map(cut).unwrap_or_default(),
        kind: field("type"),
        code: field("code"),
        param: field("param"),
        headers,
        operation,
        meta,
        body,
        complete,
    };
    Error::Api(Box::new(error))
}

/// The error for a reply that is not what it should be.
pub(crate) fn decode_error(operation: Cow<'static, str>, received: Response, e: &serde_json::Error) -> Error {
    let Response { status, headers, body, meta, .. } = received;
    Error::Decode(Box::new(DecodeError { operation, status, headers, reason: reason(e), meta, body }))
}

/// Whether a body cannot be the JSON object that a success consists of: it is empty, cut off, or HTML.
/// A look at its ends has to do; whatever else is wrong is found when it is decoded.
pub(crate) fn is_broken(body: &[u8]) -> bool {
    let body = body.trim_ascii();
    !(body.starts_with(b"{") && body.ends_with(b"}"))
}

/// Whether a body says nothing at all: it is empty, blank or `null`.
pub(crate) fn is_silent(body: &[u8]) -> bool {
    matches!(body.trim_ascii(), b"" | b"null")
}

/// Whether a refusal tells that the object does not exist: a 404 with the error object of this API, or without
/// a body. A page or another object is that of a proxy, which knows nothing of the object.
pub(crate) fn tells_of_absence(received: &Response) -> bool {
    let parsed = || serde_json::from_slice::<Value>(&received.body).ok();
    let is_error = || parsed().is_some_and(|body| body.get("error").is_some_and(Value::is_object));
    received.status == StatusCode::NOT_FOUND && received.complete && (is_silent(&received.body) || is_error())
}

/// What a refusal tells of itself, where that decides about repeating it.
pub(crate) fn cause(received: &Response) -> Cause {
    if ![StatusCode::CONFLICT, StatusCode::TOO_MANY_REQUESTS].contains(&received.status) {
        return Cause::Other;
    }
    let parsed: Option<Value> = serde_json::from_slice(&received.body).ok();
    let Some(error) = parsed.as_ref().and_then(|body| body.get("error")) else { return Cause::Other };
    let texts =
        |names: &[&str]| -> Vec<&str> { names.iter().filter_map(|name| error.get(name)?.as_str()).collect() };
    if received.status == StatusCode::TOO_MANY_REQUESTS {
        let quota = texts(&["type", "code"]).into_iter().any(tells_of_quota);
        return if quota { Cause::Quota } else { Cause::Other };
    }
    let texts = texts(&["type", "code", "message"]).into_iter();
    let mut words = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric()));
    let locked = words.any(|word| {
        let word = word.to_ascii_lowercase();
        ["lock", "locks", "locked", "deadlock"].contains(&word.as_str())
    });
    if locked { Cause::Lock } else { Cause::Other }
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
fn without(body: &Bytes, complete: bool, key: &str) -> Bytes {
    let key = key.as_bytes();
    let mut kept = Vec::new();
    let mut rest = &body[..];
    while let Some(start) = rest.windows(key.len()).position(|window| window == key) {
        kept.extend_from_slice(&rest[..start]);
        kept.extend_from_slice(REDACTED.as_bytes());
        rest = &rest[start + key.len()..];
    }
    // What was cut off may end within the key. A few characters of it are no secret.
    let tail = (8..key.len()).rev().find(|length| !complete && rest.ends_with(&key[..*length]));
    if let Some(length) = tail {
        kept.extend_from_slice(&rest[..rest.len() - length]);
        kept.extend_from_slice(REDACTED.as_bytes());
        rest = &[];
    }
    if kept.is_empty() {
        return body.clone();
    }
    kept.extend_from_slice(rest);
    kept.into()
}
