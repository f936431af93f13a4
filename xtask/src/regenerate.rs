//! Makes everything anew that is derived and checked in, or proves that it is up to date.

use crate::Outcome;
use crate::api;
use crate::cargo;
use crate::differences;
use crate::generated;
use crate::handles;
use crate::read;
use crate::root;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::path::PathBuf;
use std::process::Stdio;

const BY_HAND: &str = "cargo xtask regenerate";

/// `cargo xtask regenerate`
pub fn run() -> Outcome {
    let root = root();
    let differing = differing(&root)?;
    for Differing { path, wanted, .. } in &differing {
        let path = root.join(path);
        let done = match wanted {
            Some(text) => {
                path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text))
            }
            None => fs::remove_file(&path),
        };
        done.map_err(|e| format!("{}: {e}; make it writable", path.display()))?;
    }
    Ok(match differing.len() {
        0 => "regenerate: everything was up to date".to_owned(),
        _ => format!("regenerate: changed {}", names(&differing)),
    })
}

/// `cargo xtask regenerate --check`
pub fn check() -> Outcome {
    let root = root();
    let differing = differing(&root)?;
    for Differing { path, found, wanted } in &differing {
        let (found, wanted) = (found.as_deref().unwrap_or_default(), wanted.as_deref().unwrap_or_default());
        println!("{}", differences::show(path, found, wanted));
    }
    if !differing.is_empty() {
        let names = names(&differing);
        return Err(format!("regenerate: not what it is derived from: {names}; run `{BY_HAND}`"));
    }
    let openapi = read(&root.join("openapi.yaml"))?;
    generated::check_build(&out_dir()?, &openapi)?;
    Ok("regenerate: everything is up to date, and build.rs makes the same".to_owned())
}

/// A file that is not what it should be.
struct Differing {
    path: String,
    /// What is there; nothing if the file is missing.
    found: Option<String>,
    /// What should be there; nothing if there should be no file.
    wanted: Option<String>,
}

fn names(differing: &[Differing]) -> String {
    differing.iter().map(|file| file.path.as_str()).collect::<Vec<_>>().join(", ")
}

fn differing(root: &Path) -> Result<Vec<Differing>, String> {
    let mut files: BTreeMap<String, Option<String>> = BTreeMap::new();
    for stray in fs::read_dir(root.join(generated::FOLDER)).into_iter().flatten().flatten() {
        files.insert(format!("{}/{}", generated::FOLDER, stray.file_name().to_string_lossy()), None);
    }
    files.extend(derived(root)?.into_iter().map(|(path, text)| (path, Some(text))));
    let all = files.into_iter().map(|(path, wanted)| {
        let found = fs::read_to_string(root.join(&path)).ok();
        Differing { path, found, wanted }
    });
    Ok(all.filter(|file| file.found != file.wanted).collect())
}

/// Path and content of everything that is derived.
fn derived(root: &Path) -> Result<Vec<(String, String)>, String> {
    let mut files = generated::files(&read(&root.join("openapi.yaml"))?)?;
    files.push((api::FILE.to_owned(), api::text()?));
    files.push(("README.md".to_owned(), handles::readme(&read(&root.join("README.md"))?)?));
    Ok(files)
}

/// Where the build script of the crate writes, once it has run with all features.
fn out_dir() -> Result<PathBuf, String> {
    let arguments = ["check", "--quiet", "-p", "openai-admin", "--all-features", "--message-format", "json"];
    let output = cargo(&arguments).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|e| format!("regenerate: cannot run cargo: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let messages = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut ours = messages.filter(|message| {
        let package = message["package_id"].as_str().unwrap_or_default();
        message["reason"] == "build-script-executed" && package.contains("openai-admin")
    });
    match (output.status.success(), ours.next().as_ref().and_then(|message| message["out_dir"].as_str())) {
        (true, Some(out_dir)) => Ok(PathBuf::from(out_dir)),
        _ => Err(format!("regenerate: `cargo {}` does not pass; correct that first", arguments.join(" "))),
    }
}
