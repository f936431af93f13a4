//! Compares what bounds and explains values: limits, formats, defaults, and every other keyword.

use super::super::finding::{Class, Side};
use super::super::shape::{Rest, Variant, plain};
use super::Direction::{self, Reply, Request};
use super::Step;
use std::collections::BTreeSet;

/// Keywords that a value is checked against, which readers need not do.
const CHECKS: [&str; 12] = [
    "additionalProperties",
    "anyOf",
    "contains",
    "dependentRequired",
    "dependentSchemas",
    "multipleOf",
    "not",
    "oneOf",
    "pattern",
    "propertyNames",
    "unevaluatedProperties",
    "uniqueItems",
];

impl Step<'_, '_> {
    pub(super) fn limits(&mut self, ours: &Variant, theirs: &Variant) {
        let keys: BTreeSet<&str> = ours.limits.keys().chain(theirs.limits.keys()).copied().collect();
        for key in keys {
            let (known, other) = (ours.limits.get(key), theirs.limits.get(key));
            let is_upper = key.starts_with("max") || key == "exclusiveMaximum";
            let (side, detail, stricter) = match (known.map(|limit| limit.0), other.map(|limit| limit.0)) {
                (Some(known), None) => (Side::Ours, known.to_string(), false),
                (None, Some(other)) => (Side::Upstream, other.to_string(), true),
                (Some(known), Some(other)) if known != other => {
                    (Side::Differs, format!("{known} -> {other}"), (other < known) == is_upper)
                }
                _ => continue,
            };
            let class = match self.direction {
                // Readers do not check limits.
                Reply => Class::Cosmetic,
                Request if stricter => Class::BreakingForWriters,
                Request if side == Side::Ours => Class::OursOnly,
                Request => Class::Additive,
            };
            let home = known.map_or_else(|| self.via.to_owned(), |(_, home)| self.comparison.label(home));
            self.add_shared(class, (side, key), &home, &detail);
        }
    }

    pub(super) fn texts(&mut self, ours: &Variant, theirs: &Variant) {
        let keys: BTreeSet<&str> = ours.texts.keys().chain(theirs.texts.keys()).copied().collect();
        for key in keys {
            let Some((side, detail)) = difference(ours.texts.get(key), theirs.texts.get(key)) else {
                continue;
            };
            let class = match (key, side) {
                ("title", _) => Class::Cosmetic,
                // A format of ours only is one of our own kinds: an id, a secret, the size of a number.
                ("format", Side::Ours) => Class::Cosmetic,
                // A constant has no other value, and `object` is such a constant everywhere.
                ("default", _) if self.pair.name == "object" => Class::Cosmetic,
                _ => Class::Meaning,
            };
            self.add(class, (side, key), &self.here(), &detail);
        }
    }

    pub(super) fn rest(&mut self, ours: &Variant, theirs: &Variant) {
        let place = self.here();
        for (key, side, detail) in differences(&ours.rest, &theirs.rest) {
            let home = ours.rest.get(&key).map(|(_, home)| self.comparison.label(home));
            let class = class_of(&key, side, self.direction);
            self.add_shared(class, (side, &key), home.as_ref().unwrap_or(&place), &detail);
        }
    }

    /// The schemas of what a list or a map holds. None means that anything fits.
    pub(super) fn elements(&mut self, key: &str, ours: &[String], theirs: &[String]) {
        let (side, class) = match (ours.is_empty(), theirs.is_empty(), self.direction) {
            (false, false, _) => return self.follow(ours, theirs, false, ""),
            (true, true, _) => return,
            (false, true, Reply) => (Side::Ours, Class::BreakingForReaders),
            (false, true, Request) => (Side::Ours, Class::OursOnly),
            // Who takes anything takes this too.
            (true, false, Reply) => (Side::Upstream, Class::Cosmetic),
            (true, false, Request) => (Side::Upstream, Class::BreakingForWriters),
        };
        self.add(class, (side, key), &self.here(), "");
    }

    /// The name of the schema, which several values may share.
    fn here(&self) -> String {
        self.comparison.label(self.pair.ours.first().map_or("", String::as_str))
    }
}

/// What differs between two sets of keywords: the keyword, which side has it, and the values.
pub fn differences(ours: &Rest, theirs: &Rest) -> Vec<(String, Side, String)> {
    let keys: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
    let of = |rest: &Rest, key: &String| rest.get(key).map(|(value, _)| plain(value));
    let found = keys.into_iter().filter_map(|key| {
        let (side, detail) = difference(of(ours, key).as_ref(), of(theirs, key).as_ref())?;
        // That something is so needs no value.
        let detail = if detail == "true" { String::new() } else { detail };
        Some((key.clone(), side, detail))
    });
    found.collect()
}

fn difference(ours: Option<&String>, theirs: Option<&String>) -> Option<(Side, String)> {
    match (ours, theirs) {
        (Some(known), None) => Some((Side::Ours, known.clone())),
        (None, Some(other)) => Some((Side::Upstream, other.clone())),
        (Some(known), Some(other)) if known != other => Some((Side::Differs, format!("{known} -> {other}"))),
        _ => None,
    }
}

/// What it means that a keyword differs. A keyword that is not known may mean anything.
pub fn class_of(key: &str, side: Side, direction: Direction) -> Class {
    match (key, side, direction) {
        ("deprecated", Side::Ours, _) => Class::OursOnly,
        ("xml" | "readOnly" | "writeOnly", ..) => Class::Cosmetic,
        ("style" | "explode" | "content", ..) => Class::BreakingForWriters,
        ("allowEmptyValue" | "allowReserved", Side::Ours, _) => Class::BreakingForWriters,
        ("allowEmptyValue" | "allowReserved", ..) => Class::Additive,
        (key, _, Reply) if CHECKS.contains(&key) => Class::Cosmetic,
        (key, Side::Ours, Request) if CHECKS.contains(&key) => Class::OursOnly,
        (key, _, Request) if CHECKS.contains(&key) => Class::BreakingForWriters,
        _ => Class::Meaning,
    }
}
