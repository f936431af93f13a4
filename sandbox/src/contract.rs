//! Checks requests and replies against openapi.yaml, which is compiled in.
//!
//! openapi.yaml is OpenAPI 3.0; its schemas are turned into JSON Schema once, for the `jsonschema`
//! crate. Requests are read strictly: what openapi.yaml does not have is refused, a null where it has
//! none too.

use crate::answer::Refusal;
use axum::http::StatusCode;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use openai_admin_codegen::spec::{Field, Operation, Restriction, Shape, Spec, Type};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// Fields that openapi.yaml requires of Rust callers and the service of nobody, with the component that
/// they are in: absent or null, they change nothing.
const OPTIONAL_TO_THE_SERVICE: [(&str, &str); 2] =
    [("UpdateProjectUserRequest", "role"), ("UpdateCertificateRequest", "name")];

/// openapi.yaml, and what it asks of each operation.
pub(crate) struct Contract {
    pub(crate) spec: Spec,
    components: Components,
    /// By operationId. Made when they are first needed: not every sandbox needs all of them.
    rules: BTreeMap<String, OnceLock<Result<Rules, String>>>,
}

/// What one operation asks for.
struct Rules {
    query: BTreeMap<String, Validator>,
    body: Option<Validator>,
    reply: Validator,
}

