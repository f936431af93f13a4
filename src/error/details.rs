//! What is known of each kind of error.

use crate::meta::{CallMeta, HELD};
use crate::operations;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

/// A cause of any type, shared by the copies of an error.
pub(crate) type Source = Arc<dyn StdError + Send + Sync>;

/// How the keys of this API begin. In pieces, since what looks like a key is looked for in all files.
pub(crate) const ADMIN_KEY: &str = concat!("sk", "-admin-");

/// The answer of a service that refused a call or failed.
#[derive(Clone, thiserror::Error)]
#[non_exhaustive]
pub struct ApiError {
    /// The HTTP status.
    pub status: StatusCode,
    /// Explanation for people; empty where the body is not the error object of this API.
    pub message: String,
    /// Class of the error, such as `invalid_request_error`; on the wire, `type`.
    pub kind: Option<String>,
    /// Code for programs. A numeric code is given as text.
    pub code: Option<String>,
    /// The parameter at fault.
    pub param: Option<String>,
    /// The headers of the answer.
    pub headers: HeaderMap,
    /// The operationId of the call.
    pub operation: Cow<'static, str>,
    /// How often the call was sent, and the like.
    pub meta: CallMeta,
    pub(crate) body: Bytes,
    pub(crate) complete: bool,
    /// Whether the key was refused and is of another kind than this API takes.
    pub(crate) is_other_key: bool,
}

impl ApiError {
    /// A refusal as the service might send it, for tests. The other fields are empty, and can be assigned.
    pub fn new(
        operation: impl Into<Cow<'static, str>>,
        status: StatusCode,
        message: impl Into<String>,
    ) -> Self {
        Self {
            status,
            message: message.into(),
            kind: None,
            code: None,
            param: None,
            headers: HeaderMap::new(),
            operation: operation.into(),
            meta: CallMeta::default(),
            body: Bytes::new(),
            complete: true,
            is_other_key: false,
        }
    }

    /// The service's name for the request (`x-request-id`).
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The body as it came, at most 64 KiB of it, be it JSON or not.
    ///
    /// Not part of any printed form. The key of the client is cut out of it.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Whether [`body`](Self::body) is the whole body: it was neither too long nor cut off.
    pub fn is_body_complete(&self) -> bool {
        self.complete
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was answered with {}", self.operation, self.status)?;
        match (self.message.is_empty(), self.body.len()) {
            (false, _) => write!(f, ": {}", self.message)?,
            (true, 0) => f.write_str(" and no body")?,
            (true, length) => write!(f, " and {length} bytes that are not an error object")?,
        }
        if let Some(code) = &self.code {
            write!(f, ", code {code}")?;
        }
        if let Some(param) = &self.param {
            write!(f, ", parameter {param}")?;
        }
        if self.is_other_key {
            write!(
                f,
                "; the key does not begin with `{ADMIN_KEY}`, as the admin keys that this API needs do"
            )?;
        }
        suffix(f, self.request_id(), &self.operation, &self.meta)
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { status, message, kind, code, param, headers, operation, meta, body, complete, .. } = self;
        f.debug_struct("ApiError")
            .field("operation", operation)
            .field("status", status)
            .field("message", message)
            .field("kind", kind)
            .field("code", code)
            .field("param", param)
            .field("request_id", &request_id(headers))
            .field("body", &format_args!("{} bytes", body.len()))
            .field("complete", complete)
            .field("meta", meta)
            .finish_non_exhaustive()
    }
}

/// An argument that cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("invalid {parameter}: {reason}")]
#[non_exhaustive]
pub struct InvalidInputError {
    /// Name of the argument, as openapi.yaml has it.
    pub parameter: &'static str,
    /// What is wrong with it.
    pub reason: Cow<'static, str>,
}

impl InvalidInputError {
    pub(crate) fn new(parameter: &'static str, reason: impl Into<Cow<'static, str>>) -> Self {
        Self { parameter, reason: reason.into() }
    }
}

