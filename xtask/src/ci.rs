//! Runs every check in order and stops at the first that fails.

use crate::{Outcome, api, bench, cargo, command, coverage, lint, metadata, regenerate, root};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::ErrorKind;
use std::process::Command;
use std::time::Instant;

/// The steps. What takes no time comes first, lints before tests: they say more precisely what is wrong.
///
/// Everything together has to stay below 25 minutes on two cores without anything built before:
/// the tests run once for the workspace, and those of the crate's surface again without features.
const STEPS: [Step; 23] = [
    cargo_step("format", &["fmt", "--all", "--check"]),
    here("files in git", "git grep -nE '/(root|home|Users)/|\\bsk-'", tracked_files),
    here(
        "oldest Rust",
        "cargo metadata --format-version 1 --all-features, and look at each rust_version",
        oldest_rust,
    ),
    cargo_step("licences", &["deny", "--all-features", "check", "licenses", "bans", "sources"]),
    cargo_step(
        "lints, all features",
        &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
    ),
    cargo_step(
        "lints, no generator, no TLS",
        &["clippy", "-p", "openai-admin", "--all-targets", "--no-default-features", "--", "-D", "warnings"],
    ),
    cargo_step(
        "native TLS",
        &["test", "-p", "openai-admin", "--no-default-features", "--features", "native-tls", "--test", "tls"],
    ),
    cargo_step(
        "rustls without cryptography",
        &[
            "test",
            "-p",
            "openai-admin",
            "--no-default-features",
            "--features",
            "rustls-no-provider",
            "--test",
            "tls",
        ],
    ),
    here("rules of openapi.yaml", "cargo xtask spec lint", || lint::run(&root().join("openapi.yaml"))),
    Step { name: "independent linter", variable: None, action: Action::Script("tests/redocly/run") },
    here("derived files", "cargo xtask regenerate --check", regenerate::check),
    // With all features but those that choose a TLS library, which sandbox/Cargo.toml asks for.
    cargo_step("tests", &["test", "--workspace"]),
    // Without features, what is tested is the client in generated/.
    cargo_step(
        "tests, no generator, no TLS",
        &["test", "-p", "openai-admin", "--no-default-features", "--test", "it"],
    ),
    Step {
        variable: Some(("RUSTDOCFLAGS", "-D warnings")),
        ..cargo_step("documentation", &["doc", "--workspace", "--no-deps", "--all-features"])
    },
    here("public API", "cargo xtask api --check", || api::run(true)),
    here("coverage", "cargo xtask coverage", coverage::run),
    Step { name: "official clients", variable: None, action: Action::Script("tests/peers/run") },
    // Not as they are measured: optimized, they would take a third of all the time to build.
    cargo_step("benchmarks build", &["build", "--workspace", "--benches"]),
    here("instructions", "cargo xtask bench --instructions", || bench::check(false)),
    Step {
        variable: Some(("RUSTFLAGS", "--cfg fuzzing")),
        // Apart from the rest, which these flags would have built anew.
        ..cargo_step(
            "fuzz targets build",
            &["build", "--manifest-path", "fuzz/Cargo.toml", "--target-dir", "target/fuzz"],
        )
    },
    cargo_step("tour", &["run", "--example", "tour"]),
    cargo_step("example of a middleware", &["run", "--example", "count_requests"]),
    Step { name: "package", variable: None, action: Action::Script("tests/package/run") },
];

struct Step {
    name: &'static str,
    /// An environment variable that cargo is given.
    variable: Option<(&'static str, &'static str)>,
    action: Action,
}

