//! What has to hold before a release and takes too long for every change: the public API against the last
//! release, and the least version of each dependency.

use crate::{Outcome, cargo, command, root};
use std::fs;
use std::path::Path;
use std::process::Command;

/// Checks with the least version of each dependency that Cargo.toml allows.
const WITH_LEAST_VERSIONS: [&[&str]; 2] = [
    &["check", "--locked", "--workspace", "--all-targets", "--all-features"],
    &["check", "--locked", "-p", "openai-admin", "--no-default-features"],
];

/// `cargo xtask release-check`
pub fn run() -> Outcome {
    println!("{}", semver()?);
    println!("{}", least_versions()?);
    Ok("release-check: passed".to_owned())
}

/// Compares the public API with that of the last tag, in the crates that promise one.
fn semver() -> Outcome {
    let Some(tag) = last_tag() else {
        return Ok("semver: there is no tag, so nothing was released that could break".to_owned());
    };
    if !answers(cargo(&["semver-checks", "--version"])) {
        done(cargo(&["install", "cargo-semver-checks", "--locked"]))?;
    }
    let arguments =
        ["semver-checks", "-p", "openai-admin", "-p", "openai-admin-sandbox", "--baseline-rev", &tag];
    done(cargo(&arguments)).map_err(|e| format!("{e}; raise the version, or take back what breaks"))?;
    Ok(format!("semver: the version says what changed since {tag}"))
}

fn last_tag() -> Option<String> {
    let output = command("git").args(["describe", "--tags", "--abbrev=0"]).output().ok()?;
    let tag = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    (output.status.success() && !tag.is_empty()).then_some(tag)
}

/// Builds a copy of the workspace, whose Cargo.lock has the least version of each direct dependency.
fn least_versions() -> Outcome {
    let folder = root().join("target/least-versions");
    let workspace = folder.join("workspace");
    copy(&workspace)?;

    let mut update = cargo(&["update", "-Z", "direct-minimal-versions"]);
    // The option is not stable yet.
    update.current_dir(&workspace).env("RUSTC_BOOTSTRAP", "1");
    done(update).map_err(|e| format!("{e}; raise the version that cargo names, in Cargo.toml"))?;
    for arguments in WITH_LEAST_VERSIONS {
        let mut check = cargo(arguments);
        check.current_dir(&workspace).env("CARGO_TARGET_DIR", folder.join("target"));
        done(check).map_err(|e| format!("{e}; a dependency's least version is too low in Cargo.toml"))?;
    }
    Ok("least versions: everything builds with the least version of each dependency".to_owned())
}

/// Copies what is in git, as it is now.
fn copy(to: &Path) -> Result<(), String> {
    let output = command("git").args(["ls-files", "-z"]).output();
    let output = output.map_err(|e| format!("git cannot be run: {e}; is it installed?"))?;
    if !output.status.success() {
        return Err(format!("git ls-files: {}", String::from_utf8_lossy(&output.stderr).trim()));
    }
    if to.exists() {
        fs::remove_dir_all(to).map_err(|e| format!("{}: {e}", to.display()))?;
    }
    for name in String::from_utf8_lossy(&output.stdout).split_terminator('\0') {
        let (from, to) = (root().join(name), to.join(name));
        // Deleted, but not yet in git.
        if !from.exists() {
            continue;
        }
        let copied = to.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::copy(&from, &to));
        copied.map_err(|e| format!("{name}: {e}; check the disk"))?;
    }
    Ok(())
}

/// Whether a program is there.
fn answers(mut program: Command) -> bool {
    program.output().is_ok_and(|output| output.status.success())
}

/// Runs a program to its end.
fn done(mut program: Command) -> Result<(), String> {
    let arguments: Vec<_> = program.get_args().map(|argument| argument.to_string_lossy()).collect();
    let name = format!("cargo {}", arguments.join(" "));
    match program.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("release-check: `{name}` ended with {status}")),
        Err(e) => Err(format!("release-check: `{name}` cannot be run: {e}; is it installed?")),
    }
}
