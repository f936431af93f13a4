//! Routes, made from the table of operations, and the way of every request through the sandbox.

use crate::answer::{self, Refusal};
use crate::audit::{self, Before};
use crate::behaviour::Plan;
use crate::handlers::{self, Act, Handler};
use crate::incoming::Incoming;
use crate::kinds::{Kind, kind};
use crate::odd::Oddities;
use crate::planned::{self, BreakConnection};
use crate::recorder::{Recorded, kept_body};
use crate::request::{Listing, Request};
use crate::shared::Shared;
use crate::state::{EVENTS, State};
use crate::store::Keeping;
use crate::usage::{self, Endpoint, World};
use crate::verbs::{self, collection};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use axum::routing::{MethodFilter, on};
use axum::{Router, extract};
use futures_util::FutureExt;
use openai_admin::{CursorStyle, Operation};
use openai_admin_codegen::spec::Operation as Described;
use serde_json::Value;
use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

/// One route for each operation that has a handler.
pub(crate) fn router(shared: &Arc<Shared>) -> Result<Router, String> {
    let mut router = Router::new();
    for operation in openai_admin::operations() {
        let (Some(handler), Some(kind)) = (handlers::handler(operation), kind(operation.tag)) else {
            continue;
        };
        let filter = MethodFilter::try_from(operation.method.clone()).map_err(|e| e.to_string())?;
        let shared = Arc::clone(shared);
        let serve = move |request: extract::Request| {
            let route = Route { shared: Arc::clone(&shared), operation, handler, kind };
            async move {
                let incoming = Incoming::read(request).await;
                let shared = Arc::clone(&route.shared);
                recorded(&shared, Some(operation.id), incoming, |id, incoming| route.answer(id, incoming))
                    .await
            }
        };
        router = router.route(&format!("/v1{}", operation.path), on(filter, serve));
    }
    let refuse = |refusal: fn() -> Refusal| {
        let shared = Arc::clone(shared);
        move |request: extract::Request| async move {
            let incoming = Incoming::read(request).await;
            let answer = async |request_id: String, incoming: Incoming| {
                let refusal = incoming.authorize(|key| shared.opens(key)).err().unwrap_or_else(refusal);
                answer::refusal(&request_id, &refusal)
            };
            recorded(&shared, None, incoming, answer).await
        }
    };
    let router = router.fallback(refuse(Refusal::unknown_route));
    Ok(router.method_not_allowed_fallback(refuse(Refusal::wrong_method)))
}

/// Answers a request, whatever happens, and records it.
async fn recorded<F: Future<Output = Response>>(
    shared: &Shared,
    operation: Option<&'static str>,
    incoming: Incoming,
    answer: impl FnOnce(String, Incoming) -> F,
) -> Response {
    let request_id = shared.new_request_id();
    let mut recorded = Recorded {
        operation,
        method: incoming.method.to_string(),
        path: incoming.uri.path().to_owned(),
        query: incoming.uri.query().unwrap_or_default().to_owned(),
        body: kept_body(incoming.body()),
        status: None,
    };
    let answering = async { answer(request_id.clone(), incoming).await };
    let response = match AssertUnwindSafe(answering).catch_unwind().await {
        Ok(response) => response,
        Err(_) => answer::refusal(&request_id, &Refusal::panicked()),
    };
    let is_answered = response.extensions().get::<BreakConnection>().is_none();
    recorded.status = is_answered.then(|| response.status().as_u16());
    shared.record(recorded);
    response
}

/// An operation and what answers it.
struct Route {
    shared: Arc<Shared>,
    operation: &'static Operation,
    handler: Handler,
    kind: &'static Kind,
}

impl Route {
    async fn answer(self, request_id: String, incoming: Incoming) -> Response {
        let shared = &*self.shared;
        if let Err(refusal) = incoming.authorize(|key| shared.opens(key)) {
            return answer::refusal(&request_id, &refusal);
        }
        let mut plan = shared.plan(self.operation.id);
        if let Some(response) = planned::in_place_of_an_answer(shared, &mut plan, &request_id).await {
            return response;
        }
        let Some(described) = shared.contract.operation(self.operation.id) else {
            return answer::refusal(&request_id, &Refusal::unknown_route());
        };
        let act = match self.handler {
            Handler::Act(act) => act,
            Handler::Report(endpoint) => {
                let outcome = self.report(endpoint, described, &plan, incoming);
                return match outcome {
                    _ if plan.breaks_after => planned::broken(),
                    Ok(text) => answer::json_text(StatusCode::OK, &request_id, text),
                    Err(refusal) => answer::refusal(&request_id, &refusal),
                };
            }
        };
        let (outcome, keeping) = self.act(act, described, &plan, incoming);
        if let Err(e) = keeping.kept().await {
            return answer::refusal(&request_id, &Refusal::failure(StatusCode::INTERNAL_SERVER_ERROR, e));
        }
        if plan.breaks_after {
            return planned::broken();
        }
        let mut reply = match outcome {
            Ok(reply) => reply,
            Err(refusal) => return answer::refusal(&request_id, &refusal),
        };
        plan.oddities.sprinkle(&shared.contract.spec, &described.reply, &mut reply, plan.seed);
        if shared.checks_replies
            && plan.oddities.keep_contract()
            && let Err(refusal) =
                shared.contract.check_reply(self.operation.id, &audit::checked(self.kind, &reply))
        {
            return answer::refusal(&request_id, &refusal);
        }
        answer::json(StatusCode::OK, &request_id, &reply)
    }

