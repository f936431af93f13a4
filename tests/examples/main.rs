//! The examples as the programs that they are, run as processes.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops where it fails, and may tell what it did"
)]

mod kill;
mod texts;

use std::path::Path;
use std::process::Command;

/// A command of an example, which `cargo test` builds beside this test.
fn example(name: &str) -> Command {
    let built = std::env::current_exe().unwrap();
    let folder = built.parent().and_then(Path::parent).unwrap().join("examples");
    let path = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    assert!(path.exists(), "run `cargo build --examples`, which `cargo test` does");
    let mut command = Command::new(path);
    command.env("NO_PROXY", "127.0.0.1");
    command
}
