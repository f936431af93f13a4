//! Writes the public API of the crate as a text, so that a review sees what an edit of openapi.yaml does.
//!
//! It is read from the sources alone: no toolchain has a say in how it looks. That nothing is missing is
//! shown by a comparison with the pages that rustdoc writes.

mod impls;
mod items;
mod list;
mod macros;
mod print;
mod resolve;
mod rustdoc;
pub mod source;
#[cfg(test)]
mod tests;

use crate::Outcome;
use crate::differences;
use crate::generated;
use crate::read;
use crate::root;
use list::Entry;
use list::Member;
use list::Rank;
use source::Sources;
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::fs;

/// Where the text is checked in.
pub const FILE: &str = "public-api.txt";

const HEADER: &str = "\
# The public API of openai-admin, written by `cargo xtask api`.
#
# Items are named by their paths below the crate, and what they have is indented. Within types the last
# part of a name is enough. [feature] stands before what exists only with that feature. Left out is what
# documentation hides, and traits that the compiler implements by itself.
";

/// `cargo xtask api [--check]`
pub fn run(check: bool) -> Outcome {
    let (text, path) = (text()?, root().join(FILE));
    if !check {
        fs::write(&path, &text).map_err(|e| format!("api: {}: {e}; make it writable", path.display()))?;
        return Ok(format!("api: wrote {FILE}"));
    }
    let shown = differences::show(FILE, &fs::read_to_string(&path).unwrap_or_default(), &text);
    if !shown.is_empty() {
        return Err(format!(
            "{shown}\napi: the public API has changed; run `cargo xtask api` and commit {FILE}"
        ));
    }
    let pages = rustdoc::pages()?;
    let missed = rustdoc::compare(&entries()?, &pages);
    if missed.is_empty() {
        return Ok(format!("api: {FILE} is up to date, and has what is on {} pages of rustdoc", pages.len()));
    }
    Err(format!("{}\napi: the text and rustdoc disagree; correct xtask/src/api/", missed.join("\n")))
}

/// The text, from the sources as they are.
pub fn text() -> Result<String, String> {
    Ok(render(&entries()?))
}

fn entries() -> Result<Vec<Entry>, String> {
    let sources = Sources { generated: generated()?, ..Sources::read(&root())? };
    Ok(list::list(&source::tree(&sources)?))
}

/// The generated files by name, as the build would write them.
fn generated() -> Result<BTreeMap<String, syn::File>, String> {
    let text = read(&root().join("openapi.yaml"))?;
    let files = generated::sources(&text).map_err(|problem| problem.within("openapi.yaml"))?;
    let files = files.into_iter().map(|(name, tokens)| {
        let file = syn::parse2(tokens);
        let file = file.map_err(|e| format!("api: {name} does not parse: {e}; correct the file of build/"));
        Ok((name.to_owned(), file?))
    });
    files.collect()
}

/// The whole text.
fn render(entries: &[Entry]) -> String {
    let mut text = HEADER.to_owned();
    let shared = shared(entries);
    let mut lines = Vec::new();
    for entry in entries {
        let known = group(entry).and_then(|group| shared.get(&group));
        let members =
            entry.members.iter().filter(|member| !known.is_some_and(|known| known.contains(member)));
        lines.push((&entry.key, paragraph(&entry.condition, &entry.heading, members)));
    }
    let mut keys = Vec::new();
    for ((module, word), members) in &shared {
        let mut key = module.clone();
        key.push(format!("*{word}"));
        let heading = format!("each struct {}", key.join("::"));
        let first = entries.iter().find(|entry| entry.key.starts_with(module));
        let condition = first.map(|entry| entry.condition.clone()).unwrap_or_default();
        keys.push((key, paragraph(&condition, &heading, members.iter())));
    }
    lines.extend(keys.iter().map(|(key, text)| (key, text.clone())));
    lines.sort_by_cached_key(|(key, _)| list::place(key));
    let mut before: &[String] = &[];
    for (key, paragraph) in lines {
        // A gap where another module begins.
        let module = key.split_last().map(|(_, module)| module).unwrap_or_default();
        if module != before || text.len() == HEADER.len() {
            text.push('\n');
        }
        before = module;
        text.push_str(&paragraph);
    }
    text
}

fn paragraph<'a>(condition: &[String], heading: &str, members: impl Iterator<Item = &'a Member>) -> String {
    let prefix = |condition: &[String]| match condition {
        [] => String::new(),
        some => format!("[{}] ", some.join("+")),
    };
    let mut text = format!("{}{heading}\n", prefix(condition));
    for member in members {
        text.push_str(&format!("  {}{}\n", prefix(&member.condition), member.text));
    }
    text
}

/// From this many on, what similar structs have in common is said once.
const MANY: usize = 8;

/// The module of a struct and the last word of its name.
type Group = (Vec<String>, String);

fn group(entry: &Entry) -> Option<Group> {
    let (name, module) = entry.key.split_last()?;
    let word = &name[name.rfind(char::is_uppercase)?..];
    entry.heading.starts_with("struct ").then(|| (module.to_vec(), word.to_owned()))
}

/// The methods that all structs of a large group have.
fn shared(entries: &[Entry]) -> BTreeMap<Group, BTreeSet<Member>> {
    let mut groups: BTreeMap<Group, Vec<BTreeSet<Member>>> = BTreeMap::new();
    for entry in entries {
        if let Some(group) = group(entry) {
            let methods = entry.members.iter().filter(|member| member.rank == Rank::Method);
            groups.entry(group).or_default().push(methods.cloned().collect());
        }
    }
    let mut shared = BTreeMap::new();
    for (group, all) in groups.into_iter().filter(|(_, all)| all.len() >= MANY) {
        let common = all.into_iter().reduce(|one, other| &one & &other).unwrap_or_default();
        if !common.is_empty() {
            shared.insert(group, common);
        }
    }
    shared
}
