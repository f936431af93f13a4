//! Shows differences: for a terminal, as Markdown, as JSON.

use super::finding::{Class, Finding};
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
                lines.push(format!("  {:<20}  {}", finding.class.name(), finding.key));
                let (first, rest) = operations(finding);
                if !finding.key.contains(&first) {
                    lines.push(format!("  {:<20}    {first}{rest}", ""));
                }
            }
            lines.push(String::new());
        }
        lines.push(self.summary());
        lines.join("\n")
    }

    fn markdown(&self) -> String {
        let mut lines = vec!["# Differences from upstream".to_owned(), String::new()];
        for group in self.groups() {
            lines.extend([format!("## {}", group[0].resource.replace(['<', '`', '\\'], " ")), String::new()]);
            for finding in group {
                let (first, rest) = operations(finding);
                lines.push(format!(
                    "* **{}**: {} in {}{rest}",
                    finding.class.name(),
                    code(&finding.key),
                    code(&first)
                ));
            }
            lines.push(String::new());
        }
        lines.push(self.summary());
        lines.join("\n")
    }

    fn json(&self) -> String {
        let findings: Vec<_> = self
            .shown
            .iter()
            .map(|finding| {
                json!({
                    "key": finding.key,
                    "class": finding.class.name(),
                    "resource": finding.resource,
                    "operations": finding.operations,
                })
            })
            .collect();
        let report = json!({
            "findings": findings,
            "ignored": self.ignored,
            "cosmetic_hidden": self.hidden,
            "operations_compared": self.common,
            "operations_left_out": self.left_out,
        });
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
