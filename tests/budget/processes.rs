//! This test program as eight processes, each of which sends as fast as its pacer lets it.

use openai_admin::{Client, FilePacing, Pacing, RedisPacing, RetryPolicy};
use std::env;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

pub(crate) const PROCESSES: u32 = 8;

/// What a process counts with, and the server that it sends to, in its environment.
const STORE: &str = "BUDGET_STORE";
const SERVER: &str = "BUDGET_SERVER";

/// 25 requests a second, four of them at once: the budget of a minute in 17 seconds.
pub(crate) const EACH: Duration = Duration::from_millis(40);
pub(crate) const BURST: u32 = 4;

pub(crate) fn pacing() -> Pacing {
    Pacing::new(25, Duration::from_secs(1), BURST)
}

/// Processes that run until they are dropped.
pub(crate) struct Processes(Vec<Child>);

impl Processes {
    pub(crate) fn start(store: &str, server: &str) -> Self {
        let start = |_| {
            let mut command = Command::new(env::current_exe().unwrap());
            command.args(["--exact", "processes::one_of_eight", "--nocapture"]);
            command.env(STORE, store).env(SERVER, server).env("NO_PROXY", "127.0.0.1");
            command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
        };
        Self((0..PROCESSES).map(start).collect())
    }
}

impl Drop for Processes {
    fn drop(&mut self) {
        for child in &mut self.0 {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }
}

/// What each of the processes runs; as a test of its own it has nothing to do.
#[tokio::test]
async fn one_of_eight() {
    let (Ok(store), Ok(server)) = (env::var(STORE), env::var(SERVER)) else { return };
    let builder = Client::builder().key("sk-admin-test").base_url(server);
    let builder = match store.starts_with("redis:") {
        true => builder.pacing(RedisPacing::new(&store, "test", pacing()).unwrap().share(PROCESSES)),
        false => builder.pacing(FilePacing::new(store, pacing()).share(PROCESSES)),
    };
    let client = builder.retry(RetryPolicy::default().no_deadline()).build().unwrap();
    let begun = Instant::now();
    // If nobody stops it.
    while begun.elapsed() < Duration::from_secs(60) {
        client.projects().list().await.unwrap();
    }
}
