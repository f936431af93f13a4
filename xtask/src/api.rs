//! Writes the public API as a text, and checks what the documentation of handles must have: both read from
//! rustdoc's JSON, which the stable toolchain writes when it is asked as a nightly one.

mod docs;

use crate::{Outcome, cargo, differences, read, root, target};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// The text of the public API.
pub const FILE: &str = "public-api.txt";

/// The form of rustdoc's JSON that the crate `public-api` reads.
const FORMAT: u64 = 57;

/// What members, and items of modules, may be.
const KINDS: [&str; 5] = ["const fn ", "async fn ", "const ", "fn ", "type "];

const HEADER: &str = "\
# The public API, written by `cargo xtask api` from rustdoc's JSON; read its diff before a release.
# Left out: the name of the crate, modules of the standard library, methods of traits, derived and blanket
# implementations; the `maybe_…` beside each setter; and in `mock` what each operation has in the same way:
# a method of `MockServerExt`, a type `…Then`, and of its type `…When` all but the names of its conditions.
";

/// `cargo xtask api`, and with `--check`
pub fn run(check: bool) -> Outcome {
    let json = document()?;
    let parsed: Value = serde_json::from_str(&read(&json)?).map_err(|e| format!("api: {e}"))?;
    let format = parsed["format_version"].as_u64().unwrap_or_default();
    if format != FORMAT {
        return Ok(format!(
            "api: skipped: rustdoc of this toolchain writes format {format}, and {FORMAT} is read here"
        ));
    }
    let text = text(&json)?;
    let path = root().join(FILE);
    if !check {
        fs::write(&path, text).map_err(|e| format!("{FILE}: {e}; make it writable"))?;
        return Ok(format!("api: wrote {FILE}"));
    }
    let found = read(&path)?;
    if found != text {
        println!("{}", differences::show(FILE, &found, &text));
        return Err(format!("api: {FILE} is out of date; run `cargo xtask api`"));
    }
    let wrong = docs::check(&parsed)?;
    match wrong.is_empty() {
        true => Ok(format!("api: {FILE} is up to date, and the handles are documented as they must be")),
        false => Err(wrong.join("\n")),
    }
}

/// Has rustdoc write its JSON, from what the lints have compiled: what asks for it is a program in the place of
/// rustdoc, since cargo would have the dependencies built anew for a variable.
fn document() -> Result<PathBuf, String> {
    let mut command = cargo(&["doc", "--quiet", "--workspace", "--lib", "--no-deps", "--all-features"]);
    command.env("RUSTDOC", root().join("xtask/src/api/rustdoc"));
    command.env("RUSTDOCFLAGS", "-Z unstable-options --output-format json");
    match command.stdin(Stdio::null()).status() {
        Ok(status) if status.success() => Ok(target().join("doc/openai_admin.json")),
        Ok(status) => Err(format!("api: cargo doc ended with {status}; correct that first")),
        Err(e) => Err(format!("api: cannot run cargo: {e}")),
    }
}

/// The text, from rustdoc's JSON.
fn text(json: &Path) -> Result<String, String> {
    let api = public_api::Builder::from_rustdoc_json(json)
        .omit_blanket_impls(true)
        .omit_auto_trait_impls(true)
        .omit_auto_derived_impls(true)
        .build()
        .map_err(|e| format!("api: {e}"))?;
    let lines: Vec<String> = api.items().map(|item| short(&item.to_string())).collect();
    Ok(HEADER.to_owned() + &render(&lines))
}

