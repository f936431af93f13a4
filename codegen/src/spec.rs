//! openapi.yaml as this crate knows it: operations, parameters and the shapes of components.

use crate::names::pascal;
use crate::yaml::{Document, child};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

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
    /// `x-confirmation`.
    pub confirmation: Option<String>,
    /// Path parameters, in the order of the template.
    pub path_parameters: Vec<Field>,
    /// Query parameters.
    pub query: Vec<Field>,
    /// The component that the request body is.
    pub body: Option<String>,
    /// The body as one field, where it is one of several objects: it is given whole.
    pub whole: Option<Field>,
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
pub const CURSOR_STYLES: [CursorStyle; 4] = [
    CursorStyle { name: "last_id", parameter: "after" },
    CursorStyle { name: "last_item", parameter: "after" },
    CursorStyle { name: "next", parameter: "after" },
    CursorStyle { name: "next_page", parameter: "page" },
];

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
    /// `x-maximum-by`.
    pub most_by: Option<MaximumBy>,
    /// `x-values-since`: values, and the seconds since the epoch from which on they can be asked for.
    pub values_since: Vec<(String, i64)>,
    /// `x-restricts`.
    pub restricts: Option<Restriction>,
    /// `x-rust-name`.
    pub rust_name: Option<String>,
    /// Where it stands.
    pub place: String,
}

/// A greatest value that hangs on another parameter.
#[derive(Clone, Debug)]
pub struct MaximumBy {
    /// The other parameter.
    pub parameter: String,
    /// Which of its values counts where it is not set.
    pub default: String,
    /// The greatest value for each of its values.
    pub maximum: Vec<(String, i64)>,
}

/// What a flag that is set demands of another parameter.
#[derive(Clone, Debug)]
pub struct Restriction {
    /// The other parameter.
    pub parameter: String,
    /// The subset of the enum that its values must be in.
    pub subset: String,
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
    /// A number with all its digits.
    Decimal,
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
        /// `x-mutually-exclusive`.
        mutually_exclusive: Vec<Vec<String>>,
        /// `x-empty-list`.
        empty_lists: Vec<EmptyList>,
        /// `x-payloads`.
        payloads: Option<String>,
    },
    /// One of several components.
    Union(Union),
}

/// How the schemas of which a value is one are told apart.
#[derive(Debug)]
pub enum Union {
    /// By the value of a property.
    Tagged {
        /// The property.
        tag: String,
        /// Its values, and the components that they stand for.
        variants: Vec<(String, String)>,
    },
    /// By their form in JSON: a text is no list.
    Untagged(Vec<Type>),
}

impl Union {
    /// The components that are variants.
    pub fn names(&self) -> Vec<&str> {
        match self {
            Self::Tagged { variants, .. } => variants.iter().map(|(_, name)| name.as_str()).collect(),
            Self::Untagged(variants) => variants.iter().filter_map(Type::name).collect(),
        }
    }
}

/// A list that means something else empty than absent, so that sending it empty is a method of its own.
#[derive(Debug)]
pub struct EmptyList {
    /// The property.
    pub field: String,
    /// The method that sends it empty.
    pub method: String,
    /// What that means.
    pub meaning: String,
    /// Where that is said.
    pub place: String,
}

/// The one value that a description says that a field always has.
pub fn constant(description: &str) -> Option<String> {
    description.strip_prefix("Always `")?.strip_suffix("`.").map(str::to_owned)
}

impl Spec {
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

    /// The lists of an object component that mean something else empty than absent.
    pub fn empty_lists(&self, name: &str) -> &[EmptyList] {
        match &self.component(name).shape {
            Shape::Object { empty_lists, .. } => empty_lists,
            _ => &[],
        }
    }

    /// The variant in Rust that a value of an enum is.
    pub fn variant(&self, component: &Component, value: &str) -> String {
        let names = self.document.at(&child(&component.place, "x-rust-name"));
        let name = names.and_then(|names| names.get(value)?.as_str());
        name.map_or_else(|| pascal(value), str::to_owned)
    }

    /// The subsets of an enum that have a name, and their values.
    pub fn subsets(&self, component: &Component) -> Vec<(String, Vec<String>)> {
        let subsets = self.document.at(&child(&component.place, "x-subsets"));
        let subsets = subsets.and_then(Value::as_object).into_iter().flatten();
        let texts = |values: &Value| {
            let values = values.as_array().into_iter().flatten().filter_map(Value::as_str);
            values.map(str::to_owned).collect()
        };
        subsets.map(|(name, values)| (name.clone(), texts(values))).collect()
    }

    /// The properties of an object that are payloads, each with the value that it belongs to.
    pub fn payloads(&self, name: &str) -> Vec<&Field> {
        let Shape::Object { payloads: Some(tag), properties, .. } = &self.component(name).shape else {
            return Vec::new();
        };
        let tag = properties.iter().find(|field| field.name == *tag);
        let Some(Type::Named(tag)) = tag.map(|field| &field.schema) else { return Vec::new() };
        let Shape::Enum(values) = &self.component(tag).shape else { return Vec::new() };
        properties.iter().filter(|field| values.iter().any(|(value, _)| *value == field.name)).collect()
    }