impl Contract {
    /// The contract of every sandbox of this process.
    pub(crate) fn get() -> Result<&'static Self, String> {
        static CONTRACT: OnceLock<Result<Contract, String>> = OnceLock::new();
        CONTRACT.get_or_init(Self::read).as_ref().map_err(String::clone)
    }

    fn read() -> Result<Self, String> {
        let spec = Spec::read(openai_admin::OPENAPI).map_err(|problem| problem.within("openapi.yaml"))?;
        let rules = spec.operations.iter().map(|operation| (operation.id.clone(), OnceLock::new()));
        Ok(Self { components: Components::of(&spec), rules: rules.collect(), spec })
    }

    fn rules(&self, operation: &str) -> Result<&Rules, Refusal> {
        let broken = |wrong: &str| {
            Refusal::failure(StatusCode::INTERNAL_SERVER_ERROR, format!("openapi.yaml: {wrong}"))
        };
        let (Some(rules), Some(operation)) = (self.rules.get(operation), self.operation(operation)) else {
            return Err(Refusal::unknown_route());
        };
        rules.get_or_init(|| self.compile(operation)).as_ref().map_err(|wrong| broken(wrong))
    }

    fn compile(&self, operation: &Operation) -> Result<Rules, String> {
        let body = operation.body.as_deref().map(|name| self.components.validator(name)).transpose()?;
        let mut query = BTreeMap::new();
        for field in &operation.query {
            let schema = self.spec.document.at(&format!("{}/schema", field.place));
            let schema = schema.ok_or_else(|| format!("{} has no schema", field.place))?;
            query.insert(field.name.clone(), self.components.compile(schema.clone())?);
        }
        Ok(Rules { query, body, reply: self.components.validator(&operation.reply)? })
    }

    /// The operation of that name. The table of operations comes from the same document.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.spec.operations.iter().find(|operation| operation.id == id)
    }

    /// Refuses a query that holds something unknown, or something of another kind than it should. Gives it
    /// back with the names of openapi.yaml, and each value of a list by itself.
    pub(crate) fn check_query(
        &self,
        operation: &Operation,
        query: Vec<(String, String)>,
    ) -> Result<Vec<(String, String)>, Refusal> {
        let rules = self.rules(&operation.id)?;
        let mut values = Vec::new();
        let mut given = BTreeMap::<&str, Vec<Value>>::new();
        for (name, text) in query {
            let Some(field) = parameter(operation, &name) else { return Err(unknown(&name)) };
            let known = given.entry(&field.name).or_default();
            let item = match &field.schema {
                Type::Array(item) => Some(&**item),
                _ => None,
            };
            if !known.is_empty() && item.is_none() {
                return Err(Refusal::invalid(&name, format!("'{name}' is there more than once.")));
            }
            // With brackets, each value comes by itself, and a comma is part of it.
            let is_joined = item.is_some() && !name.ends_with("[]");
            for text in text.split(|letter| is_joined && letter == ',') {
                if text.is_empty() {
                    return Err(Refusal::invalid(&name, format!("'{name}' must not be empty.")));
                }
                // A query holds text; read as what the parameter is.
                known.push(self.read_text(item.unwrap_or(&field.schema), text));
                values.push((field.name.clone(), text.to_owned()));
            }
        }
        for (name, mut known) in given {
            let Some(rule) = rules.query.get(name) else { return Err(unknown(name)) };
            let is_list = operation
                .query
                .iter()
                .any(|field| field.name == name && matches!(field.schema, Type::Array(_)));
            let value = if is_list { known.into() } else { known.pop().unwrap_or_default() };
            rule.validate(&value).map_err(|e| refusal(name, &e))?;
        }
        self.check_restrictions(operation, &values)?;
        Ok(values)
    }

    /// Refuses values that a flag rules out.
    fn check_restrictions(&self, operation: &Operation, values: &[(String, String)]) -> Result<(), Refusal> {
        for field in &operation.query {
            let Some(Restriction { parameter, subset }) = &field.restricts else { continue };
            if !values.iter().any(|(name, value)| *name == field.name && value == "true") {
                continue;
            }
            let restricted = operation.query.iter().find(|field| field.name == *parameter);
            let component = restricted.and_then(|field| match &field.schema {
                Type::Array(item) => item.name(),
                schema => schema.name(),
            });
            let subsets = component.map(|name| self.spec.subsets(self.spec.component(name)));
            let allowed = subsets.into_iter().flatten().find(|(name, _)| name == subset);
            let allowed = allowed.map(|(_, values)| values).unwrap_or_default();
            let is_foreign =
                |(name, value): &&(String, String)| name == parameter && !allowed.contains(value);
            if let Some((_, foreign)) = values.iter().find(is_foreign) {
                let message = format!("'{foreign}' in '{parameter}' does not go with '{}=true'.", field.name);
                return Err(Refusal::invalid(parameter, message));
            }
        }
        Ok(())
    }

    /// A value in a query as JSON. An integer is written in one way only, in decimal digits.
    fn read_text(&self, schema: &Type, text: &str) -> Value {
        let is_integer = match schema {
            Type::Integer(_) => true,
            Type::Named(name) => matches!(self.spec.component(name).shape, Shape::Timestamp),
            _ => false,
        };
        match (schema, text) {
            _ if is_integer => match text.parse::<i64>() {
                Ok(number) if number.to_string() == text => number.into(),
                _ => text.into(),
            },
            (Type::Boolean, "true") => true.into(),
            (Type::Boolean, "false") => false.into(),
            _ => text.into(),
        }
    }

    /// The body of a request, where it has one.
    pub(crate) fn check_body(
        &self,
        operation: &Operation,
        body: &[u8],
    ) -> Result<Map<String, Value>, Refusal> {
        let Some(rule) = &self.rules(&operation.id)?.body else {
            return match body.is_empty() {
                true => Ok(Map::new()),
                false => Err(Refusal::invalid("body", "This call takes no body.")),
            };
        };
        let value: Value = serde_json::from_slice(body)
            .map_err(|e| Refusal::invalid("body", format!("The body must be a JSON object: {e}.")))?;
        if let Some(e) = rule.iter_errors(&value).next() {
            return Err(refusal("", &e));
        }
        let Value::Object(body) = whole(value) else {
            return Err(Refusal::invalid("body", "The body must be a JSON object."));
        };
        self.check_exclusive(operation, &body)?;
        Ok(body)
    }

    /// Refuses fields of which the service takes one at most.
    fn check_exclusive(&self, operation: &Operation, body: &Map<String, Value>) -> Result<(), Refusal> {
        let component = operation.body.as_ref().map(|name| &self.spec.component(name).shape);
        let Some(Shape::Object { mutually_exclusive, .. }) = component else { return Ok(()) };
        for group in mutually_exclusive {
            let is_set =
                |name: &&String| !matches!(body.get(*name), None | Some(Value::Null | Value::Bool(false)));
            let mut set = group.iter().filter(is_set);
            if let (Some(first), Some(last)) = (set.next(), set.next_back()) {
                return Err(Refusal::invalid(
                    last,
                    format!("'{last}' cannot be set together with '{first}'."),
                ));
            }
        }
        Ok(())
    }

    /// Refuses a reply that is not what openapi.yaml has, as the sandbox's own failure.
    pub(crate) fn check_reply(&self, operation: &str, reply: &Value) -> Result<(), Refusal> {
        let errors = self.rules(operation)?.reply.iter_errors(reply);
        let wrong: Vec<_> =
            errors.map(|e| format!("{e} at '{}' ({})", e.instance_path(), e.schema_path())).collect();
        if wrong.is_empty() {
            return Ok(());
        }
        let message = format!("the reply to {operation} is not what openapi.yaml has: {}", wrong.join("; "));
        Err(Refusal::failure(StatusCode::INTERNAL_SERVER_ERROR, message))
    }
}

/// The parameter that a name in a query stands for. Lists have brackets behind their name, or none.
fn parameter<'a>(operation: &'a Operation, name: &str) -> Option<&'a Field> {
    fn plain(name: &str) -> &str {
        name.strip_suffix("[]").unwrap_or(name)
    }
    operation.query.iter().find(|field| match field.schema {
        Type::Array(_) => plain(&field.name) == plain(name),
        _ => field.name == name,
    })
}

