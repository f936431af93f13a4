//! The requests that a sandbox received: all of them counted, the newest ones kept.

use serde::Serialize;
use serde_json::Value;
use std::collections::{BTreeMap, VecDeque};

/// How many requests are kept.
const KEPT: usize = 1000;

/// How large a body may be to be kept.
const BODY_LIMIT: usize = 64 * 1024;

/// A request as it was received. The key is not part of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Recorded {
    /// The operationId; `None` for a path that is no operation.
    pub operation: Option<&'static str>,
    /// The HTTP method.
    pub method: String,
    /// The path, with `/v1`.
    pub path: String,
    /// The query as it was written; empty if there is none.
    pub query: String,
    /// The body, where it is JSON and not larger than 64 KiB.
    pub body: Option<Value>,
    /// The status of the answer; `None` if there was none, because the connection broke.
    pub status: Option<u16>,
}

/// What was received so far.
#[derive(Debug, Default)]
pub(crate) struct Recorder {
    kept: VecDeque<Recorded>,
    counts: BTreeMap<&'static str, u64>,
}

impl Recorder {
    pub(crate) fn record(&mut self, request: Recorded) {
        if let Some(operation) = request.operation {
            *self.counts.entry(operation).or_default() += 1;
        }
        if self.kept.len() == KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back(request);
    }

    pub(crate) fn requests(&self) -> Vec<Recorded> {
        self.kept.iter().cloned().collect()
    }

    pub(crate) fn counts(&self) -> &BTreeMap<&'static str, u64> {
        &self.counts
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }
}

/// The body as it is kept.
pub(crate) fn kept_body(body: &[u8]) -> Option<Value> {
    if body.len() > BODY_LIMIT { None } else { serde_json::from_slice(body).ok() }
}
