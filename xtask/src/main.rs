//! The project's own commands: `cargo xtask …`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool speaks on its streams")]

mod api;
mod bench;
mod ci;
mod coverage;
mod diff;
mod differences;
mod handles;
mod lint;
mod new_operation;
mod regenerate;
mod release_check;
mod release_notes;

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const USAGE: &str = "\
usage: cargo xtask <command>

  spec lint [file]  checks openapi.yaml, or another file, against its rules
  spec diff file    compares another OpenAPI document, such as the service's own, with openapi.yaml;
                    --format text|markdown|json, --exit-code, --ignore FILE, --cosmetic; --accept writes down
                    what it has and says now, so that a later change of it is told
  spec new-operation METHOD PATH --from UPSTREAM
                    shows what adds an operation of another document: the entry, the row of the tests;
                    --without PARAMETER, --write
  coverage          shows which operations are wrapped, tested and simulated
  regenerate        writes everything anew that is derived and checked in; with --check it only tells
                    what is out of date, and whether build.rs makes the same as generated/ holds
  api [--check]     writes the public API to public-api.txt; with --check it only tells what is out of date
                    there, and what the documentation of the handles lacks
  release-notes     what the changelog, openapi.yaml and the public API tell of the next release;
                    --since REVISION, without which the last tag is meant
  release-check     compares the public API with the last release's, and builds with the least version of
                    each dependency
  bench [--all]     measures, and shows all figures with their targets; --all adds what takes long to build;
                    --instructions only compares the instructions of a call with those that are checked in,
                    --instructions --accept checks them in
  ci                runs every check, in order, up to the first failure";

/// What a command did in one line; or what is wrong, and what to do.
type Outcome = Result<String, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["spec", "lint"] => lint::run(&root().join("openapi.yaml")),
        ["spec", "lint", file] => lint::run(Path::new(file)),
        ["spec", "diff", rest @ ..] => diff::run(rest),
        ["spec", "new-operation", rest @ ..] => new_operation::run(rest),
        ["coverage"] => coverage::run(),
        ["regenerate"] => regenerate::run(),
        ["regenerate", "--check"] => regenerate::check(),
        ["api"] => api::run(false),
        ["api", "--check"] => api::run(true),
        ["release-notes"] => release_notes::run(None),
        ["release-notes", "--since", revision] => release_notes::run(Some(revision)),
        ["release-check"] => release_check::run(),
        ["bench"] => bench::run(false),
        ["bench", "--all"] => bench::run(true),
        ["bench", "--instructions"] => bench::check(false),
        ["bench", "--instructions", "--accept"] => bench::check(true),
        ["ci"] => ci::run(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(done) => {
            println!("{done}");
            ExitCode::SUCCESS
        }
        Err(wrong) => {
            eprintln!("{wrong}");
            ExitCode::FAILURE
        }
    }
}

/// The directory of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Where cargo puts what it builds.
fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// The cargo that runs this, for the workspace.
fn cargo(arguments: &[&str]) -> Command {
    let mut command = command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// What cargo knows of the workspace.
fn metadata(argument: &str) -> Result<serde_json::Value, String> {
    let output = cargo(&["metadata", "--format-version", "1", argument]).output();
    let output = output.map_err(|e| format!("cargo cannot be run: {e}; is it installed?"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    serde_json::from_slice(&output.stdout).map_err(|e| format!("cargo metadata: {e}"))
}

/// A program, run in the workspace as if it were called by hand.
fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    // Build scripts watch these variables. Left set to this package's values they would be run again.
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}

/// The Rust files at or below a path below a root, in order, as paths below the root. None where the path
/// does not exist.
fn rust_files(root: &Path, path: &str) -> Result<Vec<String>, String> {
    if root.join(path).is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let Ok(entries) = root.join(path).read_dir() else { return Ok(Vec::new()) };
    let mut files = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|e| format!("{path}: {e}; check the directory"))?;
        let below = format!("{path}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() || below.ends_with(".rs") {
            files.extend(rust_files(root, &below)?);
        }
    }
    files.sort();
    Ok(files)
}

/// The text of a file, or which file cannot be read.
fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}; check the path", path.display()))
}
