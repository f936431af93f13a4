//! Record and replay: what answers in place of the organization of a sandbox.
//!
//! `file` is the form of a recording, `record` writes one while it passes requests on, `replay` answers from
//! one. `scrub` takes secrets out, which it knows by `patterns`.

mod file;
mod patterns;
mod record;
mod replay;
mod scrub;

use crate::Sandbox;
use crate::answer::{self, Refusal};
use crate::behaviour::PlannedAnswer;
use crate::contract::Contract;
use crate::odd::Oddities;
use crate::recorder::{Recorded, kept_body};
use crate::server::BreakConnection;
use crate::shared::Shared;
use axum::Router;
use axum::body::Bytes;
use axum::extract::DefaultBodyLimit;
use axum::http::header::{AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri};
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use openai_admin::Operation;
use openai_admin_codegen::spec::Shape;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

pub(crate) use record::Recording;
pub(crate) use replay::Replay;

/// Where answers come from.
pub(crate) enum Source {
    Record(Recording),
    Replay(Replay),
}

/// A request as it was received.
struct Incoming {
    operation: Option<&'static Operation>,
    method: Method,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Bytes,
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
        authorized(&incoming.headers)?;
    }
    let plan = incoming.operation.map(|operation| shared.plan(operation.id)).unwrap_or_default();
    if let Some(latency) = plan.latency {
        shared.wait(latency).await;
    }
    if let Some(hints) = &plan.throttled {
        let mut response = answer::refusal(request_id, &Refusal::throttled());
        let hints =
            hints.iter().filter_map(|(name, value)| Some((*name, HeaderValue::try_from(value).ok()?)));
        hints.for_each(|(name, value)| drop(response.headers_mut().insert(name, value)));
        return Ok(response);
    }
    if plan.breaks_before {
        return Ok(broken());
    }
    if let Some(planned) = plan.answer {
        return Ok(planned_answer(request_id, planned));
    }
    if plan.oddities != Oddities::default() {
        let message = "Odd replies are made of those of an organization, not of recorded ones.";
        return Err(Refusal::failure(StatusCode::INTERNAL_SERVER_ERROR, message));
    }
    let response = match source {
        Source::Record(recording) => recording.answer(incoming).await?,
        Source::Replay(replay) => replay.answer(&incoming)?,
    };
    Ok(if plan.breaks_after { broken() } else { response })
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

/// The headers that are not about one connection.
fn end_to_end(headers: &HeaderMap) -> HeaderMap {
    const OF_CONNECTION: [&str; 9] = [
        "connection",
        "keep-alive",
        "proxy-authenticate",
        "proxy-authorization",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    ];
    let named = headers.get_all(CONNECTION).iter().filter_map(|value| value.to_str().ok());
    let named: Vec<String> =
        named.flat_map(|value| value.split(',')).map(|name| name.trim().to_ascii_lowercase()).collect();
    let mut kept = headers.clone();
    OF_CONNECTION.into_iter().chain(named.iter().map(String::as_str)).for_each(|name| {
        kept.remove(name);
    });
    kept
}

/// What is known of a body, be it that of a request or of a reply.
#[derive(Default)]
struct Side<'a> {
    /// The fields that openapi.yaml calls secret.
    names: BTreeSet<&'a str>,
    headers: Option<&'a HeaderMap>,
    is_success: bool,
}

impl<'a> Side<'a> {
    fn request(incoming: &'a Incoming) -> Self {
        let names = secret_names(incoming.operation, |described| described.body.as_deref());
        Self { names, headers: Some(&incoming.headers), is_success: true }
    }

    fn reply(incoming: &'a Incoming, status: StatusCode, headers: &'a HeaderMap) -> Self {
        let names = secret_names(incoming.operation, |described| Some(&described.reply));
        Self { names, headers: Some(headers), is_success: status.is_success() }
    }

    /// Whether there is a secret that is told by its place alone.
    fn shows_secret(&self) -> bool {
        self.is_success && !self.names.is_empty()
    }

    /// Why the body is no plain text.
    fn unreadable(&self) -> Option<String> {
        let text = |name| {
            self.headers?.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).to_lowercase())
        };
        if let Some(encoding) = text(CONTENT_ENCODING).filter(|encoding| encoding.trim() != "identity") {
            return Some(format!("it is encoded (content-encoding: {encoding})"));
        }
        let kind = text(CONTENT_TYPE)?;
        let charset = kind.split("charset=").nth(1)?.split(';').next()?.trim().trim_matches('"').to_owned();
        let is_known = ["utf-8", "utf8", "us-ascii", "iso-8859-1"].contains(&charset.as_str());
        (!is_known).then(|| format!("it is encoded (charset={charset})"))
    }
}

/// The fields of a component, and of all that it holds, that openapi.yaml calls secret.
fn secret_names(
    operation: Option<&Operation>,
    component: impl Fn(&'static openai_admin_codegen::spec::Operation) -> Option<&'static str>,
) -> BTreeSet<&'static str> {
    let contract = Contract::get().ok();
    let described =
        contract.zip(operation).and_then(|(contract, operation)| contract.operation(operation.id));
    let Some((contract, component)) = contract.zip(described.and_then(component)) else {
        return BTreeSet::new();
    };
    let reached = contract.spec.reachable([component]).into_iter();
    let fields = reached.flat_map(|name| contract.spec.properties(name));
    let is_secret = |name: &str| matches!(contract.spec.component(name).shape, Shape::Secret);
    fields
        .filter(|field| field.schema.name().is_some_and(is_secret))
        .map(|field| field.name.as_str())
        .collect()
}
