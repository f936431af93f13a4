//! What each operation does: the usual verbs once for all resources, and the few that are special.

use crate::answer::Refusal;
use crate::kinds::{Kind, cursor, kind};
use crate::odd::without_detour;
use crate::request::Request;
use crate::seed::{held_role, membership};
use crate::state::{Object, State, now, object};
use openai_admin::{CursorStyle, Operation};
use serde_json::{Value, json};

/// Answers a request that was checked.
pub(crate) type Handler = fn(&mut State, &Request<'_>) -> Result<Value, Refusal>;

/// The handler of an operation, by the resource that it belongs to and the verb that it begins with.
pub(crate) fn handler(operation: &Operation) -> Option<Handler> {
    let kind = kind(operation.tag)?;
    let verb = operation.id.split('_').next()?;
    Some(match (operation.tag, verb) {
        ("projects", "create") => create_project,
        ("projects", "archive") => archive,
        ("project_users", "create") => create_member,
        ("project_users", "delete") => delete_member,
        ("project_service_account_api_keys", "create") => create_key,
        ("project_service_accounts", "create") => create_service_account,
        ("project_service_accounts", "delete") => delete_service_account,
        ("project_api_keys", "update") => update_key,
        ("project_api_keys", "delete") => delete_key,
        ("project_groups", "add") => add_group,
        ("project_roles", "update" | "delete") => change_role,
        ("project_user_roles" | "project_group_roles", "assign") => assign,
        ("project_certificates", "activate") => activate,
        ("project_certificates", "deactivate") => deactivate,
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

// The usual verbs.

fn list(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let kind = request.kind;
    let descending = match request.query("order") {
        Some(order) => order == "desc",
        None => kind.tag == "project_certificates",
    };
    let items = state.listed(&collection(request, false)).iter();
    let mut items: Vec<&Object> = items.filter(|item| is_listed(request, item)).collect();
    if descending {
        items.reverse();
    }
    let style = match request.operation.cursor_style.map(|style| style.name) {
        Some("next") => CursorStyle::Next,
        _ => CursorStyle::LastId,
    };
    let position = |name: &str| match request.query(name).map(without_detour) {
        None => Ok(None),
        Some(wanted) => match items.iter().position(|item| cursor(style, id(kind, item)) == wanted) {
            Some(position) => Ok(Some(position)),
            None => Err(Refusal::invalid(name, format!("'{wanted}' is not the cursor of a page."))),
        },
    };
    let (after, before) = (position("after")?, position("before")?);
    let limit = request.query("limit").and_then(|limit| limit.parse().ok());
    let limit = limit.unwrap_or_else(|| request.default_limit());
    let end = before.unwrap_or(items.len());
    let start = match (after, before) {
        (Some(after), _) => (after + 1).min(end),
        // Backwards, the page is the one that ends there.
        (None, Some(before)) => before.saturating_sub(limit),
        (None, None) => 0,
    };
    let page = &items[start..end.min(start.saturating_add(limit))];
    let has_more = start + page.len() < end && !page.is_empty();
    let (first, last) = (page.first().map(|item| id(kind, item)), page.last().map(|item| id(kind, item)));
    Ok(match style {
        CursorStyle::Next => {
            let next = last.filter(|_| has_more).map(|id| cursor(style, id));
            json!({"object": "list", "data": page, "has_more": has_more, "next": next})
        }
        _ => {
            json!({"object": "list", "data": page, "has_more": has_more, "first_id": first, "last_id": last})
        }
    })
}

fn is_listed(request: &Request<'_>, item: &Object) -> bool {
    let is = |name: &str, value: &str| item.get(name).is_some_and(|held| held == value);
    match request.kind.tag {
        "projects" => request.query("include_archived") == Some("true") || !is("status", "archived"),
        "project_api_keys" => match request.query("owner_project_access") {
            None | Some("any") => true,
            Some(access) => is("owner_project_access", access),
        },
        _ => true,
    }
}

fn get(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    Ok(Value::Object(held(state, request)?.clone()))
}

fn create(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let kind = request.kind;
    let reply = &request.operation.reply;
    let mut item = initial(kind);
    item.insert("object".to_owned(), kind.object.into());
    item.insert(kind.id.to_owned(), state.new_id(kind.prefix).into());
    if request.spec.properties(reply).iter().any(|property| property.name == "created_at") {
        item.insert("created_at".to_owned(), now().into());
    }
    item.extend(request.fields(reply));
    state.push(&collection(request, false), item.clone());
    Ok(Value::Object(item))
}

fn update(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let fields = request.fields(&request.operation.reply);
    let item = held(state, request)?;
    item.extend(fields);
    Ok(Value::Object(item.clone()))
}

fn delete(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let kind = request.kind;
    let gone = id(kind, held(state, request)?).to_owned();
    state.items(&collection(request, true)).retain(|item| id(kind, item) != gone);
    Ok(confirmation(request, &gone))
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
        project.insert("archived_at".to_owned(), now().into());
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
    let member = membership(&user, request.text("role"), now());
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
        "group_name": group["name"], "group_type": "group", "created_at": now(),
    }));
    state.items(&key).push(access.clone());
    Ok(Value::Object(access))
}

// Roles.

fn assign(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let role = role(state, request, request.text("role_id"))?;
    let held = held_role(&role, now());
    let key = collection(request, false);
    if state.find(&key, "id", id(request.kind, &role)).is_none() {
        state.items(&key).push(held);
    }
    let (what, holders, holder) = match request.kind.tag {
        "project_user_roles" => ("user", "users", request.param("user_id")),
        _ => ("group", "groups", request.param("group_id")),
    };
    let holder = state.find(holders, "id", holder).cloned().unwrap_or_default();
    Ok(json!({"object": request.kind.object, "role": role, what: holder}))
}

fn change_role(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let role = held(state, request)?;
    if role.get("predefined_role") == Some(&Value::Bool(true)) {
        return Err(Refusal::not_allowed("predefined_role", "Predefined roles cannot be changed."));
    }
    if request.operation.method != "delete" {
        return update(state, request);
    }
    let role_id = id(request.kind, role).to_owned();
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

// Service accounts and keys.

fn create_service_account(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let mut account = create(state, request)?;
    let only = request.body.get("create_service_account_only") == Some(&Value::Bool(true));
    if only {
        account["role"] = "none".into();
        if let Some(held) =
            state.find(&collection(request, false), "id", account["id"].as_str().unwrap_or_default())
        {
            held.insert("role".to_owned(), "none".into());
        }
    }
    account["api_key"] = match only {
        true => Value::Null,
        false => new_key(state, request, &account, "Secret Key"),
    };
    Ok(account)
}

fn create_key(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let accounts = format!("project_service_accounts/{}", request.param("project_id"));
    let account_id = request.param("service_account_id");
    let account = state.find(&accounts, "id", account_id).cloned();
    let account = account.ok_or_else(|| Refusal::not_found("service account", account_id))?;
    let name = match request.text("name") {
        "" => "Secret Key",
        name => name,
    };
    Ok(new_key(state, request, &Value::Object(account), name))
}

/// A key of a service account: its value in the reply, a redacted one among the keys of the project.
fn new_key(state: &mut State, request: &Request<'_>, account: &Value, name: &str) -> Value {
    let number = state.next_number();
    let key_id = format!("key_{number:06}");
    let expires = request.body.get("expires_in_seconds").and_then(Value::as_i64);
    let expires = expires.map(|seconds| now().saturating_add(seconds));
    let owner = json!({
        "id": account["id"], "name": account["name"], "role": account["role"],
        "created_at": account["created_at"],
    });
    let listed = json!({
        "object": "organization.project.api_key", "id": key_id, "name": name,
        "redacted_value": format!("sk-...{number:06}"), "created_at": now(), "expires_at": expires,
        "owner": {"type": "service_account", "service_account": owner}, "owner_project_access": "active",
    });
    state.items(&format!("project_api_keys/{}", request.param("project_id"))).push(object(listed));
    json!({
        "object": "organization.project.service_account.api_key", "id": key_id, "name": name,
        "value": format!("sk-sandbox-{number:06}"), "created_at": now(), "expires_at": expires,
    })
}

fn delete_service_account(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let confirmation = delete(state, request)?;
    let account_id = request.param("service_account_id");
    let keys = format!("project_api_keys/{}", request.param("project_id"));
    state.items(&keys).retain(|key| key["owner"]["service_account"]["id"] != account_id);
    Ok(confirmation)
}

fn update_key(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    if let Some(seconds) = request.body.get("expires_in_seconds").and_then(Value::as_i64) {
        held(state, request)?.insert("expires_at".to_owned(), now().saturating_add(seconds).into());
    }
    get(state, request)
}

fn delete_key(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    if held(state, request)?["owner"]["type"] == "service_account" {
        let message = "Keys of service accounts are deleted with their account.";
        return Err(Refusal::not_allowed("service_account_key", message));
    }
    delete(state, request)
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

// What they share.

/// Where the items of a request are: its tag and the ids above them.
fn collection(request: &Request<'_>, names_item: bool) -> String {
    let mut values = request.path_values();
    if names_item {
        values.pop();
    }
    values.insert(0, request.kind.tag);
    values.join("/")
}

/// The item that a request names last.
fn held<'a>(state: &'a mut State, request: &Request<'_>) -> Result<&'a mut Object, Refusal> {
    let kind = request.kind;
    let wanted = request.path_values().last().copied().unwrap_or_default().to_owned();
    let what = kind.tag.trim_start_matches("project_").trim_end_matches('s').replace('_', " ");
    state.find(&collection(request, true), kind.id, &wanted).ok_or_else(|| Refusal::not_found(&what, &wanted))
}

fn id<'a>(kind: &Kind, item: &'a Object) -> &'a str {
    item.get(kind.id).and_then(Value::as_str).unwrap_or_default()
}

fn initial(kind: &Kind) -> Object {
    kind.initial.and_then(|json| serde_json::from_str(json).ok()).unwrap_or_default()
}

/// With the id of what is gone, where openapi.yaml has one.
fn confirmation(request: &Request<'_>, gone: &str) -> Value {
    let object = request.operation.confirmation.clone();
    let object = object.unwrap_or_else(|| format!("{}.deleted", request.kind.object));
    let mut confirmation = json!({"object": object, "deleted": true});
    if request.spec.properties(&request.operation.reply).iter().any(|property| property.name == "id") {
        confirmation["id"] = gone.into();
    }
    confirmation
}
