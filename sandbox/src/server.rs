//! Routes, made from the table of operations, and what is the same for every request.

use crate::Sandbox;
use crate::answer;
use crate::answer::Refusal;
use crate::handlers;
use crate::kinds::kind;
use crate::request::Request;
use crate::spec::Spec;
use crate::state::State;
use axum::Router;
use axum::body::Bytes;
use axum::extract::Query;
use axum::extract::RawPathParams;
use axum::http::HeaderMap;
use axum::http::StatusCode;
use axum::http::header::AUTHORIZATION;
use axum::response::Response;
use axum::routing::MethodFilter;
use axum::routing::on;
use serde_json::Value;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::PoisonError;

/// What all requests share.
struct Shared {
    spec: Spec,
    state: Mutex<State>,
}

/// One route for each operation that has a handler.
pub(crate) fn router() -> Result<Router, String> {
    let spec = Spec::read(include_str!("../../openapi.yaml")).map_err(|problem| problem.to_string())?;
    let shared = Arc::new(Shared { spec, state: Mutex::new(State::seeded()) });
    let mut router = Router::new();
    for operation in openai_admin::operations() {
        let (Some(handler), Some(kind)) = (handlers::handler(operation), kind(operation.tag)) else {
            continue;
        };
        let filter = MethodFilter::try_from(operation.method.clone()).map_err(|e| e.to_string())?;
        let shared = Arc::clone(&shared);
        let serve = move |params: RawPathParams,
                          Query(query): Query<Vec<(String, String)>>,
                          headers: HeaderMap,
                          body: Bytes| {
            let shared = Arc::clone(&shared);
            async move {
                answer(&shared, &headers, |spec, state| {
                    let described = spec.operations.iter().find(|described| described.id == operation.id);
                    let described = described.ok_or_else(Refusal::unknown_route)?;
                    let params =
                        params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
                    let request = Request::read(spec, described, kind, params, query, &body)?;
                    state.admit(&request)?;
                    handler(state, &request)
                })
            }
        };
        router = router.route(&format!("/v1{}", operation.path), on(filter, serve));
    }
    let unknown = move |headers: HeaderMap| async move {
        answer(&shared, &headers, |_, _| Err(Refusal::unknown_route()))
    };
    Ok(router.fallback(unknown.clone()).method_not_allowed_fallback(unknown))
}

/// Checks the key, acts, and names the request.
fn answer(
    shared: &Shared,
    headers: &HeaderMap,
    act: impl FnOnce(&Spec, &mut State) -> Result<Value, Refusal>,
) -> Response {
    let mut state = shared.state.lock().unwrap_or_else(PoisonError::into_inner);
    let request_id = format!("req_{:06}", state.next_number());
    let expected = format!("Bearer {}", Sandbox::KEY);
    let outcome = match headers.get(AUTHORIZATION) {
        Some(key) if key.as_bytes() == expected.as_bytes() => act(&shared.spec, &mut state),
        Some(_) => Err(Refusal::unauthorized("The key was not accepted.", "invalid_api_key")),
        None => Err(Refusal::unauthorized("No key was sent.", "missing_api_key")),
    };
    match outcome {
        Ok(body) => answer::json(StatusCode::OK, &request_id, &body),
        Err(refusal) => answer::json(refusal.status, &request_id, &refusal.body()),
    }
}
