//! What a schema means, told the same way for OpenAPI 3.0 and 3.1.
//!
//! A place is a JSON pointer. Several places together mean a value that fits all of them, which is
//! how a property looks that two parts of an `allOf` declare.

mod rest;

pub use rest::{own_texts, plain};

use openai_admin_codegen::yaml::child;
use serde_json::Value;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// The keywords that bound a value.
const LIMITS: [&str; 12] = [
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
    "minProperties",
    "maxProperties",
    "minContains",
    "maxContains",
];
/// What tells more about a value without bounding it.
const TEXTS: [&str; 3] = ["format", "title", "default"];
/// How many schemas one value may be made of. Ours has ten at most.
const BUDGET: u32 = 10_000;
const ALTERNATIVES: usize = 200;
const DEPTH: usize = 64;

/// The kind of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Not restricted.
    Any,
    /// Only in between: becomes [`Shape::nullable`].
    Null,
    /// A text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// Named members.
    Object,
    /// A list.
    Array,
}

impl Kind {
    /// The name in OpenAPI.
    pub fn name(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Null => "null",
            Self::String => "string",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::Boolean => "boolean",
            Self::Object => "object",
            Self::Array => "array",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        let all = [Self::Null, Self::String, Self::Integer, Self::Number, Self::Boolean];
        all.into_iter().chain([Self::Object, Self::Array]).find(|kind| kind.name() == name)
    }
}

/// The meaning of a schema.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Whether null is a value.
    pub nullable: bool,
    /// What else can be a value; more than one for a union.
    pub variants: Vec<Variant>,
}

/// Keywords with value and place.
pub type Rest = BTreeMap<String, (Value, String)>;

/// One of the kinds of values that a schema allows.
#[derive(Clone, Debug)]
pub struct Variant {
    /// The kind.
    pub kind: Kind,
    /// The values of an enum, and where each is listed.
    pub values: Option<BTreeMap<String, String>>,
    /// Whether other values than those listed are told to be possible.
    pub open: bool,
    /// The properties, and where they are.
    pub properties: BTreeMap<String, Vec<String>>,
    /// The properties that must be there.
    pub required: BTreeSet<String>,
    /// Where the items are described.
    pub items: Vec<String>,
    /// Where the values of a map are described.
    pub map: Vec<String>,
    /// The limits: number and place of the schema.
    pub limits: BTreeMap<&'static str, (f64, String)>,
    /// Format, title and default.
    pub texts: BTreeMap<&'static str, String>,
    /// The other keywords: value and place of the schema.
    pub rest: Rest,
    /// Where this is described.
    pub home: String,
}

impl Variant {
    fn new(kind: Kind, home: &str) -> Self {
        Self {
            kind,
            values: None,
            open: false,
            properties: BTreeMap::new(),
            required: BTreeSet::new(),
            items: Vec::new(),
            map: Vec::new(),
            limits: BTreeMap::new(),
            texts: BTreeMap::new(),
            rest: Rest::new(),
            home: home.to_owned(),
        }
    }
}

/// A document in which schemas are looked up.
#[derive(Debug)]
pub struct Source<'a> {
    /// The document.
    pub root: &'a Value,
    budget: Cell<u32>,
    /// Many operations lead to the same schemas.
    known: RefCell<BTreeMap<Vec<String>, Rc<Shape>>>,
}

impl<'a> Source<'a> {
    /// Looks up in this document.
    pub fn new(root: &'a Value) -> Self {
        Self { root, budget: Cell::new(0), known: RefCell::default() }
    }

    /// The place that a place refers to, through any number of references.
    pub fn resolve(&self, place: &str) -> Result<String, String> {
        let mut place = place.to_owned();
        for _ in 0..DEPTH {
            let value = self.root.pointer(&place).unwrap_or(&Value::Null);
            let Some(target) = value.get("$ref").and_then(Value::as_str) else { return Ok(place) };
            place = self.target(target)?;
        }
        Err(format!("`{place}` refers to itself, or through more than {DEPTH} references"))
    }

