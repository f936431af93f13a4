//! Compares the schemas of two documents from the inside of one operation outwards to every value.

pub mod keywords;

pub use keywords::class_of;

use super::finding::{At, Class, Findings, Side};
use super::label;
use super::seen::{Known, Seen, Text};
use super::shape::{Kind, Shape, Source, Variant};
use openai_admin_codegen::spec::constant;
use openai_admin_codegen::yaml::child;
use serde_json::Value;
use std::collections::BTreeSet;

/// Who reads the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// The service.
    Request,
    /// We.
    Reply,
}

use Direction::{Reply, Request};

/// Two schemas that ought to mean the same.
#[derive(Clone, Debug)]
struct Pair {
    ours: Vec<String>,
    theirs: Vec<String>,
    /// Null does no harm: an optional field of a reply is read leniently, and a query has no null.
    lenient: bool,
    /// The name of the property that has these schemas.
    name: String,
}

/// Two documents and their differences so far.
#[derive(Debug)]
pub struct Comparison<'a> {
    /// Our document.
    pub ours: Source<'a>,
    /// The other document.
    pub theirs: Source<'a>,
    /// What differs.
    pub findings: Findings,
    /// What was compared.
    pub seen: Seen,
    /// Of which values the texts were taken down: name and places.
    read: BTreeSet<(String, Vec<String>, Vec<String>)>,
}

impl<'a> Comparison<'a> {
    /// Compares two documents. `known` is what the other one was when we last looked.
    pub fn new(ours: &'a Value, theirs: &'a Value, known: Known) -> Self {
        Self {
            ours: Source::new(ours),
            theirs: Source::new(theirs),
            findings: Findings::new(known),
            seen: Seen::default(),
            read: BTreeSet::new(),
        }
    }

    /// Takes down what both documents say about a value.
    fn texts(
        &mut self,
        name: &str,
        (ours, theirs): (&[String], &[String]),
        at: &At<'_>,
    ) -> Result<(), String> {
        if !self.read.insert((name.to_owned(), ours.to_vec(), theirs.to_vec())) {
            self.seen.add(name, (Vec::new(), ""), (Vec::new(), ""), at);
            return Ok(());
        }
        let all = |source: &Source<'_>, places: &[String]| -> Result<Vec<Text>, String> {
            let texts = places.iter().map(|place| source.texts(place));
            Ok(texts.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
        };
        let (our_texts, their_texts) = (all(&self.ours, ours)?, all(&self.theirs, theirs)?);
        self.seen.add(name, (our_texts, first(ours)), (their_texts, first(theirs)), at);
        Ok(())
    }

    /// Compares two schemas and all that they lead to. `lenient` is for values that cannot be null.
    pub fn schemas(
        &mut self,
        direction: Direction,
        (ours, theirs): (&str, &str),
        lenient: bool,
        at: &At<'_>,
    ) -> Result<(), String> {
        let first = Pair {
            ours: vec![ours.to_owned()],
            theirs: vec![theirs.to_owned()],
            lenient,
            name: String::new(),
        };
        // A list of what is to do, and not a call within a call: documents may be nested without end.
        let (mut open, mut seen) = (vec![first], BTreeSet::new());
        while let Some(mut pair) = open.pop() {
            let via = self.label(pair.ours.first().map_or("", String::as_str));
            for (source, places) in [(&self.ours, &mut pair.ours), (&self.theirs, &mut pair.theirs)] {
                places.sort();
                places.dedup();
                if let [only] = places.as_mut_slice()
                    && refers_only(source.root.pointer(only))
                {
                    *only = source.resolve(only)?;
                }
            }
            self.texts(&via, (&pair.ours, &pair.theirs), at)?;
            if seen.insert((pair.ours.clone(), pair.theirs.clone(), via.clone(), pair.lenient)) {
                let mut found =
                    Step { direction, pair: &pair, via: &via, at, comparison: self, next: Vec::new() };
                found.run()?;
                open.extend(found.next);
            }
        }
        Ok(())
    }

    fn label(&self, place: &str) -> String {
        label::of(self.ours.root, place)
    }
}

fn first(places: &[String]) -> &str {
    places.first().map_or("", String::as_str)
}

