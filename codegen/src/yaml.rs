//! Reads YAML as JSON, remembers on which line each value stands, and refuses what would cost too much.

use saphyr::Scalar;
use saphyr_parser::{Event, Parser, ScalarStyle};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fmt;

/// As deep as serde_json goes. What reads a document calls itself for every level.
const LIMIT_DEPTH: usize = 128;
/// The key that adds the entries of other mappings.
const MERGE: &str = "<<";

/// A YAML document and the places of its values.
#[derive(Debug)]
pub struct Document {
    /// The document. Keys are strings, whatever they look like.
    pub root: Value,
    lines: BTreeMap<String, usize>,
}

impl Document {
    /// Parses one document. Duplicate keys, tags, aliases and deep nesting are refused.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        Builder { lines: Some(BTreeMap::new()), ..Builder::default() }.build(text)
    }

    /// Parses one document of another's making. Values may be repeated by aliases, and all together may
    /// not cost more than the budget. No lines are remembered.
    pub fn parse_foreign(text: &str, budget: Budget) -> Result<Value, Problem> {
        // The parser holds all tokens of a `[…]` or `{…}` until it ends, before it tells of any.
        if text.bytes().filter(|byte| b",:[{?&*!".contains(byte)).count() > budget.limit {
            let message =
                format!("more than {} marks such as `,` and `:`; is this the right file?", budget.limit);
            return Err(Problem { line: 1, place: String::new(), message });
        }
        let builder = Builder { budget: Some(budget), ..Builder::default() };
        builder.build(text).map(|document| document.root)
    }

    /// The value at a place, as written by [`child`].
    pub fn at(&self, place: &str) -> Option<&Value> {
        self.root.pointer(place)
    }

    /// The line of the value at `place`, or of the nearest value around it.
    pub fn line(&self, place: &str) -> usize {
        let mut known = place;
        while !self.lines.contains_key(known) {
            known = known.rfind('/').map_or("", |end| &known[..end]);
            if known.is_empty() {
                break;
            }
        }
        self.lines.get(known).copied().unwrap_or(1)
    }

    /// A problem with the value at `place`, or with the nearest value around it.
    pub fn problem(&self, place: &str, message: impl Into<String>) -> Problem {
        Problem { line: self.line(place), place: place.to_owned(), message: message.into() }
    }
}

/// How much a document may still cost while it is read: one for a value, and one more for each
/// [`Budget::TEXT`] bytes of a text or a key.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    left: usize,
    limit: usize,
}

impl Budget {
    /// So much text costs as much as a value.
    pub const TEXT: usize = 256;

    /// A budget of so many values.
    pub fn new(limit: usize) -> Self {
        Self { left: limit, limit }
    }

    /// Pays for values and bytes of text.
    pub fn pay(&mut self, values: usize, bytes: usize) -> Result<(), String> {
        self.spend(values + bytes / Self::TEXT)
    }

    fn spend(&mut self, cost: usize) -> Result<(), String> {
        self.left = self.left.checked_sub(cost).ok_or_else(|| {
            format!("more than {} values, aliases written out; is this the right file?", self.limit)
        })?;
        Ok(())
    }
}

