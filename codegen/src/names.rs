//! Names that would not stand side by side in Rust, or mean something else there.

use crate::spec::{Field, Shape, Spec, Type, Union};
use crate::yaml::Problem;
use std::collections::BTreeMap;

/// Types that generated code uses without a path, and those that the types are published beside.
const TYPES: [&str; 37] = [
    "AsRef",
    "Box",
    "Clone",
    "Cow",
    "Debug",
    "Decimal",
    "DecimalError",
    "Default",
    "Display",
    "Drop",
    "Eq",
    "Err",
    "From",
    "FromStr",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Received",
    "Result",
    "Secret",
    "Self",
    "Some",
    "String",
    "TimeRange",
    "Timestamp",
    "ToString",
    "TryFrom",
    "UnknownValue",
    "Vec",
];
/// Types of the crate that a reader would take a component for.
const OURS: [&str; 5] = ["Client", "Error", "Items", "Page", "List"];
/// Words that no identifier can be, not even with something beside it.
const WORDS: [&str; 4] = ["self", "super", "crate", "Self"];
/// What the methods that send requests call their own values.
const LOCALS: [&str; 10] =
    ["value", "client", "header_map", "request", "url", "query", "body", "result", "response", "info"];

/// Refuses the first name that generated code could not have.
pub fn check(spec: &Spec) -> Result<(), Problem> {
    components(spec)?;
    for (name, component) in &spec.components {
        fields(spec, spec.properties(name), &[])?;
        if let Shape::Page(item) = &component.shape
            && matches!(spec.component(item).shape, Shape::Page(_))
        {
            return Err(spec.document.problem(&component.place, "a page of pages is not supported"));
        }
        if holds(spec, name, name, &mut Vec::new()) {
            let message = format!("`{name}` would hold itself; such objects are not supported");
            return Err(spec.document.problem(&component.place, message));
        }
    }
    for operation in &spec.operations {
        let body = operation.body.iter().flat_map(|body| spec.properties(body));
        let parameters = operation.path_parameters.iter().chain(&operation.query);
        let parameters: Vec<&Field> = parameters.collect();
        fields(spec, parameters.iter().copied(), &LOCALS)?;
        fields(spec, parameters.iter().copied().chain(body), &[])?;
        let is_single = |field: &&Field| field.required && spec.only_value(&field.schema).is_some();
        if let Some(field) = operation.query.iter().find(is_single) {
            let message = "is required and has one value only; make it optional, or the enum a text";
            return Err(spec.document.problem(&field.place, message));
        }
    }
    Ok(())
}

fn components(spec: &Spec) -> Result<(), Problem> {
    let mut seen = BTreeMap::new();
    for (name, component) in &spec.components {
        let wrong = |message: String| Err(spec.document.problem(&component.place, message));
        let is_ours = matches!(component.shape, Shape::Timestamp | Shape::Decimal | Shape::Secret);
        if !name.starts_with(|c: char| c.is_ascii_uppercase())
            || !name.chars().all(|c| c.is_ascii_alphanumeric())
        {
            return wrong(format!("`{name}` must be a name of letters and digits, as in `ProjectUser`"));
        }
        if !is_ours && (TYPES.contains(&name.as_str()) || OURS.contains(&name.as_str())) {
            return wrong(format!("`{name}` is another type in Rust; choose another name"));
        }
        if let Some(other) = seen.insert(name.to_ascii_lowercase(), name) {
            return wrong(format!("`{name}` and `{other}` differ in case only; rename one"));
        }
    }
    Ok(())
}

/// The name in Rust, where separators are all the same.
fn words(field: &Field) -> String {
    let name = field.rust_name.as_deref().unwrap_or(&field.name);
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}

fn fields<'a>(
    spec: &Spec,
    fields: impl IntoIterator<Item = &'a Field>,
    taken: &[&str],
) -> Result<(), Problem> {
    let mut seen = BTreeMap::new();
    for field in fields {
        let wrong = |message: String| Err(spec.document.problem(&field.place, message));
        let (written, name) = (&field.name, words(field));
        if !name.starts_with(|c: char| c.is_ascii_lowercase())
            || name.contains(|c: char| c.is_ascii_uppercase())
        {
            return wrong(format!("`{written}` must be a name in snake case, which begins with a letter"));
        }
        if WORDS.contains(&name.as_str()) || taken.contains(&name.as_str()) {
            return wrong(format!("`{written}` is taken in Rust; choose another name"));
        }
        if let Some(other) = seen.insert(name, written) {
            return wrong(match other == written {
                true => format!("`{written}` is declared twice"),
                false => format!("`{written}` and `{other}` would be one name in Rust"),
            });
        }
    }
    Ok(())
}

/// Whether a value of one component holds one of another, other than in a list.
fn holds(spec: &Spec, name: &str, wanted: &str, seen: &mut Vec<String>) -> bool {
    let within: Vec<&str> = match &spec.component(name).shape {
        Shape::Nullable(Type::Named(name)) => vec![name],
        Shape::Object { properties, .. } => properties
            .iter()
            .filter_map(|field| match &field.schema {
                Type::Named(name) => Some(name.as_str()),
                _ => None,
            })
            .collect(),
        Shape::Union(Union::Tagged { variants, .. }) => {
            variants.iter().map(|(_, name)| name.as_str()).collect()
        }
        Shape::Page(item) if item == wanted => vec![item],
        _ => Vec::new(),
    };
    within.into_iter().any(|name| {
        if name == wanted {
            return true;
        }
        if seen.iter().any(|seen| seen == name) {
            return false;
        }
        seen.push(name.to_owned());
        holds(spec, name, wanted, seen)
    })
}
