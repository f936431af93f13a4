//! Names that follow from a path: of operations, tags, types and ids.

pub use openai_admin_codegen::handles::singular;

use openai_admin_codegen::rules::VERBS;
use std::collections::BTreeSet;

/// What an operationId follows from, beside method and path.
#[derive(Debug, Default)]
pub struct Facts {
    /// Whether it replies with a list envelope that has a cursor.
    pub lists: bool,
    /// Whether there is a path for one item below this one.
    pub has_items: bool,
    /// Whether the path can be read, too.
    pub is_read: bool,
    /// How upstream calls the operation.
    pub upstream: String,
    /// How upstream calls the operation that makes an item.
    pub upstream_maker: String,
    /// What the body that makes an item must have.
    pub maker_body: BTreeSet<String>,
    /// The name of the parameter of an item.
    pub item: String,
}

/// The operationId, or why there is none.
pub fn operation_id(method: &str, path: &str, facts: &Facts) -> Result<String, String> {
    let parts = parts(path);
    let Some((last, before)) = parts.split_last() else {
        return Err(format!("`{path}` names nothing; give a path with a collection"));
    };
    if method == "post" && VERBS.contains(last) {
        return Ok(format!("{last}_{}", noun(before, before.last().is_some_and(|part| is_parameter(part)))));
    }
    if is_parameter(last) {
        let verb = match method {
            "get" => "get",
            "delete" => unmaker(facts),
            _ => "update",
        };
        return Ok(format!("{verb}_{}", noun(&parts, true)));
    }
    let is_collection = facts.has_items || facts.lists || !facts.is_read && singular(last) != **last;
    let is_below_item = before.last().is_some_and(|part| is_parameter(part));
    let verb = match method {
        "get" if facts.lists => "list",
        "get" => "get",
        "delete" => "delete",
        "post" if is_collection => maker(facts),
        "post" if is_below_item && !facts.is_read => {
            return Err(format!(
                "`{last}` looks like a verb that operationIds do not begin with yet; add it to VERBS in the \
                 rules of lint and run this again"
            ));
        }
        _ => "update",
    };
    Ok(format!("{verb}_{}", noun(&parts, method == "post" && is_collection)))
}

/// What makes an item: it is created, unless the request names one that exists already. Roles are assigned,
/// all else is added.
fn maker(facts: &Facts) -> &'static str {
    let told = if facts.upstream_maker.is_empty() { &facts.upstream } else { &facts.upstream_maker };
    if let Some(verb) = spoken(told, &["create", "add", "assign"]) {
        return verb;
    }
    match facts.item.as_str() {
        item if !facts.maker_body.contains(item) => "create",
        "role_id" => "assign",
        _ => "add",
    }
}

fn unmaker(facts: &Facts) -> &'static str {
    if let Some(verb) = spoken(&facts.upstream, &["delete", "remove", "unassign"]) {
        return verb;
    }
    match maker(facts) {
        "add" => "remove",
        "assign" => "unassign",
        _ => "delete",
    }
}