/// A line without the name of the crate and without the modules of the standard library.
fn short(line: &str) -> String {
    let mut short = String::new();
    // A path is written up to its last part, unless it is one of this crate.
    for word in line.split_inclusive(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')) {
        let (path, end) = match word.char_indices().last() {
            Some((at, c)) if !(c.is_alphanumeric() || c == '_' || c == ':') => word.split_at(at),
            _ => (word, ""),
        };
        let path = path.strip_prefix("openai_admin::").unwrap_or(path);
        let foreign =
            ["core::", "alloc::", "std::", "serde_core::"].iter().any(|name| path.starts_with(name));
        // What ends in `::` goes on behind the bracket: `<T as core::…::Trait>::Output`.
        let kept = match path.rsplit_once("::") {
            // A method keeps its type.
            Some((ty, _)) if foreign && end == "(" => &path[ty.rfind("::").map_or(0, |at| at + 2)..],
            Some((_, last)) if foreign && !last.is_empty() => last,
            _ => path,
        };
        short += kept;
        short += end;
    }
    short
}

/// What belongs together, in paragraphs: a type with its members, and its traits in one line.
fn render(lines: &[String]) -> String {
    let mut paragraphs: BTreeMap<String, Paragraph> = BTreeMap::new();
    // Where the members of what was named last belong; nothing for those of traits.
    let mut owner: Option<String> = None;
    for line in lines {
        let line = line.strip_prefix("#[non_exhaustive] ").unwrap_or(line);
        if let Some(rest) = line.strip_prefix("impl") {
            let rest = without_generics(rest);
            owner = match rest.rsplit_once(" for ") {
                // What others' types and references can do with ours is told by ours.
                Some((_, ty)) if ty == "str" || ty == "String" || ty.starts_with('&') => None,
                Some((implemented, ty)) => {
                    paragraphs
                        .entry(bare(ty))
                        .or_default()
                        .traits
                        .insert(implemented.to_owned(), String::new());
                    None
                }
                None => Some(rest.to_owned()),
            };
        } else if let Some((key, heading)) = heading(line) {
            let paragraph = paragraphs.entry(key.clone()).or_default();
            paragraph.heading = Some(heading);
            owner = Some(key);
        } else if let Some(owner) = &owner {
            let member = line.strip_prefix("pub ").unwrap_or(line);
            let kind = KINDS.into_iter().find(|kind| member.starts_with(kind)).unwrap_or_default();
            let named = &member[kind.len()..];
            let within = [owner.as_str(), &bare(owner)];
            let name = within.into_iter().find_map(|owner| named.strip_prefix(owner)?.strip_prefix("::"));
            let key = if owner.contains("<endpoints::") { owner.clone() } else { bare(owner) };
            let member = format!("{kind}{}", name.unwrap_or(named));
            paragraphs.entry(key).or_default().members.push(member);
        } else if let Some((ty, output)) =
            line.strip_prefix("pub type ").and_then(|line| line.split_once("::Output = "))
        {
            let traits = &mut paragraphs.entry(ty.to_owned()).or_default().traits;
            traits.entry("Endpoint".to_owned()).and_modify(|known| *known = format!("<Output = {output}>"));
        }
    }
    let mut text = String::new();
    let written = paragraphs.iter().filter_map(|(key, paragraph)| paragraph.written(key));
    written.for_each(|paragraph| text += &paragraph);
    text
}

/// An item, its members, and the traits that it implements with what is to be said of each.
#[derive(Default)]
struct Paragraph {
    heading: Option<String>,
    members: Vec<String>,
    traits: BTreeMap<String, String>,
}

impl Paragraph {
    fn written(&self, key: &str) -> Option<String> {
        let is_mock = key.starts_with("mock::operations::");
        if is_mock && key.ends_with("Then") {
            return None;
        }
        let heading = self.heading.clone().unwrap_or_else(|| key.to_owned());
        let traits: Vec<String> = self.traits.iter().map(|(name, more)| format!("{name}{more}")).collect();
        let traits = match traits.is_empty() {
            true => String::new(),
            false => format!(": {}", traits.join(", ")),
        };
        let name = |member: &str| {
            let name = member.trim_start_matches("fn ").split(['(', '<', ':']).next().unwrap_or_default();
            name.to_owned()
        };
        if is_mock {
            let members = self.members.iter().map(|member| name(member));
            let members: Vec<String> = members.filter(|name| name != "new" && name != "into_inner").collect();
            return Some(format!("{heading}: {}\n", members.join(", ")));
        }
        let is_left_out = |member: &&String| {
            name(member).starts_with("maybe_") || (key == "mock::MockServerExt" && member.starts_with("fn "))
        };
        let mut members: Vec<&String> = self.members.iter().filter(|member| !is_left_out(member)).collect();
        members.dedup();
        let members: String = members.iter().map(|member| format!("  {member}\n")).collect();
        Some(format!("{heading}{traits}\n{members}"))
    }
}