    /// The meaning of a value that fits the schemas at all places.
    pub fn shape(&self, places: &[String]) -> Result<Rc<Shape>, String> {
        if let Some(known) = self.known.borrow().get(places) {
            return Ok(Rc::clone(known));
        }
        self.budget.set(BUDGET);
        let mut variants: Option<Vec<Variant>> = None;
        for place in places {
            let next = self.variants(place, &mut Vec::new())?;
            variants = Some(match variants {
                Some(known) => both(&known, &next)?,
                None => next,
            });
        }
        let shape = Rc::new(finish(variants.unwrap_or_else(|| vec![Variant::new(Kind::Any, "")])));
        self.known.borrow_mut().insert(places.to_vec(), Rc::clone(&shape));
        Ok(shape)
    }

    fn spend(&self, place: &str) -> Result<(), String> {
        let left = self.budget.get().checked_sub(1);
        self.budget.set(left.ok_or_else(|| format!("the schema at `{place}` is made of too many others"))?);
        Ok(())
    }

    fn target(&self, target: &str) -> Result<String, String> {
        let Some(place) = target.strip_prefix('#') else {
            return Err(format!("`$ref: {target}` leads out of the document; bundle it into one file"));
        };
        if self.root.pointer(place).is_none() {
            return Err(format!("`$ref: {target}` leads nowhere; is the file complete?"));
        }
        Ok(place.to_owned())
    }

    /// `open` holds the references that are being followed: one that comes back says nothing new.
    fn variants(&self, place: &str, open: &mut Vec<String>) -> Result<Vec<Variant>, String> {
        self.spend(place)?;
        if open.len() >= DEPTH {
            return Err(format!("the schema at `{place}` is made of too many others"));
        }
        let schema = self.root.pointer(place).unwrap_or(&Value::Null);
        let rest = self.rest(place, |key, value| is_told(schema, key, value))?;
        let mut found = own(schema, place, &rest);
        if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
            let target = self.target(target)?;
            if !open.contains(&target) {
                open.push(target.clone());
                let referred = self.variants(&target, open)?;
                open.pop();
                found = both(&found, &referred)?;
            }
        }
        for index in 0..parts(schema, "allOf").len() {
            open.push(String::new());
            let part = self.variants(&format!("{place}/allOf/{index}"), open)?;
            open.pop();
            found = both(&found, &part)?;
        }
        for key in ["anyOf", "oneOf"] {
            let choices = parts(schema, key);
            if !choices.iter().any(says_what_it_is) {
                // Alternatives that only demand properties tell how fields go together, not types.
                continue;
            }
            let mut union = Vec::new();
            for index in 0..choices.len() {
                open.push(String::new());
                union.extend(self.variants(&format!("{place}/{key}/{index}"), open)?);
                open.pop();
            }
            found = both(&found, &union)?;
        }
        if schema.get("nullable") == Some(&Value::Bool(true))
            && found.iter().all(|variant| ![Kind::Any, Kind::Null].contains(&variant.kind))
        {
            found.push(Variant::new(Kind::Null, place));
        }
        Ok(found)
    }
}

fn parts<'a>(schema: &'a Value, key: &str) -> &'a [Value] {
    schema.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Whether a keyword of a schema is compared by itself, so that it is no part of the rest.
fn is_told(schema: &Value, key: &str, value: &Value) -> bool {
    match key {
        "type" => {
            let names = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            names.iter().all(|name| name.as_str().and_then(Kind::from_name).is_some())
        }
        "enum" | "required" | "allOf" => value.is_array(),
        "anyOf" | "oneOf" => value.is_array() && parts(schema, key).iter().any(says_what_it_is),
        "properties" | "items" | "additionalProperties" => value.is_object(),
        "$ref" => value.is_string(),
        "nullable" => value.is_boolean(),
        "exclusiveMinimum" | "exclusiveMaximum" if value.is_boolean() => true,
        // What is only referred to.
        "const" | "$defs" | "definitions" | "$id" | "$anchor" | "$schema" => true,
        key => LIMITS.contains(&key) && value.is_number() || TEXTS.contains(&key),
    }
}

