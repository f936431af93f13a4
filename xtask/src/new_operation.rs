//! Adds an operation of another OpenAPI document to openapi.yaml, in the conventions of ours, with the
//! row of the tests that belongs to it. The method that calls it is generated.

mod entry;
mod names;
mod parameters;
mod place;
mod reuse;
mod row;
mod schemas;
#[cfg(test)]
mod tests;
mod text;
mod upstream;

use crate::diff::shape::Source;
use crate::diff::{finding, read};
use crate::{Outcome, root};
use entry::{Addition, UNDECIDED};
use openai_admin_codegen::generate;
use openai_admin_codegen::spec::{METHODS, Spec};
use schemas::{Group, Made};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use upstream::Operation;

const OPENAPI: &str = "openapi.yaml";
const HELP: &str = "\
usage: cargo xtask spec new-operation METHOD PATH --from UPSTREAM [--without PARAMETER]… [--write]";

/// What was asked for.
#[derive(Debug, PartialEq)]
struct Options {
    method: String,
    path: String,
    upstream: PathBuf,
    /// Query parameters to leave out.
    without: Vec<String>,
    write: bool,
}

/// `cargo xtask spec new-operation`
pub fn run(arguments: &[&str]) -> Outcome {
    let options = options(arguments).map_err(|e| format!("new-operation: {e}\n{HELP}"))?;
    let upstream = read::document(&options.upstream)?;
    at(&root(), &upstream, &options).map_err(|e| printable(&format!("new-operation: {e}")))
}

/// The other document is not trusted: it must not steer a terminal.
fn printable(text: &str) -> String {
    let lines: Vec<String> = text
        .lines()
        .map(|line| if steers(line) { line.escape_debug().to_string() } else { line.to_owned() })
        .collect();
    lines.join("\n")
}

fn steers(line: &str) -> bool {
    line.chars().any(finding::steers)
}

/// Does it in a directory that holds a workspace such as this one.
fn at(root: &Path, upstream: &Value, options: &Options) -> Outcome {
    let text = crate::read(&root.join(OPENAPI))?;
    let Plan { addition, text, spec } = plan(&text, upstream, options)?;
    let rows = row::rows(root, &spec, &addition.id)?;
    let mut left = addition.notes.clone();
    left.extend(rows.notes.iter().cloned());
    left.extend(by_hand(&addition));
    let mut seen = BTreeSet::new();
    left.retain(|line| seen.insert(line.clone()));
    let left: String = left.iter().map(|line| format!("* {line}\n")).collect();
    if !options.write {
        return Ok(format!(
            "== {OPENAPI}\n\n{}\n== {}\n\n{}\n== Left to do, once this is written with --write\n\n{left}",
            shown(&addition),
            rows.file,
            rows.shown,
        ));
    }
    for (file, text) in [(OPENAPI, &text), (rows.file.as_str(), &rows.text)] {
        let path = root.join(file);
        let wrong =
            |e| format!("{}: {e}; make it writable, undo what is written, run this again", path.display());
        fs::write(&path, text).map_err(wrong)?;
    }
    Ok(format!("new-operation: wrote `{}` to {OPENAPI} and {}; left to do:\n{left}", addition.id, rows.file))
}

