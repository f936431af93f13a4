//! The audit log: each write that is carried out leaves the events that [`table`] has for it.
//!
//! Events are kept as they are on the wire, in two collections: those of the organization, and those that are
//! scoped to its tenant. They are part of the state, so that what is taken back is not in the log either.

mod listing;
mod payload;
mod scope;
mod table;

use crate::answer::Refusal;
use crate::contract::Contract;
use crate::kinds::Kind;
use crate::request::Request;
use crate::state::{EVENTS, Object, State, object};
use crate::verbs;
use payload::Facts;
use serde_json::{Value, json};
use std::borrow::Cow;
use table::Leaves;

pub(crate) use listing::list;
pub(crate) use scope::{collection, is_tenant_scoped};

/// The admin key, by the id that it is tracked with.
const ADMIN_KEY: &str = "key_admin";

/// Who owns the admin key of an organization without users.
const ADMIN_ACCOUNT: &str = "svc_acct_admin";

/// What is known of a write before it is carried out.
pub(crate) struct Before {
    /// The object that its path names last.
    object: Option<Object>,
}

impl Before {
    pub(crate) fn of(state: &State, request: &Request<'_>) -> Self {
        let wanted = request.path_values().last().copied().unwrap_or_default();
        let mut items = state.listed(&verbs::collection(request, true)).iter();
        Self { object: items.find(|item| verbs::id(request.kind, item) == wanted).cloned() }
    }
}

/// Writes down what was done, and gives the events.
pub(crate) fn record(
    state: &mut State,
    request: &Request<'_>,
    before: &Before,
    reply: &Value,
) -> Vec<Object> {
    let facts = Facts { request, reply, before: before.object.as_ref() };
    let rows = table::rows(&request.operation.tag, request.operation.verb_and_noun().0);
    let events = rows.filter_map(|row| match row.leaves {
        Leaves::Event(kind, properties) => Some((kind, facts.payload(properties)?)),
        Leaves::Nothing(_) => None,
    });
    let events: Vec<_> = events.collect();
    let made = events.into_iter().map(|(kind, payload)| {
        let actor = actor(state);
        write(state, kind, request.now, actor, payload)
    });
    made.collect()
}

/// Writes down that a user has accepted an invite.
pub(crate) fn accepted(state: &mut State, invite_id: &str, user: &Object, now: i64) {
    let actor = json!({"type": "session", "session": {"user": texts(user, ["id", "email"])}});
    write(state, "invite.accepted", now, actor, object(json!({"id": invite_id})));
}

fn write(state: &mut State, kind: &str, now: i64, actor: Value, payload: Object) -> Object {
    let mut event = object(json!({
        "id": state.new_event_id(), "type": kind, "effective_at": now, "actor": actor, kind: payload,
    }));
    // Whichever one it was done to.
    if let Some(project) = default_project(state) {
        event.insert("project".to_owned(), project);
    }
    state.push(collection(is_tenant_scoped(kind)), event.clone());
    event
}

/// Refuses an event of the sandbox's own that openapi.yaml does not have.
pub(crate) fn check(contract: &Contract, event: &Object) -> Result<(), Refusal> {
    let page = json!({"object": "list", "data": [event], "has_more": false});
    contract.check_reply("list_audit_logs", &page)
}

/// What of a reply is checked against openapi.yaml. Events that a seed adds can be newer than that, and those
/// of the sandbox were checked when they were made.
pub(crate) fn checked<'a>(kind: &Kind, reply: &'a Value) -> Cow<'a, Value> {
    if kind.tag != EVENTS {
        return Cow::Borrowed(reply);
    }
    let mut reply = reply.clone();
    reply["data"] = json!([]);
    Cow::Owned(reply)
}

/// The admin key as the one who acts. It belongs to the first user.
fn actor(state: &State) -> Value {
    let owner = match state.listed("users").first() {
        Some(user) => json!({"type": "user", "user": texts(user, ["id", "email"])}),
        None => json!({"type": "service_account", "service_account": {"id": ADMIN_ACCOUNT}}),
    };
    let mut key = object(owner);
    key.insert("id".to_owned(), ADMIN_KEY.into());
    json!({"type": "api_key", "api_key": key})
}

/// The default project, under which everything is filed that is done with an admin key: the first one.
fn default_project(state: &State) -> Option<Value> {
    state.listed("projects").first().map(|project| texts(project, ["id", "name"]))
}

/// Properties of an item, as far as it has them: a state that somebody made up can hold anything.
fn texts(item: &Object, names: [&str; 2]) -> Value {
    let texts =
        names.into_iter().filter_map(|name| Some((name.to_owned(), item.get(name)?.as_str()?.into())));
    Value::Object(texts.collect())
}
