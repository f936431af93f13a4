//! The stand-in server as a program: its options, where it says that it listens, its log, and how it
//! ends.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod folder;

use folder::Folder;
use openai_admin::types::Timestamp;
use openai_admin::{Client, Method, RetryPolicy};
use openai_admin_sandbox::{Behaviour, Fault, Organization, Sandbox};
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

/// The program, killed if the test fails before it has ended.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts it, and gives what it prints in so many lines.
fn start(arguments: &[&str], lines: usize) -> (Program, Vec<String>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openai-admin-sandbox"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut program = Program(command.spawn().unwrap());
    let output = BufReader::new(program.0.stdout.take().unwrap());
    let lines = output.lines().take(lines).map(Result::unwrap).collect();
    (program, lines)
}

/// Starts it, and gives a client that talks to it without repeating anything.
fn start_with_client(arguments: &[&str]) -> (Program, Client) {
    let (program, lines) = start(arguments, 1);
    let url = lines[0].strip_prefix("listening on ").unwrap().split(',').next().unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(url).retry(RetryPolicy::none());
    (program, client.build().unwrap())
}

/// What it says if it is not to start: its status, and both streams.
fn said(arguments: &[&str]) -> (bool, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_openai-admin-sandbox")).args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

/// Sends a signal and waits for the end; true if the program ended of its own accord.
fn end(mut program: Program, name: &str) -> bool {
    signal(&program, name);
    program.0.wait().unwrap().success()
}

#[tokio::test]
async fn it_prints_what_a_client_needs_and_ends_at_a_signal() {
    for signal in ["TERM", "INT"] {
        let (program, lines) = start(&["--print-env"], 2);
        let value = |line: usize, name: &str| {
            let line = lines[line].strip_prefix("export ").unwrap().split_once('=').unwrap();
            assert_eq!(line.0, name);
            line.1.to_owned()
        };
        let (url, key) = (value(0, "OPENAI_BASE_URL"), value(1, "OPENAI_ADMIN_KEY"));
        assert_eq!(key, Sandbox::KEY);

        let client = Client::builder().key(key).base_url(url).build().unwrap();
        assert!(!client.projects().list().await.unwrap().data.is_empty());

        // The client still holds its connection, which does not keep the program from ending.
        assert!(end(program, signal), "{signal}");
    }
}

/// Sends a signal, and goes on.
fn signal(program: &Program, signal: &str) {
    let pid = program.0.id().to_string();
    assert!(Command::new("kill").args(["-s", signal, &pid]).status().unwrap().success());
}

#[test]
fn a_second_signal_ends_it_at_once_whatever_is_under_way() {
    for (name, code) in [("TERM", 143), ("INT", 130)] {
        let (mut program, lines) = start(&["--quiet"], 1);
        let address = lines[0].split("http://").nth(1).unwrap().split("/v1").next().unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        let request = "POST /v1/organization/projects HTTP/1.1\r\nhost: localhost\r\ncontent-length: 5\r\n\
                       expect: 100-continue\r\n\r\n";
        stream.write_all(request.as_bytes()).unwrap();
        // It waits for the body now, which never comes.
        let mut line = String::new();
        BufReader::new(&stream).read_line(&mut line).unwrap();
        assert!(line.contains("100"), "{line}");

        signal(&program, "TERM");
        // From then on, nobody else is let in.
        while TcpStream::connect(address).is_ok() {}
        assert!(program.0.try_wait().unwrap().is_none(), "what is under way may end");
        signal(&program, name);

        assert_eq!(program.0.wait().unwrap().code(), Some(code), "{name}");
    }
}

#[tokio::test]
async fn the_control_endpoint_answers_to_the_names_that_are_allowed() {
    let (_program, lines) = start(&["--quiet", "--allow-host", "build.example", "--allow-host", "build"], 1);
    let url = lines[0].strip_prefix("listening on ").unwrap().replace("/v1", "/_sandbox");
    let url = url.split(',').next().unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    for (host, status) in
        [("localhost", 200), ("build.example:1", 200), ("build", 200), ("evil.example", 403)]
    {
        let reply = http.get(url).header("host", host).send().await.unwrap();
        assert_eq!(reply.status(), status, "{host}");
    }
}

#[tokio::test]
async fn a_file_that_another_one_uses_is_refused_until_that_is_killed() {
    let folder = Folder::new("used");
    let kept = folder.join("kept.json");
    let arguments = ["--quiet", "--persist", kept.to_str().unwrap()];
    let (mut program, client) = start_with_client(&arguments);
    client.projects().create("docs").await.unwrap();

    let (is_success, _, said) = said(&arguments);
    assert!(!is_success && said.contains("kept.json: is in use by another sandbox"), "{said}");

    program.0.kill().unwrap();
    program.0.wait().unwrap();
    let (_program, client) = start_with_client(&arguments);
    assert_eq!(client.projects().list().await.unwrap().data.len(), 2);
}

#[test]
fn a_port_that_is_taken_is_refused_by_number() {
    let (program, lines) = start(&[], 1);
    let (url, key) = lines[0].strip_prefix("listening on ").unwrap().split_once(", with the key ").unwrap();
    assert_eq!(key, Sandbox::KEY);
    let port = url.rsplit(':').next().unwrap().trim_end_matches("/v1");

    let (is_success, _, said) = said(&["--port", port]);

    assert!(!is_success);
    assert!(said.contains(&format!("port {port} cannot be opened")), "{said}");
    drop(program);
}

#[test]
fn help_teaches_the_forms_of_options_and_the_control_endpoint() {
    let (is_success, short, _) = said(&["-h"]);
    assert!(is_success);
    for taught in ["--port 8700", "projects=90,users=5", "7/4/retry-after", "20-80", "--persist <FILE>"] {
        assert!(short.contains(taught), "{taught} in {short}");
    }

    let (is_success, long, _) = said(&["--help"]);
    assert!(is_success);
    let options = [
        "port",
        "seed-file",
        "generate",
        "throttle",
        "latency",
        "list-lag",
        "audit-log",
        "usage",
        "persist",
        "allow-host",
        "print-env",
        "quiet",
    ];
    for option in options {
        assert!(long.contains(&format!("--{option}")), "{option} in {long}");
    }
    for taught in ["observed", "mean=50", "seed=7", "OPENAI_BASE_URL", "NO_COLOR", "after_acting"] {
        assert!(long.contains(taught), "{taught} in {long}");
    }
    for path in ["state", "behaviour", "faults", "requests"] {
        assert!(long.contains(&format!("/_sandbox/{path}")), "{path} in {long}");
    }
    let widest = long.lines().chain(short.lines()).max_by_key(|line| line.chars().count()).unwrap();
    assert!(widest.chars().count() <= 120, "{widest}");
}

#[tokio::test]
async fn lists_lag_behind_writes_where_that_is_asked_for() {
    let (program, client) =
        start_with_client(&["--list-lag", "1", "--audit-log", "shuffled,late=3/2,opaque"]);
    let count = async || client.projects().list().await.unwrap().data.len();
    client.projects().create("docs").await.unwrap();
    assert_eq!((count().await, count().await), (1, 2));
    assert!(end(program, "TERM"));

    for (option, wrong) in
        [("--list-lag=-1", "-1"), ("--audit-log=late", "late=3/2"), ("--usage=none", "clamped=31")]
    {
        let (is_success, _, errors) = said(&[option]);
        assert!(!is_success && errors.contains(wrong), "{errors}");
    }
}

#[tokio::test]
async fn usage_is_odd_where_that_is_asked_for() {
    let (program, client) = start_with_client(&["--usage", "clamped=2,refused-page=2"]);
    let range = (Timestamp::from_secs(1_778_544_000), Timestamp::from_secs(1_779_062_400));
    let mut pages = client.costs(range).pages();
    for _ in 0..2 {
        assert_eq!(pages.next().await.unwrap().unwrap().data.len(), 2);
    }
    let e = pages.next().await.unwrap().unwrap_err();
    assert_eq!(e.as_api().unwrap().message, "page token is invalid");
    assert!(end(program, "TERM"));
}

#[tokio::test]
async fn it_begins_with_the_organization_of_a_file() {
    let folder = Folder::new("seed");
    let seed = folder.file(
        "seed.yaml",
        "users:\n  - { id: user-ada, name: Ada, email: ada@example.com }\nprojects:\n  - name: docs\n",
    );
    let (program, client) = start_with_client(&["--seed-file", seed.to_str().unwrap()]);

    let projects = client.projects().list().items().into_vec().await.unwrap();

    let names: Vec<_> = projects.iter().map(|project| project.name.as_deref().unwrap()).collect();
    assert_eq!(names, ["docs"]);
    assert!(end(program, "TERM"));
}

#[tokio::test]
async fn it_makes_up_as_many_projects_as_it_is_told() {
    let (_program, client) = start_with_client(&["--generate", "projects=12,users=3,seed=7"]);

    let projects = client.projects().list().include_archived(true).items().into_vec().await.unwrap();
    assert_eq!(projects.len(), 12);
    let users = client.project(&projects[0].id).users().list().items().into_vec().await.unwrap();
    assert_eq!(users.len(), 3);

    let (_program, client) = start_with_client(&["--generate", "projects=2"]);
    let users = client.project("proj_00001").users().list().items().into_vec().await.unwrap();
    assert_eq!(users.len(), 5);
}

#[tokio::test]
async fn requests_beyond_the_burst_are_throttled_and_told_when_to_come_back() {
    let (_program, client) = start_with_client(&["--throttle", "1/7/retry-after"]);

    let mut answered = 0;
    let refused = loop {
        match client.projects().list().await {
            Ok(_) => answered += 1,
            Err(e) => break e,
        }
    };

    // One more for each minute that this took.
    assert!(answered >= 7, "{answered}");
    assert!(refused.is_rate_limited(), "{refused}");
    let hint = refused.as_api().unwrap().headers.get("retry-after").unwrap().to_str().unwrap();
    assert!((1..=60).contains(&hint.parse::<u32>().unwrap()), "{hint}");
    client.projects().get("proj_default").await.unwrap();
}

#[tokio::test]
async fn what_is_kept_in_a_file_is_there_after_a_restart() {
    let folder = Folder::new("program");
    let kept = folder.join("kept.json");
    let arguments = ["--persist", kept.to_str().unwrap()];
    let (program, client) = start_with_client(&arguments);
    let project = client.projects().create("docs").await.unwrap();
    assert!(end(program, "TERM"));

    let (_program, client) = start_with_client(&arguments);

    assert_eq!(client.projects().get(&project.id).await.unwrap(), project);
}

#[test]
fn what_is_written_wrongly_is_refused_by_name() {
    let folder = Folder::new("wrong");
    let unknown = folder.file("unknown.yaml", "proyects: []\n");
    let dangling =
        folder.file("dangling.yaml", "projects: [{ name: docs, users: [{ id: user-no, role: owner }] }]\n");
    let broken = folder.file("broken.yaml", "users: []\nprojects: [\n");
    let whole = folder.file("whole.yaml", "projects: []\n");
    let (unknown, dangling) = (unknown.to_str().unwrap(), dangling.to_str().unwrap());
    let whole = whole.to_str().unwrap();
    for (arguments, wrong) in [
        (&["--generate", "90x5"][..], ["--generate", "projects=90,users=5"]),
        (&["--generate", "users=2"], ["--generate", "how many projects"]),
        (&["--allow-host", "a:80"], ["allow-host", "a:80"]),
        (&["--throttle", "7/soon"], ["--throttle", "7/4/retry-after"]),
        (&["--throttle", "0"], ["--throttle", "from 1"]),
        (&["--latency", "50ms"], ["--latency", "20-80"]),
        (&["--port", "70000"], ["--port", "70000"]),
        (&["--seed-file", "no.yaml"], ["--seed-file", "no.yaml"]),
        (&["--seed-file", unknown], ["--seed-file", "proyects"]),
        (&["--seed-file", broken.to_str().unwrap()], ["--seed-file", "broken.yaml: line 3"]),
        (&["--seed-file", dangling], ["line 1: projects 0 users 0 id", "user-no"]),
        (&["--seed-file", whole, "--generate", "projects=1,users=1"], ["--seed-file", "--generate"]),
        (&["--persist", unknown], ["unknown.yaml", "line 1"]),
    ] {
        let (is_success, printed, said) = said(arguments);
        assert!(!is_success && printed.is_empty(), "{arguments:?}");
        for wrong in wrong {
            assert!(said.contains(wrong), "{arguments:?}: {wrong} in {said}");
        }
    }
}

#[tokio::test]
async fn a_large_state_is_read_and_taken_back_by_the_control_endpoint() {
    let (program, lines) = start(&["--quiet", "--generate", "projects=400,users=10"], 1);
    let url = lines[0].strip_prefix("listening on ").unwrap().split("/v1").next().unwrap();
    let control = Client::builder().key(Sandbox::KEY).base_url(format!("{url}/_sandbox")).build().unwrap();

    let state = control.request::<Value>(Method::GET, "/state").await.unwrap();
    assert!(state.to_string().len() > 2 * 1024 * 1024);
    control.request::<Value>(Method::PUT, "/state").json(&state).await.unwrap();

    assert_eq!(control.request::<Value>(Method::GET, "/state").await.unwrap(), state);
    drop(program);
}

#[tokio::test]
async fn the_readme_names_all_options_and_its_examples_work() {
    let readme = include_str!("../README.md");
    let (_, help, _) = said(&["-h"]);
    for line in help.lines().filter_map(|line| line.trim_start().strip_prefix("--")) {
        let option = line.split_whitespace().next().unwrap();
        assert!(readme.contains(&format!("| `--{option}")), "{option}");
    }

    let seed = readme.split("```yaml\n").nth(1).unwrap().split("```").next().unwrap();
    let folder = Folder::new("readme");
    let seed = folder.file("readme.yaml", seed);
    let (_program, client) = start_with_client(&["--seed-file", seed.to_str().unwrap()]);
    let projects = client.projects().list().items().into_vec().await.unwrap();
    assert_eq!(projects.len(), 1);
    let keys = client.project(&projects[0].id).api_keys().list().items().into_vec().await.unwrap();
    assert_eq!(keys.len(), 3);

    let body = |path: &str| {
        let line = readme.lines().find(|line| line.contains(&format!("$S/{path} -d"))).unwrap();
        line.split('\'').nth(1).unwrap()
    };
    serde_json::from_str::<Behaviour>(body("behaviour")).unwrap();
    let odd = readme.split("-d '{\"oddities\"").nth(1).unwrap().split('\'').next().unwrap();
    let odd: Behaviour = serde_json::from_str(&format!("{{\"oddities\"{odd}")).unwrap();
    assert!(odd.oddities.audit.late.is_some());
    let events = readme.split("```yaml\n").nth(2).unwrap().split("```").next().unwrap();
    assert_eq!(Organization::parse(events).unwrap().audit_log.len(), 2);
    serde_json::from_str::<Fault>(body("faults")).unwrap();
    let fault = readme.split("`{\"fault\"").nth(1).unwrap().split('`').next().unwrap();
    serde_json::from_str::<Fault>(&format!("{{\"fault\"{fault}")).unwrap();
}

#[tokio::test]
async fn the_log_is_json_where_nobody_watches_and_holds_no_key() {
    let (mut program, client) = start_with_client(&[]);
    let mut log = program.0.stderr.take().unwrap();
    client.projects().list().limit(2).await.unwrap();
    client.projects().get("proj_none").await.unwrap_err();
    client.request::<Value>(Method::GET, "/nothing").await.unwrap_err();
    assert!(end(program, "TERM"));

    let mut text = String::new();
    log.read_to_string(&mut text).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();

    let line = |path: &str, query: &str, operation: Option<&str>, status: u16| json!({"method": "GET", "path": path, "query": query, "operation": operation, "status": status});
    let expected = [
        line("/v1/organization/projects", "limit=2", Some("list_projects"), 200),
        line("/v1/organization/projects/proj_none", "", Some("get_project"), 404),
        line("/v1/nothing", "", None, 404),
    ];
    assert_eq!(lines, expected);
    assert!(!text.contains(Sandbox::KEY));
}

#[tokio::test]
async fn a_log_that_nobody_reads_holds_nothing_up_and_a_quiet_one_says_nothing() {
    let (mut program, client) = start_with_client(&["--quiet"]);
    let mut log = program.0.stderr.take().unwrap();
    client.projects().list().await.unwrap();
    assert!(end(program, "INT"));
    let mut text = String::new();
    log.read_to_string(&mut text).unwrap();
    assert_eq!(text, "");

    let (mut program, client) = start_with_client(&[]);
    drop(program.0.stderr.take());
    for _ in 0..3 {
        client.projects().list().await.unwrap();
    }
    assert!(end(program, "INT"));
}
