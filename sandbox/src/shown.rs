//! Objects as they are shown: what follows from other objects is worked out when somebody looks.

use crate::state::{BEGINNING, Object, State};
use serde_json::{Value, json};
use std::borrow::Cow;

/// An item of a project, or of the organization, as a reply has it. `holder` is the user or group in the path,
/// where there is one.
pub(crate) fn shown<'a>(
    state: &State,
    tag: &str,
    project_id: &str,
    holder: &str,
    item: &'a Object,
) -> Cow<'a, Object> {
    match tag {
        "project_api_keys" => Cow::Owned(api_key(state, project_id, item)),
        "user_roles" | "project_user_roles" => {
            Cow::Owned(assigned_role(state, project_id, ("user", holder), item))
        }
        "group_roles" | "project_group_roles" => {
            Cow::Owned(assigned_role(state, project_id, ("group", holder), item))
        }
        "group_users" => Cow::Owned(group_user(state, item)),
        "certificates" => Cow::Owned(without_content(item)),
        "external_keys" => Cow::Owned(external_key(state, item)),
        _ => Cow::Borrowed(item),
    }
}

/// Where a kind of thing is that the organization has, and projects too.
pub(crate) fn scoped(tag: &str, project_id: &str) -> String {
    match project_id {
        "" => tag.to_owned(),
        _ => format!("project_{tag}/{project_id}"),
    }
}

/// The roles that a user holds in a project or in the organization, those through groups too.
pub(crate) fn roles_of_user(state: &State, project_id: &str, user_id: &str) -> Vec<Object> {
    let direct = state.listed(&format!("{}/{user_id}", scoped("user_roles", project_id)));
    let mut roles = direct.to_vec();
    for group_id in groups_of(state, user_id) {
        for role in state.listed(&format!("{}/{group_id}", scoped("group_roles", project_id))) {
            if roles.iter().all(|known| known.get("id") != role.get("id")) {
                roles.push(role.clone());
            }
        }
    }
    roles
}

/// The groups that a user is a member of.
fn groups_of<'a>(state: &'a State, user_id: &str) -> impl Iterator<Item = &'a str> {
    let groups = state.listed("groups").iter().filter_map(|group| group.get("id")?.as_str());
    groups.filter(move |group_id| state.get(&format!("group_users/{group_id}"), user_id).is_some())
}

/// An invite, which expires by itself.
pub(crate) fn invite(invite: &Object, now: i64) -> Object {
    let mut shown = invite.clone();
    let is_over = invite.get("expires_at").and_then(Value::as_i64).is_some_and(|end| end <= now);
    if is_over && invite.get("status").is_some_and(|status| status == "pending") {
        shown.insert("status".to_owned(), "expired".into());
    }
    shown
}

/// A certificate as lists show it.
pub(crate) fn without_content(certificate: &Object) -> Object {
    let mut shown = certificate.clone();
    if let Some(Value::Object(details)) = shown.get_mut("certificate_details") {
        details.remove("content");
    }
    shown
}

/// A member of a group, as the organization knows the user now.
fn group_user(state: &State, member: &Object) -> Object {
    let mut shown = member.clone();
    let user = member.get("id").and_then(Value::as_str).and_then(|id| state.get("users", id));
    for name in ["name", "email"] {
        shown.insert(name.to_owned(), user.and_then(|user| user.get(name)).cloned().unwrap_or_default());
    }
    shown
}

/// An encryption key, with the projects that use it.
fn external_key(state: &State, key: &Object) -> Object {
    let mut shown = key.clone();
    let projects = state.listed("projects").iter();
    let used = projects.filter(|project| project.get("external_key_id") == key.get("id"));
    shown.insert(
        "api_project_ids".to_owned(),
        used.filter_map(|project| project.get("id").cloned()).collect(),
    );
    shown
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

/// The role of that id as it is now, and through whom it is held.
fn assigned_role(state: &State, project_id: &str, (kind, holder): (&str, &str), held: &Object) -> Object {
    let id = held.get("id").and_then(Value::as_str).unwrap_or_default();
    let Some(role) = state.get(&scoped("roles", project_id), id) else { return held.clone() };
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
        ("assignment_sources", sources(state, project_id, (kind, holder), id)),
    ];
    shown.extend(known.map(|(name, value)| (name.to_owned(), value)));
    shown
}

/// Through whom a role is held: by the holder, and where that is a user, by the groups of the user.
fn sources(state: &State, project_id: &str, (kind, holder): (&str, &str), role_id: &str) -> Value {
    let source = |kind: &str, id: &str| json!({"principal_id": id, "principal_type": kind});
    if kind == "group" {
        return json!([source(kind, holder)]);
    }
    let holds =
        |roles: &str, id: &str| state.get(&format!("{}/{id}", scoped(roles, project_id)), role_id).is_some();
    let direct = holds("user_roles", holder).then(|| source(kind, holder));
    let groups = groups_of(state, holder).filter(|group_id| holds("group_roles", group_id));
    direct.into_iter().chain(groups.map(|group_id| source("group", group_id))).collect()
}
