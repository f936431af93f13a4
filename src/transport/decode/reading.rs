//! What a reading comes to: a value, or why there is none.

use crate::error::PartialPage;
use crate::meta::Mended;
use serde_json::Error;
use std::fmt;
use std::sync::Arc;

/// What a body comes to.
pub struct Reading<T> {
    pub(crate) outcome: Result<T, Misfit>,
    /// What had to be mended.
    pub(crate) mended: Vec<Mended>,
}

impl<T> fmt::Debug for Reading<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reading").field("mended", &self.mended).finish_non_exhaustive()
    }
}

impl<T> Reading<T> {
    pub(super) fn failed(failure: Failure, body: &[u8]) -> Self {
        Self { outcome: Err(Misfit::new(failure, body, 0)), mended: Vec::new() }
    }
}

/// Why a body does not decode, and what it holds all the same.
pub(crate) struct Misfit {
    pub(crate) reason: String,
    pub(crate) field: Option<String>,
    pub(crate) partial: Option<Arc<PartialPage>>,
}

impl Misfit {
    /// For a failure in the part of a body that begins at `start`.
    pub(super) fn new(failure: Failure, body: &[u8], start: usize) -> Self {
        Self { reason: failure.reason(body, start), field: failure.field, partial: None }
    }
}

/// Why a text does not decode.
#[derive(Debug)]
pub(super) struct Failure {
    /// Without any value of the text.
    pub(super) message: String,
    /// Where in the text.
    pub(super) offset: usize,
    /// Path of the field; `None` if it is not known.
    pub(super) field: Option<String>,
}

impl Failure {
    /// What failed and where, in a text of which the one that was read begins at `start`.
    pub(super) fn reason(&self, text: &[u8], start: usize) -> String {
        let before = &text[..text.len().min(start + self.offset)];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        let column = before.len() - before.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        format!("{} at line {line} column {column}", self.message)
    }
}

/// What serde_json says, without the place, and without the values that it quotes.
pub(super) fn message(e: &Error) -> String {
    let text = e.to_string();
    let text = match (e.line(), text.rsplit_once(" at line ")) {
        (1.., Some((text, _))) => text,
        _ => &text,
    };
    let quoted = text.find(['"', '`']);
    match (text.starts_with("missing field `"), quoted, text.rsplit_once(", expected ")) {
        (true, ..) | (_, None, _) => text.to_owned(),
        (false, Some(start), Some((_, expected))) => {
            format!("{}, expected {expected}", text[..start].trim_end())
        }
        (false, Some(start), None) => text[..start].trim_end().to_owned(),
    }
}
