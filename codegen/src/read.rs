//! Reads openapi.yaml.
//!
//! Whatever the rest relies on is checked here, so that a mistake is reported with its line and not by a
//! panic.

mod extensions;
mod parts;

use crate::checks;
use crate::spec::{CURSOR_STYLES, Component, Field, METHODS, Operation, Shape, Spec, Type, Union, constant};
use crate::yaml::{Document, Problem, child};
use extensions::values_since;
use parts::{COMPONENTS, strings, text};
use serde_json::Value;
use std::collections::BTreeMap;

impl Spec {
    /// Reads a text and checks what generation relies on.
    pub fn read(text: &str) -> Result<Self, Problem> {
        Self::of(Document::parse(text)?)
    }

    /// The same for what was parsed already.
    pub fn of(document: Document) -> Result<Self, Problem> {
        for place in ["/openapi", "/info/version"] {
            if let Some(number @ Value::Number(_)) = document.at(place) {
                return Err(document
                    .problem(place, format!("must be a text, not the number {number}; put it in quotes")));
            }
        }
        let version = document.root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        if !version.starts_with("3.0.") {
            return Err(document.problem("/openapi", "must be 3.0.x, which is what progenitor reads"));
        }
        let mut spec = Self { operations: Vec::new(), components: BTreeMap::new(), document };
        spec.read_components()?;
        spec.read_operations()?;
        checks::check(&spec)?;
        Ok(spec)
    }

    fn read_components(&mut self) -> Result<(), Problem> {
        let place = "/components/schemas";
        for (name, schema) in object(&self.document, place)? {
            let place = child(place, name);
            let component = Component {
                description: text(schema, "description"),
                shape: self.shape(schema, &place)?,
                place,
            };
            self.components.insert(name.clone(), component);
        }
        Ok(())
    }

