//! Turns schemas of the other document into components of ours, reusing those that are there.

mod lists;
mod objects;

use super::text::{self, Draft};
use super::{names, reuse, upstream};
use crate::diff::compare::Direction;
use crate::diff::shape::{Kind, Source, Variant};
use openai_admin_codegen::spec::{Shape, Spec};
use std::collections::{BTreeMap, BTreeSet};

/// Where a component belongs in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Ids.
    Id,
    /// A value or null.
    Nullable,
    /// Enums.
    Enum,
    /// List envelopes.
    Page,
    /// Objects of replies, and unions.
    Reply,
    /// Bodies of requests, and what is in them.
    Request,
    /// Parameters of paths.
    Parameter,
}

/// A new component.
#[derive(Clone, Debug)]
pub struct Made {
    /// Its name.
    pub name: String,
    /// Where it belongs.
    pub group: Group,
    /// Its lines, indented as in the file.
    pub lines: Vec<String>,
}

/// A field, as it is to be written.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its type.
    pub draft: Draft,
    /// Whether null is a value there.
    pub nullable: bool,
    /// Limits.
    pub limits: Vec<(&'static str, String)>,
    /// The default.
    pub default: Option<String>,
    /// What a description has to tell, because nothing else can.
    pub told: Vec<String>,
}

/// What a value is part of, for its name.
#[derive(Clone, Copy, Debug)]
pub struct Within<'a> {
    /// Tells names apart that are taken.
    pub scope: &'a str,
    /// Name of the component around it.
    pub whole: &'a str,
    /// Name of the field.
    pub field: &'a str,
    /// Whether it is the resource of the operation itself.
    pub own: bool,
    /// Who reads it.
    pub direction: Direction,
    /// Whether the request changes something that exists.
    pub updates: bool,
}

/// Makes components.
#[derive(Debug)]
pub struct Maker<'a> {
    /// Our document.
    pub spec: &'a Spec,
    /// The same for comparisons.
    pub ours: &'a Source<'a>,
    /// The other document.
    pub theirs: &'a Source<'a>,
    /// The component of ours for a place of theirs.
    pub known: BTreeMap<String, String>,
    /// The id component of the resource of the operation.
    pub item_id: Option<String>,
    /// New components, in the order in which they were needed.
    pub made: Vec<Made>,
    /// What a human has to look at.
    pub notes: Vec<String>,
    made_at: BTreeMap<String, String>,
    /// Values and field of each new enum.
    enums: Vec<(BTreeSet<String>, String, String)>,
}

impl<'a> Maker<'a> {
    /// Nothing is made yet.
    pub fn new(spec: &'a Spec, ours: &'a Source<'a>, theirs: &'a Source<'a>) -> Result<Self, String> {
        Ok(Self {
            spec,
            ours,
            theirs,
            known: reuse::known(spec, ours, theirs)?,
            item_id: None,
            made: Vec::new(),
            notes: Vec::new(),
            made_at: BTreeMap::new(),
            enums: Vec::new(),
        })
    }

    /// The component for a whole message. `name` is what a body is called; a reply is called as upstream has it.
    pub fn message(&mut self, place: &str, name: &str, within: Within<'_>) -> Result<String, String> {
        let places = [place.to_owned()];
        let shape = self.theirs.shape(&places)?;
        let message = if within.direction == Direction::Reply { "reply" } else { "body" };
        match shape.variants.as_slice() {
            [only] if only.kind == Kind::Object && !only.properties.is_empty() => {
                self.object(&places, only, name, within)
            }
            [_, _, ..] => self.union(&places, &shape, name, within),
            _ => Err(format!("the {message} is not an object with properties; write the operation by hand")),
        }
    }

