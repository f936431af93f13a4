//! The organization: collections of JSON objects, and what every request needs of them.

use crate::answer::Refusal;
use crate::request::Request;
use crate::undo::Undo;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

/// An object as it is on the wire.
pub(crate) type Object = Map<String, Value>;

/// The last number that ids may have. Far enough from the end for what one request needs.
const LAST: u64 = u64::MAX - 1000;

/// The collections of the audit log begin with this. Events have numbers of their own.
pub(crate) const EVENTS: &str = "audit_logs";

/// When everything was created that was there from the beginning, so that the same organization makes
/// the same state.
pub(crate) const BEGINNING: i64 = 1_700_000_000;

/// How many numbers one request uses at most.
const AT_ONCE: u64 = 10;

/// Where the keys are that a project had.
const RETIRED_KEYS: &str = "retired_api_keys";

/// What objects can be below: the parameter of the path, where the parent is, and the property with its id.
type Parent = (&'static str, &'static str, &'static str);

const PARENTS: [Parent; 3] = [
    ("user_id", "users", "id"),
    ("group_id", "groups", "id"),
    ("workload_identity_provider_id", "workload_identity_providers", "id"),
];

const PARENTS_IN_PROJECT: [Parent; 3] = [
    ("user_id", "project_users", "id"),
    ("group_id", "project_groups", "group_id"),
    ("service_account_id", "project_service_accounts", "id"),
];

/// Everything that the organization holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub(crate) struct State {
    /// Items by tag and, within a project, the ids above them: `project_users/proj_1`.
    collections: BTreeMap<String, Vec<Object>>,
    /// Settings by the same kind of key.
    settings: BTreeMap<String, Object>,
    /// The last number that was used for an id.
    numbers: u64,
    /// The last number that was used for the id of an event of the audit log.
    events: u64,
    /// How the change that is under way is taken back, with the numbers before it.
    #[serde(skip)]
    undo: Option<(Undo, [u64; 2])>,
}

/// A state as it is in a file or a request.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    collections: BTreeMap<String, Vec<Object>>,
    settings: BTreeMap<String, Object>,
    numbers: u64,
    /// Older files have none.
    #[serde(default)]
    events: u64,
}

impl TryFrom<Written> for State {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        let Written { collections, settings, numbers, events } = written;
        let full =
            |name: &str, last: u64| format!("{name}: {last} leaves none for ids to come; the most is {LAST}");
        match (numbers, events) {
            (..=LAST, ..=LAST) => Ok(Self { collections, settings, numbers, events, undo: None }.past_ids()),
            (..=LAST, _) => Err(full("events", events)),
            _ => Err(full("numbers", numbers)),
        }
    }
}

impl State {
    /// Counts on from the highest number in an id, so that none is given twice.
    pub(crate) fn past_ids(mut self) -> Self {
        for (key, items) in &self.collections {
            let last = match key.split('/').next() {
                Some(EVENTS) => &mut self.events,
                _ => &mut self.numbers,
            };
            let ids = items.iter().filter_map(|item| item.get("id")?.as_str());
            // New ids have six digits at least. Nobody counts up to 16 of them.
            let numbers = ids.filter_map(|id| {
                let digits = id.rsplit(['_', '-']).next().filter(|digits| (6..16).contains(&digits.len()))?;
                digits.parse::<u64>().ok()
            });
            *last = numbers.fold(*last, u64::max);
        }
        self
    }

    /// Makes a change, of which nothing is left if it fails or panics.
    pub(crate) fn change<T, E>(&mut self, change: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        self.undo = Some((Undo::default(), [self.numbers, self.events]));
        let outcome = catch_unwind(AssertUnwindSafe(|| change(self)));
        if let Some((undo, [numbers, events])) = self.undo.take()
            && !matches!(outcome, Ok(Ok(_)))
        {
            undo.apply(&mut self.collections, &mut self.settings);
            self.numbers = numbers;
            self.events = events;
        }
        outcome.unwrap_or_else(|panic| resume_unwind(panic))
    }

    /// A number that was not used before.
    pub(crate) fn next_number(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }

    pub(crate) fn new_id(&mut self, prefix: &str) -> String {
        format!("{prefix}{:06}", self.next_number())
    }

    /// The id of the next event of the audit log.
    pub(crate) fn new_event_id(&mut self) -> String {
        self.events += 1;
        format!("audit_log-{:06}", self.events)
    }

    /// The number of the last event.
    pub(crate) fn last_event(&self) -> u64 {
        self.events
    }

