//! Answers in the form of the API.

use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use serde_json::{Value, json};

/// A call that is refused.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    message: String,
    param: Option<String>,
    code: Option<&'static str>,
}

impl Refusal {
    /// A request that makes no sense.
    pub(crate) fn invalid(param: &str, message: impl Into<String>) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            message: message.into(),
            param: Some(param.to_owned()),
            code: Some("invalid_value"),
        }
    }

    /// A request that the state of things does not allow.
    pub(crate) fn not_allowed(code: &'static str, message: impl Into<String>) -> Self {
        Self { status: StatusCode::BAD_REQUEST, message: message.into(), param: None, code: Some(code) }
    }

    pub(crate) fn not_found(what: &str, id: &str) -> Self {
        Self {
            status: StatusCode::NOT_FOUND,
            message: format!("No {what} with the id '{id}' exists here."),
            param: None,
            code: Some("not_found"),
        }
    }

    pub(crate) fn unknown_route() -> Self {
        Self {
            status: StatusCode::NOT_FOUND,
            message: "No such method and path.".to_owned(),
            param: None,
            code: Some("unknown_url"),
        }
    }

    /// A path that takes other methods than this one.
    pub(crate) fn wrong_method() -> Self {
        let message = "This path does not take this method; the header 'allow' says which.";
        Self::unacceptable(StatusCode::METHOD_NOT_ALLOWED, "method_not_allowed", message)
    }

    /// A request in a form that is not taken.
    pub(crate) fn unacceptable(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), param: None, code: Some(code) }
    }

    pub(crate) fn unauthorized(message: &str, code: &'static str) -> Self {
        Self { status: StatusCode::UNAUTHORIZED, message: message.to_owned(), param: None, code: Some(code) }
    }

    pub(crate) fn throttled() -> Self {
        Self {
            status: StatusCode::TOO_MANY_REQUESTS,
            message: "Too many requests to this endpoint.".to_owned(),
            param: None,
            code: Some("rate_limit_exceeded"),
        }
    }

    /// A failure that was asked for, or that is the sandbox's own.
    pub(crate) fn failure(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), param: None, code: Some("sandbox") }
    }

    /// The sandbox has a fault. What it was doing is undone.
    pub(crate) fn panicked() -> Self {
        let message = "The sandbox panicked at this request; it changed nothing.";
        Self::failure(StatusCode::INTERNAL_SERVER_ERROR, message)
    }

    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    pub(crate) fn body(&self) -> Value {
        let Self { status, message, param, code } = self;
        let kind = match *status {
            StatusCode::TOO_MANY_REQUESTS => "requests",
            status if status.is_server_error() => "server_error",
            _ => "invalid_request_error",
        };
        json!({"error": {"message": message, "type": kind, "param": param, "code": code}})
    }
}

pub(crate) fn refusal(request_id: &str, refusal: &Refusal) -> Response {
    json(refusal.status, request_id, &refusal.body())
}

pub(crate) fn json(status: StatusCode, request_id: &str, body: &Value) -> Response {
    json_text(status, request_id, body.to_string())
}

/// A body that is JSON already.
pub(crate) fn json_text(status: StatusCode, request_id: &str, body: String) -> Response {
    let mut response = text(status, request_id, body);
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

/// A body of which nothing is known.
pub(crate) fn text(status: StatusCode, request_id: &str, body: String) -> Response {
    let mut response = Response::new(Body::from(body));
    *response.status_mut() = status;
    if let Ok(request_id) = HeaderValue::try_from(request_id) {
        response.headers_mut().insert("x-request-id", request_id);
    }
    response
}
