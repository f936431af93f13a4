//! Makes everything anew that is derived and checked in, or proves that it is up to date.

use crate::{Outcome, differences, handles, read, root};
use openai_admin_codegen::generate;
use openai_admin_codegen::spec::Spec;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

const BY_HAND: &str = "cargo xtask regenerate";
const README: &str = "README.md";
/// The folder of what a build with all features generates.
const GENERATED: &str = "generated";

/// `cargo xtask regenerate`
pub fn run() -> Outcome {
    let root = root();
    let differing = differing(&root, derived(&root)?);
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
    let differing = differing(&root, derived(&root)?);
    for Differing { path, found, wanted } in &differing {
        let (found, wanted) = (found.as_deref().unwrap_or_default(), wanted.as_deref().unwrap_or_default());
        println!("{}", differences::show(path, found, wanted));
    }
    if !differing.is_empty() {
        let names = names(&differing);
        return Err(format!("regenerate: not what it is derived from: {names}; run `{BY_HAND}`"));
    }
    Ok("regenerate: everything is up to date".to_owned())
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

/// Which of the files are not as wanted; what else is in the folder of generated files is not wanted.
fn differing(root: &Path, wanted: Vec<(String, String)>) -> Vec<Differing> {
    let mut files: BTreeMap<String, Option<String>> = BTreeMap::new();
    for stray in fs::read_dir(root.join(GENERATED)).into_iter().flatten().flatten() {
        files.insert(format!("{}/{}", GENERATED, stray.file_name().to_string_lossy()), None);
    }
    files.extend(wanted.into_iter().map(|(path, text)| (path, Some(text))));
    let all = files.into_iter().map(|(path, wanted)| {
        let found = fs::read(root.join(&path)).ok().map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        Differing { path, found, wanted }
    });
    all.filter(|file| file.found != file.wanted).collect()
}

/// Path and content of everything that is derived.
fn derived(root: &Path) -> Result<Vec<(String, String)>, String> {
    let openapi = read(&root.join("openapi.yaml"))?;
    let spec = Spec::read(&openapi).map_err(|problem| problem.within("openapi.yaml"))?;
    let mut files = generated(&spec)?;
    files.push((README.to_owned(), handles::readme(&read(&root.join(README))?, &spec)?));
    Ok(files)
}

/// Path and content of each generated file.
fn generated(spec: &Spec) -> Result<Vec<(String, String)>, String> {
    let sources = generate::files(spec).map_err(|problem| problem.within("openapi.yaml"))?;
    Ok(sources.into_iter().map(|(name, source)| (format!("{GENERATED}/{name}"), source)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lint::tests::{OPENAPI, edited};

    #[test]
    fn what_is_edited_missing_or_left_over_differs() {
        let root = std::env::temp_dir().join(format!("openai-admin-regenerate-{}", std::process::id()));
        let folder = root.join(GENERATED);
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in [("same.rs", "a\n"), ("edited.rs", "b\n"), ("stray.rs", "c\n")] {
            fs::write(folder.join(name), text).unwrap();
        }
        let wanted = ["same.rs", "edited.rs", "missing.rs"];
        let wanted = wanted.map(|name| (format!("{}/{name}", GENERATED), "a\n".to_owned()));

        let differing = differing(&root, wanted.to_vec());
        fs::remove_dir_all(&root).unwrap();

        let names = ["generated/edited.rs", "generated/missing.rs", "generated/stray.rs"];
        assert_eq!(differing.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), names);
        let found: Vec<_> =
            differing.iter().map(|file| (file.found.as_deref(), file.wanted.as_deref())).collect();
        assert_eq!(found, [(Some("b\n"), Some("a\n")), (None, Some("a\n")), (Some("c\n"), None)]);
    }

    #[test]
    fn an_edit_of_openapi_yaml_changes_what_is_derived() {
        let files = |openapi: &str| generated(&Spec::read(openapi).unwrap()).unwrap();
        let (before, after) = (files(OPENAPI), files(&edited("Creates a project.", "Makes a project.")));
        let changed: Vec<_> =
            before.iter().zip(&after).filter(|(a, b)| a != b).map(|(a, _)| a.0.as_str()).collect();
        assert_eq!(changed, ["generated/handles.rs", "generated/mock.rs"]);
    }
}
