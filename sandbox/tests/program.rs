//! The stand-in server as a program: where it says that it listens, and how it ends.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

use openai_admin::Client;
use openai_admin_sandbox::Sandbox;
use std::io::BufRead;
use std::io::BufReader;
use std::process::Child;
use std::process::Command;
use std::process::Stdio;

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
    let mut program = Program(command.args(arguments).stdout(Stdio::piped()).spawn().unwrap());
    let output = BufReader::new(program.0.stdout.take().unwrap());
    let lines = output.lines().take(lines).map(Result::unwrap).collect();
    (program, lines)
}

/// Sends a signal and waits for the end; true if the program ended of its own accord.
fn end(mut program: Program, signal: &str) -> bool {
    let pid = program.0.id().to_string();
    assert!(Command::new("kill").args(["-s", signal, &pid]).status().unwrap().success());
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

#[test]
fn a_port_that_is_taken_is_refused_by_number() {
    let (program, lines) = start(&[], 1);
    let (url, key) = lines[0].strip_prefix("listening on ").unwrap().split_once(", with the key ").unwrap();
    assert_eq!(key, Sandbox::KEY);
    let port = url.rsplit(':').next().unwrap().trim_end_matches("/v1");

    let mut command = Command::new(env!("CARGO_BIN_EXE_openai-admin-sandbox"));
    let refused = command.args(["--port", port]).output().unwrap();

    assert!(!refused.status.success());
    let said = String::from_utf8(refused.stderr).unwrap();
    assert!(said.contains(&format!("port {port} cannot be opened")), "{said}");
    drop(program);
}
