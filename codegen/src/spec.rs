//! openapi.yaml as this crate reads it: operations, parameters and the shapes of components.
//!
//! Shared by build.rs, which generates from it, and by xtask, which checks it. Whatever the rest
//! relies on is checked here, so that a mistake is reported with its line and not by a panic.

use crate::yaml::{Document, Problem, child};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const COMPONENTS: &str = "#/components/schemas/";
/// The methods that are used here, in lower case.
pub const METHODS: [&str; 5] = ["get", "post", "put", "patch", "delete"];

/// Everything that the generator needs to know.
#[derive(Debug)]
pub struct Spec {
    /// The operations, ordered by path and method.
    pub operations: Vec<Operation>,
    /// The named schemas, by name.
    pub components: BTreeMap<String, Component>,
    /// Where each value stands.
    pub document: Document,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// The operationId.
    pub id: String,
    /// The HTTP method in lower case, as the document has it.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The first tag.
    pub tag: String,
    /// One sentence.
    pub summary: String,
    /// More than one sentence.
    pub description: String,
    /// `x-idempotent`.
    pub idempotent: bool,
    /// `x-handle`.
    pub handle: Option<String>,
    /// `x-cursor-style`.
    pub cursor_style: Option<CursorStyle>,
    /// `x-carries-secret`.
    pub carries_secret: bool,
    /// Path parameters, in the order of the template.
    pub path_parameters: Vec<Field>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// The component that the request body is.
    pub body: Option<String>,
    /// The component that the reply is.
    pub reply: String,
    /// Where the operation stands.
    pub place: String,
}

/// How the pages of a list are followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CursorStyle {
    /// Its name in the document: where the cursor of the next page stands.
    pub name: &'static str,
    /// The query parameter that it is sent back as.
    pub parameter: &'static str,
}

/// The styles that the libraries can follow.
pub const CURSOR_STYLES: [CursorStyle; 2] =
    [CursorStyle { name: "last_id", parameter: "after" }, CursorStyle { name: "next", parameter: "after" }];

/// A parameter or a property.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// What it means.
    pub description: String,
    /// Its type.
    pub schema: Type,
    /// Whether it must be present.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// The one value that it has, where the description says so: "Always `list`."
    pub constant: Option<String>,
    /// Least value, or least number of items.
    pub least: Option<i64>,
    /// Greatest value, or greatest number of items.
    pub most: Option<i64>,
    /// Where it stands.
    pub place: String,
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A component.
    Named(String),
    /// A text.
    String,
    /// An integer with its format.
    Integer(Option<String>),
    /// True or false.
    Boolean,
    /// A list.
    Array(Box<Type>),
    /// An object with any keys.
    Map,
}

/// A named schema.
#[derive(Debug)]
pub struct Component {
    /// What it means.
    pub description: String,
    /// What it is in Rust.
    pub shape: Shape,
    /// Where it stands.
    pub place: String,
}

/// What a named schema becomes in Rust; told by its form alone.
#[derive(Debug)]
pub enum Shape {
    /// An open enum: wire value and meaning of each variant.
    Enum(Vec<(String, String)>),
    /// A newtype around a string.
    Id,
    /// Seconds since the epoch.
    Timestamp,
    /// A text that must not be printed.
    Secret,
    /// A page of a component.
    Page(String),
    /// A value or an explicit null.
    Nullable(Type),
    /// A struct.
    Object {
        /// Its properties.
        properties: Vec<Field>,
        /// `x-one-of-required`.
        one_of_required: Vec<String>,
    },
    /// One of several schemas.
    Union(Vec<Type>),
}

impl Spec {
    /// Reads a text and checks what generation relies on.
    pub fn read(text: &str) -> Result<Self, Problem> {
        Self::of(Document::parse(text)?)
    }

