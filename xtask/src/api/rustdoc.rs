//! Compares the listing with the pages of rustdoc: by their file names and link targets, which are what
//! other pages link to. Nothing else of their HTML matters.

use super::list::Entry;
use super::list::Page;
use super::macros;
use crate::cargo;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;

const CRATE: &str = "openai_admin";

/// The link targets of what an item has itself.
const TARGETS: [&str; 6] =
    ["method", "tymethod", "structfield", "variant", "associatedconstant", "associatedtype"];

/// Where the part of a page begins that is about traits, and what comes of them.
const ENDS: [&str; 6] = [
    "id=\"trait-implementations\"",
    "id=\"deref-methods-",
    "id=\"foreign-impls\"",
    "id=\"implementors\"",
    "id=\"synthetic-implementations\"",
    "id=\"blanket-implementations\"",
];

/// Link targets, and how often each stands on a page.
pub type Targets = BTreeMap<String, usize>;

/// Pages by kind and path.
pub type Pages = BTreeMap<(String, String), Targets>;

/// Runs rustdoc, and reads what it wrote.
pub fn pages() -> Result<Pages, String> {
    let directory = target()?.join("doc").join(CRATE);
    // Pages of items that are gone would stay.
    if directory.exists() {
        fs::remove_dir_all(&directory)
            .map_err(|e| format!("api: {}: {e}; remove it by hand", directory.display()))?;
    }
    let arguments = ["doc", "--quiet", "-p", "openai-admin", "--no-deps", "--all-features"];
    let by_hand = format!("cargo {}", arguments.join(" "));
    let status = cargo(&arguments).status().map_err(|e| format!("api: cannot run `{by_hand}`: {e}"))?;
    if !status.success() {
        return Err(format!("api: make `{by_hand}` pass first"));
    }
    let mut pages = Pages::new();
    collect(&directory, &[], &mut pages)?;
    if pages.len() < 2 {
        return Err(format!(
            "api: there are no pages in {}; look where `{by_hand}` writes",
            directory.display()
        ));
    }
    Ok(pages)
}

/// Where cargo builds.
fn target() -> Result<PathBuf, String> {
    let wrong = |e: &dyn std::fmt::Display| format!("api: `cargo metadata --no-deps`: {e}; run it by hand");
    let output =
        cargo(&["metadata", "--no-deps", "--format-version", "1"]).output().map_err(|e| wrong(&e))?;
    let metadata: Value = serde_json::from_slice(&output.stdout).map_err(|e| wrong(&e))?;
    metadata["target_directory"].as_str().map(PathBuf::from).ok_or_else(|| wrong(&"no target directory"))
}

/// Reads the pages of a module. Other directories hold redirections only.
fn collect(directory: &Path, module: &[String], pages: &mut Pages) -> Result<(), String> {
    if !directory.join("index.html").is_file() {
        return Ok(());
    }
    if !module.is_empty() {
        pages.insert(("mod".to_owned(), module.join("::")), Targets::new());
    }
    let wrong = |e| format!("api: {}: {e}; check the directory", directory.display());
    for entry in fs::read_dir(directory).map_err(wrong)? {
        let entry = entry.map_err(wrong)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let within = |name: &str| module.iter().cloned().chain([name.to_owned()]).collect::<Vec<String>>();
        if entry.path().is_dir() {
            collect(&entry.path(), &within(&name), pages)?;
        } else if let [kind, item, "html"] = name.split('.').collect::<Vec<&str>>().as_slice()
            && !item.ends_with('!')
        {
            let targets = targets(&crate::read(&entry.path())?);
            pages.insert(((*kind).to_owned(), within(item).join("::")), targets);
        }
    }
    Ok(())
}

/// What an item has itself, by the link targets on its page.
pub fn targets(html: &str) -> Targets {
    let end = ENDS.iter().filter_map(|end| html.find(end)).min().unwrap_or(html.len());
    let mut targets = Targets::new();
    for id in html[..end].split("id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
        let Some((kind, name)) = id.split_once('.') else { continue };
        // Fields of variants belong to the line of the variant.
        if TARGETS.contains(&kind) && !name.contains('.') {
            // A second one of that name is `name-1`.
            let name = name.split('-').next().unwrap_or(name);
            *targets.entry(format!("{kind}.{name}")).or_default() += 1;
        }
    }
    targets
}

/// Each difference in a line.
pub fn compare(entries: &[Entry], pages: &Pages) -> Vec<String> {
    let mut listed = Pages::new();
    let mut foreign: Vec<&Page> = Vec::new();
    // All features are on.
    for entry in entries.iter().filter(|entry| exists(&entry.condition)) {
        let Some(page) = &entry.page else { continue };
        if page.foreign {
            foreign.push(page);
            continue;
        }
        let targets = listed.entry((page.kind.to_owned(), page.path.clone())).or_default();
        let template = entry.declared_by.as_ref().map(|name| macros::key(name));
        let template = entries.iter().filter(|other| template.as_ref() == Some(&other.key));
        for member in template.flat_map(|template| &template.members).chain(&entry.members) {
            if let (true, Some(anchor)) = (exists(&member.condition), &member.anchor) {
                *targets.entry(anchor.clone()).or_default() += 1;
            }
        }
    }
    // Rustdoc may or may not copy what other crates have.
    let is_foreign = |kind: &str, path: &str| {
        foreign.iter().any(|page| {
            let below =
                path.strip_prefix(&page.path).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"));
            below && (page.kind.is_empty() || page.kind == kind)
        })
    };

    let mut differences = Vec::new();
    for ((kind, path), has) in pages {
        let Some(listed) = listed.get(&(kind.clone(), path.clone())) else {
            if !is_foreign(kind, path) {
                differences.push(format!("rustdoc has the {kind} {path}, the text does not"));
            }
            continue;
        };
        // The page of an alias shows what the other type has.
        let names = has.keys().chain(listed.keys().filter(|name| !has.contains_key(*name)));
        for name in names.filter(|_| kind != "type") {
            let (theirs, ours) =
                (has.get(name).copied().unwrap_or_default(), listed.get(name).copied().unwrap_or_default());
            if theirs != ours {
                let (what, name) = name.split_once('.').unwrap_or(("", name));
                differences
                    .push(format!("{kind} {path}: rustdoc has {theirs} of {what} {name}, the text {ours}"));
            }
        }
    }
    for (kind, path) in listed.keys().filter(|page| !pages.contains_key(*page)) {
        differences.push(format!("the text has the {kind} {path}, rustdoc does not"));
    }
    differences
}

fn exists(condition: &[String]) -> bool {
    condition.iter().all(|condition| !condition.starts_with("not "))
}