/// A bare reference can be followed at once; what stands beside one must be kept.
fn refers_only(schema: Option<&Value>) -> bool {
    let schema = schema.and_then(Value::as_object);
    schema.is_some_and(|schema| schema.len() == 1 && schema.contains_key("$ref"))
}

/// The comparison of one pair.
struct Step<'s, 'a> {
    direction: Direction,
    pair: &'s Pair,
    /// The name of the value: of the property and not of the schema that it refers to.
    via: &'s str,
    at: &'s At<'s>,
    comparison: &'s mut Comparison<'a>,
    next: Vec<Pair>,
}

impl Step<'_, '_> {
    fn add(&mut self, class: Class, what: (Side, &str), place: &str, detail: &str) {
        self.comparison.findings.add(class, what, place, detail, self.at);
    }

    /// Adds what is told at a shared schema, and by which value it was reached.
    fn add_shared(&mut self, class: Class, what: (Side, &str), home: &str, detail: &str) {
        let mut at = self.at.clone();
        if home != self.via {
            at.operation = format!("{} ({})", at.operation, self.via);
        }
        self.comparison.findings.add(class, what, home, detail, &at);
    }

    fn run(&mut self) -> Result<(), String> {
        let ours = self.comparison.ours.shape(&self.pair.ours)?;
        let theirs = self.comparison.theirs.shape(&self.pair.theirs)?;
        let meant = self.meant(&ours, &theirs)?;
        let theirs = meant.as_ref().unwrap_or(&theirs);
        self.nullable(&ours, theirs);
        // Which alternative of ours goes with which of theirs.
        let mut free: Vec<&Variant> = theirs.variants.iter().collect();
        let mut alone = Vec::new();
        for variant in &ours.variants {
            match best(variant, &free) {
                Some(index) => {
                    let other = free.remove(index);
                    self.variants(variant, other);
                }
                None => alone.push(variant),
            }
        }
        if alone.is_empty() && free.is_empty() {
            return Ok(());
        }
        let list = |variants: &[&Variant]| {
            variants.iter().map(|variant| variant.kind.name()).collect::<Vec<_>>().join(" or ")
        };
        let (ours_alone, theirs_alone) = (list(&alone), list(&free));
        let (class, what, detail) = match (alone.is_empty(), free.is_empty(), self.direction) {
            (true, _, Reply) => (Class::BreakingForReaders, (Side::Upstream, "type"), theirs_alone),
            (true, _, Request) => (Class::Additive, (Side::Upstream, "type"), theirs_alone),
            (_, true, Reply) => (Class::OursOnly, (Side::Ours, "type"), ours_alone),
            (_, true, Request) => (Class::BreakingForWriters, (Side::Ours, "type"), ours_alone),
            _ => {
                let class = self.type_changed(&alone, &free);
                (class, (Side::Differs, "type"), format!("{ours_alone} -> {theirs_alone}"))
            }
        };
        self.add(class, what, self.via, &detail);
        Ok(())
    }

    /// Of several objects that are told apart by a property, the one that ours always is: other operations
    /// may share the schema, and have the others.
    fn meant(&self, ours: &Shape, theirs: &Shape) -> Result<Option<Shape>, String> {
        let [ours] = &ours.variants[..] else { return Ok(None) };
        let told = theirs.variants.first().and_then(|variant| variant.rest.get("discriminator"));
        let tag = told.and_then(|(told, _)| told.get("propertyName")?.as_str());
        let (Some(tag), true, false) = (tag, self.direction == Reply, theirs.variants.len() < 2) else {
            return Ok(None);
        };
        let place = child(&child(&ours.home, "properties"), tag);
        let description = self.comparison.ours.root.pointer(&child(&place, "description"));
        let Some(always) = description.and_then(Value::as_str).and_then(constant) else { return Ok(None) };
        for variant in &theirs.variants {
            let Some(places) = variant.properties.get(tag) else { continue };
            let shape = self.comparison.theirs.shape(places)?;
            let mut values = shape.variants.iter().filter_map(|variant| variant.values.as_ref());
            if values.any(|values| values.len() == 1 && values.contains_key(&always)) {
                let mut variant = variant.clone();
                variant.rest.remove("discriminator");
                return Ok(Some(Shape { nullable: theirs.nullable, variants: vec![variant] }));
            }
        }
        Ok(None)
    }

