//! Ways into the crate for the targets in `fuzz/`; part of no other build.

use crate::error::{Error, Result};
use crate::meta::RateLimitState;
use crate::model::page::{Following, Page};
use crate::operations::CursorStyle;
use crate::transport::decode;
use crate::transport::reply::Response;
use crate::transport::retry::Cause;
use crate::transport::retry::Hint;
use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;
use std::time::{Duration, SystemTime};

/// What errors give as the operation.
const OPERATION: &str = "fuzzed";

/// The error that a refusal becomes, with all that is read of it on the way.
pub fn refusal(status: StatusCode, headers: HeaderMap, body: Vec<u8>, key: &str) -> Error {
    let mut received = Response::new(status, headers, body);
    received.meta.rate_limit = RateLimitState::read(&received.headers);
    // Only 409s are asked, but nothing else of the status matters.
    received.meta.outcome_unknown = decode::cause(&received) == Cause::Lock;
    decode::api_error(OPERATION.into(), received, &key.to_owned().into())
}

/// How long headers ask to wait, and whether they ask to repeat.
pub fn hint(headers: &HeaderMap) -> (Option<Duration>, Option<bool>) {
    let Hint { wait, should_retry } = Hint::read(headers, SystemTime::UNIX_EPOCH);
    (wait, should_retry)
}

/// A page as the generated client decodes it.
///
/// # Errors
///
/// That of the call, if it does not decode.
pub fn page<T: DeserializeOwned + Send + Sync + 'static>(body: &[u8]) -> Result<Page<T>> {
    decode::page(body, Some(CursorStyle::LastId)).outcome.map_err(|misfit| {
        let received = Response::new(StatusCode::OK, HeaderMap::new(), body.to_vec());
        decode::decode_error(OPERATION.into(), received, misfit)
    })
}

/// The cursor that a stream goes on with after a page; `None` if it ends there.
pub fn following<T>(page: &Page<T>, style: CursorStyle) -> Option<String> {
    match page.following(style) {
        Following::Cursor(cursor) => Some(cursor),
        Following::End | Following::Missing => None,
    }
}
