//! What a reply means: the value that it holds, or the error that it stands for.

use crate::error::{ADMIN_KEY, ApiError, DecodeError, Error, Result};
use crate::model::secret::REDACTED;
use crate::transport::reply::Response;
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
        is_other_key: status == StatusCode::UNAUTHORIZED && !key.starts_with(ADMIN_KEY),
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

/// Whether a refusal tells of a lock that another request holds.
pub(crate) fn tells_of_lock(received: &Response) -> bool {
    let parsed: Option<Value> = serde_json::from_slice(&received.body).ok();
    let Some(error) = parsed.as_ref().and_then(|body| body.get("error")) else { return false };
    let texts = ["type", "code", "message"].into_iter().filter_map(|name| error.get(name)?.as_str());
    let mut words = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric()));
    words.any(|word| {
        let word = word.to_ascii_lowercase();
        ["lock", "locks", "locked", "deadlock"].contains(&word.as_str())
    })
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