    /// A field of an object, or a parameter.
    pub fn field(&mut self, places: &[String], within: Within<'_>) -> Result<Field, String> {
        let shape = self.theirs.shape(places)?;
        let mut field = Field {
            draft: Draft::Map,
            nullable: shape.nullable,
            limits: Vec::new(),
            default: None,
            told: Vec::new(),
        };
        let name = names::part(within.whole, within.field);
        let variant = match shape.variants.as_slice() {
            [only] => only,
            [] => return Err(wrong(within, "is always null; leave it out of a copy of the other document")),
            _ => {
                let is_object = shape.variants.iter().all(|variant| variant.kind == Kind::Object);
                let union = self.union(places, &shape, &name, within)?;
                field.draft = Draft::Component(union, if is_object { "object" } else { "" });
                return Ok(field);
            }
        };
        field.default = variant.texts.get("default").cloned();
        limits(&mut field, variant);
        if within.direction == Direction::Request && !field.told.is_empty() {
            self.notes.push(format!(
                "{}.{}: lengths of texts are not checked here, so that `spec diff` will name them: tell them in \
                 the description and ignore them",
                within.whole, within.field
            ));
        }
        field.draft = match variant.kind {
            Kind::String => self.a_string(places, variant, within),
            Kind::Boolean => Draft::Plain("boolean", None),
            Kind::Integer => self.an_integer(variant, within),
            Kind::Array => {
                let noun = names::singular(within.field);
                let items = Within { own: false, field: &noun, ..within };
                let item = self.field(&variant.items, items).map_err(|e| match variant.items.is_empty() {
                    true => wrong(within, "is a list of anything, and a list needs items"),
                    false => e,
                })?;
                Draft::List(Box::new(item.draft))
            }
            Kind::Object if variant.properties.is_empty() => Draft::Map,
            Kind::Object => Draft::Component(self.object(places, variant, &name, within)?, "object"),
            Kind::Number => {
                let message = "is a number with a fraction, which codegen/src/spec.rs does not read; add such a type \
                               there first";
                return Err(wrong(within, message));
            }
            Kind::Any | Kind::Null => {
                return Err(wrong(
                    within,
                    "can be anything, and needs a type here; write the operation by hand",
                ));
            }
        };
        Ok(field)
    }

    fn a_string(&mut self, places: &[String], variant: &Variant, within: Within<'_>) -> Draft {
        let plain = Draft::Plain("string", None);
        if within.field == "object" {
            return plain;
        }
        if let Some(values) = &variant.values {
            let mut values: Vec<(&String, &String)> = values.iter().collect();
            values.sort_by_key(|(value, home)| {
                let listed = upstream::list(self.theirs, &format!("{home}/enum"));
                listed.iter().position(|known| known.as_str() == Some(value))
            });
            let values = values.into_iter().map(|(value, _)| value.clone()).collect();
            return Draft::Component(self.an_enum(places, values, within), "string");
        }
        if variant.texts.get("format").is_some_and(|format| format == "password")
            && let Some(secret) = reuse::of_shape(self.spec, |shape| matches!(shape, Shape::Secret))
        {
            return Draft::Component(secret, "string");
        }
        let noun = names::singular(within.field);
        match noun.strip_suffix("_id") {
            Some(noun) => {
                self.an_id(&(names::pascal(noun) + "Id")).map_or(plain, |id| Draft::Component(id, "string"))
            }
            None => plain,
        }
    }

    fn an_integer(&self, variant: &Variant, within: Within<'_>) -> Draft {
        let is_time = within.field.ends_with("_at")
            || variant.texts.get("format").is_some_and(|format| format == "unixtime");
        let time = reuse::of_shape(self.spec, |shape| matches!(shape, Shape::Timestamp));
        match time.filter(|_| is_time) {
            Some(time) => Draft::Component(time, "integer"),
            None => Draft::Plain("integer", Some("int64")),
        }
    }

    /// The component that stands for a place of the other document already.
    fn standing(&self, place: &str) -> Option<&String> {
        self.made_at.get(place).or_else(|| self.known.get(place))
    }

    fn an_enum(&mut self, places: &[String], listed: Vec<String>, within: Within<'_>) -> String {
        let place = reuse::identity(self.theirs, places).unwrap_or_default();
        if let Some(known) = self.standing(&place) {
            return known.clone();
        }
        let values: BTreeSet<String> = listed.iter().cloned().collect();
        if let Some(known) = reuse::an_enum(self.spec, &values, within.field) {
            return known;
        }
        let same = |(known, field, _): &&(BTreeSet<String>, String, String)| {
            *known == values && (field == within.field || values.len() > 3)
        };
        if let Some((.., name)) = self.enums.iter().find(same) {
            return name.clone();
        }
        let name = names::part(within.whole, within.field);
        let name = self.free(&self.called(&place, name, within));
        let list: Vec<String> = listed.iter().map(|value| text::scalar(value)).collect();
        let mut lines = vec![
            format!("    {name}:"),
            "      type: string".to_owned(),
            format!("      description: {}", missing("what it tells")),
        ];
        let line = format!("      enum: [{}]", list.join(", "));
        if line.len() > 110 {
            lines.push("      enum:".to_owned());
            lines.extend(list.iter().map(|value| format!("        - {value}")));
        } else {
            lines.push(line);
        }
        lines.push("      x-enum-descriptions:".to_owned());
        lines
            .extend(list.iter().map(|value| format!("        {value}: {}", missing("what the value means"))));
        self.made_at.insert(place, name.clone());
        self.enums.push((values, within.field.to_owned(), name.clone()));
        self.add(&name, Group::Enum, lines);
        name
    }