    fn shape(&self, schema: &Value, place: &str) -> Result<Shape, Problem> {
        let kind = schema.get("type").and_then(Value::as_str);
        let format = schema.get("format").and_then(Value::as_str);
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let meanings = &schema["x-enum-descriptions"];
            return values
                .iter()
                .map(|value| {
                    let value = value.as_str().unwrap_or_default().to_owned();
                    match meanings.get(&value).and_then(Value::as_str) {
                        Some(meaning) => Ok((value, meaning.to_owned())),
                        None => Err(self
                            .document
                            .problem(place, format!("`{value}` is not explained in x-enum-descriptions"))),
                    }
                })
                .collect::<Result<_, _>>()
                .map(Shape::Enum);
        }
        if schema.get("oneOf").is_some() {
            return self.read_union(schema, place).map(Shape::Union);
        }
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            return Ok(Shape::Nullable(self.schema(schema, place)?));
        }
        Ok(match (kind, format) {
            (Some("string"), Some("id")) => Shape::Id,
            (Some("string"), Some("password")) => Shape::Secret,
            (Some("integer"), Some("unixtime")) => Shape::Timestamp,
            (Some("number"), Some("decimal")) => Shape::Decimal,
            (Some("object"), _) => {
                let properties = self.fields(schema, place)?;
                if let Some(item) = page_item(&properties) {
                    return Ok(Shape::Page(item.to_owned()));
                }
                let one_of_required = strings(schema, "x-one-of-required");
                self.optional(&one_of_required, &properties, &child(place, "x-one-of-required"))?;
                let upstream = strings(schema, "x-required-upstream");
                self.optional(&upstream, &properties, &child(place, "x-required-upstream"))?;
                let mutually_exclusive = self.read_mutually_exclusive(schema, &properties, place)?;
                let empty_lists = self.read_empty_lists(schema, &properties, place)?;
                let payloads = self.read_payloads(schema, &properties, place)?;
                Shape::Object { properties, one_of_required, mutually_exclusive, empty_lists, payloads }
            }
            _ => {
                return Err(self.document.problem(
                    place,
                    "a component must be an object, an enum, an id, a timestamp, a decimal, a secret, \
                     nullable or a oneOf; write anything else in place",
                ));
            }
        })
    }

    fn fields(&self, schema: &Value, place: &str) -> Result<Vec<Field>, Problem> {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            return Err(self.document.problem(place, "an object component needs properties"));
        };
        let required = strings(schema, "required");
        if let Some(name) = required.iter().find(|name| !properties.contains_key(*name)) {
            let message = format!("`{name}` is required but is not a property");
            return Err(self.document.problem(&child(place, "required"), message));
        }
        let place = child(place, "properties");
        let mut fields = properties
            .iter()
            .map(|(name, schema)| {
                self.field(name, schema, schema, required.contains(name), &child(&place, name))
            })
            .collect::<Result<Vec<_>, _>>()?;
        // Required ones come first, in the order in which they are listed: they become arguments.
        fields
            .sort_by_key(|field| required.iter().position(|name| *name == field.name).unwrap_or(usize::MAX));
        Ok(fields)
    }

    fn field(
        &self,
        name: &str,
        described: &Value,
        schema: &Value,
        required: bool,
        place: &str,
    ) -> Result<Field, Problem> {
        let number = |keys: [&str; 3]| keys.iter().find_map(|key| schema.get(key).and_then(Value::as_i64));
        Ok(Field {
            name: name.to_owned(),
            description: text(described, "description"),
            schema: self.schema(schema, place)?,
            required,
            nullable: schema.get("nullable") == Some(&Value::Bool(true)),
            constant: constant(&text(described, "description")),
            least: number(["minimum", "minItems", "minLength"]),
            most: number(["maximum", "maxItems", "maxLength"]),
            most_by: self.read_maximum_by(described, place)?,
            values_since: values_since(described),
            restricts: self.read_restriction(described, place)?,
            rust_name: described.get("x-rust-name").and_then(Value::as_str).map(str::to_owned),
            place: place.to_owned(),
        })
    }

    fn schema(&self, schema: &Value, place: &str) -> Result<Type, Problem> {
        let target = match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            None => schema,
            Some([only]) => only,
            Some(_) => return Err(self.document.problem(place, "allOf may only wrap one $ref")),
        };
        if let Some(target) = target.get("$ref") {
            let name = target.as_str().and_then(|target| target.strip_prefix(COMPONENTS));
            return match name.filter(|name| self.document.root["components"]["schemas"].get(name).is_some()) {
                Some(name) => Ok(Type::Named(name.to_owned())),
                None => Err(self.document.problem(place, format!("{target} is not a component"))),
            };
        }
        if schema.get("enum").is_some() {
            return Err(self.document.problem(place, "an enum must be a named component"));
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") => Ok(Type::String),
            Some("boolean") => Ok(Type::Boolean),
            Some("integer") => {
                Ok(Type::Integer(schema.get("format").and_then(Value::as_str).map(str::to_owned)))
            }
            Some("array") => match schema.get("items") {
                Some(items) => Ok(Type::Array(Box::new(self.schema(items, &child(place, "items"))?))),
                None => Err(self.document.problem(place, "an array needs items")),
            },
            Some("object") if schema.get("properties").is_none() => Ok(Type::Map),
            Some("object") => {
                Err(self.document.problem(place, "an object with properties must be a named component"))
            }
            Some(other) => {
                let message = format!(
                    "`type: {other}` is not supported here; use string, boolean, integer, array or object"
                );
                Err(self.document.problem(place, message))
            }
            None => Err(self.document.problem(place, "needs a type or a $ref to a component")),
        }
    }

    fn read_operations(&mut self) -> Result<(), Problem> {
        let mut operations = Vec::new();
        for (path, item) in object(&self.document, "/paths")? {
            let place = child("/paths", path);
            for (method, operation) in item.as_object().into_iter().flatten() {
                let below = child(&place, method);
                match method.as_str() {
                    "parameters" | "summary" | "description" => {}
                    known if METHODS.contains(&known) => {
                        operations.push(self.operation(path, method, item, operation, below)?);
                    }
                    _ => return Err(self.document.problem(&below, "not a method that is used here")),
                }
            }
        }
        let mut seen = BTreeMap::new();
        for operation in &operations {
            if let Some(first) = seen.insert(operation.id.clone(), &operation.path) {
                let message = format!("operationId `{}` is used by {first} already", operation.id);
                return Err(self.document.problem(&child(&operation.place, "operationId"), message));
            }
        }
        self.operations = operations;
        Ok(())
    }

    fn operation(
        &self,
        path: &str,
        method: &str,
        item: &Value,
        operation: &Value,
        place: String,
    ) -> Result<Operation, Problem> {
        let problem = |key: &str, message: &str| self.document.problem(&child(&place, key), message);
        let id = text(operation, "operationId");
        if id.is_empty() || !id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_') {
            return Err(problem("operationId", "missing or not in snake case"));
        }
        let flag = |key: &str| operation.get(key).and_then(Value::as_bool);
        let Some(idempotent) = flag("x-idempotent") else {
            return Err(problem("x-idempotent", "missing; say true or false"));
        };
        let written = |key: &str| operation.get(key).and_then(Value::as_str);
        let known = |name: &str| CURSOR_STYLES.into_iter().find(|style| style.name == name);
        let cursor_style = written("x-cursor-style").map(known);
        if cursor_style == Some(None) {
            let names = CURSOR_STYLES.map(|style| format!("`{}`", style.name)).join(" or ");
            return Err(problem("x-cursor-style", &format!("must be {names}")));
        }

        let mut fields = Vec::new();
        for (base, source) in [(parent(&place), item), (place.as_str(), operation)] {
            for index in 0..source["parameters"].as_array().map_or(0, Vec::len) {
                fields.push(self.parameter(&format!("{base}/parameters/{index}"))?);
            }
        }
        let (in_path, query): (Vec<_>, Vec<_>) = fields.into_iter().partition(|(within, _)| within == "path");
        if let Some((within, field)) = query.iter().find(|(within, _)| within != "query") {
            return Err(self
                .document
                .problem(&field.place, format!("parameters in `{within}` are not used here")));
        }
        let mut path_parameters = Vec::new();
        for name in path.split(['{', '}']).skip(1).step_by(2) {
            match in_path.iter().find(|(_, field)| field.name == name) {
                Some((_, field)) => path_parameters.push(field.clone()),
                None => {
                    return Err(self
                        .document
                        .problem(&place, format!("path parameter `{name}` is not declared")));
                }
            }
        }
        if path_parameters.len() != in_path.len() {
            return Err(self
                .document
                .problem(&place, "a path parameter is declared that the path does not have"));
        }

        let content = "/content/application~1json/schema";
        let body = match operation.get("requestBody") {
            None => None,
            Some(_) => Some(self.named(&format!("{place}/requestBody{content}"))?),
        };
        let whole = body.as_ref().and_then(|body| self.whole(body, &id));
        let reply = self.named(&format!("{place}/responses/200{content}"))?;
        let operation = Operation {
            id,
            method: method.to_owned(),
            path: path.to_owned(),
            tag: strings(operation, "tags").into_iter().next().unwrap_or_default(),
            summary: text(operation, "summary"),
            description: text(operation, "description"),
            idempotent,
            handle: written("x-handle").map(str::to_owned),
            cursor_style: cursor_style.flatten(),
            carries_secret: flag("x-carries-secret").unwrap_or(false),
            confirmation: written("x-confirmation").map(str::to_owned),
            path_parameters,
            query: query.into_iter().map(|(_, field)| field).collect(),
            body,
            whole,
            reply,
            place,
        };
        self.agree(&operation)?;
        Ok(operation)
    }

    /// The field that stands for a body that is one of several objects. It is called what the operation acts on.
    fn whole(&self, body: &str, operation: &str) -> Option<Field> {
        let Component { description, shape: Shape::Union(Union::Tagged { .. }), place } =
            self.component(body)
        else {
            return None;
        };
        let (_, noun) = operation.split_once('_')?;
        Some(Field {
            name: noun.to_owned(),
            description: description.clone(),
            schema: Type::Named(body.to_owned()),
            required: true,
            nullable: false,
            constant: None,
            least: None,
            most: None,
            most_by: None,
            values_since: Vec::new(),
            restricts: None,
            rust_name: None,
            place: place.clone(),
        })
    }

    fn parameter(&self, place: &str) -> Result<(String, Field), Problem> {
        let mut place = place.to_owned();
        let mut parameter = self.document.at(&place).unwrap_or(&Value::Null);
        if let Some(target) = parameter.get("$ref").and_then(Value::as_str) {
            let target = target.trim_start_matches('#');
            let named = target.strip_prefix("/components/parameters/").filter(|name| !name.contains('/'));
            let Some(found) = named.and_then(|_| self.document.at(target)) else {
                return Err(self
                    .document
                    .problem(&place, format!("`#{target}` is no parameter in components")));
            };
            (place, parameter) = (target.to_owned(), found);
        }
        let Some(schema) = parameter.get("schema") else {
            return Err(self.document.problem(&place, "a parameter needs a schema"));
        };
        let required = parameter.get("required") == Some(&Value::Bool(true));
        let field = self.field(&text(parameter, "name"), parameter, schema, required, &place)?;
        let is_object = match &field.schema {
            Type::Named(name) => matches!(self.component(name).shape, Shape::Object { .. } | Shape::Union(_)),
            schema => *schema == Type::Map,
        };
        if is_object {
            let message = "a parameter cannot be an object; declare its members as parameters of their own";
            return Err(self.document.problem(&place, message));
        }
        Ok((text(parameter, "in"), field))
    }

    fn named(&self, place: &str) -> Result<String, Problem> {
        match self.document.at(place).map(|schema| self.schema(schema, place)).transpose()? {
            Some(Type::Named(name)) => Ok(name),
            _ => Err(self.document.problem(place, "must be JSON, described by a component")),
        }
    }
}

fn page_item(properties: &[Field]) -> Option<&str> {
    let has_object = properties.iter().any(|field| field.name == "object");
    let data = properties.iter().find(|field| field.name == "data")?;
    match &data.schema {
        Type::Array(item) if has_object => item.name(),
        _ => None,
    }
}

fn object<'a>(document: &'a Document, place: &str) -> Result<&'a serde_json::Map<String, Value>, Problem> {
    let value = document.at(place).and_then(Value::as_object);
    value.ok_or_else(|| document.problem(place, "missing or not a mapping"))
}

fn parent(place: &str) -> &str {
    place.rfind('/').map_or("", |end| &place[..end])
}
