//! Reading a request: its parameters and body, checked against openapi.yaml.

use crate::answer::Refusal;
use crate::kinds::Kind;
use crate::spec::Field;
use crate::spec::Operation;
use crate::spec::Shape;
use crate::spec::Spec;
use crate::spec::Type;
use serde_json::Map;
use serde_json::Value;

/// A request that openapi.yaml allows.
pub(crate) struct Request<'a> {
    pub(crate) spec: &'a Spec,
    pub(crate) operation: &'a Operation,
    pub(crate) kind: &'static Kind,
    params: Vec<(String, String)>,
    query: Vec<(String, String)>,
    pub(crate) body: Map<String, Value>,
}

impl<'a> Request<'a> {
    pub(crate) fn read(
        spec: &'a Spec,
        operation: &'a Operation,
        kind: &'static Kind,
        params: Vec<(String, String)>,
        query: Vec<(String, String)>,
        body: &[u8],
    ) -> Result<Self, Refusal> {
        for (name, value) in &query {
            let field = operation.query.iter().find(|field| field.name == *name);
            let field =
                field.ok_or_else(|| Refusal::invalid(name, format!("Unknown parameter: '{name}'.")))?;
            // A query holds text; read as what the parameter is.
            let value = match field.schema {
                Type::Integer(_) | Type::Boolean => serde_json::from_str(value).unwrap_or(Value::Null),
                _ => Value::from(value.as_str()),
            };
            check(spec, field, &value)?;
        }
        let body = match &operation.body {
            Some(component) => match serde_json::from_slice(body) {
                Ok(Value::Object(body)) => {
                    check_object(spec, component, &body)?;
                    body
                }
                _ => return Err(Refusal::invalid("body", "The body must be a JSON object.")),
            },
            None if body.is_empty() => Map::new(),
            None => return Err(Refusal::invalid("body", "This call takes no body.")),
        };
        Ok(Self { spec, operation, kind, params, query, body })
    }

    /// A path parameter. The route has it.
    pub(crate) fn param(&self, name: &str) -> &str {
        self.params.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The path parameters from the outside in.
    pub(crate) fn path_values(&self) -> Vec<&str> {
        self.params.iter().map(|(_, value)| value.as_str()).collect()
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A text of the body; empty where it is not set.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.body.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    /// The fields of the body as the object has them. What it does not have is left out.
    pub(crate) fn fields(&self, component: &str) -> Map<String, Value> {
        let properties = self.spec.properties(component);
        let mut fields = Map::new();
        for (name, value) in &self.body {
            let renamed = self.kind.renamed.iter().find(|(request, _)| request == name);
            let clears = self.body_field(name).is_some_and(|field| self.is_clearable(field));
            let name = renamed.map_or(name.as_str(), |(_, reply)| reply);
            if properties.iter().any(|property| property.name == name) && (!value.is_null() || clears) {
                fields.insert(name.to_owned(), value.clone());
            }
        }
        fields
    }

    fn body_field(&self, name: &str) -> Option<&Field> {
        let body = self.operation.body.as_deref()?;
        self.spec.properties(body).iter().find(|field| field.name == name)
    }

    fn is_clearable(&self, field: &Field) -> bool {
        field.schema.name().is_some_and(|name| matches!(self.spec.component(name).shape, Shape::Nullable(_)))
    }
}

fn check_object(spec: &Spec, component: &str, object: &Map<String, Value>) -> Result<(), Refusal> {
    let fields = spec.properties(component);
    if let Some(unknown) = object.keys().find(|name| fields.iter().all(|field| field.name != **name)) {
        return Err(Refusal::invalid(unknown, format!("Unknown parameter: '{unknown}'.")));
    }
    for field in fields {
        match object.get(&field.name) {
            Some(Value::Null) | None if !field.required => {}
            None => {
                let message = format!("Missing required parameter: '{}'.", field.name);
                return Err(Refusal::invalid(&field.name, message));
            }
            Some(value) => check(spec, field, value)?,
        }
    }
    match &spec.component(component).shape {
        Shape::Object { one_of_required, .. }
            if !one_of_required.is_empty()
                && one_of_required.iter().all(|name| object.get(name).is_none_or(Value::is_null)) =>
        {
            Err(Refusal::invalid(&one_of_required[0], format!("One of {one_of_required:?} is required.")))
        }
        _ => Ok(()),
    }
}

fn check(spec: &Spec, field: &Field, value: &Value) -> Result<(), Refusal> {
    let wrong = |expected: &str| {
        let message = format!("Invalid value for '{}': expected {expected}.", field.name);
        Err(Refusal::invalid(&field.name, message))
    };
    let is_outside = |number: i64| {
        field.least.is_some_and(|least| number < least) || field.most.is_some_and(|most| number > most)
    };
    match &field.schema {
        Type::Integer(_) => match value.as_i64() {
            Some(number) if is_outside(number) => wrong(&range(field)),
            Some(_) => Ok(()),
            None => wrong("an integer"),
        },
        Type::Array(item) => match value.as_array() {
            Some(items) if is_outside(i64::try_from(items.len()).unwrap_or(i64::MAX)) => {
                wrong(&format!("{} items", range(field)))
            }
            Some(items) => {
                let item = Field { schema: (**item).clone(), least: None, most: None, ..field.clone() };
                items.iter().try_for_each(|value| check(spec, &item, value))
            }
            None => wrong("an array"),
        },
        Type::String if value.is_string() => Ok(()),
        Type::String => wrong("a string"),
        Type::Boolean if value.is_boolean() => Ok(()),
        Type::Boolean => wrong("true or false"),
        Type::Map if value.is_object() => Ok(()),
        Type::Map => wrong("an object"),
        Type::Named(name) => match (&spec.component(name).shape, value) {
            (Shape::Enum(known), Value::String(value)) if known.iter().all(|(known, _)| known != value) => {
                let known: Vec<_> = known.iter().map(|(known, _)| format!("'{known}'")).collect();
                wrong(&format!("one of {}", known.join(", ")))
            }
            (Shape::Enum(_) | Shape::Id | Shape::Secret | Shape::Nullable(_), Value::String(_)) => Ok(()),
            (Shape::Enum(_) | Shape::Id | Shape::Secret | Shape::Nullable(_), _) => wrong("a string"),
            (Shape::Object { .. }, Value::Object(object)) => check_object(spec, name, object),
            (Shape::Object { .. }, _) => wrong("an object"),
            (Shape::Union(schemas), _) => {
                let fits = |schema: &Type| {
                    check(spec, &Field { schema: schema.clone(), ..field.clone() }, value).is_ok()
                };
                if schemas.iter().any(fits) { Ok(()) } else { wrong("one of the documented forms") }
            }
            (Shape::Timestamp, Value::Number(_)) => Ok(()),
            (Shape::Timestamp, _) => wrong("seconds since the epoch"),
            (Shape::Page(_), _) => wrong("nothing of the kind"),
        },
    }
}

fn range(field: &Field) -> String {
    match (field.least, field.most) {
        (Some(least), Some(most)) => format!("{least} to {most}"),
        (Some(least), None) => format!("at least {least}"),
        (None, Some(most)) => format!("at most {most}"),
        (None, None) => "any number of".to_owned(),
    }
}
