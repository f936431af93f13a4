//! Reads openapi.yaml as JSON and remembers on which line each value stands.

use saphyr::LoadableYamlNode;
use saphyr::MarkedYaml;
use saphyr::Scalar;
use saphyr::YamlData;
use saphyr_parser::Event;
use saphyr_parser::Parser;
use serde_json::Map;
use serde_json::Value;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fmt;

/// A YAML document and the places of its values.
#[derive(Debug)]
pub struct Document {
    /// The document. Keys are strings, whatever they look like.
    pub root: Value,
    lines: BTreeMap<String, usize>,
}

impl Document {
    /// Parses one document. Duplicate keys, tags and aliases are refused.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        refuse_duplicates(text)?;
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

/// Something wrong in openapi.yaml, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Line, counted from 1.
    pub line: usize,
    /// JSON pointer of the value.
    pub place: String,
    /// What is wrong, and what to do.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "openapi.yaml:{}: ", self.line)?;
        if !self.place.is_empty() {
            let place = self.place.replace('/', " ").replace("~1", "/").replace("~0", "~");
            write!(f, "{}: ", place.trim_start())?;
        }
        f.write_str(&self.message)
    }
}

/// The JSON pointer of `key` below `place`.
pub fn child(place: &str, key: &str) -> String {
    format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"))
}

/// The loader lets the last of several equal keys win, and says nothing.
fn refuse_duplicates(text: &str) -> Result<(), Problem> {
    // For each open mapping its keys and whether a key comes next; for each open list nothing.
    let mut open: Vec<Option<(BTreeSet<String>, bool)>> = Vec::new();
    // What is no YAML is reported by the loader.
    for (event, span) in Parser::new_from_str(text).map_while(Result::ok) {
        let is_end = matches!(event, Event::MappingEnd | Event::SequenceEnd);
        if is_end {
            open.pop();
        }
        let begins = matches!(event, Event::Scalar(..) | Event::MappingStart(..) | Event::SequenceStart(..));
        if let (true, Some(Some((keys, comes_key)))) = (begins, open.last_mut()) {
            if let (true, Event::Scalar(key, ..)) = (*comes_key, &event)
                && !keys.insert(key.to_string())
            {
                let message = format!("the key `{key}` stands twice in one mapping");
                return Err(Problem { line: span.start.line(), place: String::new(), message });
            }
            *comes_key = !*comes_key;
        }
        match event {
            Event::MappingStart(..) => open.push(Some((BTreeSet::new(), true))),
            Event::SequenceStart(..) => open.push(None),
            _ => {}
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
        _ => return refuse("tags and aliases are not used in this file"),
    })
}
