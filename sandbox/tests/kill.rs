//! The stand-in server, killed while it writes its file: what was answered is in the file.
//!
//! A few times by default, `KILLS=50` times by `sandbox/tests/kill9`.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

mod folder;

use folder::Folder;
use openai_admin::{Client, RetryPolicy};
use openai_admin_sandbox::{Sandbox, Snapshot};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::{env, fs};
use tokio::sync::mpsc;

/// How many create projects at the same time.
const CLIENTS: usize = 8;

/// The program, killed in any case.
struct Program(Child);

impl Program {
    /// Starts it with a file, and gives the URL at which it listens.
    fn start(file: &Path) -> (Self, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openai-admin-sandbox"));
        command.arg("--quiet").arg("--persist").arg(file).stdout(Stdio::piped());
        let mut program = Self(command.spawn().unwrap());
        let mut line = String::new();
        BufReader::new(program.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.strip_prefix("listening on ").unwrap().split(',').next().unwrap();
        (program, url.to_owned())
    }

    /// SIGKILL: it has no say in it.
    fn kill(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn client(url: &str) -> Client {
    let client = Client::builder().key(Sandbox::KEY).base_url(url).retry(RetryPolicy::none());
    client.build().unwrap()
}

/// Creates projects until the server is gone, and tells of each that was answered.
async fn create(client: Client, answered: mpsc::UnboundedSender<String>) {
    loop {
        match client.projects().create("docs").await {
            Ok(project) => answered.send(project.id.to_string()).unwrap(),
            Err(e) => {
                assert!(e.status().is_none(), "only the end of the server is to stop this: {e}");
                return;
            }
        }
    }
}

/// Whether there is what the server writes before it takes the place of the file.
fn is_writing(folder: &Folder) -> bool {
    let files = fs::read_dir(folder.join("")).unwrap();
    files.flatten().any(|file| file.path().extension().is_some_and(|end| end == "tmp"))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_answered_is_in_the_file_whenever_the_server_is_killed() {
    let kills: usize = env::var("KILLS").map_or(5, |kills| kills.parse().unwrap());
    let folder = Folder::new("kill");
    let file = folder.join("killed.json");
    let (mut acknowledged, mut amid) = (BTreeSet::new(), 0);
    let mut held = BTreeSet::new();

    for kill in 1..=kills {
        let (mut program, url) = Program::start(&file);
        let (sender, mut answers) = mpsc::unbounded_channel();
        let clients: Vec<_> = std::iter::repeat_with(|| tokio::spawn(create(client(&url), sender.clone())))
            .take(CLIENTS)
            .collect();
        drop(sender);

        for _ in 0..fastrand::usize(1..=40) {
            acknowledged.insert(answers.recv().await.unwrap());
        }
        // Others have asked already, so that there is a file to come, unless it is there just now.
        while !is_writing(&folder) && !answers.is_closed() {
            tokio::task::yield_now().await;
        }
        // Up to as many more looks as it takes to write it, so that each moment has its turn.
        for _ in 0..fastrand::usize(0..2_000) {
            if !is_writing(&folder) {
                break;
            }
        }
        program.kill();
        amid += usize::from(is_writing(&folder));
        while let Some(id) = answers.recv().await {
            acknowledged.insert(id);
        }
        for client in clients {
            client.await.unwrap();
        }

        let snapshot: Snapshot = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
        held = snapshot.projects().into_iter().map(|project| project.id.to_string()).collect();
        let lost: Vec<_> = acknowledged.difference(&held).collect();
        assert!(lost.is_empty(), "kill {kill} lost {lost:?}");
        // What was written and not answered any more; the first project was there from the beginning.
        let unanswered = held.len() - acknowledged.len() - 1;
        assert!(unanswered <= kill * CLIENTS, "{unanswered} projects that nobody asked for");
    }

    let (_program, url) = Program::start(&file);
    assert!(!is_writing(&folder), "what was not finished is cleared away");
    let listed = client(&url).projects().list().limit(100).items().into_vec().await.unwrap();
    let listed: BTreeSet<_> = listed.into_iter().map(|project| project.id.to_string()).collect();
    assert_eq!(listed, held);
    println!(
        "{kills} kills, {amid} of them amid a write: the file was readable after each, and held all {} projects \
         that were answered, and {} that were not any more",
        acknowledged.len(),
        held.len() - acknowledged.len() - 1
    );
}