enum Action {
    /// Runs cargo.
    Cargo(&'static [&'static str]),
    /// Runs a script of the repository.
    Script(&'static str),
    /// Runs a check of this program; the text is how to see the same by hand.
    Here(&'static str, fn() -> Outcome),
}

const fn cargo_step(name: &'static str, arguments: &'static [&'static str]) -> Step {
    Step { name, variable: None, action: Action::Cargo(arguments) }
}

const fn here(name: &'static str, by_hand: &'static str, check: fn() -> Outcome) -> Step {
    Step { name, variable: None, action: Action::Here(by_hand, check) }
}

/// `cargo xtask ci`
pub fn run() -> Outcome {
    let start = Instant::now();
    for (index, step) in STEPS.iter().enumerate() {
        println!("\n== {}/{} {}: {}", index + 1, STEPS.len(), step.name, step.by_hand());
        let start = Instant::now();
        match step.run() {
            Ok(done) if done.is_empty() => {}
            Ok(done) => println!("{done}"),
            Err(wrong) => {
                let by_hand = step.by_hand();
                return Err(format!("{wrong}\nci: `{}` failed; repeat it by hand: {by_hand}", step.name));
            }
        }
        println!("== {} passed in {} s", step.name, start.elapsed().as_secs());
    }
    Ok(format!("\nci: all {} steps passed in {} s", STEPS.len(), start.elapsed().as_secs()))
}

impl Step {
    fn run(&self) -> Outcome {
        let (program, mut command) = match self.action {
            Action::Cargo(arguments) => ("cargo", cargo(arguments)),
            Action::Script(script) => (script, command(root().join(script))),
            Action::Here(_, check) => return check(),
        };
        // With a key the example would call the real service.
        command.env_remove("OPENAI_ADMIN_KEY").envs(self.variable);
        match command.status() {
            Ok(status) if status.success() => Ok(String::new()),
            Ok(status) => Err(format!("{program} ended with {status}")),
            Err(e) => Err(format!("{program} cannot be run: {e}; is it installed?")),
        }
    }

    /// The line that does the same in a terminal.
    fn by_hand(&self) -> String {
        let arguments = match self.action {
            Action::Cargo(arguments) => arguments,
            Action::Script(by_hand) | Action::Here(by_hand, _) => return by_hand.to_owned(),
        };
        let variable = self.variable.map(|(name, value)| format!("{name}={value:?} "));
        format!("{}cargo {}", variable.unwrap_or_default(), arguments.join(" "))
    }
}

/// Looks for what must not be published: paths of one machine, and keys.
fn tracked_files() -> Outcome {
    let output = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output();
    let output = output.map_err(|e| format!("git cannot be run: {e}; is it installed?"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("git ls-files: {}; run this in a clone", said.trim()));
    }
    let names = String::from_utf8_lossy(&output.stdout);
    let (mut count, mut found) = (0, Vec::new());
    for name in names.split_terminator('\0') {
        let bytes = match fs::read(root().join(name)) {
            Ok(bytes) => bytes,
            // Deleted, but not yet in git.
            Err(e) if e.kind() == ErrorKind::NotFound => continue,
            Err(e) => return Err(format!("{name}: {e}; make it readable")),
        };
        count += 1;
        for (index, line) in String::from_utf8_lossy(&bytes).lines().enumerate() {
            let wrong = unfit(line);
            found.extend(wrong.map(|wrong| format!("{name}:{}: {wrong}", index + 1)));
        }
    }
    match found.is_empty() {
        true => Ok(format!("{count} files name no machine and hold no key")),
        false => Err(found.join("\n")),
    }
}

/// Looks for packages that need a newer Rust than ours, among what the published crates need.
fn oldest_rust() -> Outcome {
    needed_rust(&metadata("--all-features")?)
}

fn needed_rust(metadata: &Value) -> Outcome {
    let of = |list: &Value, key: &'static str| -> BTreeMap<String, Value> {
        let list = list.as_array().into_iter().flatten();
        list.map(|one| (one[key].as_str().unwrap_or_default().to_owned(), one.clone())).collect()
    };
    let (packages, nodes) = (of(&metadata["packages"], "id"), of(&metadata["resolve"]["nodes"], "id"));
    let rust = |package: &Value| package["rust_version"].as_str().map(numbers);

    // `publish` is null where a package may go anywhere.
    let members = metadata["workspace_members"].as_array().into_iter().flatten().filter_map(Value::as_str);
    let published: Vec<&str> = members.filter(|id| packages[*id]["publish"].is_null()).collect();
    let ours = published.iter().filter_map(|id| rust(&packages[*id])).min();
    let ours = ours.ok_or("no published crate has a rust-version; set it in Cargo.toml")?;

    let (mut seen, mut waiting) = (BTreeSet::new(), published);
    while let Some(id) = waiting.pop() {
        if !seen.insert(id) {
            continue;
        }
        let deps = nodes[id]["deps"].as_array().into_iter().flatten();
        // What only tests need may be newer.
        let needed = deps.filter(|dep| {
            dep["dep_kinds"].as_array().into_iter().flatten().any(|kind| kind["kind"] != "dev")
        });
        waiting.extend(needed.filter_map(|dep| dep["pkg"].as_str()));
    }
    let newer = seen.iter().map(|id| &packages[*id]).filter(|package| rust(package) > Some(ours));
    let newer: Vec<String> = newer
        .map(|package| {
            format!("{} {} needs Rust {}", package["name"], package["version"], package["rust_version"])
                .replace('"', "")
        })
        .collect();
    match newer.is_empty() {
        true => Ok(format!("none of {} packages needs a newer Rust than these crates", seen.len())),
        false => Err(format!("{}; take an older version, or raise rust-version", newer.join("\n"))),
    }
}

/// A version by its numbers, with those that are left out.
fn numbers(version: &str) -> [u64; 3] {
    let mut numbers = version.split('.').map(|number| number.parse().unwrap_or_default());
    std::array::from_fn(|_| numbers.next().unwrap_or_default())
}

/// What in a line must not be published, and what to do.
fn unfit(line: &str) -> Option<String> {
    // In pieces, so that this file passes its own check.
    const PATHS: [&str; 3] = [concat!("/", "root/"), concat!("/", "home/"), concat!("/", "Users/")];
    const KEY: &str = concat!("sk", "-");
    const PLACEHOLDERS: [&str; 4] = ["admin-test", "sandbox-", "...", "…"];

    // Within a longer word they are something else: `/task-list`, `https://example.com/home/`.
    let begins = |part: &'static str| {
        let found = line.match_indices(part);
        let found = found
            .filter(|(at, _)| !line[..*at].ends_with(|c: char| c.is_alphanumeric() || "_-.".contains(c)));
        found.map(|(at, _)| &line[at + part.len()..])
    };
    if let Some(path) = PATHS.into_iter().find(|path| begins(path).next().is_some()) {
        return Some(format!("`{path}` is a path of one machine; write a relative one"));
    }
    let mut keys = begins(KEY);
    keys.find(|rest| PLACEHOLDERS.iter().all(|known| !rest.starts_with(known)))
        .map(|_| format!("`{KEY}` begins a key; write `{KEY}admin-test` or another placeholder"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_tests_of_the_workspace_have_all_features_but_those_of_tls() {
        let manifest = include_str!("../../sandbox/Cargo.toml");
        let metadata = metadata("--no-deps").unwrap();
        let packages = metadata["packages"].as_array().unwrap();
        let package = packages.iter().find(|package| package["name"] == "openai-admin").unwrap();
        let features = package["features"].as_object().unwrap();
        let others = ["codegen", "default", "gzip", "native-tls", "rustls", "rustls-no-provider"];
        let missing: Vec<_> = features
            .keys()
            .filter(|name| !others.contains(&name.as_str()) && !manifest.contains(&format!("\"{name}\"")))
            .collect();
        assert!(
            features.contains_key("blocking") && missing.is_empty(),
            "add {missing:?} to sandbox/Cargo.toml"
        );
    }

    #[test]
    fn each_step_can_be_repeated_by_hand() {
        let lines: Vec<String> = STEPS.iter().map(Step::by_hand).collect();
        assert_eq!(lines[0], "cargo fmt --all --check");
        assert!(lines.iter().any(|line| line.starts_with("RUSTDOCFLAGS=\"-D warnings\" cargo doc ")));
        assert!(lines.iter().any(|line| line == "cargo xtask coverage"));
        assert!(lines.iter().any(|line| line == "tests/peers/run"));
    }

    #[test]
    fn a_package_that_needs_a_newer_rust_is_named_unless_only_tests_need_it() {
        let metadata = |kind: Option<&str>| {
            let package = |id: &str, rust: &str, publish: Option<[&str; 0]>| json!({"id": id, "name": id, "version": "1.0.0", "rust_version": rust, "publish": publish});
            json!({
                "packages": [package("sdk", "1.88", None), package("tool", "1.90", Some([])), package("dep", "1.88.1", None)],
                "workspace_members": ["sdk", "tool"],
                "resolve": {"nodes": [
                    {"id": "sdk", "deps": [{"pkg": "dep", "dep_kinds": [{"kind": kind}]}]},
                    {"id": "tool", "deps": []},
                    {"id": "dep", "deps": []},
                ]},
            })
        };
        let newer = needed_rust(&metadata(None)).unwrap_err();
        assert!(newer.starts_with("dep 1.0.0 needs Rust 1.88.1;"), "{newer}");
        assert!(needed_rust(&metadata(Some("build"))).is_err());
        assert_eq!(
            needed_rust(&metadata(Some("dev"))).unwrap(),
            "none of 1 packages needs a newer Rust than these crates"
        );
    }

    #[test]
    fn machine_paths_and_keys_are_refused() {
        for line in [
            concat!("cd /", "root/x"),
            concat!("\"/", "home/me/x\""),
            concat!("see (/", "Users/me/x)"),
            concat!("sk", "-proj-abc"),
            concat!("key = \"sk", "-admin-abc\""),
            concat!("sk", "-admin-test and sk", "-svcacct-abc"),
        ] {
            assert!(unfit(line).is_some(), "{line}");
        }
    }

    #[test]
    fn placeholders_and_longer_words_pass() {
        for line in [
            concat!("sk", "-admin-test"),
            concat!("sk", "-sandbox-1"),
            concat!("`sk", "-...test`"),
            "a task-list, a risk-free one",
            "https://example.com/home/x",
            "rooted/in/src",
        ] {
            assert_eq!(unfit(line), None, "{line}");
        }
    }
}
