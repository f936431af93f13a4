//! What a reply means: the value that it holds, or the error that it stands for.

mod page;
mod reading;
#[cfg(test)]
mod tests;

use crate::error::{ADMIN_KEY, ApiError, DecodeError, Error, Result, tells_of_quota};
use crate::json::{self, Reader};
use crate::model::secret::REDACTED;
use crate::operations::{CursorStyle, Operation};
use crate::transport::reply::Response;
use crate::transport::retry::Cause;
use crate::transport::settings::Target;
use bytes::Bytes;
use http::StatusCode;
use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::borrow::Cow;

pub use page::page;
pub(crate) use reading::Misfit;
pub use reading::Reading;

/// How the body of a success is read, whose cursor, if it is a page, is of that style.
pub(crate) type Read<T> = fn(&[u8], Option<CursorStyle>) -> Reading<T>;

/// The value of an answer beside the answer itself, or the error that it stands for.
pub(crate) fn decode<T>(
    target: &Target,
    mut received: Response,
    key: &SecretString,
    read: Read<T>,
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
    let (json, style): (&[u8], _) = match target {
        // What openapi.yaml does not describe may have nothing to say.
        Target::Other(..) if received.body.is_empty() => (b"null", None),
        Target::Other(..) => (&received.body, None),
        Target::Known(operation) => (&received.body, operation.cursor_style),
    };
    let Reading { outcome, mended } = read(json, style);
    received.meta.mended = mended;
    match outcome {
        Ok(value) => Ok((value, received)),
        Err(misfit) => Err(decode_error(target.name(), received, misfit)),
    }
}

/// The error for a change that took effect and has nothing to show for it.
fn accepted(operation: &Operation, received: Response) -> Error {
    let shown = operation.shown_by.map(|shown| format!("; {} shows what it did", shown.id));
    let reason = format!("accepted, no body{}", shown.unwrap_or_default());
    decode_error(operation.id.into(), received, Misfit { reason, field: None, partial: None })
}

/// The value that a body holds. It is read a second time only if it does not decode at once.
pub fn value<T: DeserializeOwned>(body: &[u8]) -> Reading<T> {
    if let Some(value) = json::at_once(body) {
        return Reading { outcome: Ok(value), mended: Vec::new() };
    }
    let mut reader = match Reader::of_body(body) {
        Ok(reader) => reader,
        Err(failure) => return Reading::failed(failure, body),
    };
    let outcome = reader.read().map_err(|failure| Misfit::new(failure, body, 0));
    Reading { outcome, mended: reader.mended }
}

/// The error that a refusal stands for.
pub(crate) fn api_error(operation: Cow<'static, str>, received: Response, key: &SecretString) -> Error {
    let Response { status, headers, body, complete, mut meta } = received;
    let key = key.expose_secret();
    let body = without(&body, complete, key);
    let Reading { outcome, mended } = value::<Value>(&body);
    let parsed = outcome.ok();
    meta.mended = if parsed.is_some() { mended } else { Vec::new() };
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
        is_other_key: status == StatusCode::UNAUTHORIZED && !key.starts_with(ADMIN_KEY),
    };
    Error::Api(Box::new(error))
}

/// The error for a reply that is not what it should be.
pub(crate) fn decode_error(operation: Cow<'static, str>, received: Response, misfit: Misfit) -> Error {
    let Response { status, headers, body, meta, .. } = received;
    let Misfit { reason, field, partial } = misfit;
    let index = None;
    let error = DecodeError { operation, status, headers, field, index, reason, meta, body, partial };
    Error::Decode(Box::new(error))
}

/// Whether a body cannot be the JSON object that a success consists of: it is empty, cut off, or HTML.
/// A look at its ends has to do; whatever else is wrong is found when it is decoded.
pub(crate) fn is_broken(body: &[u8]) -> bool {
    let body = json::without_byte_order_mark(body).trim_ascii();
    !(body.starts_with(b"{") && body.ends_with(b"}"))
}

/// Whether a body says nothing at all: it is empty, blank or `null`.
pub(crate) fn is_silent(body: &[u8]) -> bool {
    matches!(json::without_byte_order_mark(body).trim_ascii(), b"" | b"null")
}

/// Whether a refusal tells that the object does not exist: a 404 with the error object of this API, or without
/// a body. A page or another object is that of a proxy, which knows nothing of the object.
pub(crate) fn tells_of_absence(received: &Response) -> bool {
    let parsed = || value::<Value>(&received.body).outcome.ok();
    let is_error = || parsed().is_some_and(|body| body.get("error").is_some_and(Value::is_object));
    received.status == StatusCode::NOT_FOUND && received.complete && (is_silent(&received.body) || is_error())
}

/// What a refusal tells of itself, where that decides about repeating it.
pub(crate) fn cause(received: &Response) -> Cause {
    if ![StatusCode::CONFLICT, StatusCode::TOO_MANY_REQUESTS].contains(&received.status) {
        return Cause::Other;
    }
    let parsed = value::<Value>(&received.body).outcome.ok();
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
