//! Hands `src` its generated code: made from openapi.yaml with the feature `codegen`, from `generated/`
//! without. Nothing here knows an endpoint; `codegen/` does the work.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

type Sources = Vec<(String, String)>;

fn main() -> ExitCode {
    for path in ["openapi.yaml", "generated"] {
        println!("cargo::rerun-if-changed={path}");
    }
    match sources().and_then(write) {
        Ok(()) => ExitCode::SUCCESS,
        Err(messages) => {
            messages.iter().for_each(|message| println!("cargo::error={message}"));
            ExitCode::FAILURE
        }
    }
}

/// Name and content of each file, or everything that is wrong in openapi.yaml.
#[cfg(feature = "codegen")]
fn sources() -> Result<Sources, Vec<String>> {
    let openapi = fs::read_to_string("openapi.yaml").map_err(|e| vec![format!("openapi.yaml: {e}")])?;
    let told = |problems: Vec<openai_admin_codegen::yaml::Problem>| -> Vec<String> {
        problems.iter().map(|problem| problem.within("openapi.yaml")).collect()
    };
    let spec = openai_admin_codegen::rules::read(&openapi).map_err(told)?;
    openai_admin_codegen::generate::files(&spec).map_err(|problem| told(vec![problem]))
}

/// Name and content of each file, as it is checked in.
#[cfg(not(feature = "codegen"))]
fn sources() -> Result<Sources, Vec<String>> {
    let read = || -> std::io::Result<Sources> {
        let paths = fs::read_dir("generated")?.map(|entry| Ok(entry?.path()));
        let paths: Vec<_> = paths.collect::<std::io::Result<_>>()?;
        let named = paths.iter().filter_map(|path| Some((path, path.file_name()?.to_string_lossy())));
        named.map(|(path, name)| Ok((name.into_owned(), fs::read_to_string(path)?))).collect()
    };
    read().map_err(|e| vec![format!("generated/: {e}")])
}

fn write(sources: Sources) -> Result<(), Vec<String>> {
    let out = env::var_os("OUT_DIR").ok_or(vec!["OUT_DIR is not set: run me through cargo".to_owned()])?;
    for (name, source) in sources {
        let path = Path::new(&out).join(name);
        fs::write(&path, source).map_err(|e| vec![format!("{}: {e}", path.display())])?;
    }
    Ok(())
}
