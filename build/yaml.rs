//! Reads openapi.yaml as JSON and remembers on which line each value stands.

use saphyr::LoadableYamlNode;
use saphyr::MarkedYaml;
use saphyr::Scalar;
use saphyr::YamlData;
use serde_json::Map;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt;

/// A YAML document and the places of its values.
#[derive(Debug)]
pub struct Document {
    /// The document. Keys are strings, whatever they look like.
    pub root: Value,
    lines: BTreeMap<String, usize>,
}

impl Document {
    /// Parses one document. Duplicate keys, tags and aliases of the exotic kind are refused.
    pub fn parse(text: &str) -> Result<Self, Problem> {
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