    fn an_id(&self, name: &str) -> Option<String> {
        let known = self.spec.components.get(name).is_some_and(|known| matches!(known.shape, Shape::Id));
        let made = self.made.iter().any(|made| made.name == name && made.group == Group::Id);
        (known || made).then(|| name.to_owned())
    }

    /// The id component of that name, made where it is not there.
    pub fn id(&mut self, name: &str) -> String {
        if let Some(known) = self.an_id(name) {
            return known;
        }
        let described = missing("whose id, such as which");
        let line = format!("    {name}: {{ type: string, format: id, description: {described} }}");
        self.add(name, Group::Id, vec![line]);
        name.to_owned()
    }

    /// The names that a component may get, the best first.
    fn called(&self, place: &str, otherwise: String, within: Within<'_>) -> Vec<String> {
        let upstream = reuse::name_at(place);
        let told = upstream.as_deref().map(names::cleaned).or_else(|| self.part_of(place));
        let mut names = vec![told.unwrap_or_else(|| otherwise.clone())];
        names.push(format!("{}{}", within.scope, names[0]));
        names.push(otherwise);
        names.push(within.whole.to_owned() + &names::pascal(within.field));
        names.extend(upstream.as_deref().map(names::pascal));
        names
    }

    /// What a property is called after the schema that has it, whatever that schema is part of.
    fn part_of(&self, place: &str) -> Option<String> {
        let (whole, field) = place.split_once("/properties/")?;
        let name = names::cleaned(&reuse::name_at(whole)?);
        let name = self.standing(whole).unwrap_or(&name);
        match field.split_once('/') {
            // The items of a list envelope are no part of it.
            Some(("data", "items")) => None,
            None => Some(names::part(name, field)),
            Some((field, "items")) => Some(names::part(name, &names::singular(field))),
            Some(_) => None,
        }
    }

    /// The first name that is not taken.
    fn free(&self, names: &[String]) -> String {
        let taken = |name: &str| {
            self.spec.components.contains_key(name)
                || self.made.iter().any(|made| made.name == name)
                || self.made_at.values().any(|known| known == name)
        };
        let first = names.iter().find(|name| !taken(name)).cloned();
        let numbered = || {
            let base = names.first().cloned().unwrap_or_default();
            (2..).map(|number| format!("{base}{number}")).find(|name| !taken(name)).unwrap_or_default()
        };
        first.unwrap_or_else(numbered)
    }

    fn add(&mut self, name: &str, group: Group, lines: Vec<String>) {
        self.made.push(Made { name: name.to_owned(), group, lines });
    }
}

/// A placeholder, quoted.
pub fn missing(what: &str) -> String {
    text::scalar(&text::placeholder(what))
}

fn wrong(within: Within<'_>, message: &str) -> String {
    format!("`{}` of {} {message}", within.field, within.whole)
}

/// Limits that our reader knows. The others can only be told.
fn limits(field: &mut Field, variant: &Variant) {
    for (key, (limit, _)) in &variant.limits {
        let whole = |limit: f64| format!("{limit:.0}");
        match (variant.kind, *key) {
            (Kind::Integer, "minimum" | "maximum") | (Kind::Array, "minItems" | "maxItems") => {
                field.limits.push((key, whole(*limit)));
            }
            (Kind::Integer, "exclusiveMinimum") => field.limits.push(("minimum", whole(limit + 1.0))),
            (Kind::Integer, "exclusiveMaximum") => field.limits.push(("maximum", whole(limit - 1.0))),
            (Kind::String, "minLength") => field.told.push(format!("at least {limit} characters")),
            (Kind::String, "maxLength") => field.told.push(format!("at most {limit} characters")),
            _ => {}
        }
    }
    field.limits.sort_by_key(|(key, _)| key.starts_with("max"));
}
