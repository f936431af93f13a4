//! Shows differences: for a terminal, as Markdown, as JSON.

use super::finding::{Class, Finding, Places, printable};
use serde_json::json;

/// How to show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    Text,
    /// For an issue or a pull request.
    Markdown,
    /// For programs.
    Json,
}

impl Format {
    /// The format of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "text" => Some(Self::Text),
            "markdown" => Some(Self::Markdown),
            "json" => Some(Self::Json),
            _ => None,
        }
    }
}

/// What there is to show.
#[derive(Debug)]
pub struct Report {
    /// The differences to show, by resource.
    pub shown: Vec<Finding>,
    /// How many are ignored.
    pub ignored: usize,
    /// How many cosmetic ones are hidden.
    pub hidden: usize,
    /// How many operations were compared.
    pub common: usize,
    /// How many operations of the other document are left out.
    pub left_out: usize,
    /// What could not be compared.
    pub note: Option<String>,
}

impl Report {
    /// The report in a format.
    pub fn show(&self, format: Format) -> String {
        match format {
            Format::Text => self.text(),
            Format::Markdown => self.markdown(),
            Format::Json => self.json(),
        }
    }

    /// The counts in one line.
    pub fn summary(&self) -> String {
        let counts: Vec<String> = Class::ALL
            .into_iter()
            .map(|class| (class, self.shown.iter().filter(|finding| finding.class == class).count()))
            .filter(|(_, count)| *count > 0)
            .map(|(class, count)| format!("{count} {}", class.name()))
            .collect();
        let counts = if counts.is_empty() { String::new() } else { format!(" ({})", counts.join(", ")) };
        format!(
            "spec diff: {} found{counts}, {} ignored, {} cosmetic hidden; {} operations compared, {} left out",
            self.shown.len(),
            self.ignored,
            self.hidden,
            self.common,
            self.left_out
        )
    }

    fn text(&self) -> String {
        let mut lines = Vec::new();
        for group in self.groups() {
            lines.push(group[0].resource.clone());
            for finding in group {
                lines.push(format!("  {:<24}  {}", finding.class.name(), finding.key));
                let (first, rest) = operations(finding);
                if !finding.key.contains(&first) {
                    lines.push(format!("  {:<24}    {first}{rest}", ""));
                }
                if let Some(Places { ours, upstream }) = &finding.places {
                    lines.push(format!("  {:<24}    {ours}", ""));
                    lines.push(format!("  {:<24}    upstream {}", "", printable(upstream)));
                }
            }
            lines.push(String::new());
        }
        lines.extend(self.note.clone());
        lines.push(self.summary());
        lines.join("\n")
    }

    fn markdown(&self) -> String {
        let mut lines = vec!["# Differences from upstream".to_owned(), String::new()];
        for group in self.groups() {
            lines.extend([format!("## {}", group[0].resource.replace(['<', '`', '\\'], " ")), String::new()]);
            for finding in group {
                let (first, rest) = operations(finding);
                let places = finding.places.as_ref().map_or_else(String::new, |places| {
                    format!(": {}, upstream {}", code(&places.ours), code(&printable(&places.upstream)))
                });
                lines.push(format!(
                    "* **{}**: {} in {}{rest}{places}",
                    finding.class.name(),
                    code(&finding.key),
                    code(&first)
                ));
            }
            lines.push(String::new());
        }
        if let Some(note) = &self.note {
            lines.extend([note.clone(), String::new()]);
        }
        lines.push(self.summary());
        lines.join("\n")
    }

    fn json(&self) -> String {
        let findings: Vec<_> = self
            .shown
            .iter()
            .map(|finding| {
                let mut shown = json!({
                    "key": finding.key,
                    "class": finding.class.name(),
                    "resource": finding.resource,
                    "operations": finding.operations,
                });
                if let Some(Places { ours, upstream }) = &finding.places {
                    shown["places"] = json!({ "ours": ours, "upstream": upstream });
                }
                shown
            })
            .collect();
        let mut report = json!({
            "findings": findings,
            "ignored": self.ignored,
            "cosmetic_hidden": self.hidden,
            "operations_compared": self.common,
            "operations_left_out": self.left_out,
        });
        if let Some(note) = &self.note {
            report["note"] = json!(note);
        }
        format!("{report:#}")
    }

    fn groups(&self) -> impl Iterator<Item = &[Finding]> {
        self.shown.chunk_by(|a, b| a.resource == b.resource)
    }
}

/// The first operation of a finding, and how many more there are.
fn operations(finding: &Finding) -> (String, String) {
    let first = finding.operations.first().cloned().unwrap_or_default();
    let rest = match finding.operations.len() {
        0 | 1 => String::new(),
        count => format!(" and {} more", count - 1),
    };
    (first, rest)
}

/// A text as code, whatever backticks it has.
fn code(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}