    /// A narrower type fits where a wider one is expected.
    fn type_changed(&self, ours: &[&Variant], theirs: &[&Variant]) -> Class {
        let fits = |inner: &[&Variant], outer: &[&Variant]| {
            inner.iter().all(|inner| {
                outer.iter().any(|outer| match (inner.kind, outer.kind) {
                    (_, Kind::Any) | (Kind::Integer, Kind::Number) => true,
                    (inner, outer) => inner == outer,
                })
            })
        };
        match self.direction {
            Reply if fits(theirs, ours) => Class::OursOnly,
            Reply => Class::BreakingForReaders,
            Request if fits(ours, theirs) => Class::Additive,
            Request => Class::BreakingForWriters,
        }
    }

    fn nullable(&mut self, ours: &Shape, theirs: &Shape) {
        let any = |shape: &Shape| shape.variants.iter().any(|variant| variant.kind == Kind::Any);
        if ours.nullable == theirs.nullable || any(ours) || any(theirs) {
            return;
        }
        let side = if ours.nullable { Side::Ours } else { Side::Upstream };
        let class = match (side, self.direction) {
            _ if self.pair.lenient => Class::Cosmetic,
            (Side::Ours, Reply) => Class::OursOnly,
            (Side::Ours, Request) => Class::BreakingForWriters,
            (_, Reply) => Class::BreakingForReaders,
            (_, Request) => Class::Additive,
        };
        self.add(class, (side, "nullable"), self.via, "");
    }

    fn variants(&mut self, ours: &Variant, theirs: &Variant) {
        self.values(ours, theirs);
        self.limits(ours, theirs);
        self.texts(ours, theirs);
        self.rest(ours, theirs);
        self.elements("items", &ours.items, &theirs.items);
        self.elements("additionalProperties", &ours.map, &theirs.map);
        self.properties(ours, theirs);
    }

    fn follow(&mut self, ours: &[String], theirs: &[String], lenient: bool, name: &str) {
        let (ours, theirs, name) = (ours.to_vec(), theirs.to_vec(), name.to_owned());
        self.next.push(Pair { ours, theirs, lenient, name });
    }

    fn values(&mut self, ours: &Variant, theirs: &Variant) {
        let list = |variant: &Variant| {
            let values = variant.values.iter().flat_map(|values| values.keys());
            values.map(String::as_str).collect::<Vec<_>>().join(", ")
        };
        match (&ours.values, &theirs.values) {
            (Some(known), Some(other)) => {
                let home = known.values().next().map_or_else(String::new, |home| self.comparison.label(home));
                for value in other.keys().filter(|value| known.contains_key(*value)) {
                    let places = (first(&self.pair.ours), first(&self.pair.theirs));
                    let name = format!("{home} {value}");
                    self.comparison.seen.add(&name, (Vec::new(), places.0), (Vec::new(), places.1), self.at);
                }
                for value in other.keys().filter(|value| !known.contains_key(*value)) {
                    self.add_shared(Class::Additive, (Side::Upstream, "value"), &home, value);
                }
                for value in known.keys().filter(|value| !other.contains_key(*value)) {
                    let class = match self.direction {
                        Request if !theirs.open => Class::BreakingForWriters,
                        _ => Class::OursOnly,
                    };
                    self.add_shared(class, (Side::Ours, "value"), &home, value);
                }
            }
            (None, Some(other)) => {
                let class = match self.direction {
                    // A constant tells a reader nothing, and `object` is such a constant everywhere.
                    _ if self.pair.name == "object" => Class::Cosmetic,
                    Reply if other.len() == 1 => Class::Cosmetic,
                    Request if !theirs.open => Class::BreakingForWriters,
                    _ => Class::Additive,
                };
                self.add(class, (Side::Upstream, "enum"), self.via, &list(theirs));
            }
            (Some(known), None) => {
                let one = known
                    .iter()
                    .next()
                    .map(|(value, home)| format!("{} {value}", self.comparison.label(home)));
                let what = (Side::Ours, "enum");
                let findings = &mut self.comparison.findings;
                findings.add_thing(Class::OursOnly, what, self.via, &list(ours), (one.as_deref(), self.at));
            }
            (None, None) => {}
        }
    }

