//! What a comparison found.

use std::collections::{BTreeMap, BTreeSet};

/// What a difference means for somebody who uses our document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A reply of the service may not be understood.
    BreakingForReaders,
    /// A request may be refused by the service.
    BreakingForWriters,
    /// The service offers more than we use.
    Additive,
    /// We know more than the other document tells.
    OursOnly,
    /// Nothing on the wire differs.
    Cosmetic,
}

impl Class {
    /// All classes, the worst first.
    pub const ALL: [Self; 5] =
        [Self::BreakingForReaders, Self::BreakingForWriters, Self::Additive, Self::OursOnly, Self::Cosmetic];

    /// The name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::BreakingForReaders => "breaking for readers",
            Self::BreakingForWriters => "breaking for writers",
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
    /// Both, and not the same.
    Differs,
}

impl Side {
    fn name(self) -> &'static str {
        match self {
            Self::Upstream => "upstream",
            Self::Ours => "ours",
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
}

/// The differences found so far.
#[derive(Debug, Default)]
pub struct Findings {
    found: BTreeMap<(String, Class), Finding>,
}

impl Findings {
    /// Adds a difference. One that several operations share is one difference.
    pub fn add(&mut self, class: Class, (side, kind): (Side, &str), place: &str, detail: &str, at: &At<'_>) {
        let detail = if detail.is_empty() { String::new() } else { format!(" {detail}") };
        let key = printable(&format!("{} {kind} {place}{detail}", side.name()));
        let new = || Finding {
            key: key.clone(),
            class,
            resource: printable(at.resource),
            operations: BTreeSet::new(),
        };
        let finding = self.found.entry((key.clone(), class)).or_insert_with(new);
        finding.operations.insert(printable(&at.operation));
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

/// The other document is not trusted: it must not steer a terminal.
fn printable(text: &str) -> String {
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