    /// Does what is asked for. Nothing is awaited while the state is locked.
    fn act(
        &self,
        act: Act,
        described: &Described,
        plan: &Plan,
        incoming: Incoming,
    ) -> (Result<Value, Refusal>, Keeping) {
        let is_next = self.operation.cursor_style == Some(CursorStyle::Next);
        let readable = incoming.readable();
        let now = self.shared.seconds();
        let request = readable
            .and_then(|readable| Request::read(self.shared.contract, described, self.kind, readable, now));
        let mut request = match request {
            Ok(request) => request,
            Err(refusal) => return (Err(refusal), Keeping::nothing()),
        };
        let oddities = &plan.oddities;
        let is_write = self.operation.method != Method::GET;
        if !is_write {
            let unlisted = match described.verb_and_noun().0 {
                "list" => self.shared.behaviour().lag.next(&collection(&request, false)),
                _ => BTreeSet::new(),
            };
            request.listing = Listing { unlisted, audit: oddities.audit, seed: plan.fixed_seed };
        }
        let request = request;
        let cursor = request.query("after").map(|after| (after, false));
        let cursor = cursor.or_else(|| request.query("before").map(|before| (before, true)));
        let cursor = cursor.filter(|_| self.operation.cursor_style.is_some());
        let answer = |state: &mut State| {
            state.admit(&request)?;
            if let Some(detour) = cursor.and_then(|(cursor, _)| oddities.detour(cursor, is_next)) {
                return Ok(detour);
            }
            let before = is_write.then(|| Before::of(state, &request));
            let mut reply = act(state, &request)?;
            if let Some(before) = before {
                self.note(state, &request, oddities, &before, &reply)?;
            }
            if let Some((cursor, is_backwards)) = cursor {
                let field = match (is_next, is_backwards) {
                    (true, _) => "next",
                    (false, false) => "last_id",
                    (false, true) => "first_id",
                };
                oddities.repeat_cursor(cursor, field, &mut reply);
            }
            Ok(reply)
        };
        match is_write {
            false => (self.shared.store.read(answer), Keeping::nothing()),
            true => self.shared.store.write(answer),
        }
    }

    /// Reports on what was used, as JSON in which each digit counts. The state is not locked meanwhile.
    fn report(
        &self,
        endpoint: &Endpoint,
        described: &Described,
        plan: &Plan,
        incoming: Incoming,
    ) -> Result<String, Refusal> {
        let shared = &*self.shared;
        let mut readable = incoming.readable()?;
        usage::admit_limits(described, &mut readable.query, &plan.oddities.usage);
        let request = Request::read(shared.contract, described, self.kind, readable, shared.seconds())?;
        let oddities = &plan.oddities;
        let met = shared.behaviour().reported.next(&oddities.usage, request.query("page"));
        let world = shared.store.read(|state| World::of(state, endpoint.service));
        let text = usage::page(endpoint, &world, &request, oddities, met)?;
        let checks = shared.checks_replies && oddities.usage.keep_contract();
        if oddities.keep_contract() && !checks {
            return Ok(text);
        }
        let wrong = |e| Refusal::failure(StatusCode::INTERNAL_SERVER_ERROR, format!("{e}"));
        let mut reply: Value = serde_json::from_str(&text).map_err(wrong)?;
        if !oddities.keep_contract() {
            oddities.sprinkle(&shared.contract.spec, &described.reply, &mut reply, plan.seed);
            return Ok(reply.to_string());
        }
        shared.contract.check_reply(self.operation.id, &reply)?;
        Ok(text)
    }

    /// Writes down in the audit log what was done, and what is not listed yet.
    fn note(
        &self,
        state: &mut State,
        request: &Request<'_>,
        oddities: &Oddities,
        before: &Before,
        reply: &Value,
    ) -> Result<(), Refusal> {
        let first = state.last_event() + 1;
        let events = audit::record(state, request, before, reply);
        if self.shared.checks_replies {
            for event in &events {
                audit::check(self.shared.contract, event)?;
            }
        }
        let mut running = self.shared.behaviour();
        if let Some(late) = oddities.audit.late {
            for (event, number) in events.iter().zip(first..) {
                let is_late = number.is_multiple_of(late.every.max(1).into());
                if let (true, Some(id)) = (is_late, event["id"].as_str()) {
                    running.lag.leave_out(EVENTS, id, late.lists);
                }
            }
        }
        if oddities.list_lag > 0 {
            for (key, item) in state.added() {
                let kind = key.split('/').next().filter(|tag| *tag != EVENTS).and_then(kind);
                if let Some(kind) = kind {
                    running.lag.leave_out(key, verbs::id(kind, item), oddities.list_lag);
                }
            }
        }
        Ok(())
    }
}
