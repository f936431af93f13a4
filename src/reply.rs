//! Reading of replies: bodies, and the errors that they stand for.

use crate::error::ApiError;
use crate::error::DecodeError;
use crate::error::Error;
use crate::error::request_id;
use crate::meta::CallMeta;
use crate::secret::REDACTED;
use bytes::Bytes;
use http::HeaderMap;
use http::HeaderValue;
use http::StatusCode;
use secrecy::ExposeSecret;
use secrecy::SecretString;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt;
use zeroize::Zeroizing;

/// How much of the body of a refused call is kept.
const ERROR_BODY_LIMIT: usize = 64 * 1024;

/// How much memory a reply may claim before it sends anything.
const CAPACITY_LIMIT: u64 = 1024 * 1024;

/// An answer as it was received, be it a success or a refusal.
///
/// Its `Debug` form shows neither headers nor body: they may hold a secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Received {
    /// The HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body, decompressed. Of a refusal at most 64 KiB.
    pub body: Bytes,
    /// How often the call was sent, and the like. Filled in when the call is over.
    pub meta: CallMeta,
    /// Whether `body` is all there was.
    pub(crate) complete: bool,
}

impl Received {
    /// An answer that nobody sent, such as that of a cache.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into(), meta: CallMeta::default(), complete: true }
    }

    /// The service's name for the request.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, headers: _, body, meta, complete } = self;
        f.debug_struct("Received")
            .field("status", status)
            .field("request_id", &self.request_id())
            .field("body", &format_args!("{} bytes", body.len()))
            .field("complete", complete)
            .field("meta", meta)
            .finish_non_exhaustive()
    }
}

/// Why a reply could not be read.
pub(crate) enum Unread {
    Http(reqwest::Error),
    /// It holds more than is allowed.
    TooLarge(u64),
}

impl From<reqwest::Error> for Unread {
    fn from(e: reqwest::Error) -> Self {
        Self::Http(e)
    }
}

/// Reads the body of a reply to its end, or the beginning of that of a refusal as far as it can be read;
/// and whether that was all there was.
pub(crate) async fn read(
    response: reqwest::Response,
    carries_secret: bool,
    limit: u64,
) -> Result<(Bytes, bool), Unread> {
    Ok(match (response.status().is_success(), carries_secret) {
        (false, _) => beginning(response).await,
        (true, false) => (whole(response, limit).await?, true),
        (true, true) => (wiped(response, limit).await?, true),
    })
}

/// A body, counted as it comes: decompressed, and whatever length was announced.
async fn whole(mut response: reqwest::Response, limit: u64) -> Result<Bytes, Unread> {
    let mut body = Vec::with_capacity(capacity(&response, limit)?);
    while let Some(chunk) = response.chunk().await? {
        fits(body.len() + chunk.len(), limit)?;
        body.extend_from_slice(&chunk);
    }
    Ok(body.into())
}

/// A body that is wiped when its last owner drops it.
async fn wiped(mut response: reqwest::Response, limit: u64) -> Result<Bytes, Unread> {
    let mut body = Zeroizing::new(Vec::with_capacity(capacity(&response, limit)?));
    while let Some(chunk) = response.chunk().await? {
        fits(body.len() + chunk.len(), limit)?;
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

/// How much memory a reply is given before it sends anything.
fn capacity(response: &reqwest::Response, limit: u64) -> Result<usize, Unread> {
    let announced = response.content_length().unwrap_or(0);
    if announced > limit {
        return Err(Unread::TooLarge(limit));
    }
    Ok(usize::try_from(announced.min(CAPACITY_LIMIT)).unwrap_or(0))
}

fn fits(length: usize, limit: u64) -> Result<(), Unread> {
    if length as u64 > limit { Err(Unread::TooLarge(limit)) } else { Ok(()) }
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
    let Received { status, headers, body, complete, meta } = received;
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
pub(crate) fn decode_error(operation: Cow<'static, str>, received: Received, e: &serde_json::Error) -> Error {
    let Received { status, headers, body, meta, .. } = received;
    Error::Decode(Box::new(DecodeError { operation, status, headers, reason: reason(e), meta, body }))
}

/// The headers of an answer, without the key of the client in any of them.
pub(crate) fn headers(response: &reqwest::Response, key: &SecretString) -> HeaderMap {
    let key = key.expose_secret().as_bytes();
    let mut headers = response.headers().clone();
    for value in headers.values_mut() {
        if value.as_bytes().windows(key.len()).any(|window| window == key) {
            *value = HeaderValue::from_static(REDACTED);
        }
    }
    headers
}

/// Whether a body cannot be the JSON object that a success consists of: it is empty, cut off, or HTML.
/// A look at its ends has to do; whatever else is wrong is found when it is decoded.
pub(crate) fn is_broken(body: &[u8]) -> bool {
    let body = body.trim_ascii();
    !(body.starts_with(b"{") && body.ends_with(b"}"))
}

/// Whether a refusal tells of a lock that another request holds.
pub(crate) fn tells_of_lock(received: &Received) -> bool {
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
