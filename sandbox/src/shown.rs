//! Objects as they are shown: what follows from other objects is worked out when somebody looks.

use crate::seed::BEGINNING;
use crate::state::{Object, State};
use serde_json::{Value, json};
use std::borrow::Cow;

/// An item of a project as a reply has it. `holder` is the user or group in the path, where there is one.
pub(crate) fn shown<'a>(
    state: &State,
    tag: &str,
    project_id: &str,
    holder: &str,
    item: &'a Object,
) -> Cow<'a, Object> {
    match tag {
        "project_api_keys" => Cow::Owned(api_key(state, project_id, item)),
        "project_user_roles" => Cow::Owned(assigned_role(state, project_id, ("user", holder), item)),
        "project_group_roles" => Cow::Owned(assigned_role(state, project_id, ("group", holder), item)),
        _ => Cow::Borrowed(item),
    }
}

/// Whether the owner of a key has access to its project, in the words of the API.
pub(crate) fn access(state: &State, project_id: &str, key: &Object) -> &'static str {
    match role_of_owner(state, project_id, key) {
        // An account without a role can do nothing with its keys.
        Some(role) if role != "none" => "active",
        _ => "inactive",
    }
}

/// The role that the owner of a key has in its project now.
fn role_of_owner<'a>(state: &'a State, project_id: &str, key: &Object) -> Option<&'a Value> {
    let owners = match kind_of_owner(key) {
        "service_account" => "project_service_accounts",
        _ => "project_users",
    };
    let owner_id = key.get("owner")?[kind_of_owner(key)]["id"].as_str()?;
    state.get(&format!("{owners}/{project_id}"), owner_id)?.get("role")
}

fn kind_of_owner(key: &Object) -> &str {
    key.get("owner").and_then(|owner| owner["type"].as_str()).unwrap_or_default()
}

fn api_key(state: &State, project_id: &str, key: &Object) -> Object {
    let mut shown = key.clone();
    if let Some(role) = role_of_owner(state, project_id, key) {
        shown["owner"][kind_of_owner(key)]["role"] = role.clone();
    }
    shown.insert("owner_project_access".to_owned(), access(state, project_id, key).into());
    shown
}

/// The role of that id as it is now, held directly.
fn assigned_role(state: &State, project_id: &str, (kind, holder): (&str, &str), held: &Object) -> Object {
    let id = held.get("id").and_then(Value::as_str).unwrap_or_default();
    let Some(role) = state.get(&format!("project_roles/{project_id}"), id) else { return held.clone() };
    let mut shown = role.clone();
    shown.remove("object");
    let times = state.get(&format!("role_times/{project_id}"), id);
    let time = |name: &str| match times.and_then(|times| times.get(name)) {
        Some(time) => time.clone(),
        // Roles that the service defines have no such times.
        None if role.get("predefined_role") == Some(&Value::Bool(true)) => Value::Null,
        None => BEGINNING.into(),
    };
    let known = [
        ("created_at", time("created_at")),
        ("updated_at", time("updated_at")),
        ("created_by", Value::Null),
        ("created_by_user_obj", Value::Null),
        ("metadata", json!({})),
        ("assignment_sources", json!([{"principal_id": holder, "principal_type": kind}])),
    ];
    shown.extend(known.map(|(name, value)| (name.to_owned(), value)));
    shown
}
