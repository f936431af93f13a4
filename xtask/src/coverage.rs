//! Shows which operations are tested and simulated, and where to close a hole.

use crate::{Outcome, cargo, read, root, rust_files};
use openai_admin_codegen::spec::Spec;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::process::Stdio;

/// What has been done for one operation.
struct Row {
    id: String,
    tested: bool,
    simulated: bool,
    answered: bool,
}

/// `cargo xtask coverage`
pub fn run() -> Outcome {
    let text = read(&root().join("openapi.yaml"))?;
    let spec = Spec::read(&text).map_err(|problem| problem.within("openapi.yaml"))?;
    let tests = tokens_of(&["tests"])?;
    let (simulated, answered) = (simulated()?, answered()?);
    let rows = spec.operations.iter().map(|operation| Row {
        id: operation.id.clone(),
        tested: is_tested(&tests, &operation.id),
        simulated: simulated.contains(&operation.id),
        answered: answered.contains(&operation.id),
    });
    let rows: Vec<Row> = rows.collect();
    print(&rows);

    let of =
        |has: fn(&Row) -> bool| format!("{} of {}", rows.iter().filter(|row| has(row)).count(), rows.len());
    let summary = format!(
        "{} tested, {} simulated, {} answered through the SDK by replies that openapi.yaml allows",
        of(|row| row.tested),
        of(|row| row.simulated),
        of(|row| row.answered)
    );
    let holes: Vec<String> = rows.iter().flat_map(holes).collect();
    if holes.is_empty() { Ok(summary) } else { Err(format!("{}\n{summary}", holes.join("\n"))) }
}

fn print(rows: &[Row]) {
    let width = rows.iter().map(|row| row.id.len()).max().unwrap_or_default();
    let mark = |done: bool| if done { "yes" } else { "-" };
    println!("{:width$}  test  sandbox  reply", "operation");
    for Row { id, tested, simulated, answered, .. } in rows {
        let tested = mark(*tested);
        let (simulated, answered) = (mark(*simulated), mark(*answered));
        let line = format!("{id:width$}  {tested:4}  {simulated:7}  {answered}");
        println!("{}", line.trim_end());
    }
}

/// What is missing for one operation, and in which file it belongs.
fn holes(row: &Row) -> Vec<String> {
    let Row { id, .. } = row;
    let mut holes = Vec::new();
    if !row.tested {
        holes.push(format!("{id} is not tested: add a row that names \"{id}\" to {}", table_of_tests()));
    }
    if !row.simulated {
        holes.push(format!("{id} is not simulated: add its handler to the routes in sandbox/src/"));
    } else if !row.answered {
        holes.push(format!("{id} was not answered through the SDK: see the seeds in tests/it/sandbox.rs"));
    }
    holes
}

/// The file that holds the table of tests: the one of that name, or a part of it.
fn table_of_tests() -> String {
    let files = rust_files(&root(), "tests/it").unwrap_or_default();
    let names = files.iter().filter_map(|path| path.rsplit('/').next());
    let mut names: Vec<&str> = names.filter(|name| name.starts_with("operations")).collect();
    names.sort_by_key(|name| name.len());
    format!("tests/it/{}", names.first().unwrap_or(&"operations.rs"))
}

/// Tested is what a test names by its operationId.
fn is_tested(tokens: &[String], id: &str) -> bool {
    contains(tokens, &[&format!("{id:?}")])
}

fn contains(tokens: &[String], wanted: &[&str]) -> bool {
    tokens
        .windows(wanted.len())
        .any(|window| window.iter().zip(wanted).all(|(token, wanted)| token == wanted))
}

/// Asks the sandbox which operations it answers.
fn simulated() -> Result<BTreeSet<String>, String> {
    let output = said(&["run", "--quiet", "-p", "openai-admin-sandbox", "--example", "simulated"])?;
    Ok(output.lines().map(|line| line.trim().to_owned()).collect())
}

/// Runs the test that calls every operation of the sandbox through the SDK, and reads what it says.
fn answered() -> Result<BTreeSet<String>, String> {
    let test = "sandbox::every_operation_is_answered_with_what_openapi_yaml_has";
    let output = said(&[
        "test",
        "--quiet",
        // With whose features the gate has built it already.
        "--workspace",
        "--test",
        "it",
        "--",
        "--exact",
        test,
        "--nocapture",
    ])?;
    Ok(output.lines().filter_map(|line| Some(line.split_once("answered: ")?.1.trim().to_owned())).collect())
}

/// What a cargo command writes to its standard output.
fn said(arguments: &[&str]) -> Result<String, String> {
    let by_hand = format!("cargo {}", arguments.join(" "));
    let output = cargo(arguments).stdin(Stdio::null()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|e| format!("coverage: cannot run `{by_hand}`: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        return Err(format!("{text}\ncoverage: repair sandbox/ or its tests until `{by_hand}` passes"));
    }
    Ok(text)
}

/// The tokens of all Rust files at or below the paths. Comments are none, so they prove nothing.
fn tokens_of(paths: &[&str]) -> Result<Vec<String>, String> {
    let mut tokens = Vec::new();
    for path in paths {
        for file in rust_files(&root(), path)? {
            let stream: TokenStream = read(&root().join(&file))?
                .parse()
                .map_err(|e| format!("{file}: {e}; make it compile first"))?;
            flatten(stream, &mut tokens);
            // Keeps the end of one file and the start of the next apart.
            tokens.push(String::new());
        }
    }
    Ok(tokens)
}

fn flatten(stream: TokenStream, tokens: &mut Vec<String>) {
    for tree in stream {
        match tree {
            TokenTree::Group(group) => {
                let [open, close] = match group.delimiter() {
                    proc_macro2::Delimiter::Parenthesis => ["(", ")"],
                    proc_macro2::Delimiter::Brace => ["{", "}"],
                    proc_macro2::Delimiter::Bracket => ["[", "]"],
                    proc_macro2::Delimiter::None => ["", ""],
                };
                tokens.push(open.to_owned());
                flatten(group.stream(), tokens);
                tokens.push(close.to_owned());
            }
            other => tokens.push(other.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<String> {
        let mut tokens = Vec::new();
        flatten(text.parse().unwrap(), &mut tokens);
        tokens
    }

    #[test]
    fn a_test_names_the_operation_outside_comments() {
        assert!(is_tested(&tokens("const T: [&str; 1] = [\"get_it\"];"), "get_it"));
        assert!(!is_tested(&tokens("fn get_it() {} // \"get_it\""), "get_it"));
        assert!(!is_tested(&tokens("const T: &str = \"get_its\";"), "get_it"));
    }

    #[test]
    fn a_hole_says_which_file_to_edit() {
        let row = Row { id: "get_project_user".to_owned(), tested: false, simulated: false, answered: false };
        let holes = holes(&row);
        assert!(holes[0].contains("tests/it/operations"), "{holes:?}");
        assert!(holes[1].contains("sandbox/src/"), "{holes:?}");
    }
}