    /// The same for what was parsed already.
    pub fn of(document: Document) -> Result<Self, Problem> {
        let version = document.root.get("openapi").and_then(Value::as_str).unwrap_or_default();
        if !version.starts_with("3.0.") {
            return Err(document.problem("/openapi", "must be 3.0.x, which is what progenitor reads"));
        }
        let mut spec = Self { operations: Vec::new(), components: BTreeMap::new(), document };
        spec.read_components()?;
        spec.read_operations()?;
        Ok(spec)
    }

    /// The component of that name. Names that were read are always there.
    pub fn component(&self, name: &str) -> &Component {
        &self.components[name]
    }

    /// The properties of an object component; `None` for any other shape.
    pub fn properties(&self, name: &str) -> &[Field] {
        match &self.component(name).shape {
            Shape::Object { properties, .. } => properties,
            _ => &[],
        }
    }

    /// The components that `names` reach, themselves included.
    pub fn reachable<'a>(&'a self, names: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
        let mut open: Vec<&str> = names.into_iter().collect();
        let mut reached = BTreeSet::new();
        while let Some(name) = open.pop() {
            if reached.insert(name) {
                match &self.component(name).shape {
                    Shape::Page(item) => open.push(item),
                    Shape::Nullable(schema) => open.extend(schema.name()),
                    Shape::Object { properties, .. } => {
                        open.extend(properties.iter().filter_map(|field| field.schema.name()));
                    }
                    Shape::Union(schemas) => open.extend(schemas.iter().filter_map(Type::name)),
                    Shape::Enum(_) | Shape::Id | Shape::Timestamp | Shape::Secret => {}
                }
            }
        }
        reached
    }

    /// The operation that shows what another one did: a GET of the same path, or of one above it.
    pub fn shown_by(&self, operation: &Operation) -> Option<usize> {
        let mut path = operation.path.as_str();
        loop {
            let shows = |other: &Operation| other.method == "get" && other.path == path;
            match self.operations.iter().position(shows) {
                Some(index) => return Some(index),
                None => (path, _) = path.rsplit_once('/')?,
            }
        }
    }

    /// The value of a field that has only one.
    pub fn only_value(&self, schema: &Type) -> Option<&str> {
        let Type::Named(name) = schema else { return None };
        match &self.component(name).shape {
            Shape::Enum(values) if values.len() == 1 => values.first().map(|(value, _)| value.as_str()),
            _ => None,
        }
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
        if let Some(variants) = schema.get("oneOf").and_then(Value::as_array) {
            return variants
                .iter()
                .enumerate()
                .map(|(index, variant)| self.schema(variant, &format!("{place}/oneOf/{index}")))
                .collect::<Result<_, _>>()
                .map(Shape::Union);
        }
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            return Ok(Shape::Nullable(self.schema(schema, place)?));
        }
        Ok(match (kind, format) {
            (Some("string"), Some("id")) => Shape::Id,
            (Some("string"), Some("password")) => Shape::Secret,
            (Some("integer"), Some("unixtime")) => Shape::Timestamp,
            (Some("object"), _) => {
                let properties = self.fields(schema, place)?;
                if let Some(item) = page_item(&properties) {
                    return Ok(Shape::Page(item.to_owned()));
                }
                let one_of_required = strings(schema, "x-one-of-required");
                if let Some(name) =
                    one_of_required.iter().find(|name| properties.iter().all(|field| field.name != **name))
                {
                    let message = format!("x-one-of-required names `{name}`, which is not a property");
                    return Err(self.document.problem(place, message));
                }
                Shape::Object { properties, one_of_required }
            }
            _ => {
                return Err(self.document.problem(
                    place,
                    "a component must be an object, an enum, an id, a timestamp, a secret, \
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
        let number = |keys: [&str; 2]| keys.iter().find_map(|key| schema.get(key).and_then(Value::as_i64));
        Ok(Field {
            name: name.to_owned(),
            description: text(described, "description"),
            schema: self.schema(schema, place)?,
            required,
            nullable: schema.get("nullable") == Some(&Value::Bool(true)),
            constant: constant(&text(described, "description")),
            least: number(["minimum", "minItems"]),
            most: number(["maximum", "maxItems"]),
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
            return match name
                .filter(|name| self.document.at(&format!("/components/schemas/{name}")).is_some())
            {
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
            _ => Err(self.document.problem(place, "needs a type or a $ref to a component")),
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
            path_parameters,
            query: query.into_iter().map(|(_, field)| field).collect(),
            body,
            reply,
            place,
        };
        self.agree(&operation)?;
        Ok(operation)
    }

    /// The extensions of an operation must agree with its schemas.
    fn agree(&self, operation: &Operation) -> Result<(), Problem> {
        let problem =
            |key: &str, message: &str| Err(self.document.problem(&child(&operation.place, key), message));
        let is_page = matches!(self.component(&operation.reply).shape, Shape::Page(_));
        if let Some(style) = operation.cursor_style {
            let has = |name: &str| operation.query.iter().any(|field| field.name == name);
            if !is_page || !has(style.parameter) || !has("limit") {
                let message = format!(
                    "a list replies with a list envelope and takes `{}` and `limit`",
                    style.parameter
                );
                return problem("x-cursor-style", &message);
            }
        }
        let shows_secret = self
            .reachable([operation.reply.as_str()])
            .into_iter()
            .any(|name| matches!(self.component(name).shape, Shape::Secret));
        if shows_secret != operation.carries_secret {
            return problem("x-carries-secret", "must be true exactly where the reply holds a secret");
        }
        match &operation.body {
            Some(body) if !matches!(self.component(body).shape, Shape::Object { .. }) => {
                problem("requestBody", "a request body must be an object")
            }
            _ => Ok(()),
        }
    }

    fn parameter(&self, place: &str) -> Result<(String, Field), Problem> {
        let mut place = place.to_owned();
        let mut parameter = self.document.at(&place).unwrap_or(&Value::Null);
        if let Some(target) = parameter.get("$ref").and_then(Value::as_str) {
            let target = target.trim_start_matches('#');
            let Some(found) = self.document.at(target) else {
                return Err(self.document.problem(&place, format!("#{target} does not exist")));
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

impl Operation {
    /// What a caller has to give: the ids of the path, then what the query and the body require.
    pub fn arguments<'a>(&'a self, spec: &'a Spec) -> impl Iterator<Item = &'a Field> {
        let body = self.body.iter().flat_map(|body| spec.properties(body));
        let given = self.query.iter().chain(body).filter(|field| field.required);
        self.path_parameters.iter().chain(given.filter(|field| spec.only_value(&field.schema).is_none()))
    }

    /// What a caller may set: everything else, but for where in a list a page begins and ends.
    pub fn setters<'a>(&'a self, spec: &'a Spec) -> impl Iterator<Item = &'a Field> {
        let of_page = |field: &&Field| {
            let style = self.cursor_style;
            style.is_some_and(|style| field.name == style.parameter || field.name == "limit")
        };
        let query = self.query.iter().filter(move |field| !of_page(field));
        let body = self.body.iter().flat_map(|body| spec.properties(body));
        query.chain(body).filter(|field| !field.required || spec.only_value(&field.schema).is_some())
    }
}

impl Field {
    /// The name of the method that sets it: what holds seconds is called after what they measure.
    pub fn setter(&self) -> &str {
        self.duration().unwrap_or(&self.name)
    }

    /// The name without its unit, if it is a number of seconds.
    pub fn duration(&self) -> Option<&str> {
        let is_number = matches!(self.schema, Type::Integer(_));
        self.name.strip_suffix("_seconds").filter(|_| is_number)
    }
}

impl Type {
    /// The component that this type is, or is a list of.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::Array(item) => item.name(),
            _ => None,
        }
    }
}

fn constant(description: &str) -> Option<String> {
    description.strip_prefix("Always `")?.strip_suffix("`.").map(str::to_owned)
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

fn strings(value: &Value, key: &str) -> Vec<String> {
    let items = value.get(key).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
}
