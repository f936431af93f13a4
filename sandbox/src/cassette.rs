//! Record and replay: what answers in place of the organization of a sandbox.
//!
//! `file` is the form of a recording, `record` writes one while it passes requests on, `replay` answers from
//! one. `scrub` takes secrets out, which it knows by `patterns`.

mod file;
mod message;
mod patterns;
mod record;
mod replay;
mod scrub;

use crate::Sandbox;
use crate::answer::{self, Refusal};
use crate::incoming::authorize;
use crate::odd::Oddities;
use crate::planned::{self, BreakConnection};
use crate::recorder::{Recorded, kept_body};
use crate::shared::Shared;
use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use message::Incoming;
use openai_admin::Operation;
use std::sync::Arc;

pub(crate) use record::Recording;
pub(crate) use replay::Replay;

/// Where answers come from.
pub(crate) enum Source {
    Record(Recording),
    Replay(Replay),
}

/// One route for each operation, so that requests are counted, and one for everything else.
pub(crate) fn router(shared: &Arc<Shared>, source: Source) -> Result<Router, String> {
    let source = Arc::new(source);
    let route = |operation: Option<&'static Operation>| {
        let (shared, source) = (Arc::clone(shared), Arc::clone(&source));
        move |method: Method, uri: Uri, headers: HeaderMap, body: Bytes| {
            let (shared, source) = (Arc::clone(&shared), Arc::clone(&source));
            // GET routes take HEAD too.
            let operation = operation.filter(|operation| operation.method == method);
            let (path, query) = (uri.path().to_owned(), uri.query().unwrap_or_default().to_owned());
            let incoming = Incoming { operation, method, path, query, headers, body };
            async move { serve(&shared, &source, incoming).await }
        }
    };
    let mut router = Router::new();
    for operation in openai_admin::operations() {
        let filter = MethodFilter::try_from(operation.method.clone()).map_err(|e| e.to_string())?;
        router = router.route(&format!("/v1{}", operation.path), on(filter, route(Some(operation))));
    }
    let other = route(None);
    let router = router.fallback(other.clone()).method_not_allowed_fallback(other);
    // How much a request may hold is for the other side to say.
    Ok(router.layer(DefaultBodyLimit::disable()))
}

async fn serve(shared: &Shared, source: &Source, incoming: Incoming) -> Response {
    let request_id = shared.new_request_id();
    let mut recorded = Recorded {
        operation: incoming.operation.map(|operation| operation.id),
        method: incoming.method.to_string(),
        path: incoming.path.clone(),
        query: incoming.query.clone(),
        body: kept_body(&incoming.body),
        status: None,
    };
    if let Source::Record(recording) = source {
        // These requests are to the real service.
        let shown = recording.shown(&incoming);
        (recorded.path, recorded.query) = (shown.path, shown.query);
        recorded.body = shown.json.and_then(|json| kept_body(json.get().as_bytes()));
    }
    let response = answer(shared, source, incoming, &request_id).await;
    let response = response.unwrap_or_else(|refusal| {
        let mut response = answer::refusal(&request_id, &refusal);
        if refusal.status == StatusCode::NOT_IMPLEMENTED {
            response.headers_mut().insert("x-should-retry", HeaderValue::from_static("false"));
        }
        response
    });
    let is_sent = response.extensions().get::<BreakConnection>().is_none();
    recorded.status = is_sent.then(|| response.status().as_u16());
    shared.record(recorded);
    response
}

async fn answer(
    shared: &Shared,
    source: &Source,
    incoming: Incoming,
    request_id: &str,
) -> Result<Response, Refusal> {
    // When recording, the key is for the other side to check.
    if matches!(source, Source::Replay(_)) {
        authorize(&incoming.headers, |key| key == Sandbox::KEY)?;
    }
    let mut plan = incoming.operation.map(|operation| shared.plan(operation.id)).unwrap_or_default();
    if let Some(response) = planned::in_place_of_an_answer(shared, &mut plan, request_id).await {
        return Ok(response);
    }
    if plan.oddities != Oddities::default() {
        let message = "Odd replies are made of those of an organization, not of recorded ones.";
        return Err(Refusal::failure(StatusCode::INTERNAL_SERVER_ERROR, message));
    }
    let response = match source {
        Source::Record(recording) => recording.answer(incoming).await?,
        Source::Replay(replay) => replay.answer(&incoming)?,
    };
    Ok(if plan.breaks_after { planned::broken() } else { response })
}
