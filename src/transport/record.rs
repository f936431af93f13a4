//! What happened to the requests of a call, noted where they are sent.
//!
//! What comes back from there passes middleware, which may put anything in its place: its own error, that of
//! another call, an answer of its own. It is judged within what was noted.

use crate::error::{Error, RequestError, Result};
use crate::meta::CallMeta;
use crate::transport::reply::Response;
use crate::transport::retry::Outcome;
use http::StatusCode;
use std::borrow::Cow;
use std::mem::{self, Discriminant};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The notes on one call.
#[derive(Default)]
pub(crate) struct Record(Mutex<Notes>);

#[derive(Default)]
struct Notes {
    /// What became of the latest request.
    fate: Fate,
    end: Option<End>,
    /// Whether the service may have acted on an earlier request.
    acted: bool,
    meta: CallMeta,
}

/// What became of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
enum Fate {
    /// It did not leave this machine.
    #[default]
    Unsent,
    /// The service did not act on it.
    Refused,
    /// The service acted on it, or may have.
    Begun,
}

/// What the inner side of the middleware returned.
enum End {
    Answer(StatusCode, Option<String>),
    Failure(Discriminant<Error>),
}

impl Record {
    /// Another attempt, of which nothing is sent yet.
    pub(crate) fn attempt(&self, meta: &CallMeta) {
        let mut notes = self.notes();
        notes.acted = notes.may_have_acted();
        notes.meta = meta.clone();
        (notes.fate, notes.end) = (Fate::Unsent, None);
    }

    /// The request goes out. From here on it may have arrived, whatever becomes of whoever waits for it.
    pub(crate) fn begin(&self) {
        self.notes().fate = Fate::Begun;
    }

    /// What came back to the request.
    pub(crate) fn end(&self, outcome: Outcome, reply: &Result<Response>) {
        let mut notes = self.notes();
        notes.fate = match reply {
            _ if outcome.is_unknown() => Fate::Begun,
            Ok(received) if received.status.is_success() => Fate::Begun,
            Ok(_) => Fate::Refused,
            Err(_) => Fate::Unsent,
        };
        notes.end = Some(End::of(reply));
    }

    /// What came of all attempts.
    pub(crate) fn done(&self, reply: &Result<Response>) {
        let mut notes = self.notes();
        notes.end = Some(End::of(reply));
        notes.meta = match reply {
            Ok(received) => received.meta.clone(),
            Err(e) => e.meta().clone(),
        };
    }

    /// What an attempt means for repeating it, where the middleware returned what would mean `outcome`.
    pub(crate) fn bound(&self, outcome: Outcome, reply: &Result<Response>, idempotent: bool) -> Outcome {
        match (self.notes().fate, reply) {
            // The failure of something else does not make this call uncertain.
            (Fate::Unsent, Err(_)) if outcome == Outcome::Lost => Outcome::NotSent,
            (Fate::Unsent, Err(_)) if outcome.is_unknown() => Outcome::Final,
            (Fate::Begun, Ok(received)) if received.status.is_success() => outcome,
            (Fate::Begun, _) if idempotent || outcome.is_unknown() => outcome,
            (Fate::Begun, _) if outcome == Outcome::Final => Outcome::Unusable,
            (Fate::Begun, _) => Outcome::Lost,
            _ => outcome,
        }
    }

    /// An error that came out of the middleware, as one of this call.
    pub(crate) fn adopt(&self, operation: Cow<'static, str>, idempotent: bool, e: Error) -> Error {
        let notes = self.notes();
        let is_same = matches!(&notes.end, Some(End::Failure(kind)) if *kind == mem::discriminant(&e));
        let is_named = e.operation().is_none_or(|named| named == operation);
        if is_same && is_named {
            return e;
        }
        let mut meta = notes.meta.clone();
        meta.outcome_unknown = !idempotent && notes.may_have_acted();
        match e {
            // Made by hand for this operation, or as good as that.
            Error::Api(mut refused) if is_named && !meta.outcome_unknown => {
                refused.meta = meta;
                Error::Api(refused)
            }
            e => {
                let mut failure = match e {
                    Error::Middleware(failure) if failure.operation == Error::UNNAMED => failure,
                    e => match Error::middleware(e) {
                        Error::Middleware(failure) => failure,
                        e => return e,
                    },
                };
                if let Some(End::Answer(status, request_id)) = &notes.end {
                    (failure.status, failure.request_id) = (Some(*status), request_id.clone());
                }
                Error::Middleware(Box::new(RequestError { operation, meta, ..*failure }))
            }
        }
    }

    fn notes(&self) -> MutexGuard<'_, Notes> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Notes {
    fn may_have_acted(&self) -> bool {
        self.acted || self.fate == Fate::Begun
    }
}

impl End {
    fn of(reply: &Result<Response>) -> Self {
        match reply {
            Ok(received) => Self::Answer(received.status, received.request_id().map(str::to_owned)),
            Err(e) => Self::Failure(mem::discriminant(e)),
        }
    }
}
