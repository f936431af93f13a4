//! What can go wrong in a call. Knows nothing of the HTTP client, the raw layer or any resource.

mod decode;
mod details;

use crate::meta::CallMeta;
use crate::operations::{self, Operation};
use http::StatusCode;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

pub use decode::DecodeError;
pub(crate) use decode::{BadItem, ItemErrors, PartialPage};
pub(crate) use details::{ADMIN_KEY, request_id, tells_of_quota};
pub use details::{ApiError, DeadlineError, InvalidInputError, PaginationError, RequestError};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Anything that can go wrong in a call.
///
/// Small enough to return by value. The predicates answer the usual questions without a `match`;
/// no text or debug output shows a key, a secret or a body. `{:?}` is for people too, since it is what
/// `fn main() -> Result` prints: the text and its causes; `{:#?}` has all fields.
#[derive(Clone, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The service refused the call or failed.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// An argument cannot be sent. Nothing was sent.
    #[error(transparent)]
    InvalidInput(Box<InvalidInputError>),
    /// No connection could be made. The service has not seen the request.
    #[error(transparent)]
    Connect(Box<RequestError>),
    /// Time ran out after the request was begun. The service may have acted on it.
    #[error(transparent)]
    Timeout(Box<RequestError>),
    /// The exchange broke after the request was begun. The service may have acted on it.
    #[error(transparent)]
    Transport(Box<RequestError>),
    /// The call succeeded, but its reply, or one item of it, is not what openapi.yaml describes.
    #[error(transparent)]
    Decode(Box<DecodeError>),
    /// The call would have had to wait beyond its deadline before it was ever sent.
    #[error(transparent)]
    Deadline(Box<DeadlineError>),
    /// A [middleware](crate::middleware::Middleware) of the client failed, or passed on the error of another
    /// call, which is then the cause.
    #[error(transparent)]
    Middleware(Box<RequestError>),
    /// A list cannot be followed any further.
    #[error(transparent)]
    Pagination(Box<PaginationError>),
}

impl Error {
    /// The operation of an error of a middleware until the call tells its own.
    pub(crate) const UNNAMED: &str = "call";

