//! The control endpoint: what tests in other processes do to a sandbox, as JSON.
//!
//! | request | what it does |
//! |---|---|
//! | `GET /_sandbox/state` | gives the whole state |
//! | `PUT /_sandbox/state` | restores a state |
//! | `GET /_sandbox/behaviour`, `PUT …` | throttle, latency, oddities |
//! | `GET /_sandbox/faults`, `POST …`, `DELETE …` | what goes wrong with requests to come |
//! | `GET /_sandbox/requests`, `DELETE …` | the requests so far, and their number by operation |

use crate::behaviour::{Behaviour, Fault};
use crate::shared::Shared;
use crate::snapshot::Snapshot;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::StatusCode;
use axum::routing::get;
use axum::{Json, Router};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::sync::Arc;

type Answer = (StatusCode, Json<Value>);
type Sandbox = State<Arc<Shared>>;

pub(crate) fn router(shared: &Arc<Shared>) -> Router {
    Router::new()
        .route("/_sandbox/state", get(state).put(restore))
        .route("/_sandbox/behaviour", get(behaviour).put(behave))
        .route("/_sandbox/faults", get(faults).post(inject).delete(clear_faults))
        .route("/_sandbox/requests", get(requests).delete(clear_requests))
        // What was read as the state must be taken back, however large it is.
        .layer(DefaultBodyLimit::disable())
        .with_state(Arc::clone(shared))
}

async fn state(State(shared): Sandbox) -> Answer {
    let snapshot = Snapshot(shared.state().1.clone());
    done(&snapshot)
}

async fn restore(State(shared): Sandbox, body: Bytes) -> Answer {
    let version = match read::<Snapshot>(&body) {
        Ok(Snapshot(restored)) => {
            let (version, state) = &mut *shared.state();
            *state = restored;
            *version += 1;
            *version
        }
        Err(wrong) => return wrong,
    };
    match shared.hold(version).await {
        Ok(()) => done(&json!({})),
        Err(e) => (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({"error": e}))),
    }
}

async fn behaviour(State(shared): Sandbox) -> Answer {
    done(shared.behaviour().behaviour())
}

async fn behave(State(shared): Sandbox, body: Bytes) -> Answer {
    match read::<Behaviour>(&body) {
        Ok(behaviour) => {
            shared.behaviour().set(behaviour);
            done(&json!({}))
        }
        Err(wrong) => wrong,
    }
}

async fn faults(State(shared): Sandbox) -> Answer {
    done(&shared.behaviour().faults())
}

async fn inject(State(shared): Sandbox, body: Bytes) -> Answer {
    match read::<Fault>(&body) {
        Ok(fault) => match fault.wrong() {
            None => {
                shared.behaviour().inject(fault);
                done(&json!({}))
            }
            Some(wrong) => refused(wrong),
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

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Answer> {
    serde_json::from_slice(body).map_err(|e| refused(e.to_string()))
}

fn done(value: &impl serde::Serialize) -> Answer {
    match serde_json::to_value(value) {
        Ok(value) => (StatusCode::OK, Json(value)),
        Err(e) => (StatusCode::INTERNAL_SERVER_ERROR, Json(json!({"error": e.to_string()}))),
    }
}

fn refused(wrong: String) -> Answer {
    (StatusCode::BAD_REQUEST, Json(json!({"error": wrong})))
}
