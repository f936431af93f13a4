//! What each operation does: the usual verbs once for all resources, and the few that are special.

use crate::answer::Refusal;
use crate::kinds::kind;
use crate::request::Request;
use crate::seed::{held_role, membership};
use crate::state::{Object, State, object};
use crate::usage::Endpoint;
use crate::verbs::{collection, confirmation, create, delete, get, held, id, initial, list, update};
use crate::{audit, keys};
use openai_admin::Operation;
use serde_json::{Value, json};

/// What answers a request that was checked.
#[derive(Clone, Copy)]
pub(crate) enum Handler {
    /// Reads the state, or changes it.
    Act(Act),
    /// Reports on what was used.
    Report(&'static Endpoint),
}

pub(crate) type Act = fn(&mut State, &Request<'_>) -> Result<Value, Refusal>;

/// The handler of an operation, by the resource that it belongs to and the verb that it begins with.
pub(crate) fn handler(operation: &Operation) -> Option<Handler> {
    match Endpoint::of(operation.id) {
        Some(endpoint) => Some(Handler::Report(endpoint)),
        None => act(operation).map(Handler::Act),
    }
}

fn act(operation: &Operation) -> Option<Act> {
    let kind = kind(operation.tag)?;
    let verb = operation.id.split('_').next()?;
    Some(match (operation.tag, verb) {
        ("projects", "create") => create_project,
        ("projects", "archive") => archive,
        ("project_users", "create") => create_member,
        ("project_users", "delete") => delete_member,
        ("project_service_account_api_keys", "create") => keys::create,
        ("project_service_accounts", "create") => create_service_account,
        ("project_service_accounts", "delete") => keys::delete_of_account,
        ("project_api_keys", "update") => keys::update,
        ("project_rate_limits", "update") => update_rate_limit,
        ("project_groups", "add") => add_group,
        ("project_roles", "create") => create_role,
        ("project_roles", "update" | "delete") => change_role,
        ("project_user_roles" | "project_group_roles", "assign") => assign,
        ("project_certificates", "activate") => activate,
        ("project_certificates", "deactivate") => deactivate,
        ("audit_logs", "list") => audit::list,
        (_, "get") if kind.is_setting => get_setting,
        (_, "update") if kind.is_setting => update_setting,
        (_, "delete") if kind.is_setting => delete_setting,
        (_, "list") => list,
        (_, "get") => get,
        (_, "create") => create,
        (_, "update") => update,
        (_, "delete" | "remove" | "unassign") => delete,
        _ => return None,
    })
}

// Settings, of which a project has one each.

fn get_setting(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    setting(state, request).map(Value::Object)
}

fn update_setting(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let kind = request.kind;
    let mut setting = setting(state, request).unwrap_or_default();
    if kind.tag == "project_spend_limit" {
        setting.insert("enforcement".to_owned(), json!({"status": "inactive"}));
    }
    name_kind(request, &mut setting);
    setting.extend(request.fields(&request.operation.reply));
    state.settings().insert(collection(request, false), setting.clone());
    Ok(Value::Object(setting))
}

fn delete_setting(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    match state.settings().remove(&collection(request, false)) {
        Some(_) => Ok(confirmation(request, "")),
        None => Err(Refusal::not_found("setting", request.kind.object)),
    }
}

fn setting(state: &mut State, request: &Request<'_>) -> Result<Object, Refusal> {
    let kind = request.kind;
    if let Some(setting) = state.settings().get(&collection(request, false)) {
        return Ok(setting.clone());
    }
    if kind.initial.is_none() {
        return Err(Refusal::not_found("setting", kind.object));
    }
    let mut setting = initial(kind);
    name_kind(request, &mut setting);
    Ok(setting)
}

/// Names the kind of a setting, where openapi.yaml has that.
fn name_kind(request: &Request<'_>, setting: &mut Object) {
    if request.spec.properties(&request.operation.reply).iter().any(|property| property.name == "object") {
        setting.insert("object".to_owned(), request.kind.object.into());
    }
}

// Projects.

fn create_project(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let project = create(state, request)?;
    state.furnish(project["id"].as_str().unwrap_or_default());
    Ok(project)
}

fn archive(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let project = held(state, request)?;
    if project.get("status").is_none_or(|status| status != "archived") {
        project.insert("status".to_owned(), "archived".into());
        project.insert("archived_at".to_owned(), request.now.into());
    }
    Ok(Value::Object(project.clone()))
}

// Members and groups.

fn create_member(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let (property, wanted) = match request.text("user_id") {
        "" => ("email", request.text("email")),
        user_id => ("id", user_id),
    };
    let user = state.find("users", property, wanted).cloned();
    let user = user.ok_or_else(|| Refusal::not_found("user", wanted))?;
    let key = collection(request, false);
    if state.find(&key, "id", id(request.kind, &user)).is_some() {
        return Err(Refusal::not_allowed("user_already_in_project", "The user already exists in project."));
    }
    let member = membership(&user, request.text("role"), request.now);
    state.items(&key).push(member.clone());
    Ok(Value::Object(member))
}

fn delete_member(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let confirmation = delete(state, request)?;
    let roles = format!("project_user_roles/{}", request.path_values().join("/"));
    state.items(&roles).clear();
    Ok(confirmation)
}

fn add_group(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let (group_id, role_id) = (request.text("group_id"), request.text("role"));
    let group = state.find("groups", "id", group_id).cloned();
    let group = group.ok_or_else(|| Refusal::not_found("group", group_id))?;
    role(state, request, role_id)?;
    let key = collection(request, false);
    if state.find(&key, "group_id", group_id).is_some() {
        return Err(Refusal::not_allowed("group_already_in_project", "The group already exists in project."));
    }
    let access = object(json!({
        "object": request.kind.object, "project_id": request.param("project_id"), "group_id": group_id,
        "group_name": group["name"], "group_type": "group", "created_at": request.now,
    }));
    state.items(&key).push(access.clone());
    Ok(Value::Object(access))
}

// Roles.

fn assign(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let role = role(state, request, request.text("role_id"))?;
    let key = collection(request, false);
    if state.get(&key, id(request.kind, &role)).is_none() {
        state.items(&key).push(held_role(id(request.kind, &role)));
    }
    let (what, holders, holder) = match request.kind.tag {
        "project_user_roles" => ("user", "users", request.param("user_id")),
        _ => ("group", "groups", request.param("group_id")),
    };
    let holder = state.find(holders, "id", holder).cloned().unwrap_or_default();
    Ok(json!({"object": request.kind.object, "role": role, what: holder}))
}

fn create_role(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let role = create(state, request)?;
    state.date_role(request.param("project_id"), role["id"].as_str().unwrap_or_default(), request.now);
    Ok(role)
}

fn change_role(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let role = held(state, request)?;
    if role.get("predefined_role") == Some(&Value::Bool(true)) {
        return Err(Refusal::not_allowed("predefined_role", "Predefined roles cannot be changed."));
    }
    let role_id = id(request.kind, role).to_owned();
    if request.operation.method != "delete" {
        let reply = update(state, request)?;
        state.date_role(request.param("project_id"), &role_id, request.now);
        return Ok(reply);
    }
    for holders in ["project_user_roles", "project_group_roles"] {
        let prefix = format!("{holders}/{}/", request.param("project_id"));
        state.remove_everywhere(&prefix, |held| id(request.kind, held) == role_id);
    }
    delete(state, request)
}

fn role(state: &mut State, request: &Request<'_>, role_id: &str) -> Result<Object, Refusal> {
    let roles = format!("project_roles/{}", request.param("project_id"));
    state.find(&roles, "id", role_id).cloned().ok_or_else(|| Refusal::not_found("role", role_id))
}

// Service accounts.

fn create_service_account(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let mut account = create(state, request)?;
    let only = request.body.get("create_service_account_only") == Some(&Value::Bool(true));
    let account_id = account["id"].as_str().unwrap_or_default().to_owned();
    let Some(held) = state.find(&collection(request, false), "id", &account_id) else { return Ok(account) };
    if only {
        held.insert("role".to_owned(), "none".into());
        account["role"] = "none".into();
    }
    let held = held.clone();
    account["api_key"] = match only {
        true => Value::Null,
        false => keys::new(state, request, &held, "Secret Key"),
    };
    Ok(account)
}

// Rate limits.

/// A limit of a project stays within that of the organization for the same model.
fn update_rate_limit(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let id = id(request.kind, held(state, request)?).to_owned();
    let organization = state.get("models", &id);
    for (name, wanted) in &request.body {
        let most = organization.and_then(|limits| limits.get(name)).and_then(Value::as_i64);
        if let (Some(most), Some(wanted)) = (most, wanted.as_i64())
            && wanted > most
        {
            let message = format!("'{name}' is {wanted}; the organization has {most} for this model.");
            return Err(Refusal::invalid(name, message));
        }
    }
    update(state, request)
}

// Certificates.

fn activate(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    toggle(state, request, true)
}

fn deactivate(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    toggle(state, request, false)
}

/// All of them or none.
fn toggle(state: &mut State, request: &Request<'_>, active: bool) -> Result<Value, Refusal> {
    let key = collection(request, false);
    let ids = request.body.get("certificate_ids").and_then(Value::as_array).cloned().unwrap_or_default();
    let ids: Vec<&str> = ids.iter().filter_map(Value::as_str).collect();
    for id in &ids {
        state.find(&key, "id", id).ok_or_else(|| Refusal::not_found("certificate", id))?;
    }
    let mut changed = Vec::new();
    for id in ids {
        if let Some(certificate) = state.find(&key, "id", id) {
            certificate.insert("active".to_owned(), active.into());
            changed.push(certificate.clone());
        }
    }
    let object = if active { "activation" } else { "deactivation" };
    Ok(json!({"object": format!("{}.{object}", request.kind.object), "data": changed}))
}