/// The new text of openapi.yaml, each part under where it belongs.
fn shown(addition: &Addition) -> String {
    let mut lines = Vec::new();
    if addition.is_new_tag {
        lines.push("tags:".to_owned());
        lines.extend(place::tag_lines(addition));
    }
    lines.push("paths:".to_owned());
    if addition.head.is_empty() {
        lines.push(format!("  {}:", addition.path));
    }
    lines.extend(addition.head.iter().chain(&addition.lines).cloned());
    let parameters: Vec<&Made> = addition.made.iter().filter(|made| made.group == Group::Parameter).collect();
    let schemas: Vec<&Made> = addition.made.iter().filter(|made| made.group != Group::Parameter).collect();
    if !addition.made.is_empty() {
        lines.push("components:".to_owned());
    }
    for (name, made) in [("parameters", parameters), ("schemas", schemas)] {
        if !made.is_empty() {
            lines.push(format!("  {name}:"));
        }
        lines.extend(made.iter().flat_map(|made| made.lines.iter().cloned()));
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

/// What no document tells.
fn by_hand(addition: &Addition) -> Vec<String> {
    let parts = addition.head.iter().chain(&addition.lines);
    let parts = parts.chain(addition.made.iter().flat_map(|made| &made.lines));
    let count = parts.filter(|line| line.contains("FIXME")).count() + usize::from(addition.is_new_tag);
    let mut left = vec![format!(
        "{OPENAPI}: write the {count} texts that say FIXME; `cargo xtask spec lint` names them"
    )];
    if addition.lines.iter().any(|line| line.contains(UNDECIDED)) {
        left.push(format!("{OPENAPI}: decide x-idempotent, and do not guess: a wrong true repeats a write"));
    }
    if addition.made.iter().any(|made| made.group == Group::Request) {
        left.push(format!(
            "{OPENAPI}: say x-one-of-required at the body if one of several fields must be there"
        ));
    }
    left.push("sandbox/src: add the handler, and seeds where it needs any".to_owned());
    left.push(
        "`cargo fmt`, `cargo xtask spec lint`, `cargo xtask regenerate`, `cargo xtask coverage`".to_owned(),
    );
    left
}

/// What is to be added, and what openapi.yaml is then.
struct Plan {
    addition: Addition,
    text: String,
    spec: Spec,
}

fn plan(text: &str, upstream: &Value, options: &Options) -> Result<Plan, String> {
    let spec = Spec::read(&decided(text)).map_err(|e| format!("{e}; repair openapi.yaml first"))?;
    let name = format!("{} {}", options.method.to_uppercase(), options.path);
    let template = names::template(&options.path);
    let known = spec
        .operations
        .iter()
        .find(|known| names::template(&known.path) == template && known.method == options.method);
    if let Some(known) = known {
        return Err(format!("{name} is in openapi.yaml already, as `{}`; change it there", known.id));
    }
    let source = Source::new(upstream);
    let mut operation = Operation::find(&source, &options.method, &options.path, &options.without)?;
    for name in &options.without {
        operation.notes.push(format!("query parameter `{name}` is left out, as was asked for"));
    }
    let addition = entry::addition(&spec, &operation, &source).map_err(|e| format!("{name}: {e}"))?;
    let lines = addition.head.iter().chain(&addition.lines).chain(&addition.notes);
    let mut lines = lines.chain(addition.made.iter().flat_map(|made| &made.lines));
    if let Some(line) = lines.find(|line| steers(line)) {
        return Err(format!(
            "{name}: a name or a value has characters that cannot be seen, in {line:?}; write it by hand"
        ));
    }
    let text = place::insert(text, &spec, &addition)?;
    // The generator has the last word on what can be expressed.
    let decided = decided(&text);
    let refused = |e| format!("{name}: what would be written is refused; write it by hand: {e}");
    let spec = Spec::read(&decided).map_err(refused)?;
    generate::files(&spec).map_err(refused)?;
    Ok(Plan { addition, text, spec })
}

/// A document that the reader takes, though something is left to decide.
fn decided(text: &str) -> String {
    text.replace(&text::scalar(UNDECIDED), "false")
}

fn options(arguments: &[&str]) -> Result<Options, String> {
    let (mut places, mut upstream, mut without, mut write) = (Vec::new(), None, Vec::new(), false);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match *argument {
            "--write" => write = true,
            "--from" => upstream = Some(PathBuf::from(arguments.next().ok_or("--from needs a file")?)),
            "--without" => {
                without.push((*arguments.next().ok_or("--without needs a query parameter")?).to_owned());
            }
            other if other.starts_with("--") => return Err(format!("`{other}` is no option")),
            place => places.push(place),
        }
    }
    let [method, path] = places.as_slice() else {
        return Err(format!("METHOD and PATH are needed and nothing else, not {} of them", places.len()));
    };
    let method = method.to_ascii_lowercase();
    if !METHODS.contains(&method.as_str()) {
        let known: Vec<String> = METHODS.iter().map(|method| method.to_uppercase()).collect();
        return Err(format!("METHOD `{method}` is none of {}; give one of them", known.join(", ")));
    }
    if !path.starts_with('/') {
        return Err(format!("PATH `{path}` does not begin with `/`; give it as in the other document"));
    }
    if !path.chars().all(|c| c.is_ascii_alphanumeric() || "/_-.{}".contains(c)) {
        return Err(format!("PATH {path:?} has characters that no path of ours has; write it by hand"));
    }
    let upstream = upstream.ok_or("--from is missing: the document that has the operation")?;
    Ok(Options { method, path: path.trim_end_matches('/').to_owned(), upstream, without, write })
}
