//! The differences that are meant to be: `spec-diff.ignore.yaml`.

use super::finding::{Class, Finding};
use openai_admin_codegen::yaml::Document;
use serde_json::Value;
use std::collections::BTreeSet;

/// What to ignore. The reasons are for people, but each must be there.
#[derive(Debug, Default)]
pub struct Ignores {
    entries: Vec<Entry>,
}

/// Differences with one reason.
#[derive(Debug)]
struct Entry {
    pattern: String,
    /// Only differences of this class, if it is named: the same place may differ harmlessly in a
    /// reply today, and in a request tomorrow.
    class: Option<String>,
}

impl Entry {
    fn fits(&self, finding: &Finding) -> bool {
        self.class.as_deref().is_none_or(|class| class == finding.class.name())
            && fits(&self.pattern, &finding.key)
    }
}

impl Ignores {
    /// Reads a list of `match`, `reason` and perhaps `class`.
    pub fn parse(text: &str) -> Result<Self, String> {
        let document = Document::parse(text).map_err(|problem| problem.to_string())?;
        let Some(entries) = document.root.get("ignore").and_then(Value::as_array) else {
            return Err("`ignore` must be a list of entries with `match` and `reason`".to_owned());
        };
        let mut known = Vec::new();
        let mut seen = BTreeSet::new();
        for (index, entry) in entries.iter().enumerate() {
            let wrong = |message: &str| document.problem(&format!("/ignore/{index}"), message).to_string();
            let text =
                |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
            let (pattern, class) = (text("match"), entry.get("class").map(|_| text("class")));
            let keys = ["match", "class", "reason"];
            if entry.as_object().is_none_or(|entry| entry.keys().any(|key| !keys.contains(&key.as_str()))) {
                return Err(wrong("an entry has `match`, `reason`, perhaps `class`, and nothing else"));
            }
            if class.as_ref().is_some_and(|class| Class::ALL.iter().all(|known| known.name() != class)) {
                return Err(wrong("`class` is none of the classes of differences"));
            }
            if text("reason").is_empty() {
                return Err(wrong("`reason` is missing; say why the difference is meant to be"));
            }
            if pattern.chars().all(|c| c == '*' || c == ' ') {
                return Err(wrong("`match` would ignore everything; name a difference"));
            }
            if !seen.insert((pattern.clone(), class.clone())) {
                return Err(wrong("this `match` stands in the file twice"));
            }
            known.push(Entry { pattern, class });
        }
        Ok(Self { entries: known })
    }

    /// Whether a difference is meant to be.
    pub fn covers(&self, finding: &Finding) -> bool {
        self.entries.iter().any(|entry| entry.fits(finding))
    }

    /// The patterns that match nothing.
    pub fn stale(&self, findings: &[Finding]) -> Vec<&str> {
        let stale = self.entries.iter().filter(|entry| !findings.iter().any(|finding| entry.fits(finding)));
        stale.map(|entry| entry.pattern.as_str()).collect()
    }
}

/// Whether a text is the pattern, in which each `*` stands for any number of characters.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let Some(mut rest) = text.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let Some(last) = pattern.contains('*').then(|| parts.next_back()).flatten() else {
        return rest.is_empty();
    };
    for part in parts {
        match rest.find(part) {
            Some(start) => rest = &rest[start + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_any_text() {
        for (pattern, text) in [("a", "a"), ("a*", "abc"), ("*c", "abc"), ("a*c*e", "abcde"), ("a*a", "aa")] {
            assert!(fits(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [("a", "ab"), ("*b", "abc"), ("a*a", "a"), ("a*c*e", "abcd"), ("", "a")] {
            assert!(!fits(pattern, text), "{pattern} {text}");
        }
    }
}