/// JSON knows one kind of number, and `5.0` and `1e3` are integers as good as `5` and `1000`: they are
/// kept as such. Their range was checked, and openapi.yaml has no numbers with fractions.
fn whole(mut value: Value) -> Value {
    match &mut value {
        Value::Number(number) => {
            if let (None, None, Some(float)) = (number.as_i64(), number.as_u64(), number.as_f64())
                && float.fract() == 0.0
                && (-(2f64.powi(63))..2f64.powi(63)).contains(&float)
            {
                #[allow(clippy::cast_possible_truncation, reason = "it is whole, and in range")]
                return (float as i64).into();
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| *value = whole(value.take())),
        Value::Object(fields) => fields.values_mut().for_each(|value| *value = whole(value.take())),
        _ => {}
    }
    value
}

fn unknown(name: &str) -> Refusal {
    Refusal::invalid(name, format!("Unknown parameter: '{name}'."))
}

/// A refusal that says which value breaks which rule.
fn refusal(name: &str, e: &ValidationError<'_>) -> Refusal {
    if let ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } = e.kind()
        && let Some(first) = context.iter().flatten().next()
    {
        // What is wrong with the first form says more than that no form fits.
        return refusal(name, first);
    }
    let path = e.instance_path().to_string();
    // Of a list it is the list that is at fault, not its third item.
    let names = path.split('/').filter(|part| !part.is_empty() && part.parse::<usize>().is_err());
    let mut param: Vec<&str> = names.collect();
    match e.kind() {
        ValidationErrorKind::Required { property } => {
            param.extend(property.as_str());
            let param = param.join(".");
            Refusal::invalid(&param, format!("Missing required parameter: '{param}' (rule `required`)."))
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            param.extend(unexpected.first().map(String::as_str));
            unknown(&param.join("."))
        }
        _ => {
            let fallback = if name.is_empty() { "body" } else { name };
            let param = if param.is_empty() { fallback.to_owned() } else { param.join(".") };
            let rule = e.schema_path().to_string();
            let rule = rule.rsplit('/').next().unwrap_or_default();
            Refusal::invalid(&param, format!("Invalid value for '{param}': {e} (rule `{rule}`)."))
        }
    }
}

/// The components of openapi.yaml as JSON Schema.
struct Components(Map<String, Value>);

impl Components {
    fn of(spec: &Spec) -> Self {
        let mut schemas =
            spec.document.root["components"]["schemas"].as_object().cloned().unwrap_or_default();
        for (name, schema) in &mut schemas {
            for (component, field) in OPTIONAL_TO_THE_SERVICE {
                if component == name {
                    let required = schema.get_mut("required").and_then(Value::as_array_mut);
                    required.into_iter().for_each(|required| required.retain(|known| known != field));
                    schema["properties"][field]["nullable"] = true.into();
                }
            }
            // What readers do not rely on, and the service's document requires, is sent.
            if let Some(Value::Array(upstream)) = schema.get("x-required-upstream").cloned() {
                match schema.get_mut("required").and_then(Value::as_array_mut) {
                    Some(required) => required.extend(upstream),
                    None => schema["required"] = upstream.into(),
                }
            }
            convert(schema);
            if let Shape::Object { one_of_required, .. } = &spec.component(name).shape
                && !one_of_required.is_empty()
            {
                // A null is as good as nothing.
                let set = |name: &String| json!({"required": [name], "properties": {name: {"not": {"type": "null"}}}});
                schema["anyOf"] = one_of_required.iter().map(set).collect();
            }
        }
        Self(schemas)
    }

    fn validator(&self, name: &str) -> Result<Validator, String> {
        self.compile(json!({"$ref": format!("#/components/schemas/{name}")}))
    }

    fn compile(&self, mut schema: Value) -> Result<Validator, String> {
        convert(&mut schema);
        let root = json!({"allOf": [schema], "components": {"schemas": self.0}});
        jsonschema::draft202012::new(&root).map_err(|e| format!("openapi.yaml: {e}"))
    }
}

/// OpenAPI 3.0 to JSON Schema: `nullable` becomes a type, and objects hold nothing that is not written down.
fn convert(schema: &mut Value) {
    match schema {
        Value::Array(schemas) => schemas.iter_mut().for_each(convert),
        Value::Object(object) => {
            object.values_mut().for_each(convert);
            limit(object);
            if object.contains_key("properties") && object.get("type").is_some_and(|kind| kind == "object") {
                object.entry("additionalProperties").or_insert(Value::Bool(false));
            }
            if object.remove("nullable") == Some(Value::Bool(true)) {
                *schema = or_null(Value::Object(std::mem::take(object)));
            }
        }
        _ => {}
    }
}

/// What a format says of an integer becomes a rule: it must fit.
fn limit(schema: &mut Map<String, Value>) {
    let (least, most) = match schema.get("format").and_then(Value::as_str) {
        Some("int64" | "unixtime") => (i64::MIN, i64::MAX),
        Some("uint32") => (0, u32::MAX.into()),
        Some("int32") => (i32::MIN.into(), i32::MAX.into()),
        _ => return,
    };
    if schema.get("type").is_some_and(|kind| kind == "integer") {
        schema.entry("minimum").or_insert(least.into());
        schema.entry("maximum").or_insert(most.into());
    }
}

fn or_null(schema: Value) -> Value {
    match schema.get("anyOf").and_then(Value::as_array) {
        Some(forms) if forms.contains(&json!({"type": "null"})) => schema,
        _ => json!({"anyOf": [schema, {"type": "null"}]}),
    }
}
