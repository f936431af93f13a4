//! The usual verbs, once for all resources, and what the special ones share with them.

use crate::answer::Refusal;
use crate::kinds::{Kind, cursor};
use crate::odd::without_detour;
use crate::request::Request;
use crate::shown;
use crate::state::{Object, State};
use openai_admin::CursorStyle;
use serde_json::{Value, json};
use std::borrow::Cow;

/// Lists whose order is from the newest to the oldest if nobody asks for another.
const NEWEST_FIRST: [&str; 3] = ["project_certificates", "certificates", "group_users"];

pub(crate) fn list(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let items = state.listed(&collection(request, false)).iter();
    page(state, request, items.filter(|item| is_listed(state, request, item)).collect())
}

/// The page of these items that a request asks for.
pub(crate) fn page(state: &State, request: &Request<'_>, mut items: Vec<&Object>) -> Result<Value, Refusal> {
    let kind = request.kind;
    let descending = match request.query("order") {
        Some(order) => order == "desc",
        None => NEWEST_FIRST.contains(&kind.tag),
    };
    if descending {
        items.reverse();
    }
    let style = match request.operation.cursor_style.map(|style| style.name) {
        Some("next") => CursorStyle::Next,
        Some("last_item") => CursorStyle::LastItem,
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
    let limit = request.limit();
    let end = before.unwrap_or(items.len());
    let start = match (after, before) {
        (Some(after), _) => (after + 1).min(end),
        // Backwards, the page is the one that ends there.
        (None, Some(before)) => before.saturating_sub(limit),
        (None, None) => 0,
    };
    let page = &items[start..end.min(start.saturating_add(limit))];
    let has_more = match (after, before) {
        // Backwards, more is what comes before.
        (None, Some(_)) => start > 0,
        _ => start + page.len() < end,
    };
    let has_more = has_more && !page.is_empty();
    let data: Vec<_> = page.iter().map(|item| shown(state, request, item)).collect();
    let (first, last) = (page.first().map(|item| id(kind, item)), page.last().map(|item| id(kind, item)));
    Ok(match style {
        CursorStyle::Next => {
            let next = last.filter(|_| has_more).map(|id| cursor(style, id));
            json!({"object": "list", "data": data, "has_more": has_more, "next": next})
        }
        // Who relies on ids beside the items is found out.
        CursorStyle::LastItem => json!({"object": "list", "data": data, "has_more": has_more}),
        _ => {
            json!({"object": "list", "data": data, "has_more": has_more, "first_id": first, "last_id": last})
        }
    })
}

fn is_listed(state: &State, request: &Request<'_>, item: &Object) -> bool {
    if request.listing.unlisted.contains(id(request.kind, item)) {
        return false;
    }
    let is = |name: &str, value: &str| item.get(name).is_some_and(|held| held == value);
    let asked = |name: &str| request.query(name).is_none_or(|value| is(name, value));
    match request.kind.tag {
        "users" => {
            let mut emails = request.queries("emails[]").peekable();
            emails.peek().is_none() || emails.any(|email| is("email", email))
        }
        "external_keys" => asked("purpose"),
        "external_storage" => asked("project_id"),
        "federation_rules" => asked("service_account_id"),
        "projects" => request.query("include_archived") == Some("true") || !is("status", "archived"),
        // Who does not ask is shown the keys of those who have access.
        "project_api_keys" => match request.query("owner_project_access").unwrap_or("active") {
            "any" => true,
            access => shown::access(state, request.param("project_id"), item) == access,
        },
        _ => true,
    }
}

pub(crate) fn get(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let item = held(state, request)?.clone();
    Ok(Value::Object(shown(state, request, &item).into_owned()))
}

/// An item as a reply has it.
pub(crate) fn shown<'a>(state: &State, request: &Request<'_>, item: &'a Object) -> Cow<'a, Object> {
    if request.kind.tag == "invites" {
        return Cow::Owned(shown::invite(item, request.now));
    }
    let holder = ["user_id", "group_id"].map(|name| request.param(name)).concat();
    shown::shown(state, request.kind.tag, request.param("project_id"), &holder, item)
}

pub(crate) fn create(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    create_with(state, request, Object::new())
}

/// Creates an item that holds more than kind and request tell.
pub(crate) fn create_with(state: &mut State, request: &Request<'_>, more: Object) -> Result<Value, Refusal> {
    let kind = request.kind;
    let reply = &request.operation.reply;
    let mut item = kind.initial();
    item.insert(kind.id.to_owned(), state.new_id(kind.prefix).into());
    for (name, value) in [("object", Value::from(kind.object)), ("created_at", request.now.into())] {
        if request.spec.properties(reply).iter().any(|property| property.name == name) {
            item.insert(name.to_owned(), value);
        }
    }
    item.extend(request.fields(reply));
    item.extend(more);
    state.push(&collection(request, false), item.clone());
    Ok(Value::Object(item))
}

pub(crate) fn update(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let fields = request.fields(&request.operation.reply);
    let item = held(state, request)?;
    item.extend(fields);
    Ok(Value::Object(item.clone()))
}

pub(crate) fn delete(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let kind = request.kind;
    let gone = id(kind, held(state, request)?).to_owned();
    state.items(&collection(request, true)).retain(|item| id(kind, item) != gone);
    Ok(confirmation(request, &gone))
}

/// Where the items of a request are: its tag and the ids above them.
pub(crate) fn collection(request: &Request<'_>, names_item: bool) -> String {
    let mut values = request.path_values();
    if names_item {
        values.pop();
    }
    values.insert(0, request.kind.tag);
    values.join("/")
}

/// The item that a request names last.
pub(crate) fn held<'a>(state: &'a mut State, request: &Request<'_>) -> Result<&'a mut Object, Refusal> {
    let kind = request.kind;
    let wanted = request.path_values().last().copied().unwrap_or_default().to_owned();
    let what = kind.tag.trim_start_matches("project_").trim_end_matches('s').replace('_', " ");
    state.find(&collection(request, true), kind.id, &wanted).ok_or_else(|| Refusal::not_found(&what, &wanted))
}

pub(crate) fn id<'a>(kind: &Kind, item: &'a Object) -> &'a str {
    item.get(kind.id).and_then(Value::as_str).unwrap_or_default()
}

/// With the id of what is gone, where openapi.yaml has one.
pub(crate) fn confirmation(request: &Request<'_>, gone: &str) -> Value {
    let object = request.operation.confirmation.clone();
    let object = object.unwrap_or_else(|| format!("{}.deleted", request.kind.object));
    let mut confirmation = json!({"object": object, "deleted": true});
    if request.spec.properties(&request.operation.reply).iter().any(|property| property.name == "id") {
        confirmation["id"] = gone.into();
    }
    confirmation
}
