//! Reads YAML as JSON, remembers on which line each value stands, and refuses what would cost too much.

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use saphyr_parser::{Event, Parser};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// As deep as serde_json goes. What reads a document calls itself for every level.
const LIMIT_DEPTH: usize = 128;

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
        scan(text)?;
        let documents = MarkedYaml::load_from_str(text).map_err(|e| Problem {
            line: e.marker().line(),
            place: String::new(),
            message: format!("not valid YAML: {}", e.info()),
        })?;
        let [document] = documents.as_slice() else {
            return Err(Problem {
                line: 1,
                place: String::new(),
                message: format!("expected one YAML document, found {}", documents.len()),
            });
        };
        let mut lines = BTreeMap::new();
        let root = convert(document, "", &mut lines)?;
        Ok(Self { root, lines })
    }

    /// The value at a place, as written by [`child`].
    pub fn at(&self, place: &str) -> Option<&Value> {
        self.root.pointer(place)
    }

    /// A problem with the value at `place`, or with the nearest value around it.
    pub fn problem(&self, place: &str, message: impl Into<String>) -> Problem {
        let mut known = place;
        while !self.lines.contains_key(known) {
            known = known.rfind('/').map_or("", |end| &known[..end]);
            if known.is_empty() {
                break;
            }
        }
        Problem {
            line: self.lines.get(known).copied().unwrap_or(1),
            place: place.to_owned(),
            message: message.into(),
        }
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

/// Refuses what the loader would take without a word, or at any cost: of several equal keys it lets
/// the last win, it copies what an alias stands for, and it calls itself for every level.
///
/// Events cost nothing, so all of that is found in them.
fn scan(text: &str) -> Result<(), Problem> {
    // For each open mapping its keys and whether a key comes next; for each open list nothing.
    let mut open: Vec<Option<(BTreeSet<String>, bool)>> = Vec::new();
    // What is no YAML is reported by the loader.
    for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
        let refuse =
            |message: String| Err(Problem { line: span.start.line(), place: String::new(), message });
        let is_tagged = match &event {
            Event::Scalar(_, _, _, tag) => tag.is_some(),
            Event::SequenceStart(_, tag) | Event::MappingStart(_, tag) => tag.is_some(),
            Event::Alias(_) => true,
            _ => false,
        };
        if is_tagged {
            return refuse("tags and aliases are refused; write the value out".to_owned());
        }
        let is_end = matches!(event, Event::MappingEnd | Event::SequenceEnd);
        if is_end {
            open.pop();
        }
        let begins = matches!(event, Event::Scalar(..) | Event::MappingStart(..) | Event::SequenceStart(..));
        if let (true, Some(Some((keys, comes_key)))) = (begins, open.last_mut()) {
            if let (true, Event::Scalar(key, ..)) = (*comes_key, &event)
                && !keys.insert(key.to_string())
            {
                return refuse(format!("the key `{key}` stands twice in one mapping; remove one"));
            }
            *comes_key = !*comes_key;
        }
        match event {
            Event::MappingStart(..) => open.push(Some((BTreeSet::new(), true))),
            Event::SequenceStart(..) => open.push(None),
            _ => {}
        }
        if open.len() > LIMIT_DEPTH {
            return refuse(format!("nested deeper than {LIMIT_DEPTH} levels"));
        }
    }
    Ok(())
}

fn convert(
    node: &MarkedYaml<'_>,
    place: &str,
    lines: &mut BTreeMap<String, usize>,
) -> Result<Value, Problem> {
    let line = node.span.start.line();
    lines.entry(place.to_owned()).or_insert(line);
    let refuse = |message: &str| Err(Problem { line, place: place.to_owned(), message: message.to_owned() });
    Ok(match &node.data {
        YamlData::Value(scalar) => match scalar {
            Scalar::Null => Value::Null,
            Scalar::Boolean(value) => Value::from(*value),
            Scalar::Integer(value) => Value::from(*value),
            Scalar::FloatingPoint(value) => Value::from(value.into_inner()),
            Scalar::String(value) => Value::from(value.as_ref()),
        },
        YamlData::Sequence(items) => items
            .iter()
            .enumerate()
            .map(|(index, item)| convert(item, &child(place, &index.to_string()), lines))
            .collect::<Result<_, _>>()?,
        YamlData::Mapping(entries) => {
            let mut object = Map::new();
            for (key, value) in entries {
                let name = match &key.data {
                    YamlData::Value(Scalar::String(name)) => name.to_string(),
                    YamlData::Value(Scalar::Integer(name)) => name.to_string(),
                    _ => return refuse("keys must be strings"),
                };
                let below = child(place, &name);
                lines.insert(below.clone(), key.span.start.line());
                object.insert(name, convert(value, &below, lines)?);
            }
            Value::Object(object)
        }
        _ => return refuse("not a value that JSON has"),
    })
}
