//! How the payload of an event is made from a request, its reply, and what there was before.

use crate::request::Request;
use crate::state::Object;
use serde_json::{Map, Value};

/// What there is in place of the id of the organization, which no operation shows.
const ORGANIZATION: &str = "org-sandbox";

/// A property of a payload, with dots for objects in objects, and where its value is from.
pub(super) type Property = (&'static str, Source);

/// Where a value is from. One that is not there is left out.
#[derive(Debug)]
pub(super) enum Source {
    /// A parameter of the path.
    Path(&'static str),
    /// The last parameter of the path.
    Last,
    /// What the body has there.
    Body(&'static str),
    /// All of the body.
    WholeBody,
    /// What the reply has there, with dots for objects in objects.
    Reply(&'static str),
    /// `id` and `name` of the items of the reply.
    Items,
    /// What the object had before, with dots for objects in objects.
    Before(&'static str),
    /// What is in a list of the body and was not in that of the object.
    Added(&'static str),
    /// What was in a list of the object and is not in that of the body.
    Removed(&'static str),
    /// The id of the project, or of the organization.
    Resource,
    /// Which of the two it is.
    ResourceType,
    /// Values of their own in one text.
    Joined(&'static [Source]),
    Text(&'static str),
}

/// What is known of a write that was carried out.
pub(super) struct Facts<'a> {
    pub(super) request: &'a Request<'a>,
    pub(super) reply: &'a Value,
    /// The object as it was.
    pub(super) before: Option<&'a Object>,
}

impl Facts<'_> {
    /// A payload of these properties. There is none without the first one, which tells what it is about.
    pub(super) fn payload(&self, properties: &[Property]) -> Option<Object> {
        let mut payload = Map::new();
        for (index, (place, source)) in properties.iter().enumerate() {
            let value = self.value(source);
            if index == 0 && value.is_none() {
                return None;
            }
            put(&mut payload, place, value);
        }
        Some(payload)
    }

    fn value(&self, source: &Source) -> Option<Value> {
        let body = &self.request.body;
        let found = match source {
            Source::Path(name) => Some(self.request.param(name).into()),
            Source::Last => self.request.path_values().last().map(|id| (*id).into()),
            Source::Body(name) => body.get(*name).cloned(),
            Source::WholeBody => Some(body.clone().into()),
            Source::Reply(place) => at(self.reply, place).cloned(),
            Source::Items => {
                self.reply.get("data")?.as_array().map(|items| items.iter().map(named).collect())
            }
            Source::Before(place) => {
                let (name, rest) = place.split_once('.').unwrap_or((place, ""));
                at(self.before?.get(name)?, rest).cloned()
            }
            Source::Added(name) => missing(list(body, name)?, list(self.before?, name)),
            Source::Removed(name) => missing(list(self.before?, name)?, Some(list(body, name)?)),
            Source::Resource => Some(match self.request.param("project_id") {
                "" => ORGANIZATION.into(),
                project_id => project_id.into(),
            }),
            Source::ResourceType => Some(match self.request.param("project_id") {
                "" => "api.organization".into(),
                _ => "api.project".into(),
            }),
            Source::Joined(sources) => {
                let parts = sources.iter().map(|source| Some(self.value(source)?.as_str()?.to_owned()));
                parts.collect::<Option<Vec<_>>>().map(|parts| parts.join(":").into())
            }
            Source::Text(text) => Some((*text).into()),
        };
        found.filter(|value| !value.is_null() && value != "")
    }
}

/// Puts a value into a payload. The objects around it are there without it too.
fn put(payload: &mut Object, place: &str, value: Option<Value>) {
    match (place.split_once('.'), value) {
        (Some((name, rest)), value) => {
            let inner = payload.entry(name).or_insert_with(|| Map::new().into());
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
        (None, Some(value)) => drop(payload.insert(place.to_owned(), value)),
        (None, None) => {}
    }
}

/// What is in a value, with dots for objects in objects.
fn at<'a>(value: &'a Value, place: &str) -> Option<&'a Value> {
    place.split('.').filter(|name| !name.is_empty()).try_fold(value, |at, name| at.get(name))
}

fn named(item: &Value) -> Value {
    let fields =
        ["id", "name"].into_iter().filter_map(|name| Some((name.to_owned(), item.get(name)?.clone())));
    Value::Object(fields.collect())
}

fn list<'a>(object: &'a Object, name: &str) -> Option<&'a Vec<Value>> {
    object.get(name)?.as_array()
}

/// What is in one list and not in another.
fn missing(from: &[Value], other: Option<&Vec<Value>>) -> Option<Value> {
    Some(from.iter().filter(|value| other.is_none_or(|other| !other.contains(value))).cloned().collect())
}
