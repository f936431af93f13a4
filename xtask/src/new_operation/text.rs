//! Writes values the way openapi.yaml does: in flow style on one line, quoted where needed.

/// The type of a field, as it is written in place.
#[derive(Clone, Debug, PartialEq)]
pub enum Draft {
    /// A reference to a component, and its type; none for a union of several.
    Component(String, &'static str),
    /// Type and format.
    Plain(&'static str, Option<&'static str>),
    /// A list.
    List(Box<Draft>),
    /// An object with any keys.
    Map,
}

/// What is written beside the type.
#[derive(Clone, Debug, Default)]
pub struct Beside {
    /// Whether null is a value, or as good as absent.
    pub nullable: bool,
    /// Limits and default, with the values as they are written.
    pub keywords: Vec<(&'static str, String)>,
    /// What it means.
    pub description: String,
    /// Comes first: the name of an alternative.
    pub title: String,
}

/// A schema on one line.
pub fn schema(draft: &Draft, beside: &Beside) -> String {
    let mut parts = Vec::new();
    // An optional property of several types may be null anyway.
    let is_nullable = beside.nullable && !matches!(draft, Draft::Component(_, ""));
    let bare = !is_nullable && beside.description.is_empty() && beside.title.is_empty();
    if !beside.title.is_empty() {
        parts.push(format!("title: {}", scalar(&beside.title)));
        parts.push(format!("description: {}", scalar(&beside.description)));
    }
    match draft {
        Draft::Component(name, _) if bare && beside.keywords.is_empty() => return reference("schemas", name),
        Draft::Component(name, kind) => {
            // The standard wants the type beside `nullable`.
            if is_nullable {
                parts.push(format!("type: {kind}"));
            }
            parts.push(format!("allOf: [{}]", reference("schemas", name)));
        }
        Draft::Plain(kind, format) => {
            parts.push(format!("type: {kind}"));
            parts.extend(format.map(|format| format!("format: {format}")));
        }
        Draft::List(_) => parts.push("type: array".to_owned()),
        Draft::Map => parts.push("type: object".to_owned()),
    }
    if is_nullable {
        parts.push("nullable: true".to_owned());
    }
    parts.extend(beside.keywords.iter().map(|(key, value)| format!("{key}: {value}")));
    if *draft == Draft::Map {
        parts.push("additionalProperties: true".to_owned());
    }
    if !beside.description.is_empty() && beside.title.is_empty() {
        parts.push(format!("description: {}", scalar(&beside.description)));
    }
    if let Draft::List(item) = draft {
        parts.push(format!("items: {}", schema(item, &Beside::default())));
    }
    format!("{{ {} }}", parts.join(", "))
}

/// A reference to a component of a kind.
pub fn reference(kind: &str, name: &str) -> String {
    format!("{{ $ref: '#/components/{kind}/{name}' }}")
}

/// A text, quoted unless it is safe without.
pub fn scalar(text: &str) -> String {
    let starts = text.chars().next().is_some_and(char::is_alphabetic);
    let plain = |c: char| c.is_alphanumeric() || " _-./();".contains(c);
    let reserved = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let safe = starts
        && text.chars().all(plain)
        && !text.ends_with(' ')
        && !reserved.contains(&text.to_ascii_lowercase().as_str());
    if safe { text.to_owned() } else { format!("'{}'", text.replace('\'', "''")) }
}

/// The name of a key.
pub fn key(name: &str) -> String {
    scalar(name)
}

/// A text that a human has to write.
pub fn placeholder(what: &str) -> String {
    format!("FIXME: {what}")
}

/// A default, as a value of its type.
pub fn literal(draft: &Draft, value: &str) -> String {
    match draft {
        Draft::Plain("string", _) => scalar(value),
        _ => value.to_owned(),
    }
}
