//! A request as it comes off the wire: whatever is wrong with it is kept, to be refused like anything
//! else, after the key was looked at.

use crate::answer::Refusal;
use axum::body::{Body, Bytes};
use axum::extract::{FromRequestParts, RawPathParams, Request};
use axum::http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, EXPECT};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use http_body_util::BodyExt;
use percent_encoding::percent_decode_str;

/// How many bytes a body may have.
pub(crate) const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// How many bytes are read and dropped, so that whoever sends too much hears of it.
const DRAINED: usize = 64 * 1024 * 1024;

/// What was sent.
#[derive(Debug)]
pub(crate) struct Incoming {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    headers: HeaderMap,
    params: Result<Vec<(String, String)>, Refusal>,
    body: Result<Bytes, Refusal>,
}

/// What was sent, as far as it can be read at all.
pub(crate) struct Readable {
    pub(crate) params: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Bytes,
}

impl Incoming {
    pub(crate) async fn read(request: Request) -> Self {
        let (mut parts, body) = request.into_parts();
        let params = params(&mut parts).await;
        let body = read_body(&parts.headers, body).await;
        let Parts { method, uri, headers, .. } = parts;
        Self { method, uri, headers, params, body }
    }

    /// Refuses any key but those that open the sandbox.
    pub(crate) fn authorize(&self, opens: impl FnOnce(&str) -> bool) -> Result<(), Refusal> {
        authorize(&self.headers, opens)
    }

    /// The body, if there is one that may be kept.
    pub(crate) fn body(&self) -> &[u8] {
        self.body.as_deref().unwrap_or_default()
    }

    /// Takes it apart; or says what cannot be read. Bodies are JSON.
    pub(crate) fn readable(self) -> Result<Readable, Refusal> {
        let params = self.params?;
        let query = query(self.uri.query().unwrap_or_default())?;
        let body = self.body?;
        if !body.is_empty() {
            check_content_type(&self.headers)?;
        }
        Ok(Readable { params, query, body })
    }
}

/// Refuses any key but those that open something.
pub(crate) fn authorize(headers: &HeaderMap, opens: impl FnOnce(&str) -> bool) -> Result<(), Refusal> {
    let refused = |message: &str| Err(Refusal::unauthorized(message, "invalid_api_key"));
    let mut sent = headers.get_all(AUTHORIZATION).iter();
    let Some(value) = sent.next() else {
        return Err(Refusal::unauthorized("No key was sent.", "missing_api_key"));
    };
    if sent.next().is_some() {
        return refused("More than one Authorization header was sent.");
    }
    match value.to_str().unwrap_or_default().split_once(' ') {
        Some((scheme, key)) if scheme.eq_ignore_ascii_case("bearer") => {
            match opens(key.trim_start_matches(' ')) {
                true => Ok(()),
                false => refused("The key was not accepted."),
            }
        }
        _ => refused("The Authorization header must be 'Bearer', a space and the key."),
    }
}

/// The parameters of the path. A slash that is percent-encoded is part of its parameter.
async fn params(parts: &mut Parts) -> Result<Vec<(String, String)>, Refusal> {
    let wrong = || Refusal::invalid("path", "The path is not UTF-8 that is percent-encoded.");
    if !is_encoded(parts.uri.path()) {
        return Err(wrong());
    }
    let params = RawPathParams::from_request_parts(parts, &()).await.map_err(|_| wrong())?;
    Ok(params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

async fn read_body(headers: &HeaderMap, mut body: Body) -> Result<Bytes, Refusal> {
    let too_large = || {
        let message = format!("The body is larger than {BODY_LIMIT} bytes.");
        Refusal::unacceptable(StatusCode::PAYLOAD_TOO_LARGE, "request_too_large", message)
    };
    let announced = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    // Who asks first has not sent it yet, and need not.
    if headers.contains_key(EXPECT) && announced.is_some_and(|length| length > BODY_LIMIT as u64) {
        return Err(too_large());
    }
    let (mut read, mut length) = (Vec::new(), 0);
    while let Some(frame) = body.frame().await {
        let Ok(frame) = frame else {
            return Err(Refusal::invalid("body", "The body ended too early, or is broken."));
        };
        let Ok(data) = frame.into_data() else { continue };
        length += data.len();
        if length <= BODY_LIMIT {
            read.extend_from_slice(&data);
        } else if length <= DRAINED {
            // Its memory is not needed any more.
            read = Vec::new();
        } else {
            break;
        }
    }
    if length > BODY_LIMIT { Err(too_large()) } else { Ok(read.into()) }
}

/// Reads what nobody wants, so that whoever sends it hears why.
pub(crate) async fn drain(mut body: Body) {
    let mut length = 0;
    while length <= DRAINED {
        match body.frame().await {
            Some(Ok(frame)) => length += frame.data_ref().map_or(0, Bytes::len),
            _ => break,
        }
    }
}

/// Names and values of a query. What has no name and no value counts for nothing, as in `a=1&&b=2`.
fn query(raw: &str) -> Result<Vec<(String, String)>, Refusal> {
    let decoded = |text: &str| {
        let text = text.replace('+', " ");
        let decoded = percent_decode_str(&text).decode_utf8().ok().filter(|_| is_encoded(&text));
        decoded.map(|decoded| decoded.into_owned())
    };
    let pairs = raw.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let wrong = |name: &str| {
            Refusal::invalid(name, format!("'{name}' is not UTF-8 that is percent-encoded, in the query."))
        };
        let name = decoded(name).ok_or_else(|| wrong("query"))?;
        let value = decoded(value).ok_or_else(|| wrong(&name))?;
        Ok((name, value))
    });
    pairs.collect()
}

/// Whether each percent sign begins an encoded byte.
fn is_encoded(text: &str) -> bool {
    text.split('%').skip(1).all(|rest| {
        let digits = rest.as_bytes().iter().take(2).filter(|digit| digit.is_ascii_hexdigit());
        digits.count() == 2
    })
}

/// A body that says that it is something else than JSON is refused. One that says nothing is read.
fn check_content_type(headers: &HeaderMap) -> Result<(), Refusal> {
    for sent in headers.get_all(CONTENT_TYPE) {
        let sent = String::from_utf8_lossy(sent.as_bytes());
        let essence = sent.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let is_json = essence == "application/json"
            || (essence.starts_with("application/") && essence.ends_with("+json"));
        if !is_json {
            let message = format!("The body must be 'application/json', not '{sent}'.");
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Refusal::unacceptable(status, "unsupported_content_type", message));
        }
    }
    Ok(())
}
