//! Reading of replies: their headers, and their bodies up to a limit.

use crate::error::request_id;
use crate::meta::CallMeta;
use crate::model::secret::REDACTED;
use bytes::Bytes;
use http::header::DATE;
use http::{HeaderMap, HeaderValue, StatusCode};
use secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::time::SystemTime;
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
pub struct Response {
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

impl Response {
    /// An answer that nobody sent, such as that of a cache.
    pub fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self { status, headers, body: body.into(), meta: CallMeta::default(), complete: true }
    }

    /// The service's name for the request.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, headers: _, body, meta, complete } = self;
        f.debug_struct("Response")
            .field("status", status)
            .field("request_id", &self.request_id())
            .field("body", &format_args!("{} bytes", body.len()))
            .field("complete", complete)
            .field("meta", meta)
            .finish_non_exhaustive()
    }
}

/// Why a reply could not be read.
pub(crate) enum ReadError {
    Http(reqwest::Error),
    /// It holds more than is allowed.
    TooLarge(u64),
}

impl From<reqwest::Error> for ReadError {
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
) -> Result<(Bytes, bool), ReadError> {
    Ok(match (response.status().is_success(), carries_secret) {
        (false, _) => beginning(response).await,
        (true, false) => (whole(response, limit).await?, true),
        (true, true) => (wiped(response, limit).await?, true),
    })
}

/// A body, counted as it comes: decompressed, and whatever length was announced.
async fn whole(mut response: reqwest::Response, limit: u64) -> Result<Bytes, ReadError> {
    let capacity = capacity(&response, limit)?;
    let Some(first) = response.chunk().await? else { return Ok(Bytes::new()) };
    fits(first.len(), limit)?;
    // What comes in one piece is not copied.
    let Some(second) = response.chunk().await? else { return Ok(first) };
    let (mut body, mut chunk) = (Vec::with_capacity(capacity.max(first.len())), Some(second));
    body.extend_from_slice(&first);
    while let Some(next) = chunk {
        fits(body.len() + next.len(), limit)?;
        body.extend_from_slice(&next);
        chunk = response.chunk().await?;
    }
    Ok(body.into())
}

/// A body that is wiped when its last owner drops it.
async fn wiped(mut response: reqwest::Response, limit: u64) -> Result<Bytes, ReadError> {
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
fn capacity(response: &reqwest::Response, limit: u64) -> Result<usize, ReadError> {
    let announced = response.content_length().unwrap_or(0);
    if announced > limit {
        return Err(ReadError::TooLarge(limit));
    }
    Ok(usize::try_from(announced.min(CAPACITY_LIMIT)).unwrap_or(0))
}

fn fits(length: usize, limit: u64) -> Result<(), ReadError> {
    if length as u64 > limit { Err(ReadError::TooLarge(limit)) } else { Ok(()) }
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

/// When the service sent an answer, by its own clock.
pub(crate) fn date(headers: &HeaderMap) -> Option<SystemTime> {
    let dates = headers.get_all(DATE).iter().filter_map(|date| date.to_str().ok());
    dates.filter_map(|date| httpdate::parse_http_date(date.trim()).ok()).next()
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
