//! Certificates for mutual TLS: the organization has them, and it and its projects activate them.

use crate::answer::Refusal;
use crate::request::Request;
use crate::seed::certificate_of_project;
use crate::shown::without_content;
use crate::state::{Object, State, object};
use crate::verbs::{collection, create_with, delete, held, id, update};
use serde_json::{Value, json};
use x509_cert::Certificate;
use x509_cert::der::{Decode, pem};

/// How many an organization has at most.
const MOST: usize = 50;

/// How large one is at most, in bytes.
const LARGEST: usize = 16_000;

/// How long one must be valid yet, in seconds.
const LEAST: i64 = 86_400;

pub(crate) fn upload(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let pem = request.text("certificate");
    let refused = |why: String| Refusal::invalid("certificate", why);
    if pem.len() >= LARGEST {
        return Err(refused(format!("The certificate has {} bytes; {LARGEST} are too many.", pem.len())));
    }
    let (valid_at, expires_at) = validity(pem).map_err(refused)?;
    if expires_at < request.now.saturating_add(LEAST) {
        return Err(refused("The certificate has expired, or does so within a day.".to_owned()));
    }
    if state.listed("certificates").len() >= MOST {
        let message = format!("The organization has {MOST} certificates, which is the most.");
        return Err(Refusal::not_allowed("too_many_certificates", message));
    }
    let details = json!({"valid_at": valid_at, "expires_at": expires_at, "content": pem});
    let made = create_with(state, request, object(json!({"certificate_details": details})))?;
    let certificate = object(made);
    for project_id in state.project_ids() {
        state.push(&format!("project_certificates/{project_id}"), certificate_of_project(&certificate));
    }
    Ok(by_itself(certificate, false))
}

pub(crate) fn get_certificate(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let asked = request.queries("include[]").any(|wanted| wanted == "content");
    Ok(by_itself(held(state, request)?.clone(), asked))
}

/// It is called so in all projects.
pub(crate) fn rename(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    update(state, request)?;
    let certificate = held(state, request)?.clone();
    for project_id in state.project_ids() {
        let key = format!("project_certificates/{project_id}");
        if let Some(seen) = state.find(&key, "id", id(request.kind, &certificate)) {
            seen.insert("name".to_owned(), certificate.get("name").cloned().unwrap_or_default());
        }
    }
    Ok(by_itself(certificate, false))
}

pub(crate) fn delete_certificate(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    let gone = id(request.kind, held(state, request)?).to_owned();
    let is_active = |certificate: Option<&Object>| {
        certificate.and_then(|certificate| certificate.get("active")) == Some(&Value::Bool(true))
    };
    let active = |place: &str| {
        let message = format!("The certificate is active in {place}; deactivate it there first.");
        Err(Refusal::not_allowed("certificate_active", message))
    };
    if is_active(state.get("certificates", &gone)) {
        return active("the organization");
    }
    for project_id in state.project_ids() {
        if is_active(state.get(&format!("project_certificates/{project_id}"), &gone)) {
            return active(&format!("the project {project_id}"));
        }
    }
    delete(state, request)?;
    state.remove_everywhere("project_certificates/", |seen| id(request.kind, seen) == gone);
    Ok(json!({"object": "certificate.deleted", "id": gone}))
}

pub(crate) fn activate(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
    toggle(state, request, true)
}

pub(crate) fn deactivate(state: &mut State, request: &Request<'_>) -> Result<Value, Refusal> {
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
            changed.push(without_content(certificate));
        }
    }
    let object = if active { "activation" } else { "deactivation" };
    Ok(json!({"object": format!("{}.{object}", request.kind.object), "data": changed}))
}

/// As the calls about one certificate show it: not whether it is active, and what it holds if asked for.
fn by_itself(certificate: Object, with_content: bool) -> Value {
    let mut shown = if with_content { certificate } else { without_content(&certificate) };
    shown.remove("active");
    shown.insert("object".to_owned(), "certificate".into());
    Value::Object(shown)
}

/// From when to when a certificate is valid, in seconds since the epoch.
fn validity(text: &str) -> Result<(i64, i64), String> {
    if text.contains("PRIVATE KEY") {
        return Err("This holds a private key. Nobody else should have it: replace it.".to_owned());
    }
    let unreadable =
        |e: &dyn std::fmt::Display| format!("The certificate cannot be read: {e}. It must be one, as PEM.");
    // In two steps: `from_pem` never ends where the text is shorter than it says.
    let (_, der) = pem::decode_vec(text.trim_start().as_bytes()).map_err(|e| unreadable(&e))?;
    let certificate = Certificate::from_der(&der).map_err(|e| unreadable(&e))?;
    let validity = certificate.tbs_certificate.validity;
    let seconds =
        |time: x509_cert::time::Time| i64::try_from(time.to_unix_duration().as_secs()).unwrap_or(i64::MAX);
    Ok((seconds(validity.not_before), seconds(validity.not_after)))
}
