//! What the stand-in server bears: 200 clients at once on loopback, with nothing throttled, each with
//! reads and writes that leave the organization as large as it was.
//!
//! The server is a process of its own. Nothing may fail and nothing may get stuck; the requests per
//! second are printed, and the most memory that the server had after a quarter of the time and at the
//! end. `LOAD_SECONDS` says how long, by default 20.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs, reason = "a benchmark prints and may stop")]

use openai_admin::{Client, Result, RetryPolicy};
use openai_admin_sandbox::Sandbox;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs};
use tokio::task::JoinSet;
use tokio::time::{sleep_until, timeout};

const CLIENTS: usize = 200;

/// How long the last round of a client may take before it counts as stuck.
const PATIENCE: Duration = Duration::from_secs(30);

/// The program, killed in any case.
struct Server(Child);

impl Server {
    fn start() -> (Self, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openai-admin-sandbox"));
        let mut server = Self(command.arg("--quiet").stdout(Stdio::piped()).spawn().unwrap());
        let mut line = String::new();
        BufReader::new(server.0.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.strip_prefix("listening on ").unwrap().split(',').next().unwrap();
        (server, url.to_owned())
    }

    /// The most memory that it has had, where the system tells.
    fn peak(&self) -> String {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id())).unwrap_or_default();
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let peak = peak.and_then(|peak| peak.trim().strip_suffix(" kB")?.parse().ok());
        peak.map_or_else(|| "unknown".to_owned(), |kib: f64| format!("{:.1} MiB", kib / 1024.0))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a client did.
#[derive(Debug, Default)]
struct Done {
    requests: u64,
    errors: u64,
    /// The first of the errors.
    error: Option<String>,
}

impl Done {
    /// Counts a request and gives what it brought.
    fn count<T>(&mut self, outcome: Result<T>) -> Option<T> {
        self.requests += 1;
        outcome
            .inspect_err(|e| {
                self.errors += 1;
                self.error.get_or_insert_with(|| e.to_string());
            })
            .ok()
    }

    fn add(&mut self, other: Self) {
        self.requests += other.requests;
        self.errors += other.errors;
        self.error = self.error.take().or(other.error);
    }
}

/// One client: rounds of eight requests, five that read and three that write, in a project of its own.
async fn work(client: Client, end: Instant) -> Done {
    let mut done = Done::default();
    let Some(made) = done.count(client.projects().create("load").await) else { return done };
    let project = client.project(&made.id);
    while Instant::now() < end {
        done.count(client.projects().list().limit(20).await);
        done.count(client.projects().get(&made.id).await);
        done.count(client.projects().update(&made.id).name("load").await);
        done.count(project.rate_limits().list().limit(100).await);
        let Some(account) = done.count(project.service_accounts().create("load").await) else { continue };
        done.count(project.service_accounts().list().limit(20).await);
        // A new account has a key, which goes with it.
        if let Some(keys) = done.count(project.api_keys().list().limit(20).await) {
            assert_eq!(keys.data.len(), 1);
        }
        done.count(project.service_accounts().delete(&account.id).await);
    }
    done
}

#[tokio::main]
async fn main() -> ExitCode {
    let seconds: u32 = env::var("LOAD_SECONDS").map_or(20, |seconds| seconds.parse().unwrap());
    let length = Duration::from_secs(seconds.into());
    let (server, url) = Server::start();
    let client = Client::builder().key(Sandbox::KEY).base_url(url).retry(RetryPolicy::none());
    let client = client.build().unwrap();

    let start = Instant::now();
    let clients: JoinSet<Done> = (0..CLIENTS).map(|_| work(client.clone(), start + length)).collect();
    sleep_until((start + length / 4).into()).await;
    let early = server.peak();
    let Ok(all) = timeout(length + PATIENCE, clients.join_all()).await else {
        println!("stuck: not all clients have ended {} s after their time", PATIENCE.as_secs());
        return ExitCode::FAILURE;
    };
    let elapsed = start.elapsed();
    let mut done = Done::default();
    all.into_iter().for_each(|one| done.add(one));

    println!("{CLIENTS} clients for {:.1} s: {} requests", elapsed.as_secs_f64(), done.requests);
    println!("errors: {}", done.errors);
    println!("requests per second: {:.0}", done.requests as f64 / elapsed.as_secs_f64());
    println!("peak memory of the server: {early} after a quarter of the time, {} at the end", server.peak());
    match done.error {
        None => ExitCode::SUCCESS,
        Some(error) => {
            println!("the first error: {error}");
            ExitCode::FAILURE
        }
    }
}
