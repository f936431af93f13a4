//! Routes, made from the table of operations, and the way of every request through the sandbox.

use crate::Sandbox;
use crate::answer::{self, Refusal};
use crate::behaviour::PlannedAnswer;
use crate::handlers::{self, Handler};
use crate::kinds::{Kind, kind};
use crate::recorder::{Recorded, kept_body};
use crate::request::Request;
use crate::shared::Shared;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{Query, RawPathParams, RawQuery};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use openai_admin::{CursorStyle, Operation};
use openai_admin_codegen::spec::Operation as Described;
use serde_json::Value;
use std::sync::Arc;

/// Marks an answer that must not be sent: the connection is closed instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BreakConnection;

/// One route for each operation that has a handler.
pub(crate) fn router(shared: &Arc<Shared>) -> Result<Router, String> {
    let mut router = Router::new();
    for operation in openai_admin::operations() {
        let (Some(handler), Some(kind)) = (handlers::handler(operation), kind(operation.tag)) else {
            continue;
        };
        let filter = MethodFilter::try_from(operation.method.clone()).map_err(|e| e.to_string())?;
        let shared = Arc::clone(shared);
        let serve = move |params: RawPathParams,
                          Query(query): Query<Vec<(String, String)>>,
                          RawQuery(raw): RawQuery,
                          uri: Uri,
                          headers: HeaderMap,
                          body: Bytes| {
            let route = Route { shared: Arc::clone(&shared), operation, handler, kind };
            let params = params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            async move { route.serve(params, query, raw, uri, headers, body).await }
        };
        router = router.route(&format!("/v1{}", operation.path), on(filter, serve));
    }
    let shared = Arc::clone(shared);
    let unknown = move |method: Method, uri: Uri, headers: HeaderMap| async move {
        let refusal = authorized(&headers).err().unwrap_or_else(Refusal::unknown_route);
        let response = answer::refusal(&shared.new_request_id(), &refusal);
        shared.record(recorded(None, &method, &uri, uri.query(), None, Some(response.status())));
        response
    };
    Ok(router.fallback(unknown.clone()).method_not_allowed_fallback(unknown))
}

/// An operation and what answers it.
struct Route {
    shared: Arc<Shared>,
    operation: &'static Operation,
    handler: Handler,
    kind: &'static Kind,
}

impl Route {
    async fn serve(
        &self,
        params: Vec<(String, String)>,
        query: Vec<(String, String)>,
        raw_query: Option<String>,
        uri: Uri,
        headers: HeaderMap,
        body: Bytes,
    ) -> Response {
        let response = self.answer(params, query, &headers, &body).await;
        let status = response.extensions().get::<BreakConnection>().is_none().then(|| response.status());
        let (id, method) = (Some(self.operation.id), &self.operation.method);
        self.shared.record(recorded(id, method, &uri, raw_query.as_deref(), kept_body(&body), status));
        response
    }

    async fn answer(
        &self,
        params: Vec<(String, String)>,
        query: Vec<(String, String)>,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Response {
        let shared = &*self.shared;
        let request_id = shared.new_request_id();
        if let Err(refusal) = authorized(headers) {
            return answer::refusal(&request_id, &refusal);
        }
        let plan = shared.plan(self.operation.id);
        if let Some(latency) = plan.latency {
            shared.wait(latency).await;
        }
        if let Some(hints) = &plan.throttled {
            let mut response = answer::refusal(&request_id, &Refusal::throttled());
            for (name, value) in hints {
                if let Ok(value) = HeaderValue::try_from(value) {
                    response.headers_mut().insert(*name, value);
                }
            }
            return response;
        }
        if plan.breaks_before {
            return broken();
        }
        if let Some(planned) = plan.answer {
            return planned_answer(&request_id, planned);
        }

        let Some(described) = shared.contract.operation(self.operation.id) else {
            return answer::refusal(&request_id, &Refusal::unknown_route());
        };
        let (version, outcome) = self.act(described, &plan.oddities, params, query, body);
        if let Err(e) = shared.hold(version).await {
            return answer::refusal(&request_id, &Refusal::failure(StatusCode::INTERNAL_SERVER_ERROR, e));
        }
        if plan.breaks_after {
            return broken();
        }
        let mut reply = match outcome {
            Ok(reply) => reply,
            Err(refusal) => return answer::refusal(&request_id, &refusal),
        };
        plan.oddities.sprinkle(&shared.contract.spec, &described.reply, &mut reply, plan.seed);
        if shared.checks_replies
            && plan.oddities.keep_contract()
            && let Err(refusal) = shared.contract.check_reply(self.operation.id, &reply)
        {
            return answer::refusal(&request_id, &refusal);
        }
        answer::json(StatusCode::OK, &request_id, &reply)
    }

    /// Does what is asked for. Nothing is awaited while the state is locked.
    fn act(
        &self,
        described: &Described,
        oddities: &crate::odd::Oddities,
        params: Vec<(String, String)>,
        query: Vec<(String, String)>,
        body: &[u8],
    ) -> (u64, Result<Value, Refusal>) {
        let is_next = self.operation.cursor_style == Some(CursorStyle::Next);
        let after = query.iter().find(|(name, _)| name == "after").map(|(_, after)| after.clone());
        let after = after.filter(|_| self.operation.cursor_style.is_some());
        let request = Request::read(self.shared.contract, described, self.kind, params, query, body);
        let (version, state) = &mut *self.shared.state();
        let outcome = request.and_then(|request| {
            state.admit(&request)?;
            if let Some(detour) = after.as_ref().and_then(|after| oddities.detour(after, is_next)) {
                return Ok(detour);
            }
            let mut reply = (self.handler)(state, &request)?;
            if let Some(after) = &after {
                oddities.repeat_cursor(after, is_next, &mut reply);
            }
            Ok(reply)
        });
        if outcome.is_ok() && self.operation.method != Method::GET {
            *version += 1;
        }
        (*version, outcome)
    }
}

fn authorized(headers: &HeaderMap) -> Result<(), Refusal> {
    let expected = format!("Bearer {}", Sandbox::KEY);
    match headers.get(AUTHORIZATION) {
        Some(key) if key.as_bytes() == expected.as_bytes() => Ok(()),
        Some(_) => Err(Refusal::unauthorized("The key was not accepted.", "invalid_api_key")),
        None => Err(Refusal::unauthorized("No key was sent.", "missing_api_key")),
    }
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

fn broken() -> Response {
    let mut response = Response::default();
    response.extensions_mut().insert(BreakConnection);
    response
}

fn recorded(
    operation: Option<&'static str>,
    method: &Method,
    uri: &Uri,
    query: Option<&str>,
    body: Option<Value>,
    status: Option<StatusCode>,
) -> Recorded {
    Recorded {
        operation,
        method: method.to_string(),
        path: uri.path().to_owned(),
        query: query.unwrap_or_default().to_owned(),
        body,
        status: status.map(|status| status.as_u16()),
    }
}
