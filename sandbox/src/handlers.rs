//! What each operation does: the usual verbs once for all resources, and the few that are special.

use crate::answer::Refusal;
use crate::kinds::kind;
use crate::request::Request;
use crate::seed::membership;
use crate::state::{Object, State, object};
use crate::usage::Endpoint;
use crate::verbs::{collection, confirmation, create, delete, get, held, id, list, update};
use crate::{audit, certificates, external, keys, people, roles};
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
        ("project_api_keys", "delete") => keys::delete_key,
        ("project_rate_limits", "update") => update_rate_limit,
        ("project_groups", "add") => add_group,
        ("roles" | "project_roles", "create") => roles::create_role,
        ("roles" | "project_roles", "update" | "delete") => roles::change_role,
        ("user_roles" | "project_user_roles", "list") => roles::list_of_user,
        ("user_roles" | "project_user_roles", "get") => roles::get_of_user,
        (_, "assign") => roles::assign,
        ("users", "update") => people::update_user,
        ("users", "delete") => people::delete_user,
        ("groups", "update") => people::update_group,
        ("groups", "delete") => people::delete_group,
        ("group_users", "add") => people::add_group_user,
        ("group_users", "get") => people::get_group_user,
        ("group_users", "remove") => people::remove_group_user,
        ("invites", "create") => people::create_invite,
        ("invites", "delete") => people::delete_invite,
        ("admin_api_keys", "create") => keys::create_admin,
        ("certificates", "create") => certificates::upload,
        ("certificates", "get") => certificates::get_certificate,
        ("certificates", "update") => certificates::rename,
        ("certificates", "delete") => certificates::delete_certificate,
        (_, "activate") => certificates::activate,
        (_, "deactivate") => certificates::deactivate,
        ("external_keys", "create") => external::register_key,
        ("external_keys", "delete") => external::remove_key,
        ("external_keys", "validate") => external::validate_key,
        ("external_storage", "create") => external::connect_storage,
        ("external_storage", "validate") => external::validate_storage,
        ("workload_identity_providers", "create") => external::create_provider,
        ("workload_identity_providers", "update") => external::update_provider,
        ("workload_identity_providers", "delete") => external::delete_provider,
        ("federation_rules", "create") => external::create_rule,
        ("federation_rules", "update") => external::update_rule,
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

// Settings, of which a project or the organization has one each.

fn get_setting(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    setting(state, request).map(Value::Object)
}

fn update_setting(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let kind = request.kind;
    let mut setting = setting(state, request).unwrap_or_default();
    if ["spend_limit", "project_spend_limit"].contains(&kind.tag) {
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
    let mut setting = kind.initial();
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
    roles::role(state, request, role_id)?;
    let key = collection(request, false);
    if state.find(&key, "group_id", group_id).is_some() {
        return Err(Refusal::not_allowed("group_already_in_project", "The group already exists in project."));
    }
    let access = object(json!({
        "object": request.kind.object, "project_id": request.param("project_id"), "group_id": group_id,
        "group_name": group["name"], "group_type": group["group_type"], "created_at": request.now,
    }));
    state.items(&key).push(access.clone());
    Ok(Value::Object(access))
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
