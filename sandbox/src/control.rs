//! The control endpoint: what tests in other processes do to a sandbox, as JSON.
//!
//! | request | what it does |
//! |---|---|
//! | `GET /_sandbox` | lists the parts below |
//! | `GET /_sandbox/state` | gives the whole state |
//! | `PUT /_sandbox/state` | restores a state |
//! | `POST /_sandbox/invites/{id}/accept` | does what a person does who accepts an invite; gives the user |
//! | `GET /_sandbox/behaviour`, `PUT …` | throttle, latency, oddities |
//! | `GET /_sandbox/faults`, `POST …`, `DELETE …` | what goes wrong with requests to come |
//! | `GET /_sandbox/requests`, `DELETE …` | the requests so far, and their number by operation |
//!
//! It needs no key, and so is for programs of this machine only; see [`Hosts`](crate::host::Hosts).

use crate::behaviour::{Behaviour, Fault};
use crate::incoming::drain;
use crate::shared::Shared;
use crate::snapshot::Snapshot;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use axum::{Json, Router};
use futures_util::FutureExt;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::convert::Infallible;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

type Answer = (StatusCode, Json<Value>);
type Sandbox = State<Arc<Shared>>;
type Body = Result<Bytes, BytesRejection>;

pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    Router::new()
        .route("/_sandbox", get(parts))
        .route("/_sandbox/", get(parts))
        .route("/_sandbox/state", get(state).put(restore))
        .route("/_sandbox/invites/{id}/accept", post(accept))
        .route("/_sandbox/behaviour", get(behaviour).put(behave))
        .route("/_sandbox/faults", get(faults).post(inject).delete(clear_faults))
        .route("/_sandbox/requests", get(requests).delete(clear_requests))
        .route("/_sandbox/{*path}", any(unknown))
        .method_not_allowed_fallback(wrong_method)
        // What was read as the state must be taken back, however large it is.
        .layer(DefaultBodyLimit::disable())
        .layer(from_fn_with_state(Arc::clone(shared), guard))
        .with_state(Arc::clone(shared))
}

/// Lets in who may use it, and answers whatever happens.
async fn guard(State(shared): Sandbox, request: Request, next: Next) -> Response {
    if let Some(wrong) = shared.hosts.refuse(request.uri(), request.headers()) {
        drain(request.into_body()).await;
        return failed(StatusCode::FORBIDDEN, wrong).into_response();
    }
    match AssertUnwindSafe(next.run(request)).catch_unwind().await {
        Ok(response) => response,
        Err(_) => failed(StatusCode::INTERNAL_SERVER_ERROR, "the sandbox panicked").into_response(),
    }
}

async fn parts() -> Answer {
    done(&json!({
        "/_sandbox/state": {"GET": "the whole state", "PUT": "restores a state"},
        "/_sandbox/invites/{id}/accept": {"POST": "accepts an invite as its person would; gives the user"},
        "/_sandbox/behaviour": {"GET": "throttle, latency, oddities of replies", "PUT": "sets them"},
        "/_sandbox/faults": {
            "GET": "what goes wrong with requests to come", "POST": "adds one", "DELETE": "removes them",
        },
        "/_sandbox/requests": {
            "GET": "the newest requests, and the number by operation", "DELETE": "forgets them",
        },
    }))
}

async fn unknown(request: Request) -> Answer {
    drain(request.into_body()).await;
    failed(StatusCode::NOT_FOUND, "there is no such part; GET /_sandbox lists them")
}

async fn wrong_method(request: Request) -> Answer {
    drain(request.into_body()).await;
    failed(
        StatusCode::METHOD_NOT_ALLOWED,
        "this part does not take this method; the header 'allow' says which",
    )
}

async fn state(State(shared): Sandbox) -> Answer {
    done(&Snapshot(shared.store.read(|state| state.clone())))
}

async fn restore(State(shared): Sandbox, body: Body) -> Answer {
    let Snapshot(restored) = match read(body) {
        Ok(snapshot) => snapshot,
        Err(wrong) => return wrong,
    };
    let (_, keeping) = shared.store.write(|state| {
        *state = restored;
        Ok::<_, Infallible>(())
    });
    match keeping.kept().await {
        Ok(()) => {
            shared.behaviour().lag.clear();
            done(&json!({}))
        }
        Err(wrong) => failed(StatusCode::INTERNAL_SERVER_ERROR, wrong),
    }
}

async fn accept(State(shared): Sandbox, Path(id): Path<String>) -> Answer {
    let (outcome, keeping) = shared.accept_invite(&id);
    match (keeping.kept().await, outcome) {
        (Err(wrong), _) => failed(StatusCode::INTERNAL_SERVER_ERROR, wrong),
        (Ok(()), Ok(user)) => done(&user),
        (Ok(()), Err(refusal)) => failed(refusal.status, refusal.message()),
    }
}

async fn behaviour(State(shared): Sandbox) -> Answer {
    done(shared.behaviour().behaviour())
}

async fn behave(State(shared): Sandbox, body: Body) -> Answer {
    match read::<Behaviour>(body) {
        Ok(behaviour) => match behaviour.wrong() {
            None => {
                shared.behaviour().set(behaviour);
                done(&json!({}))
            }
            Some(wrong) => failed(StatusCode::BAD_REQUEST, wrong),
        },
        Err(wrong) => wrong,
    }
}

async fn faults(State(shared): Sandbox) -> Answer {
    done(&shared.behaviour().faults())
}

async fn inject(State(shared): Sandbox, body: Body) -> Answer {
    match read::<Fault>(body) {
        Ok(fault) => match fault.wrong() {
            None => {
                shared.behaviour().inject(fault);
                done(&json!({}))
            }
            Some(wrong) => failed(StatusCode::BAD_REQUEST, wrong),
        },
        Err(wrong) => wrong,
    }
}

async fn clear_faults(State(shared): Sandbox) -> Answer {
    shared.behaviour().clear_faults();
    done(&json!({}))
}

async fn requests(State(shared): Sandbox) -> Answer {
    let recorder = shared.recorder();
    done(&json!({"counts": recorder.counts(), "requests": recorder.requests()}))
}

async fn clear_requests(State(shared): Sandbox) -> Answer {
    shared.recorder().clear();
    done(&json!({}))
}

fn read<T: DeserializeOwned>(body: Body) -> Result<T, Answer> {
    let body = body.map_err(|e| failed(StatusCode::BAD_REQUEST, e.body_text()))?;
    serde_json::from_slice(&body).map_err(|e| failed(StatusCode::BAD_REQUEST, e.to_string()))
}

fn done(value: &impl serde::Serialize) -> Answer {
    match serde_json::to_value(value) {
        Ok(value) => (StatusCode::OK, Json(value)),
        Err(e) => failed(StatusCode::INTERNAL_SERVER_ERROR, e.to_string()),
    }
}

fn failed(status: StatusCode, wrong: impl Into<String>) -> Answer {
    (status, Json(json!({"error": wrong.into()})))
}