    /// What the change that is under way has added so far, and to which collection.
    pub(crate) fn added(&self) -> impl Iterator<Item = (&str, &Object)> {
        self.undo.iter().flat_map(|(undo, _)| undo.added(&self.collections))
    }

    /// The items of a collection, to be read.
    pub(crate) fn listed(&self, key: &str) -> &[Object] {
        self.collections.get(key).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn items(&mut self, key: &str) -> &mut Vec<Object> {
        if let Some((undo, _)) = &mut self.undo {
            undo.items(key, self.collections.get(key));
        }
        self.collections.entry(key.to_owned()).or_default()
    }

    /// Adds an item, however large the collection is.
    pub(crate) fn push(&mut self, key: &str, item: Object) {
        match (self.collections.get_mut(key), &mut self.undo) {
            (Some(items), Some((undo, _))) => {
                undo.pushed(key);
                items.push(item);
            }
            _ => self.items(key).push(item),
        }
    }

    /// A setting, to be read.
    pub(crate) fn setting(&self, key: &str) -> Option<&Object> {
        self.settings.get(key)
    }

    pub(crate) fn settings(&mut self) -> &mut BTreeMap<String, Object> {
        if let Some((undo, _)) = &mut self.undo {
            undo.settings(&self.settings);
        }
        &mut self.settings
    }

    /// The item of that id, to be read.
    pub(crate) fn get(&self, key: &str, id: &str) -> Option<&Object> {
        self.listed(key).iter().find(|item| item.get("id").and_then(Value::as_str) == Some(id))
    }

    /// Remembers that a role of a project was made or changed now.
    pub(crate) fn date_role(&mut self, project_id: &str, role_id: &str, now: i64) {
        let times = format!("role_times/{project_id}");
        match self.find(&times, "id", role_id) {
            Some(times) => {
                times.insert("updated_at".to_owned(), now.into());
            }
            None => self.push(&times, object(json!({"id": role_id, "created_at": now, "updated_at": now}))),
        }
    }

    /// The item whose property `id` has this value.
    pub(crate) fn find(&mut self, key: &str, property: &str, id: &str) -> Option<&mut Object> {
        let items = self.collections.get_mut(key)?;
        let place = items.iter().position(|item| is(item, property, id))?;
        if let Some((undo, _)) = &mut self.undo {
            undo.item(key, place, &items[place]);
        }
        items.get_mut(place)
    }

    /// Removes keys of a project, but remembers that there were any: what they used is still told.
    pub(crate) fn retire_keys(&mut self, project_id: &str, now: i64, is_gone: impl Fn(&Object) -> bool) {
        let keys = std::mem::take(self.items(&format!("project_api_keys/{project_id}")));
        let (gone, left): (Vec<_>, Vec<_>) = keys.into_iter().partition(is_gone);
        *self.items(&format!("project_api_keys/{project_id}")) = left;
        for mut key in gone {
            key.insert("deleted_at".to_owned(), now.into());
            self.push(&format!("{RETIRED_KEYS}/{project_id}"), key);
        }
    }

    /// The keys that a project has and had, the oldest first.
    pub(crate) fn keys_ever(&self, project_id: &str) -> Vec<&Object> {
        let kept =
            ["project_api_keys", RETIRED_KEYS].map(|kind| self.listed(&format!("{kind}/{project_id}")));
        let mut keys: Vec<&Object> = kept.into_iter().flatten().collect();
        let made = |key: &Object| key.get("created_at").and_then(Value::as_i64);
        keys.sort_by_key(|key| made(key));
        keys
    }

    /// The ids of all projects, the archived ones too.
    pub(crate) fn project_ids(&self) -> Vec<String> {
        let projects = self.listed("projects").iter();
        projects.filter_map(|project| project.get("id")?.as_str().map(str::to_owned)).collect()
    }

    /// Takes the roles from somebody who is gone, in the organization and in all projects.
    pub(crate) fn forget_roles(&mut self, tag: &str, holder: &str) {
        let of_projects: Vec<_> =
            self.project_ids().iter().map(|project| format!("project_{tag}/{project}/{holder}")).collect();
        for key in of_projects.into_iter().chain([format!("{tag}/{holder}")]) {
            if !self.listed(&key).is_empty() {
                self.items(&key).clear();
            }
        }
    }

    /// Removes the items that `is_gone` names from all collections of a kind.
    pub(crate) fn remove_everywhere(&mut self, prefix: &str, is_gone: impl Fn(&Object) -> bool) {
        for (key, items) in &mut self.collections {
            if key.starts_with(prefix) {
                if let Some((undo, _)) = &mut self.undo {
                    undo.items(key, Some(items));
                }
                items.retain(|item| !is_gone(item));
            }
        }
    }

    /// Whatever a request names above its object must exist, and must not be archived if it writes.
    pub(crate) fn admit(&self, request: &Request<'_>) -> Result<(), Refusal> {
        // A state that somebody made up can be there at once. No id is given twice.
        if request.operation.method != "get" && self.numbers.max(self.events) > LAST - AT_ONCE {
            return Err(Refusal::not_allowed("no_ids_left", "The state has no numbers left for new ids."));
        }
        let project_id = request.param("project_id");
        if project_id.is_empty() {
            return self.admit_below(request, &PARENTS, "");
        }
        let Some(project) = self.listed("projects").iter().find(|project| is(project, "id", project_id))
        else {
            return Err(Refusal::not_found("project", project_id));
        };
        let is_archived = project.get("status").is_some_and(|status| status == "archived");
        // Archiving is the one write that an archived project takes: it changes nothing.
        if is_archived && request.operation.method != "get" && !request.operation.path.ends_with("/archive") {
            return Err(Refusal::not_allowed("project_archived", "An archived project cannot be changed."));
        }
        self.admit_below(request, &PARENTS_IN_PROJECT, &format!("/{project_id}"))
    }

    /// What deeper objects are below must exist.
    fn admit_below(&self, request: &Request<'_>, parents: &[Parent], scope: &str) -> Result<(), Refusal> {
        for (param, tag, property) in parents {
            if request.operation.path.contains(&format!("{{{param}}}/")) {
                let id = request.param(param);
                if !self.listed(&format!("{tag}{scope}")).iter().any(|item| is(item, property, id)) {
                    return Err(Refusal::not_found(&param.trim_end_matches("_id").replace('_', " "), id));
                }
            }
        }
        Ok(())
    }
}

fn is(item: &Object, property: &str, id: &str) -> bool {
    item.get(property).and_then(Value::as_str) == Some(id)
}

/// The object in a JSON literal of this crate.
pub(crate) fn object(value: Value) -> Object {
    match value {
        Value::Object(object) => object,
        _ => Object::new(),
    }
}

#[cfg(test)]
mod tests {
    //! Changes that are not completed, and ids that are there already.

