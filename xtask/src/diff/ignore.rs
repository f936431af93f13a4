//! The differences that are meant to be: `spec-diff.ignore.yaml`.

use super::finding::Finding;
use super::read;
use crate::yaml::Document;
use serde_json::Value;
use std::collections::BTreeSet;

/// What to ignore, each with its reason.
#[derive(Debug, Default)]
pub struct Ignores {
    patterns: Vec<(String, String)>,
}

impl Ignores {
    /// Reads a list of `match` and `reason`.
    pub fn parse(text: &str) -> Result<Self, String> {
        read::refuse_costly(text)?;
        let document =
            Document::parse(text).map_err(|e| e.to_string().replacen("openapi.yaml:", "line ", 1))?;
        let Some(entries) = document.root.get("ignore").and_then(Value::as_array) else {
            return Err("`ignore` must be a list of entries with `match` and `reason`".to_owned());
        };
        let mut patterns = Vec::new();
        let mut seen = BTreeSet::new();
        for (index, entry) in entries.iter().enumerate() {
            let wrong = |message: &str| {
                let problem = document.problem(&format!("/ignore/{index}"), message);
                problem.to_string().replacen("openapi.yaml:", "line ", 1)
            };
            let text =
                |key: &str| entry.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
            let (pattern, reason) = (text("match"), text("reason"));
            if entry.as_object().is_none_or(|entry| entry.len() != 2) {
                return Err(wrong("an entry has `match` and `reason`, and nothing else"));
            }
            if reason.is_empty() {
                return Err(wrong("`reason` is missing; say why the difference is meant to be"));
            }
            if pattern.chars().all(|c| c == '*' || c == ' ') {
                return Err(wrong("`match` would ignore everything; name a difference"));
            }
            if !seen.insert(pattern.clone()) {
                return Err(wrong("this `match` stands in the file twice"));
            }
            patterns.push((pattern, reason));
        }
        Ok(Self { patterns })
    }

    /// The reason for which a difference is ignored.
    pub fn reason(&self, finding: &Finding) -> Option<&str> {
        let (_, reason) = self.patterns.iter().find(|(pattern, _)| fits(pattern, &finding.key))?;
        Some(reason)
    }

    /// The patterns that match nothing.
    pub fn stale(&self, findings: &[Finding]) -> Vec<&str> {
        let used = |pattern: &str| findings.iter().any(|finding| fits(pattern, &finding.key));
        self.patterns.iter().map(|(pattern, _)| pattern.as_str()).filter(|pattern| !used(pattern)).collect()
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
