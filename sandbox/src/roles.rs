//! Roles of the organization and of projects, and who holds them.

use crate::answer::Refusal;
use crate::request::Request;
use crate::seed::held_role;
use crate::shown::{roles_of_user, scoped};
use crate::state::{Object, State, object};
use crate::verbs::{self, collection, create, delete, held, id, page, update};
use serde_json::{Value, json};

pub(crate) fn assign(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let role = role(state, request, request.text("role_id"))?;
    hold(state, &collection(request, false), id(request.kind, &role));
    let (what, holder) = match request.param("user_id") {
        "" => ("group", state.get("groups", request.param("group_id")).map(summary)),
        user_id => ("user", state.get("users", user_id).cloned()),
    };
    Ok(json!({"object": request.kind.object, "role": role, what: holder.unwrap_or_default()}))
}

/// Notes that a role is held. Twice is once.
pub(crate) fn hold(state: &mut State, key: &str, role_id: &str) {
    if state.get(key, role_id).is_none() {
        state.push(key, held_role(role_id));
    }
}

/// The roles that a user holds, those through groups too.
pub(crate) fn list_of_user(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let roles = roles_of_user(state, request.param("project_id"), request.param("user_id"));
    page(state, request, roles.iter().collect())
}

pub(crate) fn get_of_user(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let wanted = request.param("role_id");
    let roles = roles_of_user(state, request.param("project_id"), request.param("user_id"));
    let role = roles.iter().find(|role| id(request.kind, role) == wanted);
    let role = role.ok_or_else(|| Refusal::not_found("role", wanted))?;
    Ok(Value::Object(verbs::shown(state, request, role).into_owned()))
}

pub(crate) fn create_role(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let role = create(state, request)?;
    state.date_role(request.param("project_id"), role["id"].as_str().unwrap_or_default(), request.now);
    Ok(role)
}

pub(crate) fn change_role(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let role = held(state, request)?;
    if role.get("predefined_role") == Some(&Value::Bool(true)) {
        return Err(Refusal::not_allowed("predefined_role", "Predefined roles cannot be changed."));
    }
    let role_id = id(request.kind, role).to_owned();
    let project_id = request.param("project_id");
    if request.operation.method != "delete" {
        let reply = update(state, request)?;
        state.date_role(project_id, &role_id, request.now);
        return Ok(reply);
    }
    for holders in ["user_roles", "group_roles"] {
        let prefix = format!("{}/", scoped(holders, project_id));
        state.remove_everywhere(&prefix, |held| id(request.kind, held) == role_id);
    }
    delete(state, request)
}

/// The role of that id, of the project or the organization that the request is about.
pub(crate) fn role(state: &State, request: &Request<'_>, role_id: &str) -> Result<Object, Refusal> {
    let roles = scoped("roles", request.param("project_id"));
    state.get(&roles, role_id).cloned().ok_or_else(|| Refusal::not_found("role", role_id))
}

/// A group as an assignment shows it.
fn summary(group: &Object) -> Object {
    let field = |name: &str| group.get(name).cloned().unwrap_or_default();
    object(json!({
        "object": "group", "id": field("id"), "name": field("name"),
        "scim_managed": field("is_scim_managed"), "created_at": field("created_at"),
    }))
}
