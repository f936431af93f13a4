//! Who belongs to the organization: users, groups with their members, invites.

use crate::answer::Refusal;
use crate::audit;
use crate::request::Request;
use crate::roles;
use crate::seed::{INVITED, membership};
use crate::shown;
use crate::state::{Object, State, object};
use crate::verbs::{collection, create_with, delete, get, held, update};
use serde_json::{Value, json};

// Users.

pub(crate) fn update_user(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let role_id = request.text("role_id");
    if role_id.is_empty() {
        return update(state, request);
    }
    roles::role(state, request, role_id)?;
    let user = update(state, request)?;
    roles::hold(state, &format!("user_roles/{}", request.param("user_id")), role_id);
    Ok(user)
}

/// The user is a member of nothing any more, and the keys that are left are orphans.
pub(crate) fn delete_user(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let confirmation = delete(state, request)?;
    let gone = request.param("user_id");
    for members in ["project_users/", "group_users/"] {
        state.remove_everywhere(members, |member| member.get("id").is_some_and(|id| id == gone));
    }
    state.forget_roles("user_roles", gone);
    Ok(confirmation)
}

// Groups.

pub(crate) fn update_group(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    changeable(state, request)?;
    let mut group = update(state, request)?;
    for project_id in state.project_ids() {
        let access =
            state.find(&format!("project_groups/{project_id}"), "group_id", request.param("group_id"));
        if let Some(access) = access {
            access.insert("group_name".to_owned(), group["name"].clone());
        }
    }
    // The reply to a change is without it.
    if let Some(group) = group.as_object_mut() {
        group.remove("group_type");
    }
    Ok(group)
}

pub(crate) fn delete_group(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    changeable(state, request)?;
    let confirmation = delete(state, request)?;
    let gone = request.param("group_id");
    state.remove_everywhere("project_groups/", |access| access.get("group_id").is_some_and(|id| id == gone));
    state.remove_everywhere(&format!("group_users/{gone}"), |_| true);
    state.forget_roles("group_roles", gone);
    Ok(confirmation)
}

/// A member already stays one.
pub(crate) fn add_group_user(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    changeable(state, request)?;
    let (group_id, user_id) = (request.param("group_id"), request.text("user_id"));
    if state.get("users", user_id).is_none() {
        return Err(Refusal::not_found("user", user_id));
    }
    let key = collection(request, false);
    if state.get(&key, user_id).is_none() {
        state.push(&key, object(json!({"id": user_id})));
    }
    Ok(json!({"object": request.kind.object, "group_id": group_id, "user_id": user_id}))
}

pub(crate) fn remove_group_user(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    changeable(state, request)?;
    delete(state, request)
}

/// Tells more of a member than the list does.
pub(crate) fn get_group_user(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let mut member = get(state, request)?;
    for (name, value) in
        [("picture", Value::Null), ("is_service_account", false.into()), ("user_type", "user".into())]
    {
        member[name] = value;
    }
    Ok(member)
}

/// Refuses to change a group that an identity provider keeps.
fn changeable(state: &State, request: &Request<'_>) -> Result<(), Refusal> {
    let group = state.get("groups", request.param("group_id"));
    match group.and_then(|group| group.get("is_scim_managed")) {
        Some(Value::Bool(true)) => Err(Refusal::not_allowed(
            "group_scim_managed",
            "An identity provider keeps this group and its members; change them there.",
        )),
        _ => Ok(()),
    }
}

// Invites.

pub(crate) fn create_invite(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let projects = match request.body.get("projects") {
        Some(Value::Array(projects)) => projects.clone(),
        // The default project, if there is any.
        _ => state.project_ids().into_iter().take(1).map(|id| json!({"id": id, "role": "member"})).collect(),
    };
    for project in &projects {
        let project_id = project["id"].as_str().unwrap_or_default();
        if state.get("projects", project_id).is_none() {
            return Err(Refusal::not_found("project", project_id));
        }
    }
    let more = json!({"projects": projects, "expires_at": request.now + INVITED});
    create_with(state, request, object(more))
}

pub(crate) fn delete_invite(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    if held(state, request)?.get("status").is_some_and(|status| status == "accepted") {
        return Err(Refusal::not_allowed("invite_already_accepted", "The invite was accepted."));
    }
    delete(state, request)
}

/// Does what a person does who accepts an invite, which is no operation of the API: gives the user.
pub(crate) fn accept_invite(state: &mut State, invite_id: &str, now: i64) -> Result<Object, Refusal> {
    let Some(invite) = state.get("invites", invite_id).map(|invite| shown::invite(invite, now)) else {
        return Err(Refusal::not_found("invite", invite_id));
    };
    let text = |name: &str| invite.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    match text("status").as_str() {
        "pending" => {}
        status => return Err(Refusal::not_allowed("invite_not_pending", format!("The invite is {status}."))),
    }
    let email = text("email");
    let known = state.find("users", "email", &email).cloned();
    let user = known.unwrap_or_else(|| {
        let user = object(json!({
            "object": "organization.user", "id": state.new_id("user-"),
            "name": email.split('@').next().unwrap_or_default(), "email": email,
            "role": text("role"), "added_at": now,
        }));
        state.push("users", user.clone());
        user
    });
    let user_id = user.get("id").and_then(Value::as_str).unwrap_or_default();
    for project in invite.get("projects").and_then(Value::as_array).into_iter().flatten() {
        let key = format!("project_users/{}", project["id"].as_str().unwrap_or_default());
        // A project may be gone by now.
        let is_there = state.get("projects", project["id"].as_str().unwrap_or_default()).is_some();
        if is_there && state.get(&key, user_id).is_none() {
            state.push(&key, membership(&user, project["role"].as_str().unwrap_or("member"), now));
        }
    }
    if let Some(held) = state.find("invites", "id", invite_id) {
        held.insert("status".to_owned(), "accepted".into());
        held.insert("accepted_at".to_owned(), now.into());
    }
    audit::accepted(state, invite_id, &user, now);
    Ok(user)
}
