//! What a request meets in place of an answer: latency, a throttle, a fault.

use crate::answer::{self, Refusal};
use crate::behaviour::{Plan, PlannedAnswer};
use crate::shared::Shared;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::Value;

/// Marks an answer that must not be sent: the connection is closed instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BreakConnection;

/// Waits as long as the plan says, and gives what it has in place of an answer.
pub(crate) async fn in_place_of_an_answer(
    shared: &Shared,
    plan: &mut Plan,
    request_id: &str,
) -> Option<Response> {
    if let Some(latency) = plan.latency {
        shared.wait(latency).await;
    }
    if let Some(hints) = &plan.throttled {
        let mut response = answer::refusal(request_id, &Refusal::throttled());
        for (name, value) in hints {
            if let Ok(value) = HeaderValue::try_from(value) {
                response.headers_mut().insert(*name, value);
            }
        }
        return Some(response);
    }
    if plan.breaks_before {
        return Some(broken());
    }
    plan.answer.take().map(|planned| planned_answer(request_id, planned))
}

/// An answer that is not sent.
pub(crate) fn broken() -> Response {
    let mut response = Response::default();
    response.extensions_mut().insert(BreakConnection);
    response
}

fn planned_answer(request_id: &str, planned: PlannedAnswer) -> Response {
    let PlannedAnswer { status, headers, body } = planned;
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = match body {
        Some(Value::String(text)) => answer::text(status, request_id, text),
        Some(body) => answer::json(status, request_id, &body),
        None => answer::refusal(request_id, &Refusal::failure(status, "A failure that was asked for.")),
    };
    for (name, value) in headers {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
