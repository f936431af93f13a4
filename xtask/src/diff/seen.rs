//! What the service's document has and says at the places that we cover, and what it had and said when
//! we last looked: `spec-diff.seen.txt`, which holds fingerprints and no texts.

use super::finding::{At, Findings, Places, Side, printable};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hasher;

const HEADER: &str = "\
# What the service's own OpenAPI document had and said when we last read it, where openapi.yaml covers it:
# the fingerprints of the texts, or `-`, and the place. `cargo xtask spec diff UPSTREAM --accept` writes this.
";

/// The fingerprint of a text. How its lines are broken is no part of it.
fn fingerprint(text: &str) -> Option<u64> {
    let mut hasher = fnv::FnvHasher::default();
    let words: Vec<&str> = text.split_whitespace().collect();
    hasher.write(words.join(" ").as_bytes());
    (!words.is_empty()).then(|| hasher.finish())
}

/// The places and the fingerprints of their texts, as they were.
#[derive(Debug, Default)]
pub struct Known {
    places: BTreeMap<String, BTreeSet<u64>>,
}

impl Known {
    /// Reads the file.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut places = BTreeMap::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let wrong = || format!("line {}: must be fingerprints and a place; restore the file", index + 1);
            let (texts, place) = line.split_once(' ').ok_or_else(wrong)?;
            let texts =
                texts.split(',').filter(|text| *text != "-").map(|text| u64::from_str_radix(text, 16));
            let texts = texts.collect::<Result<_, _>>().map_err(|_| wrong())?;
            if places.insert(place.to_owned(), texts).is_some() {
                return Err(format!("line {}: `{place}` stands in the file twice", index + 1));
            }
        }
        Ok(Self { places })
    }

    /// Whether nothing was ever read.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Whether the service had something.
    pub fn has(&self, place: &str) -> bool {
        self.places.contains_key(place)
    }

    /// What the service had directly below a place.
    pub fn below<'a>(&'a self, place: &'a str) -> impl Iterator<Item = &'a str> {
        let names = self.places.range(place.to_owned()..).map(|(name, _)| name.as_str());
        names.map_while(move |name| name.strip_prefix(place))
    }
}

/// One place, as it is now.
#[derive(Debug)]
struct Place {
    /// By fingerprint where the text stands in the other document.
    texts: BTreeMap<u64, String>,
    /// The fingerprints of our texts.
    own: BTreeSet<u64>,
    ours: String,
    theirs: String,
    resource: String,
    operations: BTreeSet<String>,
}

impl Place {
    fn fingerprints(&self) -> BTreeSet<u64> {
        self.texts.keys().copied().collect()
    }
}

/// What the other document has, by our name of the place.
#[derive(Debug, Default)]
pub struct Seen {
    places: BTreeMap<String, Place>,
}

/// A text and the pointer of what it describes.
pub type Text = (String, String);

impl Seen {
    /// Adds what stands at two places that mean the same, which are named by their pointers.
    pub fn add(
        &mut self,
        place: &str,
        (our_texts, ours): (Vec<Text>, &str),
        (their_texts, theirs): (Vec<Text>, &str),
        at: &At<'_>,
    ) {
        let known = self.places.entry(printable(place)).or_insert_with(|| Place {
            texts: BTreeMap::new(),
            own: BTreeSet::new(),
            ours: ours.to_owned(),
            theirs: theirs.to_owned(),
            resource: at.resource.to_owned(),
            operations: BTreeSet::new(),
        });
        known.operations.insert(at.operation.clone());
        known.own.extend(our_texts.iter().filter_map(|(text, _)| fingerprint(text)));
        for (text, pointer) in their_texts {
            if let Some(fingerprint) = fingerprint(&text) {
                known.texts.entry(fingerprint).or_insert(pointer);
            }
        }
    }

    /// Whether the other document has something.
    pub fn has(&self, place: &str) -> bool {
        self.places.contains_key(place)
    }

    /// Whether the other document says anything about what it describes.
    pub fn has_texts(&self) -> bool {
        self.places.values().any(|place| !place.texts.is_empty())
    }

    /// Adds each text that is not what it was. One that several places share is one difference.
    pub fn compare(&self, known: &Known, findings: &mut Findings) {
        let mut told = BTreeMap::new();
        let none = BTreeSet::new();
        // In a copy of our own document it is our own texts that may be others.
        let (same, other): (Vec<&Place>, Vec<&Place>) = self
            .places
            .values()
            .filter(|place| !place.own.is_empty())
            .partition(|place| place.fingerprints() == place.own);
        let is_copy = same.len() > other.len();
        for (name, place) in &self.places {
            let had = if is_copy { &place.own } else { known.places.get(name).unwrap_or(&none) };
            let has = place.fingerprints();
            let came: Vec<u64> = has.difference(had).copied().collect();
            let went: Vec<u64> = had.difference(&has).copied().collect();
            let pointer =
                came.first().and_then(|text| place.texts.get(text)).unwrap_or(&place.theirs).clone();
            let side = match (came.is_empty(), went.is_empty()) {
                (true, true) => continue,
                (false, false) => Side::Differs,
                (false, true) => Side::Upstream,
                (true, false) if findings.tells(name) => continue,
                (true, false) => Side::Gone,
            };
            // Where a text is gone there is nothing to point at: what went tells which it was.
            let shared = if came.is_empty() { String::new() } else { pointer.clone() };
            let (first, _, _) =
                *told.entry((side, came, went, shared)).or_insert((name, place, pointer.clone()));
            let places = Places { ours: self.places[first].ours.clone(), upstream: pointer };
            for operation in &place.operations {
                let at = At { resource: &self.places[first].resource, operation: operation.clone() };
                findings.add_text(side, first, &at, places.clone());
            }
        }
    }

    /// The file that says what is there now. What is `gone` stays in it as long as ours has it.
    pub fn record(&self, known: &Known, gone: &BTreeSet<String>) -> String {
        let mut lines: BTreeMap<&str, BTreeSet<u64>> = BTreeMap::new();
        lines.extend(self.places.iter().map(|(name, place)| (name.as_str(), place.fingerprints())));
        let kept = known.places.iter().filter(|(name, _)| gone.contains(*name));
        lines.extend(kept.map(|(name, texts)| (name.as_str(), texts.clone())));
        let mut text = HEADER.to_owned();
        for (name, texts) in lines {
            let texts: Vec<String> = texts.iter().map(|text| format!("{text:016x}")).collect();
            let texts = if texts.is_empty() { "-".to_owned() } else { texts.join(",") };
            text.push_str(&format!("{texts} {name}\n"));
        }
        text
    }
}