    fn properties(&mut self, ours: &Variant, theirs: &Variant) {
        if ours.kind != Kind::Object || theirs.kind != Kind::Object {
            return;
        }
        let home = self.comparison.label(&ours.home);
        let names: BTreeSet<&String> = [ours, theirs]
            .into_iter()
            .flat_map(|side| side.properties.keys().chain(&side.required))
            .collect();
        for name in names {
            let required = (ours.required.contains(name), theirs.required.contains(name));
            let (known, other) = (ours.properties.get(name), theirs.properties.get(name));
            // What only the other side may send is no part of this message.
            let key = if self.direction == Reply { "writeOnly" } else { "readOnly" };
            let hidden = |source: &Source<'_>, places: &Vec<String>| {
                places.iter().any(|place| {
                    let schema = source.resolve(place).ok();
                    let schema = schema.and_then(|place| source.root.pointer(&place).cloned());
                    schema.is_some_and(|schema| schema.get(key) == Some(&Value::Bool(true)))
                })
            };
            let known = known.filter(|places| !hidden(&self.comparison.ours, places));
            let is_withdrawn = other.is_some_and(|places| hidden(&self.comparison.theirs, places));
            let other = other.filter(|_| !is_withdrawn);
            let place = format!("{home}.{name}");
            match (known, other) {
                (Some(_), None) if is_withdrawn => {
                    let class = match self.direction {
                        Reply if !required.0 => Class::GoneUpstream,
                        Reply => Class::BreakingForReaders,
                        Request => Class::BreakingForWriters,
                    };
                    self.add(class, (Side::Upstream, key), &place, "");
                }
                (Some(known), Some(other)) => {
                    let is_said = |source: &Source<'_>, variant: &Variant| {
                        let said = source.root.pointer(&format!("{}/x-required-upstream", variant.home));
                        self.direction == Reply
                            && said
                                .and_then(Value::as_array)
                                .is_some_and(|names| names.iter().any(|said| said == name))
                    };
                    let said =
                        (is_said(&self.comparison.ours, ours), is_said(&self.comparison.theirs, theirs));
                    match said {
                        (true, false) if required.1 => {}
                        (true, false) => {
                            self.add(Class::OursOnly, (Side::Ours, "x-required-upstream"), &place, "");
                        }
                        (false, true) => {
                            self.add(Class::Additive, (Side::Upstream, "x-required-upstream"), &place, "");
                        }
                        _ => self.required(required, &place),
                    }
                    let lenient = self.direction == Reply && !required.0;
                    self.follow(known, other, lenient, name);
                }
                (None, Some(_)) => {
                    let class = match self.direction {
                        Request if required.1 => Class::BreakingForWriters,
                        _ => Class::Additive,
                    };
                    let detail = if required.1 { "required" } else { "" };
                    self.add(class, (Side::Upstream, "property"), &place, detail);
                }
                (Some(_), None) => {
                    let class = match self.direction {
                        Reply if required.0 => Class::BreakingForReaders,
                        Request if required.0 => Class::BreakingForWriters,
                        _ => Class::OursOnly,
                    };
                    let detail = if required.0 { "required" } else { "" };
                    self.add(class, (Side::Ours, "property"), &place, detail);
                }
                (None, None) => self.required(required, &place),
            }
        }
    }

    fn required(&mut self, (ours, theirs): (bool, bool), place: &str) {
        let (side, class) = match (ours, theirs, self.direction) {
            (true, false, Reply) => (Side::Ours, Class::BreakingForReaders),
            (true, false, Request) => (Side::Ours, Class::Additive),
            (false, true, Reply) => (Side::Upstream, Class::Additive),
            (false, true, Request) => (Side::Upstream, Class::BreakingForWriters),
            _ => return,
        };
        self.add(class, (side, "required"), place, "");
    }
}

/// Which of the others is of the same kind, and has most properties and values in common.
fn best(variant: &Variant, others: &[&Variant]) -> Option<usize> {
    let common = |other: &Variant| {
        let properties =
            other.properties.keys().filter(|name| variant.properties.contains_key(*name)).count();
        let listed = other.values.iter().flat_map(|values| values.keys());
        let known = variant.values.as_ref();
        properties + listed.filter(|value| known.is_some_and(|known| known.contains_key(*value))).count()
    };
    let fits = others.iter().enumerate().filter(|(_, other)| other.kind == variant.kind);
    fits.max_by_key(|(index, other)| (common(other), usize::MAX - index)).map(|(index, _)| index)
}
