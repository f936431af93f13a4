//! API keys: what their operations do.

use crate::answer::Refusal;
use crate::request::Request;
use crate::state::{Object, State, object};
use crate::verbs::{confirmation, delete, get, held, id};
use serde_json::{Map, Value, json};

/// What the values of keys begin with.
const VALUE: &str = "sk-sandbox-";

/// What is known of a new key beside its owner.
#[derive(Debug, Default)]
pub(crate) struct KeyTimes {
    pub(crate) created_at: i64,
    pub(crate) last_used_at: Option<i64>,
    pub(crate) expires_at: Option<i64>,
}

/// A key as it is kept. Its value is not part of it.
pub(crate) fn kept(id: &str, name: &str, end: &str, times: &KeyTimes, owner: Value) -> Object {
    object(json!({
        "object": "organization.project.api_key", "id": id, "name": name,
        "redacted_value": format!("sk-...{end}"), "created_at": times.created_at,
        "last_used_at": times.last_used_at, "expires_at": times.expires_at, "owner": owner,
    }))
}

/// A service account as the owner of a key.
pub(crate) fn owned_by_account(account: &Object) -> Value {
    let fields = ["id", "name", "role", "created_at"];
    let fields = fields.map(|name| (name.to_owned(), account.get(name).cloned().unwrap_or_default()));
    json!({"type": "service_account", "service_account": Map::from_iter(fields)})
}

/// The first user of the organization, as the owner of an admin key.
pub(crate) fn owner_of_admin_keys(state: &State) -> Value {
    match state.listed("users").first() {
        Some(user) => json!({
            "type": "user", "object": "organization.user", "id": user["id"], "name": user["name"],
            "created_at": user["added_at"], "role": "owner",
        }),
        None => json!({}),
    }
}

pub(crate) fn create(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let accounts = format!("project_service_accounts/{}", request.param("project_id"));
    let account_id = request.param("service_account_id");
    let account = state.get(&accounts, account_id).cloned();
    let account = account.ok_or_else(|| Refusal::not_found("service account", account_id))?;
    let name = match request.text("name") {
        "" => "Secret Key",
        name => name,
    };
    Ok(new(state, request, &account, name))
}

/// A key of a service account: its value in the reply, a redacted one among the keys of the project.
pub(crate) fn new(state: &mut State, request: &Request<'_>, account: &Object, name: &str) -> Value {
    let end = format!("{:06}", state.next_number());
    let key_id = format!("key_{end}");
    let created_at = request.now;
    let times = KeyTimes { created_at, expires_at: expires_at(request), ..KeyTimes::default() };
    let key = kept(&key_id, name, &end, &times, owned_by_account(account));
    state.push(&format!("project_api_keys/{}", request.param("project_id")), key);
    json!({
        "object": "organization.project.service_account.api_key", "id": key_id, "name": name,
        "value": format!("{VALUE}{end}"), "created_at": created_at, "expires_at": times.expires_at,
    })
}

/// A key of the organization: it opens the sandbox from now on.
pub(crate) fn create_admin(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let end = format!("{:06}", state.next_number());
    let times = KeyTimes { created_at: request.now, expires_at: expires_at(request), ..KeyTimes::default() };
    let id = format!("key_{end}");
    let mut key = kept(&id, request.text("name"), &end, &times, owner_of_admin_keys(state));
    key.insert("object".to_owned(), request.kind.object.into());
    state.push("admin_api_keys", key.clone());
    let mut reply = Value::Object(key);
    reply["value"] = format!("{VALUE}{end}").into();
    Ok(reply)
}

/// Whether a key was made here to administrate the organization, and still does. Its value follows from
/// its id, so that no value need be kept.
pub(crate) fn opens(state: &State, value: &str, now: i64) -> bool {
    let id = value.strip_prefix(VALUE).map(|end| format!("key_{end}"));
    let key = id.and_then(|id| state.get("admin_api_keys", &id));
    key.is_some_and(|key| key.get("expires_at").and_then(Value::as_i64).is_none_or(|end| now < end))
}

pub(crate) fn update(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = held(state, request)?;
    if key.get("expires_at").and_then(Value::as_i64).is_some_and(|end| end <= request.now) {
        return Err(Refusal::not_allowed("api_key_expired", "An expired key cannot be changed."));
    }
    if let Some(end) = expires_at(request) {
        key.insert("expires_at".to_owned(), end.into());
    }
    get(state, request)
}

/// Removes the keys of an account that is gone.
pub(crate) fn delete_of_account(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let confirmation = delete(state, request)?;
    let account_id = request.param("service_account_id");
    let is_owned =
        |key: &Object| key.get("owner").is_some_and(|owner| owner["service_account"]["id"] == account_id);
    state.retire_keys(request.param("project_id"), request.now, is_owned);
    Ok(confirmation)
}

pub(crate) fn delete_key(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let gone = id(request.kind, held(state, request)?).to_owned();
    state.retire_keys(request.param("project_id"), request.now, |key| id(request.kind, key) == gone);
    Ok(confirmation(request, &gone))
}

fn expires_at(request: &Request<'_>) -> Option<i64> {
    let seconds = request.body.get("expires_in_seconds").and_then(Value::as_i64)?;
    // As far as a number goes.
    Some(request.now.saturating_add(seconds))
}
