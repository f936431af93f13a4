//! The organization: collections of JSON objects, and what every request needs of them.

use crate::answer::Refusal;
use crate::request::Request;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

/// An object as it is on the wire.
pub(crate) type Object = Map<String, Value>;

/// Everything that the organization holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct State {
    /// Items by tag and, within a project, the ids above them: `project_users/proj_1`.
    collections: BTreeMap<String, Vec<Object>>,
    /// Settings by the same kind of key.
    settings: BTreeMap<String, Object>,
    /// The last number that was used for an id.
    numbers: u64,
}

impl State {
    /// A number that was not used before.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }

    pub(crate) fn new_id(&mut self, prefix: &str) -> String {
        format!("{prefix}{:06}", self.next_number())
    }

    /// The items of a collection, to be read.
    pub(crate) fn listed(&self, key: &str) -> &[Object] {
        self.collections.get(key).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn items(&mut self, key: &str) -> &mut Vec<Object> {
        self.collections.entry(key.to_owned()).or_default()
    }

    pub(crate) fn settings(&mut self) -> &mut BTreeMap<String, Object> {
        &mut self.settings
    }

    /// The item of that id, to be read.
    pub(crate) fn get(&self, key: &str, id: &str) -> Option<&Object> {
        self.listed(key).iter().find(|item| item.get("id").and_then(Value::as_str) == Some(id))
    }

    /// Remembers that a role of a project was made or changed now.
    pub(crate) fn date_role(&mut self, project_id: &str, role_id: &str) {
        let (times, now) = (format!("role_times/{project_id}"), now());
        match self.find(&times, "id", role_id) {
            Some(times) => {
                times.insert("updated_at".to_owned(), now.into());
            }
            None => {
                self.items(&times).push(object(json!({"id": role_id, "created_at": now, "updated_at": now})))
            }
        }
    }

    /// The item whose property `id` has this value.
    pub(crate) fn find(&mut self, key: &str, property: &str, id: &str) -> Option<&mut Object> {
        self.items(key).iter_mut().find(|item| item.get(property).and_then(Value::as_str) == Some(id))
    }

    /// Removes the items that `is_gone` names from all collections of a kind.
    pub(crate) fn remove_everywhere(&mut self, prefix: &str, is_gone: impl Fn(&Object) -> bool) {
        for (key, items) in &mut self.collections {
            if key.starts_with(prefix) {
                items.retain(|item| !is_gone(item));
            }
        }
    }

    /// Whatever a request names above its object must exist, and must not be archived if it writes.
    pub(crate) fn admit(&mut self, request: &Request<'_>) -> Result<(), Refusal> {
        let project_id = request.param("project_id");
        if project_id.is_empty() {
            return Ok(());
        }
        let Some(project) = self.find("projects", "id", project_id) else {
            return Err(Refusal::not_found("project", project_id));
        };
        let is_archived = project.get("status").is_some_and(|status| status == "archived");
        // Archiving is the one write that an archived project takes: it changes nothing.
        if is_archived && request.operation.method != "get" && !request.operation.path.ends_with("/archive") {
            return Err(Refusal::not_allowed("project_archived", "An archived project cannot be changed."));
        }
        // The collections in which the parents of deeper objects are.
        let parents = [
            ("users/{user_id}/", "user_id", "project_users", "id"),
            ("groups/{group_id}/", "group_id", "project_groups", "group_id"),
            (
                "service_accounts/{service_account_id}/",
                "service_account_id",
                "project_service_accounts",
                "id",
            ),
        ];
        for (part, param, tag, property) in parents {
            if request.operation.path.contains(part) {
                let (key, id) = (format!("{tag}/{project_id}"), request.param(param));
                if self.find(&key, property, id).is_none() {
                    return Err(Refusal::not_found(param.trim_end_matches("_id"), id));
                }
            }
        }
        Ok(())
    }
}

/// Seconds since the epoch.
pub(crate) fn now() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX)
}

/// So many seconds from now, as far as a number goes.
pub(crate) fn later(seconds: i64) -> i64 {
    now().saturating_add(seconds)
}

/// The object in a JSON literal of this crate.
pub(crate) fn object(value: Value) -> Object {
    match value {
        Value::Object(object) => object,
        _ => Object::new(),
    }
}