fn says_what_it_is(schema: &Value) -> bool {
    let keys = ["type", "$ref", "enum", "const", "properties", "items", "allOf", "anyOf", "oneOf"];
    keys.iter().any(|key| schema.get(key).is_some())
}

/// What a schema says itself, without the schemas that it refers to.
fn own(schema: &Value, place: &str, rest: &Rest) -> Vec<Variant> {
    let listed: Option<Vec<&Value>> = match (schema.get("const"), schema.get("enum")) {
        (Some(value), _) => Some(vec![value]),
        (None, Some(Value::Array(values))) => Some(values.iter().collect()),
        _ => None,
    };
    let mut kinds: Vec<Kind> = match schema.get("type") {
        Some(Value::String(name)) => Kind::from_name(name).into_iter().collect(),
        Some(Value::Array(names)) => {
            names.iter().filter_map(Value::as_str).filter_map(Kind::from_name).collect()
        }
        _ => Vec::new(),
    };
    if kinds.is_empty() {
        kinds = listed.iter().flatten().map(|value| kind_of(value)).collect();
        kinds.sort();
        kinds.dedup();
    }
    if kinds.is_empty() {
        let object = schema.get("properties").is_some() || schema.get("additionalProperties").is_some();
        kinds.push(match schema.get("items") {
            _ if object => Kind::Object,
            Some(_) => Kind::Array,
            None => Kind::Any,
        });
    }
    kinds.into_iter().map(|kind| variant(schema, place, kind, (listed.as_deref(), rest))).collect()
}

fn kind_of(value: &Value) -> Kind {
    match value {
        Value::Null => Kind::Null,
        Value::Bool(_) => Kind::Boolean,
        Value::Number(number) if number.is_f64() => Kind::Number,
        Value::Number(_) => Kind::Integer,
        Value::String(_) => Kind::String,
        Value::Array(_) => Kind::Array,
        Value::Object(_) => Kind::Object,
    }
}

fn variant(schema: &Value, place: &str, kind: Kind, (listed, rest): (Option<&[&Value]>, &Rest)) -> Variant {
    let mut variant = Variant::new(kind, place);
    variant.rest.clone_from(rest);
    if let (Some(listed), false) = (listed, kind == Kind::Null) {
        let fits = |value: &Value| kind_of(value) == kind || kind == Kind::Number && value.is_number();
        let texts = listed.iter().filter(|value| fits(value)).map(|value| plain(value));
        variant.values = Some(texts.map(|text| (text, place.to_owned())).collect());
    }
    let below = child(place, "properties");
    for name in schema.get("properties").and_then(Value::as_object).into_iter().flatten().map(|(key, _)| key)
    {
        variant.properties.insert(name.clone(), vec![child(&below, name)]);
    }
    let required = parts(schema, "required").iter().filter_map(Value::as_str);
    variant.required = required.map(str::to_owned).collect();
    for (key, into) in [("items", &mut variant.items), ("additionalProperties", &mut variant.map)] {
        if schema.get(key).is_some_and(Value::is_object) {
            into.push(child(place, key));
        }
    }
    for key in LIMITS {
        let limit = schema.get(key).and_then(Value::as_f64);
        // No number of items is less than none.
        if let Some(limit) = limit.filter(|limit| *limit > 0.0 || !key.starts_with("min") || key == "minimum")
        {
            variant.limits.insert(key, (limit, place.to_owned()));
        }
    }
    // In 3.0 a flag beside the limit, in 3.1 a limit of its own.
    for (flag, limit) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if schema.get(flag) == Some(&Value::Bool(true))
            && let Some(bound) = variant.limits.remove(limit)
        {
            variant.limits.insert(flag, bound);
        }
    }
    for key in TEXTS {
        if let Some(value) = schema.get(key) {
            variant.texts.insert(key, plain(value));
        }
    }
    variant
}

