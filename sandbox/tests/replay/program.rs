//! The program: options, and a recording after `kill -9`.

use crate::folder::Folder;
use crate::{assert_clean, client};
use openai_admin::{Client, RetryPolicy};
use openai_admin_sandbox::{Fault, Sandbox};
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

/// The program, killed in any case.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn start(arguments: &[&str]) -> (Program, Client) {
    run(Command::new(env!("CARGO_BIN_EXE_openai-admin-sandbox")), arguments)
}

fn run(mut command: Command, arguments: &[&str]) -> (Program, Client) {
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut program = Program(command.spawn().unwrap());
    let mut line = String::new();
    BufReader::new(program.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let url = line.strip_prefix("listening on ").unwrap().split(',').next().unwrap();
    let client = Client::builder().key(Sandbox::KEY).base_url(url).retry(RetryPolicy::none());
    (program, client.build().unwrap())
}

fn refused(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_openai-admin-sandbox")).args(arguments).output().unwrap();
    assert!(!output.status.success() && output.stdout.is_empty(), "{arguments:?}");
    String::from_utf8(output.stderr).unwrap()
}

#[tokio::test]
async fn a_recording_is_whole_after_the_program_was_killed_and_tells_what_is_missing() {
    let folder = Folder::new("killed");
    let (path, service) = (folder.join("seen.jsonl"), Sandbox::start().await.unwrap());
    let path = path.to_str().unwrap();
    service.inject(Fault::on("get_project").status(200).header("content-encoding", "br").body("{}")).unwrap();
    let (mut program, recorder) = start(&["--quiet", "--record", path, "--upstream", &service.base_url()]);
    let seen = recorder.projects().list().await.unwrap();
    let mut log = BufReader::new(program.0.stderr.take().unwrap());
    let _ = recorder.projects().get("proj_x").await;
    let mut line = String::new();
    log.read_line(&mut line).unwrap();
    program.0.kill().unwrap();
    program.0.wait().unwrap();

    let why = "{\"not_stored\":\"the answer: it is encoded (content-encoding: br)\",\"request\":{\"method\":\"GET\",\
               \"path\":\"/v1/organization/projects/proj_x\",\"query\":\"\"}}\n";
    assert_eq!(line, why);
    log.read_to_string(&mut line).unwrap();
    assert_eq!(line, why, "nothing else is told");
    let (_program, replayed) = start(&["--quiet", "--replay", path, "--latency", "0"]);
    assert_eq!(replayed.projects().list().await.unwrap(), seen);
    assert_eq!(replayed.projects().get("proj_x").await.unwrap_err().code(), Some("not_stored"));
}

#[test]
fn options_that_do_not_go_together_are_refused_by_name() {
    let folder = Folder::new("options");
    let new = folder.join("new.jsonl");
    let seen = folder.file("seen.jsonl", "{\"recording\": 1, \"upstream\": \"x\"}\n{\"request");
    let (new, seen) = (new.to_str().unwrap(), seen.to_str().unwrap());
    let upstream = ["--upstream", "http://localhost/v1"];
    let record = [&["--record", new][..], &upstream].concat();
    for (arguments, wrong) in [
        (vec!["--record", new], ["--upstream <URL>", "required"]),
        (upstream.to_vec(), ["--record <FILE>", "required"]),
        ([&record[..], &["--replay", seen]].concat(), ["--record", "--replay"]),
        ([&record[..], &["--persist", "state.json"]].concat(), ["--record", "--persist"]),
        ([&record[..], &["--print-env"]].concat(), ["--record", "--print-env"]),
        (vec!["--replay", seen, "--generate", "projects=1,users=1"], ["--replay", "--generate"]),
        (vec!["--replay", seen], ["seen.jsonl: line 2", "cut off"]),
        (vec!["--replay", new], ["new.jsonl", "No such file"]),
        (vec!["--record", seen, "--upstream", "http://localhost/v1"], ["seen.jsonl", "it is there already"]),
        (vec!["--record", new, "--upstream", "ftp://localhost"], ["upstream", "https:"]),
    ] {
        let said = refused(&arguments);
        assert!(wrong.iter().all(|wrong| said.contains(wrong)), "{arguments:?}: {said}");
    }
    assert!(!folder.join("new.jsonl").exists());
}

#[tokio::test]
async fn https_is_recorded_from_where_there_is_tls_and_otherwise_told_how() {
    let folder = Folder::new("tls");
    let path = folder.join("new.jsonl");
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}/v1", listener.local_addr().unwrap());
    let has_tls = Client::builder().key(Sandbox::KEY).base_url(&url).build().is_ok();
    drop(listener);

    match Sandbox::builder().record(url, &path).start().await {
        Ok(recorder) => {
            assert!(has_tls);
            let e = client(&recorder).projects().list().await.unwrap_err();
            assert!(e.to_string().contains("did not answer"), "{e}");
        }
        Err(e) => {
            assert!(!has_tls);
            assert!(
                e.to_string().contains("upstream: needs TLS") && e.to_string().contains("`rustls`"),
                "{e}"
            );
        }
    }
    assert_clean(&fs::read_to_string(&path).unwrap_or_default(), &[]);
}

/// A disk that is full, as far as this program is concerned.
#[cfg(unix)]
#[tokio::test]
async fn nothing_is_passed_on_any_more_when_the_file_cannot_be_written_and_it_stays_whole() {
    let folder = Folder::new("full");
    let (path, service) = (folder.join("seen.jsonl"), Sandbox::start().await.unwrap());
    let path = path.to_str().unwrap();
    let mut command = Command::new("sh");
    let limited = "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"";
    command.args(["-c", limited, env!("CARGO_BIN_EXE_openai-admin-sandbox")]);
    let (mut program, recorder) =
        run(command, &["--quiet", "--record", path, "--upstream", &service.base_url()]);

    let long = "x".repeat(2000);
    assert_eq!(recorder.projects().create(&*long).await.unwrap().name.unwrap(), long, "it was done there");
    let mut line = String::new();
    BufReader::new(program.0.stderr.take().unwrap()).read_line(&mut line).unwrap();
    assert!(line.starts_with("{\"not_recorded\":\"") && line.contains("seen.jsonl: "), "{line}");
    let e = recorder.projects().list().await.unwrap_err();
    assert!(e.to_string().contains("Nothing is passed on any more, because it cannot be recorded"), "{e}");
    assert_eq!((service.count("create_project"), service.count("list_projects")), (1, 0));

    let text = fs::read_to_string(path).unwrap();
    assert_eq!(text.lines().count(), 1, "{text}");
    let (_program, replayed) = start(&["--quiet", "--replay", path]);
    assert_eq!(replayed.projects().list().await.unwrap_err().code(), Some("not_recorded"));
}
