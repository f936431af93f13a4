//! Keys and storage that lie in the clouds of others, and machines that others vouch for.

use crate::answer::Refusal;
use crate::request::Request;
use crate::state::{Object, State, object};
use crate::verbs::{collection, create, create_with, delete, get, held, id, update};
use serde_json::{Value, json};

/// How many providers an organization has at most, and rules a provider.
const MOST: usize = 50;

// Keys.

pub(crate) fn register_key(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let version = match request.text("type") {
        "gcp" => Some("kms_key_version"),
        "azure" => Some("key_version"),
        _ => None,
    };
    let decrypts = request.text("purpose") == "psp_decryption";
    match version {
        Some(name) if decrypts && !request.body.contains_key(name) => {
            Err(Refusal::invalid(name, format!("'{name}' is required for 'psp_decryption'.")))
        }
        Some(name) if !decrypts && request.body.contains_key(name) => {
            Err(Refusal::invalid(name, format!("'{name}' goes with 'psp_decryption' only.")))
        }
        _ => create(state, request),
    }
}

/// The reply is the key as it was.
pub(crate) fn remove_key(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let key = get(state, request)?;
    delete(state, request)?;
    Ok(key)
}

pub(crate) fn validate_key(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    held(state, request)?;
    // No word for it is documented.
    Ok(json!({"status": "valid"}))
}

// Storage.

pub(crate) fn connect_storage(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    usable_project(state, request.text("project_id"))?;
    let mut provider = request.body.get("provider").cloned().map(object).unwrap_or_default();
    find_out(&mut provider);
    create_with(state, request, object(json!({"provider": provider})))
}

pub(crate) fn validate_storage(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let storage = held(state, request)?;
    storage.insert("status".to_owned(), "validated".into());
    Ok(Value::Object(storage.clone()))
}

/// What the service finds out by itself about where the storage lies.
fn find_out(provider: &mut Object) {
    let text = |name: &str| provider.get(name).and_then(Value::as_str).unwrap_or_default();
    // An ARN has the number of the account in its fifth part.
    let account = text("role_arn").split(':').nth(4).unwrap_or_default().to_owned();
    let found: &[(&str, &str)] = match text("type") {
        "aws" => &[("account_id", &account), ("external_id", "org-sandbox"), ("region", "eu-central-1")],
        "azure" => &[("region", "westeurope")],
        "gcp" => &[("audience", "org-sandbox"), ("region", "europe-west3")],
        _ => &[],
    };
    provider.extend(found.iter().map(|(name, value)| ((*name).to_owned(), Value::from(*value))));
}

// Workload identity.

pub(crate) fn create_provider(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    check_transformations(request)?;
    room(state, request)?;
    create_with(state, request, object(json!({"updated_at": request.now})))
}

pub(crate) fn update_provider(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    check_transformations(request)?;
    change(state, request)
}

pub(crate) fn delete_provider(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let rules = format!("federation_rules/{}", id(request.kind, held(state, request)?));
    if !state.listed(&rules).is_empty() {
        let message = "The provider has federation rules; delete them first.";
        return Err(Refusal::not_allowed("provider_has_rules", message));
    }
    delete(state, request)
}

pub(crate) fn create_rule(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let (project_id, account_id) = (request.text("project_id"), request.text("service_account_id"));
    usable_project(state, project_id)?;
    if state.get(&format!("project_service_accounts/{project_id}"), account_id).is_none() {
        return Err(Refusal::not_found("service account", account_id));
    }
    check_rule(request)?;
    room(state, request)?;
    let provider_id = request.param("workload_identity_provider_id");
    let more = json!({"workload_identity_provider_id": provider_id, "updated_at": request.now});
    create_with(state, request, object(more))
}

pub(crate) fn update_rule(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    check_rule(request)?;
    change(state, request)
}

/// Changes an object, and notes when.
fn change(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    update(state, request)?;
    let held = held(state, request)?;
    held.insert("updated_at".to_owned(), request.now.into());
    Ok(Value::Object(held.clone()))
}

fn room(state: &State, request: &Request<'_>) -> Result<(), Refusal> {
    match state.listed(&collection(request, false)).len() {
        ..MOST => Ok(()),
        _ => Err(Refusal::not_allowed(
            "limit_reached",
            format!("There are {MOST} of them, which is the most."),
        )),
    }
}

fn usable_project(state: &State, project_id: &str) -> Result<(), Refusal> {
    let project =
        state.get("projects", project_id).ok_or_else(|| Refusal::not_found("project", project_id))?;
    match project.get("status").is_some_and(|status| status == "archived") {
        true => Err(Refusal::not_allowed("project_archived", "An archived project cannot be used.")),
        false => Ok(()),
    }
}

/// What openapi.yaml tells of the parts of a body in words only.
fn check_transformations(request: &Request<'_>) -> Result<(), Refusal> {
    let list = request.body.get("attribute_transformations").and_then(Value::as_array);
    for transformation in list.into_iter().flatten() {
        for (name, most) in [("attribute", 256), ("expression", 4096)] {
            let length = transformation[name].as_str().unwrap_or_default().chars().count();
            if !(1..=most).contains(&length) {
                let message = format!("'{name}' has {length} characters; 1 to {most} are allowed.");
                return Err(Refusal::invalid(name, message));
            }
        }
    }
    Ok(())
}

fn check_rule(request: &Request<'_>) -> Result<(), Refusal> {
    let matchers = request.body.get("attribute_matchers").and_then(Value::as_object);
    for (name, value) in matchers.into_iter().flatten() {
        if value.is_array() || value.is_object() || value.is_null() {
            let message = format!("'{name}' must be a text, a number, or true or false.");
            return Err(Refusal::invalid("attribute_matchers", message));
        }
    }
    let scopes = request.body.get("permissions").and_then(|permissions| permissions["scopes"].as_array());
    match scopes.is_some_and(Vec::is_empty) {
        true => Err(Refusal::invalid("scopes", "'scopes' must name one at least.")),
        false => Ok(()),
    }
}
