//! `costs`, `usage_export` and `inventory` as texts that other programs read.

use crate::example;
use csv::ReaderBuilder;
use httpmock::MockServer;
use openai_admin_sandbox::{Organization, Sandbox};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

/// What it writes to the standard output.
fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The cells, as a program reads them.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn names_are_no_formulas_and_amounts_stay_numbers() {
    let server = MockServer::start();
    let names = [("proj_1", "=1+1"), ("proj_2", "a \"quoted\"\nname, of two lines"), ("proj_3", "-3.25")];
    let projects: Vec<_> = names
        .map(
            |(id, name)| json!({ "id": id, "object": "organization.project", "name": name, "created_at": 1 }),
        )
        .into();
    let results = [("proj_1", "-3.25", "+x"), ("proj_2", "0E-6176", "@x"), ("proj_3", "0.10", "GPT, input")];
    let results = results.map(|(project, amount, line)| {
        let amount = json!({ "value": amount, "currency": "usd" });
        json!({ "object": "organization.costs.result", "amount": amount, "project_id": project, "line_item": line })
    });
    server.mock(|when, then| {
        when.method("GET").path("/organization/projects").query_param("include_archived", "true");
        then.json_body(json!({ "object": "list", "data": projects, "has_more": false }));
    });
    server.mock(|when, then| {
        when.method("GET").path("/organization/costs").query_param("limit", "30");
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let start = now / 86_400 * 86_400 - 15 * 86_400;
        let bucket = json!({ "object": "bucket", "start_time": start, "end_time": start + 86_400, "results": results });
        then.json_body(json!({ "object": "page", "data": [bucket], "has_more": false, "next_page": null }));
    });

    let mut command = example("costs");
    command.arg("--csv").env("OPENAI_ADMIN_KEY", "sk-admin-test").env("OPENAI_BASE_URL", server.base_url());
    let rows = cells(&output(&mut command));

    let rows: Vec<_> = rows.iter().map(|row| row[2..].join("|")).collect();
    let expected = [
        "project|line_item|amount|currency",
        "'-3.25|GPT, input|0.10|usd",
        "'=1+1|'+x|-3.25|usd",
        "a \"quoted\"\nname, of two lines|'@x|0|usd",
    ];
    assert_eq!(rows, expected);
}

#[test]
fn an_export_goes_on_where_its_file_is_good_and_writes_nothing_twice() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let organization = Organization::generated(1, 3, 4);
    let sandbox = runtime.block_on(Sandbox::builder().organization(organization).start()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("usage.csv");
    let run = |more: &[&str]| {
        let mut command = example("usage_export");
        command.arg(&path).args(more).args(["--days", "2"]);
        command.env("OPENAI_ADMIN_KEY", Sandbox::KEY).env("OPENAI_BASE_URL", sandbox.base_url());
        command.output().unwrap()
    };

    assert!(run(&["--csv"]).status.success());
    let whole = fs::read_to_string(&path).unwrap();
    let rows = cells(&whole);
    assert!(rows.len() > 10, "{whole}");
    assert_eq!(rows.iter().filter(|row| row[0] == "start").count(), 1, "one line of headings");
    let key = |row: &Vec<String>| row[..3].join("|");
    assert_eq!(rows.iter().map(key).collect::<BTreeSet<_>>().len(), rows.len());

    // As a process leaves it that is killed while it writes.
    fs::write(&path, format!("{whole}2026-01-01T00:00:00Z,half a li")).unwrap();
    assert!(run(&["--csv"]).status.success());
    assert!(fs::read_to_string(&path).unwrap().starts_with(&whole), "an hour may have ended meanwhile");

    // The state is that of another file.
    for wrong in [run(&[]), {
        fs::write(&path, "").unwrap();
        run(&["--csv"])
    }] {
        assert!(
            !wrong.status.success() && String::from_utf8_lossy(&wrong.stderr).contains("usage.csv"),
            "{wrong:?}"
        );
    }
}

#[test]
fn an_inventory_is_a_line_of_json_for_each_thing() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let organization = Organization::generated(1, 3, 4);
    let sandbox = runtime.block_on(Sandbox::builder().organization(organization).start()).unwrap();
    let mut command = example("inventory");
    command.arg("--json").env("OPENAI_ADMIN_KEY", Sandbox::KEY).env("OPENAI_BASE_URL", sandbox.base_url());
    let text = output(&mut command);
    let users = text.lines().filter(|line| {
        let record: Value = serde_json::from_str(line).unwrap();
        assert!(record["project"]["id"].is_string(), "{line}");
        record["kind"] == "users"
    });
    assert_eq!(users.count(), 8, "four in each project that is not archived");
    assert_eq!(sandbox.count("list_project_users"), 2);
}
