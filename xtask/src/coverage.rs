//! Shows which operations are tested and simulated, and where to close a hole.

use crate::{Outcome, cargo, command, read, root, rust_files, target};
use openai_admin_codegen::spec::Spec;
use std::collections::BTreeSet;
use std::process::Stdio;

/// What has been done for one operation.
struct Row {
    id: String,
    tested: bool,
    simulated: bool,
    /// Not known while one is not tested or not simulated.
    answered: Option<bool>,
}

/// `cargo xtask coverage`
pub fn run() -> Outcome {
    let text = read(&root().join("openapi.yaml"))?;
    let spec = Spec::read(&text).map_err(|problem| problem.within("openapi.yaml"))?;
    let tests = code_of("tests")?;
    let simulated = simulated()?;
    let rows = spec.operations.iter().map(|operation| Row {
        id: operation.id.clone(),
        tested: is_tested(&tests, &operation.id),
        simulated: simulated.contains(&operation.id),
        answered: None,
    });
    let mut rows: Vec<Row> = rows.collect();
    // The test would only say of the same holes that they are there.
    if rows.iter().all(|row| row.tested && row.simulated) {
        let answered = answered()?;
        rows.iter_mut().for_each(|row| row.answered = Some(answered.contains(&row.id)));
    }
    print(&rows);

    let of =
        |has: fn(&Row) -> bool| format!("{} of {}", rows.iter().filter(|row| has(row)).count(), rows.len());
    let answered = match rows.iter().any(|row| row.answered.is_none()) {
        true => "whether they are answered was not tried".to_owned(),
        false => {
            let answered = of(|row| row.answered == Some(true));
            format!("{answered} answered through the SDK by replies that openapi.yaml allows")
        }
    };
    let (tested, simulated) = (of(|row| row.tested), of(|row| row.simulated));
    let summary = format!("{tested} tested, {simulated} simulated, {answered}");
    let holes: Vec<String> = rows.iter().flat_map(holes).collect();
    if holes.is_empty() { Ok(summary) } else { Err(format!("{}\n{summary}", holes.join("\n"))) }
}

fn print(rows: &[Row]) {
    let width = rows.iter().map(|row| row.id.len()).max().unwrap_or_default();
    let mark = |done: bool| if done { "yes" } else { "-" };
    println!("{:width$}  test  sandbox  reply", "operation");
    for Row { id, tested, simulated, answered, .. } in rows {
        let tested = mark(*tested);
        let (simulated, answered) = (mark(*simulated), answered.map_or("?", mark));
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
        holes.push(format!("{id} is not simulated: add its kind to sandbox/src/kinds.rs, and to sandbox/src/handlers.rs if it does more than its verb says"));
    } else if row.answered == Some(false) {
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
fn is_tested(code: &[String], id: &str) -> bool {
    let named = format!("{id:?}");
    code.iter().any(|line| line.contains(&named))
}

/// The lines of all Rust files at or below a path, without their comments, which prove nothing.
fn code_of(path: &str) -> Result<Vec<String>, String> {
    let mut lines = Vec::new();
    for file in rust_files(&root(), path)? {
        lines.extend(read(&root().join(&file))?.lines().map(|line| code(line).to_owned()));
    }
    Ok(lines)
}

fn code(line: &str) -> &str {
    line.split(" //").next().filter(|_| !line.trim_start().starts_with("//")).unwrap_or_default()
}

/// Asks the sandbox which operations it answers.
fn simulated() -> Result<BTreeSet<String>, String> {
    // For the whole workspace, as the gate has built it already.
    let build = ["build", "--quiet", "--workspace", "--example", "simulated"];
    let status = cargo(&build).stdin(Stdio::null()).status();
    if !status.map_err(|e| format!("coverage: cargo cannot be run: {e}"))?.success() {
        return Err(format!("coverage: `cargo {}` must pass", build.join(" ")));
    }
    let program = target().join("debug/examples/simulated");
    let output = command(&program).output();
    let output = output.map_err(|e| format!("coverage: {} cannot be run: {e}", program.display()))?;
    let text = String::from_utf8_lossy(&output.stdout);
    Ok(text.lines().map(|line| line.trim().to_owned()).collect())
}

/// Runs the test that calls every operation of the sandbox through the SDK, and reads what it says. It says
/// so before it insists on all of them.
fn answered() -> Result<BTreeSet<String>, String> {
    let arguments = [
        "test",
        "--quiet",
        // As the gate has built it already.
        "--workspace",
        "--test",
        "it",
        "--",
        "--exact",
        "sandbox::every_operation_is_answered_with_what_openapi_yaml_has",
        "--nocapture",
    ];
    let output = cargo(&arguments).env("RUST_BACKTRACE", "0").stdin(Stdio::null()).output();
    let output = output.map_err(|e| format!("coverage: cargo cannot be run: {e}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let answered = text.lines().filter_map(|line| Some(line.split_once("answered: ")?.1.trim().to_owned()));
    let answered: BTreeSet<String> = answered.collect();
    match answered.is_empty() {
        false => Ok(answered),
        true => Err(format!(
            "{}\ncoverage: repair sandbox/ or its tests until `cargo {}` passes",
            String::from_utf8_lossy(&output.stderr).trim(),
            arguments.join(" ")
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_names_the_operation_outside_comments() {
        let named = |line: &str| is_tested(&[code(line).to_owned()], "get_it");
        assert!(named("    row(\"get_it\", \"GET /it\"), // a comment"));
        assert!(!named("fn get_it() {} // \"get_it\"") && !named("  // \"get_it\"") && !named("\"get_its\""));
    }

    #[test]
    fn a_hole_says_which_file_to_edit() {
        let row = Row { id: "get_project_user".to_owned(), tested: false, simulated: false, answered: None };
        let holes = holes(&row);
        assert!(holes[0].contains("tests/it/operations"), "{holes:?}");
        assert!(holes[1].contains("sandbox/src/"), "{holes:?}");
    }
}
