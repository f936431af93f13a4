//! Which component of ours stands for a schema of the other document.

use super::names;
use super::upstream::{json, value};
use crate::diff::compare::{Comparison, Direction};
use crate::diff::finding::{At, Class};
use crate::diff::seen::Known;
use crate::diff::shape::{Source, Variant};
use openai_admin_codegen::spec::{METHODS, Shape, Spec, Type};
use openai_admin_codegen::yaml::child;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const SCHEMAS: &str = "/components/schemas/";

/// What stands for what, as the operations tell that both documents have.
pub fn known(
    spec: &Spec,
    ours: &Source<'_>,
    theirs: &Source<'_>,
) -> Result<BTreeMap<String, String>, String> {
    let mut pairs = Pairs { ours, theirs, seen: BTreeSet::new(), votes: BTreeMap::new() };
    for (path, method) in operations(theirs) {
        let template = names::template(&path);
        let same = spec
            .operations
            .iter()
            .find(|operation| operation.method == method && names::template(&operation.path) == template);
        let Some(operation) = same else { continue };
        let place = child(&theirs.resolve(&child("/paths", &path))?, &method);
        for (name, below) in
            [(operation.body.as_ref(), "requestBody"), (Some(&operation.reply), "responses/200")]
        {
            let message = format!("{place}/{below}");
            if let (Some(name), true) = (name, value(theirs, &message).is_object())
                && let Some(other) = json(theirs, &theirs.resolve(&message)?)
            {
                pairs.add(vec![component(name)], vec![other])?;
            }
        }
    }
    let most = |votes: BTreeMap<String, usize>| votes.into_iter().max_by_key(|(_, count)| *count);
    let names = pairs.votes.into_iter().filter_map(|(place, votes)| Some((place, most(votes)?.0)));
    Ok(names.collect())
}

/// Path and method of each operation.
pub fn operations(source: &Source<'_>) -> Vec<(String, String)> {
    let paths = value(source, "/paths").as_object().into_iter().flatten();
    let all = paths.flat_map(|(path, item)| {
        let methods = METHODS.iter().filter(|method| item.get(**method).is_some_and(Value::is_object));
        methods.map(|method| (path.clone(), (*method).to_owned()))
    });
    all.collect()
}

/// The place of a component of ours.
pub fn component(name: &str) -> String {
    child("/components/schemas", name)
}

/// The name of the component that a place is, if it is one.
pub fn name_at(place: &str) -> Option<String> {
    let name = place.strip_prefix(SCHEMAS)?;
    (!name.contains('/')).then(|| name.replace("~1", "/").replace("~0", "~"))
}

/// The place of the schema itself, behind references and behind an `anyOf` that only adds null.
pub fn identity(source: &Source<'_>, places: &[String]) -> Result<String, String> {
    let [place] = places else { return Ok(places.join(" ")) };
    let mut place = source.resolve(place)?;
    for _ in 0..8 {
        let schema = value(source, &place);
        let inner = ["allOf", "anyOf", "oneOf"].into_iter().find_map(|key| {
            let choices = schema.get(key)?.as_array()?;
            let real: Vec<usize> = (0..choices.len())
                .filter(|index| key == "allOf" || choices[*index].get("type") != Some(&Value::from("null")))
                .collect();
            match real.as_slice() {
                [only] if schema.get("properties").is_none() => Some(format!("{place}/{key}/{only}")),
                _ => None,
            }
        });
        match inner {
            Some(inner) => place = source.resolve(&inner)?,
            None => break,
        }
    }
    Ok(place)
}

/// Walks two documents side by side.
struct Pairs<'a, 'd> {
    ours: &'a Source<'d>,
    theirs: &'a Source<'d>,
    seen: BTreeSet<(Vec<String>, Vec<String>)>,
    /// For a place of theirs the components of ours, and how often each.
    votes: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Pairs<'_, '_> {
    fn add(&mut self, ours: Vec<String>, theirs: Vec<String>) -> Result<(), String> {
        let mut open = vec![(ours, theirs)];
        while let Some((ours, theirs)) = open.pop() {
            if !self.seen.insert((ours.clone(), theirs.clone())) {
                continue;
            }
            let known = self.ours.shape(&ours)?;
            let other = self.theirs.shape(&theirs)?;
            if let Some(name) = name_at(&identity(self.ours, &ours)?) {
                let place = identity(self.theirs, &theirs)?;
                *self.votes.entry(place).or_default().entry(name).or_default() += 1;
            }
            for variant in &known.variants {
                let Some(other) = other.variants.iter().find(|other| other.kind == variant.kind) else {
                    continue;
                };
                if !variant.items.is_empty() && !other.items.is_empty() {
                    open.push((variant.items.clone(), other.items.clone()));
                }
                for (name, places) in &variant.properties {
                    if let Some(others) = other.properties.get(name) {
                        open.push((places.clone(), others.clone()));
                    }
                }
            }
        }
        Ok(())
    }
}

/// How much may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Likeness {
    /// The names agree, so that ours may know more.
    SameName,
    /// The shape alone tells.
    SameShape,
}

