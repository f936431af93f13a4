//! What a comparison found.

use super::seen::{Known, Seen};
use std::collections::{BTreeMap, BTreeSet};

/// What a difference means for somebody who uses our document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A reply of the service may not be understood.
    BreakingForReaders,
    /// A request may be refused by the service.
    BreakingForWriters,
    /// The service had it when we last looked, and has it no more.
    GoneUpstream,
    /// The same on the wire, but the service says something else about it.
    Meaning,
    /// The service offers more than we use.
    Additive,
    /// We know more than the other document tells.
    OursOnly,
    /// Nothing on the wire differs.
    Cosmetic,
}

impl Class {
    /// All classes, the worst first.
    pub const ALL: [Self; 7] = [
        Self::BreakingForReaders,
        Self::BreakingForWriters,
        Self::GoneUpstream,
        Self::Meaning,
        Self::Additive,
        Self::OursOnly,
        Self::Cosmetic,
    ];

    /// The name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::BreakingForReaders => "breaking for readers",
            Self::BreakingForWriters => "breaking for writers",
            Self::GoneUpstream => "gone upstream",
            Self::Meaning => "meaning may have changed",
            Self::Additive => "additive",
            Self::OursOnly => "ours only",
            Self::Cosmetic => "cosmetic",
        }
    }
}

/// Which document has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The other document only.
    Upstream,
    /// Our document only.
    Ours,
    /// Our document only, and the other one when we last looked.
    Gone,
    /// Both, and not the same.
    Differs,
}

impl Side {
    fn name(self) -> &'static str {
        match self {
            Self::Upstream => "upstream",
            Self::Ours => "ours",
            Self::Gone => "gone",
            Self::Differs => "differs",
        }
    }
}

/// One difference, wherever it is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Side, kind, place and detail: what the ignore file matches.
    pub key: String,
    /// What it means.
    pub class: Class,
    /// Our tag, or the collection in the path.
    pub resource: String,
    /// The operations that it concerns, and where in them.
    pub operations: BTreeSet<String>,
    /// Where the texts stand that may mean something else.
    pub places: Option<Places>,
}

/// A place in both documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// In ours.
    pub ours: String,
    /// In the other document.
    pub upstream: String,
}

/// The differences found so far.
#[derive(Debug, Default)]
pub struct Findings {
    found: BTreeMap<(String, Class), Finding>,
    /// By key the place of what there may be or not.
    things: BTreeMap<String, String>,
    /// What the other document had.
    pub known: Known,
    /// What it has no more.
    pub gone: BTreeSet<String>,
}

impl Findings {
    /// Nothing yet. `known` is what the other document had.
    pub fn new(known: Known) -> Self {
        Self { known, ..Self::default() }
    }

    /// Adds a difference. One that several operations share is one difference.
    pub fn add(&mut self, class: Class, what: (Side, &str), place: &str, detail: &str, at: &At<'_>) {
        let thing = match what.1 {
            "operation" | "parameter" | "property" | "body" | "status" | "JSON" | "readOnly"
            | "writeOnly" => Some(place.to_owned()),
            "value" | "header" => Some(format!("{place} {detail}")),
            _ => None,
        };
        self.add_thing(class, what, place, detail, (thing.as_deref(), at));
    }

    /// Adds a difference in a thing that the other document may have had.
    pub fn add_thing(
        &mut self,
        class: Class,
        (side, kind): (Side, &str),
        place: &str,
        detail: &str,
        (thing, at): (Option<&str>, &At<'_>),
    ) {
        let detail = if detail.is_empty() { String::new() } else { format!(" {detail}") };
        let key = self.insert(class, format!("{} {kind} {place}{detail}", side.name()), at, None);
        self.things.extend(thing.map(|thing| (key, printable(thing))));
    }

    /// Whether a thing itself is told to differ, so that its texts need not be.
    pub fn tells(&self, thing: &str) -> bool {
        self.things.values().any(|known| known == thing)
    }

    /// Tells as gone what only ours has and the other document had when we last looked.
    pub fn settle(&mut self, seen: &Seen) {
        for (key, mut finding) in std::mem::take(&mut self.found) {
            let name = self.things.get(&key.0).filter(|name| self.known.has(name) && !seen.has(name));
            if let (Some(name), Some(rest)) = (name, key.0.strip_prefix(Side::Ours.name())) {
                finding.key = format!("{}{rest}", Side::Gone.name());
                finding.class = if key.1 == Class::OursOnly { Class::GoneUpstream } else { key.1 };
                self.gone.insert(name.clone());
            }
            self.found.insert((finding.key.clone(), finding.class), finding);
        }
    }

    /// Adds a text that is not what it was.
    pub fn add_text(&mut self, side: Side, place: &str, at: &At<'_>, places: Places) {
        self.insert(Class::Meaning, format!("{} text {place}", side.name()), at, Some(places));
    }

    fn insert(&mut self, class: Class, key: String, at: &At<'_>, places: Option<Places>) -> String {
        let key = printable(&key);
        let finding = self.found.entry((key.clone(), class)).or_insert_with(|| Finding {
            key: key.clone(),
            class,
            resource: printable(at.resource),
            operations: BTreeSet::new(),
            places,
        });
        finding.operations.insert(printable(&at.operation));
        key
    }

    /// The differences, by resource and then by what is worst.
    pub fn sorted(self) -> Vec<Finding> {
        let mut found: Vec<Finding> = self.found.into_values().collect();
        found.sort_by(|a, b| (&a.resource, a.class, &a.key).cmp(&(&b.resource, b.class, &b.key)));
        found
    }
}

/// Where a comparison stands.
#[derive(Clone, Debug)]
pub struct At<'a> {
    /// Our tag, or the collection in the path.
    pub resource: &'a str,
    /// Method, path, and which part.
    pub operation: String,
}

/// A text of the other document, which is not trusted: it must not steer a terminal.
pub fn printable(text: &str) -> String {
    let mut found = String::new();
    for c in text.chars() {
        if steers(c) {
            found.extend(c.escape_unicode());
        } else {
            found.push(c);
        }
    }
    // Long defaults and texts are told by their beginning.
    match found.char_indices().nth(300) {
        Some((end, _)) => format!("{}…", &found[..end]),
        None => found,
    }
}

/// Whether a character does something to a terminal instead of being shown.
pub fn steers(c: char) -> bool {
    c.is_control() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
