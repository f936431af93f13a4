//! Routes, made from the table of operations, and what is the same for every request.

use crate::Sandbox;
use crate::answer;
use crate::answer::Refusal;
use crate::handlers;
use crate::kinds::kind;
use crate::request::Request;
use crate::spec::Spec;
use crate::state::State;
use crate::throttle::Buckets;
use crate::throttle::Throttle;
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
use openai_admin::Clock;
use serde_json::Value;
use std::fmt;
use std::sync::Arc;
use std::sync::Mutex;
use std::sync::MutexGuard;
use std::sync::PoisonError;
use std::time::Instant;

/// What all requests share.
pub(crate) struct Shared {
    spec: Spec,
    state: Mutex<State>,
    buckets: Mutex<Option<Buckets>>,
    /// The time that throttling goes by; none for that of the machine.
    clock: Option<Arc<dyn Clock>>,
}

impl Shared {
    pub(crate) fn new(clock: Option<Arc<dyn Clock>>) -> Result<Self, String> {
        let spec = Spec::read(include_str!("../../openapi.yaml")).map_err(|problem| problem.to_string())?;
        Ok(Self { spec, state: Mutex::new(State::seeded()), buckets: Mutex::default(), clock })
    }

    pub(crate) fn throttle(&self, throttle: Option<Throttle>) {
        *lock(&self.buckets) = throttle.map(Buckets::new);
    }

    fn admit(&self, operation: &'static str) -> Result<(), Refusal> {
        let now = self.clock.as_ref().map_or_else(Instant::now, |clock| clock.now());
        let admitted = lock(&self.buckets).as_mut().is_none_or(|buckets| buckets.take(operation, now));
        if admitted { Ok(()) } else { Err(Refusal::throttled()) }
    }
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared").finish_non_exhaustive()
    }
}

/// A panic elsewhere does not take the server down.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

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
                          headers: HeaderMap,
                          body: Bytes| {
            let shared = Arc::clone(&shared);
            async move {
                answer(&shared, &headers, |spec, state| {
                    shared.admit(operation.id)?;
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
    let shared = Arc::clone(shared);
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
    let mut state = lock(&shared.state);
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