/// Something wrong in a document, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Line, counted from 1.
    pub line: usize,
    /// JSON pointer of the value.
    pub place: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl Problem {
    /// The problem as a compiler tells it, which editors can follow: `openapi.yaml:12: …`.
    pub fn within(&self, file: &str) -> String {
        format!("{file}:{}: {}", self.line, self.located())
    }

    fn located(&self) -> String {
        match self.place.trim_start_matches('/') {
            "" => self.message.clone(),
            place => {
                let place = place.replace('/', " ").replace("~1", "/").replace("~0", "~");
                format!("{place}: {}", self.message)
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.located())
    }
}

/// The JSON pointer of `key` below `place`.
pub fn child(place: &str, key: &str) -> String {
    format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// What a value and all below it cost, and how many levels it has.
fn cost(value: &Value) -> (usize, usize) {
    let sum = |below: &mut dyn Iterator<Item = (usize, usize)>| {
        below.fold((1, 1), |(cost, depth), (more, deep)| (cost + more, depth.max(deep + 1)))
    };
    match value {
        Value::Array(items) => sum(&mut items.iter().map(cost)),
        Value::Object(entries) => sum(&mut entries.iter().map(|(key, value)| {
            let (cost, depth) = cost(value);
            (cost + key.len() / Budget::TEXT, depth)
        })),
        Value::String(text) => (1 + text.len() / Budget::TEXT, 0),
        _ => (1, 0),
    }
}

/// A mapping or a list that has not ended yet.
#[derive(Debug)]
struct Open {
    place: String,
    anchor: usize,
    inside: Inside,
}

#[derive(Debug)]
enum Inside {
    List(Vec<Value>),
    /// The entries, the key whose value comes next, and what the merge key `<<` adds.
    Mapping(Map<String, Value>, Option<Key>, Option<Value>),
}

#[derive(Debug)]
struct Key {
    text: String,
    /// In quotes `<<` is a key like any other.
    merges: bool,
}

/// Makes a document of the parser's events one by one, so that what costs too much is never built.
#[derive(Debug, Default)]
struct Builder {
    /// None for a document of another's making.
    lines: Option<BTreeMap<String, usize>>,
    budget: Option<Budget>,
    open: Vec<Open>,
    /// By anchor the value that its aliases repeat, with its cost and levels.
    anchors: BTreeMap<usize, (Value, usize, usize)>,
    roots: Vec<Value>,
}

impl Builder {
    fn build(mut self, text: &str) -> Result<Document, Problem> {
        for event in Parser::new_from_str(text) {
            let (event, span) = event.map_err(|e| Problem {
                line: e.marker().line(),
                place: String::new(),
                message: format!("not valid YAML: {}", e.info()),
            })?;
            let line = span.start.line();
            self.event(event, line).map_err(|message| {
                let place = self.open.last().map(|open| open.place.clone()).unwrap_or_default();
                Problem { line, place, message }
            })?;
        }
        match <[Value; 1]>::try_from(self.roots) {
            Ok([root]) => Ok(Document { root, lines: self.lines.unwrap_or_default() }),
            Err(roots) => Err(Problem {
                line: 1,
                place: String::new(),
                message: format!("expected one YAML document, found {}", roots.len()),
            }),
        }
    }

    fn event(&mut self, event: Event<'_>, line: usize) -> Result<(), String> {
        let is_refused = match &event {
            Event::Scalar(_, _, _, tag) => tag.is_some(),
            Event::SequenceStart(_, tag) | Event::MappingStart(_, tag) => tag.is_some(),
            Event::Alias(_) => self.budget.is_none(),
            _ => false,
        };
        if is_refused {
            let what = if self.budget.is_none() { "tags and aliases are" } else { "a tag is" };
            return Err(format!("{what} refused; write the value out"));
        }
        match event {
            Event::Scalar(text, style, anchor, _) => {
                self.pay(text.len())?;
                let is_plain = style == ScalarStyle::Plain;
                let scalar = Scalar::parse_from_cow_and_metadata(text.clone(), style, None);
                if self.awaits_key() {
                    if !matches!(scalar, Some(Scalar::String(_) | Scalar::Integer(_))) {
                        return Err(format!("the key `{text}` is no text; put it in quotes"));
                    }
                    return self.key(&text, is_plain, line);
                }
                let value = match scalar {
                    Some(Scalar::Null) => Value::Null,
                    Some(Scalar::Boolean(value)) => Value::from(value),
                    Some(Scalar::Integer(value)) => Value::from(value),
                    Some(Scalar::FloatingPoint(value)) if value.is_finite() => {
                        Value::from(value.into_inner())
                    }
                    Some(Scalar::String(value)) => Value::from(value.as_ref()),
                    _ => return Err(format!("`{text}` is not a value that JSON has")),
                };
                self.begin(line);
                self.end(value, anchor)?;
            }
            Event::SequenceStart(anchor, _) => self.open(anchor, line, Inside::List(Vec::new()))?,
            Event::MappingStart(anchor, _) => {
                self.open(anchor, line, Inside::Mapping(Map::new(), None, None))?;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let Some(Open { anchor, inside, .. }) = self.open.pop() else { return Ok(()) };
                let value = match inside {
                    Inside::List(items) => Value::Array(items),
                    Inside::Mapping(entries, _, merged) => Value::Object(merge(entries, merged)?),
                };
                self.end(value, anchor)?;
            }
            Event::Alias(anchor) => {
                let known = self.anchors.get(&anchor);
                let (value, cost, depth) = known.ok_or("an alias stands within what it stands for")?;
                let (depth, cost) = (*depth, *cost);
                if self.awaits_key() {
                    return Err("an alias is no key; write the key out".to_owned());
                }
                check_depth(self.open.len() + depth)?;
                // Paid for before it is copied.
                if let Some(budget) = &mut self.budget {
                    budget.spend(cost)?;
                }
                let value = value.clone();
                self.begin(line);
                self.end(value, 0)?;
            }
            _ => {}
        }
        Ok(())
    }

    fn pay(&mut self, bytes: usize) -> Result<(), String> {
        self.budget.as_mut().map_or(Ok(()), |budget| budget.pay(1, bytes))
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { inside: Inside::Mapping(_, None, _), .. }))
    }

    fn key(&mut self, text: &str, is_plain: bool, line: usize) -> Result<(), String> {
        let Some(Open { place, inside: Inside::Mapping(entries, key, merged), .. }) = self.open.last_mut()
        else {
            return Ok(());
        };
        let merges = is_plain && text == MERGE;
        if merges && self.budget.is_none() {
            return Err("the merge key `<<` is refused; write the entries out".to_owned());
        }
        if if merges { merged.is_some() } else { entries.contains_key(text) } {
            return Err(format!("the key `{text}` stands twice in one mapping; remove one"));
        }
        *key = Some(Key { text: text.to_owned(), merges });
        if let Some(lines) = &mut self.lines {
            lines.insert(child(place, text), line);
        }
        Ok(())
    }

    /// The place of the value that begins, and its line.
    fn begin(&mut self, line: usize) -> String {
        let Some(lines) = &mut self.lines else { return String::new() };
        let place = match self.open.last() {
            None => String::new(),
            Some(Open { place, inside: Inside::List(items), .. }) => child(place, &items.len().to_string()),
            Some(Open { place, inside: Inside::Mapping(_, key, _), .. }) => {
                child(place, key.as_ref().map_or("", |key| &key.text))
            }
        };
        lines.entry(place.clone()).or_insert(line);
        place
    }

    fn open(&mut self, anchor: usize, line: usize, inside: Inside) -> Result<(), String> {
        self.pay(0)?;
        if self.awaits_key() {
            return Err("keys must be texts".to_owned());
        }
        let place = self.begin(line);
        self.open.push(Open { place, anchor, inside });
        check_depth(self.open.len())
    }

    fn end(&mut self, value: Value, anchor: usize) -> Result<(), String> {
        if let (true, Some(budget)) = (anchor > 0, &mut self.budget) {
            let (cost, depth) = cost(&value);
            budget.spend(cost)?;
            self.anchors.insert(anchor, (value.clone(), cost, depth));
        }
        match self.open.last_mut().map(|open| &mut open.inside) {
            None => self.roots.push(value),
            Some(Inside::List(items)) => items.push(value),
            Some(Inside::Mapping(entries, key, merged)) => match key.take() {
                Some(key) if key.merges => *merged = Some(value),
                Some(key) => drop(entries.insert(key.text, value)),
                None => {}
            },
        }
        Ok(())
    }
}

fn check_depth(levels: usize) -> Result<(), String> {
    if levels > LIMIT_DEPTH { Err(format!("nested deeper than {LIMIT_DEPTH} levels")) } else { Ok(()) }
}

/// The entries, and those of the mappings that `<<` names; what stands first counts.
fn merge(mut entries: Map<String, Value>, merged: Option<Value>) -> Result<Map<String, Value>, String> {
    let others = match merged {
        None => Vec::new(),
        Some(Value::Array(others)) => others,
        Some(other) => vec![other],
    };
    for other in others {
        let Value::Object(other) = other else {
            return Err("the merge key `<<` takes a mapping, or a list of mappings".to_owned());
        };
        for (key, value) in other {
            entries.entry(key).or_insert(value);
        }
    }
    Ok(entries)
}
