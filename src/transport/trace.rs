//! What a call tells to `tracing`: one span, one event for each attempt, and one for a reply that was mended.
//!
//! Names are those of OpenTelemetry's conventions for HTTP clients, where it has one. Nothing here
//! holds a query, a header that the user set, a body or a key.

use crate::error::{Error, Result};
use crate::meta::Mended;
use crate::transport::middleware::Wait;
use crate::transport::reply::Response;
use crate::transport::retry::Decision;
use crate::transport::settings::{Settings, Target};
use std::time::Duration;
use tracing::Span;
use tracing::field::Empty;

/// From when on a wait is told to people.
const LONG: Duration = Duration::from_secs(5);
/// How many mended fields an event names.
const NAMED: usize = 10;

/// The span of one call.
pub(crate) struct CallSpan(Span);

impl CallSpan {
    pub(crate) fn new(target: &Target, settings: &Settings) -> Self {
        let (method, template) = (target.method(), target.path_template());
        let span = tracing::debug_span!(
            target: "openai_admin",
            "call",
            otel.name = Empty,
            otel.kind = "client",
            openai_admin.operation = %target.name(),
            http.request.method = method.as_str(),
            url.template = template,
            server.address = settings.host,
            server.port = settings.port,
            http.response.status_code = Empty,
            "http.response.header.x-request-id" = Empty,
            "error.type" = Empty,
            openai_admin.attempts = Empty,
            openai_admin.waited_ms = Empty,
            openai_admin.duration_ms = Empty,
        );
        match template {
            Some(template) => span.record("otel.name", format_args!("{method} {template}")),
            None => span.record("otel.name", method.as_str()),
        };
        Self(span)
    }

    pub(crate) fn as_span(&self) -> &Span {
        &self.0
    }

    /// Notes an attempt and what follows it.
    pub(crate) fn attempt(&self, number: u32, outcome: Option<&Result<Response>>, decision: Decision) {
        let wait = match decision {
            Decision::Again(wait) => Some(millis(wait)),
            Decision::Stop | Decision::TooLong(_) => None,
        };
        tracing::debug!(
            target: "openai_admin",
            parent: &self.0,
            {
                http.request.resend_count = number.saturating_sub(1),
                http.response.status_code = outcome.and_then(status),
                "error.type" = outcome.and_then(error_type),
                openai_admin.next_attempt_in_ms = wait,
            },
            "attempt"
        );
    }

    /// Notes a wait that begins; one that takes long is told to people.
    pub(crate) fn waits(&self, wait: &Wait) {
        let Wait { operation, at_least, reason } = wait;
        macro_rules! event {
            ($level:ident) => {
                tracing::$level!(
                    target: "openai_admin",
                    parent: &self.0,
                    {
                        openai_admin.operation = %operation,
                        openai_admin.wait_ms = millis(*at_least),
                        openai_admin.wait_reason = ?reason,
                    },
                    "waiting"
                )
            };
        }
        if *at_least > LONG { event!(info) } else { event!(debug) }
    }

    /// Notes what the call came to. Where it is done, a 404 is no error.
    pub(crate) fn end(&self, outcome: &Result<Response>, is_done: bool, duration: Duration) {
        let (meta, request_id) = match outcome {
            Ok(received) => (&received.meta, received.request_id()),
            Err(e) => (e.meta(), e.request_id()),
        };
        self.0.record("http.response.status_code", status(outcome));
        self.0.record("http.response.header.x-request-id", request_id);
        self.0.record("error.type", error_type(outcome).filter(|_| !is_done));
        self.0.record("openai_admin.attempts", meta.attempts);
        self.0.record("openai_admin.waited_ms", millis(meta.waited));
        self.0.record("openai_admin.duration_ms", millis(duration));
    }

    /// Notes what of the reply had to be mended, if anything.
    pub(crate) fn mended(&self, mended: &[Mended]) {
        if mended.is_empty() {
            return;
        }
        let named: Vec<String> = mended.iter().take(NAMED).map(Mended::to_string).collect();
        tracing::warn!(
            target: "openai_admin",
            parent: &self.0,
            {
                openai_admin.mended = mended.len(),
                openai_admin.mended_fields = named.join("; "),
            },
            "the reply was mended"
        );
    }

    /// Notes that a reply could not be decoded.
    pub(crate) fn undecodable(&self) {
        self.0.record("error.type", "decode");
    }
}

fn status(outcome: &Result<Response>) -> Option<u16> {
    match outcome {
        Ok(received) => Some(received.status.as_u16()),
        Err(e) => e.status().map(|status| status.as_u16()),
    }
}

/// The status of a refusal, or what else went wrong, in one word.
fn error_type(outcome: &Result<Response>) -> Option<&str> {
    match outcome {
        Ok(received) if received.status.is_success() => None,
        Ok(received) => Some(received.status.as_str()),
        Err(Error::Connect(_)) => Some("connect"),
        Err(Error::Timeout(_)) => Some("timeout"),
        Err(Error::Transport(_)) => Some("transport"),
        Err(Error::Deadline(_)) => Some("deadline"),
        Err(Error::Middleware(_)) => Some("middleware"),
        Err(_) => Some("_OTHER"),
    }
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}
