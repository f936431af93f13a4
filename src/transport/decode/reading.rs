//! What a reading comes to: a value, or why there is none.

use crate::error::PartialPage;
use crate::json::Failure;
use crate::meta::Mended;
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