/// A request that got no complete reply.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RequestError {
    /// The operationId of the call.
    pub operation: Cow<'static, str>,
    /// What failed.
    pub reason: Cow<'static, str>,
    /// The status, where it was received before the failure.
    pub status: Option<StatusCode>,
    /// The service's name for the request, where it was received before the failure.
    pub request_id: Option<String>,
    /// How often the call was sent, and the like.
    pub meta: CallMeta,
    pub(crate) timed_out: bool,
    /// Whether another attempt would fail in the same way.
    pub(crate) is_final: bool,
    /// Whether the reply was larger than the client reads.
    pub(crate) too_large: bool,
    pub(crate) source: Option<Source>,
}

impl RequestError {
    pub(crate) fn new(operation: Cow<'static, str>, reason: Cow<'static, str>) -> Self {
        Self {
            operation,
            reason,
            status: None,
            request_id: None,
            meta: CallMeta::default(),
            timed_out: false,
            is_final: false,
            too_large: false,
            source: None,
        }
    }
}

impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.operation, self.reason)?;
        suffix(f, self.request_id.as_deref(), &self.operation, &self.meta)
    }
}

impl StdError for RequestError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

/// A call that had to wait beyond its deadline before it was ever sent.
///
/// Its endpoint is cooling down after a 429, or the pace or the bound on requests in flight that the
/// client was built with leave no place in time. The service has not seen the request. More time comes
/// from [`RetryPolicy::deadline`](crate::RetryPolicy::deadline) or
/// [`no_deadline`](crate::RetryPolicy::no_deadline), fewer waits from fewer calls at once.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeadlineError {
    /// The operationId of the call.
    pub operation: Cow<'static, str>,
    /// How long the call waited, and the wait that did not fit.
    pub meta: CallMeta,
}

impl fmt::Display for DeadlineError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} was not sent", self.operation)?;
        suffix(f, None, &self.operation, &self.meta)
    }
}

impl StdError for DeadlineError {}

/// A list that cannot be followed any further. Whatever came before was delivered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{operation}: {reason}")]
#[non_exhaustive]
pub struct PaginationError {
    /// The operationId of the list.
    pub operation: Cow<'static, str>,
    /// What the service did.
    pub reason: Cow<'static, str>,
    /// The cursor of the last page that was received; `None` for the first page.
    pub cursor: Option<String>,
}

/// Whether the type or the code of a 429 tells that a quota is used up, or that nobody pays.
pub(crate) fn tells_of_quota(text: &str) -> bool {
    ["insufficient_quota", "quota_exceeded", "exceeded_quota"].contains(&text) || text.starts_with("billing_")
}

/// The name that the service gave to a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    headers.get("x-request-id").and_then(|value| value.to_str().ok())
}

/// What every message ends with.
pub(super) fn suffix(
    f: &mut fmt::Formatter<'_>,
    request_id: Option<&str>,
    operation: &str,
    meta: &CallMeta,
) -> fmt::Result {
    if let Some(id) = request_id {
        write!(f, " (request {id})")?;
    }
    if meta.attempts > 1 {
        write!(f, " after {} attempts", meta.attempts)?;
    }
    match (meta.wait_refused, meta.deadline) {
        (Some(wait), Some(deadline)) => {
            write!(f, "; a wait of {wait:.1?} would outlast its deadline of {deadline:.1?}")?;
            f.write_str(", which `deadline` and `RetryPolicy::no_deadline` change")?;
        }
        (Some(wait), None) => {
            write!(f, "; the service asks to wait for {wait:.1?}, and no call waits longer than {HELD:.1?}")?;
        }
        (None, _) => {}
    }
    if meta.outcome_unknown {
        f.write_str("; it may have taken effect: look before you repeat it")?;
        if let Some(check) = operations::find(operation).and_then(|operation| operation.shown_by) {
            write!(f, ", with {}", check.id)?;
        }
    }
    Ok(())
}