/// The path that an item is sorted by, and its line, where it is no member of another one.
fn heading(line: &str) -> Option<(String, String)> {
    let rest = line.strip_prefix("pub ")?;
    let kinds = ["struct ", "enum ", "trait ", "mod ", "use ", "macro ", "union "];
    let path = kinds.iter().find_map(|kind| rest.strip_prefix(kind));
    let path = path.or_else(|| {
        let path = KINDS.iter().find_map(|kind| rest.strip_prefix(kind))?;
        // Members stand in a type, whose name begins with a capital or ends in generics.
        let named = path.split(['(', ' ']).next().unwrap_or_default();
        let Some((parent, _)) = named.rsplit_once("::") else { return Some(path) };
        let module = parent.rsplit("::").next().unwrap_or_default();
        let is_module = !named.starts_with('&')
            && module.chars().all(|c| c.is_ascii_lowercase() || c == '_')
            && module != "str";
        is_module.then_some(path)
    })?;
    Some((bare(path), rest.to_owned()))
}

/// What follows the generics of an implementation.
fn without_generics(text: &str) -> &str {
    let mut depth = 0;
    for (at, c) in text.char_indices() {
        match c {
            '<' => depth += 1,
            '>' => depth -= 1,
            _ if depth == 0 => return text[at..].trim_start(),
            _ => {}
        }
    }
    text
}

/// A path without generics and whatever follows it.
fn bare(path: &str) -> String {
    path.split(['<', '(', ' ']).next().unwrap_or_default().trim_end_matches(':').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_the_standard_library_and_of_the_crate_are_shortened() {
        for (line, expected) in [
            (
                "pub fn openai_admin::Client::request<T>(&self, impl core::convert::Into<alloc::string::String>) -> openai_admin::Call<T>",
                "pub fn Client::request<T>(&self, impl Into<String>) -> Call<T>",
            ),
            ("pub use openai_admin::bytes", "pub use bytes"),
            ("pub fn f(http::method::Method)", "pub fn f(http::method::Method)"),
        ] {
            assert_eq!(short(line), expected);
        }
    }

    #[test]
    fn members_stand_below_their_type_and_traits_beside_it() {
        let lines = [
            "#[non_exhaustive] pub struct types::Project",
            "pub types::Project::id: types::ProjectId",
            "impl types::Project",
            "pub fn types::Project::new(impl Into<types::ProjectId>) -> Self",
            "impl Display for types::Project",
            "pub fn types::Project::fmt(&self, &mut Formatter<'_>) -> Result",
            "impl Call<endpoints::CreateProject>",
            "pub fn Call<endpoints::CreateProject>::geography(self, impl Into<String>) -> Self",
            "pub fn Call<endpoints::CreateProject>::maybe_geography(self, Option<String>) -> Self",
            "pub struct endpoints::CreateProject",
            "impl Endpoint for endpoints::CreateProject",
            "pub type endpoints::CreateProject::Output = types::Project",
        ];
        let lines: Vec<String> = lines.map(str::to_owned).to_vec();
        let expected = "\
Call<endpoints::CreateProject>
  fn geography(self, impl Into<String>) -> Self
struct endpoints::CreateProject: Endpoint<Output = types::Project>
struct types::Project: Display
  id: types::ProjectId
  fn new(impl Into<types::ProjectId>) -> Self
";
        assert_eq!(render(&lines), expected);
    }
}