    /// The HTTP status, where the service (or a proxy) answered.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(e) => Some(e.status),
            Self::Decode(e) => Some(e.status),
            Self::Connect(e) | Self::Timeout(e) | Self::Transport(e) | Self::Middleware(e) => e.status,
            Self::InvalidInput(_) | Self::Deadline(_) | Self::Pagination(_) => None,
        }
    }

    /// The service's name for the request, to be given to its support.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(e) => e.request_id(),
            Self::Decode(e) => request_id(&e.headers),
            Self::Connect(e) | Self::Timeout(e) | Self::Transport(e) | Self::Middleware(e) => {
                e.request_id.as_deref()
            }
            Self::InvalidInput(_) | Self::Deadline(_) | Self::Pagination(_) => None,
        }
    }

    /// The operationId of the call; for calls that openapi.yaml does not describe, method and path.
    pub fn operation(&self) -> Option<&str> {
        match self {
            Self::Api(e) => Some(&e.operation),
            Self::Decode(e) => Some(&e.operation),
            Self::Connect(e) | Self::Timeout(e) | Self::Transport(e) | Self::Middleware(e) => {
                Some(&e.operation)
            }
            Self::Deadline(e) => Some(&e.operation),
            Self::Pagination(e) => Some(&e.operation),
            Self::InvalidInput(_) => None,
        }
    }

    /// How often the call was sent, how long it waited, and what is known of the rate limit.
    pub fn meta(&self) -> &CallMeta {
        static NOTHING_SENT: CallMeta = CallMeta::NOTHING_SENT;
        match self {
            Self::Api(e) => &e.meta,
            Self::Decode(e) => &e.meta,
            Self::Connect(e) | Self::Timeout(e) | Self::Transport(e) | Self::Middleware(e) => &e.meta,
            Self::Deadline(e) => &e.meta,
            Self::InvalidInput(_) | Self::Pagination(_) => &NOTHING_SENT,
        }
    }

    /// Whether an operation that is not idempotent, such as a create, may have taken effect or not.
    ///
    /// Look before you repeat it: [`check_with`](Self::check_with) tells where. With a
    /// [`status`](Self::status) of success it did take effect, and only its reply is lost. Never true
    /// of idempotent operations.
    pub fn is_outcome_unknown(&self) -> bool {
        self.meta().outcome_unknown
    }

    /// The operation that shows whether a call of [unknown outcome](Self::is_outcome_unknown) took
    /// effect, such as `list_projects` for `create_project`.
    pub fn check_with(&self) -> Option<&'static Operation> {
        let operation = self.operation().filter(|_| self.is_outcome_unknown())?;
        operations::find(operation).and_then(|operation| operation.shown_by)
    }

    /// The error of a [middleware](crate::middleware::Middleware), for what went wrong in it. It ends
    /// the call.
    pub fn middleware(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let failure = RequestError::new(Cow::Borrowed(Self::UNNAMED), "a middleware failed".into());
        Self::Middleware(Box::new(RequestError { source: Some(Arc::from(source.into())), ..failure }))
    }

    /// Whether a reply was larger than the client reads.
    pub(crate) fn is_too_large(&self) -> bool {
        matches!(self, Self::Transport(e) if e.too_large)
    }

    pub(crate) fn meta_mut(&mut self) -> Option<&mut CallMeta> {
        match self {
            Self::Api(e) => Some(&mut e.meta),
            Self::Decode(e) => Some(&mut e.meta),
            Self::Connect(e) | Self::Timeout(e) | Self::Transport(e) | Self::Middleware(e) => {
                Some(&mut e.meta)
            }
            Self::Deadline(e) => Some(&mut e.meta),
            Self::InvalidInput(_) | Self::Pagination(_) => None,
        }
    }

    /// The code for programs that the service gave.
    pub fn code(&self) -> Option<&str> {
        self.as_api().and_then(|e| e.code.as_deref())
    }

    /// The service's answer, where there was one that refused the call.
    pub fn as_api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(e) => Some(e),
            _ => None,
        }
    }

    /// What of the reply could not be decoded, where the call succeeded.
    pub fn as_decode(&self) -> Option<&DecodeError> {
        match self {
            Self::Decode(e) => Some(e),
            _ => None,
        }
    }

    /// Whether the object does not exist (404).
    ///
    /// Also the answer where an id is of another kind than the call needs, such as a membership
    /// role in place of the id of a role.
    pub fn is_not_found(&self) -> bool {
        self.has_status(StatusCode::NOT_FOUND)
    }

    /// Whether the key was not accepted (401).
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(StatusCode::UNAUTHORIZED)
    }

    /// Whether the key may not do this (403).
    pub fn is_forbidden(&self) -> bool {
        self.has_status(StatusCode::FORBIDDEN)
    }

    /// Whether the call collides with the state of the object (409).
    pub fn is_conflict(&self) -> bool {
        self.has_status(StatusCode::CONFLICT)
    }

    /// Whether the call was throttled (429): it may succeed later.
    pub fn is_rate_limited(&self) -> bool {
        self.has_status(StatusCode::TOO_MANY_REQUESTS) && !self.is_quota_exhausted()
    }

    /// Whether a quota is used up, or nobody pays (429 with a code such as `insufficient_quota`). Waiting
    /// does not help, and the call did not wait.
    pub fn is_quota_exhausted(&self) -> bool {
        let texts = self.as_api().filter(|e| e.status == StatusCode::TOO_MANY_REQUESTS);
        texts.is_some_and(|e| [&e.kind, &e.code].into_iter().flatten().any(|text| tells_of_quota(text)))
    }

    /// Whether the service or a proxy failed (5xx).
    pub fn is_server_error(&self) -> bool {
        self.as_api().is_some_and(|e| e.status.is_server_error())
    }

    /// Whether an argument was refused before anything was sent.
    pub fn is_invalid_input(&self) -> bool {
        matches!(self, Self::InvalidInput(_))
    }

    /// Whether no connection could be made, so that the service has not seen the request.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Connect(_))
    }

    /// Whether time ran out: of an attempt, before or after its connection was made, or of the whole
    /// call, while it waited to be sent.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Timeout(_) | Self::Deadline(_) => true,
            Self::Connect(e) => e.timed_out,
            _ => false,
        }
    }

    /// Whether a reply of a successful call could not be decoded.
    pub fn is_decode(&self) -> bool {
        matches!(self, Self::Decode(_))
    }

    fn has_status(&self, status: StatusCode) -> bool {
        self.as_api().is_some_and(|e| e.status == status)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return write_with_causes(f, self);
        }
        match self {
            Self::Api(e) => f.debug_tuple("Api").field(e).finish(),
            Self::InvalidInput(e) => f.debug_tuple("InvalidInput").field(e).finish(),
            Self::Connect(e) => f.debug_tuple("Connect").field(e).finish(),
            Self::Timeout(e) => f.debug_tuple("Timeout").field(e).finish(),
            Self::Transport(e) => f.debug_tuple("Transport").field(e).finish(),
            Self::Decode(e) => f.debug_tuple("Decode").field(e).finish(),
            Self::Deadline(e) => f.debug_tuple("Deadline").field(e).finish(),
            Self::Middleware(e) => f.debug_tuple("Middleware").field(e).finish(),
            Self::Pagination(e) => f.debug_tuple("Pagination").field(e).finish(),
        }
    }
}

/// Writes the text of an error, and those of its causes on lines of their own.
pub(crate) fn write_with_causes(f: &mut fmt::Formatter<'_>, e: &dyn StdError) -> fmt::Result {
    write!(f, "{e}")?;
    let mut cause = e.source();
    while let Some(e) = cause {
        write!(f, "\n  caused by: {e}")?;
        cause = e.source();
    }
    Ok(())
}

impl From<ApiError> for Error {
    fn from(e: ApiError) -> Self {
        Self::Api(Box::new(e))
    }
}

impl From<InvalidInputError> for Error {
    fn from(e: InvalidInputError) -> Self {
        Self::InvalidInput(Box::new(e))
    }
}
