//! Turns openapi.yaml into the raw client and everything else that follows from it.
//!
//! Nothing here knows an endpoint. ARCHITECTURE.md tells what each file of `build/` does.

#[path = "build/emit.rs"]
mod emit;
#[path = "build/mock.rs"]
mod mock;
#[path = "build/raw.rs"]
mod raw;
#[path = "build/spec.rs"]
mod spec;
#[path = "build/yaml.rs"]
mod yaml;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo:rerun-if-changed=openapi.yaml");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed=build");
    match generate() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            println!("cargo::error={message}");
            ExitCode::FAILURE
        }
    }
}

fn generate() -> Result<(), String> {
    let text = std::fs::read_to_string("openapi.yaml").map_err(|e| format!("openapi.yaml: {e}"))?;
    let out = std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: run me through cargo")?;
    let with_mocks = std::env::var_os("CARGO_FEATURE_MOCK").is_some();
    for (name, source) in emit::files(&text, with_mocks).map_err(|problem| problem.to_string())? {
        let path = Path::new(&out).join(name);
        std::fs::write(&path, source.to_string()).map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}