/// The first of the candidates that a name in any case has.
fn spoken(name: &str, candidates: &[&'static str]) -> Option<&'static str> {
    let words = words(name);
    candidates.iter().copied().find(|verb| words.iter().any(|word| word == verb))
}

/// The tag of a path whose collection has none yet.
pub fn tag(path: &str) -> String {
    noun(&parts(&collection(path)), false)
}

/// The path of the collection or setting that an operation belongs to.
pub fn collection(path: &str) -> String {
    let mut rest = path.trim_end_matches('/');
    while let Some((before, last)) = rest.rsplit_once('/') {
        if !is_parameter(last) && !VERBS.contains(&last) || before.is_empty() {
            break;
        }
        rest = before;
    }
    rest.to_owned()
}

/// The parts of a path, without the organization that everything belongs to.
pub fn parts(path: &str) -> Vec<&str> {
    let mut parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    if parts.first() == Some(&"organization") && parts.len() > 1 {
        parts.remove(0);
    }
    parts
}

/// A path without the names of its parameters.
pub fn template(path: &str) -> String {
    let parts = path.split('/').map(|part| if is_parameter(part) { "{}" } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// The names of the parameters of a path.
pub fn parameters(path: &str) -> Vec<&str> {
    path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect()
}

/// Whether a part of a path is a parameter.
pub fn is_parameter(part: &str) -> bool {
    part.starts_with('{')
}

/// The parents in the singular and the last of a path, which is in the singular if it is one item.
pub fn noun(parts: &[&str], one: bool) -> String {
    let named: Vec<&str> = parts.iter().copied().filter(|part| !is_parameter(part)).collect();
    let count = named.len();
    let words = named.iter().enumerate();
    let words = words.map(|(index, part)| match index + 1 == count && !one {
        true => (*part).to_owned(),
        false => singular(part),
    });
    words.collect::<Vec<_>>().join("_")
}

/// The id component for a parameter of a path. The collection may tell more than the parameter does:
/// `spend_alerts/{alert_id}` is about the id of a spend alert.
pub fn id(path: &str, parameter: &str) -> String {
    let parts = parts(path);
    let own = parameter.strip_suffix("_id").unwrap_or(parameter);
    let position = parts.iter().position(|part| part.trim_matches(['{', '}']) == parameter);
    let before = position.and_then(|position| parts.get(position.checked_sub(1)?));
    let collection = before.filter(|part| !is_parameter(part)).map(|part| singular(part));
    match collection.filter(|collection| collection.ends_with(&format!("_{own}"))) {
        Some(collection) => pascal(&collection) + "Id",
        None => pascal(own) + "Id",
    }
}

/// The words of a name in any case, in lower case.
pub fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![String::new()];
    let mut after_lower = false;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() || c.is_ascii_uppercase() && after_lower {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_ascii_alphanumeric(), words.last_mut()) {
            word.push(c.to_ascii_lowercase());
        }
        after_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    words.retain(|word| !word.is_empty());
    words
}

/// The name of a type.
pub fn pascal(name: &str) -> String {
    let capital = |word: String| match word.split_at_checked(1) {
        Some((first, rest)) => first.to_ascii_uppercase() + rest,
        None => word,
    };
    words(name).into_iter().map(capital).collect()
}

/// The name of a type that is part of another one: `Certificate` and `certificate_details` make
/// `CertificateDetails`.
pub fn part(whole: &str, part: &str) -> String {
    let (whole_words, part_words) = (words(whole), words(part));
    let most = whole_words.len().min(part_words.len());
    let overlap = (1..=most).rev().find(|count| whole_words.ends_with(&part_words[..*count]));
    whole.to_owned() + &pascal(&part_words[overlap.unwrap_or(0)..].join("_"))
}

/// What a name is told apart with if it is taken: what its path belongs to.
pub fn scope(path: &str) -> String {
    pascal(&singular(path.split('/').find(|part| !part.is_empty()).unwrap_or_default()))
}

/// Whether one of two names of types says more of what the other one names.
pub fn agree(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    a.ends_with(&b) || b.ends_with(&a)
}

/// What a schema of another document would be called here.
pub fn cleaned(name: &str) -> String {
    let mut words = words(name);
    if words.len() > 1 && words[0] == "public" {
        words.remove(0);
    }
    while words.len() > 1
        && words
            .last()
            .is_some_and(|last| ["response", "resource", "body", "request"].contains(&last.as_str()))
    {
        words.pop();
    }
    let at = |words: &[String], verb: &str| match words {
        [.., last] if last == verb => Some(words.len() - 1),
        [first, _, ..] if first == verb => Some(0),
        _ => None,
    };
    if let Some(index) = at(&words, "create").filter(|_| words.len() > 1) {
        words.remove(index);
        words.insert(0, "created".to_owned());
    } else if let Some(index) = at(&words, "delete").or(at(&words, "deleted")).filter(|_| words.len() > 1) {
        words.remove(index);
        words.push("deleted".to_owned());
    }
    pascal(&words.join("_"))
}