    use super::*;
    use serde_json::json;

    fn item(id: &str) -> Object {
        object(json!({ "id": id }))
    }

    fn state() -> State {
        let mut state = State::default();
        state.push("many", item("a_000001"));
        state.push("many", item("a_000002"));
        state.push("few", item("b"));
        state.settings().insert("setting".to_owned(), item("c"));
        state.next_number();
        state
    }

    /// Changes of all kinds.
    fn change(state: &mut State) {
        state.push("many", item("x"));
        state.push("new", item("x"));
        state.find("many", "id", "a_000001").unwrap().insert("name".to_owned(), "x".into());
        state.items("many").remove(0);
        state.find("many", "id", "x").unwrap().clear();
        state.items("many").clear();
        state.push("many", item("x"));
        state.remove_everywhere("f", |_| true);
        state.settings().clear();
        state.next_number();
    }

    #[test]
    fn nothing_is_left_of_a_change_that_fails_or_panics() {
        let mut state = state();
        let before = state.clone();

        let failed: Result<(), &str> = state.change(|state| {
            change(state);
            Err("in the end")
        });
        assert_eq!((failed, &state), (Err("in the end"), &before));

        let panicked = catch_unwind(AssertUnwindSafe(|| {
            state.change(|state| -> Result<(), ()> {
                change(state);
                panic!("in the end")
            })
        }));
        assert!(panicked.is_err());
        assert_eq!(state, before);

        let mut changed = before.clone();
        change(&mut changed);
        let completed: Result<(), ()> = state.change(|state| {
            change(state);
            Ok(())
        });
        assert_eq!(completed, Ok(()));
        assert_eq!(state, changed);
    }

    #[test]
    fn a_number_that_is_in_an_id_is_not_given_again() {
        let read = |numbers: u64| {
            serde_json::from_value::<State>(json!({
                "collections": {"many": [{"id": "a_000007"}, {"id": "b-0000000000000000000000009"}, {"id": 5}]},
                "settings": {}, "numbers": numbers,
            }))
        };
        assert_eq!(read(3).unwrap().next_number(), 8);
        assert_eq!(read(30).unwrap().next_number(), 31);
        assert_eq!(read(LAST).unwrap().next_number(), LAST + 1);
        let wrong = read(LAST + 1).unwrap_err().to_string();
        assert!(wrong.contains("numbers"), "{wrong}");
    }
}
