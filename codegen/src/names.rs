//! Names of the document in Rust, as this crate and progenitor both write them.

/// The name of a type that is called after an operation, a value or a method.
pub fn pascal(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric());
    let words = words.filter_map(|word| {
        let mut chars = word.chars();
        let first = chars.next()?.to_ascii_uppercase();
        Some(std::iter::once(first).chain(chars.map(|c| c.to_ascii_lowercase())).collect::<String>())
    });
    words.collect()
}

/// What cannot be a name; with an underscore at its end it can.
const KEYWORDS: [&str; 51] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "if", "impl", "in", "let", "loop", "macro", "match",
    "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "Self", "self", "static", "struct",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield", "crate", "super",
];

/// Names of types that generated code uses for something else.
const TYPES: [&str; 61] = [
    "AsMut",
    "AsRef",
    "Box",
    "Call",
    "Client",
    "Clone",
    "Copy",
    "Debug",
    "Decimal",
    "DecimalError",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Endpoint",
    "Eq",
    "Err",
    "Error",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Hash",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "List",
    "None",
    "Nullable",
    "Ok",
    "Option",
    "Ord",
    "OtherVariant",
    "Page",
    "PartialEq",
    "PartialOrd",
    "PayloadError",
    "RawJson",
    "Received",
    "Report",
    "Result",
    "Secret",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "TimeRange",
    "Timestamp",
    "TimestampRangeError",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "UnknownValue",
    "Vec",
];

/// The words of a name of the document, as a name in snake case; keywords are left as they are.
pub fn snake(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("_")
}

/// The same as it is written in Rust.
pub fn field(name: &str) -> String {
    let name = snake(name);
    match name.as_str() {
        _ if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) => format!("x{name}"),
        keyword if KEYWORDS.contains(&keyword) => name + "_",
        _ => name,
    }
}

/// Whether this can be the name of a method or a field, as it stands.
pub fn is_method(name: &str) -> bool {
    is_word(name, |c| c.is_ascii_lowercase() || c == '_') && !KEYWORDS.contains(&name) && name != "gen"
}

/// Whether this is the name of a type or a variant, written as progenitor writes it too: `RateLimit`.
pub fn is_type(name: &str) -> bool {
    let mut after_capital = false;
    let words = name.chars().all(|c| {
        let doubled = after_capital && c.is_ascii_uppercase();
        after_capital = c.is_ascii_uppercase() || (after_capital && c.is_ascii_digit());
        !doubled && c != '_'
    });
    words && is_word(name, |c| c.is_ascii_uppercase()) && name != "Self"
}

/// Whether this can be the name of a variant.
pub fn is_variant(name: &str) -> bool {
    is_word(name, |c| c.is_ascii_uppercase()) && name != "Self"
}

/// Whether generated code means something else by the name of this type.
pub fn is_taken_type(name: &str) -> bool {
    TYPES.contains(&name)
}

fn is_word(name: &str, first: fn(char) -> bool) -> bool {
    name.starts_with(first)
        && name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