/// The values that fit both. What contradicts itself is taken for the first.
fn both(first: &[Variant], second: &[Variant]) -> Result<Vec<Variant>, String> {
    let mut found = Vec::new();
    for (a, b) in first.iter().flat_map(|a| second.iter().map(move |b| (a, b))) {
        let kind = match (a.kind, b.kind) {
            (a, b) if a == b => a,
            (Kind::Any, kind) | (kind, Kind::Any) => kind,
            (Kind::Integer, Kind::Number) | (Kind::Number, Kind::Integer) => Kind::Integer,
            _ => continue,
        };
        found.push(merged(a, b, kind));
    }
    if found.len() > ALTERNATIVES {
        let home = found.first().map_or("", |variant| variant.home.as_str());
        return Err(format!("the schema at `{home}` has more than {ALTERNATIVES} alternatives"));
    }
    Ok(if found.is_empty() { first.to_vec() } else { found })
}

/// The first says more about itself, the second about what it refers to.
fn merged(a: &Variant, b: &Variant, kind: Kind) -> Variant {
    let mut merged = a.clone();
    merged.kind = kind;
    let bare = a.kind == Kind::Any || a.kind == Kind::Object && a.properties.is_empty();
    if bare && b.kind == kind {
        merged.home.clone_from(&b.home);
    }
    merged.values = match (&a.values, &b.values) {
        (Some(a), Some(b)) => Some(a.iter().filter(|(value, _)| b.contains_key(*value)).map(owned).collect()),
        (a, b) => a.clone().or_else(|| b.clone()),
    };
    merged.open = a.open || b.open;
    for (name, places) in &b.properties {
        let known = merged.properties.entry(name.clone()).or_default();
        known.extend(places.iter().filter(|place| !known.contains(place)).cloned().collect::<Vec<_>>());
    }
    merged.required.extend(b.required.iter().cloned());
    merged.items.extend(b.items.iter().cloned());
    merged.map.extend(b.map.iter().cloned());
    for (key, limit) in &b.limits {
        let known = merged.limits.entry(key).or_insert_with(|| limit.clone());
        let lower_is_stricter = key.starts_with("max") || *key == "exclusiveMaximum";
        if (limit.0 < known.0) == lower_is_stricter {
            known.clone_from(limit);
        }
    }
    for (key, text) in &b.texts {
        merged.texts.entry(key).or_insert_with(|| text.clone());
    }
    rest::all_of(&mut merged.rest, &b.rest);
    merged
}

fn owned<'a>((value, home): (&'a String, &'a String)) -> (String, String) {
    (value.clone(), home.clone())
}

/// Takes null out, and makes one of what is several only in writing: `anyOf` a string and an enum,
/// or one `const` for each value.
fn finish(variants: Vec<Variant>) -> Shape {
    let nullable = variants.iter().any(|variant| variant.kind == Kind::Null);
    let mut found: Vec<Variant> = Vec::new();
    for variant in variants.into_iter().filter(|variant| variant.kind != Kind::Null) {
        let composed = [Kind::Object, Kind::Array].contains(&variant.kind);
        match found.iter_mut().find(|known| known.kind == variant.kind && !composed) {
            None => found.push(variant),
            Some(known) => join(known, variant),
        }
    }
    if let Some(any) = found.iter().position(|variant| variant.kind == Kind::Any) {
        found = vec![found.swap_remove(any)];
    }
    Shape { nullable, variants: found }
}

fn join(known: &mut Variant, other: Variant) {
    known.open |= other.open || known.values.is_some() != other.values.is_some();
    if let Some(values) = other.values {
        known.values.get_or_insert_default().extend(values);
    }
    // A limit holds only if it holds for every alternative.
    known.limits.retain(|key, limit| {
        let Some(other) = other.limits.get(key) else { return false };
        let is_upper = key.starts_with("max") || *key == "exclusiveMaximum";
        if (other.0 > limit.0) == is_upper {
            limit.clone_from(other);
        }
        true
    });
    for (key, text) in &other.texts {
        let known = known.texts.entry(key).or_insert_with(|| text.clone());
        if known != text {
            *known = format!("{known} or {text}");
        }
    }
    rest::any_of(&mut known.rest, other.rest);
}
