//! Replies that are odd but allowed: newer than the client, or paged in ways that lose careless ones.

use crate::usage::UsageOddities;
use openai_admin_codegen::spec::{Shape, Spec, Type};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What begins a cursor that leads from an empty page to the page that was asked for.
const DETOUR: &str = "detour-";

/// What is odd about replies. A client that is ready for the future notices none of the first three.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Oddities {
    /// Objects have a field that openapi.yaml does not know.
    pub unknown_fields: bool,
    /// Some values of enums are such as openapi.yaml does not know.
    pub unknown_values: bool,
    /// Before each page but the first one comes one that is empty.
    pub empty_pages: bool,
    /// The second page of a list says that it follows itself. A client that believes it never ends.
    pub repeated_cursors: bool,
    /// What was made is missing from the next lists of its kind, so many of them. Each page counts as one.
    /// Events of the audit log are not meant.
    pub list_lag: u32,
    /// What is odd about the audit log.
    pub audit: AuditOddities,
    /// What is odd about costs and usage.
    pub usage: UsageOddities,
}

/// What is odd about the audit log. Nothing of it is ruled out by the service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct AuditOddities {
    /// In which order events are listed.
    pub order: AuditOrder,
    /// Events that appear late, and so below others that were there before; `None` for none.
    pub late: Option<LateEvents>,
    /// `first_id` and `last_id` are no ids of events.
    pub opaque_cursors: bool,
}

/// In which order events are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuditOrder {
    /// By time, the newest first.
    #[default]
    NewestFirst,
    /// By time, the oldest first.
    OldestFirst,
    /// In one that the seed of the sandbox decides on, whatever their time. The place of an event does not
    /// change.
    Shuffled,
}

/// Which events appear late, and how late. Nothing depends on time, so that tests can rely on it.
///
/// ```
/// use openai_admin_sandbox::LateEvents;
///
/// // Each event is missing from the next three lists.
/// let all = LateEvents::by(3);
/// // Only the second of two is.
/// let some = LateEvents { every: 2, ..all };
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LateEvents {
    /// How many lists of the audit log an event is missing from. Each page counts as one.
    pub lists: u32,
    /// Which ones: those the number of which, as in their id, is divisible by this. By default 1: all.
    #[serde(default = "one")]
    pub every: u32,
}

fn one() -> u32 {
    1
}

impl LateEvents {
    /// All events are missing from so many lists.
    pub fn by(lists: u32) -> Self {
        Self { lists, every: one() }
    }

    /// What makes no sense.
    pub(crate) fn wrong(self) -> Option<String> {
        (self.every == 0).then(|| "every: it must be 1 at least".to_owned())
    }
}

impl Oddities {
    /// Whether replies still are what openapi.yaml has.
    pub(crate) fn keep_contract(self) -> bool {
        !self.unknown_fields && !self.unknown_values
    }

    /// What makes no sense.
    pub(crate) fn wrong(self) -> Option<String> {
        let late = self.audit.late.and_then(LateEvents::wrong);
        let late = late.map(|wrong| format!("audit.late.{wrong}"));
        late.or_else(|| self.usage.wrong().map(|wrong| format!("usage.{wrong}")))
    }

    /// The empty page in place of the one that a cursor asks for.
    pub(crate) fn detour(self, asked: &str, is_next: bool) -> Option<Value> {
        if !self.empty_pages || asked.starts_with(DETOUR) {
            return None;
        }
        let cursor = format!("{DETOUR}{asked}");
        Some(match is_next {
            true => json!({"object": "list", "data": [], "has_more": true, "next": cursor}),
            false => json!({
                "object": "list", "data": [], "has_more": true, "first_id": cursor, "last_id": cursor,
            }),
        })
    }

    /// Makes a page repeat the cursor that it was asked for by, in the field that leads on.
    pub(crate) fn repeat_cursor(self, cursor: &str, field: &str, page: &mut Value) {
        if self.repeated_cursors {
            page["has_more"] = true.into();
            page[field] = cursor.into();
        }
    }

    /// Makes a reply newer than openapi.yaml.
    pub(crate) fn sprinkle(self, spec: &Spec, component: &str, reply: &mut Value, seed: u64) {
        if !self.keep_contract() {
            Sprinkler { oddities: self, spec, random: fastrand::Rng::with_seed(seed) }
                .component(component, reply);
        }
    }
}

/// The cursor that is meant.
pub(crate) fn without_detour(cursor: &str) -> &str {
    cursor.strip_prefix(DETOUR).unwrap_or(cursor)
}

struct Sprinkler<'a> {
    oddities: Oddities,
    spec: &'a Spec,
    random: fastrand::Rng,
}

impl Sprinkler<'_> {
    fn component(&mut self, name: &str, value: &mut Value) {
        match &self.spec.component(name).shape {
            Shape::Enum(_) if self.oddities.unknown_values && value.is_string() && self.random.bool() => {
                *value = format!("newer_{}", self.random.u8(..)).into();
            }
            Shape::Page(item) => {
                for value in value["data"].as_array_mut().into_iter().flatten() {
                    self.component(item, value);
                }
            }
            Shape::Object { properties, .. } => {
                for field in properties {
                    if let Some(value) = value.get_mut(&field.name) {
                        self.value(&field.schema, value);
                    }
                }
                if let (true, Value::Object(object)) = (self.oddities.unknown_fields, value) {
                    object.insert("newer_than_openapi_yaml".to_owned(), json!({"n": self.random.u8(..)}));
                }
            }
            _ => {}
        }
    }

    fn value(&mut self, schema: &Type, value: &mut Value) {
        match (schema, value) {
            (Type::Named(name), value) => self.component(name, value),
            (Type::Array(item), Value::Array(values)) => {
                values.iter_mut().for_each(|value| self.value(item, value));
            }
            _ => {}
        }
    }
}