    /// Whether an object is kept as it came, so that its payload can be decoded on demand.
    pub fn is_received(&self, name: &str) -> bool {
        matches!(self.component(name).shape, Shape::Object { payloads: Some(_), .. })
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
                    Shape::Union(union) => open.extend(union.names()),
                    Shape::Enum(_) | Shape::Id | Shape::Timestamp | Shape::Decimal | Shape::Secret => {}
                }
            }
        }
        reached
    }

    /// Whether a component is the body of a request.
    pub fn is_body(&self, name: &str) -> bool {
        self.operations.iter().any(|operation| operation.body.as_deref() == Some(name))
    }

    /// The components that requests hold, their bodies included.
    pub fn sent(&self) -> BTreeSet<&str> {
        self.reachable(self.operations.iter().filter_map(|operation| operation.body.as_deref()))
    }

    /// The components that replies hold, themselves included.
    pub fn received(&self) -> BTreeSet<&str> {
        self.reachable(self.operations.iter().map(|operation| operation.reply.as_str()))
    }

    /// Whether a component confirms that something was deleted.
    pub fn is_confirmation(&self, name: &str) -> bool {
        self.operations.iter().any(|operation| operation.is_confirmed() && operation.reply == name)
    }

    /// The operation that shows what another one did: a GET of the same path; or of the collection of that
    /// name in the smallest scope around it, as the keys of a service account are shown by those of its
    /// project; or of the nearest path above.
    pub fn shown_by(&self, operation: &Operation) -> Option<usize> {
        let get =
            |path: &str| self.operations.iter().position(|other| other.method == "get" && other.path == path);
        let above = |path| std::iter::successors(Some(path), |path: &&str| Some(path.rsplit_once('/')?.0));
        let (scope, last) = operation.path.rsplit_once('/')?;
        get(&operation.path)
            .or_else(|| above(scope).find_map(|scope| get(&format!("{scope}/{last}"))))
            .or_else(|| above(scope).find_map(get))
    }

    /// The value of a field that has only one.
    pub fn only_value(&self, schema: &Type) -> Option<&str> {
        let Type::Named(name) = schema else { return None };
        match &self.component(name).shape {
            Shape::Enum(values) if values.len() == 1 => values.first().map(|(value, _)| value.as_str()),
            _ => None,
        }
    }
}

impl Operation {
    /// The verb that the operationId begins with, and what it acts on.
    pub fn verb_and_noun(&self) -> (&str, &str) {
        self.id.split_once('_').unwrap_or((&self.id, ""))
    }

    /// Whether a success without a body can be confirmed: it deletes, and its reply says nothing else.
    pub fn is_confirmed(&self) -> bool {
        self.method == "delete" && self.confirmation.as_deref() != Some("none")
    }

    /// What the body is made of: its properties, or itself where it is given whole.
    pub fn fields<'a>(&'a self, spec: &'a Spec) -> &'a [Field] {
        match (&self.whole, &self.body) {
            (Some(whole), _) => std::slice::from_ref(whole),
            (None, Some(body)) => spec.properties(body),
            (None, None) => &[],
        }
    }

    /// What a caller has to give: the ids of the path, then what the query and the body require.
    pub fn arguments<'a>(&'a self, spec: &'a Spec) -> impl Iterator<Item = &'a Field> {
        let given = self.query.iter().chain(self.fields(spec)).filter(|field| field.required);
        self.path_parameters.iter().chain(given.filter(|field| spec.only_value(&field.schema).is_none()))
    }

    /// Whether it is a list that is only of use whole.
    pub fn is_report(&self) -> bool {
        self.cursor_style.is_some_and(|style| style.parameter == "page")
    }

    /// The parameters between which a span of time lies that is one argument: `start_time`, which is
    /// required, and `end_time`, which is not.
    pub fn range(&self, spec: &Spec) -> Option<(&Field, &Field)> {
        let is_time = |field: &Field| match &field.schema {
            Type::Named(name) => matches!(spec.component(name).shape, Shape::Timestamp),
            _ => false,
        };
        let get = |name: &str, required: bool| {
            let mut query = self.query.iter();
            query.find(|field| field.name == name && field.required == required && is_time(field))
        };
        Some((get("start_time", true)?, get("end_time", false)?))
    }

    /// What a caller may set: everything else, but for where in a list a page begins and ends.
    pub fn setters<'a>(&'a self, spec: &'a Spec) -> impl Iterator<Item = &'a Field> {
        let of_page = |field: &&Field| {
            let style = self.cursor_style;
            style.is_some_and(|style| {
                field.name == style.parameter || ["limit", "before"].contains(&field.name.as_str())
            })
        };
        let end = self.range(spec).map(|(_, end)| &end.name);
        let query = self.query.iter().filter(move |field| !of_page(field) && Some(&field.name) != end);
        query
            .chain(self.fields(spec))
            .filter(|field| !field.required || spec.only_value(&field.schema).is_some())
    }
}

impl Field {
    /// The name of the method that sets it: what holds seconds is called after what they measure.
    pub fn setter(&self) -> &str {
        self.rust_name.as_deref().or(self.duration()).unwrap_or(&self.name)
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