/// Whether what is known at one place describes the same values as another place.
pub fn fits(
    (ours, known): (&Source<'_>, &str),
    (theirs, place): (&Source<'_>, &str),
    direction: Direction,
    likeness: Likeness,
) -> Result<bool, String> {
    let mut comparison = Comparison::new(ours.root, theirs.root, Known::default());
    let at = At { resource: "", operation: String::new() };
    comparison.schemas(direction, (known, place), false, &at)?;
    let found = comparison.findings.sorted();
    Ok(found.iter().all(|finding| match finding.class {
        Class::Cosmetic | Class::Meaning => true,
        Class::OursOnly => likeness == Likeness::SameName,
        // A reply is read leniently.
        Class::Additive => direction == Direction::Reply && finding.key.starts_with("upstream required "),
        _ => false,
    }))
}

/// The enum of ours with these values. Few values mean little, unless the name of the field agrees.
pub fn an_enum(spec: &Spec, values: &BTreeSet<String>, field: &str) -> Option<String> {
    let alike = spec.components.iter().filter(|(_, component)| match &component.shape {
        Shape::Enum(known) => {
            known.iter().map(|(value, _)| value.clone()).collect::<BTreeSet<_>>() == *values
        }
        _ => false,
    });
    let mut alike = alike.filter(|(name, _)| values.len() > 3 || is_used_as(spec, name, field));
    alike.next().map(|(name, _)| name.clone())
}

fn is_used_as(spec: &Spec, component: &str, field: &str) -> bool {
    let properties = spec.components.keys().flat_map(|name| spec.properties(name));
    let queries = spec.operations.iter().flat_map(|operation| &operation.query);
    let mut all = properties.chain(queries);
    let same = |name: &str| names::singular(name) == names::singular(field);
    all.any(|known| same(&known.name) && known.schema.name() == Some(component))
}

/// The objects of ours that have the same properties, the first in the document first.
pub fn with_properties(spec: &Spec, variant: &Variant) -> Vec<String> {
    let wanted: BTreeSet<&str> = variant.properties.keys().map(String::as_str).collect();
    let alike = spec.components.iter().filter(|(name, component)| {
        let Shape::Object { properties, .. } = &component.shape else { return false };
        !spec.is_body(name)
            && properties.iter().map(|field| field.name.as_str()).collect::<BTreeSet<_>>() == wanted
    });
    alike.map(|(name, _)| name.clone()).collect()
}

/// The list envelope of ours around an item, with these properties.
pub fn envelope(spec: &Spec, item: &str, properties: &BTreeSet<&str>) -> Option<String> {
    let mut alike = spec.components.values().zip(spec.components.keys()).filter(|(component, _)| {
        let all = spec.document.at(&format!("{}/properties", component.place));
        let all = all.and_then(Value::as_object).into_iter().flatten();
        matches!(&component.shape, Shape::Page(known) if known == item)
            && all.map(|(name, _)| name.as_str()).collect::<BTreeSet<_>>() == *properties
    });
    alike.next().map(|(_, name)| name.clone())
}

/// The component of a shape, if there is one.
pub fn of_shape(spec: &Spec, is: impl Fn(&Shape) -> bool) -> Option<String> {
    spec.components.iter().find(|(_, component)| is(&component.shape)).map(|(name, _)| name.clone())
}

/// The component that is this value or null.
pub fn nullable(spec: &Spec, value: &Type) -> Option<String> {
    of_shape(spec, |shape| matches!(shape, Shape::Nullable(known) if same(known, value)))
}

fn same(a: &Type, b: &Type) -> bool {
    a == b || matches!((a, b), (Type::Integer(_), Type::Integer(_)))
}
