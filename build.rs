//! Hands `src` its generated code: made from openapi.yaml with the feature `codegen`, from `generated/`
//! without.
//!
//! Nothing here knows an endpoint. ARCHITECTURE.md tells what each file of `build/` does.

#[cfg(feature = "codegen")]
#[path = "build/emit.rs"]
mod emit;
#[cfg(not(feature = "codegen"))]
#[path = "build/fingerprint.rs"]
mod fingerprint;
#[cfg(all(feature = "codegen", feature = "mock"))]
#[path = "build/mock.rs"]
mod mock;
#[cfg(feature = "codegen")]
#[path = "build/raw.rs"]
mod raw;
#[cfg(feature = "codegen")]
#[path = "build/rules.rs"]
mod rules;
#[cfg(feature = "codegen")]
#[allow(dead_code, reason = "shared with the tests and the stand-in server, which read without the rules")]
#[path = "build/spec.rs"]
mod spec;
#[cfg(feature = "codegen")]
#[path = "build/walk.rs"]
mod walk;
#[cfg(feature = "codegen")]
#[path = "build/yaml.rs"]
mod yaml;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

const OPENAPI: &str = "openapi.yaml";

fn main() -> ExitCode {
    for path in [OPENAPI, "build.rs", "build", "generated"] {
        println!("cargo:rerun-if-changed={path}");
    }
    match provide() {
        Ok(()) => ExitCode::SUCCESS,
        Err(messages) => {
            messages.iter().for_each(|message| println!("cargo::error={message}"));
            ExitCode::FAILURE
        }
    }
}

fn provide() -> Result<(), Vec<String>> {
    let wrong = |path: &Path, e: std::io::Error| vec![format!("{}: {e}", path.display())];
    let out =
        std::env::var_os("OUT_DIR").ok_or(vec!["OUT_DIR is not set: run me through cargo".to_owned()])?;
    let text = fs::read_to_string(OPENAPI).map_err(|e| wrong(Path::new(OPENAPI), e))?;
    for (name, source) in sources(&text)? {
        let path = Path::new(&out).join(name);
        fs::write(&path, source).map_err(|e| wrong(&path, e))?;
    }
    Ok(())
}

/// Name and content of each file, or everything that is wrong in openapi.yaml.
#[cfg(feature = "codegen")]
fn sources(text: &str) -> Result<Vec<(&'static str, String)>, Vec<String>> {
    let told = |found: Vec<yaml::Problem>| -> Vec<String> {
        found.iter().map(|problem| problem.within(OPENAPI)).collect()
    };
    let spec = rules::read(text).map_err(told)?;
    let files = emit::files(&spec);
    #[cfg(feature = "mock")]
    let files = files.and_then(|files| Ok([files, mock::files(&spec)?].concat()));
    let files = files.map_err(|problem| told(vec![problem]))?;
    Ok(files.into_iter().map(|(name, source)| (name, source.to_string())).collect())
}

/// Name and content of each file, which must have been made from this openapi.yaml.
#[cfg(not(feature = "codegen"))]
fn sources(text: &str) -> Result<Vec<(String, String)>, Vec<String>> {
    let wrong = |e: std::io::Error| vec![format!("generated/: {e}; run `cargo xtask regenerate`")];
    let made_from = fs::read_to_string(fingerprint::FILE).map_err(wrong)?;
    if made_from.trim() != fingerprint::of(text) {
        return Err(vec![
            "generated/ was not made from this openapi.yaml; run `cargo xtask regenerate`, or build with the \
             feature `codegen`"
                .to_owned(),
        ]);
    }
    let mut sources = Vec::new();
    for entry in fs::read_dir("generated").map_err(wrong)? {
        let path = entry.map_err(wrong)?.path();
        if let (Some("rs"), Some(name)) =
            (path.extension().and_then(|extension| extension.to_str()), path.file_name())
        {
            sources.push((name.to_string_lossy().into_owned(), fs::read_to_string(&path).map_err(wrong)?));
        }
    }
    Ok(sources)
}
